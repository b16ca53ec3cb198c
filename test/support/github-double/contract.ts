import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

/** GitHub's own description of the operations used, cut by scripts/github-openapi.mjs. */
export const DESCRIPTION = JSON.parse(
  readFileSync(new URL('./fixtures/openapi.json', import.meta.url), 'utf8'),
) as Description

interface Description {
  /** Enterprise Servers that describe the same parameters, queries and bodies. */
  readonly sameRequests: readonly string[]
  readonly operations: { readonly [id: string]: RawOperation }
  readonly schemas: { readonly [name: string]: object }
}

interface RawOperation {
  readonly method: string
  readonly path: string
  readonly parameters: object
  readonly query: object
  readonly body: object | null
  readonly responses: { readonly [status: string]: object | null }
}

export interface Matched {
  readonly operation: string
  readonly path: { readonly [name: string]: string | number }
}

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  coerceTypes: false,
  formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    uri: (text: string) => URL.canParse(text),
    email: /^\S+@\S+$/,
    int64: true,
  },
})
ajv.addSchema({ $id: 'github', schemas: DESCRIPTION.schemas })

const compiled = new Map<string, ValidateFunction>()

function validator(key: string, schema: object): ValidateFunction {
  const known = compiled.get(key)
  if (known !== undefined) return known
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/'))
  const made = ajv.compile(absolute)
  compiled.set(key, made)
  return made
}

function errorsOf(key: string, schema: object, value: unknown): string[] {
  const check = validator(key, schema)
  if (check(value)) return []
  return (check.errors ?? []).map((error) => `${key}${error.instancePath} ${error.message}`)
}

const ROUTES = Object.entries(DESCRIPTION.operations).map(([operation, { method, path }]) => ({
  operation,
  method,
  // The longest parameter of a path, such as a file's, may hold slashes.
  pattern: new RegExp(`^${path.replace('{path}', '(?<path>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

/** The operation of a request; null: GitHub has none of that method and path, among those described. */
export function matchOperation(method: string, path: string): Matched | null {
  for (const route of ROUTES) {
    const found = route.method === method ? route.pattern.exec(path) : null
    if (found) return { operation: route.operation, path: typed(found.groups ?? {}) }
  }
  return null
}

/** What is wrong with a request, against the description. */
export function requestErrors(matched: Matched, query: URLSearchParams, body: unknown): string[] {
  const { operation, path } = matched
  const { parameters, query: allowed, body: expected } = DESCRIPTION.operations[operation]!
  return [
    ...errorsOf(`${operation} path`, parameters, path),
    ...errorsOf(`${operation} query`, allowed, typed(Object.fromEntries(query))),
    ...(expected === null
      ? body === undefined
        ? []
        : [`${operation} body is not expected`]
      : errorsOf(`${operation} body`, expected, body)),
  ]
}

/** What is wrong with a reply of the double itself. */
export function replyErrors(operation: string, status: number, data: unknown): string[] {
  const schema = DESCRIPTION.operations[operation]!.responses[status]
  return schema == null ? [] : errorsOf(`${operation} reply ${status}`, schema, data)
}

/** Numbers travel as text in a URL. */
function typed(values: { readonly [name: string]: string }): { [name: string]: string | number } {
  const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : text)
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, number(text)]))
}
