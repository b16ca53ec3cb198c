import { metricOf } from '../../model/metrics.ts'
import type { Measured } from '../../model/record/record.ts'
import { formatThreshold, holds, type Threshold } from '../../model/threshold.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { plainName } from '../metric-names.ts'
import { draws, isCount } from '../rule/runs.ts'
import { producerOf } from '../stats-rows.ts'
import { distinctBeyond, judgeClaim } from './claim.ts'
import { deliveryRows } from './deliveries.ts'
import { suffersFromSaturation } from './fitness.ts'
import { type Ruling, SATURATED, type SloContext } from './ruling.ts'
import { sloSentence } from './sentences.ts'

/** One row per threshold of the plan, then the default ones on stated rates. */
export function sloRows(context: SloContext): readonly SloRow[] {
  const measured = new Map(context.record.measured.map((row) => [row.threshold, row]))
  const rows = context.load.thresholds.map((threshold) => {
    const key = formatThreshold(threshold)
    return rowOf(threshold, key, ruling(threshold, measured.get(key), context))
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

function ruling(threshold: Threshold, measured: Measured | undefined, context: SloContext): Ruling {
  const { record, saturated, excuse, because = SATURATED } = context
  const { actual = null, n = 0, distinct = null, beyond = null } = measured ?? {}
  if (![n, distinct ?? 0, beyond ?? 0].every((count) => isCount(count) && count <= n)) {
    return {
      verdict: 'fail',
      actual: null,
      n: 0,
      distinct: null,
      beyond: null,
      why: 'its counts are not possible',
    }
  }
  const seen = { actual: Number.isFinite(actual) ? actual : null, n, distinct, beyond }
  if (excuse === 'cancelled') return { verdict: 'not_judged', ...seen, why: 'the run was stopped' }
  if (saturated.length > 0 && suffersFromSaturation(threshold.selector.metric)) {
    return { verdict: 'not_judged', ...seen, why: because }
  }
  if (record.abortedOn !== null && record.abortedOn === formatThreshold(threshold)) {
    return { verdict: 'fail', ...seen, why: 'the run was aborted on it' }
  }
  if (seen.n <= 0) return withoutSamples(threshold, context)
  if (seen.actual === null) return { verdict: 'fail', ...seen, why: 'its figure is not a number' }
  return compared(threshold, { ...seen, actual: seen.actual })
}

function compared(
  { expression }: Threshold,
  seen: Omit<Ruling, 'verdict' | 'actual'> & { readonly actual: number },
): Ruling {
  const { statistic } = expression
  const kept = holds(expression, seen.actual)
  // The smallest and the largest of the samples claim no share of them.
  if (statistic.kind !== 'p' || statistic.percent === 0 || statistic.percent === 100) {
    return { verdict: kept ? 'met' : 'fail', ...seen }
  }
  const n = draws({ count: seen.n, distinct: seen.distinct })
  const beyond = distinctBeyond(seen.beyond ?? 0, seen.n, seen.distinct)
  const verdict = judgeClaim(expression, statistic.percent, { actual: seen.actual, n, beyond, holds: kept })
  return { verdict, ...seen }
}

/**
 * n = 0 is never a pass. A counter that never fired is 0 where its producer ran; anything else without samples is
 * the service's fault, unless the outcome already says that it was somebody else's.
 */
function withoutSamples({ selector, expression }: Threshold, { record, excuse }: SloContext): Ruling {
  const none = { actual: null, n: 0, distinct: null, beyond: null }
  const producer = producerOf(selector.metric, record)
  if (metricOf(selector.metric)?.kind === 'counter' && producer.n > 0) {
    const verdict = holds(expression, 0) ? 'met' : 'fail'
    return {
      ...none,
      verdict,
      actual: 0,
      n: producer.n,
      of: producer.what,
      why: `counted among ${producer.what}`,
    }
  }
  if (excuse !== null) return { ...none, verdict: 'not_judged', why: 'no samples' }
  return { ...none, verdict: 'fail', why: 'no samples, although the load ran' }
}
