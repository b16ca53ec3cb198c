import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptable } from '../../src/judge/acceptable.ts'
import { countingOf } from '../../src/judge/counting.ts'
import { drifts } from '../../src/judge/drift/drift.ts'
import { judge, moreRuns } from '../../src/judge/judge.ts'
import { anchorOf, keptRuns, sinceAccepted } from '../../src/judge/past/anchor.ts'
import type { Gate } from '../../src/model/load/gate.ts'
import type { Record } from '../../src/model/record/record.ts'
import { gate, LATENCY, load, P99, record, trend } from './support.ts'

const GATES = [gate(LATENCY, P99)]
const driftRows = (gates: typeof GATES, records: readonly Record[]) =>
  drifts({ gates, records, own: records.slice(-1), keyRows: 1 }).map(({ row }) => row)
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
  it('is the oldest ten runs, held against the newest nine, never the same run in both', () => {
    const { from, runs, recent } = anchorOf(series(calm(30)))
    expect([from, ids(runs), ids(recent)]).toEqual(['oldest', range(0, 10), range(21, 30)])
    expect(ids(anchorOf(series(calm(12))).runs)).toEqual(range(0, 5))
  })

  it.each([0, 6, 9])('is none with %i runs', (n) => {
    expect(anchorOf(series(calm(n)))).toMatchObject({ runs: [], recent: [] })
  })

  it('is not moved by a release: what creeps from one to the next would take it along', () => {
    const runs = series(calm(60)).map((run, i) => (i === 40 ? tagged(run, 'v1.4.0') : run))
    const found = anchorOf(runs)
    expect([found.from, ids(found.runs)]).toEqual(['oldest', range(0, 10)])
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
      ...range(31, 40),
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
  const crept = (by: number) => series([...calm(20), ...calm(9).map((scale) => scale * by)])

  it.each([
    [1, 'steady'],
    [1.09, 'steady'],
    [1.3, 'drift'],
    [2, 'drift'],
    [0.5, 'steady'],
  ])('of the newest runs by a factor of %d is called %s', (by, verdict) => {
    const [row] = driftRows(GATES, crept(by))
    expect(row).toMatchObject({ verdict, referenceRuns: 10, recentRuns: 9, stat: 'p(99)' })
    expect(row!.recent / row!.reference).toBeCloseTo(1 + row!.change, 9)
    expect(row!.recent >= row!.limit).toBe(verdict === 'drift')
  })

  it('of runs of one machine is one draw, where the reference is of others', () => {
    const on = (record: Record, id: string): Record => ({
      ...record,
      provenance: { ...record.provenance, machine: { ...record.provenance.machine, id } },
    })
    const runs = crept(1.25)
    const [z] = drifts({ gates: GATES, records: runs, own: runs.slice(-1), keyRows: 1 }).map(
      ({ found }) => found.z,
    )
    const spread = runs.map((run, i) => on(run, i < 20 ? `m${i}` : 'slow'))
    const [one] = drifts({ gates: GATES, records: spread, own: spread.slice(-1), keyRows: 1 })
    expect(one!.found.z).toBeLessThan(z! / 1.5)
    expect(one!.row.verdict).toBe('steady')
  })

  it('is held to more where several key rows share the false alarms', () => {
    const runs = crept(1.25)
    const limit = (keyRows: number) =>
      drifts({ gates: GATES, records: runs, own: runs.slice(-1), keyRows })[0]!.row.limit
    expect(limit(3)).toBeGreaterThan(limit(1))
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

  it('is one sentence with its figures, and each commit’s share', () => {
    const commits = crept(1.5).map((run, i) => withCommit(run, `c${i}`))
    const [row] = driftRows(GATES, commits)
    expect(row!.message.replaceAll('\u00a0', ' ')).toMatch(
      /^p99 of orders drifted: the last 9 runs are 5\d % above the oldest 10 runs, up to 2026-10-10 \(\d+\.\d ms, now \d+\.\d ms; limit \d+\.\d ms; by the median .*: z \d+\.\d, limit 2\.8, normal spread ±\d+ %\), in 19 commits since, 2\.\d % each on average$/,
    )
  })
})

const withCommit = (run: Record, commit: string, event?: string): Record => ({
  ...run,
  provenance: { ...run.provenance, commit, ...(event === undefined ? {} : { event }) },
})

describe('a level that drifted', () => {
  const scales = [...calm(20), ...Array.from({ length: 11 }, (_, i) => 1 + 0.03 * i)]
  /** One run a commit; the last is the candidate, by this event. */
  const judged = (event: string | undefined, last = 1.33, changes: Partial<Gate> = {}) => {
    const runs = series([...scales, last]).map((run, i) => withCommit(run, `c${i}`, event))
    const [candidate, stored] = [runs.at(-1)!, runs.slice(0, -1)]
    return judge({
      load: load({ gates: [gate(LATENCY, P99, changes)], mode: 'block', runs: 3 }),
      records: [candidate],
      baseline: { where: 'dir:b', records: stored, others: 0 },
    })
  }

  it.each(['push', 'schedule', 'release'])('is a regression on %s, and its run counts', (event) => {
    const verdict = judged(event)
    expect([verdict.outcome, verdict.fails]).toEqual(['regression', true])
    expect(verdict.reasons).toMatchObject([{ outcome: 'regression', code: 'drifted' }])
    expect(countingOf(verdict).counts).toBe('yes')
  })

  it.each(['pull_request', 'merge_group', undefined])('is told on %s, and changes no outcome', (event) => {
    const verdict = judged(event)
    expect(verdict.outcome).toBe('pass')
    expect(verdict.drift).toMatchObject([{ verdict: 'drift', recentRuns: 9 }])
    expect(verdict.notices.filter(({ code }) => code === 'drift')).toHaveLength(1)
  })

  it('is green once a commit mends it, before the newest runs have', () => {
    const verdict = judged('push', 1)
    expect(verdict.drift).toMatchObject([{ verdict: 'drift' }])
    expect(verdict.outcome).toBe('pass')
  })

  it('of a row that is only listed decides nothing', () => {
    expect(judged('push', 1.33, { level: 'normal' }).outcome).toBe('pass')
  })

  it('may be accepted, although its runs count: that moves the reference', () => {
    const runs = series([...scales, 1.33]).map((run, i) => withCommit(run, `c${i}`, 'push'))
    expect(acceptable(judged('push'), runs.slice(-1))).toBeUndefined()
    const accepted = runs.map((run, i) => (i === 31 ? { ...run, accepted: ACCEPTED } : run))
    expect(anchorOf(accepted).runs).toEqual([])
  })

  it('that may be creeping is measured twice more', () => {
    const asked = (event: string, by: number) => {
      const runs = series([...calm(20), ...calm(9).map((scale) => scale * by)])
      const at = runs.map((run, i) => withCommit(run, `c${i}`, event))
      return moreRuns({
        load: load({ gates: GATES, runs: 3 }),
        records: at.slice(-1),
        baseline: { where: 'dir:b', records: at.slice(0, -1), others: 0 },
      })
    }
    expect([asked('push', 1.09), asked('pull_request', 1.09), asked('push', 1)]).toEqual([2, 0, 0])
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
