import type { Json } from '../../model/json.ts'
import type { Demand, Matcher } from '../../model/load/frame.ts'
import { type Path, parsePath, walk } from '../../model/path.ts'
import {
  type Constants,
  compileJson,
  compileText,
  type Fill,
  hasPlaceholder,
  type Scope,
} from '../values/values.ts'
import { type Frame, type JsonView, jsonView, WHOLE } from './codec.ts'
import { isPlainKey } from './plain-key.ts'
import { ABSENT, isString, ownUntil, quotedOrNull, UNSURE, valueAt } from './quick.ts'

/** Whether a frame is meant. Values in the matcher are filled from the scope. */
export type Match = (frame: Frame, scope: Scope) => boolean

type Check = (value: unknown, scope: Scope) => boolean

/** Compiles a matcher to one closure (plan-language: "Values, matching, frames"). */
export function compileMatcher(matcher: Matcher, constants: Constants): Match {
  switch (matcher.kind) {
    case 'any':
      return () => true
    case 'json':
      return jsonMatch(matcher.all, jsonView(matcher), constants)
    case 'text': {
      if ('starts' in matcher) {
        const starts = compileText(matcher.starts, constants)
        return ({ data }, scope) => typeof data === 'string' && data.startsWith(starts(scope))
      }
      const equals = compileText(matcher.equals, constants)
      return ({ data }, scope) => data === equals(scope)
    }
  }
}

function jsonMatch(all: readonly Demand[], { after, read }: JsonView, constants: Constants): Match {
  const checks = all.map((demand) => compileDemand(demand, constants))
  const quick = after === WHOLE ? quickRefusal(all) : null
  return (frame, scope) => {
    if (quick !== null && frame.quick !== null && quick(frame.quick)) return false
    const value = read(frame)
    return value !== undefined && checks.every((check) => check(value, scope))
  }
}

/** Whether a text surely misses a demand, told without parsing it (quick.ts); null: no demand can be told so. */
function quickRefusal(all: readonly Demand[]): ((text: string) => boolean) | null {
  for (const demand of all) {
    const only = keyDemand(demand)
    const key = only === null ? null : quotedOrNull(only.key)
    const equals = typeof only?.equals === 'string' ? quotedOrNull(only.equals) : null
    if (key === null || equals === null) continue
    return (text) => {
      const at = valueAt(text, key, ownUntil(text))
      return at === ABSENT || (at !== UNSURE && !isString(text, at, equals))
    }
  }
  return null
}

/** Decoded JSON, before anybody has looked at its shape. */
export type Decoded = { readonly [key: string]: unknown } | null | undefined

/** A demand that one own key equals one constant scalar: the hot path reads it straight off the value. Else null. */
export function keyDemand(demand: Demand): { key: string; equals: Json } | null {
  if (!('equals' in demand) || typeof demand.equals === 'object' || hasPlaceholder(demand.equals)) return null
  const [key, ...more] = parsePath(demand.path)
  // What a message inherits under a key never equals a scalar of JSON.
  return more.length === 0 && isPlainKey(key) ? { key, equals: demand.equals } : null
}

function compileDemand(demand: Demand, constants: Constants): Check {
  const only = keyDemand(demand)
  if (only !== null) return (value) => (value as Decoded)?.[only.key] === only.equals
  const path = parsePath(demand.path)
  if ('exists' in demand) return (value) => walk(value, path) !== undefined
  if ('in' in demand) {
    const wanted = demand.in.map((item) => compileJson(item, constants))
    return (value, scope) => {
      const found = walk(value, path)
      return found !== undefined && wanted.some((fill) => equalJson(found, fill(scope)))
    }
  }
  return valueCheck(path, compileJson(demand.equals, constants))
}

function valueCheck(path: Path, fill: Fill<Json>): Check {
  return (value, scope) => {
    const found = walk(value, path)
    return found !== undefined && equalJson(found, fill(scope))
  }
}

/** Deep equality of JSON values; the order of keys does not count. */
export function equalJson(a: unknown, b: unknown): boolean {
  return equalBut(a, b, null)
}

/** Deep equality of JSON values but for what both have at `path`. */
export function equalBut(a: unknown, b: unknown, path: Path | null): boolean {
  if (a === b || path?.length === 0) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      equalBut(
        (a as Record<string, unknown>)[key],
        (b as Record<string, unknown>)[key],
        path !== null && key === String(path[0]) ? path.slice(1) : null,
      ),
  )
}
