import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import type { Record } from '../../src/model/record/record.ts'
import { DAMAGE } from '../baseline/git/damage.ts'
import { plantIn } from '../baseline/git/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git } from '../support/git-crowd.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { completed } from '../support/github-double/completed.ts'
import type { Known } from '../support/github-double/repository.ts'
import { type GitHubDouble, type GitHubOptions, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { CELLS, own, run, wobble } from './storing.ts'
import { HEAD, MERGE, wholeStep } from './support.ts'

const BRANCH = 'socketgate-baselines'
const RUN = 11981
const folder = temporaryFolder()
const root = temporaryFolder('socketgate-forge')
const [place, base] = [join(root, 'acme/orders'), join(root, 'base')]
const rights: { [pair: string]: 'read' | 'write' } = { [`x-access-token:${TOKEN}`]: 'write' }
let github: GitHubDouble
let server: GitServer

/** The workflow run whose service became slower, as GitHub knows it. */
const GITHUB_RUN = {
  id: RUN,
  event: 'push',
  status: 'completed',
  conclusion: 'failure',
  head_sha: MERGE,
  head_branch: 'main',
  repository: { full_name: 'acme/orders' },
  head_repository: { full_name: 'acme/orders' },
}
const KNOWN: Known = {
  branches: { main: false, topic: false, 'release/1.x': true },
  people: { ada: 'write', carol: 'read' },
  runs: { [RUN]: GITHUB_RUN, 12000: { ...GITHUB_RUN, id: 12000 } },
}
const COMMIT = 'repos/get-commit'
const commit = { status: 200, data: completed(COMMIT, 200, { sha: HEAD }) }
const starting = async (options: GitHubOptions = {}) => {
  github = await startGitHub({
    knows: KNOWN,
    extra: ({ operation }) => (operation === COMMIT ? commit : null),
    ...options,
  })
}

/** A run of the pushed commit, so many times slower. */
const pushed = (n: number, scale: number, over: Partial<Record['provenance']> = {}): Record => {
  const made = run(n, scale * wobble(n))
  const { provenance, bytes } = made
  const of = { commit: MERGE, event: 'push', ref: 'refs/heads/main', attempt: 1, ...over }
  return { ...made, bytes: { ...bytes, received: n }, provenance: { ...provenance, ...of } }
}
const SLOW = [11, 12, 13].map((n, i) => pushed(n, 1.5, { runId: i === 0 ? `${RUN}` : `${RUN}.${i + 1}` }))

const ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REF: 'refs/heads/main',
  PATH: process.env.PATH!,
  INPUT_CHECK: 'false',
}
const asked = (event: string, payload: object, env: { readonly [name: string]: string }) =>
  wholeStep({ github, folder, event, payload, env: { ...ENV, GITHUB_SERVER_URL: server.url, ...env } })

async function judging(records: readonly Record[], sha = MERGE) {
  const names = records.map((each, i) => {
    writeFileSync(join(folder, `${i}.json`), JSON.stringify(each))
    return `${i}.json`
  })
  return await asked('push', own, {
    INPUT_COMMAND: 'judge',
    INPUT_RECORDS: names.join('\n'),
    GITHUB_SHA: sha,
  })
}

const ACCEPT = { INPUT_COMMAND: 'accept', INPUT_RUN: `${RUN}`, INPUT_REASON: 'one more join per order' }
const BY = (login: string) => ({ ...own, sender: { login } })
const accepting = (env: { readonly [name: string]: string } = {}, payload: object = BY('ada')) =>
  asked('workflow_dispatch', payload, { ...ACCEPT, ...env })

const where = `git:file://${place}#${BRANCH}`
const store = () => openStore(where, folder, { env: { PATH: process.env.PATH!, RUNNER_TEMP: folder } })
const stored = async () => (await store().all()).flatMap(({ runs }) => runs.map(({ record }) => record))
const tip = () => git(place, 'rev-parse', BRANCH)
/** What stands on the branch since then: `A` and the path. */
const since = (before: string) =>
  git(place, 'diff', '--name-status', '--no-renames', before, BRANCH)
    .split('\n')
    .filter((line) => line !== '')

