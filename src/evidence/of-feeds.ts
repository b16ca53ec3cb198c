import { quantile } from '../model/quantile.ts'
import type { MeasuredFeed } from '../model/record/record.ts'
import { formatSelector } from '../model/selector.ts'
import { formatThreshold, type Threshold } from '../model/threshold.ts'
import type { Cube, Group } from './cube/cube.ts'
import { groupBy } from './cube/group.ts'
import type { Merger } from './cube/merge.ts'
import { belowOf, figuresOf } from './cube/stats.ts'
import { measuredOf } from './measured.ts'

/**
 * What each feed says about the thresholds on a trend whose selector counts several: a quiet feed drowns in a busy one.
 * By formatThreshold(). Merges anew: figures of the whole group are not valid any more.
 */
export function measuredFeeds(
  group: Group,
  thresholds: readonly Threshold[],
  cube: Cube,
  merger: Merger,
): ReadonlyMap<string, readonly MeasuredFeed[]> {
  const asked = thresholds.filter((threshold) => formatSelector(threshold.selector) === group.key)
  const judged = asked.filter(({ expression }) => expression.statistic.kind !== 'count')
  const byFeed = groupBy(group.cells, ({ tags }) => tags.feed ?? null)
  if (judged.length === 0 || byFeed.size < 2 || group.cells[0]?.kind !== 'trend') return new Map()
  const found = new Map(judged.map((threshold) => [formatThreshold(threshold), [] as MeasuredFeed[]]))
  for (const [feed, cells] of byFeed) {
    const figures = figuresOf({ ...group, cells }, cube, merger)!
    const { min, sorted } = figures
    const shape = {
      min,
      p25: quantile(sorted, 0.25),
      p50: quantile(sorted, 0.5),
      ...belowOf(group.selector.metric, sorted),
    }
    for (const threshold of judged) {
      const { actual, n, distinct, beyond } = measuredOf(threshold, figures, 0)
      found.get(formatThreshold(threshold))!.push({ feed, actual, n, distinct, beyond, ...shape })
    }
  }
  return found
}
