import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { settle } from '../../src/judge/settle.ts'
import type { Problem } from '../../src/model/record/record.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import {
  baselineOf,
  counter,
  gate,
  history,
  judgeOne,
  LATENCY,
  load,
  measured,
  P99,
  record,
  share,
  threshold,
  trend,
} from './support.ts'

const gated = load({ gates: [gate(LATENCY, P99)] })
const today = (changes = {}) => record(changes, 24)
const slow = today({ stats: [trend({ p975: 70, p99: 90, p999: 120, max: 150 })] })

describe('a run against its baseline', () => {
  it('is the same where it lies among the stored runs', () => {
    const verdict = judgeOne({ load: gated, record: today(), baseline: baselineOf() })
    expect(verdict.outcome).toBe('pass')
    expect(verdict.gates[0]).toMatchObject({ verdict: 'same', runs: 10, n: 8000, actual: 58, zLimit: 2 })
    expect(verdict.gates[0]?.limit).toBeGreaterThan(58)
    expect(verdict.gates[0]?.decided).toContain('median of the last 10 main runs')
    expect(verdict.next).toEqual([])
  })

  it('is suspect where only the tail rose, and names the channel that decided', () => {
    const verdict = judgeOne({ load: gated, record: slow, baseline: baselineOf() })
    expect(verdict).toMatchObject({ outcome: 'suspect', exitCode: 12, fails: false, exit: 0 })
    const [row] = verdict.gates
    expect(row?.channel).toMatch(/edge|tail/)
    expect(row?.z).toBeGreaterThan(2)
    expect(row?.limit).toBeLessThan(90)
    expect(row?.message).toMatch(
      /^p99 of orders rose from 58\.\d to \d+(\.\d)?\u00a0ms \(\+5\d\u00a0%\)\. Unchanged code varies by ±\d+\u00a0% here\. Seen in 1 run$/,
    )
    expect(row?.decided).toMatch(
      /^p99 of orders by .*: z \d\.\d, limit 2\.0\. \d+(\.\d)?\u00a0ms is of 1 run, n [\d,]+; before is the median of the last 10 main runs$/,
    )
    expect(countingOf(verdict).counts).toBe('later')
  })

  it('is suspect where all of it became slower, decided by the calm half', () => {
    const verdict = judgeOne({
      load: gated,
      record: today({ stats: [trend({}, 1.5)] }),
      baseline: baselineOf(),
    })
    expect(verdict.outcome).toBe('suspect')
    expect(verdict.gates[0]?.channel).toBe('calm')
  })

  it('is suspect where it grew slower within the run, decided by the trend, without a limit for p99', () => {
    const slices = [30, 30, 31, 32, 34, 36, 39, 42, 45, 48]
    const stats = [trend({ slices, p99: 66, p999: 80 })]
    const verdict = judgeOne({ load: gated, record: today({ stats }), baseline: baselineOf() })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'suspect', channel: 'trend', limit: null })
  })

  it('is not suspect because its body became faster under an unchanged tail', () => {
    const body = { p25: 18, p50: 23, p75: 30, slices: trend().slices?.map((slice) => slice! * 0.77) ?? null }
    const verdict = judgeOne({ load: gated, record: today({ stats: [trend(body)] }), baseline: baselineOf() })
    expect(verdict.gates[0]?.verdict).toBe('same')
  })

  it('is not suspect where it improved', () => {
    const verdict = judgeOne({
      load: gated,
      record: today({ stats: [trend({}, 0.6)] }),
      baseline: baselineOf(),
    })
    expect(verdict.outcome).toBe('pass')
  })

  it('asks for an effect of at least what the gate says', () => {
    const strict = load({ gates: [gate(LATENCY, P99, { atLeast: 1 })] })
    expect(judgeOne({ load: strict, record: slow, baseline: baselineOf() }).outcome).toBe('pass')
  })

  it('does without slices where records have none', () => {
    const bare = history(10, (scale) => [trend({ slices: null }, scale)])
    const verdict = judgeOne({
      load: gated,
      record: today({ stats: [trend({ slices: null }, 1.5)] }),
      baseline: baselineOf(bare),
    })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'suspect', channel: 'body' })
  })

  it('does not take a tick of a clock of whole ms for a change', () => {
    const whole = {
      whole: true,
      min: 1,
      max: 9,
      avg: 2,
      p25: 1,
      p50: 2,
      p75: 2,
      p90: 3,
      p95: 3,
      p975: 3,
      p999: 8,
    }
    const slices = Array<number>(10).fill(2)
    const stored = history(10, () => [trend({ ...whole, p99: 4, slices })])
    const at = (p99: number) =>
      judgeOne({
        load: gated,
        record: today({ stats: [trend({ ...whole, p99, slices })] }),
        baseline: baselineOf(stored),
      })
    expect(at(4.6).gates[0]?.verdict).toBe('same')
    expect(at(8).gates[0]?.verdict).toBe('suspect')
  })

  it('has no baseline where nothing is stored, or nobody named one', () => {
    const empty = judgeOne({ load: gated, record: today(), baseline: baselineOf([]) })
    expect(empty).toMatchObject({ outcome: 'no_baseline', exitCode: 21, fails: false })
    const unnamed = judgeOne({ load: gated, record: today(), baseline: null })
    expect(unnamed.outcome).toBe('no_baseline')
    expect(unnamed.notices.map(({ message }) => message).join()).toContain('--baseline')
    expect(unnamed.next[0]).toContain(
      'socketgate run plans/orders-feed.yaml --profile pr --baseline dir:.socketgate',
    )
    expect(countingOf(empty).counts).toBe('yes')
  })

  it('never compares with another series, itself, the same run twice, or incomplete runs', () => {
    const other = record({ series: { ...record().series, key: '000000000000' } }, 3)
    const stored = [today(), record({}, 1), record({}, 1), other, record({ complete: false }, 2)]
    expect(judgeOne({ load: gated, record: today(), baseline: baselineOf(stored) }).gates[0]?.runs).toBe(1)
  })

  it('uses the newest 20 runs', () => {
    const verdict = judgeOne({ load: gated, record: record({}, 31), baseline: baselineOf(history(28)) })
    expect(verdict.baseline).toMatchObject({ runs: 20, from: '2026-11-09T17:50:00.000Z', others: 0 })
  })

  it('says where CPU models are mixed, and uses only like ones where there are ten', () => {
    const stranger = (n: number) =>
      record(
        {
          provenance: {
            ...record({}, n).provenance,
            machine: { ...record().provenance.machine, cpu: 'Other' },
          },
        },
        n,
      )
    const few = judgeOne({
      load: gated,
      record: today(),
      baseline: baselineOf([...history(5), stranger(12)]),
    })
    expect(few.gates[0]?.decided).toContain('the CPU models are mixed')
    const many = judgeOne({
      load: gated,
      record: today(),
      baseline: baselineOf([...history(10), stranger(12)]),
    })
    expect(many.gates[0]).toMatchObject({ runs: 10 })
    expect(many.gates[0]?.message).not.toContain('mixed')
  })

  it('is inconclusive with the figure where p99 has too few samples, and keeps no run out', () => {
    const stats = [trend({ count: 212 })]
    const few = history(10, (scale) => [trend({ count: 300 }, scale)])
    const verdict = judgeOne({ load: gated, record: today({ stats }), baseline: baselineOf(few) })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain('212 samples, and p99 needs 500')
    expect(verdict.next[0]).toContain('p99 latency of orders needs 500 samples')
    expect(countingOf(verdict).counts).toBe('yes')
  })

  it('has no baseline where nothing is stored, and says that there are too few samples, too', () => {
    const stats = [trend({ count: 212 })]
    const verdict = judgeOne({
      load: gated,
      record: today({ stats }),
      baseline: baselineOf([]),
      mode: 'block',
    })
    expect(verdict).toMatchObject({ outcome: 'no_baseline', exit: 0 })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'no_baseline', code: 'no_baseline', n: 212 })
    expect(verdict.gates[0]!.message).toMatch(
      /; no stored run to compare with; 212 samples, and p99 needs 500$/,
    )
    expect(verdict.next.at(-1)).toContain('p99 latency of orders needs 500 samples')
    expect(verdict.notices.find(({ code }) => code === 'few_samples')?.message).toBe(
      'Too few samples of p99 latency of orders: its gate needs 500 samples in one run and had 212. More stored runs do not change that; a longer run does.',
    )
    expect(countingOf(verdict).counts).toBe('yes')
  })

  it.each([
    ['dir:baselines', 'folder'],
    ['git:origin#baselines', 'branch'],
  ])('says that %s is not there, where nobody can tell a first run from a wrong name', (where, what) => {
    const told = (missing?: true) =>
      judgeOne({
        load: gated,
        record: today(),
        baseline: { ...baselineOf([]), where, ...(missing && { missing }) },
      })
    const [notice] = told(true).notices.filter(({ code }) => code === 'baseline_missing')
    expect(notice?.message).toContain(`The ${what} of the baseline ${where} is not there`)
    expect(told().notices.map(({ code }) => code)).not.toContain('baseline_missing')
    const made = settle(told(true), { written: true }).notices.find(({ code }) => code === 'baseline_missing')
    expect(made?.message).toMatch(
      / was not there, .*: this run has made it; if runs were stored before, check its name\.$/,
    )
    expect(markdownReport(told(true), { version: '0', reproduce: '' })).toContain('is not there')
    expect(countingOf(told(true)).counts).toBe('yes')
  })

  it('counts distinct messages, not samples, where they can be told apart', () => {
    const stats = [trend({ count: 8000, distinct: 160 })]
    const verdict = judgeOne({ load: gated, record: today({ stats }), baseline: baselineOf() })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'inconclusive', n: 8000, distinct: 160 })
  })

  it.each([
    ['quantiles out of order', { p50: 99 }, 'engine'],
    ['figures that are no numbers', { p99: Number.NaN }, 'engine'],
    ['values below 0', { min: -9, p25: -1 }, 'inconclusive'],
  ])('decides nothing on %s', (_, changes, outcome) => {
    const verdict = judgeOne({
      load: gated,
      record: today({ stats: [trend(changes)] }),
      baseline: baselineOf(),
    })
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.gates[0]?.verdict).not.toBe('same')
  })

  it('lists normal rows beside key rows without letting them decide', () => {
    const both = load({
      gates: [gate('ws_connect_failed', { kind: 'rate' }), gate(LATENCY, P99, { level: 'normal' })],
    })
    const connects = share('ws_connect_failed', 0, 100)
    const stored = history(10, (scale) => [trend({}, scale), connects])
    const verdict = judgeOne({
      load: both,
      record: today({ stats: [...slow.stats, connects] }),
      baseline: baselineOf(stored),
    })
    expect(verdict.outcome).toBe('pass')
    expect(verdict.gates.map((row) => row.verdict)).toEqual(['same', 'suspect'])
    expect(verdict.notices.map(({ message }) => message).join()).toContain('Listed only')
  })
})

