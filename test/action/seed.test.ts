import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { comparableRuns } from '../../src/judge/past/readiness.ts'
import { plantIn } from '../baseline/git/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git } from '../support/git-crowd.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { CELLS, own, run } from './storing.ts'
import { HEAD, MERGE, wholeStep } from './support.ts'

// Other tests take the machine's time meanwhile: of a busy generator nothing would be stored.
vi.mock('../../src/model/budget.ts', async (original) => ({
  ...(await original<typeof import('../../src/model/budget.ts')>()),
  GENERATOR_BUDGET: { lagP99: 60_000, cpuP95: 2, stealP95: 2 },
}))

const BRANCH = 'socketgate-baselines'
const COMMIT = 'repos/get-commit'
const folder = temporaryFolder()
const root = temporaryFolder('socketgate-forge')
const place = join(root, 'acme/orders')
const rights: { [pair: string]: 'read' | 'write' } = {}
let github: GitHubDouble
let server: GitServer
let service: Server
let requests = 0

const PLAN = () => `version: 1
name: orders
targets: { api: { url: "http://127.0.0.1:${(service.address() as AddressInfo).port}" } }
scenarios:
  orders:
    rest:
      steps:
        - { request: { method: GET, url: "\${targets.api}/orders" }, expect: { status: 200 }, name: orders }
        - wait: 20ms
    load: { executor: constant-vus, vus: 1, duration: 1s }
`

beforeAll(async () => {
  const commit = { status: 200, data: completed(COMMIT, 200, { sha: HEAD }) }
  github = await startGitHub({ extra: ({ operation }) => (operation === COMMIT ? commit : null) })
  server = await startGitServer({ root, tokens: rights })
  service = createServer((_, answer) => {
    requests++
    answer.writeHead(200).end('{}')
  })
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
  writeFileSync(join(folder, 'plan.yaml'), PLAN())
})
afterAll(async () => {
  service.close()
  await github.close()
  await server.close()
})
beforeEach(() => {
  rmSync(place, { recursive: true, force: true })
  bareRepository(place)
  rights[`x-access-token:${TOKEN}`] = 'write'
})
afterEach(() => {
  server.beforePush = null
  expect(github.violations).toEqual([])
})

const ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REF: 'refs/heads/main',
  PATH: process.env.PATH!,
  INPUT_COMMAND: 'seed',
  INPUT_PLAN: 'plan.yaml',
  INPUT_ENGINE: 'embedded',
  RUNNER_ENVIRONMENT: 'github-hosted',
}
const asked = (event: string, payload: object, env: { readonly [name: string]: string }) =>
  wholeStep({ github, folder, event, payload, env: { ...ENV, GITHUB_SERVER_URL: server.url, ...env } })
/** A job on a hosted machine of its own. */
const seeding = (machine: string, env: { readonly [name: string]: string } = {}) =>
  asked('workflow_dispatch', own, { RUNNER_NAME: machine, ...env })

const store = () => {
  const env = { PATH: process.env.PATH!, RUNNER_TEMP: folder }
  return openStore(`git:file://${place}#${BRANCH}`, folder, { env })
}
const stored = async () => (await store().all()).flatMap(({ runs }) => runs.map(({ record }) => record))
const tip = () => git(place, 'for-each-ref', '--format=%(objectname)', `refs/heads/${BRANCH}`)

