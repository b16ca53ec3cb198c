import { metricOf } from '../../model/metrics/table.ts'
import { milliseconds } from '../../model/numbers.ts'
import type { Health } from '../../model/record/record.ts'
import { holds, type Statistic, type Threshold } from '../../model/threshold.ts'
import type { Why } from '../../model/verdict/codes.ts'

/** The generator's lag is judged at p99 of a run: what lies beyond that may be one standstill of its own. */
const OF_FEW = 99

/**
 * Why a time that is over its limit may be the generator's own although it was fit at p99; null: it is not. One standstill
 * lengthens every time in it by at most its own length, and reaches the largest few alone: a quantile beyond p99, or the
 * largest.
 *
 * @param actual ms; null: not measured.
 */
export function sleptIn(
  { selector, expression }: Pick<Threshold, 'selector' | 'expression'>,
  actual: number | null,
  { stallMax = 0 }: Pick<Health, 'stallMax'>,
): Why | null {
  if (actual === null || !(stallMax > 0) || metricOf(selector.metric)?.unit !== 'ms') return null
  if (!isOfFew(expression.statistic) || holds(expression, actual)) return null
  if (!holds(expression, actual - stallMax)) return null
  const why = `the generator itself stood still for ${milliseconds(stallMax)}, which may be the excess`
  return { code: 'stood_still', why }
}

function isOfFew(statistic: Statistic): boolean {
  return statistic.kind === 'max' || (statistic.kind === 'p' && statistic.percent > OF_FEW)
}