describe('counts and rates against a baseline', () => {
  const failed = 'ws_connect_failed'
  const connects = load({ gates: [gate(failed, { kind: 'rate' })] })
  const runs = history(10, () => [share(failed, 1, 1000)])

  it('is the same at the usual few, suspect at many', () => {
    const at = (bad: number) =>
      judgeOne({
        load: connects,
        record: today({ stats: [share(failed, bad, 1000)] }),
        baseline: baselineOf(runs),
      })
    expect(at(1).gates[0]).toMatchObject({ verdict: 'same', baseline: 0.001, unit: 'share' })
    expect(at(60).gates[0]).toMatchObject({ verdict: 'suspect', actual: 0.06 })
    expect(at(60).gates[0]?.message).toMatch(
      /^failed connects rose from 0\.10 to 6\.0\u00a0%\. Seen in 1 run$/,
    )
  })

  it('scales every run to the candidate: ten times the connects may fail ten times as often', () => {
    const bigger = today({ stats: [share(failed, 10, 10_000)] })
    expect(judgeOne({ load: connects, record: bigger, baseline: baselineOf(runs) }).gates[0]?.verdict).toBe(
      'same',
    )
  })

  it('takes a counter that never fired for 0, and its limit for a count', () => {
    const missed = load({ gates: [gate('ws_heartbeat_missed', { kind: 'count' })] })
    const none = history(10, () => [])
    const verdict = judgeOne({ load: missed, record: today({ stats: [] }), baseline: baselineOf(none) })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'same', actual: 0, baseline: 0, change: null, n: 20 })
    const many = today({ stats: [counter('ws_heartbeat_missed', 40)] })
    const row = judgeOne({ load: missed, record: many, baseline: baselineOf(none) }).gates[0]
    expect(row).toMatchObject({ verdict: 'suspect', limit: 5 })
    expect(row?.message).toContain('missed heartbeats rose from 0 to 40. Seen in 1 run')
  })

  it('is suspect where throughput fell, a regression where it fell silent, and neither where it rose', () => {
    const rate = load({ gates: [gate('ws_msgs_received', { kind: 'rate' })] })
    const stored = history(10, (scale) => [counter('ws_msgs_received', 6000 * scale)])
    const at = (total: number) =>
      judgeOne({
        load: rate,
        record: today({ stats: [counter('ws_msgs_received', total)] }),
        baseline: baselineOf(stored),
      }).gates[0]?.verdict
    expect([at(6000), at(3500), at(0), at(9000)]).toEqual(['same', 'suspect', 'fail', 'same'])
  })

  it('is inconclusive where neither direction is worse', () => {
    const length = load({ gates: [gate('ws_session_duration', P99)] })
    const stats = [trend({}, 1, 'ws_session_duration')]
    expect(judgeOne({ load: length, record: today({ stats }), baseline: baselineOf() }).outcome).toBe(
      'inconclusive',
    )
  })
})

