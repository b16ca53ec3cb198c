import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { DAMAGE } from '../baseline/git/damage.ts'
import { type Changes, plantIn } from '../baseline/git/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git } from '../support/git-crowd.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { CANDIDATES, CELLS, own, run, wobble } from './storing.ts'
import { HEAD, pull, wholeStep } from './support.ts'

const BRANCH = 'socketgate-baselines'
/** What the server of git knows of the step's token. */
const rights: { [pair: string]: 'read' | 'write' } = {}
const may = (right: 'read' | 'write') => {
  rights[`x-access-token:${TOKEN}`] = right
}
const folder = temporaryFolder()
const root = temporaryFolder('socketgate-forge')
/** What the server has: a repository with no branch, and one with six runs in it. */
const [place, empty, seeded] = ['acme/orders', 'empty', 'seeded'].map((name) => join(root, name)) as [
  string,
  string,
  string,
]
let github: GitHubDouble
let server: GitServer

beforeAll(async () => {
  const commit = { status: 200, data: { sha: HEAD } }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
  server = await startGitServer({ root, tokens: rights })
  for (const path of [empty, seeded]) bareRepository(path)
  const env = { PATH: process.env.PATH!, RUNNER_TEMP: folder }
  const runs = [1, 2, 3, 4, 5, 6].map((n) => run(n, wobble(n)))
  await openStore(`git:file://${seeded}#${BRANCH}`, folder, { env }).append(runs)
})
afterAll(async () => {
  await github.close()
  await server.close()
})
beforeEach(() => rmSync(place, { recursive: true, force: true }))

const tip = () => git(place, 'for-each-ref', '--format=%(objectname)', `refs/heads/${BRANCH}`)
const records = () =>
  tip() === ''
    ? []
    : git(place, 'ls-tree', '-r', '--name-only', BRANCH)
        .split('\n')
        .filter((name) => /gz$/.test(name))

async function judgeUnder(
  event: string,
  payload: object,
  env: { readonly [name: string]: string },
  candidate: (typeof CANDIDATES)[number],
  changes?: Changes,
) {
  const [, candidates, before] = candidate
  cpSync(before === 0 ? empty : seeded, place, { recursive: true })
  if (changes !== undefined) plantIn(place, changes)
  const names = candidates.map((each, i) => {
    writeFileSync(join(folder, `${i}.json`), JSON.stringify(each))
    return `${i}.json`
  })
  const was = { tip: tip(), records: records() }
  const result = await wholeStep({
    github,
    folder,
    event,
    payload,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: server.url,
      PATH: process.env.PATH!,
      INPUT_COMMAND: 'judge',
      INPUT_RECORDS: names.join('\n'),
      INPUT_CHECK: 'false',
      ...env,
    },
  })
  const now = records()
  const kept = was.records.every((name) => now.includes(name))
  return { ...result, added: now.length - was.records.length, moved: tip() !== was.tip, kept }
}

describe.each(CELLS)('without a baseline named, a run of %s on %s', (event, ref, payload, env, allowed) => {
  // What each outcome comes to on each event and ref is asked in stored.test.ts; here it is what the step says of it.
  const all = event === 'push' && ref === 'refs/heads/main' && allowed
  const candidates = all ? CANDIDATES : CANDIDATES.filter(([outcome]) => /pass|regression/.test(outcome))
  test.each(candidates)('is compared with the branch, with outcome %s', async (...candidate) => {
    const [outcome, records, , keeps] = candidate
    // Whoever may not write need not have a token that could.
    may(allowed ? 'write' : 'read')
    const result = await judgeUnder(event, payload, { GITHUB_REF: ref, ...env }, candidate)
    expect(result.outcome, result.log).toBe(outcome)
    const wanted = allowed && keeps ? [records.length, 'true', true, true] : [0, 'false', false, true]
    expect([result.added, result.written, result.moved, result.kept]).toEqual(wanted)
    if (!allowed && keeps)
      expect(result.summary).toMatch(/not stored: .*(are not added to a baseline|nor protected)/)
  })
})

const pass = CANDIDATES.find(([outcome]) => outcome === 'pass')!

test('a change under review is not written even with a token that could', async () => {
  may('write')
  const env = { GITHUB_REF: 'refs/pull/412/merge' }
  const before = server.asked.length
  const result = await judgeUnder('pull_request', pull('acme/orders'), env, pass)
  expect([result.outcome, result.moved]).toEqual(['pass', false])
  expect(server.asked.slice(before).filter(({ path }) => path.includes('git-receive-pack'))).toEqual([])
})

test('a push whose token only reads says which permission is missing, and keeps its verdict', async () => {
  may('read')
  const env = { GITHUB_REF: 'refs/heads/main' }
  const result = await judgeUnder('push', own, { ...env, INPUT_MODE: 'block' }, pass)
  expect([result.outcome, result.exit, result.failed, result.moved]).toEqual(['store', '60', true, false])
  expect(result.log).toContain('contents: write')
  const regression = CANDIDATES.find(([outcome]) => outcome === 'regression')!
  rmSync(place, { recursive: true })
  expect((await judgeUnder('push', own, env, regression)).outcome).toBe('regression')
})

test('a branch that cannot be read is no empty history', async () => {
  delete rights[`x-access-token:${TOKEN}`]
  const env = { GITHUB_REF: 'refs/heads/main' }
  const result = await judgeUnder('push', own, env, pass)
  expect([result.outcome, result.exit, result.written]).toEqual(['store', '60', 'false'])
  expect(result.log).toContain('cannot be read')
})

describe('a branch whose files are not what they must be stays as it is, and is store (60)', () => {
  test.each(DAMAGE)('%s', async (_, changes, message) => {
    may('write')
    const env = { GITHUB_REF: 'refs/heads/main', INPUT_MODE: 'block' }
    const result = await judgeUnder('push', own, env, pass, changes)
    expect([result.outcome, result.exit, result.failed, result.written, result.moved]).toEqual([
      'store',
      '60',
      true,
      'false',
      false,
    ])
    expect(result.log.replace(/\s+/g, ' ')).toMatch(message)
  })
})

test('dir: is still what it was where it is named', async () => {
  const env = { GITHUB_REF: 'refs/heads/main', INPUT_BASELINE: 'dir:elsewhere' }
  const before = server.asked.length
  const result = await judgeUnder('push', own, env, pass)
  expect([result.outcome, result.written, result.moved]).toEqual(['no_baseline', 'true', false])
  expect(server.asked.length).toBe(before)
})
