import { PERCENTILES, percentileOf } from '../../model/record/percentiles.ts'
import type { TrendStats } from '../../model/record/record.ts'
import { type Expression, holds } from '../../model/threshold.ts'

/**
 * Whether so many of the samples can be on the wrong side of the bound. A quantile lies between two neighbouring
 * samples: where it keeps the bound so does one of them and all beyond, where it does not, neither does the other.
 */
export function isPossibleBeyond(beyond: number, expression: Expression, row: TrendStats): boolean {
  const { operator, bound } = expression
  if (operator === '==' || operator === '!=') return true
  const upper = operator.startsWith('<')
  let [least, most] = [0, row.count]
  for (const { value, low, high } of knownOf(row)) {
    // As good as on the bound: rounding may have put it on either side.
    if (Math.abs(value - bound) <= 1e-9 * Math.abs(bound)) continue
    if (holds(expression, value)) most = Math.min(most, upper ? row.count - low - 1 : high)
    else least = Math.max(least, upper ? row.count - high : low + 1)
  }
  return least <= beyond && beyond <= most
}

/** What is known of the samples in ascending order: a value, and between which two of them (from 0) it lies. */
function knownOf(row: TrendStats) {
  const last = row.count - 1
  const known = [0, ...PERCENTILES, 100].map((percent) => ({
    value: percent === 0 ? row.min : percent === 100 ? row.max : percentileOf(row, percent),
    low: Math.floor((percent / 100) * last),
    high: Math.ceil((percent / 100) * last),
  }))
  return known.flatMap(({ value, ...at }) => (value === undefined ? [] : [{ value, ...at }]))
}