describe('the outcome', () => {
  const limit = threshold('ws_message_latency{feed:orders}', 'p(99)<200')
  const broken = {
    load: load({ thresholds: [limit], gates: gated.gates }),
    record: today({ measured: [measured(limit, { actual: 312, n: 4100, beyond: 61 })] }),
    baseline: baselineOf(),
  }

  it('is slo with the broken row, its figures and a place to look', () => {
    const verdict = judgeOne(broken)
    expect(verdict).toMatchObject({ outcome: 'slo', exitCode: 11, fails: false, exit: 0 })
    expect(verdict.sentence).toContain('p99 latency of orders is 312\u00a0ms, must be under 200\u00a0ms')
    expect(verdict.sentence).toContain('1 of 1 SLO fails.')
    expect(verdict.next).toContain('Search the service log from 17:50:00 to 17:51:00 UTC.')
    expect(verdict.next).toContain('If the limit is wrong, it stands in plans/orders-feed.yaml, line 77.')
    expect(countingOf(verdict).counts).toBe('no')
  })

  it.each([
    ['observe', undefined, {}, false, 0],
    ['warn', undefined, {}, false, 0],
    ['block', undefined, {}, true, 11],
    ['block', ['inconclusive'], {}, false, 0],
    ['observe', ['slo'], {}, true, 11],
    ['block', ['slo'], { failOn: [] }, false, 0],
    ['observe', [], { failOn: ['slo'] }, true, 11],
    // The workflow that requires the check says block: no line of a plan takes it back.
    ['warn', [], { mode: 'block' }, true, 11],
    ['block', ['slo'], { mode: 'observe' }, false, 0],
    ['warn', [], { mode: 'block', failOn: ['store'] }, false, 0],
  ] as const)(
    'in a plan of mode %s, with a profile of fail_on %j, to a caller who says %j: fails %s, exit %d',
    (mode, profile, caller, fails, exit) => {
      const verdict = judgeOne({
        ...broken,
        load: { ...broken.load, mode, ...(profile === undefined ? {} : { failOn: profile }) },
        ...caller,
      })
      expect(verdict).toMatchObject({ outcome: 'slo', exitCode: 11, fails, exit })
    },
  )

  it('lists all reasons, the weightiest first, and exits with the first that is in fail_on', () => {
    const both = { ...broken, record: { ...broken.record, stats: slow.stats } }
    const verdict = judgeOne({ ...both, failOn: ['suspect'] })
    expect(verdict.reasons.map((reason) => reason.outcome)).toEqual(['slo', 'suspect'])
    expect(verdict).toMatchObject({ outcome: 'slo', exitCode: 11, fails: true, exit: 12 })
  })

  it('says that a word of fail_on names no outcome', () => {
    expect(
      judgeOne({ ...broken, failOn: ['slow'] })
        .notices.map(({ message }) => message)
        .join(),
    ).toContain('"slow" in fail_on names no outcome')
  })

  it('is target with counts by reason where no socket ever opened', () => {
    const failed = [
      { reason: 'refused', status: null, count: 18 },
      { reason: 'handshake', status: '401', count: 2 },
    ]
    const sockets = { tried: 20, opened: 0, subscribed: 0, peak: 0, failed, unended: 0 }
    const verdict = judgeOne({ ...broken, record: today({ sockets, stats: [], measured: [] }) })
    expect(verdict.outcome).toBe('target')
    expect(verdict.sentence).toBe('Nothing was measured: 0 of 20 sockets opened: refused: 18, status 401: 2.')
    expect(verdict.slos[0]?.verdict).toBe('not_judged')
  })

  it.each([
    [
      { requests: 40, answered: 0, failed: 40, byStatus: { '0': 40 } },
      'no answer: 40',
      'whether the service is up',
    ],
    [{ requests: 40, answered: 40, failed: 40, byStatus: { '503': 40 } }, 'status 503: 40', 'lets nobody in'],
  ])('says why nobody logged in, of requests %j', (http, why, next) => {
    const failed = [{ reason: 'login', status: null, count: 20 }]
    const sockets = { tried: 20, opened: 0, subscribed: 0, peak: 0, failed, unended: 0 }
    const verdict = judgeOne({ ...broken, record: today({ sockets, http, stats: [], measured: [] }) })
    expect(verdict.sentence).toBe(
      `Nothing was measured: 0 of 20 sockets opened: the login before them failed; 0 of 40 requests got through: ${why}.`,
    )
    expect(verdict.next[0]).toContain(next)
  })

  it('is slo, not target, where some sockets opened', () => {
    const opened = threshold('ws_connect_failed', 'rate<0.01')
    const sockets = {
      ...today().sockets,
      opened: 2,
      failed: [{ reason: 'refused', status: null, count: 18 }],
    }
    const rows = [measured(opened, { actual: 0.9, n: 20 })]
    const verdict = judgeOne({
      ...broken,
      load: load({ thresholds: [opened] }),
      record: today({ sockets, measured: rows }),
    })
    expect(verdict.reasons.map((reason) => reason.outcome)).toEqual(['slo'])
  })

  it('is target in a REST plan where nothing got through, and lets sockets decide where a plan has both', () => {
    const http = { requests: 12, answered: 12, failed: 12, byStatus: { '503': 12 } }
    const rest = { ...broken, record: today({ http, measured: [] }), load: load({}, ['rest']) }
    expect(judgeOne(rest).sentence).toBe(
      'Nothing was measured: 0 of 12 requests got through: status 503: 12.',
    )
    expect(judgeOne({ ...rest, load: load({}, ['rest', 'socket']) }).outcome).toBe('pass')
  })

  it.each<[string, Problem, string]>([
    ['ours', { what: 'no-summary', fault: 'engine', message: 'no summary' }, 'engine'],
    ['the service’s', { what: 'no-samples', fault: 'service', message: 'no message came' }, 'slo'],
    ['the caller’s', { what: 'cancelled', fault: 'caller', message: 'stopped' }, 'cancelled'],
  ])('is never pass where evidence is missing by a fault that is %s', (_, problem, outcome) => {
    const complete = problem.fault === 'service'
    const verdict = judgeOne({
      load: load(),
      record: today({ problems: [problem], complete }),
      baseline: null,
    })
    expect(verdict.outcome).toBe(outcome)
    expect(countingOf(verdict).counts).toBe('no')
  })

  it('judges no row of a run that was stopped', () => {
    const stopped = { ...broken.record, ended: 'cancelled', stats: slow.stats } as const
    const verdict = judgeOne({ ...broken, record: stopped })
    expect(verdict.reasons.map(({ outcome }) => outcome)).toEqual(['cancelled'])
    expect([...verdict.slos, ...verdict.gates].map((row) => row.verdict)).toEqual([
      'not_judged',
      'not_judged',
    ])
  })

  it('compares nothing where the evidence is incomplete, but fails on what was seen', () => {
    const verdict = judgeOne({ ...broken, record: { ...broken.record, complete: false, stats: slow.stats } })
    expect(verdict.reasons.map(({ outcome }) => outcome)).toEqual(['engine', 'slo'])
    expect(verdict.gates[0]?.verdict).toBe('not_judged')
  })

  it('is engine for a record that is incomplete and does not say why', () => {
    expect(judgeOne({ load: load(), record: today({ complete: false }), baseline: null }).outcome).toBe(
      'engine',
    )
  })

  it('is store where the baseline could not be read, and compares nothing', () => {
    const verdict = judgeOne({ load: gated, record: today(), baseline: null, storeProblem: 'x is damaged' })
    expect(verdict).toMatchObject({ outcome: 'store', exitCode: 60 })
    expect(verdict.gates[0]?.verdict).toBe('not_judged')
  })

  it('is pass for a plan without gates and SLOs, and says that no SLO was set', () => {
    expect(judgeOne({ load: load(), record: today(), baseline: null })).toMatchObject({
      outcome: 'pass',
      exit: 0,
      sentence: 'No SLO was set.',
    })
  })
})

