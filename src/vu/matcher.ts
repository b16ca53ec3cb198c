import type { Json } from '../model/json.ts'
import type { Demand, Matcher } from '../model/load.ts'
import { type Path, parsePath, walk } from '../model/path.ts'
import { type Frame, jsonOf } from './frame.ts'
import { isPlainKey } from './plain-key.ts'
import { type Constants, compileJson, compileText, type Fill, hasPlaceholder, type Scope } from './values.ts'

/** Whether a frame is meant. Values in the matcher are filled from the scope. */
export type Match = (frame: Frame, scope: Scope) => boolean

type Check = (value: unknown, scope: Scope) => boolean

/** Compiles a matcher to one closure (plan-language: "Values, matching, frames"). */
export function compileMatcher(matcher: Matcher, constants: Constants): Match {
  switch (matcher.kind) {
    case 'any':
      return () => true
    case 'json':
      return jsonMatch(matcher.all, matcher.after ?? '', constants)
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

function jsonMatch(all: readonly Demand[], after: string, constants: Constants): Match {
  const only = all[0]
  const key = all.length === 1 && only !== undefined ? keyOf(only) : null
  if (key !== null && only !== undefined && 'equals' in only) return keyMatch(key, only.equals, after)
  const checks = all.map((demand) => compileDemand(demand, constants))
  return (frame, scope) => {
    const value = jsonOf(frame, after)
    return value !== undefined && checks.every((check) => check(value, scope))
  }
}

/** The key of a demand that one own key equals one constant scalar, else null. */
function keyOf(demand: Demand): string | null {
  if (!('equals' in demand) || typeof demand.equals === 'object' || hasPlaceholder(demand.equals)) return null
  const [key, ...more] = parsePath(demand.path)
  return more.length === 0 && isPlainKey(key) ? key : null
}

/** The common case on the hot path, in one closure. */
function keyMatch(key: string, wanted: Json, after: string): Match {
  return (frame) => {
    const value = jsonOf(frame, after) as Record<string, unknown> | null | undefined
    // What a message inherits under a key never equals a scalar of JSON.
    return value !== undefined && value !== null && value[key] === wanted
  }
}

function compileDemand(demand: Demand, constants: Constants): Check {
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
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      equalJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}
