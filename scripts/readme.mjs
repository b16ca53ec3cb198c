// Writes the tables of the action's inputs and outputs into README.md, between their markers, from action.yml.
// `--check` fails where the README differs.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

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

const before = await readFile(path('README.md'), 'utf8')
const after = between(between(before, 'inputs', inputs), 'outputs', outputs)
if (!process.argv.includes('--check')) await writeFile(path('README.md'), after)
else if (after !== before) {
  console.error('README.md does not show what action.yml says. Run "node scripts/readme.mjs" and commit.')
  process.exit(1)
}

function between(text, name, lines) {
  const marked = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[^]*?(<!-- /${name} -->)`)
  if (!marked.test(text)) throw new Error(`README.md has no markers for ${name}`)
  return text.replace(marked, (_, open, close) => `${open}${lines.join('\n')}\n${close}`)
}
