import type { ClockTold } from '../model/load/beside/time-source.ts'
import type { Unit } from '../model/load/socket.ts'

/** A moment by two clocks: epoch ms, cut to whole ones, and ms that nobody can set. */
export interface Moment {
  readonly wall: number
  readonly steady: number
}

const MS: { readonly [unit in Exclude<Unit, 'iso'>]: number } = { s: 1000, ms: 1, us: 1e-3, ns: 1e-6 }
/** No clock is so far off: a year, ms. */
const FAR = 365 * 86_400_000

/**
 * Between what the service's clock differs from ours: it read it after the request was sent and before its answer was whole. How
 * finely it counts is part of that: one that says whole seconds is known to a second. Null: that is no time of today, or our clock was
 * set in between. `time`: epoch ms.
 */
export function toldBy(
  value: unknown,
  time: number,
  unit: Unit,
  sent: Moment,
  came: Moment,
): ClockTold | null {
  const roundTrip = Math.max(0, came.steady - sent.steady)
  // The wall clock is known to a whole ms only, at both ends.
  const from = Math.max(sent.wall, came.wall - roundTrip)
  const to = Math.min(sent.wall + 1, came.wall + 1 - roundTrip)
  if (!Number.isFinite(time) || from > to || Math.abs(time - sent.wall) > FAR) return null
  const low = time - to - roundTrip
  return { t: (from + to + roundTrip) / 2, low, high: time + finenessOf(value, unit) - from, roundTrip }
}

/** Longest step of a clock that tells a time of day, ms. */
const COARSEST = 1000

const ISO = /\.(\d+)/

function digitsOf(text: string): readonly [whole: string, fraction: string] {
  const [, whole = '', fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  return [whole, fraction]
}

/** ms that the last digit counts which is not 0: a clock of ms may well be written in microseconds. */
export function finenessOf(value: unknown, unit: Unit): number {
  const text = String(value).trim()
  const [whole, fraction] = unit === 'iso' ? ['', ISO.exec(text)?.[1] ?? ''] : digitsOf(text)
  const perUnit = unit === 'iso' ? 1000 : MS[unit]
  const digits = fraction.length - zerosAfter(fraction)
  if (digits > 0) return perUnit * 10 ** -digits
  return Math.min(COARSEST, perUnit * 10 ** zerosAfter(whole))
}

/** Zeros at the end. */
function zerosAfter(digits: string): number {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.length - end
}