beforeAll(async () => {
  await starting()
  server = await startGitServer({ root, tokens: rights })
  bareRepository(base)
  cpSync(base, place, { recursive: true })
  await store().append([1, 2, 3, 4, 5, 6].map((n) => run(n, wobble(n))))
  const rejected = await judging(SLOW)
  expect([rejected.outcome, rejected.written], rejected.log).toEqual(['regression', 'true'])
  rmSync(base, { recursive: true })
  cpSync(place, base, { recursive: true })
})
afterAll(async () => {
  await github.close()
  await server.close()
})
beforeEach(() => {
  rmSync(place, { recursive: true, force: true })
  cpSync(base, place, { recursive: true })
})
afterEach(() => {
  server.beforePush = null
  expect(github.violations).toEqual([])
})

describe('accept', () => {
  test('lets the next run be compared with the run that was a regression', async () => {
    const next = [21, 22, 23].map((n) => pushed(n, 1.5, { commit: HEAD, runId: `12345.${n}` }))
    expect((await judging(next, HEAD)).outcome).toBe('regression')
    rmSync(place, { recursive: true })
    cpSync(base, place, { recursive: true })
    const { failed, written, exit, summary, log } = await accepting()
    expect([failed, written, exit], log).toEqual([false, 'true', '0'])
    for (const text of [summary, log]) {
      expect(text).toContain('3 runs of workflow run 11981 accepted')
      for (const words of ['ada', 'one more join per order', MERGE]) expect(text).toContain(words)
    }
    expect((await judging(next, HEAD)).outcome).toBe('pass')
  })

  test('adds a file beside each of its runs, with who, why and which commit, and changes nothing else', async () => {
    const [before, names] = [tip(), (await store().all())[0]!.runs.map(({ file }) => file)]
    await accepting()
    const own = names.slice(-3).map((name) => `A\t${name.replace('.json.gz', '.accept.json')}`)
    expect(since(before).toSorted()).toEqual(own.toSorted())
    expect(git(place, 'rev-list', '--count', `${before}..${BRANCH}`)).toBe('1')
    const wanted = { by: 'ada', reason: 'one more join per order', commit: MERGE, at: expect.any(String) }
    expect((await stored()).map(({ accepted }) => accepted)).toEqual([
      ...Array(6).fill(undefined),
      ...Array(3).fill(wanted),
    ])
  })

  test('where somebody else stores meanwhile loses the race, and is tried again on top of that', async () => {
    const before = tip()
    server.beforePush = async () => {
      server.beforePush = null
      await store().append([run(30, 1)])
    }
    const { failed, log } = await accepting()
    expect(failed, log).toBe(false)
    expect(since(before)).toHaveLength(4)
    expect((await stored()).filter(({ accepted }) => accepted !== undefined)).toHaveLength(3)
  })

  test('of which the answer is lost is done once', async () => {
    const before = tip()
    server.faults.push('cut after push')
    expect((await accepting()).failed).toBe(false)
    expect(since(before)).toHaveLength(3)
  })

  test('takes every attempt and series of the run, and names what of it is left out', async () => {
    const series = { ...run(0, 1).series, key: '0123456789ab', digest: 'f'.repeat(12) }
    const said = (outcome: 'regression' | 'slo' | 'pass', code: string) => ({
      judged: { outcome, codes: [code], rows: [] },
    })
    await store().append([
      { ...pushed(14, 1.5, { runId: `${RUN}`, attempt: 2 }), ...said('regression', 'diverged') },
      {
        ...pushed(15, 1.5, { runId: `${RUN}` }),
        ...said('regression', 'diverged'),
        series,
        plan: { name: 'payments', file: 'p.yaml' },
      },
      { ...pushed(16, 1, { runId: `${RUN}`, attempt: 3 }), ...said('pass', 'same') },
      { ...pushed(17, 1, { runId: `${RUN}`, attempt: 4 }), ...said('slo', 'broken') },
      { ...pushed(18, 1.5, { runId: '119810' }), ...said('regression', 'diverged') },
    ])
    const { log, failed } = await accepting()
    expect(failed, log).toBe(false)
    const accepted = (await stored()).filter((one) => one.accepted !== undefined)
    expect(
      accepted.map(({ plan, provenance: { runId, attempt } }) => `${plan.name} ${runId} ${attempt}`),
    ).toEqual(
      expect.arrayContaining([
        'orders-feed 11981 1',
        'orders-feed 11981.2 1',
        'orders-feed 11981.3 1',
        'orders-feed 11981 2',
        'payments 11981 1',
      ]),
    )
    expect(accepted).toHaveLength(5)
    expect(log.match(/Left out .*/g)).toEqual([
      expect.stringContaining('counts as baseline already'),
      expect.stringContaining('its outcome is slo'),
    ])
  })

  test('a second time is store (60), and says so', async () => {
    await accepting()
    const before = tip()
    const { exit, failed, log } = await accepting()
    expect([exit, failed, tip()]).toEqual(['60', true, before])
    expect(log).toContain('workflow run 11981 is accepted in git:origin#socketgate-baselines already')
  })

  test('conceals the token, and a reason is shown as text', async () => {
    const { log, summary } = await accepting({ INPUT_REASON: `::error::x ${TOKEN} \`\`\` </details>` })
    for (const text of [log.replace(/^::add-mask::.*$/gm, ''), summary]) expect(text).not.toContain(TOKEN)
    expect(log).not.toMatch(/^\s*::error/m)
    expect(summary).toMatch(/^(`{4,})text\n[\s\S]*\n\1\n$/)
    const kept = (await stored()).flatMap(({ accepted }) => accepted?.reason ?? [])
    expect([...new Set(kept)]).toEqual(['::error::x *** ``` </details>'])
  })
})

/** What is said of the run instead. */
const RUNS: readonly (readonly [string, object, string, string])[] = [
  ['of a pull request', { event: 'pull_request', head_branch: 'topic' }, '31', 'it is of pull_request'],
  ['of a merge queue', { event: 'merge_group' }, '31', 'it is of merge_group'],
  ['of pull_request_target', { event: 'pull_request_target' }, '31', 'it is of pull_request_target'],
  ['of a fork', { head_repository: { full_name: 'stranger/orders' } }, '31', 'it is of a fork'],
  ['of another repository', { repository: { full_name: 'acme/other' } }, '31', 'another repository'],
  ['on a branch that is not protected', { head_branch: 'topic' }, '31', 'nor a protected one'],
  ['on a branch that is gone', { head_branch: 'gone/x' }, '31', 'nor a protected one'],
  [
    'on another protected branch than its records',
    { head_branch: 'release/1.x' },
    '31',
    'on refs/heads/main',
  ],
  ['of another commit than its records', { head_sha: HEAD }, '31', `at ${HEAD}`],
  ['of another event than its records', { event: 'workflow_dispatch' }, '31', 'of push on refs/heads/main'],
  ['that goes on', { status: 'in_progress', conclusion: null }, '2', 'has not ended'],
]

describe('accept is refused, and the branch stays as it is', () => {
  const refused = async (
    [exit, words]: readonly [string, string],
    env: { readonly [name: string]: string } = {},
    payload: object = BY('ada'),
  ) => {
    const before = tip()
    const result = await accepting(env, payload)
    expect([result.exit, result.failed, tip()], result.log).toEqual([exit, true, before])
    expect(result.log.replace(/\s+/g, ' ')).toContain(words)
    const error = result.commands.find(({ name }) => name === 'error')
    expect(error?.data).toContain(words)
  }

  test.each(RUNS)('for a run %s', async (_, said, exit, words) => {
    const done = completed('actions/get-workflow-run', 200, { ...GITHUB_RUN, ...said })
    github.fault({ operation: 'actions/get-workflow-run', status: 200, data: done })
    await refused([exit, words])
  })

  test.each([
    ['a run that there is not', { INPUT_RUN: '404404' }, '2', 'acme/orders has no such workflow run'],
    [
      'a run that has stored nothing',
      { INPUT_RUN: '12000' },
      '60',
      'workflow run 12000 has stored nothing in',
    ],
    ['no run', { INPUT_RUN: '' }, '2', 'run is missing'],
    [
      'a run that is no number',
      { INPUT_RUN: '11981/attempts/2' },
      '2',
      'expected the number of a workflow run',
    ],
    ['a number that none has', { INPUT_RUN: '99999999999999999999' }, '2', 'expected the number'],
    ['no reason', { INPUT_REASON: ' ' }, '2', 'reason is missing'],
    ['a reason that cannot be seen', { INPUT_REASON: '\u200b\u200b' }, '2', 'reason is missing'],
    ['runs', { INPUT_RUNS: '5' }, '2', 'runs goes with command seed'],
    ['no token', { 'INPUT_GITHUB-TOKEN': '' }, '2', 'needs a github-token'],
  ])('for %s', async (_, env, exit, words) => {
    await refused([exit, words], env)
  })

  test.each([
    ['somebody who only reads', BY('carol'), 'carol may not write to acme/orders'],
    ['a stranger', BY('mallory'), 'mallory may not write to acme/orders'],
    ['nobody', own, 'does not say who accepts'],
  ])('by %s', async (_, payload, words) => {
    await refused(['31', words], { GITHUB_ACTOR: 'ada', GITHUB_TRIGGERING_ACTOR: 'ada' }, payload)
  })

  test.each(['repos/get-collaborator-permission-level', 'actions/get-workflow-run', 'repos/get'])(
    'where GitHub does not answer %s',
    async (operation) => {
      github.fault({ operation, status: 403 })
      await refused(['31', 'GitHub d'])
    },
  )

  test('where the token may not read runs names the permission', async () => {
    await github.close()
    await starting({ permissions: { actions: 'none' } })
    await refused(['31', 'actions: read'])
    await github.close()
    await starting()
  })

  test('where the token may not write names the permission, and is store (60)', async () => {
    rights[`x-access-token:${TOKEN}`] = 'read'
    await refused(['60', 'contents: write'])
    rights[`x-access-token:${TOKEN}`] = 'write'
  })

  test.each(DAMAGE)('on a branch whose files are not what they must be (%s)', async (_, changes, message) => {
    plantIn(place, changes)
    const before = tip()
    const { exit, failed, log } = await accepting()
    expect([exit, failed, tip()]).toEqual(['60', true, before])
    expect(log.replace(/\s+/g, ' ')).toMatch(message)
  })

  test('for runs that the gate did not reject', async () => {
    const passed = { judged: { outcome: 'pass', codes: ['same'], rows: [] } } as const
    await store().append([{ ...pushed(19, 1, { runId: '12000' }), ...passed }])
    await refused(['2', 'counts as baseline already'], { INPUT_RUN: '12000' })
  })

  test.each(CELLS.filter(([, , , , allowed]) => !allowed))(
    'under %s on %s, and asks nobody',
    async (...cell) => {
      const [event, ref, payload, env] = cell
      const [before, log] = [tip(), github.arrived]
      const sent = { ...payload, sender: { login: 'ada' } }
      const { exit, failed, commands } = await asked(event, sent, { ...ACCEPT, GITHUB_REF: ref, ...env })
      expect([exit, failed, tip(), github.arrived]).toEqual(['31', true, before, log])
      const error = commands.find(({ name }) => name === 'error')
      expect(error?.data).toContain('command accept changes the baseline, and ')
    },
  )

  test.each(CELLS.filter(([, , , , allowed]) => allowed))('but not under %s on %s', async (...cell) => {
    const [event, ref, payload, env] = cell
    const sent = { ...payload, sender: { login: 'ada' } }
    const { failed, log } = await asked(event, sent, { ...ACCEPT, GITHUB_REF: ref, ...env })
    expect(failed, log).toBe(false)
  })
})
