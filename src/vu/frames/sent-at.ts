import type { Found, Unit } from '../../model/load/socket.ts'
import { parsePath, walk } from '../../model/path.ts'
import { isPlainKey } from './plain-key.ts'

const PER_MS: { readonly [unit in Exclude<Unit, 'iso'>]: number } = { s: 1e-3, ms: 1, us: 1e3, ns: 1e6 }

export interface SentAt {
  readonly path: string
  readonly unit: Unit
}

/** Reads a message's own timestamp as epoch ms, fractions kept; NaN where it is not readable. */
export type ReadSentAt = (message: unknown) => number

/** Compiles `sent_at`. Numbers may come as digits in a string: 64-bit nanoseconds often do. */
export function compileSentAt({ path, unit }: SentAt): ReadSentAt {
  const keys = parsePath(path)
  if (unit === 'iso') return (message) => isoMilliseconds(walk(message, keys))
  const perMs = PER_MS[unit]
  return (message) => toMilliseconds(walk(message, keys), perMs)
}

/**
 * What stands where a time was looked for and could not be read: nothing at all, a time of this unit as far as its size
 * tells, or something else. @param now epoch ms
 */
export function foundAt(value: unknown, now: number): Found {
  if (value === undefined) return 'nothing'
  if (Number.isFinite(isoMilliseconds(value))) return 'iso'
  const number = typeof value === 'number' ? value : digits(value)
  return NUMBERS.find((unit) => Math.abs(number / PER_MS[unit] / now - 1) < NEAR) ?? 'other'
}

const NUMBERS = ['s', 'ms', 'us', 'ns'] as const
/** How near to now a time is, as a share of now. */
const NEAR = 0.2

/** The key and the scale of a `sent_at` that the hot path reads straight off a message; else null. */
export function numberKey({ path, unit }: SentAt): { key: string; perMs: number } | null {
  const [key, ...more] = parsePath(path)
  return more.length === 0 && isPlainKey(key) && unit !== 'iso' ? { key, perMs: PER_MS[unit] } : null
}

function toMilliseconds(found: unknown, perMs: number): number {
  return (typeof found === 'number' ? found : digits(found)) / perMs
}

function digits(found: unknown): number {
  return typeof found === 'string' && /^-?\d{1,20}(\.\d+)?$/.test(found) ? Number(found) : Number.NaN
}

/**
 * RFC 3339 to epoch ms. Fractions are read here: Date.parse stops at whole ms. A time without an offset is
 * refused, since the two engines could stand in different zones.
 */
export function isoMilliseconds(found: unknown): number {
  if (typeof found !== 'string') return Number.NaN
  const match = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d{1,12})?([Zz]|[+-]\d\d:\d\d)$/.exec(found)
  if (match === null) return Number.NaN
  const [, date, time, fraction = '', zone = ''] = match
  const seconds = Date.parse(`${date}T${time}${zone.toUpperCase()}`)
  return seconds + (fraction === '' ? 0 : Number(`0${fraction}`) * 1000)
}
