import { latin1 } from './stream-bytes.ts'

const ZERO = 48
const DOT = 46
const MINUS = 45

/** 10^0 to 10^15 are exact doubles. */
const TENS = Float64Array.from({ length: 16 }, (_, power) => Number(`1e${power}`))
/** Every whole number of so many digits is an exact double. */
const EXACT_DIGITS = 15

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * The JSON number in `bytes` from `at` to `end`, bit for bit what JSON.parse gives (`1e999` is infinite for
 * both); NaN for `null`, as JSON writers put non-finite numbers; undefined for everything else.
 *
 * Up to 15 digits: the digits and the power of ten are exact doubles, so that one division rounds correctly
 * (W. D. Clinger, "How to Read Floating Point Numbers Accurately", 1990).
 */
export function parseNumber(bytes: Uint8Array, at: number, end: number): number | undefined {
  const negative = bytes[at] === MINUS
  const first = negative ? at + 1 : at
  let digits = 0
  let point = -1
  for (let i = first; i < end; i += 1) {
    const code = bytes[i] ?? 0
    if (code >= ZERO && code <= 57) digits = digits * 10 + (code - ZERO)
    else if (code === DOT && point < 0) point = i
    else return parseSlowly(bytes, at, end)
  }
  const count = end - first - (point < 0 ? 0 : 1)
  if (count > EXACT_DIGITS || !isPlain(bytes, first, point, end)) return parseSlowly(bytes, at, end)
  const value = point < 0 ? digits : digits / (TENS[end - point - 1] ?? Number.NaN)
  return negative ? -value : value
}

/** A digit on both sides of the point, and no zero before another digit. */
function isPlain(bytes: Uint8Array, first: number, point: number, end: number): boolean {
  const wholeEnd = point < 0 ? end : point
  if (wholeEnd === first || point === end - 1) return false
  return bytes[first] !== ZERO || wholeEnd === first + 1
}

function parseSlowly(bytes: Uint8Array, at: number, end: number): number | undefined {
  const token = latin1(bytes, at, end)
  if (token === 'null') return Number.NaN
  return JSON_NUMBER.test(token) ? Number(token) : undefined
}
