// Writes tables between their markers: of the action's inputs and outputs into README.md, from action.yml; of the rooms
// of src/ into CONTRIBUTING.md, from order.mjs. `--check` fails where a page differs.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { ORDER } from './order.mjs'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const action = parse(await readFile(path('action.yml'), 'utf8'))

const row = (...cells) => `| ${cells.join(' | ')} |`
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
const byDefault = ({ default: value }) => (value === undefined ? '' : `\`${value}\``)

const inputs = [
  row('input', 'is', 'default'),
  '|---|---|---|',
  ...Object.entries(action.inputs).map(([name, input]) =>
    row(`\`${name}\``, cell(input.description), byDefault(input)),
  ),
]
const outputs = [
  row('output', 'is'),
  '|---|---|',
  ...Object.entries(action.outputs).map(([name, output]) => row(`\`${name}\``, cell(output.description))),
]

const rooms = [
  row('room', 'does', 'may import'),
  '|---|---|---|',
  ...Object.entries(ORDER).map(([room, { does, imports, file }]) =>
    row(`\`src/${room}${file ? '.ts' : '/'}\``, cell(does), imports.join(', ') || 'nothing of ours'),
  ),
]

const pages = {
  'README.md': { inputs, outputs },
  'CONTRIBUTING.md': { rooms },
}
for (const [page, tables] of Object.entries(pages)) {
  const before = await readFile(path(page), 'utf8')
  const after = Object.entries(tables).reduce(
    (text, [name, lines]) => between(text, name, lines, page),
    before,
  )
  if (!process.argv.includes('--check')) await writeFile(path(page), after)
  else if (after !== before) {
    console.error(`${page} is not what it is written from. Run "node scripts/readme.mjs" and commit.`)
    process.exitCode = 1
  }
}

/** The text with these lines between the markers of that name. */
function between(text, name, lines, page) {
  const marked = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[^]*?(<!-- /${name} -->)`)
  if (!marked.test(text)) throw new Error(`${page} has no markers for ${name}`)
  return text.replace(marked, (_, open, close) => `${open}${lines.join('\n')}\n${close}`)
}
