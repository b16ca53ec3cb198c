import { countBelow, type Ordered } from '../../model/quantile.ts'
import { type CorrectedMeasured, mayBeShorter } from '../../model/record/beside/clock-seen.ts'
import type { Below, Measured, MeasuredFeed, Stats, TrendStats } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import { formatThreshold, type Threshold } from '../../model/threshold.ts'
import type { Group } from '../cube/cube.ts'
import type { Figures } from '../cube/stats.ts'
import { beyond, statisticOf } from '../measured.ts'
import type { InStep } from './in-step.ts'

/** Rows as they were before the clocks were brought into step. */
export interface RawRows {
  readonly stats: readonly Stats[]
  readonly measured: readonly Measured[]
}

/** Whether any sample of a selector was corrected. */
export function isCorrectedGroup({ cells }: Group, step: InStep | null): step is InStep {
  return step !== null && cells.some(({ metric, tags }) => step.isCorrected(metric, tags))
}

/** A row of the record with what it was, and by how much it may be off. */
export function correctedStats(row: Stats, sorted: Ordered, { bar }: InStep, raw: RawRows): Stats {
  const key = formatSelector(row)
  const before = raw.stats.find(
    (one): one is TrendStats => one.kind === 'trend' && formatSelector(one) === key,
  )
  if (row.kind !== 'trend' || before === undefined) return row
  const { min, p50, p95, p99 } = before
  return {
    ...row,
    below: belowBy(bar, sorted),
    corrected: { bar, raw: { min, p50, p95: p95 ?? p50, p99: p99 ?? p50 } },
  }
}

/** Samples that are below 0, and below −1 ms, however the clock is off. */
export function belowBy(bar: number, sorted: Ordered): Below {
  return { zero: countBelow(sorted, -bar, false), ms: countBelow(sorted, -bar - 1, false) }
}

/** What a threshold's figure was, and what it may be. @param raw its statistic before the correction; null: not known */
export function correctedMeasured(
  { expression }: Pick<Threshold, 'expression'>,
  figures: Figures,
  { bar }: InStep,
  raw: number | null,
): CorrectedMeasured {
  const { sorted, min } = figures
  const isQuantile = expression.statistic.kind === 'p'
  const withBound = (bound: number) => beyond({ ...expression, bound }, sorted)
  const actual = statisticOf(expression.statistic, figures, 0)
  return {
    bar,
    raw,
    // A sample that is shorter by the bar is beyond a bound where it is beyond one that is higher by it.
    beyond: isQuantile
      ? {
          shortest: withBound(expression.bound + mayBeShorter(bar, min)),
          longest: withBound(expression.bound - bar),
        }
      : null,
    withoutLeast: actual === null ? null : actual - min,
  }
}

/** Raw statistic of a threshold. */
export function rawMeasured(raw: RawRows, threshold: Threshold): number | null {
  return raw.measured.find((one) => one.threshold === formatThreshold(threshold))?.actual ?? null
}

/** As rawMeasured, of one feed or scenario of a threshold. */
export function rawOfFeed(raw: RawRows) {
  return (threshold: string, { feed, scenario }: Pick<MeasuredFeed, 'feed' | 'scenario'>): number | null =>
    raw.measured
      .find((one) => one.threshold === threshold)
      ?.feeds?.find((one) => one.feed === feed && one.scenario === scenario)?.actual ?? null
}
