import { describe, expect, test } from 'vitest'
import { judgedOf } from '../../src/judge/counting.ts'
import { judge } from '../../src/judge/judge.ts'
import { countedOf } from '../../src/judge/past/standing.ts'
import type { Judged, Record } from '../../src/model/record/record.ts'
import type { Code } from '../../src/model/verdict/codes.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import { baselineOf, gate, history, LATENCY, load, record, trend } from './support.ts'

const gated = load({ gates: [gate(LATENCY, { kind: 'p', percent: 99 })], runs: 3 })

/** A stored run of a commit, with what was said of it. */
const stored = (n: number, commit: string | null, judged?: Judged, over: Partial<Record> = {}): Record => {
  const made = record(over, n)
  return {
    ...made,
    provenance: { ...made.provenance, commit, runId: `run-${n}` },
    ...(judged && { judged }),
  }
}
const said = (outcome: Outcome, ...codes: readonly Code[]): Judged => ({ outcome, codes, rows: [] })

const PASS = said('pass')
const SUSPECT = said('suspect', 'suspect')
const WOULD_FAIL = said('inconclusive', 'would_fail')
const FAIL = said('regression', 'diverged')
const SLO = said('slo', 'broken')
const accepted = { reason: 'wanted', by: 'mk', at: '2026-11-20T08:00:00Z' }

const counts = (...runs: readonly Record[]) => countedOf(runs).map(({ provenance }) => provenance.runId)

describe('of the stored runs', () => {
  test.each<[string, Judged | undefined]>([
    ['one that passed', PASS],
    ['one without anything to compare with', said('no_baseline', 'no_baseline')],
    ['one that noise left open', said('inconclusive', 'undecided')],
    ['one with too few samples', said('inconclusive', 'few_samples', 'none_judged')],
    ['one of an earlier version, which stored no other', undefined],
  ])('%s counts', (_, judged) => {
    expect(counts(stored(1, 'a', judged))).toEqual(['run-1'])
  })

  test.each<[string, Judged | undefined, Partial<Record>]>([
    ['one that broke an SLO', SLO, {}],
    ['one that broke an SLO and was accepted', SLO, { accepted }],
    ['one that failed', FAIL, {}],
    ['one that could not be reached', said('target', 'unreached'), {}],
    ['one with a code of a later version', { ...PASS, codes: ['of_next_year'] }, {}],
    ['one whose evidence is not whole', PASS, { complete: false }],
    ['one of a busy generator', PASS, { health: { ...record().health, cpuP95: 0.99 } }],
  ])('%s does not count, whatever came next', (_, judged, over) => {
    expect(counts(stored(1, 'a', judged, over), stored(2, 'b', PASS))).toEqual(['run-2'])
  })

  test('one that failed counts once it is accepted', () => {
    expect(counts(stored(1, 'a', FAIL, { accepted }))).toEqual(['run-1'])
  })

  test.each([
    ['suspect', SUSPECT],
    ['would fail', WOULD_FAIL],
    ['on one machine', said('inconclusive', 'one_machine')],
  ])('one that looked worse (%s) counts once the next commit looked as usual', (_, worse) => {
    const run = stored(1, 'a', worse)
    expect(counts(run)).toEqual([])
    expect(counts(run, stored(2, 'a', PASS))).toEqual(['run-2'])
    expect(counts(run, stored(2, 'b', PASS))).toEqual(['run-1', 'run-2'])
    for (const next of [SUSPECT, WOULD_FAIL, FAIL, SLO])
      expect(counts(run, stored(2, 'b', next), stored(3, 'c', PASS))).not.toContain('run-1')
  })

  test('one that says nothing of the service clears no other, and keeps none from being cleared', () => {
    const spoilt = stored(2, 'b', said('inconclusive', 'busy'))
    expect(counts(stored(1, 'a', SUSPECT), spoilt)).toEqual([])
    expect(counts(stored(1, 'a', SUSPECT), spoilt, stored(3, 'c', PASS))).toEqual(['run-1', 'run-3'])
  })

  test('of commits that nobody knows, the runs of one gate clear none of each other', () => {
    const of = (n: number, runId: string, judged: Judged) => {
      const run = stored(n, null, judged)
      return { ...run, provenance: { ...run.provenance, runId } }
    }
    const gateOfThree = [of(1, 'x', SUSPECT), of(2, 'x.2', PASS), of(3, 'x.3', PASS)]
    expect(counts(...gateOfThree)).toEqual(['x.2', 'x.3'])
    expect(counts(...gateOfThree, of(4, 'y', PASS))).toEqual(['x', 'x.2', 'x.3', 'y'])
  })

  test('a seeded one is vouched for', () => {
    expect(counts(stored(1, 'a', SUSPECT, { seeded: true }))).toEqual(['run-1'])
  })

  test('what does not count is not called nothing', () => {
    const runs = [stored(1, 'a', FAIL, { stats: [trend()] }), stored(2, 'b', SUSPECT, { stats: [trend()] })]
    const verdict = judge({ load: gated, records: [record({}, 9)], baseline: baselineOf(runs) })
    expect(verdict.outcome).toBe('no_baseline')
    expect(verdict.sentence).toContain('2 stored runs, none that counts as baseline')
    expect(verdict.baseline?.uncounted).toBe(2)
    const [first] = runs
    const one = judge({ load: gated, records: [record({}, 9)], baseline: baselineOf([first!]) })
    expect(one.sentence).toContain('1 stored run, not counted as baseline')
    const mixed = [...runs, stored(3, 'c', PASS, { stats: [trend()], complete: false })]
    const both = judge({ load: gated, records: [record({}, 9)], baseline: baselineOf(mixed) })
    expect(both.sentence).toContain('3 stored runs: 2 not counted as baseline, 1 not whole')
  })
})

