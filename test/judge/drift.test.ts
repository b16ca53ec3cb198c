import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { driftRows } from '../../src/judge/drift/drift.ts'
import { judge } from '../../src/judge/judge.ts'
import { anchorOf, keptRuns, sinceAccepted } from '../../src/judge/past/anchor.ts'
import { qn } from '../../src/judge/rule/stats/robust.ts'
import { studentTail } from '../../src/judge/rule/stats/student.ts'
import type { Record } from '../../src/model/record/record.ts'
import { gate, LATENCY, load, P99, record, trend } from './support.ts'

const GATES = [gate(LATENCY, P99)]
const ACCEPTED = { reason: 'r', by: 'b', at: '2026-12-01T00:00:00.000Z' }

/** Runs one day apart, whose latency is that of the example times each scale. */
function series(scales: readonly number[], changes: (i: number) => Partial<Record> = () => ({})): Record[] {
  return scales.map((scale, i) => {
    const run = record({ stats: [trend({}, scale)] }, 1)
    const day = new Date(Date.UTC(2026, 9, 1 + i)).toISOString()
    return { ...run, provenance: { ...run.provenance, started: day, runId: `run-${i}` }, ...changes(i) }
  })
}

const calm = (n: number) => Array.from({ length: n }, (_, i) => 1 + 0.02 * Math.sin(7 * i))
const tagged = (run: Record, tag: string): Record => ({
  ...run,
  provenance: { ...run.provenance, ref: `refs/tags/${tag}` },
})
const ids = (runs: readonly Record[]) => runs.map(({ provenance }) => Number(provenance.runId.slice(4)))
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

describe('the reference', () => {
  it('is the oldest ten runs, held against the newest seven, never the same run in both', () => {
    const { from, runs, recent } = anchorOf(series(calm(30)))
    expect([from, ids(runs), ids(recent)]).toEqual(['oldest', range(0, 10), range(23, 30)])
    expect(ids(anchorOf(series(calm(12))).runs)).toEqual(range(0, 5))
  })

  it.each([0, 6, 9])('is none with %i runs', (n) => {
    expect(anchorOf(series(calm(n)))).toMatchObject({ runs: [], recent: [] })
  })

  it('ends with the newest release tag that seven runs have followed, at most 20 runs', () => {
    const runs = series(calm(60)).map((run, i) =>
      i === 40 ? tagged(run, 'v1.4.0') : i === 55 ? tagged(run, 'v1.5.0') : run,
    )
    const found = anchorOf(runs)
    expect([found.from, found.tag, ids(found.runs)]).toEqual(['tag', 'v1.4.0', range(21, 41)])
  })

  it('begins anew with the newest acceptance: what came before was given up', () => {
    const older = { ...ACCEPTED, at: '2026-11-01T00:00:00.000Z' }
    const runs = series(calm(40), (i) =>
      i === 5 ? { accepted: older } : i === 20 || i === 21 ? { accepted: ACCEPTED } : {},
    )
    expect(ids(sinceAccepted(runs))).toEqual(range(20, 40))
    const found = anchorOf(runs)
    expect([found.from, ids(found.runs)]).toEqual(['accepted', range(20, 30)])
  })

  it('and the accepted runs are never pruned, whatever is kept', () => {
    const runs = series(calm(40), (i) => (i === 3 ? { accepted: ACCEPTED } : {}))
    expect(ids([...keptRuns(runs, runs, 2)]).toSorted((a, b) => a - b)).toEqual([
      ...range(3, 13),
      ...range(33, 40),
    ])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 50 }), (keep, n) => {
        const all = series(calm(n))
        const kept = keptRuns(all, all, keep)
        expect(all.slice(-keep).every((run) => kept.has(run))).toBe(true)
        expect(anchorOf(all.filter((run) => kept.has(run)))).toEqual(anchorOf(all))
      }),
    )
  })
})

