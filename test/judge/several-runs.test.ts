import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { type Judging, judge, moreRuns } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import { decidedSentence } from '../../src/report/words/runs.ts'
import {
  baselineOf,
  gate,
  history,
  LATENCY,
  load,
  measured,
  P99,
  record,
  share,
  threshold,
  trend,
} from './support.ts'

const gated = load({ runs: 5, mode: 'block', gates: [gate(LATENCY, P99)] })
const baseline = (records: readonly Record[] = machines(history())): Judging['baseline'] =>
  baselineOf(records)

/** Every run on a machine of its own, of a commit of its own. */
function machines(records: readonly Record[]): readonly Record[] {
  return records.map((run, i) => ({
    ...run,
    provenance: {
      ...run.provenance,
      commit: `c${i}`,
      machine: { ...run.provenance.machine, id: `stored-${i}` },
    },
  }))
}

/** Runs of the candidate whose latency is that of the shape times these scales, each on another machine. */
function runs(scales: readonly number[], tail = 1, changes: Partial<Record> = {}): readonly Record[] {
  return scales.map((scale, i) => {
    const slow = {
      p975: 51 * scale * tail,
      p99: 58 * scale * tail,
      p999: 75 * scale * tail,
      max: 96 * scale * tail,
    }
    const run = record({ stats: [trend(slow, scale)], ...changes }, 20 + i)
    return { ...run, provenance: { ...run.provenance, machine: { ...run.provenance.machine, id: `m${i}` } } }
  })
}

const look = (records: readonly Record[], more: Partial<Judging> = {}) =>
  judge({ load: gated, records, baseline: baseline(), ...more })
const next = (records: readonly Record[], more: Partial<Judging> = {}) =>
  moreRuns({ load: gated, records, baseline: baseline(), ...more })

describe('a gate of up to five runs', () => {
  it('is through after one run that is like the stored ones', () => {
    expect(next(runs([1]))).toBe(0)
    expect(look(runs([1])).outcome).toBe('pass')
  })

  it('measures twice more where one run is unusual, and fails where all three are', () => {
    expect(next(runs([1], 1.6))).toBe(2)
    const verdict = look(runs([1, 1.02, 0.99], 1.6))
    expect(verdict).toMatchObject({ outcome: 'regression', exitCode: 10, fails: true, exit: 10 })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'fail', zLimit: 3.45, runs: 10, n: 24_000 })
    expect(next(runs([1, 1.02, 0.99], 1.6))).toBe(0)
  })

  it('passes where the further runs clear the first', () => {
    const [slow] = runs([1], 1.6)
    const usual = runs([1, 0.99, 1.01])
    expect(look([slow!, usual[1]!, usual[2]!]).outcome).toBe('pass')
  })

  it('asks for more where three runs do not decide, up to what the profile allows', () => {
    const open = runs([1, 1.02, 0.99], 1.1)
    const verdict = look(open)
    expect(verdict.gates[0]).toMatchObject({ verdict: 'inconclusive' })
    expect(verdict.gates[0]!.z).toBeGreaterThan(1.6)
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain('Inconclusive: 3 runs do not decide')
    expect(next(open)).toBe(2)
    expect(next(open, { load: { ...gated, runs: 3 } })).toBe(0)
    expect(countingOf(verdict).counts).toBe('yes')
  })

  it('never measures again under a profile of one run', () => {
    const once = { load: { ...gated, runs: 1 } as const }
    expect(next(runs([1], 1.6), once)).toBe(0)
    expect(look(runs([1], 1.6), once)).toMatchObject({ outcome: 'suspect', fails: false })
  })

  it('says how it came to its figure, and lists every run', () => {
    const verdict = look(runs([1, 1.02, 0.99], 1.6))
    const row = verdict.gates[0]!
    expect(row.values.map((value) => Math.round(value! * 10) / 10)).toEqual([92.8, 94.7, 91.9])
    expect(row.actual).toBeCloseTo(Math.sqrt(92.8 * 91.872), 6)
    expect(row.message).toMatch(
      /^p99 of orders rose from 58\.3 to 92\.3\sms \(\+58\s%\)\. Unchanged code varies by ±\d+\s% here\. Seen in all 3 runs on 3 machines$/,
    )
    expect(row.decided).toMatch(
      /^p99 of orders by .* in all 3 runs, slow runs capped: z \d\.\d, limit 3\.5\. 92\.3\sms is of the 2 fastest of 3 runs, n [\d,]+; before is the median of the last 10 main runs$/,
    )
    expect(verdict.runs.map(({ machine }) => machine)).toEqual(['m0', 'm1', 'm2'])
    expect(verdict.provenance?.started).toBe('2026-11-22T17:50:00.000Z')
  })

  it('puts the limit where the verdict turns, every run slowed alike', () => {
    const limit = look(runs([1, 1.02, 0.99], 1.3)).gates[0]!.limit!
    const { actual } = look(runs([1, 1.02, 0.99], 1.3)).gates[0]!
    const slowed = (by: number) => {
      const all = runs([1, 1.02, 0.99], 1.3)
      const stats = all.map(({ stats: [row] }) => {
        const p99 = (row as { p99: number }).p99 * by
        return [{ ...row, p99, p999: p99 * 2, max: p99 * 3 }] as Record['stats']
      })
      return look(all.map((run, i) => ({ ...run, stats: stats[i]! }))).gates[0]!
    }
    const channel = slowed(1).channel
    const at = slowed((limit / actual!) * 1.001)
    // Only where the same channel still decides is the limit its own.
    if (at.channel === channel) expect(at.verdict).toBe('fail')
    expect(slowed((limit / actual!) * 0.97).verdict).not.toBe('fail')
  })
})