/** Days on which runs are measured, each on a machine of its own. */
function pushes(
  level: number,
  before: readonly Record[],
  n: number,
): { stored: Record[]; verdicts: ReturnType<typeof judge>[] } {
  const all = [...before]
  const verdicts = []
  for (let push = 0; push < n; push++) {
    const records = [0, 1, 2].map((i) => {
      const run = record({ stats: [trend({}, level * (1 + 0.01 * i))] })
      const started = `2026-12-${String(push + 1).padStart(2, '0')}T0${i}:00:00.000Z`
      const machine = { ...run.provenance.machine, id: `m-${push}-${i}` }
      const commit = `slow-${push}`
      const runId = `push-${push}${i === 0 ? '' : `.${i + 1}`}`
      return { ...run, provenance: { ...run.provenance, started, machine, commit, runId } }
    })
    const verdict = judge({ load: gated, records, baseline: baselineOf(all), onPush: true })
    verdicts.push(verdict)
    all.push(...records.map((run) => ({ ...run, judged: judgedOf(verdict) })))
  }
  return { stored: all, verdicts }
}

const FEW = history(4).map((run, i) => ({ ...run, provenance: { ...run.provenance, commit: `c${i}` } }))

describe('pushes of a service twice as slow', () => {
  test('never turn green by themselves, however many there are', () => {
    const { verdicts, stored: all } = pushes(2, FEW, 6)
    expect(verdicts.map(({ outcome }) => outcome)).toEqual([
      'inconclusive',
      'inconclusive',
      ...Array.from({ length: 4 }, () => 'regression'),
    ])
    expect(countedOf(all)).toHaveLength(FEW.length)
  })

  test('are said first from the third on, with both ways out, and count as a regression where they are pushed', () => {
    const { verdicts, stored: all } = pushes(2, FEW, 3)
    expect(verdicts[1]!.sentence).toContain('would fail from 5 stored commits on')
    expect(verdicts[2]).toMatchObject({ outcome: 'regression', exitCode: 10 })
    expect(verdicts[2]!.reasons[0]).toMatchObject({ outcome: 'regression', code: 'cannot_compare' })
    expect(verdicts[2]!.sentence).toMatch(
      /^3 runs cannot be compared: accept this level or seed main; `socketgate baseline accept --reason "…"` or `socketgate baseline seed plans\/orders-feed\.yaml --profile pr --runs 5 --baseline dir:\S+`/,
    )
    // On a pull request it is said as well, and blocks nobody.
    const change = all.slice(-3).map(({ judged: _, ...run }) => ({
      ...run,
      provenance: { ...run.provenance, runId: `pull-${run.provenance.runId}` },
    }))
    const verdict = judge({ load: gated, records: change, baseline: baselineOf(all) })
    expect([verdict.outcome, verdict.exitCode]).toEqual(['inconclusive', 20])
    expect(verdict.sentence).toContain('4 runs cannot be compared: accept this level or seed main; ')
  })

  test('count from the accepted one on', () => {
    const { stored: all } = pushes(2, FEW, 3)
    const last = all.map((run) => (run.provenance.commit === 'slow-2' ? { ...run, accepted } : run))
    const { verdicts } = pushes(2, last, 1)
    expect(verdicts[0]!.gates[0]).toMatchObject({ runs: 3, verdict: 'same' })
  })

  test('fail as soon as enough is stored to compare with', () => {
    const five = history(5).map((run, i) => ({
      ...run,
      provenance: { ...run.provenance, commit: `c${i}`, machine: { ...run.provenance.machine, id: `s${i}` } },
    }))
    expect(pushes(2, five, 1).verdicts[0]).toMatchObject({ outcome: 'regression', exitCode: 10 })
  })
})

