import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { countedOf } from '../../src/judge/past/standing.ts'
import type { Record } from '../../src/model/record/record.ts'
import { temporaryFolder } from '../support/folder.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { completed } from '../support/github-double/completed.ts'
import type { Known } from '../support/github-double/repository.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { measured, planted } from './planted.ts'
import { own } from './storing.ts'
import { HEAD, wholeStep } from './support.ts'

const BRANCH = 'socketgate-baselines'
const COMMIT = 'repos/get-commit'
const root = temporaryFolder('socketgate-forge')
const place = join(root, 'acme/orders')
/** By the number of a push: its commit, and its workflow run. */
const shaOf = (push: number) => push.toString(16).padStart(40, 'c')
const idOf = (push: number) => 12_000 + push
const PUSHES = Array.from({ length: 20 }, (_, push) => push)
const KNOWN: Known = {
  people: { ada: 'write' },
  runs: Object.fromEntries(
    PUSHES.map((push) => [
      idOf(push),
      {
        id: idOf(push),
        ...{ event: 'push', status: 'completed', conclusion: 'failure' },
        ...{ head_sha: shaOf(push), head_branch: 'main' },
        ...{ repository: { full_name: 'acme/orders' }, head_repository: { full_name: 'acme/orders' } },
      },
    ]),
  ),
}
let github: GitHubDouble
let server: GitServer
let service: DemoService
let real: Awaited<ReturnType<typeof measured>>

beforeAll(async () => {
  const commit = { status: 200, data: completed(COMMIT, 200, { sha: HEAD }) }
  github = await startGitHub({
    knows: KNOWN,
    extra: ({ operation }) => (operation === COMMIT ? commit : null),
  })
  server = await startGitServer({ root, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  service = await startService({ port: 0 })
  real = await measured(service, github)
}, 60_000)
afterAll(async () => {
  await service.close()
  await server.close()
  await github.close()
  expect(github.violations).toEqual([])
})
beforeEach(() => {
  rmSync(place, { recursive: true, force: true })
  bareRepository(place)
})

const step = (event: string, payload: object, env: { readonly [name: string]: string }) =>
  wholeStep({
    github,
    folder: real.folder,
    event,
    payload,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SERVER_URL: server.url,
      PATH: process.env.PATH!,
      INPUT_CHECK: 'false',
      INPUT_MODE: 'block',
      ...env,
    },
  })

/** The records of a push, each of a machine that there was none of before. */
const runsOf = (push: number, slower: number, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const runId = i === 0 ? `${idOf(push)}` : `${idOf(push)}.${i + 1}`
    return planted(real.record, { n: 10 * push + i, slower, commit: shaOf(push), runId })
  })

/** `command: judge` over the records that the jobs of a push have measured. */
async function pushed(push: number, slower: number, count: number) {
  const names = runsOf(push, slower, count).map((record, i) => {
    writeFileSync(join(real.folder, `${i}.json`), JSON.stringify(record))
    return `${i}.json`
  })
  return await step('push', own, {
    GITHUB_SHA: shaOf(push),
    GITHUB_RUN_ID: `${idOf(push)}`,
    INPUT_COMMAND: 'judge',
    INPUT_PLAN: real.plan,
    INPUT_RECORDS: names.join('\n'),
  })
}

const accepted = (push: number) =>
  step(
    'workflow_dispatch',
    { ...own, sender: { login: 'ada' } },
    {
      INPUT_COMMAND: 'accept',
      INPUT_RUN: `${idOf(push)}`,
      INPUT_REASON: 'each order is now signed',
    },
  )

const store = () => {
  const env = { PATH: process.env.PATH!, RUNNER_TEMP: real.folder }
  return openStore(`git:file://${place}#${BRANCH}`, real.folder, { env })
}
/** Stored runs, and those of them that count as baseline. */
async function kept(): Promise<readonly [number, number]> {
  const runs: Record[] = (await store().all()).flatMap((one) => one.runs.map(({ record }) => record))
  return [runs.length, countedOf(runs).length]
}

const RED = 'regression 10 failed'
const SUSPECT = 'suspect 12'
const WOULD_FAIL = 'inconclusive 20'

/** How many machines have a run stored, how many runs each push of the slower service measures, and what these pushes come to. */
const HISTORIES: readonly (readonly [number, number, readonly string[]])[] = [
  [10, 3, [RED, RED, RED, RED, RED, RED]],
  [3, 3, [WOULD_FAIL, WOULD_FAIL, RED]],
  [10, 1, [SUSPECT, SUSPECT, RED]],
]

describe('a service three times slower', () => {
  test.each(HISTORIES)(
    'after runs of %i machines, with %i a push, passes only once somebody accepts it with a reason',
    async (machines, count, outcomes) => {
      await store().append(Array.from({ length: machines }, (_, push) => runsOf(push, 1, 1)).flat())
      const told: unknown[] = []
      for (const [i] of outcomes.entries()) {
        const { outcome, exit, failed, written } = await pushed(machines + i, 3, count)
        told.push([`${outcome} ${exit}${failed ? ' failed' : ''}`, written])
      }
      expect(told).toEqual(outcomes.map((outcome) => [outcome, 'true']))
      // All are stored, and none counts: the sixth is compared with what the first was.
      const stored = machines + count * outcomes.length
      expect(await kept()).toEqual([stored, machines])
      const last = machines + outcomes.length - 1
      const { failed, log } = await accepted(last)
      expect(failed, log).toBe(false)
      expect(await kept()).toEqual([stored, machines + count])
      const next = await pushed(last + 1, 3, count)
      expect([next.outcome, next.exit, next.failed], next.log).toEqual(['pass', '0', false])
    },
    60_000,
  )
})
