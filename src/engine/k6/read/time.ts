const ZERO = 48
const DASH = 45
const COLON = 58

/**
 * Epoch ms (with fractions) of an RFC 3339 time as Go prints it: `2026-11-24T02:13:36.769252139Z`, any number of
 * decimals of which nine count, `Z` or `+hh:mm`. NaN for everything else. Reads `bytes` from `at` to `end`.
 */
export function parseTime(bytes: Uint8Array, at: number, end: number): number {
  if (end - at < 20 || !hasShape(bytes, at)) return Number.NaN
  const year = two(bytes, at, 99) * 100 + two(bytes, at + 2, 99)
  const days = daysFromCivil(year, two(bytes, at + 5, 12), two(bytes, at + 8, 31))
  const minutes = two(bytes, at + 11, 23) * 60 + two(bytes, at + 14, 59)
  const seconds = minutes * 60 + two(bytes, at + 17, 60)
  let zoneAt = at + 19
  let nanos = 0
  if (bytes[zoneAt] === 46) {
    zoneAt = digitsEnd(bytes, at + 20, end)
    nanos = zoneAt === at + 20 ? Number.NaN : nanosOf(bytes, at + 20, zoneAt)
  }
  return (days * 86_400 + seconds - zoneSeconds(bytes, zoneAt, end)) * 1000 + nanos / 1e6
}

/** Dashes, `T` and colons where they belong. */
function hasShape(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at + 4] === DASH &&
    bytes[at + 7] === DASH &&
    bytes[at + 10] === 84 &&
    bytes[at + 13] === COLON &&
    bytes[at + 16] === COLON
  )
}

/** Two decimal digits; NaN if they are not, or over `limit`. */
function two(bytes: Uint8Array, at: number, limit: number): number {
  const high = (bytes[at] ?? 0) - ZERO
  const low = (bytes[at + 1] ?? 0) - ZERO
  const value = high * 10 + low
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 && value <= limit ? value : Number.NaN
}

function digitsEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at
  while (i < end && (bytes[i] ?? 0) >= ZERO && (bytes[i] ?? 0) <= 57) i += 1
  return i
}

function nanosOf(bytes: Uint8Array, at: number, end: number): number {
  let value = 0
  for (let i = at; i < at + 9; i += 1) value = value * 10 + (i < end ? (bytes[i] ?? ZERO) - ZERO : 0)
  return value
}

/** Seconds east of UTC; NaN if it is neither `Z` nor `+hh:mm`. */
function zoneSeconds(bytes: Uint8Array, at: number, end: number): number {
  const sign = bytes[at]
  if (sign === 90) return end === at + 1 ? 0 : Number.NaN
  if ((sign !== 43 && sign !== DASH) || end !== at + 6 || bytes[at + 3] !== COLON) return Number.NaN
  const seconds = (two(bytes, at + 1, 23) * 60 + two(bytes, at + 4, 59)) * 60
  return sign === 43 ? seconds : -seconds
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468
}
