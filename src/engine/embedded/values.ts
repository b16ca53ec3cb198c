/** A metric's value as k6 reads it: numbers, booleans, and text that is a number; NaN for all else. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
}

export function describeValue(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'object' : String(value)
}
