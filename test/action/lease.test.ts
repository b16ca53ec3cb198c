import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Record } from '../../src/model/record/record.ts'
import { leaseRemote } from '../lease/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git } from '../support/git-crowd.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { writePlan } from '../support/plans.ts'
import { REPOSITORY, wholeStep } from './support.ts'

const LEASE_TOKEN = 'lease-5f0e1d2c3b4a'
let service: DemoService
let github: GitHubDouble
let server: GitServer
let there: ReturnType<typeof leaseRemote>
let folder: string
type Env = { readonly [name: string]: string }
const rights: { [pair: string]: 'read' | 'write' } = {}

beforeAll(async () => {
  service = await startService({ port: 0 })
  github = await startGitHub()
})
afterAll(async () => {
  await service.close()
  await github.close()
})
beforeEach(async () => {
  there = leaseRemote()
  folder = temporaryFolder()
  rights[`x-access-token:${TOKEN}`] = 'read'
  rights[`x-access-token:${LEASE_TOKEN}`] = 'write'
  server = await startGitServer({ root: there.root, tokens: rights })
  return () => server.close()
})

const LEASE = 'lease: { name: staging, ttl: 1m }'

/** `command: measure` on a push, in a checkout with this policy and this plan. */
async function step(policy: string, plan: string, env: { readonly [name: string]: string } = {}) {
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/socketgate-policy.yml'), `version: 1\n${policy}`)
  const load = '{ executor: constant-vus, vus: 2, duration: 1s }'
  writePlan(folder, { port: service.port, load, rest: plan })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '-A')
  git(folder, 'commit', '--quiet', '-m', 'one')
  const sha = git(folder, 'rev-parse', 'HEAD')
  const result = await wholeStep({
    github,
    folder,
    event: 'push',
    payload: { repository: REPOSITORY },
    env: {
      PATH: process.env.PATH!,
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      GITHUB_SERVER_URL: server.url,
      INPUT_COMMAND: 'measure',
      INPUT_PLAN: 'plan.yaml',
      INPUT_ENGINE: 'embedded',
      INPUT_OUT: 'out',
      ...env,
    },
  })
  const record = (): Record => JSON.parse(readFileSync(join(folder, 'out/record.json'), 'utf8'))
  return { ...result, record }
}

const shared = () => ({
  'INPUT_LEASE-REMOTE': `${server.url}/acme/staging.git`,
  'INPUT_LEASE-TOKEN': LEASE_TOKEN,
})

describe('a step', () => {
  test('holds the lease where its inputs say, with their token, and shows that to nobody', async () => {
    const { failed, log, record } = await step('', LEASE, shared())
    expect(failed, log).toBe(false)
    expect(record().lease).toMatchObject({ name: 'staging', state: 'held' })
    const pushed = server.asked.filter(({ path }) => path.endsWith('git-receive-pack'))
    expect(pushed.length).toBeGreaterThanOrEqual(2)
    expect(there.tip()).toBe('')
    // The runner itself is told what it has to conceal.
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(LEASE_TOKEN)
  })

  test('without them asks this repository, and where its token only reads, loads and says so', async () => {
    git(there.root, 'clone', '--quiet', '--bare', there.path, 'acme/orders')
    const { failed, log, record } = await step('', LEASE)
    expect(failed, log).toBe(false)
    expect(log).toContain('lease staging: not leased: the token only reads')
    expect(record().lease).toMatchObject({
      state: 'none',
      why: expect.stringMatching(/^the token only reads/),
    })
  })

  test.each([
    ['a remote that is not there', (): Env => ({ 'INPUT_LEASE-REMOTE': `${server.url}/acme/stagign.git` })],
    ["another's repository that the token does not read", (): Env => ({ 'INPUT_LEASE-TOKEN': 'mistyped' })],
  ])('is refused in every mode with %s, since that is asked for by name', async (_, env) => {
    const { failed, exit, log } = await step('', `${LEASE}\nmode: observe`, { ...shared(), ...env() })
    expect([failed, exit], log).toEqual([true, '31'])
    expect(log).toMatch(/the lease staging cannot be taken: its remote cannot be read.*nothing was\s+loaded/s)
  })

  test('is not held up where Dependabot is given no secret to read that remote with, and says so', async () => {
    const env = { 'INPUT_LEASE-TOKEN': '', 'INPUT_GITHUB-TOKEN': 'other', GITHUB_ACTOR: 'dependabot[bot]' }
    const { failed, log, record } = await step('', LEASE, { ...shared(), ...env })
    expect(failed, log).toBe(false)
    expect(record().lease).toMatchObject({ why: expect.stringMatching(/^its remote cannot be read/) })
  })

  test('is refused where the policy requires a lease that its token cannot hold', async () => {
    git(there.root, 'clone', '--quiet', '--bare', there.path, 'acme/orders')
    const { failed, log } = await step('lease: required\n', LEASE)
    expect(failed).toBe(true)
    expect(log).toMatch(/not leased: the token only reads .*socketgate-policy\.yml says lease: required/s)
  })

  test('is refused where the policy requires a lease and the plan has none', async () => {
    const { failed, log } = await step('lease: required\n', '', shared())
    expect(failed).toBe(true)
    expect(log).toContain('lease: required, and the plan has none')
    expect(server.asked).toEqual([])
  })
})

test.each([
  ['https://me:secret@github.example/a/b', /lease-remote .*SOCKETGATE_LEASE_TOKEN/],
  ['/tmp/lease.git', /in Actions a lease lies on a server/],
])('%s is no input lease-remote', (remote, message) => {
  const env = { GITHUB_ACTIONS: 'true', INPUT_PLAN: 'plan.yaml', 'INPUT_LEASE-REMOTE': remote }
  expect(() => readInputs(env)).toThrow(message)
})