describe('seed', () => {
  test('stores a run of each of five jobs, which count as five', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      const { failed, exit, written, log, commands } = await seeding(`runner-${n}`)
      expect([failed, exit, written], log).toEqual([false, '0', 'true'])
      expect(commands.filter(({ name }) => name === 'warning')).toEqual([])
    }
    const runs = await stored()
    expect(new Set(runs.map(({ provenance: { machine } }) => machine.id)).size).toBe(5)
    expect(runs.map(({ seeded, provenance: { commit, event } }) => [seeded, commit, event])).toEqual(
      Array(5).fill([true, MERGE, 'workflow_dispatch']),
    )
    expect(comparableRuns(runs)).toBe(5)
    expect([github.checks, github.comments]).toEqual([[], []])
  }, 120_000)

  test('stores five runs of one job, which count as one, and says so', async () => {
    const { failed, log, summary, commands } = await seeding('runner-1', { INPUT_RUNS: '5' })
    expect(failed, log).toBe(false)
    const runs = await stored()
    expect([runs.length, comparableRuns(runs)]).toEqual([5, 1])
    const words = 'these 5 runs count as 1 for runs of another machine'
    expect(summary.replace(/\s+/g, ' ')).toContain(words)
    expect(commands.find(({ name }) => name === 'warning')?.data).toContain(words)
  }, 120_000)

  test('where another job stores meanwhile loses the race, and is tried again on top of that', async () => {
    await store().append([run(29, 1)])
    server.beforePush = async () => {
      server.beforePush = null
      await store().append([run(30, 1)])
    }
    const { failed, log } = await seeding('runner-2')
    expect(failed, log).toBe(false)
    expect(await stored()).toHaveLength(3)
  })

  test('does not store a build that breaks an SLO, and fails with its code, in every mode', async () => {
    writeFileSync(join(folder, 'strict.yaml'), `${PLAN()}thresholds: { http_reqs: [ "count<1" ] }\n`)
    const { failed, outcome, exit, written, log, commands } = await seeding('runner-1', {
      INPUT_MODE: 'observe',
      INPUT_PLAN: 'strict.yaml',
    })
    expect([failed, outcome, exit, written, tip()], log).toEqual([true, 'slo', '11', 'false', ''])
    expect(commands.find(({ name }) => name === 'error')?.data).toMatch(
      /^seed: 0 of 1 run stored: its outcome is slo: requests are \d+, must be under 1/,
    )
  })

  test('with a token that only reads is store (60), and names the permission', async () => {
    rights[`x-access-token:${TOKEN}`] = 'read'
    const { failed, exit, log } = await seeding('runner-1', { INPUT_MODE: 'observe' })
    expect([failed, exit, tip()], log).toEqual([true, '60', ''])
    expect(log).toContain('contents: write')
    expect([github.checks, github.comments]).toEqual([[], []])
  })

  test.each([
    ['of a newer form', 'index.json', '{"format":2}', 'says format 2'],
    ['with the files of a program', 'src/index.ts', 'x', 'holds src, which is no part of a baseline'],
  ])('on a branch %s is store (60), and leaves it as it is', async (_, file, text, words) => {
    plantIn(place, { [file]: text })
    const before = tip()
    const { failed, exit, log } = await seeding('runner-1')
    expect([failed, exit, tip()], log).toEqual([true, '60', before])
    expect(log.replace(/\s+/g, ' ')).toContain(words)
  })

  test.each(CELLS.filter(([, , , , allowed]) => !allowed))(
    'is refused under %s on %s, and loads and asks nothing',
    async (event, ref, payload, env) => {
      const before = [requests, github.arrived, server.asked.length]
      const { exit, failed, commands } = await asked(event, payload, { GITHUB_REF: ref, ...env })
      expect([exit, failed, requests, github.arrived, server.asked.length]).toEqual(['31', true, ...before])
      expect(commands.find(({ name }) => name === 'error')?.data).toContain(
        'command seed changes the baseline, and ',
      )
    },
  )

  test.each(CELLS.filter(([, , , , allowed]) => allowed))(
    'is not refused under %s on %s',
    async (event, ref, payload, env) => {
      const { exit, log } = await asked(event, payload, {
        GITHUB_REF: ref,
        ...env,
        INPUT_PLAN: 'nowhere.yaml',
      })
      expect([exit, log]).toEqual(['2', expect.stringContaining('no such file')])
    },
  )

  test.each([
    [{ INPUT_RUNS: '51' }, 'runs 51: expected 1 to 50'],
    [{ INPUT_RUNS: '0' }, 'runs 0: expected a whole number over 0'],
    [{ INPUT_RUN: '11981' }, 'run goes with command accept, and this one is seed'],
    [{ INPUT_REASON: 'x' }, 'reason goes with command accept, and this one is seed'],
    [{ INPUT_PLAN: '' }, 'plan is missing: seed needs one'],
    [{ INPUT_PAIRED: 'true' }, 'paired: true goes with command run'],
  ])('with %j is wrong usage', async (env, words) => {
    const { exit, failed, log } = await seeding('runner-1', env as { [name: string]: string })
    expect([exit, failed, log.replace(/\s+/g, ' ')]).toEqual(['2', true, expect.stringContaining(words)])
  })
})
