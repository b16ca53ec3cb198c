import type { Gate } from '../../model/load/gate.ts'
import type { CounterStats } from '../../model/record/record.ts'
import { divergeThroughput } from '../rule/throughput.ts'
import { counterOf } from '../stats-rows.ts'
import { type Comparison, confirmed } from './confirm.ts'
import { lookedAt, possible, recordOf, rowsOf } from './counted-runs.ts'
import { type Finding, inconclusive, leastEffect } from './finding.ts'

/** Messages, requests, iterations: less is worse. */
export function judgeThroughput(gate: Gate, comparison: Comparison): Finding {
  const rows = rowsOf(comparison, (record) => counterOf(record, gate))
  const value = (row: CounterStats) => (gate.stat.kind === 'rate' ? row.rate : row.total)
  const seen = lookedAt(rows, possible, value, ({ count }) => count)
  if ('verdict' in seen) return seen
  const { runs, past, finding } = seen
  const rates = past.map(({ stats }) => value(stats))
  if (rates.some((rate) => !(rate > 0))) {
    return { ...finding, ...inconclusive('none_at_all', 'a stored run has none at all') }
  }
  const { records, history, keyRows, over = 'one' } = comparison
  const terms = { machine: history.machine, atLeast: leastEffect(gate), keyRows, over }
  const found = divergeThroughput(
    runs.map(({ stats }) => value(stats)),
    rates,
    terms,
  )
  const { z, zLimit, spread, limit } = found
  return {
    ...finding,
    ...confirmed(found, records, past.map(recordOf)),
    ...(records.length === 1 ? {} : { actual: found.rate }),
    z,
    zLimit,
    spread,
    limit,
    channel: 'rate',
    words: 'the rate',
    combine: 'low',
  }
}
