import type { DefaultSlo } from '../../../model/default-slos.ts'
import type { Load } from '../../../model/load/load.ts'
import { metricOf } from '../../../model/metrics/table.ts'
import type { Tags } from '../../../model/sample.ts'
import { selects } from '../../../model/selector.ts'
import type { Threshold } from '../../../model/threshold.ts'

/** A default row as far as a threshold of the plan can be about the same. */
export interface Demanded {
  readonly name: DefaultSlo
  /** Of the row: `scenario`, and `feed`, `exchange` or `name` where it is of one. */
  readonly tags: Tags
  /** The bad share that is allowed; 0: none at all. */
  readonly allowed: number
}

/** A threshold on this metric is about that default as well. */
const ALIASES: { readonly [metric: string]: DefaultSlo } = { dropped_iterations: 'begun' }

/**
 * The defaults of a run that are left: not those that the plan took out, nor those in whose place it has a threshold on
 * the same metric that is at least as strict and of that row alone. A weaker one, or one over several rows in which a
 * broken one may drown, stands beside them.
 */
export function remaining<T extends Demanded>(
  demanded: readonly T[],
  { thresholds, defaultsOff = [] }: Pick<Load, 'thresholds' | 'defaultsOff'>,
): readonly T[] {
  const own = thresholds.filter(({ from }) => from === 'plan')
  return demanded.filter((row) => {
    if (defaultsOff.includes(row.name)) return false
    return !own.some((threshold) => {
      const about = demanded.filter((other) => isAbout(threshold, other))
      return about.length === 1 && about[0] === row && isAsStrict(threshold, row.allowed)
    })
  })
}

/** Whether a threshold counts what the row counts, all of it, and perhaps more. */
function isAbout({ selector: { metric, tags } }: Threshold, row: Demanded): boolean {
  return (ALIASES[metric] ?? metric) === row.name && selects(tags, row.tags)
}

/** Whether it demands of the bad ones at most `allowed`, as a share, or none at all. */
export function isAsStrict({ selector, expression }: Threshold, allowed: number): boolean {
  const { statistic, operator, bound } = expression
  const metric = metricOf(selector.metric)
  const share = metric?.kind === 'rate' && statistic.kind === 'rate'
  if (share && metric.worse === 'lower') {
    return bound >= 1 - (operator === '==' ? 0 : allowed) - 1e-9 && ['>', '>=', '=='].includes(operator)
  }
  if (!['<', '<=', '=='].includes(operator)) return false
  if (share) return bound <= (operator === '==' ? 0 : allowed) + 1e-9
  // A counter's: none at all. Its rate is one per second, which is no share.
  return operator === '<' && statistic.kind === 'count' ? bound <= 1 : bound <= 0
}
