import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backtest, upperBound } from '../../src/judge/backtest/backtest.ts'
import { injected } from '../../src/judge/backtest/inject.ts'
import { fitProbe } from '../../src/judge/backtest/probe-fit.ts'
import { mostFor, replay } from '../../src/judge/backtest/replay.ts'
import { defaultGates, gateOn, loadOfRecord } from '../../src/judge/gate/default-gates.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Record, TrendStats } from '../../src/model/record/record.ts'
import { gate, history, LATENCY, load, P99, record, trend } from './support.ts'

const GATES = [gate(LATENCY, P99)]
const LOAD = load({ gates: GATES })
const latency = (of: Record) => of.stats[0] as TrendStats

/** Runs on one machine, every one of its own commit, that differ by a few percent. */
function runs(n: number): Record[] {
  return history(n).map((run, i) => ({ ...run, provenance: { ...run.provenance, commit: `c${i}` } }))
}

describe('an injected regression', () => {
  it.each([0.1, 0.25, 1])('of the tail (%d) moves p99 by its size, and nothing up to p95', (size) => {
    const [before, after] = [latency(record()), latency(injected(record(), GATES, 'tail', size))]
    expect(after.p99).toBeCloseTo(before.p99! * (1 + size), 9)
    expect(after.max).toBeCloseTo(before.max * (1 + size), 9)
    expect([after.p50, after.p95, after.slices]).toEqual([before.p50, before.p95, before.slices])
    expect(after.p975).toBeGreaterThan(before.p975!)
    expect(after.p975).toBeLessThan(before.p975! * (1 + size))
  })

  it('of everything moves every quantile and every slice', () => {
    const [before, after] = [latency(record()), latency(injected(record(), GATES, 'shift', 0.25))]
    expect(after.p50).toBeCloseTo(before.p50 * 1.25, 9)
    expect(after.slices![3]).toBeCloseTo(before.slices![3]! * 1.25, 9)
  })

  it('leaves whole what a clock of whole ms showed, keeps missing quantiles missing, and other rows alone', () => {
    const { p975, ...few } = trend({ whole: true, summaryOnly: true, slices: null })
    const other = trend({}, 1, 'ws_roundtrip')
    const slow = injected(record({ stats: [few, other] }), GATES, 'shift', 0.1)
    expect(latency(slow).p99).toBe(Math.round(few.p99! * 1.1))
    expect('p975' in latency(slow)).toBe(false)
    expect(slow.stats[1]).toBe(other)
  })

  it('keeps any quantiles in order', () => {
    const ladder = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 10, maxLength: 10 })
    const names = ['min', 'p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999', 'max'] as const
    fc.assert(
      fc.property(ladder, fc.double({ min: 0.01, max: 9, noNaN: true }), (values, size) => {
        const sorted = values.toSorted((a, b) => a - b)
        const row = trend(Object.fromEntries(names.map((name, i) => [name, sorted[i]])))
        const slow = latency(injected(record({ stats: [row] }), GATES, 'tail', size))
        names.forEach((name, i) => {
          if (i > 0) expect(slow[name]!).toBeGreaterThanOrEqual(slow[names[i - 1]!]! - 1e-9)
        })
      }),
    )
  })
})

describe('a replay', () => {
  it.each([
    [1, 1],
    [7, 1],
    [8, 3],
    [9, 3],
    [10, 5],
    [200, 5],
  ])('of %i stored runs takes at most %i as the runs of one gate', (n, most) => {
    expect(mostFor(n)).toBe(most)
  })

  it('judges each run once, and none of unlike code is called the same', () => {
    const calm = replay(LOAD, runs(20), 5)
    expect(calm).toMatchObject({ judged: 20, fail: 0 })
    const slow = replay(LOAD, runs(20), 5, (run) => injected(run, GATES, 'shift', 1))
    expect(slow).toMatchObject({ judged: 20, fail: 20, same: 0 })
    expect(slow.meanRuns).toBeGreaterThanOrEqual(3)
  })

  it('never fails one run alone, and never with fewer than five in the baseline', () => {
    const slow = (run: Record) => injected(run, GATES, 'shift', 1)
    expect(replay(LOAD, runs(20), 1, slow)).toMatchObject({ fail: 0, suspect: 20 })
    expect(replay(LOAD, runs(7), 3, slow).fail).toBe(0)
  })

  it('judges each candidate against all others, not against itself', () => {
    const odd = runs(6).map((run, i) => (i === 2 ? { ...run, stats: [trend({}, 3)] } : run))
    expect(replay(LOAD, odd, 1)).toMatchObject({ suspect: 1, judged: 6 })
  })
})