describe('stored runs of another generator', () => {
  const of = (generator: number, n: number, from = 0) =>
    history(n).map((run, i) => ({
      ...run,
      generator,
      provenance: {
        ...run.provenance,
        commit: `g${generator}-${i}`,
        runId: `g${generator}-${i}`,
        started: `2026-11-${String(from + i + 1).padStart(2, '0')}T00:00:00.000Z`,
        machine: { ...run.provenance.machine, id: `g${generator}-${i}` },
      },
    }))
  const slow = [0, 1, 2].map((i) => {
    const place = { scenario: 's0', feed: null }
    const changes = {
      stats: [trend({}, 2 + 0.01 * i)],
      timeline: { s0: record().timeline.orders! },
      shares: [{ metric: 'ws_ended_early', ...place, bad: 0, n: 20 }],
      held: [{ ...place, openSeconds: 1000, lostSeconds: 0, users: 20, losing: 0 }],
      silences: [],
    }
    const run = record({ ...changes, generator: 4 }, 21 + i)
    return { ...run, provenance: { ...run.provenance, machine: { ...run.provenance.machine, id: `n${i}` } } }
  })
  const look = (runs: readonly Record[]) => judge({ load: gated, records: slow, baseline: baselineOf(runs) })

  test('are compared, but alone they fail nothing', () => {
    const verdict = look(of(3, 8))
    expect(verdict.outcome).toBe('suspect')
    expect(verdict.gates[0]).toMatchObject({ verdict: 'suspect', code: 'generator_changed', runs: 8 })
    expect(verdict.sentence).toContain('the generator changed from 3 to 4: five new runs decide')
  })

  test('or of another number of users in a VU, alone fail nothing either, and nothing of it is silent', () => {
    const shared = (runs: readonly Record[], feed: number) => runs.map((run) => ({ ...run, lanes: { feed } }))
    const candidates = shared(slow, 20)
    const look = (runs: readonly Record[]) =>
      judge({ load: gated, records: candidates, baseline: baselineOf(runs) })
    const verdict = look(of(4, 8))
    expect(verdict.gates[0]).toMatchObject({ verdict: 'suspect', code: 'generator_changed', runs: 8 })
    expect(verdict.sentence).toContain('the users in one VU changed from 1 to 20: five new runs decide')
    expect(verdict.notices.map(({ code }) => code)).toContain('lanes_differ')
    expect(verdict.lanes).toEqual({ feed: 20 })
    const own = look([...of(4, 8), ...shared(of(4, 5, 10), 20)])
    expect(own.gates[0]).toMatchObject({ verdict: 'fail', runs: 5 })
    expect(own.notices.map(({ code }) => code)).not.toContain('lanes_differ')
  })

  test('are left out once five are of the own', () => {
    const verdict = look([...of(3, 8), ...of(4, 5, 10)])
    expect(verdict.outcome).toBe('regression')
    expect(verdict.gates[0]).toMatchObject({ verdict: 'fail', runs: 5 })
  })
})
