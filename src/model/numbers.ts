import type { MetricUnit } from './metrics/metric.ts'

/** How every report and sentence writes its figures: one module, so that they agree. */

/** Stands before every unit, so that no line ends between a figure and its unit. */
export const NBSP = '\u00a0'
/** Not measured. */
export const NONE = '–'

const MINUS = '−'

/** Signs with a real minus; zero never has one. */
function signed(digits: string): string {
  return /^-[0.,]*$/.test(digits) ? digits.slice(1) : digits.replace('-', MINUS)
}

function fixed(value: number, decimals: number): string {
  const [whole = '0', rest] = value.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return signed(rest === undefined ? grouped : `${grouped}.${rest}`)
}

/** A whole number with thousands by comma: `73,112`. */
export function integer(value: number): string {
  return Number.isFinite(value) ? fixed(value, 0) : NONE
}

/** Three significant digits without a unit: `1.99`, `54`, `270`, `2,710`. */
export function three(value: number): string {
  if (!Number.isFinite(value)) return NONE
  const size = Math.abs(Number(value.toPrecision(3)))
  if (size === 0) return '0'
  if (size < 10) return fixed(value, 2)
  return Number.isInteger(value) || size >= 100 ? fixed(value, 0) : fixed(value, 1).replace(/\.0$/, '')
}

/** Milliseconds to 0.1, from 100 on whole: `0.8 ms`, `77.7 ms`, `2,710 ms`. */
export function milliseconds(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NONE
  return `${fixed(value, Math.abs(value) < 99.95 ? 1 : 0)}${NBSP}ms`
}

/** The same without its unit, for a table whose head has it: `77.7`. */
export function bareMilliseconds(value: number | null): string {
  return milliseconds(value).replace(`${NBSP}ms`, '')
}

/** CPU time of one message, from ms: three digits, under a millisecond in µs: `44.1 µs`, `1.70 ms`. */
export function cpuTime(ms: number | null): string {
  if (ms === null || !Number.isFinite(ms)) return NONE
  return Math.abs(ms) < 0.9995 ? `${three(ms * 1000)}${NBSP}µs` : `${three(ms)}${NBSP}ms`
}

/**
 * A share (0..1) as a percentage: whole, but with more digits where a whole one would hide what is judged, near 0
 * and near 1: `0.48 %`, `2.5 %`, `41 %`, `99.7 %`.
 */
export function percentage(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return NONE
  if (share > 0 && share < 0.00005) return `under${NBSP}0.01${NBSP}%`
  if (share > 0.99995 && share < 1) return `over${NBSP}99.99${NBSP}%`
  const distance = share >= 0 && share < 1 ? Math.min(share, 1 - share) : 1
  const decimals = distance < 0.01 ? 2 : distance < 0.1 ? 1 : 0
  return `${fixed(share * 100, decimals)}${NBSP}%`
}

/** A share (0..1) of a resource, whole: `41 %`. */
export function whole(share: number | null): string {
  return share === null || !Number.isFinite(share) ? NONE : `${fixed(share * 100, 0)}${NBSP}%`
}

/**
 * A figure and its limit, with as many digits as tell the two apart: `10.04 ms` of `10.00 ms`, `80.3 %` of `80.0 %`.
 */
export function apart(value: number, limit: number, unit: 'ms' | 'share'): readonly [string, string] {
  const scale = unit === 'ms' ? 1 : 100
  const words = (of: number, decimals: number) =>
    `${fixed(of * scale, decimals)}${NBSP}${unit === 'ms' ? 'ms' : '%'}`
  const usual = unit === 'ms' ? milliseconds : whole
  if (usual(value) !== usual(limit) || value === limit) return [usual(value), usual(limit)]
  for (let decimals = 1; decimals < 9; decimals++) {
    const [one, other] = [words(value, decimals), words(limit, decimals)]
    if (one !== other) return [one, other]
  }
  return [usual(value), usual(limit)]
}

/** A relative change: `+33 %`, `−3 %`, `0 %`. */
export function change(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return NONE
  const text = fixed(share * 100, 0)
  return `${text !== '0' && share > 0 ? '+' : ''}${text}${NBSP}%`
}

/** A spread around a median: `±9 %`. */
export function spread(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return NONE
  return `±${fixed(Math.abs(share) * 100, 0)}${NBSP}%`
}

/** Bytes on the wire, decimal: `412 B`, `41 kB`, `0.7 MB`, `8.4 MB`, `1.2 GB`. */
export function bytes(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NONE
  if (value < 1000) return `${fixed(value, 0)}${NBSP}B`
  if (value < 1e5) return `${fixed(value / 1e3, 0)}${NBSP}kB`
  return value < 1e9 ? `${fixed(value / 1e6, 1)}${NBSP}MB` : `${fixed(value / 1e9, 1)}${NBSP}GB`
}

/** Bytes of memory, binary: `240 MiB`, `1.2 GiB`. */
export function memory(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NONE
  const mebi = value / 2 ** 20
  return mebi < 1024 ? `${fixed(mebi, 0)}${NBSP}MiB` : `${fixed(mebi / 1024, 1)}${NBSP}GiB`
}