describe('a busy generator', () => {
  const latency = threshold('ws_message_latency', 'p(99)<200')
  const plan = load({ thresholds: [latency], gates: gated.gates })
  const brought = { ...today().health, lagP99: 10.04, brought: 0.99 }
  const short = { ...brought, brought: 0.9 }
  const ran = (actual: number, health: typeof brought, changes = {}) =>
    judgeOne({
      load: plan,
      record: today({
        health,
        measured: [measured(latency, { actual, n: 9000, beyond: actual > 200 ? 900 : 0 })],
        ...changes,
      }),
      baseline: baselineOf(),
    })

  it('leaves what is met as met where the load was brought as planned, and counts as no baseline', () => {
    const verdict = ran(90, brought)
    expect(verdict.outcome).toBe('pass')
    expect(verdict.slos[0]).toMatchObject({
      verdict: 'met',
      message: expect.stringContaining('on a busy machine'),
    })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'same' })
    expect(verdict.notices).toContainEqual({
      code: 'busy',
      message: expect.stringContaining(
        'its lag reached 10.04\u00a0ms at p99 (budget 10.00\u00a0ms, n 800)',
      ) as string,
    })
    expect(countingOf(verdict)).toEqual({ counts: 'no', why: 'the generator was busy' })
  })

  it('takes the verdict of what fails: noise only lengthens', () => {
    const verdict = ran(300, brought)
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged', code: 'busy', actual: 300 })
    expect(ran(90, brought, { stats: slow.stats }).gates[0]).toMatchObject({
      verdict: 'not_judged',
      code: 'busy',
    })
  })

  it('judges no latency at all where the load was not brought as planned, or nobody knows', () => {
    for (const health of [short, { ...brought, brought: undefined as unknown as number }]) {
      const verdict = ran(90, health)
      expect(verdict.outcome).toBe('inconclusive')
      expect([verdict.slos[0]?.verdict, verdict.gates[0]?.verdict]).toEqual(['not_judged', 'not_judged'])
    }
  })

  it('is not seen by steal alone where no target is on this machine: shared runners steal all day', () => {
    const steal = { ...today().health, stealP95: 0.09, lagP99: 0.6, cpuP95: 0.04 }
    expect(ran(300, { ...steal, brought: 1, local: false } as typeof brought).outcome).toBe('slo')
    expect(ran(300, { ...steal, brought: 1, local: true } as typeof brought).outcome).toBe('inconclusive')
    expect(ran(300, { ...steal, brought: 1, local: false, lagP99: 5.1 } as typeof brought).outcome).toBe(
      'inconclusive',
    )
  })
})

