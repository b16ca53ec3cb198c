/** Reading of values that somebody else wrote: what is not of the expected shape is null. */

/** The value at a path of own keys; undefined where there is none. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as { [key: string]: unknown })[key]
  }
  return at
}

/** A non-empty string. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** A positive safe integer, as GitHub numbers things. */
export function numberOf(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null
}

/** As numberOf, from a variable. */
export function idOf(text: string | undefined): number | null {
  return /^\d{1,16}$/.test(text ?? '') ? numberOf(Number(text)) : null
}

/** A git object name, SHA-1 or SHA-256. */
export function shaOf(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null
}
