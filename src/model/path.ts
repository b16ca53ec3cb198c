/** A parsed path into JSON: object keys and array indices. */
export type Path = readonly (string | number)[]

/**
 * Parses `data.items[0].id`, `[1]` or `seq`. Every dot walks into an object, `[N]` into an array.
 *
 * @throws {SyntaxError} for an empty key, or a bracket without a whole number.
 */
export function parsePath(text: string): Path {
  const path: (string | number)[] = []
  for (const part of text.split('.')) {
    const [key = '', ...indices] = part.split('[')
    if (key !== '') path.push(key)
    else if (indices.length === 0) throw new SyntaxError(`empty key in path "${text}"`)
    for (const index of indices) {
      if (!/^\d{1,9}\]$/.test(index)) throw new SyntaxError(`bad index in path "${text}"`)
      path.push(Number(index.slice(0, -1)))
    }
  }
  return path
}

/** The value at `path`, or undefined where the walk leaves the data. Inherited properties are not data. */
export function walk(value: unknown, path: Path): unknown {
  let at: unknown = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    if (Array.isArray(at) ? typeof key !== 'number' : !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, unknown>)[key]
  }
  return at
}