describe('a service on the machine of the generator', () => {
  const latency = threshold('ws_message_latency', 'p(99)<200')
  const plan = load({ thresholds: [latency], gates: gated.gates })
  const used = (cores: number, perMessage: number | null = cores) => ({ cores, perMessage, messages: 9000 })
  const stored = history().map((one) => ({ ...one, health: { ...one.health, service: used(0.6) } }))
  const slow = [measured(latency, { actual: 300, n: 9000, beyond: 900 })]
  const ran = (service: ReturnType<typeof used>, lagP99: number, mode: 'warn' | 'block' = 'block') =>
    judgeOne({
      load: { ...plan, mode },
      record: today({ health: { ...today().health, brought: 1, lagP99, service }, measured: slow }),
      baseline: baselineOf(stored),
    })

  it('that took it is no excuse: the run is inconclusive, and fails where a regression would', () => {
    const verdict = ran(used(1.7), 30)
    expect(verdict).toMatchObject({ outcome: 'inconclusive', fails: true, exit: 20 })
    expect(verdict.sentence).toMatch(/^The service took the machine: 1\.70 of \d+ cores, before 0\.60\./)
    expect(ran(used(1.7), 30, 'warn').fails).toBe(false)
    const settled = settle(verdict, { written: false, notWritten: 'the generator was busy' })
    expect(settled).toMatchObject({ outcome: 'inconclusive', fails: true })
  })

  it('that used no more than before leaves a busy generator busy', () => {
    const verdict = ran(used(0.62), 30)
    expect(verdict).toMatchObject({ outcome: 'inconclusive', fails: false })
    expect(verdict.sentence).not.toContain('took the machine')
  })

  it('that used more beside a generator in time is listed, and decides nothing', () => {
    const verdict = ran(used(1.7), 1)
    expect(verdict.reasons.map(({ code }) => code)).not.toContain('machine_taken')
    const row = verdict.gates.find(({ selector }) => selector === 'service_cpu')
    expect(row).toMatchObject({ verdict: 'suspect', level: 'normal', actual: 1.7, baseline: 0.6 })
    expect(row?.message).toContain(
      'CPU of the service per message rose from 600\u00a0µs to 1.70\u00a0ms (+183\u00a0%)',
    )
  })

  it('is compared by message: one that answers more uses more', () => {
    expect(ran(used(1.2, 0.6), 30).sentence).not.toContain('took the machine')
    expect(ran(used(0.7, 1.8), 30).sentence).toContain(
      'took the machine: 0.70 of 4 cores, 1.80\u00a0ms a message, before 600\u00a0µs.',
    )
  })

  it('is accused only of a real part of the machine: a neighbour makes every message dearer', () => {
    const before = { cores: 0.04, perMessage: 0.035, messages: 14_000 }
    const quiet = history().map((one) => ({ ...one, health: { ...one.health, service: before } }))
    const verdict = (cores: number, perMessage: number) =>
      judgeOne({
        load: { ...plan, mode: 'block' },
        record: today({
          health: { ...today().health, brought: 1, lagP99: 52, service: { ...before, cores, perMessage } },
          measured: slow,
        }),
        baseline: baselineOf(quiet),
      })
    expect(verdict(0.047, 0.0441)).toMatchObject({ outcome: 'inconclusive', fails: false })
    expect(verdict(0.38, 0.33).sentence).not.toContain('took the machine')
    expect(verdict(0.48, 0.42).sentence).toContain('took the machine: 0.48 of 4 cores, before 0.04.')
    const row = verdict(0.047, 0.0441).gates.find(({ selector }) => selector === 'service_cpu')
    expect(row?.message).toContain('rose from 35 to 44.1\u00a0µs (+26')
  })

  it('has no row where no stored run tells', () => {
    const verdict = judgeOne({
      load: plan,
      record: today({ health: { ...today().health, service: used(1.7) } }),
      baseline: baselineOf(),
    })
    expect(verdict.gates.map(({ selector }) => selector)).not.toContain('service_cpu')
  })
})