/** z and its limit: `2.4`. */
export function score(value: number | null): string {
  return value === null || !Number.isFinite(value) ? NONE : fixed(value, 1)
}

/** A measured figure with its unit. Null: nothing was measured. */
export function figure(value: number | null, unit: MetricUnit | 'per-second' | 'cpu-time'): string {
  if (value === null || !Number.isFinite(value)) return NONE
  switch (unit) {
    case 'cpu-time':
      return cpuTime(value)
    case 'ms':
      return milliseconds(value)
    case 'share':
      return percentage(value)
    case 'bytes':
      return bytes(value)
    case 'per-second':
      return `${three(value)}${NBSP}/s`
    case 'count':
      return Number.isInteger(value) ? integer(value) : three(value)
  }
}

/** A bound as its author wrote it: never rounded, so that 99.95 stays 99.95. */
export function bound(value: number, unit: MetricUnit | 'per-second'): string {
  const written = unit === 'share' ? Number((value * 100).toPrecision(12)) : value
  const [whole = '0', rest] = String(written).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const digits = signed(rest === undefined ? grouped : `${grouped}.${rest}`)
  const units = { ms: 'ms', share: '%', bytes: 'B', count: '', 'per-second': '/s' }[unit]
  return units === '' ? digits : `${digits}${NBSP}${units}`
}

/** A position in the run, from ms: `1:14`, `1:02:05`. */
export function clock(ms: number): string {
  const seconds = Number.isFinite(ms) ? Math.max(0, Math.round(ms / 1000)) : 0
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}

/** A length of time in words, from ms: `250 ms`, `42 s`, `1 min 12 s`, `2 h 05 min`. */
export function length(ms: number): string {
  if (!Number.isFinite(ms)) return NONE
  if (ms < 1000) return milliseconds(ms).replace('.0', '')
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds}${NBSP}s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}${NBSP}min${seconds % 60 ? ` ${seconds % 60}${NBSP}s` : ''}`
  const rest = String(minutes % 60).padStart(2, '0')
  return `${Math.floor(minutes / 60)}${NBSP}h ${rest}${NBSP}min`
}

/** A time out, or an age, as exactly as somebody sets it: `850 ms`, `3.5 s`, `60 s`, `350 s`, `1 h 00 min`. */
export function age(ms: number): string {
  if (!Number.isFinite(ms) || ms < 1000 || ms >= 1_000_000) return length(ms)
  const seconds = ms / 1000
  return `${seconds < 99.95 ? fixed(seconds, 1).replace('.0', '') : integer(seconds)}${NBSP}s`
}

/** No timer is exact to a hundredth of another. */
export const roundedRatio = (ratio: number): number => Math.round(ratio * 100) / 100

/** `1.33 ×`, `2 ×`. */
export const times = (ratio: number): string => `${roundedRatio(ratio)}${NBSP}×`

const UNIT = /(\d) (?=(?:µs|ms|s|min|h|%|B|kB|MB|GB|KiB|MiB|GiB|\/s)(?![\w/]))/g

/** A time that somebody waits, from ms, with a digit more under ten seconds: `560 ms`, `1.9 s`, `15 s`, `1 min 12 s`. */
export function wait(ms: number): string {
  return ms >= 1000 && ms < 9950 ? `${Number(fixed(ms / 1000, 1))}${NBSP}s` : length(ms)
}

/** Stands before its figure. */
const SYMBOL = /(?<![\w-])([nNz]) (?=[\d−])/g

/** Binds each unit of a finished sentence to its figure, and each figure to the letter that says what it is. */
export function bindUnits(text: string): string {
  return text.replace(UNIT, `$1${NBSP}`).replace(SYMBOL, `$1${NBSP}`)
}

/** `1 socket`, `20 sockets`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${integer(n)} ${n === 1 ? one : many}`
}

/** An ISO time as `2026-11-23 17:51 UTC`; anything else is not measured. */
export function utc(iso: string | null): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso ?? '')
  return match ? `${match[1]} ${match[2]} UTC` : NONE
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Two ISO dates as `12 to 23 Nov`, `30 Oct to 2 Nov`, `30 Dec 2025 to 2 Jan 2026`, or one day. */
export function dates(from: string | null, to: string | null): string {
  const a = day(from)
  const b = day(to)
  if (a === null || b === null) return NONE
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${b.day} ${b.month} ${b.year}`
  if (a.month !== b.month) return `${a.day} ${a.month} to ${b.day} ${b.month}`
  return a.day === b.day ? `${b.day} ${b.month}` : `${a.day} to ${b.day} ${b.month}`
}

function day(iso: string | null) {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  const month = MONTHS[Number(match?.[2]) - 1]
  return match && month ? { year: match[1]!, month, day: Number(match[3]) } : null
}

const READ_UNITS = [
  [1024 * 1024, 'MiB/s'],
  [1024, 'KiB/s'],
] as const

/** Bytes in a second, as a plan writes them: `1 KiB/s`. */
export function readRate(bytesPerSecond: number): string {
  const [size, unit] = READ_UNITS.find(([one]) => bytesPerSecond % one === 0) ?? [1, 'B/s']
  return `${integer(bytesPerSecond / size)}${NBSP}${unit}`
}
