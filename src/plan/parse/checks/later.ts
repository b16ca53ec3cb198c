import { isObject, type Json } from '../../../model/json.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import type { Locate, Problems } from '../yaml/problems.ts'

/**
 * What the plan language knows and Socketgate does not do yet, as paths; `*` is any key or index. Whoever builds one
 * of these removes its row, and the schema's "(later)" with it.
 */
export const LATER: readonly string[] = [
  'capacity',
  'data',
  'scenarios.*.like',
  'scenarios.*.socket.protocol',
  'scenarios.*.socket.subscribe',
  'scenarios.*.socket.transport',
  ...['messages', 'messages.*'].flatMap((messages) =>
    ['sent_at.as', 'sent_at.at', 'match.bytes'].map((key) => `scenarios.*.socket.${messages}.${key}`),
  ),
  ...['answer.*', 'errors.*', 'never.*', 'open.*.await', 'while_open.*.await', 'heartbeat.await'].map(
    (matching) => `scenarios.*.socket.${matching}.match.bytes`,
  ),
  'targets.*.tls',
]

/** What stood in the plan language once, and what is done without it now. */
const GONE: { readonly [key: string]: string } = {
  base_plan:
    'is no field any more: on a pull request the plan of the base decides wherever it says mode: block (rules in .github/socketgate-policy.yml); remove it',
}

/** Metrics of fields that are still to come. */
export const LATER_METRICS: ReadonlySet<string> = new Set(['ws_capacity'])

/** Placeholders of fields that are still to come. */
export const LATER_SCOPES: ReadonlySet<string> = new Set(['users'])

/** Reports every field that the plan uses too early or too late, at its key, and returns their pointers. */
export function refuseLater(plan: Json, locate: Locate, problems: Problems): Pointer[] {
  const found = [...LATER, ...Object.keys(GONE)].flatMap((path) => matches(plan, path.split('.'), ''))
  for (const at of found) {
    const key = at.slice(at.lastIndexOf('/') + 1)
    problems.add(locate(at, 'key'), at, `"${key}" ${GONE[at.slice(1)] ?? 'is not yet supported; remove it'}`)
  }
  return found
}

function matches(value: Json | undefined, path: readonly string[], at: Pointer): Pointer[] {
  const [key, ...rest] = path
  if (key === undefined) return [at]
  if (typeof value !== 'object' || value === null) return []
  if (key !== '*' && (Array.isArray(value) || !Object.hasOwn(value, key))) return []
  if (key === 'bytes' && !isBinary(child(value, key))) return []
  const keys = key === '*' ? Object.keys(value) : [key]
  return keys.flatMap((name) => matches(child(value, name), rest, below(at, name)))
}

/** `match: { bytes: x }` asks for a field named bytes unless x is a mapping with an offset. */
function isBinary(value: Json | undefined): boolean {
  return isObject(value) && Object.hasOwn(value, 'at')
}

function child(value: object, key: string): Json | undefined {
  return (value as { readonly [key: string]: Json })[key]
}
