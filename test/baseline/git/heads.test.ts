import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conclude, pastOf } from '../../../src/app/conclude.ts'
import { fileNameOf, headOf } from '../../../src/baseline/file/names.ts'
import type { Record } from '../../../src/model/record/record.ts'
import { gate, LATENCY, load, record, trend } from '../../judge/support.ts'
import { type GitServer, startGitServer } from '../../support/git-server.ts'
import { BRANCH, git, largeRun, remote, run, storeAt } from './support.ts'

/** More than a series that is read whole. */
const MANY = 103
const { series } = record()
const TOKEN = 'token-5f0e1d2c3b4a'
const plan = load({ gates: [gate(LATENCY, { kind: 'p', percent: 99 })] })
const runs = Array.from({ length: MANY }, (_, n) => largeRun(n))

const env = { SOCKETGATE_GIT_TOKEN: TOKEN }
const there = remote()
let server: GitServer
let where = ''
beforeAll(async () => {
  server = await startGitServer({ root: there.root, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  where = `git:${server.url}/acme/${there.name}#${BRANCH}`
  await storeAt(where, env).store.append(runs)
  git(there.path, 'tag', 'begun', BRANCH)
}, 60_000)
afterAll(() => server.close())

const names = (ends: string) => there.files().filter((name) => name.endsWith(ends))

interface Line {
  readonly mode: string
  readonly oid: string
  readonly path: string
}

/** Begins the branch anew with other files than it had at first, as somebody who edits it by hand. */
function edit(change: (lines: readonly Line[]) => readonly Line[]): void {
  const { path } = there
  const lines = git(path, 'ls-tree', '-r', 'begun').split('\n')
  const parsed = lines.map((line) => {
    const [mode = '', , oid = '', name = ''] = line.split(/[ \t]/)
    return { mode, oid, path: name }
  })
  const input = change(parsed).map((line) => `${line.mode} ${line.oid}\t${line.path}\n`)
  git(path, 'read-tree', '--empty')
  execFileSync('git', ['update-index', '--index-info'], { cwd: path, input: input.join('') })
  const commit = git(path, 'commit-tree', git(path, 'write-tree'), '-p', 'begun', '-m', 'somebody')
  git(path, 'update-ref', `refs/heads/${BRANCH}`, commit)
}

const blob = (text: string) =>
  execFileSync('git', ['hash-object', '-w', '--stdin'], {
    cwd: there.path,
    input: text,
    encoding: 'utf8',
  }).trim()

const judged = async () =>
  await conclude(plan, [record({ stats: [trend({}, 1.3)] }, 60)], {
    store: storeAt(where, env).store,
    append: false,
  })

/** How many files each request to fetch has asked for. */
async function wantsOf(act: () => Promise<unknown>): Promise<readonly number[]> {
  const before = server.asked.length
  await act()
  const fetches = server.asked.slice(before).filter(({ body }) => body.includes('command=fetch'))
  return fetches.map(({ body }) => (body.match(/want [0-9a-f]{40}/g) ?? []).length)
}

describe('the heads beside the records of a branch', () => {
  it('come in the commit that stores the runs, where a record would not come along by itself', async () => {
    edit((lines) => lines)
    expect(names('.head.json')).toEqual(
      names('.json.gz').map((name) => name.replace('.json.gz', '.head.json')),
    )
    const head = JSON.parse(git(there.path, 'show', `${BRANCH}:${names('.head.json')[0]}`))
    expect(head).toMatchObject({
      seal: expect.stringMatching(/^[0-9a-f]{16}$/),
      head: { series, complete: true },
    })
    const small = remote()
    await storeAt(small.where).store.append([run(1)])
    expect(small.files()).toHaveLength(3)
  })

  it('are what is fetched of a long series, with the records that are compared', async () => {
    edit((lines) => lines)
    // One commit with its small files, then the twenty newest and the ten that drift is told by.
    expect(await wantsOf(judged)).toEqual([1, 30])
    const { store } = storeAt(where, env)
    expect(await wantsOf(() => store.read(series, undefined, []))).toEqual([1])
    expect(await wantsOf(() => store.read(series))).toEqual([1, MANY])
  })

  it('say the same as the records', async () => {
    edit((lines) => lines)
    const withHeads = await judged()
    expect((await storeAt(where, env).store.read(series)).records).toEqual(runs)
    edit((lines) => lines.filter(({ path }) => !path.endsWith('.head.json')))
    expect(await judged()).toEqual(withHeads)
    expect((await storeAt(where, env).store.read(series)).records).toEqual(runs)
  })

  it('are no help of a server that leaves nothing out, and no harm', async () => {
    edit((lines) => lines)
    git(there.path, 'config', 'uploadpack.allowFilter', 'false')
    try {
      expect(await wantsOf(judged)).toEqual([1])
    } finally {
      git(there.path, 'config', 'uploadpack.allowFilter', 'true')
    }
  })

  it('are added by the next writer to a branch of an earlier version, in the commit of its run', async () => {
    edit((lines) => lines.filter(({ path }) => !path.endsWith('.head.json')))
    const before = there.commits()
    await storeAt(where, env).store.append([largeRun(MANY)])
    expect(names('.head.json')).toHaveLength(MANY + 1)
    expect(there.commits()).toBe(before + 1)
    expect(git(there.path, 'diff', '--diff-filter=a', '--name-only', `${BRANCH}~1`, BRANCH)).toBe('')
    expect(await wantsOf(judged)).toEqual([1, 30])
  })

  it('go with their runs', async () => {
    edit((lines) => lines)
    const [all] = await storeAt(where, env).store.all()
    await storeAt(where, env).store.remove(all!.runs.slice(0, 100))
    expect([names('.head.json').length, names('.json.gz').length]).toEqual([3, 3])
  })
})

describe('a head that', () => {
  const isHead = ({ path }: Line) => path.endsWith('.head.json')
  const isRecord = ({ path }: Line) => path.endsWith('.json.gz')
  const textOf = ({ oid }: Line) => git(there.path, 'cat-file', 'blob', oid)
  /** Somebody who knows how a seal is made. */
  const forged = (line: Line, lines: readonly Line[]) => {
    const text = JSON.stringify({ ...JSON.parse(textOf(line)).head, duration: 1 }).slice(0, -1)
    const { oid } = lines.find(({ path }) => path === line.path.replace('.head.json', '.json.gz'))!
    const seal = createHash('sha256').update(oid).update(text).digest('hex').slice(0, 16)
    return { ...line, oid: blob(`{"seal":"${seal}","head":${text}}}\n`) }
  }
  const nth = (lines: readonly Line[], is: (line: Line) => boolean, n: number) => lines.filter(is).at(n)!
  const replaced = (lines: readonly Line[], one: Line, by: Line) =>
    lines.map((line) => (line === one ? { ...by, path: one.path } : line))

  it.each<[string, (lines: readonly Line[]) => readonly Line[]]>([
    ['is of another run', (lines) => replaced(lines, nth(lines, isHead, 5), nth(lines, isHead, 6))],
    [
      'was edited',
      (lines) => {
        const one = nth(lines, isHead, 50)
        const text = `${textOf(one)}\n`.replace('"complete":true', '"complete":false')
        return replaced(lines, one, { ...one, oid: blob(text) })
      },
    ],
    [
      'is cut',
      (lines) => {
        const one = nth(lines, isHead, 50)
        return replaced(lines, one, { ...one, oid: blob(textOf(one).slice(0, 90)) })
      },
    ],
    [
      'is empty',
      (lines) => replaced(lines, nth(lines, isHead, 50), { ...nth(lines, isHead, 50), oid: blob('') }),
    ],
    [
      'has another record beside it',
      (lines) => replaced(lines, nth(lines, isRecord, 50), nth(lines, isRecord, 51)),
    ],
    [
      'was made to look so, of a run that is compared',
      (lines) => {
        const newest = `${series.key}/${fileNameOf(runs.at(-1)!)}`
        const one = lines.find(({ path }) => path === headOf(newest))!
        return replaced(lines, one, forged(one, lines))
      },
    ],
  ])('%s is damage, whoever reads it', async (what, change) => {
    edit(change)
    const { store } = storeAt(where, env)
    const past = await pastOf([record({}, 60)], { store, append: false })
    expect(past.storeProblem).toMatch(
      /\.head\.json of .* is damaged: it is not what the record beside it says/,
    )
    expect((await judged()).outcome).toBe('store')
    await expect(store.all()).rejects.toThrow(/is damaged/)
    const before = there.tip()
    if (!/compared/.test(what)) await expect(store.append([largeRun(MANY)])).rejects.toThrow(/is damaged/)
    expect(there.tip()).toBe(before)
  })

  it('is not what its record says is damage in a short series, too', async () => {
    edit((lines) => {
      const few = lines
        .filter(({ path }) => !path.includes('/'))
        .concat(lines.filter(({ path }) => path.includes('/')).slice(0, 6))
      const one = nth(few, isHead, 1)
      return replaced(few, one, forged(one, few))
    })
    await expect(storeAt(where, env).store.read(series)).rejects.toThrow(/is damaged/)
  })

  it('is a link is no part of a baseline', async () => {
    edit((lines) => {
      const one = nth(lines, isHead, 5)
      return lines.map((line) => (line === one ? { ...one, mode: '120000' } : line))
    })
    await expect(storeAt(where, env).store.read(series)).rejects.toThrow(/is no part of a baseline/)
  })
})

it('a run whose figures nobody had asked for has none, and says so', async () => {
  edit((lines) => lines)
  const { records } = await storeAt(where, env).store.read(series, undefined, [(all) => all.slice(-1)])
  const figures = (one: Record | undefined) => one?.stats
  expect(figures(records.at(-1))).toEqual(runs.at(-1)!.stats)
  expect(() => figures(records[0])).toThrow(/were not fetched/)
})
