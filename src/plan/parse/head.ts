import { isObject } from '../../model/json.ts'
import { decodePlan } from './yaml/bytes.ts'
import { Problems } from './yaml/problems.ts'
import { parseYaml } from './yaml/yaml.ts'

/** What a plan is called and where it runs: what is published of it is found again by these. */
export interface PlanHead {
  readonly name?: string
  readonly environment?: string
}

/** As the schema has them. */
const FORMS = { name: /^[a-z][a-z0-9-]{0,62}$/, environment: /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/ } as const

/**
 * Name and environment of a plan that may be wrong in every other respect: from its lines where it is no YAML at all.
 * Never throws.
 */
export function headOf(bytes: Uint8Array): PlanHead {
  const text = decodePlan(bytes, new Problems(''))
  if (text === undefined) return {}
  const value = parseYaml(text, new Problems(''))?.value
  const said = (field: keyof typeof FORMS) => (isObject(value) ? value[field] : inLines(text, field))
  return { ...checked('name', said('name')), ...checked('environment', said('environment')) }
}

function checked(field: keyof typeof FORMS, value: unknown): PlanHead {
  return typeof value === 'string' && FORMS[field].test(value) ? { [field]: value } : {}
}

/** `name: orders-feed` at the beginning of a line. */
function inLines(text: string, field: keyof typeof FORMS): string | undefined {
  const line = text.split(/\r?\n/).find((one) => one.startsWith(`${field}:`))
  return line === undefined
    ? undefined
    : /^["']?([\w.-]{1,63})["']?\s*(?:#|$)/.exec(line.slice(field.length + 1).trim())?.[1]
}