describe('a generator whose machine was at its limit', () => {
  const failures = threshold('ws_connect_failed', 'rate<0.01')
  const requests = threshold('http_req_failed', 'rate<0.01')
  const health = { ...today().health, descriptorLimit: 70, limits: { descriptors: 17 }, brought: 0.8 }
  const rows = [measured(failures, { actual: 0, n: 63 }), measured(requests, { actual: 0.5, n: 200 })]
  const limited = {
    load: load({ thresholds: [failures, requests] }),
    record: today({ health, measured: rows }),
  }

  it('is inconclusive, and names it: what it could not send is no failure of the service', () => {
    const verdict = judgeOne({ ...limited, baseline: null })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toBe(
      "17 dials and requests failed on the generator's own machine: it may open no more files than 70 (raise `ulimit -n`, or open fewer sockets).",
    )
    expect(verdict.slos.map((row) => row.verdict)).toEqual(['met', 'not_judged'])
    expect(countingOf(verdict).counts).toBe('no')
  })

  it('excuses no refusal of the service', () => {
    const refused = [measured(failures, { actual: 0.4, n: 63 }), rows[1]!]
    const verdict = judgeOne({ ...limited, record: { ...limited.record, measured: refused }, baseline: null })
    expect(verdict.outcome).toBe('slo')
  })

  it('does not call a service unreached that nothing was sent to', () => {
    const sockets = {
      tried: 80,
      opened: 0,
      subscribed: 0,
      peak: 0,
      failed: [{ reason: 'generator', status: null, count: 80 }],
      unended: 0,
    }
    const none = { ...limited.record, sockets, measured: [], stats: [] }
    expect(judgeOne({ ...limited, record: none, baseline: null }).outcome).toBe('inconclusive')
    const failed = [...sockets.failed, { reason: 'refused', status: null, count: 3 }]
    const some = { ...none, sockets: { ...sockets, tried: 83, failed } }
    expect(judgeOne({ ...limited, record: some, baseline: null }).sentence).toContain(
      '0 of 3 sockets opened: refused: 3',
    )
  })
})

