// Compiles schemas/ ahead of time, so that neither a start-up nor a bundle pays for ajv's compiler.
// `--check` compiles in memory and fails where a committed validator differs.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const read = (name) => readFile(path(name), 'utf8').catch(() => '')

// Without `code` a schema is compiled only to prove that it can be. `bare`: it is read at run time, by a validator of fewer
// bytes than the code would have, once in a job that shows what another has judged.
const schemas = [
  { schema: 'schemas/plan.schema.json', code: 'src/generated/plan-validator.js' },
  { schema: 'schemas/policy.schema.json', code: 'src/generated/policy-validator.js' },
  { schema: 'schemas/record.schema.json' },
  { schema: 'schemas/verdicts.schema.json' },
  { schema: 'schemas/verdict.schema.json', code: 'src/generated/verdict-schema.js', bare: true },
]

const stale = []
for (const { schema, code, bare = false } of schemas) {
  const text = await read(schema)
  if (text === '' && code === undefined) continue
  const parsed = JSON.parse(text, withoutDescriptions)
  const validator = compile(parsed, schema)
  const compiled = bare ? asModule(parsed, schema) : validator
  if (code === undefined) continue
  if (!process.argv.includes('--check')) await writeFile(path(code), compiled)
  else if ((await read(code)) !== compiled) stale.push(code)
}
if (stale.length > 0) {
  console.error(`Not what schemas/ compiles to: ${stale.join(', ')}. Run "npm run schemas" and commit.`)
  process.exit(1)
}

// They are for editors; a validator that carries its schema would carry them too.
function withoutDescriptions(key, value) {
  return key === 'description' && typeof value === 'string' ? undefined : value
}

function compile(schema, name) {
  const ajv = new Ajv2020({
    allErrors: true,
    // Errors then carry their schema: titles and examples go into the messages.
    verbose: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // With the surrogate-aware length ajv would need a helper of its own at run time.
    unicode: false,
    inlineRefs: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  })
  const code = gathered(withoutPaths(standalone(ajv, ajv.compile(schema))))
  return `// Compiled from ${name} by scripts/schemas.mjs. Do not edit.\n${importHelpers(code)}`
}

// Without the words that are for readers: none is shown of a mistake.
function asModule(schema, name) {
  const text = JSON.stringify(schema, (key, value) => (isWords(key, value) ? undefined : value))
  return `// What ${name} demands, by scripts/schemas.mjs. Do not edit.\nexport const schema = JSON.parse(${quoted(text)})\n`
}

// A property may be called so, too: its schema is an object.
function isWords(key, value) {
  return (key === 'title' && typeof value === 'string') || (key === 'examples' && Array.isArray(value))
}

function quoted(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

// Nobody reads where in the schema a rule stands: each mistake carried it.
function withoutPaths(code) {
  return code.replace(/,schemaPath:"[^"]*",keyword:/g, ',keyword:')
}

// ajv writes five lines for each mistake that is added to others.
function gathered(code) {
  return code.replace(
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
    '(vErrors ??= []).push($2);\n',
  )
}

// ajv writes require() for its few run-time helpers, even into ESM. Node and the bundler import what a CommonJS module
// exports, the test runner its `default` alone.
function importHelpers(code) {
  let count = 0
  return code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name, module) => {
    const helper = `helper${count++}`
    return `import ${helper} from "${module}.js";const ${name} = ${helper}.default ?? ${helper};`
  })
}
