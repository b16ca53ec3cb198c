import type { SchemaError, SchemaPart } from '../../../generated/plan-validator.js'
import { nearest } from '../../../model/nearest.ts'
import { flow } from './flow.ts'
import { hint } from './hints.ts'
import { below, type Pointer } from './pointer.ts'
import { type Locate, type Problems, quoted } from './problems.ts'

/** Mistakes of the schema that are put into words; beyond them only the number counts. */
const EXPLAINED = 200
/** Longer examples say less than the words before them. */
const LONGEST_EXAMPLE = 100

/** Adds a problem in plain words for every mistake; several about one value are one. */
export function explain(errors: readonly SchemaError[], locate: Locate, problems: Problems): void {
  const seen = new Set<string>()
  for (const error of errors.filter((one) => one.keyword !== 'if' && one.keyword !== 'propertyNames')) {
    const place = placeOf(error)
    if (seen.has(place.id)) continue
    seen.add(place.id)
    if (seen.size > EXPLAINED) problems.addUncounted(1)
    else problems.add(locate(place.at, place.part), place.at, sentence(error))
  }
}

interface Place {
  readonly at: Pointer
  readonly part: 'key' | 'value'
  readonly id: string
}

function placeOf({ keyword, instancePath, params, propertyName }: SchemaError): Place {
  if (keyword === 'required')
    return { at: instancePath, part: 'key', id: `${instancePath}!${params.missingProperty}` }
  const key = propertyName ?? (keyword === 'additionalProperties' ? params.additionalProperty : undefined)
  if (key === undefined) return { at: instancePath, part: 'value', id: instancePath }
  const at = below(instancePath, String(key))
  return { at, part: 'key', id: at }
}

function sentence(error: SchemaError): string {
  const { keyword, params, parentSchema, data, propertyName } = error
  if (propertyName !== undefined) return `${quoted(propertyName)} is not ${expected(parentSchema)}`
  switch (keyword) {
    case 'required':
      return missing(String(params.missingProperty), parentSchema)
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), parentSchema)
    case 'enum':
      return oneOf(data, error.schema as readonly unknown[])
    case 'const':
      return `found ${found(data)}, expected ${quoted(error.schema)}${hint(error)}`
    default:
      return `found ${found(data)}, expected ${bound(keyword, error.schema) ?? expected(parentSchema)}${hint(error)}`
  }
}

function missing(key: string, { properties }: SchemaPart): string {
  const example = properties?.[key]?.examples?.[0]
  const such = example === undefined ? '' : `; write for instance ${key}: ${inline(example)}`
  return `"${key}" is missing${such}`
}

function unknownKey(key: string, { properties = {} }: SchemaPart): string {
  const known = Object.keys(properties)
  const close = nearest(key, known) ?? known.find((name) => key.length > 2 && name.startsWith(key))
  const advice = close === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${close}"?`
  return `unknown key ${quoted(key)}; ${advice}`
}

/** "found X, expected one of A, B", with the nearest of them. */
function oneOf(data: unknown, known: readonly unknown[]): string {
  const close = typeof data === 'string' ? nearest(data, known.map(String)) : undefined
  const hint = close === undefined ? '' : `; did you mean "${close}"?`
  return `found ${found(data)}, expected one of ${known.join(', ')}${hint}`
}

function expected({ title, type, examples }: SchemaPart): string {
  const what = title ?? typeWords(type)
  const example = examples?.[0]
  if (example === undefined || Array.isArray(example)) return what
  const such = inline(example)
  return such.length > LONGEST_EXAMPLE ? what : `${what}, such as ${such}`
}

const TYPES: { readonly [type: string]: string } = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
}

function typeWords(type: SchemaPart['type']): string {
  const words = (Array.isArray(type) ? type : [type]).map((one) => TYPES[String(one)] ?? 'something else')
  return words.join(' or ')
}

function bound(keyword: string, limit: unknown): string | undefined {
  switch (keyword) {
    case 'type':
      return undefined
    case 'minimum':
      return `at least ${limit}`
    case 'maximum':
      return `at most ${limit}`
    case 'minItems':
    case 'minProperties':
      return limit === 1 ? 'at least one entry' : `at least ${limit} entries`
    case 'uniqueItems':
      return 'entries that differ'
    case 'maxItems':
    case 'maxProperties':
      return `at most ${limit} entries`
    default:
      return undefined
  }
}

/** A found value in words: `"3x"`, `12`, `a mapping`. */
function found(data: unknown): string {
  if (data === null || data === undefined) return 'nothing'
  if (Array.isArray(data)) return data.length === 0 ? 'an empty list' : 'a list'
  if (typeof data === 'object') return Object.keys(data).length === 0 ? 'an empty mapping' : 'a mapping'
  return quoted(data)
}

function inline(example: unknown): string {
  return typeof example === 'string' ? example : flow(example)
}