describe('fresh draws', () => {
  const slow = runs([1, 1.02, 0.99], 1.6)
  const here = slow.map((run) => ({
    ...run,
    provenance: { ...run.provenance, machine: { ...run.provenance.machine, id: 'here' } },
  }))

  it('are not to be had on one machine: it can clear, not confirm', () => {
    const verdict = look(here)
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.gates[0]!.message).toContain('the runs are of one machine; confirm on another machine')
    expect(verdict.next[0]).toContain('another machine')
    expect(next(here)).toBe(0)
    const calm = runs([1, 1, 1]).map((run, i) => ({ ...run, provenance: here[i]!.provenance }))
    expect(look([here[0]!, ...calm.slice(1)]).outcome).toBe('pass')
  })

  it('are not to be had where two of three runs share one', () => {
    const two = [here[0]!, here[1]!, slow[2]!]
    expect(look(two).gates[0]!.message).toContain('the runs are of only 2 machines')
  })

  it('are had where the whole baseline is from the same machine', () => {
    const stored = history().map((run) => ({
      ...run,
      provenance: { ...run.provenance, machine: { ...run.provenance.machine, id: 'here' } },
    }))
    expect(look(here, { baseline: baseline(stored) })).toMatchObject({ outcome: 'regression' })
    const mixed = [...stored.slice(1), machines(stored)[0]!]
    expect(look(here, { baseline: baseline(mixed) }).outcome).toBe('inconclusive')
  })
})