describe('a backtest', () => {
  it('says not yet below 20 comparable runs, with how many there are', () => {
    const few = backtest(LOAD, runs(12), [0.25])
    expect(few.block).toEqual({ justified: false, why: '12 of 20 comparable runs are stored' })
    expect([few.single?.most, few.repeated?.most]).toEqual([1, 5])
    expect(few.repeated?.injected.map(({ effect, size }) => [effect, size])).toEqual([
      ['tail', 0.25],
      ['shift', 0.25],
    ])
  })

  it('counts commits, not runs, but seeded runs one by one', () => {
    const one = runs(20).map((run) => ({ ...run, provenance: { ...run.provenance, commit: 'same' } }))
    expect(backtest(LOAD, one, []).comparable).toBe(1)
    expect(
      backtest(
        LOAD,
        one.map((run) => ({ ...run, seeded: true })),
        [],
      ).comparable,
    ).toBe(20)
  })

  it('lets the gate block where 20 runs raise no false alarm', () => {
    const found = backtest(LOAD, runs(20), [0.25])
    expect(found.block.justified).toBe(true)
    expect(found.block.why).toContain('0 of 20 replayed gates would have failed')
  })

  it('does not where the stored runs themselves would have failed', () => {
    const wild = runs(24).map((run, i) => ({ ...run, stats: [trend({}, i >= 10 && i < 15 ? 3 : 1)] }))
    const found = backtest(LOAD, wild, [])
    expect(found.repeated!.unchanged.fail).toBeGreaterThan(1)
    expect(found.block.justified).toBe(false)
  })

  it('replays only what is whole, and since the newest acceptance', () => {
    const all = runs(12).map((run, i) => ({ ...run, complete: i !== 11 }))
    const accepted = { reason: 'r', by: 'b', at: '2026-11-05T00:00:00.000Z' }
    expect(backtest(LOAD, all, []).runs).toBe(11)
    expect(
      backtest(
        LOAD,
        all.map((run, i) => (i === 4 ? { ...run, accepted } : run)),
        [],
      ).runs,
    ).toBe(7)
  })

  it.each([0, 1])('of %i runs replays nothing', (n) => {
    expect(backtest(LOAD, runs(n), [0.25])).toMatchObject({
      runs: n,
      single: null,
      repeated: null,
      probe: null,
    })
  })

  it('is not ended by a threshold of the plan', () => {
    const wild = { ...LOAD, mode: 'block' as const, failOn: ['slo'] }
    expect(backtest(wild, runs(10), [1]).repeated!.injected[1]!.tally.fail).toBe(10)
  })
})

describe('the upper bound of a share', () => {
  // Clopper and Pearson's two-sided 95 % limits; 0 of n: 1 − 0.025^(1/n).
  it.each([
    [0, 28, 0.1234],
    [0, 20, 0.1684],
    [1, 20, 0.2487],
    [5, 10, 0.8129],
    [7, 7, 1],
  ])('of %i in %i is %d', (hits, n, bound) => {
    expect(upperBound(hits, n)).toBeCloseTo(bound, 4)
  })
})

describe('the probe', () => {
  const paired = (probe: (i: number) => number) =>
    runs(12).map((run, i) => ({ ...run, health: { ...run.health, probe: probe(i) } }))

  it('that moves with the median is correlated, and takes most of the spread off', () => {
    const of = paired((i) => 3 * latency(runs(12)[i]!).p50)
    const fit = fitProbe(of, GATES[0])!
    expect(fit.correlation).toBeCloseTo(1, 9)
    expect(fit.left).toBeCloseTo(0.2 * fit.spread, 9)
    expect([fit.runs, fit.machines]).toEqual([12, 1])
  })

  it.each([
    ['nothing varies', () => 300],
    ['it was not measured', () => 0],
  ])('says nothing where %s', (_, probe) => {
    expect(fitProbe(paired(probe), GATES[0])).toBeNull()
  })
})

describe('gates of a record without its plan', () => {
  it('are on p99 of the latency of each feed in the steady phase', () => {
    const rows = [
      'ws_connecting',
      'ws_message_latency',
      'ws_message_latency{phase:steady}',
      'ws_message_latency{feed:b,phase:steady}',
      'ws_message_latency{feed:a,phase:ramp}',
      'ws_message_latency{feed:a,phase:steady}',
      'ws_message_latency{feed:a,phase:steady,region:x}',
    ].map((selector) => trend({}, 1, selector))
    expect(defaultGates(record({ stats: rows })).map(({ written }) => written)).toEqual([
      'ws_message_latency{feed:b,phase:steady}',
      'ws_message_latency{feed:a,phase:steady}',
    ])
  })

  it('are none where nothing of the kind was measured', () => {
    expect(defaultGates(record({ stats: [] }))).toEqual([])
  })

  it('judge the record as the plan would, and call no target missing', () => {
    const bare = loadOfRecord(record(), [gateOn(LATENCY)])
    const silent = record({ http: { requests: 0, answered: 0, failed: 0, byStatus: {} } }, 25)
    const baseline = { where: null, records: runs(10), others: 0 }
    const verdict = judge({ load: bare, records: [silent], baseline })
    expect([verdict.outcome, verdict.gates[0]?.verdict]).toEqual(['pass', 'same'])
  })
})
