import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('../scripts/house.mjs', import.meta.url))
const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

interface Inspected {
  readonly exit: number
  readonly stdout: string
  readonly problems: readonly string[]
}

/** Runs the script on a scratch house: path below src/ to text. */
function inspect(files: { readonly [path: string]: string }, ...flags: string[]): Promise<Inspected> {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  roots.push(root)
  for (const [path, text] of Object.entries(files)) {
    const place = join(root, 'src', path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, '--root', root, ...flags], (error, stdout, stderr) => {
      const exit = typeof error?.code === 'number' ? error.code : 0
      done({ exit, stdout, problems: stderr.split('\n').filter((line) => line !== '') })
    })
  })
}

const from = (path: string) => `import { x } from '${path}'\n`

describe('the house', () => {
  it('stands where every import goes one way', async () => {
    const files = {
      'model/noun.ts': '',
      'judge/verdict.ts': from('../model/noun.ts'),
      'cli.ts': from('./judge/verdict.ts'),
    }
    expect(await inspect(files)).toMatchObject({ exit: 0, problems: [] })
  })

  it('falls by a circle, of types as well', async () => {
    const files = {
      'plan/a.ts': "import type { B } from './b.ts'\n",
      'plan/b.ts': from('./deep/c.ts'),
      'plan/deep/c.ts': "export { x } from '../a.ts'\n",
    }
    expect(await inspect(files)).toMatchObject({
      exit: 1,
      problems: ['a circle: plan/a.ts -> plan/b.ts -> plan/deep/c.ts'],
    })
  })

  it('falls by a folder of more than twenty files', async () => {
    const folder = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`judge/rule/r${i}.ts`, '']))
    expect(await inspect(folder(20))).toMatchObject({ exit: 0, problems: [] })
    expect(await inspect(folder(21))).toMatchObject({
      exit: 1,
      problems: ['judge/rule/ holds 21 files, over 20'],
    })
  })

  it('falls by a name used thrice', async () => {
    const twice = { 'model/facts.ts': '', 'judge/facts.ts': '' }
    expect(await inspect(twice)).toMatchObject({ exit: 0, problems: [] })
    expect(await inspect({ ...twice, 'report/facts.ts': '' })).toMatchObject({
      exit: 1,
      problems: ['a name used more than twice: facts.ts: judge/facts.ts, model/facts.ts, report/facts.ts'],
    })
  })

  it('falls by an import against the order, also of a type and of what is loaded late', async () => {
    const files = {
      'model/noun.ts': "import type { Plan } from '../plan/plan.ts'\n",
      'plan/plan.ts': '',
      'report/text.ts': "const late = () => import('../judge/judge.ts')\n",
      'judge/judge.ts': '',
    }
    expect(await inspect(files)).toMatchObject({
      exit: 1,
      problems: [
        'against the order: model/noun.ts imports plan/plan.ts',
        'against the order: report/text.ts imports judge/judge.ts',
      ],
    })
  })

  it('falls by a room that has no place in the order', async () => {
    expect(await inspect({ 'utils/all.ts': '' })).toMatchObject({
      exit: 1,
      problems: ['no place in the order: utils (scripts/order.mjs)'],
    })
  })

  it('counts files, lines and the imports that cross a wall', async () => {
    const files = {
      'model/a.ts': 'one\ntwo\n',
      'model/b.ts': from('./a.ts'),
      'plan/c.ts': from('../model/a.ts') + from('../model/b.ts') + from('../model/a.ts'),
    }
    const { stdout } = await inspect(files, '--json')
    expect(JSON.parse(stdout)).toEqual({
      rows: [
        { folder: 'model', files: 2, lines: 3, out: 0, in: 2 },
        { folder: 'plan', files: 1, lines: 3, out: 2, in: 0 },
      ],
      problems: [],
    })
  })
})