describe('what counts towards blocking', () => {
  const slow = runs([1, 1.02, 0.99], 1.6)
  /** `on`: the machine of all of them; without it each has its own. */
  const of = (commits: readonly (string | null)[], seeded = false, on?: string) =>
    machines(history(commits.length)).map((run, i) => ({
      ...run,
      ...(seeded ? { seeded: true } : {}),
      provenance: {
        ...run.provenance,
        commit: commits[i]!,
        machine: { ...run.provenance.machine, id: on ?? `stored-${i}` },
      },
    }))
  const ONE = ['a', 'a', 'a', 'a', 'a']

  it.each([
    ['four commits', of(['a', 'b', 'c', 'd']), 4],
    ['ten runs of four commits on one machine', of([...'aaabbbccdd'], false, 'm'), 4],
    ['five runs of one commit on one machine', of(ONE, false, 'm'), 1],
    ['five seeds of one machine, and the runs are of others', of(ONE, true, 'm'), 1],
  ])('is too little: %s', (_, stored, count) => {
    const verdict = look(slow, { baseline: baseline(stored) })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain(`Inconclusive: would fail from 5 stored commits on (${count} now)`)
    expect(verdict.next[0]).toContain('socketgate baseline seed')
    expect(next(slow, { baseline: baseline(stored) })).toBe(0)
  })

  it.each([
    ['five commits', of([...'abcde'])],
    ['five commits on one machine', of([...'abcde'], false, 'm')],
    ['one commit on five machines', of(ONE)],
    ['five seeds of five machines', of(ONE, true)],
    ['five runs of commits that nobody knows', of([null, null, null, null, null], false, 'm')],
  ])('is enough: %s', (_, stored) => {
    expect(look(slow, { baseline: baseline(stored) }).outcome).toBe('regression')
  })

  it('is every seed, where the runs are of the same machine', () => {
    const at = (records: readonly Record[]) =>
      records.map((run) => ({
        ...run,
        provenance: { ...run.provenance, machine: { ...run.provenance.machine, id: 'm' } },
      }))
    expect(look(at(slow), { baseline: baseline(of(ONE, true, 'm')) }).outcome).toBe('regression')
  })

  it('is said in the row', () => {
    const some = [...of([...'abcdeee'])].map((run, i) => (i < 5 ? run : { ...run, seeded: true }))
    expect(look(slow, { baseline: baseline(some) }).gates[0]?.decided).toContain(
      'last 7 main runs (2 seeded)',
    )
    const few = of(['a', 'a', 'c', 'd', 'e', 'f'])
    expect(look(slow, { baseline: baseline(few) }).gates[0]?.decided).toContain(
      'last 6 main runs (6 of 5 commits)',
    )
  })

  it('begins anew where a rejected build was accepted', () => {
    const accepted = { reason: 'wanted', by: 'mk', at: '2026-11-19T08:00:00Z' }
    const later = runs([1, 1.01, 0.98], 1.6).map((run, i) => ({
      ...run,
      accepted,
      provenance: { ...run.provenance, runId: `accepted-${i}`, started: `2026-11-18T0${i}:00:00.000Z` },
    }))
    const verdict = look(slow, { baseline: baseline([...machines(history()), ...later]) })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'same', runs: 3 })
  })
})

describe('key rows', () => {
  const failed = 'http_req_failed'
  const stats = (bad: number, tail: number) => [
    trend({ p975: 51 * tail, p99: 58 * tail, p999: 200, max: 300 }),
    share(failed, bad, 20_000),
  ]
  const stored = machines(history(10, (scale) => [trend({}, scale), share(failed, 20, 20_000)]))
  const of = (bad: number, tail: number) =>
    runs([1, 1, 1]).map((run) => ({ ...run, stats: stats(bad, tail) }))

  it('share the false alarms, so that each has a higher limit', () => {
    const both = { ...gated, gates: [gate(LATENCY, P99), gate(failed, { kind: 'rate' })] }
    const verdict = look(of(20, 1.8), { load: both, baseline: baseline(stored) })
    expect(verdict.gates[0]!.zLimit).toBeGreaterThan(3.6)
    expect(verdict.gates.map((row) => row.verdict)).toEqual(['fail', 'same'])
    expect(look(of(200, 1), { load: both, baseline: baseline(stored) }).gates[1]).toMatchObject({
      verdict: 'fail',
      actual: 0.01,
      baseline: 0.001,
      values: [0.01, 0.01, 0.01],
    })
  })

  it('decide alone: other rows are listed, and never ask for more runs', () => {
    const listed = {
      ...gated,
      gates: [gate(failed, { kind: 'rate' }), gate(LATENCY, P99, { level: 'normal' })],
    }
    const verdict = look(of(20, 1.8), { load: listed, baseline: baseline(stored) })
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(verdict.gates[1]).toMatchObject({ verdict: 'fail' })
    expect(verdict.notices.map(({ message }) => message).join()).toContain(
      'Listed only, since the row is not key: p99 of orders',
    )
    const one = of(20, 1.8).slice(0, 1)
    expect(next(one, { load: listed, baseline: baseline(stored) })).toBe(0)
  })

  it('are missed where none is named', () => {
    const none = { ...gated, gates: [gate(LATENCY, P99, { level: 'normal' })] }
    expect(
      look(runs([1]), { load: none })
        .notices.map(({ message }) => message)
        .join(),
    ).toContain('none decides')
  })
})

describe('the smallest effect', () => {
  it('must be reached by a failing row', () => {
    const wants = (atLeast: number) => ({ load: { ...gated, gates: [gate(LATENCY, P99, { atLeast })] } })
    const slow = runs([1, 1.02, 0.99], 1.6)
    expect(look(slow, wants(0.5)).outcome).toBe('regression')
    expect(look(slow, wants(0.9)).gates[0]!.verdict).toBe('inconclusive')
  })
})

