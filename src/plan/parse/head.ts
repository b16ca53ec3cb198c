import { isObject } from '../../model/json.ts'
import type { Mode } from '../../model/load/gate.ts'
import { decodePlan } from './yaml/bytes.ts'
import { Problems } from './yaml/problems.ts'
import { parseYaml } from './yaml/yaml.ts'

/** What a plan is called and where it runs: what is published of it is found again by these. */
export interface PlanHead {
  readonly name?: string
  readonly environment?: string
}

/** As the schema has them. */
const FORMS = {
  name: /^[a-z][a-z0-9-]{0,62}$/,
  environment: /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
  mode: /^(?:observe|warn|block)$/,
} as const

type Field = keyof typeof FORMS

/**
 * Name and environment of a plan that may be wrong in every other respect: from its lines where it is no YAML at all.
 * Never throws.
 */
export function headOf(bytes: Uint8Array): PlanHead {
  const said = reader(bytes)
  return { ...checked('name', said('name')), ...checked('environment', said('environment')) }
}

/** The mode that such a plan says; undefined: none. Never throws. */
export function modeIn(bytes: Uint8Array): Mode | undefined {
  return checked('mode', reader(bytes)('mode')).mode as Mode | undefined
}

function reader(bytes: Uint8Array): (field: Field) => unknown {
  const text = decodePlan(bytes, new Problems(''))
  if (text === undefined) return () => undefined
  const value = parseYaml(text, new Problems(''))?.value
  return (field) => (isObject(value) ? value[field] : inLines(text, field))
}

function checked(field: Field, value: unknown): { readonly [field in Field]?: string } {
  return typeof value === 'string' && FORMS[field].test(value) ? { [field]: value } : {}
}

/** `name: orders-feed` at the beginning of a line. */
function inLines(text: string, field: Field): string | undefined {
  const line = text.split(/\r?\n/).find((one) => one.startsWith(`${field}:`))
  return line === undefined
    ? undefined
    : /^["']?([\w.-]{1,63})["']?\s*(?:#|$)/.exec(line.slice(field.length + 1).trim())?.[1]
}
