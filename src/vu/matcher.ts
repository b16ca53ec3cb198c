import type { Json } from '../model/json.ts'
import type { Demand, Matcher } from '../model/load.ts'
import { type Path, parsePath, walk } from '../model/path.ts'
import type { Frame } from './frame.ts'
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
      return jsonMatch(
        matcher.all.map((demand) => compileDemand(demand, constants)),
        matcher.after,
      )
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

function jsonMatch(checks: readonly Check[], after: string | undefined): Match {
  const only = checks[0]
  if (checks.length === 1 && only !== undefined) {
    return (frame, scope) => {
      const value = frame.json(after)
      return value !== undefined && only(value, scope)
    }
  }
  return (frame, scope) => {
    const value = frame.json(after)
    return value !== undefined && checks.every((check) => check(value, scope))
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
  if (isScalar(demand.equals) && !hasPlaceholder(demand.equals)) return scalarCheck(path, demand.equals)
  return valueCheck(path, compileJson(demand.equals, constants))
}

/** The common case on the hot path: one key, one constant scalar. */
function scalarCheck(path: Path, wanted: Json): Check {
  const key = path[0]
  if (path.length !== 1 || typeof key !== 'string') return (value) => walk(value, path) === wanted
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    (value as Record<string, unknown>)[key] === wanted &&
    // An array's own `length` is no key of the message.
    !Array.isArray(value)
}

function valueCheck(path: Path, fill: Fill<Json>): Check {
  return (value, scope) => {
    const found = walk(value, path)
    return found !== undefined && equalJson(found, fill(scope))
  }
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null
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
