import { metricOf } from '../../model/metrics/table.ts'
import { formatThreshold, type Threshold } from '../../model/threshold.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { plainName } from '../metric-names.ts'
import { deliveryRows } from './deliveries.ts'
import { type Ruling, rulingOn, type SloContext } from './ruling.ts'
import { sloSentence } from './sentences.ts'

/** One row per threshold of the plan and default one, as ruling.ts rules on it; then those on stated rates. */
export function sloRows(context: SloContext): readonly SloRow[] {
  const measured = new Map(context.record.measured.map((row) => [row.threshold, row]))
  const rows = context.load.thresholds.map((threshold) => {
    const key = formatThreshold(threshold)
    return rowOf(threshold, key, rulingOn(threshold, measured.get(key), context))
  })
  return [...rows, ...deliveryRows(context)]
}

function rowOf(threshold: Threshold, key: string, { why, ...ruled }: Ruling): SloRow {
  const { selector, expression, from, line } = threshold
  const row: Omit<SloRow, 'message'> = {
    ...ruled,
    name: plainName(expression.statistic, selector),
    threshold: key,
    from,
    operator: expression.operator,
    expected: expression.bound,
    unit: unitOf(threshold),
    line,
  }
  const plural = metricOf(selector.metric)?.kind !== 'trend'
  return { ...row, message: sloSentence(row, { plural, ...(why === undefined ? {} : { why }) }) }
}

function unitOf({ selector, expression }: Threshold): SloRow['unit'] {
  const metric = metricOf(selector.metric)
  if (expression.statistic.kind === 'count') return 'count'
  if (expression.statistic.kind === 'rate') return metric?.kind === 'counter' ? 'per-second' : 'share'
  return metric?.unit ?? 'count'
}
