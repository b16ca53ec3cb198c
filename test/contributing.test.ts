import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { METRICS } from '../src/model/metrics/table.ts'
import { OUTCOMES } from '../src/model/verdict/outcomes.ts'
import { complaints } from './support/overlay.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** A step of a recipe: puts a text behind another one in a file, or makes the file. */
interface Step {
  readonly file: string
  readonly behind?: string
  readonly text: string
}

/** A recipe of CONTRIBUTING.md, with the thing that is added by it. */
interface Recipe {
  /** A word that stands in every complaint about it. */
  readonly word: string
  readonly first: readonly Step[]
  /** The files that the type checker asks for after the first steps. */
  readonly asked: readonly string[]
  readonly rest: readonly Step[]
}

const NEW_STORE = `import type { BaselineStore } from '../../ports.ts'

export function shelfStore(where: string): BaselineStore {
  return {
    where,
    read: async () => ({ records: [], others: 0, changed: null }),
    // shelf
  }
}
`
const NEW_COMPANION = `import type { Companion } from '../ports.ts'

export const watcher: Companion = {
  name: 'watcher',
  // start
}
`
const NEW_CODEC = `import type { Codec } from './codec.ts'

export const LINES: Codec = {
  encode: (data) => data,
  // decode
}
`

const RECIPES: { readonly [what: string]: Recipe } = {
  'A metric': {
    word: 'ws_naps',
    first: [
      {
        file: 'src/model/metrics/virtual-user.ts',
        behind: 'export const VIRTUAL_USER = {\n',
        text: "  ws_naps: { kind: 'counter', unit: 'count', worse: 'higher', needs: 'socket', noun: 'naps', description: '' },\n",
      },
    ],
    asked: ['src/vu/meters.ts'],
    rest: [
      { file: 'src/vu/meters.ts', behind: "  script_errors: 'counter',\n", text: "  ws_naps: 'counter',\n" },
      {
        file: 'src/vu/socket/session.ts',
        behind: '  private onOpen(timestamp: number): void {\n',
        text: '    this.meters.ws_naps.add(1)\n',
      },
    ],
  },
  'A need of a metric': {
    word: 'dreams',
    first: [{ file: 'src/model/metrics/needs.ts', behind: 'export type Need =\n', text: "  | 'dreams'\n" }],
    asked: ['src/model/metrics/needs.ts'],
    rest: [
      {
        file: 'src/model/metrics/needs.ts',
        behind: 'export const NEEDS: Readonly<Record<Need, NeedRow>> = {\n',
        text: "  dreams: { words: 'a dream', of: 'sockets', places: () => [] },\n",
      },
    ],
  },
  'An outcome': {
    word: 'asleep',
    first: [
      {
        file: 'src/model/verdict/outcomes.ts',
        behind: 'const ROWS = {\n',
        text: "  asleep: { exit: 9, always: true, stored: false, meaning: '', next: '' },\n",
      },
    ],
    asked: ['src/report/words/words.ts'],
    rest: [
      {
        file: 'src/report/words/words.ts',
        behind: 'const HEADINGS: Readonly<Record<Outcome, Heading>> = {\n',
        text: "  asleep: heading('fail', 'ASLEEP', 'asleep', 'WARNING'),\n",
      },
    ],
  },
  'A plan field': {
    word: 'drowsy',
    first: [
      {
        file: 'src/plan/parse/fields/raw.ts',
        behind: 'export interface RawSocket {\n',
        text: '  readonly drowsy?: boolean\n',
      },
      {
        file: 'src/model/load/socket.ts',
        behind: 'export interface Socket {\n',
        text: '  readonly drowsy: boolean\n',
      },
    ],
    asked: ['src/plan/parse/fields/socket.ts', 'src/plan/size/said.ts'],
    rest: [
      {
        file: 'src/plan/parse/fields/socket.ts',
        behind: '    url: raw.url,\n',
        text: '    drowsy: raw.drowsy ?? false,\n',
      },
      {
        file: 'src/plan/size/said.ts',
        behind: "    connectWithin: { word: 'connect_within', unless: 10_000 },\n",
        text: "    drowsy: { word: 'drowsy', unless: false },\n",
      },
    ],
  },
  'A report': {
    word: 'report.txt',
    first: [
      {
        file: 'src/report/plain/plain.ts',
        text: "import type { Verdict } from '../../model/verdict/verdict.ts'\nimport { headingOf } from '../words/words.ts'\n\nexport const plainReport = (verdict: Verdict): string => headingOf(verdict).terminal\n",
      },
      {
        file: 'src/app/results/reports.ts',
        behind: 'export interface Reports extends Texts {\n',
        text: "  readonly 'report.txt': string\n",
      },
    ],
    asked: ['src/app/results/reports.ts'],
    rest: [
      {
        file: 'src/app/results/reports.ts',
        behind: "    'verdict.json': jsonText(verdict),\n",
        text: "    'report.txt': plainReport(verdict),\n",
      },
      {
        file: 'src/app/results/reports.ts',
        behind: "import { VERSION } from '../version.ts'\n",
        text: "import { plainReport } from '../../report/plain/plain.ts'\n",
      },
    ],
  },
  'A store': {
    word: 'BaselineStore',
    first: [{ file: 'src/baseline/shelf/shelf.ts', text: NEW_STORE }],
    asked: ['src/baseline/shelf/shelf.ts'],
    rest: [
      {
        file: 'src/baseline/shelf/shelf.ts',
        behind: '    // shelf\n',
        text: '    ofRun: async () => [],\n    all: async () => [],\n    append: async () => {},\n    accept: async () => {},\n    remove: async () => {},\n',
      },
      {
        file: 'src/baseline/store.ts',
        behind:
          'export function openStore(where: string, cwd: string, from: Reached = { env: {} }): BaselineStore {\n',
        text: "  if (where.startsWith('shelf:')) return shelfStore(where)\n",
      },
      {
        file: 'src/baseline/store.ts',
        behind: "import { directoryStore } from './directory/directory.ts'\n",
        text: "import { shelfStore } from './shelf/shelf.ts'\n",
      },
    ],
  },
  'A companion': {
    word: 'Companion',
    first: [{ file: 'src/companions/watcher.ts', text: NEW_COMPANION }],
    asked: ['src/companions/watcher.ts'],
    rest: [
      {
        file: 'src/companions/watcher.ts',
        behind: '  // start\n',
        text: "  start: async () => ({ samples: (async function* () {})(), ended: Promise.resolve({ how: 'clean', detail: '' }) }),\n",
      },
      {
        file: 'src/app/outside.ts',
        behind: '    clock: { now: Date.now },\n',
        text: '    companions: () => [watcher],\n',
      },
      {
        file: 'src/app/outside.ts',
        text: "import { watcher } from '../companions/watcher.ts'\n",
        behind: '',
      },
    ],
  },
  'A protocol': {
    word: 'Codec',
    first: [{ file: 'src/vu/frames/lines.ts', text: NEW_CODEC }],
    asked: ['src/vu/frames/lines.ts'],
    rest: [
      {
        file: 'src/vu/frames/lines.ts',
        behind: '  // decode\n',
        text: "  decode: (data) => (typeof data === 'string' ? data.split('\\n') : [data]),\n",
      },
      {
        file: 'src/vu/socket/socket-plan.ts',
        behind: '    codec: PLAIN,\n',
        text: "    ...(socket.protocols[0] === 'lines' && { codec: LINES }),\n",
      },
      {
        file: 'src/vu/socket/socket-plan.ts',
        behind: '',
        text: "import { LINES } from '../frames/lines.ts'\n",
      },
    ],
  },
}

