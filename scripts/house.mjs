// How the house stands: per folder its files, lines, imports out and in; fails on a circle, on a folder of more than
// twenty files, on a base name used more than twice, and on an import against the order. `--json` for other programs.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Top-level rooms in the order in which the data walks; a room imports only from itself and those named. */
export const ORDER = {
  model: [],
  text: ['model'],
  generated: [],
  files: [],
  git: [],
  ports: ['model'],
  plan: ['model', 'text', 'generated'],
  vu: ['model'],
  engine: ['model', 'text', 'files', 'ports', 'vu'],
  companions: ['model', 'text', 'ports', 'engine'],
  target: ['model', 'text', 'ports', 'vu', 'engine'],
  evidence: ['model', 'text', 'ports'],
  judge: ['model'],
  baseline: ['model', 'text', 'files', 'git', 'ports'],
  report: ['model', 'text', 'ports'],
  github: ['model', 'text', 'ports', 'report'],
  demo: ['model'],
  app: [
    ...['model', 'text', 'files', 'git', 'ports', 'plan', 'engine', 'companions', 'target', 'evidence'],
    ...['judge', 'baseline', 'report'],
  ],
  cli: [
    'model',
    'text',
    'files',
    'ports',
    'plan',
    'engine',
    'evidence',
    'judge',
    'baseline',
    'report',
    'demo',
    'app',
  ],
  action: [
    ...['model', 'text', 'files', 'git', 'generated', 'ports', 'plan', 'engine', 'report', 'github', 'app'],
  ],
}
const MOST_FILES = 20
const MOST_OF_A_NAME = 2

const root = fileURLToPath(new URL('../', import.meta.url))
const isCode = (name) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts')

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter(isCode)
  .sort()
const known = new Set(files)
const texts = new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]))

/** Types count too: a circle of types is a circle for the reader. */
const imports = new Map(files.map((file) => [file, importsOf(file)]))

function importsOf(file) {
  const found = texts.get(file).matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.{1,2}\/[^']+)'/gm)
  const paths = [...found].map(([, path]) => normalize(join(dirname(file), path)).replaceAll('\\', '/'))
  return [...new Set(paths)].filter((path) => known.has(path))
}

/** Tarjan's algorithm: groups of files that lead to each other. */
function circles() {
  const index = new Map()
  const low = new Map()
  const stack = []
  const found = []
  const visit = (file) => {
    index.set(file, index.size)
    low.set(file, index.get(file))
    stack.push(file)
    for (const next of imports.get(file)) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)))
    }
    if (low.get(file) !== index.get(file)) return
    const group = stack.splice(stack.indexOf(file))
    if (group.length > 1) found.push(group)
  }
  for (const file of files) if (!index.has(file)) visit(file)
  return found
}

const room = (file) => (file.includes('/') ? file.split('/')[0] : basename(file, '.ts'))
const ENTRIES = new Set(['cli.ts', 'action.ts'])

function againstOrder() {
  return files.flatMap((file) =>
    ENTRIES.has(file)
      ? []
      : imports
          .get(file)
          .filter((to) => room(to) !== room(file) && !ORDER[room(file)]?.includes(room(to)))
          .map((to) => `${file} imports ${to}`),
  )
}

function namesTooOften() {
  const places = Map.groupBy?.(files, (file) => basename(file)) ?? grouped(files, basename)
  return [...places]
    .filter(([, all]) => all.length > MOST_OF_A_NAME)
    .map(([name, all]) => `${name}: ${all.join(', ')}`)
}

function grouped(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function folders() {
  const rows = new Map()
  const rowOf = (folder) => {
    if (!rows.has(folder)) rows.set(folder, { folder, files: 0, lines: 0, out: 0, in: 0 })
    return rows.get(folder)
  }
  for (const file of files) {
    const own = rowOf(dirname(file))
    own.files += 1
    own.lines += texts.get(file).split('\n').length - 1
    for (const to of imports.get(file)) {
      if (dirname(to) === dirname(file)) continue
      own.out += 1
      rowOf(dirname(to)).in += 1
    }
  }
  return [...rows.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

const rows = folders()
const problems = [
  ...circles().map((group) => `a circle: ${group.join(' -> ')}`),
  ...rows
    .filter(({ folder, files: count }) => folder !== 'generated' && count > MOST_FILES)
    .map(({ folder, files: count }) => `${folder}/ holds ${count} files, over ${MOST_FILES}`),
  ...namesTooOften().map((name) => `a name used more than twice: ${name}`),
  ...againstOrder().map((one) => `against the order: ${one}`),
]

if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, problems }, null, 2))
else {
  const shown = [{ folder: 'src/', files: 'files', lines: 'lines', out: 'out', in: 'in' }, ...rows]
  for (const { folder, ...figures } of shown)
    console.log(
      folder.padEnd(28) +
        Object.values(figures)
          .map((figure) => `${figure}`.padStart(7))
          .join(''),
    )
  for (const problem of problems) console.error(problem)
}
if (problems.length > 0) process.exitCode = 1
