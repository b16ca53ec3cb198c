// How the house stands: per folder its files, lines, imports out and in. Fails on a circle, on a folder of more than
// twenty files, on a base name used more than twice, and on an import against the order (order.mjs). `--root DIR`: of
// another checkout; `--json`: for other programs.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ORDER } from './order.mjs'

const MOST_FILES = 20
const MOST_OF_A_NAME = 2
/** They only connect, so that they may import anything. */
const ENTRIES = new Set(['cli.ts', 'action.ts'])
/** Written by a program, as large as it comes. */
const GENERATED = 'generated'

const { values: options } = parseArgs({
  options: { root: { type: 'string' }, json: { type: 'boolean' } },
})
const root = resolve(options.root ?? fileURLToPath(new URL('../', import.meta.url)))

const house = readHouse(join(root, 'src'))
const rows = foldersOf(house)
const problems = problemsOf(house, rows)
console.log(options.json ? JSON.stringify({ rows, problems }, null, 2) : tableOf(rows))
if (!options.json) for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

/** Every file of code below `src`, by its path there, with its lines and the files that it imports. */
function readHouse(src) {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
  const known = new Set(names)
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(src, name), 'utf8')
      const imports = importsIn(text, dirname(name)).filter((path) => known.has(path))
      return [name, { lines: text.split('\n').length - 1, imports }]
    }),
  )
}

/** The relative paths that a file imports, once each. Types count too: a circle of types is one for the reader. */
function importsIn(text, folder) {
  const found = text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.{1,2}\/[^']+)'/gm)
  return [...new Set([...found].map(([, path]) => posix.normalize(posix.join(folder, path))))]
}

function problemsOf(house, rows) {
  return [
    ...circlesIn(house).map((group) => `a circle: ${group.join(' -> ')}`),
    ...fullFolders(rows),
    ...commonNames([...house.keys()]),
    ...againstOrder(house),
  ]
}

/** Groups of files that lead to each other (Tarjan: strongly connected components). */
function circlesIn(house) {
  const index = new Map()
  const low = new Map()
  const stack = []
  const found = []
  for (const file of house.keys()) if (!index.has(file)) visit(file)
  return found

  function visit(file) {
    index.set(file, index.size)
    low.set(file, index.get(file))
    stack.push(file)
    for (const next of house.get(file).imports) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)))
    }
    if (low.get(file) !== index.get(file)) return
    const group = stack.splice(stack.indexOf(file))
    if (group.length > 1) found.push(group)
  }
}

function fullFolders(rows) {
  return rows
    .filter(({ folder, files }) => folder !== GENERATED && files > MOST_FILES)
    .map(({ folder, files }) => `${folder}/ holds ${files} files, over ${MOST_FILES}`)
}

function commonNames(files) {
  return [...grouped(files, posix.basename)]
    .filter(([, places]) => places.length > MOST_OF_A_NAME)
    .map(([name, places]) => `a name used more than twice: ${name}: ${places.join(', ')}`)
}

function againstOrder(house) {
  const inside = [...house].filter(([file]) => !ENTRIES.has(file))
  const rooms = new Set(inside.map(([file]) => roomOf(file)))
  const strange = [...rooms].filter((room) => !Object.hasOwn(ORDER, room))
  const wrong = inside.flatMap(([file, { imports }]) =>
    imports.filter((to) => !mayImport(roomOf(file), roomOf(to))).map((to) => `${file} imports ${to}`),
  )
  return [
    ...strange.map((room) => `no place in the order: ${room} (scripts/order.mjs)`),
    ...wrong.map((one) => `against the order: ${one}`),
  ]
}

function mayImport(from, to) {
  return from === to || (ORDER[from]?.imports.includes(to) ?? true)
}

/** The top folder of a file; a file beside the folders is a room of its own. */
function roomOf(file) {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : posix.basename(file, '.ts')
}

/** One row for each folder; `out` and `in` count imports that cross its wall. */
function foldersOf(house) {
  const crossing = [...house].flatMap(([file, { imports }]) =>
    imports
      .map((to) => ({ from: posix.dirname(file), to: posix.dirname(to) }))
      .filter(({ from, to }) => from !== to),
  )
  return [...grouped([...house.keys()], posix.dirname)]
    .map(([folder, files]) => ({
      folder,
      files: files.length,
      lines: files.reduce((sum, file) => sum + house.get(file).lines, 0),
      out: crossing.filter(({ from }) => from === folder).length,
      in: crossing.filter(({ to }) => to === folder).length,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

function grouped(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    if (groups.has(key)) groups.get(key).push(item)
    else groups.set(key, [item])
  }
  return groups
}

function tableOf(rows) {
  const head = { folder: 'src/', files: 'files', lines: 'lines', out: 'out', in: 'in' }
  return [head, ...rows]
    .map(({ folder, ...figures }) => {
      const cells = Object.values(figures).map((figure) => `${figure}`.padStart(7))
      return folder.padEnd(28) + cells.join('')
    })
    .join('\n')
}
