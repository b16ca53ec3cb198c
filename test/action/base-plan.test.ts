import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { baseCommit } from '../../src/action/base/base-commit.ts'
import { basePlan } from '../../src/action/base/base-plan.ts'
import { fileOf } from '../../src/action/base/commit-file.ts'
import { openCheck } from '../../src/action/open-check.ts'
import { publisherOf } from '../../src/action/publisher.ts'
import { gitIn } from '../../src/git/git.ts'
import { readEvent } from '../../src/github/event/event.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type Extra, type Reply, startGitHub } from '../support/github-double/server.ts'
import { type Checkout, type PullRequest, pullRequest } from '../support/pull-request.ts'
import { stepOf } from './support.ts'

const PLAN = 'plans/orders-feed.yaml'
const plan = (name: string, more = '') => `version: 1\nname: ${name}\n${more}`
const framed = plan(
  'orders',
  'scenarios: { orders: { socket: { open: [ { send: { file: hello.json } } ] } } }\n',
)

const SIDES = {
  base: { [PLAN]: framed, 'plans/hello.json': '{"hello":"base"}', 'src/service.ts': '1' },
  head: { [PLAN]: framed, 'plans/hello.json': '{"hello":"head"}', 'src/service.ts': '2' },
  main: { 'src/other.ts': '3' },
}

