// Writes between markers: tables of the action's inputs and outputs into README.md, from action.yml; of the rooms of
// src/ into CONTRIBUTING.md, from order.mjs; and whole files of templates/ into the documents that show them
// (`<!-- file: templates/… -->`). `--check` fails where a page differs.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { ORDER } from './order.mjs'

/** What a fence is said to hold, by the end of the file's name; a Jenkinsfile has none. */
const LANGUAGES = { '.yml': 'yaml', '.yaml': 'yaml', '.sh': 'sh' }

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

const documents = (await readdir(path('docs'))).filter((name) => name.endsWith('.md'))
const pages = {
  'README.md': { inputs, outputs },
  'CONTRIBUTING.md': { rooms },
  ...Object.fromEntries(documents.map((name) => [`docs/${name}`, {}])),
}
for (const [page, tables] of Object.entries(pages)) {
  const before = await readFile(path(page), 'utf8')
  const written = Object.entries(tables).reduce(
    (text, [name, lines]) => between(text, name, lines, page),
    before,
  )
  const after = await withFiles(written)
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

/** The text with each file that it shows as that file is. */
async function withFiles(text) {
  const shown = [...text.matchAll(/<!-- file: (\S+) -->\n[^]*?<!-- \/file -->/g)]
  const files = await Promise.all(shown.map(([, name]) => readFile(path(name), 'utf8')))
  return shown.reduce((page, [block, name], index) => {
    const language = LANGUAGES[extname(name)] ?? 'groovy'
    const fence = `\`\`\`${language}\n${files[index]}\`\`\``
    return page.replace(block, () => `<!-- file: ${name} -->\n${fence}\n<!-- /file -->`)
  }, text)
}
