// Cuts GitHub's OpenAPI descriptions down to the operations that src/github and src/action use, as JSON Schemas for the
// API double in test/support/github-double: replies and requests of github.com, and the Enterprise Servers
// that describe the very same requests. Needed only when an operation is added:
//   npm i --no-save --ignore-scripts @octokit/openapi@23.0.2 && node scripts/github-openapi.mjs [FOLDER OF THE PACKAGE]
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const OPERATIONS = new Set([
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/list-events',
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'checks/create',
  'checks/update',
  'checks/list-for-ref',
  'pulls/get',
  'pulls/list',
  'repos/list-pull-requests-associated-with-commit',
  'repos/get',
  'repos/get-branch',
  'repos/get-collaborator-permission-level',
  'repos/get-content',
  'repos/get-commit',
  'repos/compare-commits-with-basehead',
  'git/get-tree',
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-workflow-run-artifacts',
  'actions/download-artifact',
])

/** What a schema demands of a value; texts and examples are for people. */
const KEPT = [
  'type',
  'enum',
  'format',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'pattern',
  'minimum',
  'maximum',
  'required',
]

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = resolve(process.argv[2] ?? `${root}node_modules/@octokit/openapi`)
const read = async (name) => JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))
const { version } = await read('package.json')

/** Everything a request is checked by. */
const requests = (operations) =>
  JSON.stringify(operations, (key, value) => (key === 'responses' ? undefined : value))

/** The description that `$ref`s are looked up in, and what was taken of it. */
let api
let schemas

const servers = []
const own = await operationsOf('api.github.com')
const ownSchemas = schemas
for (const name of ['ghes-3.17', 'ghes-3.18', 'ghes-3.19'])
  if (requests(await operationsOf(name)) === requests(own)) servers.push(name)
await writeFile(
  `${root}test/support/github-double/fixtures/openapi.json`,
  `{"source":"@octokit/openapi ${version}, api.github.com",\n"sameRequests":${JSON.stringify(servers)},\n` +
    `"operations":${lines(own)},\n` +
    `"schemas":${lines(Object.fromEntries([...ownSchemas].sort(([a], [b]) => (a < b ? -1 : 1))))}}\n`,
)

async function operationsOf(name) {
  api = await read(`generated/${name}.json`)
  schemas = new Map()
  const operations = {}
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (OPERATIONS.has(operation.operationId))
        operations[operation.operationId] = cut(path, method, operation)
    }
  }
  const missing = [...OPERATIONS].filter((id) => !(id in operations))
  if (missing.length > 0) throw new Error(`not in ${name}: ${missing.join(', ')}`)
  return operations
}

/** One member a line: a change of one operation is a change of one line. */
function lines(object) {
  return `{\n${Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n')}\n}`
}

function cut(path, method, operation) {
  const parameters = (operation.parameters ?? []).map(resolved)
  const body = operation.requestBody?.content['application/json']?.schema
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const schema = resolved(response).content?.['application/json']?.schema
    return [status, schema === undefined ? null : convert(schema)]
  })
  return {
    method: method.toUpperCase(),
    path,
    parameters: parametersOf(parameters, 'path'),
    query: parametersOf(parameters, 'query'),
    body: body === undefined ? null : closed(convert(body)),
    responses: Object.fromEntries(responses),
  }
}

function parametersOf(parameters, place) {
  const own = parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, convert(schema)])),
    required: own.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

function resolved(node) {
  if (node.$ref === undefined) return node
  return node.$ref
    .split('/')
    .slice(1)
    .reduce((at, key) => at[key], api)
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a choice, references stay. */
function convert(schema) {
  if (schema.$ref !== undefined) return reference(schema.$ref.split('/').at(-1))
  const made = {}
  for (const key of KEPT) if (schema[key] !== undefined) made[key] = schema[key]
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    // Overlapping alternatives are common in the description; "exactly one" is not what it means.
    if (schema[key] !== undefined) made[key === 'allOf' ? 'allOf' : 'anyOf'] = schema[key].map(convert)
  }
  if (schema.items !== undefined) made.items = convert(schema.items)
  if (schema.properties !== undefined) {
    made.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, convert(property)]),
    )
  }
  if (typeof schema.additionalProperties === 'boolean')
    made.additionalProperties = schema.additionalProperties
  else if (schema.additionalProperties) made.additionalProperties = convert(schema.additionalProperties)
  return schema.nullable ? { anyOf: [made, { type: 'null' }] } : made
}

function reference(name) {
  if (!schemas.has(name)) {
    schemas.set(name, null)
    schemas.set(name, convert(api.components.schemas[name]))
  }
  return { $ref: `#/schemas/${name}` }
}

/** GitHub ignores keys that it does not know; a double that does so would not find a misspelt one. */
function closed(schema) {
  if (schema.items) return { ...schema, items: closed(schema.items) }
  if (schema.properties) {
    const properties = Object.entries(schema.properties).map(([name, property]) => [name, closed(property)])
    return { additionalProperties: false, ...schema, properties: Object.fromEntries(properties) }
  }
  return schema.anyOf ? { ...schema, anyOf: schema.anyOf.map(closed) } : schema
}
