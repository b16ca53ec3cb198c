import { metricOf } from '../../model/metrics/table.ts'
import { type Ordered, quantile } from '../../model/quantile.ts'
import type { Problem } from '../../model/record/record.ts'
import { formatSelector, type Selector } from '../../model/selector.ts'
import { escaped } from '../../text/foreign.ts'
import { SKETCH_BOUND } from '../cube/sketch.ts'
import type { Figures } from '../cube/stats.ts'

/**
 * Relative difference that counts as equal for order statistics. On amd64 the stream gives the summary's very bits;
 * Go may fuse multiply and add on arm64, which moves the last bit of an interpolated value.
 */
const SAME_BITS = 4 * Number.EPSILON

/** A sketch is over what it stands for by so much at most. */
function toleranceOf(sorted: Ordered): number {
  return sorted instanceof Float64Array ? SAME_BITS : SKETCH_BOUND
}

/** Sums depend on the order of addition. */
const SAME_SUM = 1e-9

/**
 * Whether the engine's summary and the sample stream tell the same of one selector. What k6 tags otherwise than
 * the evidence (the phase of its own metrics) is not compared.
 *
 * @returns The first difference, or null.
 */
export function disagreement(
  selector: Selector,
  summary: ReadonlyMap<string, number>,
  figures: Figures | null,
): Problem | null {
  const row = metricOf(selector.metric)
  if ((row === undefined || row.from === 'engine') && selector.tags.phase !== undefined) return null
  for (const [statistic, told] of summary) {
    const seen = figures === null ? NOTHING : comparable(statistic, figures)
    if (seen === null || equal(told, seen)) continue
    const message = `k6's summary and its samples disagree: ${statistic} of ${escaped(formatSelector(selector))} is ${told} in the summary and ${seen.value} in the samples`
    return { what: 'summary-mismatch', fault: 'engine', message }
  }
  return null
}

/**
 * The first of k6's own metrics that has samples and does not stand in the summary, or null: k6 leaves out only what
 * was never sampled.
 */
export function unmentioned(
  sampled: Iterable<string>,
  summary: { has(selector: string): boolean },
): Problem | null {
  for (const metric of sampled) {
    if (metricOf(metric)?.from !== 'engine' || summary.has(metric)) continue
    const message = `k6's summary has no ${metric}, of which there are samples`
    return { what: 'summary-mismatch', fault: 'engine', message }
  }
  return null
}

interface Seen {
  readonly value: number
  /** Relative to the summary's value. */
  readonly tolerance: number
}

/** A figure that is not finite equals none: no sample of a record is. */
function equal(told: number, { value, tolerance }: Seen): boolean {
  return Number.isFinite(told) && Math.abs(told - value) <= tolerance * Math.abs(told)
}

/** A submetric without samples stands in the summary with zeros. */
const NOTHING: Seen = { value: 0, tolerance: 0 }

/** The stream's figure for one of the summary's words; null where k6's has no exact counterpart. */
function comparable(statistic: string, figures: Figures): Seen | null {
  switch (figures.kind) {
    case 'trend':
      return trendSeen(statistic, figures)
    case 'counter':
      return statistic === 'count' ? { value: figures.sum, tolerance: SAME_SUM } : null
    case 'rate':
      return rateSeen(statistic, figures)
    case 'gauge':
      // The last value of several VUs depends on the order in which k6 took them in.
      return null
  }
}

function trendSeen(statistic: string, { sorted, count, min, max, sum }: Figures): Seen | null {
  if (statistic === 'count') return { value: count, tolerance: 0 }
  if (statistic === 'min') return { value: min, tolerance: 0 }
  if (statistic === 'max') return { value: max, tolerance: 0 }
  if (statistic === 'avg') return { value: sum / count, tolerance: SAME_SUM }
  if (statistic === 'med') return { value: quantile(sorted, 0.5), tolerance: toleranceOf(sorted) }
  const percent = /^p\(([\d.]+)\)$/.exec(statistic)?.[1]
  return percent === undefined
    ? null
    : { value: quantile(sorted, Number(percent) / 100), tolerance: toleranceOf(sorted) }
}

function rateSeen(statistic: string, { trues, count }: Figures): Seen | null {
  if (statistic === 'rate') return { value: trues / count, tolerance: SAME_BITS }
  if (statistic === 'passes') return { value: trues, tolerance: 0 }
  return statistic === 'fails' ? { value: count - trues, tolerance: 0 } : null
}
