import { describe, expect, it } from 'vitest'
import {
  baselineOf,
  gate,
  history,
  judgeOne,
  LATENCY,
  load,
  P99,
  record,
  share,
  threshold,
  trend,
} from './support.ts'

const latency = gate(LATENCY, P99)
const failed = gate('ws_connect_failed', { kind: 'rate' })
const stored = (runs: number) =>
  history(runs, (scale) => [trend({}, scale), share('ws_connect_failed', 0, 100)])
const stats = (scale: number, bad = 0) => [trend({}, scale), share('ws_connect_failed', bad, 100)]

describe('the history of a verdict', () => {
  it('is the figure of each stored run, the oldest first, and what was judged', () => {
    const run = record({ stats: stats(1) }, 25)
    const { history: line, gates } = judgeOne({
      load: load({ gates: [latency, failed] }),
      record: run,
      baseline: baselineOf(stored(3)),
    })
    expect(line).toMatchObject({ name: gates[0]!.name, unit: 'ms', actual: 58, limit: gates[0]!.limit })
    expect(line!.stored).toEqual([58, 0.96 * 58, 1.05 * 58])
  })

  it('is of the key row that needs somebody first', () => {
    const run = record({ stats: stats(1, 40) }, 25)
    const { history: line } = judgeOne({
      load: load({ gates: [latency, failed] }),
      record: run,
      baseline: baselineOf(stored(10)),
    })
    expect(line).toMatchObject({ unit: 'share', actual: 0.4 })
    expect(line!.stored).toEqual(Array.from({ length: 10 }, () => 0))
  })

  it('is absent where nothing is stored, or nothing may be judged', () => {
    const given = { load: load({ gates: [latency] }), record: record({}, 25) }
    expect(judgeOne({ ...given, baseline: baselineOf([]) })).not.toHaveProperty('history')
    const cancelled = record({ ended: 'cancelled', complete: false }, 25)
    expect(judgeOne({ ...given, record: cancelled, baseline: baselineOf(stored(5)) })).not.toHaveProperty(
      'history',
    )
  })
})

describe('the facts of a baseline', () => {
  const gates = [latency]

  it('count the runs that are missing, and name the series of the changed plan', () => {
    const changed = { key: 'b81e55d07c3a', runs: 30 }
    const given = { where: 'dir:b', records: [], others: 1, changed }
    const verdict = judgeOne({ load: load({ gates }), record: record({}, 25), baseline: given })
    expect(verdict.baseline).toMatchObject({ comparable: 0, changed })
  })

  it('count nothing where nothing is gated', () => {
    const verdict = judgeOne({ load: load(), record: record({}, 25), baseline: baselineOf(stored(3)) })
    expect(verdict.baseline).not.toHaveProperty('comparable')
  })
})

describe('an SLO that counts no samples', () => {
  it('says what its n counts', () => {
    const unanswered = threshold('ws_close_unanswered', 'count==0')
    const { slos } = judgeOne({
      load: load({ thresholds: [unanswered] }),
      record: record(),
      baseline: null,
    })
    expect(slos[0]).toMatchObject({ n: 20, of: 'closes', verdict: 'met' })
  })
})
