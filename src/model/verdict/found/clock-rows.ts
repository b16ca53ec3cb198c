import { integer, length, three } from '../../numbers.ts'
import type { ClockOffset, ClockRecord } from '../../record/beside/clock-seen.ts'
import type { Code } from '../codes.ts'

interface Figures {
  readonly min: number
  readonly p50: number
  readonly p99: number
}

/** Latencies of one feed, as measured and as corrected by what the service said of its clock; ms. */
export interface ClockRow {
  readonly feed: string | null
  readonly n: number
  /** By how much each of the corrected figures may be off. */
  readonly bar: number
  readonly raw: Figures
  readonly corrected: Figures
  /** Of n, those that are below 0 by more than the bar. */
  readonly below: number
}

/** What the service said of its clock in the last run. */
export interface ClockFound extends ClockRecord {
  readonly code: Code
  readonly rows: readonly ClockRow[]
}

/** `The clock of api is 5.00 s ahead of the generator's (± 1.2 ms) and runs fast by 60 ms a minute (± 3 ms).` */
export function aheadWords(target: string, { kind, ms, bar, drift, clocks }: ClockOffset): string {
  const off = `± ${span(bar)}`
  if (kind === 'several')
    return `The answers of ${target} are those of no one clock (${integer(clocks)} would do, in turns): ${span(Math.abs(ms))} ${direction(ms)} the generator's, ${off}.`
  if (kind === 'uneven')
    return `The clock of ${target} was set, or ran unevenly, while it was asked: ${span(Math.abs(ms))} ${direction(ms)} the generator's, ${off}.`
  const differs =
    Math.abs(ms) > bar
      ? `is ${span(Math.abs(ms))} ${direction(ms)} the generator's (${off})`
      : `shows the generator's time (${off})`
  const runs =
    drift === null || Math.abs(drift.perMinute) <= drift.error
      ? ''
      : ` and runs ${drift.perMinute > 0 ? 'fast' : 'slow'} by ${span(Math.abs(drift.perMinute))} a minute (± ${span(drift.error)})`
  return `The clock of ${target} ${differs}${runs}.`
}

const direction = (ms: number) => (ms < 0 ? 'behind' : 'ahead of')

/** `1.2 ms`, `5.00 s`. */
export function span(ms: number): string {
  if (ms < 100) return `${ms < 10 ? ms.toFixed(1) : three(ms)} ms`
  return ms < 60_000 ? `${three(ms / 1000)} s` : length(ms)
}