describe('the machine probe', () => {
  const probed = { ...gated, gates: [gate(LATENCY, P99, { probe: true })] }
  const withProbe = (records: readonly Record[], of: (run: Record) => number | null) =>
    records.map((run) => ({ ...run, health: { ...run.health, probe: of(run) } }))
  const speed = (run: Record) => {
    const [row] = run.stats
    return row?.kind === 'trend' ? 10 * row.p50 : null
  }
  const stored = withProbe(machines(history()), speed)
  const slowMachines = runs([1.2, 1.21, 1.19])

  it('takes a slow machine off the body where the gate wants it', () => {
    const same = withProbe(slowMachines, speed)
    expect(look(same, { load: probed, baseline: baseline(stored) }).gates[0]!.verdict).toBe('same')
    const slower = withProbe(runs([1.35, 1.36, 1.34]), () => 300)
    expect(look(slower, { load: probed, baseline: baseline(stored) }).gates[0]).toMatchObject({
      verdict: 'fail',
      channel: 'calm',
      zLimit: 3.7,
    })
  })

  it('decides nothing where the gate does not, or where a run has none', () => {
    const [plain, without] = [look(slowMachines), withProbe(slowMachines, () => null)]
    expect(look(without, { load: probed, baseline: baseline(stored) }).gates).toEqual(plain.gates)
    expect(look(withProbe(slowMachines, speed), { baseline: baseline(stored) }).gates).toEqual(plain.gates)
  })
})

describe('runs that cannot be judged together', () => {
  const [a, b, c] = runs([1, 1.02, 0.99], 1.6) as [Record, Record, Record]

  it.each([
    ['two', [a, b], '2 runs are too many or too few'],
    ['one twice', [a, b, a], 'run 3 is run 1 once more'],
    ['two series', [a, b, { ...c, series: { ...c.series, key: 'other' } }], 'the runs are of 2 series'],
  ])('are inconclusive: %s', (_, records, why) => {
    const verdict = look(records)
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.gates[0]).toMatchObject({ verdict: 'not_judged' })
    expect(verdict.sentence).toContain(why)
    expect(next(records)).toBe(0)
    expect(countingOf(verdict).counts).toBe('no')
  })

  it('are none at all: the caller is wrong', () => {
    expect(() => look([])).toThrow(RangeError)
  })

  it('are inconclusive where one of them had a busy generator', () => {
    const busy = { ...b, health: { ...b.health, lagP99: 38 } }
    const verdict = look([a, busy, c])
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toMatch(/^The generator was busy in run 2: its lag reached 38\.0\sms/)
    expect(verdict.reasons[1]?.message).toMatch(
      /not judged: the generator was busy in run 2; runs 1 and 3 were fit, and showed [\d.]+\sms and [\d.]+\sms, before [\d.]+\sms \([+−]?\d+\s%, [+−]?\d+\s%\)$/,
    )
    expect(decidedSentence(verdict)).toBe('3 runs are not judged: the generator was busy')
    expect(countingOf(verdict).counts).toBe('no')
    expect(next([busy])).toBe(0)
  })

  it('are the engine’s fault where one of them is not whole', () => {
    const torn = { ...b, complete: false }
    expect(look([a, torn, c])).toMatchObject({ outcome: 'engine', complete: false })
    expect(look([a, torn, c]).sentence).toContain('run 2: ')
  })
})

