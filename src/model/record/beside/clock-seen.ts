/** What the service's answers on its time are: of one clock that runs evenly, of one that was set or ran unevenly, or of several. */
export type ClockKind = 'one' | 'uneven' | 'several'

/** By how much the service's clock is ahead of the generator's, ms; below 0: behind. */
export interface ClockOffset {
  readonly kind: ClockKind
  /** In the middle of the time in which it was asked. */
  readonly ms: number
  /** By how much it may be off at any moment of that time; what the clock itself ran fast or slow is corrected, and no part of it. */
  readonly bar: number
  /** ms a minute by which it runs fast, and by how much that may be off; null: it is not of one clock that runs evenly. */
  readonly drift: { readonly perMinute: number; readonly error: number } | null
  /** Clocks that would explain the answers, none of which drifts. */
  readonly clocks: number
  /** Half the width of what a single answer said, the surest and the least sure, ms: half its round trip, and how finely it counts. */
  readonly surest: number
  readonly loosest: number
}

/** What the service said of its clock. */
export interface ClockRecord {
  readonly target: string
  /** ms between two questions while the load ran. */
  readonly every: number
  /** Questions that were answered with a time, before, under and after the load. */
  readonly answered: number
  /** Those that were not, the most frequent reason first. */
  readonly failed: readonly { readonly reason: string; readonly count: number }[]
  /** Null: none was answered. */
  readonly offset: ClockOffset | null
}

/** Figures of what two clocks measure, before these were brought into step. */
export interface RawFigures {
  readonly min: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** A row of what two clocks measure, whose figures are corrected by what the service said of its clock. */
export interface Corrected {
  /** ms by which each of its figures may be off. */
  readonly bar: number
  readonly raw: RawFigures
}

/** As Corrected, of a threshold. */
export interface CorrectedMeasured {
  readonly bar: number
  /** Its statistic before the correction. */
  readonly raw: number | null
  /** Samples on the wrong side of the bound where each is off by the whole bar, as short and as long as it may be; null as `beyond`. */
  readonly beyond: { readonly shortest: number; readonly longest: number } | null
  /** Its statistic without the least of its samples, which no clock touches. */
  readonly withoutLeast: number | null
}

/**
 * By how much all samples may be shorter than corrected, ms: by the bar, but none may end below 0. A least one that lies there anyway says
 * nothing of that.
 */
export function mayBeShorter(bar: number, min: number): number {
  return min < -bar ? bar : Math.min(bar, min)
}
