import { isObject, type Json } from '../../../model/json.ts'
import type { Demand, Matcher } from '../../../model/load/frame.ts'
import { parsePath } from '../../../model/path.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import type { RawMatching } from './raw.ts'

/** Which frames `match` and `decode`, at `at`, mean. */
export function matcher({ match, decode }: RawMatching, at: Pointer, context: Context): Matcher {
  const place = below(at, 'match')
  const text = textMatcher(match, place, context)
  if (text !== undefined) {
    if (decode !== undefined)
      context.problem(below(at, 'decode'), '"decode" reads JSON; a text matcher has no use for it', 'key')
    return text
  }
  if (match === undefined && decode === undefined) return { kind: 'any' }
  const all = Object.entries(match ?? {}).map(([key, value]) =>
    demand(key, value, below(place, key), context),
  )
  return { kind: 'json', all, ...(decode === undefined ? {} : { after: decode.after }) }
}

/** `{ text: pong }` and `{ starts: "42" }`, alone, are about text frames. */
function textMatcher(match: RawMatching['match'], at: Pointer, context: Context): Matcher | undefined {
  const [key, ...others] = Object.keys(match ?? {})
  if ((key !== 'text' && key !== 'starts') || others.length > 0) return undefined
  const value = match?.[key]
  if (typeof value !== 'string')
    context.problem(below(at, key), `found ${quoted(value)}, expected a text; put it in quotes`)
  const wanted = String(value)
  return key === 'text' ? { kind: 'text', equals: wanted } : { kind: 'text', starts: wanted }
}

function demand(path: string, value: Json, at: Pointer, context: Context): Demand {
  checkPath(path, at, context, 'key')
  const [key, ...others] = isObject(value) ? Object.keys(value) : []
  const only = others.length === 0 && isObject(value) && key !== undefined ? value[key] : undefined
  if (key === 'exists' && only !== undefined) {
    if (only !== true) context.problem(below(at, key), `found ${quoted(only)}; "exists" can only be true`)
    return { path, exists: true }
  }
  if (key === 'in' && only !== undefined) return { path, in: choices(only, below(at, key), context) }
  return { path, equals: value }
}

function choices(value: Json, at: Pointer, context: Context): readonly Json[] {
  if (Array.isArray(value) && value.length > 0) return value
  context.problem(at, '"in" expects a list of values, such as in: [open, filled]')
  return []
}

/** Reports a text that is no path into JSON. */
export function checkPath(
  path: string,
  at: Pointer,
  context: Context,
  part: 'key' | 'value' = 'value',
): void {
  try {
    parsePath(path)
  } catch {
    context.problem(at, `${quoted(path)} is not a path; write for instance data.items[0].id`, part)
  }
}