describe('the build under test', () => {
  const built = (before: string | null, after = before, expected: string | null = null) => ({
    builds: { feed: { before, after, expected } },
  })

  it('may not change in mid-run', () => {
    const verdict = look(runs([1], 1.6, built('8c1f0e2', '41d7ab9')))
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.reasons.map(({ message }) => message)).toEqual([
      'The build changed in mid-run: feed ran 8c1f0e2 before the load and 41d7ab9 after it',
      'None of the rows that the plan asks for could be judged',
    ])
    expect(verdict.gates[0]!.message).toContain('not judged: the build changed in mid-run')
    expect(next(runs([1], 1.6, built('8c1f0e2', '41d7ab9')))).toBe(0)
  })

  it('may not change between runs', () => {
    const [a, b, c] = runs([1, 1, 1], 1.6)
    const verdict = look([
      { ...a!, ...built('a') },
      { ...b!, ...built('a') },
      { ...c!, ...built('b') },
    ])
    expect(verdict.sentence).toContain('feed ran a in the first run and b in a later one')
  })

  it('spares latency SLOs, which are of no single build', () => {
    const limit = threshold('ws_message_latency{feed:orders}', 'p(99)<50')
    const rows = [measured(limit, { actual: 58, n: 8000, beyond: 400 })]
    const strict = { ...gated, thresholds: [limit] }
    const verdict = look(runs([1], 1, { ...built('a', 'b'), measured: rows }), { load: strict })
    expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged' })
    expect(verdict.slos[0]!.message).toContain('the build changed in mid-run')
  })

  it('is the target’s fault where the plan expects another', () => {
    const verdict = look(runs([1], 1, built('41d7ab9', '41d7ab9', '8c1f0e2')))
    expect(verdict).toMatchObject({ outcome: 'target', exitCode: 40 })
    expect(verdict.sentence).toBe('Wrong build: feed runs 41d7ab9, expected 8c1f0e2.')
    expect(look(runs([1], 1, built('41d7ab9', '41d7ab9', ''))).outcome).toBe('pass')
  })
})

describe('SLOs over several runs', () => {
  const limit = threshold('ws_message_latency{feed:orders}', 'p(99)<80')
  const strict = { ...gated, thresholds: [limit] }
  const of = (values: readonly number[]) =>
    runs(values.map(() => 1)).map((run, i) => ({
      ...run,
      measured: [measured(limit, { actual: values[i]!, n: 8000, beyond: values[i]! > 80 ? 200 : 10 })],
    }))

  it('fail where they fail in any run, shown by the worst', () => {
    const verdict = look(of([90, 70, 95]), { load: strict })
    expect(verdict.outcome).toBe('slo')
    expect(verdict.slos[0]).toMatchObject({ verdict: 'fail', actual: 95 })
    expect(verdict.slos[0]!.message).toMatch(/, in 2 of 3 runs$/)
  })

  it('are met where they are in all, shown by the worst', () => {
    const verdict = look(of([60, 70, 65]), { load: strict })
    expect(verdict.slos[0]).toMatchObject({ verdict: 'met', actual: 70 })
    expect(verdict.slos[0]!.message).toMatch(/, in the worst of 3 runs$/)
  })

  it('need no further run where one is broken already', () => {
    const [slow] = runs([1], 1.6)
    const broken = { ...slow!, measured: [measured(limit, { actual: 93, n: 8000, beyond: 200 })] }
    expect(next([broken], { load: strict })).toBe(0)
  })
})

describe('records of a summary alone', () => {
  const bare = (scale: number, tail = 1): Record['stats'] => {
    const { p25: _, p75: __, p975: ___, p999: ____, ...row } = trend({ p99: 58 * scale * tail }, scale)
    return [{ ...row, max: 999, slices: null, summaryOnly: true }]
  }
  const of = (tail: number) => runs([1, 1.02, 0.99]).map((run) => ({ ...run, stats: bare(1, tail) }))

  it('are judged by p99 over the median, also against whole ones', () => {
    for (const stored of [machines(history()), machines(history(10, (scale) => bare(scale)))]) {
      const verdict = look(of(1.9), { baseline: baseline(stored) })
      expect(verdict.gates[0]).toMatchObject({ verdict: 'fail', channel: 'ratio', zLimit: 3.7 })
      expect(look(of(1), { baseline: baseline(stored) }).gates[0]).toMatchObject({ verdict: 'same' })
    }
  })

  it('do not hold every quantile', () => {
    const other = { ...gated, gates: [gate(LATENCY, { kind: 'p', percent: 97.5 })] }
    const [row] = look(of(1), { load: other }).gates
    expect(row!.message).toContain('not compared: its summary does not hold p97.5')
  })

  it('are not what a whole record with a hole is taken for', () => {
    const { p75: _, ...hole } = trend()
    const [row] = look(runs([1]).map((run) => ({ ...run, stats: [hole] }))).gates
    expect(row).toMatchObject({ verdict: 'inconclusive', z: null })
    expect(row!.message).toContain('it lacks quantiles')
  })
})