/** The files as they are after some steps. @throws where a step has lost its place: the recipe is out of date. */
function after(steps: readonly Step[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const { file, behind, text } of steps) {
    const before = behind === undefined ? '' : (files.get(file) ?? read(file))
    const at = behind === undefined ? 0 : before.indexOf(behind)
    if (at < 0) throw new Error(`${file} has no longer: ${behind}`)
    const end = at + (behind ?? '').length
    files.set(file, before.slice(0, end) + text + before.slice(end))
  }
  return files
}

const recipes = Object.values(RECIPES)
const begun = after(recipes.flatMap(({ first }) => first))
const done = after(recipes.flatMap(({ first, rest }) => [...first, ...rest]))

describe('a recipe of CONTRIBUTING.md', () => {
  // All at once: one run of the type checker before their last steps, and one after them.
  let half: readonly string[] = []
  let whole: readonly string[] = []
  beforeAll(() => {
    half = complaints(begun)
    whole = complaints(done)
  }, 120_000)

  it.each(Object.entries(RECIPES))('%s: the type checker asks for what is missing', (_, { word, asked }) => {
    const files = half.filter((line) => line.includes(word)).map((line) => line.slice(0, line.indexOf(':')))
    expect([...new Set(files)]).toEqual(asked)
  })

  it('leaves nothing that the type checker asks for beside', () => {
    const words = recipes.map(({ word }) => word)
    expect(half.filter((line) => !words.some((word) => line.includes(word)))).toEqual([])
  })

  it('compiles once all of its steps are done', () => {
    expect(whole).toEqual([])
  })

  it('keeps the house in order', () => {
    const root = mkdtempSync(join(tmpdir(), 'recipes-'))
    cpSync(join(ROOT, 'src'), join(root, 'src'), { recursive: true })
    for (const [file, text] of done) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    const house = (of: string) =>
      spawnSync(process.execPath, [join(ROOT, 'scripts/house.mjs'), '--root', of], { encoding: 'utf8' })
        .stderr
    expect(house(root)).toBe(house(ROOT))
    rmSync(root, { recursive: true })
  })

  it('is there for each of these, by this name', () => {
    const page = read('CONTRIBUTING.md')
    const names = Object.keys(RECIPES).filter((name) => name !== 'A need of a metric')
    expect(names.filter((name) => !page.includes(`\n### ${name}\n`))).toEqual([])
  })

  it('names only files and folders that there are', () => {
    const named = [
      ...read('CONTRIBUTING.md').matchAll(/`((?:src|test|scripts|schemas|lint|docs)\/[\w./-]+)`/g),
    ]
    const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    const missing = named.map(([, path = '']) => path).filter((path) => !`\n${tracked}`.includes(`\n${path}`))
    expect(missing).toEqual([])
  })
})

describe('what the type checker cannot ask for', () => {
  const words = OUTCOMES.map(({ outcome }) => outcome)

  it('of an outcome: its place in the schema of verdicts', () => {
    const schema = JSON.parse(read('schemas/verdict.schema.json')) as {
      properties: { outcome: { enum: string[] } }
    }
    expect(schema.properties.outcome.enum.toSorted()).toEqual(words.toSorted())
  })

  it("of an outcome: its row in the README's table of exit codes", () => {
    const readme = read('README.md')
    expect(words.filter((word) => !readme.includes(`\`${word}\``))).toEqual([])
  })

  it('of a metric: that no two have the same name to a reader', () => {
    const nouns = METRICS.map(({ noun }) => noun)
    expect(nouns.filter((noun, i) => nouns.indexOf(noun) !== i)).toEqual([])
  })
})
