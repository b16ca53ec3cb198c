import { DESCRIPTION } from './contract.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** A reply of which a test says only what it is about: what GitHub's description demands beside it is added. */
export function completed(operation: string, status: number, said: unknown): unknown {
  return fill((DESCRIPTION.operations[operation]!.responses[status] ?? {}) as Schema, said)
}

/** Whether a reply has this field, by GitHub's description: `head.repo.full_name`; `[]` is every item of a list. */
export function isDescribed(operation: string, status: number, path: string): boolean {
  let at = [(DESCRIPTION.operations[operation]?.responses[status] ?? {}) as Schema]
  for (const name of path.split('.')) {
    at = at.flatMap(alternatives).flatMap((schema) => {
      const next = name === '[]' ? schema.items : schema.properties?.[name]
      return next === undefined ? [] : [next]
    })
  }
  return at.length > 0
}

function alternatives(schema: Schema): Schema[] {
  const own = resolved(schema)
  return [own, ...[...(own.anyOf ?? []), ...(own.allOf ?? [])].flatMap(alternatives)]
}

function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  return DESCRIPTION.schemas[schema.$ref.slice('#/schemas/'.length)] as Schema
}

function fill(unresolved: Schema, said: unknown): unknown {
  const schema = resolved(unresolved)
  if (said === null) return null
  if (schema.anyOf !== undefined) return choice(schema.anyOf, said)
  if (schema.allOf !== undefined)
    return schema.allOf.reduce<unknown>((value, part) => fill(part, value), said)
  if (schema.type === 'array')
    return ((said ?? []) as unknown[]).map((item) => fill(schema.items ?? {}, item))
  if (schema.properties !== undefined) return filledObject(schema, said)
  return said === undefined ? smallest(schema) : said
}

/** A value that may be null is null where nothing is said of it. */
function choice(schemas: readonly Schema[], said: unknown): unknown {
  if (said === undefined && schemas.some(({ type }) => type === 'null')) return null
  return fill(schemas[0]!, said)
}

function filledObject({ properties = {}, required = [] }: Schema, said: unknown): unknown {
  if (said !== undefined && typeof said !== 'object') return said
  const given = (said ?? {}) as { readonly [name: string]: unknown }
  const names = [...new Set([...required, ...Object.keys(given)])]
  return Object.fromEntries(
    names.map((name) => [name, properties[name] ? fill(properties[name], given[name]) : given[name]]),
  )
}

function smallest({ type, format, enum: words }: Schema): unknown {
  if (words !== undefined) return words[0]
  if (type === 'boolean') return false
  if (type === 'integer' || type === 'number') return 1
  if (type !== 'string') return {}
  return format === 'date-time' ? '2026-11-23T17:51:02Z' : format === 'uri' ? 'https://github.example/x' : 'x'
}