describe('drift', () => {
  const crept = (by: number) => series([...calm(20), ...calm(7).map((scale) => scale * by)])

  it.each([
    [1, 'steady'],
    [1.09, 'steady'],
    [1.3, 'drift'],
    [2, 'drift'],
    [0.5, 'steady'],
  ])('of the newest seven runs by a factor of %d is called %s', (by, verdict) => {
    const [row] = driftRows(GATES, crept(by))
    expect(row).toMatchObject({ verdict, referenceRuns: 10, recentRuns: 7, stat: 'p(99)' })
    expect(row!.recent / row!.reference).toBeCloseTo(1 + row!.change, 9)
    expect(row!.recent >= row!.limit).toBe(verdict === 'drift')
  })

  it('has the limit of the study: t of 1 in 400, the shrunk spread, the variance of both medians', () => {
    const runs = crept(1)
    const tops = runs.slice(0, 10).map(({ stats }) => Math.log((stats[0] as { p99: number }).p99))
    const heaviness = Math.log(58 / 47) / Math.log(5)
    const prior = 0.1 ** 2 + 0.05 ** 2 + heaviness ** 2 / (0.01 * 8000)
    const nu = 0.7 * 9
    const S = Math.sqrt((8 * prior + nu * qn(tops) ** 2) / (8 + nu))
    const [row] = driftRows(GATES, runs)
    const t = Math.log(row!.limit / row!.reference) / (S * Math.sqrt(1.435 / 7 + 1.5 / 10))
    expect(row!.spread).toBeCloseTo(S, 9)
    expect(studentTail(t, 8 + nu)).toBeCloseTo(0.0025, 6)
  })

  it('is not asked where a run lacks the row, or of what is no quantile', () => {
    expect(
      driftRows(
        GATES,
        crept(2).map((run, i) => (i === 3 ? { ...run, stats: [] } : run)),
      ),
    ).toEqual([])
    expect(driftRows([gate('ws_closes', { kind: 'count' })], crept(2))).toEqual([])
  })

  it('is one sentence with its figures', () => {
    const [row] = driftRows(GATES, crept(1.5))
    expect(row!.message.replaceAll('\u00a0', ' ')).toMatch(
      /^p99 of orders drifted: the median of the last 7 runs is 5\d % above the oldest 10 runs \(\d+\.\d ms, now \d+\.\d ms; limit \d+\.\d ms, normal spread ±\d+ %\)$/,
    )
  })

  it('is told in a verdict as a row and a notice, and changes no outcome', () => {
    const runs = crept(1.4)
    const [candidate, stored] = [runs.at(-1)!, runs.slice(0, -1)]
    const verdict = judge({
      load: load({ gates: GATES, mode: 'block' }),
      records: [candidate],
      baseline: { where: 'dir:b', records: stored, others: 0 },
    })
    expect(verdict.drift).toMatchObject([{ verdict: 'drift', recentRuns: 7 }])
    expect(verdict.notices.filter(({ code }) => code === 'drift')).toHaveLength(1)
    expect(verdict.reasons.some(({ message }) => message.includes('drift'))).toBe(false)
  })
})

describe('what is missing to move up', () => {
  const told = (stored: readonly Record[], mode: 'warn' | 'block' = 'warn') =>
    judge({
      load: load({ gates: GATES, mode }),
      records: [record({}, 28)],
      baseline: { where: 'dir:b', records: stored, others: 0 },
    })
      .notices.map(({ message }) => message)
      .filter((notice) => /comparable/i.test(notice))

  it.each([
    [0, 'Comparable runs: 0 of 5 for a gate to fail, 0 of 20 to turn on mode: block.'],
    [12, 'Comparable runs: 12 of 20 to turn on mode: block.'],
    [
      31,
      '31 comparable runs are stored: `socketgate baseline backtest` says whether mode: block is justified.',
    ],
  ])('is told with %i stored runs', (n, notice) => {
    expect(told(series(calm(n)))).toEqual([notice])
  })

  it('is nothing where mode is block', () => {
    expect(told(series(calm(3)), 'block')).toEqual([])
  })
})

describe('a plan whose load was changed', () => {
  const asked = (changed: { key: string; runs: number } | null, records: readonly Record[] = []) =>
    judge({
      load: load({ gates: GATES }),
      records: [record({}, 28)],
      baseline: { where: 'dir:b', records, others: 1, changed },
    })

  it('is plan_changed, not no_baseline, and says how many runs of which series are not compared with', () => {
    const verdict = asked({ key: '0123456789ab', runs: 12 })
    expect([verdict.outcome, verdict.exitCode, verdict.fails]).toEqual(['plan_changed', 22, false])
    expect(verdict.reasons).toHaveLength(1)
    expect(verdict.sentence).toContain('12 stored runs (series 0123456789ab)')
  })

  it('is no_baseline where there is no such series', () => {
    expect(asked(null).outcome).toBe('no_baseline')
  })
})
