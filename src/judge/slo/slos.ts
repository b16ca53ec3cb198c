import type { MetricKind } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { isForeign } from '../../model/record/foreign.ts'
import type { Selector } from '../../model/selector.ts'
import { formatThreshold, type Threshold } from '../../model/threshold.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { plainName } from '../metric-names.ts'
import { statsOf } from '../stats-rows.ts'
import { type RulingOfFeed, ruledByFeed } from './by-feed.ts'
import { deliveryRows } from './deliveries.ts'
import type { SloContext } from './ruling.ts'
import { sloSentence } from './sentences.ts'
import { toldIn } from './told.ts'

/** One row per threshold of the plan and default one, as ruling.ts rules on it; then those on stated rates. */
export function sloRows(context: SloContext): readonly SloRow[] {
  const measured = new Map(context.record.measured.map((row) => [row.threshold, row]))
  const rows = context.load.thresholds.map((threshold) => {
    const key = formatThreshold(threshold)
    const known = measured.get(key)
    const told = isForeign(context.record) ? toldIn(threshold, known) : null
    return rowOf(threshold, key, told ?? ruledByFeed(threshold, known, context), kindIn(context, threshold))
  })
  return [...rows, ...deliveryRows(context)]
}

/** What the metric is: in a foreign summary a script may use any name for any kind. */
function kindIn({ record }: SloContext, { selector }: Threshold): MetricKind | undefined {
  const seen = isForeign(record) ? statsOf(record, selector)?.kind : undefined
  return seen ?? metricOf(selector.metric)?.kind
}

function rowOf(
  threshold: Threshold,
  key: string,
  { why, feed, ...ruled }: RulingOfFeed,
  kind: MetricKind | undefined,
): SloRow {
  const { selector, expression, from, line } = threshold
  const row: Omit<SloRow, 'message'> = {
    ...ruled,
    name: plainName(expression.statistic, feed === undefined ? selector : ofFeed(selector, feed)),
    threshold: key,
    from,
    operator: expression.operator,
    expected: expression.bound,
    unit: unitOf(threshold, kind),
    line,
  }
  const plural = kind !== 'trend'
  return { ...row, message: sloSentence(row, { plural, ...(why === undefined ? {} : { why }) }) }
}

function ofFeed({ metric, tags }: Selector, feed: string): Selector {
  return { metric, tags: { ...tags, feed } }
}

function unitOf({ selector, expression }: Threshold, kind: MetricKind | undefined): SloRow['unit'] {
  if (expression.statistic.kind === 'count') return 'count'
  if (expression.statistic.kind === 'rate') return kind === 'counter' ? 'per-second' : 'share'
  return metricOf(selector.metric)?.unit ?? 'count'
}
