import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/baseline/store.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Record } from '../../src/model/record/record.ts'
import { POLICY_FILE } from '../../src/plan/forecast/policy-path.ts'
import { planted } from '../action/planted.ts'
import { temporaryFolder } from '../support/folder.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { missing } from '../support/github-double/reply.ts'
import type { Known } from '../support/github-double/repository.ts'
import { type Extra, type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { ORDERS_PLAN, ordersFiles } from '../support/orders-repository.ts'
import { type Played, play } from '../support/player/play.ts'
import { type Machine, runLeg } from '../support/player/steps.ts'
import { pullRequest } from '../support/pull-request.ts'
import { useBuiltAction } from '../support/runner.ts'
import { TEMPLATES } from '../support/templates.ts'
import { socketgate } from '../support/terminal.ts'
import { CONFIRM } from '../support/workflow-rules.ts'

const START = '.github/actions/socketgate-start/action.yml'
/** What the policy refuses: they are to block nobody. */
const BEFORE_A_POLICY = ['observe', 'preview']
const TIME = { timeout: 120_000, retry: 2 }

const forge = temporaryFolder('socketgate-forge')
const repository = join(forge, 'acme/orders')
let server: GitServer
let github: GitHubDouble
/** What is live, and its canary: this test's own, as a deployment is. */
let live: DemoService
/** The plan, with what the policy requires of it; its port is the templates'. */
let plan: string
/** One run of the plan. */
let record: Record
let runs = 500

useBuiltAction()
beforeAll(async () => {
  server = await startGitServer({ root: forge, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  live = await startService({ port: 0 })
  const { files, port } = await ordersFiles({})
  plan = files[ORDERS_PLAN]!.replaceAll(String(port), '8787')
    .replace('name:', 'mode: block\nname:')
    .replace('unit: ms }', 'unit: ms }, rate: 20/s')
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'plan.yaml'), plan)
  const at = `127.0.0.1:${live.port}`
  const targets = ['--target', `api=http://${at}`, '--target', `feed=ws://${at}/ws`]
  const argv = ['measure', 'plan.yaml', '--profile', 'pr', '--engine', 'embedded', '--out', 'out', ...targets]
  const { exit, stderr } = await socketgate(argv, { cwd: folder })
  if (exit !== 0) throw new Error(stderr)
  record = JSON.parse(readFileSync(join(folder, 'out/record.json'), 'utf8'))
})
beforeEach(() => {
  rmSync(repository, { recursive: true, force: true })
  bareRepository(repository)
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})
afterAll(async () => {
  await live.close()
  await server.close()
})

/** Ten runs of ten machines and commits. */
async function tenStored(): Promise<void> {
  const store = openStore(`git:file://${repository}#socketgate-baselines`, forge, {
    env: { PATH: process.env.PATH! },
  })
  const commit = (n: number) => n.toString(16).padStart(40, 'c')
  const past = Array.from({ length: 10 }, (_, n) =>
    planted(record, { n, slower: 1, commit: commit(n), runId: `${100 + n}` }),
  )
  await store.append(past)
}

interface Event {
  readonly name: string
  readonly ref: string
  readonly inputs?: { readonly [name: string]: string }
  /** What GitHub knows of earlier runs. */
  readonly past?: Known
  /** How many times slower than usual the machines that confirm find the service; absent: they measure. */
  readonly slower?: number
  /** What of the template is set besides the ports. */
  readonly set?: (text: string) => string
}

interface Ran extends Played {
  readonly log: string
  /** What the scripts of the repository were told. */
  readonly told: string
  readonly sha: string
}

/** A template, copied to where it says, set to this machine, and started by this event: each job a machine of its own. */
async function started(template: string, event: Event): Promise<Ran> {
  const { name, ref, inputs = {}, past = {}, slower, set = (text: string) => text } = event
  const script = '#!/usr/bin/env bash\necho "$0 $*" >> "$TOLD"\n'
  runs++
  const isChange = name === 'pull_request'
  const { files, port } = await ordersFiles({
    [START]: TEMPLATES.get('templates/start/action.yml')!,
    [ORDERS_PLAN]: plan,
    ...(BEFORE_A_POLICY.includes(template)
      ? {}
      : { [POLICY_FILE]: TEMPLATES.get(`templates/policy/${basename(POLICY_FILE)}`)! }),
    'deploy.sh': script,
    'promote.sh': script,
  })
  const pull = pullRequest({ base: files, head: { 'README.md': 'changed' } })
  execFileSync('chmod', ['+x', 'deploy.sh', 'promote.sh'], { cwd: pull.folder })
  // Elsewhere there is no policy beside what the checkout has, and no stored commit that it knows.
  const nothing: Extra = (asked, query) =>
    asked.operation === 'repos/get-commit' ? pull.answers(asked, query) : unknown(asked, query)
  github = await startGitHub({
    extra: isChange ? pull.answers : nothing,
    knows: past,
  })
  const folder = temporaryFolder()
  const [payload, workflow, told] = ['event.json', 'workflow.yml', 'told'].map((file) => join(folder, file))
  writeFileSync(payload!, JSON.stringify(isChange ? pull.payload : { repository: REPOSITORY, sender: ADA }))
  writeFileSync(
    workflow!,
    set(TEMPLATES.get(`templates/github/${template}.yml`)!).replaceAll('8787', String(port)),
  )
  mkdirSync(join(folder, 'artifacts'))
  let log = ''
  const played = await play({
    workflow: workflow!,
    workflows: { [CONFIRM]: '.github/workflows/confirm.yml' },
    inputs,
    github: { token: TOKEN, run_attempt: '1', event: isChange ? numberOf(pull.payload) : {} },
    secrets: { FEED_TOKEN: 'feed-token-1' },
    leg: (leg) =>
      runLeg(leg, {
        ...{ checkout: pull.folder, artifacts: join(folder, 'artifacts') },
        inputs: { engine: 'embedded', upload: 'false' },
        ...(slower !== undefined && {
          measured: ({ number, out }: Machine) => {
            const which = { n: 100 + number, slower, commit: pull.merge, runId: `${runs}.${number}` }
            mkdirSync(out, { recursive: true })
            writeFileSync(
              join(out, 'record.json'),
              JSON.stringify(under(planted(record, which), isChange ? 'pr' : 'release', ref)),
            )
          },
        }),
        env: {
          ...{ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: payload!, GITHUB_REPOSITORY: 'acme/orders' },
          ...{ GITHUB_SHA: pull.merge, GITHUB_REF: ref, GITHUB_REF_PROTECTED: String(!isChange) },
          ...{ GITHUB_RUN_ID: String(runs), GITHUB_RUN_ATTEMPT: '1', GITHUB_API_URL: github.url },
          ...{ GITHUB_ACTOR: 'ada', GITHUB_SERVER_URL: server.url, TOLD: told!, npm_config_offline: 'true' },
        },
        log: (text) => {
          log += text
        },
      }),
  })
  return { ...played, log, told: existsSync(told!) ? readFileSync(told!, 'utf8') : '', sha: pull.merge }
}

const unknown: Extra = ({ operation }) =>
  ['repos/get-content', 'repos/compare-commits-with-basehead'].includes(operation) ? missing(operation) : null

/** As a job of this ref measures under a profile: both profiles are one load. */
const under = (one: Record, profile: string, ref: string): Record => ({
  ...one,
  series: { ...one.series, profile },
  provenance: { ...one.provenance, ref },
})

const ADA = { login: 'ada', type: 'User' }
const REPOSITORY = { full_name: 'acme/orders', default_branch: 'main' }

function numberOf(payload: object) {
  const { number, head } = (payload as { pull_request: { number: number; head: { sha: string } } })
    .pull_request
  return { pull_request: { number, head: { sha: head.sha } } }
}

/** How many runs are stored. */
function stored(): number {
  const argv = ['-C', repository, 'ls-tree', '-r', '--name-only', 'socketgate-baselines']
  const { stdout } = spawnSync('git', argv, { encoding: 'utf8' })
  return stdout.split('\n').filter((file) => /(?<!head)\.json\.gz$/.test(file)).length
}

const conclusions = () => github.checks.map(({ body }) => body.conclusion)
const PULL: Event = { name: 'pull_request', ref: 'refs/pull/412/merge' }
const MAIN: Event = { name: 'push', ref: 'refs/heads/main' }
const TAG: Event = { name: 'push', ref: 'refs/tags/v1.2.0' }
const BRANCH: Event = { name: 'push', ref: 'refs/heads/release/1.2' }
const BY_HAND: Event = { name: 'workflow_dispatch', ref: 'refs/heads/main' }

describe.skipIf(process.platform === 'win32')('a template whose load is brought', () => {
  test('observe.yml comments, and blocks and stores nothing', TIME, async () => {
    const { results, log } = await started('observe', PULL)
    expect(results, log).toEqual({ gate: 'success' })
    expect([github.comments.length, github.checks.length, stored()]).toEqual([1, 1, 0])
  })

  test('preview.yml meets what is deployed', TIME, async () => {
    const { results, log } = await started('preview', { ...PULL, set: asDeployed })
    expect(results, log).toEqual({ gate: 'success' })
    expect([github.comments.length, stored()]).toEqual([1, 0])
  })

  test.each(['baseline', 'nightly'])('%s.yml stores its run', TIME, async (template) => {
    const { results, log } = await started(template, MAIN)
    expect(Object.values(results), log).toEqual(['success'])
    expect([github.checks.length, stored()]).toEqual([1, 1])
  })

  test('seed.yml measures on five machines, and is red where one has stored nothing', TIME, async () => {
    const { results, ran, log } = await started('seed', { ...BY_HAND, inputs: { profile: 'release' } })
    // A machine that others keep busy stores nothing.
    const ended = stored() === 5 ? 'success' : 'failure'
    expect(results, log).toEqual({ seed: ended, seeded: ended })
    expect(ran).toEqual([1, 2, 3, 4, 5].map((machine) => `seed (${machine})`).concat('seeded'))
  })

  test('canary.yml promotes what was compared in pairs and is no worse', TIME, async () => {
    const commit = 'c'.repeat(40)
    const { results, told, log } = await started('canary', {
      ...BY_HAND,
      inputs: { commit },
      set: asDeployed,
    })
    const promoted = results.compare === 'success'
    expect(log).toMatch(promoted ? /pair/ : /inconclusive/)
    expect([results.promote, told]).toEqual(
      promoted ? ['success', `./promote.sh ${commit}\n`] : ['skipped', ''],
    )
  })
})

describe.skipIf(process.platform === 'win32')('a template that calls for more machines', () => {
  beforeEach(tenStored)

  test('pull-request.yml lets a change through that is as usual', TIME, async () => {
    const { results, ran, log } = await started('pull-request', { ...PULL, slower: 1 })
    expect([results, ran], log).toEqual([
      { load: 'success' },
      ['load / measure', 'load / ask', 'load / gate'],
    ])
    expect([github.comments.length, conclusions(), stored()]).toEqual([1, ['success'], 10])
  })

  test('pull-request.yml blocks one that is slower, on three machines or more', TIME, async () => {
    const { results, ran, log } = await started('pull-request', { ...PULL, slower: 1.6 })
    expect(results, log).toEqual({ load: 'failure' })
    expect(ran).toContain('load / confirm (3)')
    expect([conclusions(), stored()]).toEqual([['failure'], 10])
  })

  test('release.yml deploys what is as usual, and stores its run', TIME, async () => {
    const { results, told, sha, log } = await started('release', { ...TAG, slower: 1 })
    expect([results, told], log).toEqual([{ gate: 'success', deploy: 'success' }, `./deploy.sh ${sha}\n`])
    expect(stored()).toBe(11)
  })

  test(
    'release.yml deploys nothing that is slower, until accept.yml takes it for the new level',
    TIME,
    async () => {
      const { results, told, sha, log } = await started('release', { ...BRANCH, slower: 1.6 })
      expect([results, told], log).toEqual([{ gate: 'failure', deploy: 'skipped' }, ''])
      expect(log).toContain('regression')
      const inputs = { run: String(runs), reason: 'one more join per message' }
      const past = {
        ...{ people: { ada: 'write' as const }, branches: { 'release/1.2': true } },
        runs: { [runs]: { ...ENDED, id: runs, head_sha: sha } },
      }
      await github.close()
      const accepted = await started('accept', { ...BY_HAND, inputs, past })
      expect(accepted.results, accepted.log).toEqual({ accept: 'success' })
      const files = spawnSync('git', [
        '-C',
        repository,
        'ls-tree',
        '-r',
        '--name-only',
        'socketgate-baselines',
      ])
      expect(files.stdout.toString()).toContain('.accept.json')
    },
  )
})

/** The workflow run of a release, as GitHub tells of it. */
const ENDED = {
  ...{ event: 'push', status: 'completed', conclusion: 'failure', head_branch: 'release/1.2' },
  ...{ repository: { full_name: 'acme/orders' }, head_repository: { full_name: 'acme/orders' } },
}

/** With the addresses of a deployment: here that of this test. */
function asDeployed(text: string): string {
  return text
    .replace(/https:\/\/api[^\s]*example/g, `http://127.0.0.1:${live.port}`)
    .replace(/wss:\/\/feed(?:-\$\{\{[^}]*\}\})?[^\s]*example/g, `ws://127.0.0.1:${live.port}`)
    .replace(
      /(?:https|wss):\/\/(?:api|feed)-\$\{\{[^}]*\}\}\.preview\.example/g,
      (url) => `${url.startsWith('https') ? 'http' : 'ws'}://127.0.0.1:${live.port}`,
    )
}
