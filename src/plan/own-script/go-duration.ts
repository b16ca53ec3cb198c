const UNITS: { readonly [unit: string]: number } = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  µs: 1e-3,
  us: 1e-3,
  ns: 1e-6,
}
const PART = /(\d+(?:\.\d+)?)(h|ms|m|s|µs|us|ns)/y

/** ms of a duration as Go writes it ("1m30s", "1.5s"), or of k6's bare number of ms; null: it is none. */
export function goDuration(value: unknown): number | null {
  if (typeof value === 'number') return value >= 0 && Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value === '') return null
  let total = 0
  let at = 0
  while (at < value.length) {
    PART.lastIndex = at
    const [whole, count, unit] = PART.exec(value) ?? []
    if (whole === undefined) return value === '0' ? 0 : null
    total += Number(count) * UNITS[unit!]!
    at += whole.length
  }
  return total
}

/** As k6 takes it, whole ms. */
export const k6Duration = (ms: number): string => `${Math.round(ms)}ms`
