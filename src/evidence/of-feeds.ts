import { quantile } from '../model/quantile.ts'
import type { MeasuredFeed } from '../model/record/record.ts'
import { formatSelector } from '../model/selector.ts'
import { formatThreshold, type Threshold } from '../model/threshold.ts'
import { belowBy, correctedMeasured, isCorrectedGroup } from './clock/corrected-rows.ts'
import type { InStep } from './clock/in-step.ts'
import type { Cube, Group } from './cube/cube.ts'
import type { Merger } from './cube/merge.ts'
import { type Split, splitsOf } from './cube/splits.ts'
import { belowOf, figuresOf } from './cube/stats.ts'
import { measuredOf } from './measured.ts'

/** The clocks in step, and what a threshold's figure of one feed was before. */
export interface MeasuredClock {
  readonly step: InStep
  rawOf(threshold: string, place: Pick<MeasuredFeed, 'feed' | 'scenario'>): number | null
}

/**
 * What each feed and each scenario says about the thresholds on a trend whose selector counts several: a quiet one drowns in
 * a busy one. By formatThreshold(). Merges anew: figures of the whole group are not valid any more.
 */
export function measuredFeeds(
  group: Group,
  thresholds: readonly Threshold[],
  cube: Cube,
  merger: Merger,
  clock: MeasuredClock | null = null,
): ReadonlyMap<string, readonly MeasuredFeed[]> {
  const asked = thresholds.filter((threshold) => formatSelector(threshold.selector) === group.key)
  const judged = asked.filter(({ expression }) => expression.statistic.kind !== 'count')
  const splits =
    judged.length === 0 || group.cells[0]?.kind !== 'trend'
      ? []
      : splitsOf(group.selector.metric, group.cells)
  if (splits.length === 0) return new Map()
  const found = new Map(judged.map((threshold) => [formatThreshold(threshold), [] as MeasuredFeed[]]))
  for (const split of splits) {
    for (const [key, one] of measuredIn(split, judged, group, cube, merger, clock)) found.get(key)!.push(one)
  }
  return found
}

function measuredIn(
  { cells, ...place }: Split,
  judged: readonly Threshold[],
  { key, selector }: Group,
  cube: Cube,
  merger: Merger,
  clock: MeasuredClock | null,
): [string, MeasuredFeed][] {
  const { scenario } = place
  // Messages of other scenarios bear no witness of how far those of one fan out.
  const own = scenario === undefined ? selector : { ...selector, tags: { ...selector.tags, scenario } }
  const figures = figuresOf({ key, selector: own, cells }, cube, merger)!
  const { min, sorted } = figures
  const step =
    clock !== null && isCorrectedGroup({ key, selector: own, cells }, clock.step) ? clock.step : null
  const shape = {
    min,
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    ...belowOf(selector.metric, sorted),
    ...(step !== null && { below: belowBy(step.bar, sorted) }),
  }
  return judged.map((threshold) => {
    const { actual, n, distinct, beyond } = measuredOf(threshold, figures, 0)
    const mine = formatThreshold(threshold)
    const raw = step === null ? null : (clock?.rawOf(mine, place) ?? null)
    const corrected = step && { corrected: correctedMeasured(threshold, figures, step, raw) }
    return [mine, { ...place, actual, n, distinct, beyond, ...shape, ...corrected }]
  })
}
