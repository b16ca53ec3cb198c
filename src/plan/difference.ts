import type { Json } from '../model/json.ts'
import { shortSha256 } from '../model/sha256.ts'
import { type Difference, differ, valueDifferences } from './difference/compare.ts'
import { fileDifferences, sameBytes } from './difference/named-files.ts'
import { decodePlan } from './parse/yaml/bytes.ts'
import { Problems } from './parse/yaml/problems.ts'
import { parseYaml } from './parse/yaml/yaml.ts'

export type { Difference } from './difference/compare.ts'

/** One side of a change: a plan as it stands there, and the files beside it. */
export interface PlanSide {
  readonly bytes: Uint8Array
  /** The bytes of a file by its path relative to the plan. @throws Unreadable, or whatever the reading gave. */
  readBeside(relative: string): Uint8Array
}

/** What a change may say anew without having changed the plan. */
const FREE: ReadonlySet<string> = new Set(['description', 'links'])

/**
 * Everything in which two plans differ, a line each: their meaning as YAML (comments, quotes, the order of keys and the
 * spelling of numbers are none of it, the order of a list is), and every file that both name, each read from its own
 * side. No list of fields: what is not known here yet differs too. A plan that is no YAML differs as a whole. Never
 * throws; both ways round it tells the same.
 */
export function planDifferences(base: PlanSide, head: PlanSide): readonly Difference[] {
  const [before, after] = [read(base.bytes), read(head.bytes)]
  if ('why' in before || 'why' in after) return asWhole([before, base], [after, head])
  return [
    ...valueDifferences(before.value, after.value, FREE),
    ...fileDifferences([before.value, base], [after.value, head]),
  ]
}

type Reading = { readonly value: Json } | { readonly why: string }

function read(bytes: Uint8Array): Reading {
  const problems = new Problems('')
  const text = decodePlan(bytes, problems)
  const document = text === undefined ? undefined : parseYaml(text, problems)
  const { first } = problems
  if (document !== undefined && first === undefined) return document
  return { why: first === undefined ? 'no YAML' : `line ${first.line}: ${first.message}` }
}

/** The same bytes are the same plan, whatever they are. */
function asWhole([before, base]: readonly [Reading, PlanSide], [after, head]: readonly [Reading, PlanSide]) {
  if (sameBytes(base.bytes, head.bytes)) return []
  return [differ('the whole plan', inShort(before, base), inShort(after, head))]
}

function inShort(reading: Reading, { bytes }: PlanSide): string {
  return `SHA-256 ${shortSha256(bytes)}${'why' in reading ? `, which cannot be read: ${reading.why}` : ''}`
}
