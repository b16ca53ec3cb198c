/** Values that are looked at, paths that are told, and characters of one. */
const LOOKED_AT = 256
const MOST = 12
const LONGEST = 40

/**
 * Where a message holds values: keys alone, no values, those next to the root first, and of a list its first item; what
 * ends like the wanted path before all. A key is the service's own word: what is not printable ASCII, a comma and a
 * backtick are `?`, and one that is long and holds a digit, as tokens do, is `***`.
 */
export function heldPaths(message: unknown, wanted: string): readonly string[] {
  const last = lastKey(wanted)
  const paths = leavesOf(message)
  const alike = paths.filter((path) => lastKey(path) === last)
  return [...alike, ...paths.filter((path) => lastKey(path) !== last)].slice(0, MOST)
}

function leavesOf(message: unknown): readonly string[] {
  const leaves: string[] = []
  const ahead: { readonly at: string; readonly value: unknown }[] = [{ at: '', value: message }]
  for (let next = 0; next < ahead.length; next++) {
    const { at, value } = ahead[next]!
    const before = ahead.length
    if (Array.isArray(value)) {
      if (value.length > 0 && before < LOOKED_AT) ahead.push({ at: `${at}[0]`, value: value[0] })
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        if (ahead.length >= LOOKED_AT) break
        const held = (value as { readonly [key: string]: unknown })[key]
        ahead.push({ at: `${at}${at === '' ? '' : '.'}${named(key)}`, value: held })
      }
    }
    if (ahead.length === before && at !== '') leaves.push(at.slice(0, LONGEST))
  }
  return leaves
}

function named(key: string): string {
  const safe = key.slice(0, LONGEST).replace(/[^\x20-\x7e]|[,`]/g, '?')
  return safe.length >= 20 && /\d/.test(safe) ? '***' : safe
}

/** `ts` of `data[0].ts`. */
function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
