import type { Json } from '../../../model/json.ts'
import type { Plan } from '../../plan.ts'
import { below, keysOf, type Pointer } from '../yaml/pointer.ts'
import type { Locate } from '../yaml/problems.ts'
import { placeAt } from './places.ts'

type Warning = Plan['warnings'][number]

/** `$NAME`, as a shell would have it; here a `$` that no `{` follows is a dollar sign. */
const BARE = /\$([A-Z_][A-Z0-9_]{2,63})\b/

/**
 * Texts in which `$NAME` stands where `${NAME}` would work: they are sent as they are written. Commands
 * may mean a shell's own, and the url of a target is refused already.
 */
export function bareVariables(plan: Json, locate: Locate, at: Pointer = ''): Warning[] {
  if (typeof plan === 'string') return bareIn(plan, locate, at)
  if (typeof plan !== 'object' || plan === null) return []
  const entries: [string | number, Json][] = Array.isArray(plan) ? [...plan.entries()] : Object.entries(plan)
  return entries.flatMap(([key, item]) => bareVariables(item, locate, below(at, key)))
}

function bareIn(text: string, locate: Locate, at: Pointer): Warning[] {
  const name = BARE.exec(text)?.[1]
  const keys = keysOf(at)
  const isCommand = keys[0] === 'services' || keys[3] === 'disrupt'
  if (name === undefined || isCommand || placeAt(keys)?.allowed.has('env') !== true) return []
  const message = `$${name} without braces is sent as it is written; the variable is \${${name}}`
  return [{ line: locate(at, 'value').line, message }]
}