it('stored runs that are dated in the future are told of', () => {
  const ahead = ['2999-01-01-run-2-1.json.gz'].map((name) => `0123456789ab/${name}`)
  const { notices } = judgeOne({ load: gated, record: today(), baseline: { ...baselineOf()!, ahead } })
  expect(notices).toContainEqual({
    code: 'ahead',
    message: expect.stringMatching(/^1 stored run dated in the future not compared with: 0123456789ab\/2999/),
  })
})

describe('a generator over its budget', () => {
  const latency = threshold('ws_message_latency', 'p(99)<200')
  const refusals = threshold('ws_connect_failed', 'rate<0.01')
  const busy = { ...today().health, lagP99: 38, cpuP95: 0.97 }
  const rows = [
    measured(latency, { actual: 900, n: 9000, beyond: 900 }),
    measured(refusals, { actual: 0, n: 20 }),
  ]
  const input = {
    load: load({ thresholds: [latency, refusals], gates: gated.gates }),
    record: { ...slow, health: busy, measured: rows },
    baseline: baselineOf(),
  }

  it('judges no latency and is inconclusive with the figure', () => {
    const verdict = judgeOne(input)
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.slos.map((row) => row.verdict)).toEqual(['not_judged', 'met'])
    expect(verdict.gates[0]).toMatchObject({ verdict: 'not_judged', actual: 90 })
    expect(verdict.sentence).toContain(
      'its lag reached 38.0\u00a0ms at p99 (budget 10.0\u00a0ms, n 800), its CPU p95 was 97\u00a0%',
    )
    expect(countingOf(verdict).counts).toBe('no')
  })

  it('judges no time, be it short, where its clock was set, but counts all the same', () => {
    const short = [measured(latency, { actual: 20, n: 9000, beyond: 0 }), rows[1]!]
    const health = { ...today().health, brought: 1, clockStep: 3_600_000 }
    const verdict = judgeOne({ ...input, record: { ...today(), health, measured: short } })
    expect(verdict.slos.map((row) => [row.verdict, row.code])).toEqual([
      ['not_judged', 'clock_stepped'],
      ['met', 'met'],
    ])
    expect(verdict.sentence).toMatch(
      /^Times are not judged: the generator's clock was set by 1.h.00.min in mid-run/,
    )
    expect(countingOf(verdict).counts).toBe('no')
  })

  it('says of how few samples its lag is, which decides all the same', () => {
    const few = (lagP99: number) => {
      const health = { ...today().health, lagP99, lagSamples: 40 }
      return judgeOne({ ...input, record: { ...input.record, health } })
    }
    expect(few(10.04).sentence).toContain(
      'its lag reached 10.04\u00a0ms at p99 (budget 10.00\u00a0ms, n 40, indicative)',
    )
    expect(few(10.04).slos[0]?.verdict).toBe('not_judged')
    expect(few(9.96).slos[0]?.verdict).toBe('fail')
  })

  it('still fails on refusals', () => {
    const refused = [rows[0]!, measured(refusals, { actual: 0.4, n: 20 })]
    expect(judgeOne({ ...input, record: { ...input.record, measured: refused } }).outcome).toBe('slo')
  })

  it.each([
    ['steal', { stealP95: 0.06 }],
    ['a gauge that is no number', { cpuP95: Number.NaN }],
  ])('is seen by %s', (_, health) => {
    const verdict = judgeOne({
      ...input,
      record: { ...input.record, health: { ...today().health, ...health } },
    })
    expect(verdict.outcome).toBe('inconclusive')
  })

  it('is not seen by dropped iterations alone: a slow service makes them, too', () => {
    const health = { ...today().health, droppedIterations: 980 }
    const verdict = judgeOne({ ...input, record: { ...input.record, health } })
    expect(verdict.slos.map(({ verdict }) => verdict)).not.toContain('not_judged')
    expect(verdict.outcome).toBe('slo')
  })

  it('says how many iterations were dropped where it is seen otherwise', () => {
    const health = { ...today().health, lagP99: 40, droppedIterations: 980 }
    const verdict = judgeOne({ ...input, record: { ...input.record, health } })
    expect(verdict.reasons.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('it dropped 980 iterations'),
    )
  })

  it('is not assumed where nothing was measured', () => {
    const health = { ...today().health, lagP99: null, cpuP95: null, stealP95: null }
    expect(judgeOne({ load: gated, record: today({ health }), baseline: baselineOf() }).outcome).toBe('pass')
  })
})

describe('settling a verdict', () => {
  const passed = judgeOne({ load: gated, record: today(), baseline: baselineOf() })

  it('adds that the record was written, and changes nothing else', () => {
    const settled = settle(passed, { written: true })
    expect(settled).toEqual({ ...passed, baseline: { ...passed.baseline, written: true } })
  })

  it('adds a failed write without hiding the verdict', () => {
    const reason = { outcome: 'store', code: 'store', message: 'no space left' } as const
    const settled = settle(passed, { written: false, reason })
    expect(settled).toMatchObject({ outcome: 'store', exitCode: 60, fails: false })
    expect(settled.baseline?.notWritten).toBe('no space left')
    const suspect = settle(judgeOne({ load: gated, record: slow, baseline: baselineOf(), mode: 'block' }), {
      reason,
    })
    expect(suspect).toMatchObject({ outcome: 'suspect', fails: true, exit: 60 })
    expect(suspect.reasons.map(({ outcome }) => outcome)).toEqual(['suspect', 'store'])
  })
})