const event = (pull: PullRequest, name = 'pull_request', payload: object = pull.payload) =>
  readEvent({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/orders', GITHUB_SHA: pull.merge }, payload)

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']

function gitOf(cwd: string, env: NodeJS.ProcessEnv = {}) {
  const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' } as const
  return (...args: readonly string[]) => execFileSync('git', [...WHO, ...args], options).trim()
}

/**
 * A change that merges main's strict plan with a branch from before, whose plan is lax, and keeps the lax one; main has merged
 * both, too, and kept the strict one. Git takes the lax one for what the change was begun from, and merges it as it is.
 */
function crossed() {
  const folder = temporaryFolder('socketgate-crossed')
  const at = (day: number) => ({ GIT_COMMITTER_DATE: `2026-01-0${day}T00:00:00Z` })
  const git = gitOf(folder)
  const commit = (day: number, text: string) => {
    mkdirSync(join(folder, 'plans'), { recursive: true })
    writeFileSync(join(folder, PLAN), text)
    git('add', '-A')
    gitOf(folder, at(day))('commit', '--quiet', '--allow-empty', '-m', 'Change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  commit(1, plan('orders'))
  git('checkout', '--quiet', '-b', 'topic')
  writeFileSync(join(folder, 'mine'), '')
  const lax = commit(3, plan('orders'))
  git('checkout', '--quiet', 'main')
  const strict = commit(2, plan('orders', 'mode: block\n'))
  gitOf(folder, at(4))('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
  const main = git('rev-parse', 'HEAD')
  git('checkout', '--quiet', '--detach', strict)
  git('merge', '--quiet', '--no-ff', '--no-commit', 'topic')
  return { folder, main, head: commit(5, plan('orders')), lax }
}

const nobody = async () => {
  throw new Error('nobody may be asked')
}

describe('the commit that a change is judged by', () => {
  const found = (pull: PullRequest, compare: Parameters<typeof baseCommit>[1]['compare'] = nobody) =>
    baseCommit(event(pull), {
      git: gitIn(pull.folder, process.env),
      env: { GITHUB_SHA: pull.merge },
      compare,
    })

  test.each(['merge', 'shallow merge'] as const)(
    'is what GitHub merged it with, in a checkout of its %s',
    async (checkout) => {
      const pull = pullRequest(SIDES, checkout)
      expect(await found(pull)).toBe(pull.main)
      expect(pull.main).not.toBe(pull.begun)
    },
  )

  test('is where it began, in a checkout of the branch itself', async () => {
    const pull = pullRequest(SIDES, 'head')
    expect(await found(pull)).toBe(pull.begun)
  })

  test('is where GitHub says that it began, where the checkout does not reach so far', async () => {
    const pull = pullRequest(SIDES, 'shallow head')
    const asked: string[] = []
    const compare = async (base: string, head: string) => {
      asked.push(base, head)
      return { mergeBase: pull.begun, changed: [], whole: true }
    }
    expect(await found(pull, compare)).toBe(pull.begun)
    expect(asked).toEqual([pull.main, pull.head])
  })

  test('is the base of the event, where nobody can tell', async () => {
    const pull = pullRequest(SIDES, 'shallow head')
    expect(await found(pull)).toBe(pull.main)
  })

  test('is the base of the event, where a change has merged two commits of it by itself', async () => {
    const { folder, main, head, lax } = crossed()
    expect(gitOf(folder)('merge-base', main, head)).toBe(lax)
    const sources = { git: gitIn(folder, process.env), env: {}, compare: nobody }
    const change = { name: 'pull_request', base: { sha: main, ref: 'main' }, sha: head }
    expect(await baseCommit(change, sources)).toBe(main)
  })

  test('is that of the histories as they were pushed, whatever replaces are fetched with them', async () => {
    const pull = pullRequest(SIDES, 'head')
    const git = gitOf(pull.folder)
    const forged = git('commit-tree', `${pull.begun}^{tree}`, '-m', 'No parents')
    git('replace', pull.head, forged)
    git('replace', pull.begun, pull.head)
    expect(await found(pull)).toBe(pull.begun)
    const text = await fileOf(gitIn(pull.folder, process.env), pull.begun, 'src/service.ts')
    expect(text?.toString()).toBe('1')
  })

  test('is the base of the group in a merge queue', async () => {
    const pull = pullRequest(SIDES)
    const sources = { git: gitIn(pull.folder, process.env), env: {}, compare: nobody }
    expect(await baseCommit(event(pull, 'merge_group', pull.group), sources)).toBe(pull.main)
  })

  test('is none where no change is judged', async () => {
    const pull = pullRequest(SIDES)
    const sources = { git: gitIn(pull.folder, process.env), env: {}, compare: nobody }
    expect(await baseCommit(event(pull, 'push', {}), sources)).toBeNull()
  })
})

describe('a file of that commit', () => {
  test('is read over the links that the commit has, and over none that leads out of it', async () => {
    const pull = pullRequest(SIDES, 'head')
    const git = gitIn(pull.folder, process.env)
    symlinkSync('plans', join(pull.folder, 'linked'))
    symlinkSync('hello.json', join(pull.folder, 'plans/same.json'))
    symlinkSync('../../etc/hostname', join(pull.folder, 'plans/out.json'))
    symlinkSync('round.json', join(pull.folder, 'plans/round.json'))
    const own = gitOf(pull.folder)
    own('add', '-A')
    own('commit', '-qm', 'Links')
    const read = async (path: string) => (await fileOf(git, 'HEAD', path))?.toString()
    const text = '{"hello":"head"}'
    expect(await read('plans/hello.json')).toBe(text)
    expect(await read('plans/same.json')).toBe(text)
    expect(await read('linked/hello.json')).toBe(text)
    expect(await fileOf(git, 'HEAD', 'plans/none.json')).toBeNull()
    expect(await fileOf(git, 'f'.repeat(40), 'plans/hello.json')).toBeUndefined()
    await expect(read('plans/out.json')).rejects.toThrow('leads to no file')
    await expect(read('plans/round.json')).rejects.toThrow('leads to no file')
    await expect(read('plans')).rejects.toThrow('not a regular file')
  })
})

const COMPARE = 'repos/compare-commits-with-basehead'

const comparing =
  (files: readonly object[]) =>
  ({ begun }: PullRequest): Reply => ({
    status: 200,
    data: completed(COMPARE, 200, { merge_base_commit: { sha: begun }, files }),
  })

/** As many as GitHub ever names, and the one that matters not among them. */
const manyFiles = comparing(Array.from({ length: 300 }, (_, i) => ({ status: 'added', filename: `a${i}` })))
const unnamedFile = comparing([{ status: 'renamed', filename: PLAN }])

/** What is found of the base's plan by a step of this pull request. */
async function foundIn(pull: PullRequest, env: { readonly [name: string]: string } = {}, api = true) {
  const github = await startGitHub({ extra: (matched, query) => (api ? pull.answers(matched, query) : null) })
  try {
    const asked = { github, folder: pull.folder, event: 'pull_request', payload: pull.payload }
    const { step, inputs } = stepOf({
      ...asked,
      env: { GITHUB_SHA: pull.merge, PATH: process.env.PATH ?? '', ...env },
    })
    const base = await basePlan(inputs, { rules: 'base', demands: {} }, step)
    const log = [...github.log]
    await openCheck(inputs, { ...step, publisher: publisherOf(inputs, step) }, base)
    const opened = github.checks.map(({ body }) => body.name)
    return { base, opened, log }
  } finally {
    await github.close()
  }
}

describe('the plan of the base', () => {
  test.each<readonly [Checkout, boolean]>([
    ['merge', false],
    ['head', false],
    ['shallow merge', true],
    ['shallow head', true],
  ])('is read with every file that it names, in a checkout of the %s', async (checkout, overApi) => {
    const { base, log } = await foundIn(pullRequest(SIDES, checkout), {}, overApi)
    expect(base).toMatchObject({ ref: 'main', rules: 'base', plan: { file: PLAN } })
    expect(Buffer.from(base!.plan!.bytes).toString()).toContain('name: orders')
    expect(Buffer.from(base!.plan!.readBeside('hello.json')).toString().trim()).toBe('{"hello":"base"}')
    expect(() => base!.plan!.readBeside('other.json')).toThrow('no such file')
    expect(log.length > 0).toBe(overApi)
  })

  test('is refused where it cannot be read: not to know it lifts none of its limits', async () => {
    await expect(foundIn(pullRequest(SIDES, 'shallow merge'), {}, false)).rejects.toMatchObject({
      outcome: 'policy',
      message: expect.stringContaining('contents: read'),
    })
    await expect(
      foundIn(pullRequest(SIDES, 'shallow merge'), { 'INPUT_GITHUB-TOKEN': '' }, true),
    ).rejects.toMatchObject({ outcome: 'policy' })
  })

  test.each(['merge', 'shallow merge'] as const)(
    'is none where the base has none, in a %s',
    async (checkout) => {
      const sides = { base: { 'src/service.ts': '1' }, head: { [PLAN]: framed } }
      const { base } = await foundIn(pullRequest(sides, checkout))
      expect(base).toMatchObject({ ref: 'main', plan: null })
    },
  )

  const elsewhere = 'load/feed.yaml'
  const moved = [
    ['was moved to its place', { [elsewhere]: null, [PLAN]: framed }],
    [
      'was taken away, and is called as this one',
      { [elsewhere]: null, [PLAN]: `${plan('orders')}# ${'x'.repeat(999)}\n` },
    ],
    ['stands where it stood, and is called as this one', { [PLAN]: framed }],
    ['gave its name to this one', { [elsewhere]: plan('unused'), [PLAN]: framed }],
    ['is no text, as the change says', { [PLAN]: framed, '.gitattributes': '*.yaml binary\n' }],
  ] as const
  test.each(
    (['merge', 'shallow merge'] as const).flatMap((checkout) =>
      moved.map((one) => [checkout, ...one] as const),
    ),
  )('is not new in a %s where that of the base %s', async (checkout, _, head) => {
    const { base } = await foundIn(pullRequest({ base: { [elsewhere]: framed }, head }, checkout))
    expect(base).toMatchObject({ movedFrom: elsewhere, plan: { file: elsewhere } })
  })

  test.each([
    ['names no file', () => null],
    ['names as many as it ever does', manyFiles],
    ['does not say what was moved', unnamedFile],
  ] as const)('is not taken for new where GitHub’s comparison %s', async (_, comparison) => {
    const sides = { base: { [elsewhere]: framed }, head: { [elsewhere]: null, [PLAN]: framed } }
    const pull = pullRequest(sides, 'shallow merge')
    const answers: Extra = (matched, query) =>
      matched.operation === COMPARE ? comparison(pull) : pull.answers(matched, query)
    await expect(foundIn({ ...pull, answers })).rejects.toMatchObject({
      outcome: 'policy',
      message: expect.stringMatching(/main has no .* under another path.*fetch-depth: 2/),
    })
  })

  test.each([
    ['calls it otherwise', { [PLAN]: plan('mine', 'mode: block\n') }],
    ['takes it away', { [PLAN]: null }],
  ])('names the check that is opened, where it decides and the change %s', async (_, head) => {
    const sides = { base: { [PLAN]: plan('orders', 'mode: block\n') }, head }
    expect((await foundIn(pullRequest(sides), { INPUT_MODE: 'block' })).opened).toEqual([
      'Socketgate: orders (pr)',
    ])
  })

  test.each<readonly [string, { readonly [name: string]: string }]>([
    ['folder', {}],
    ['working directory', { 'INPUT_WORKING-DIRECTORY': 'plans', INPUT_PLAN: 'orders-feed.yaml' }],
  ])(
    'is that of the path which the workflow names, though the change makes its %s a link',
    async (_, env) => {
      const lax = plan('orders', '')
      const strict = plan('orders', 'mode: block\n')
      const sides = {
        base: { [PLAN]: strict, 'lab/orders-feed.yaml': lax },
        head: { plans: { link: 'lab' } },
      }
      for (const checkout of ['merge', 'shallow merge'] as const) {
        const { base } = await foundIn(pullRequest(sides, checkout), env)
        expect(base?.plan && Buffer.from(base.plan.bytes).toString().trim()).toBe(strict.trim())
      }
    },
  )

  test('is found by its place in the repository, whatever the working directory', async () => {
    const pull = pullRequest(SIDES)
    const env = { 'INPUT_WORKING-DIRECTORY': 'plans', INPUT_PLAN: 'orders-feed.yaml' }
    expect((await foundIn(pull, env)).base?.plan?.file).toBe('orders-feed.yaml')
  })

  test('is asked of GitHub where there is no checkout at all', async () => {
    const folder = temporaryFolder()
    const { base } = await foundIn({ ...pullRequest(SIDES, 'shallow merge'), folder })
    expect(base).toMatchObject({ plan: { file: PLAN } })
  })
})
