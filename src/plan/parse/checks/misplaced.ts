import { isObject, type Json } from '../../../model/json.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { type Locate, type Problems, safe } from '../yaml/problems.ts'

/** Keys of a scenario that a scenario is hardly called by. */
const OWN = new Set(['vars', 'per', 'socket', 'rest', 'load', 'phases', 'tags', 'cookies'])

/**
 * Reports a key of a scenario that stands beside the scenarios, one step too far left, and returns its pointer: read as
 * a scenario of that name, each of its own keys would be unknown.
 */
export function refuseMisplaced(plan: Json, locate: Locate, problems: Problems): Pointer[] {
  const scenarios = isObject(plan) ? plan.scenarios : undefined
  if (!isObject(scenarios as Json)) return []
  let above: string | undefined
  return Object.entries(scenarios as { readonly [name: string]: Json }).flatMap(([name, value]) => {
    if (!OWN.has(name) || above === undefined || isScenario(value)) {
      above = name
      return []
    }
    const at = below('/scenarios', name)
    const { column } = locate(below('/scenarios', above), 'key')
    const message = `"${name}" stands in column ${column}, as a scenario of its own; if it is of "${safe(above, 63)}", indent it as the other keys there`
    problems.add(locate(at, 'key'), at, message)
    return [at]
  })
}

function isScenario(value: Json): boolean {
  return isObject(value) && ('socket' in value || 'rest' in value)
}
