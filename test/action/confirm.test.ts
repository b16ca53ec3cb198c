import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openStore } from '../../src/baseline/store.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { countedOf } from '../../src/judge/past/standing.ts'
import { temporaryFolder } from '../support/folder.ts'
import { bareRepository, type GitServer, startGitServer } from '../support/git-server.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { merges, type Played, play } from '../support/player/play.ts'
import { type Ground, runLeg } from '../support/player/steps.ts'
import { useBuiltAction } from '../support/runner.ts'
import { measured, planted } from './planted.ts'
import { own } from './storing.ts'
import { HEAD, wholeStep } from './support.ts'

const CONFIRM = '.github/workflows/confirm.yml'
const BRANCH = 'socketgate-baselines'
const COMMIT = 'repos/get-commit'
const root = temporaryFolder('socketgate-forge')
const place = join(root, 'acme/orders')
const shaOf = (push: number) => push.toString(16).padStart(40, 'c')
const idOf = (push: number) => 12_000 + push
/** What `accept` asks of GitHub about the workflow run of a push. */
const runOf = (push: number) => ({
  id: idOf(push),
  ...{ event: 'push', status: 'completed', conclusion: 'failure' },
  ...{ head_sha: shaOf(push), head_branch: 'main' },
  ...{ repository: { full_name: 'acme/orders' }, head_repository: { full_name: 'acme/orders' } },
})
const PUSHES = Array.from({ length: 20 }, (_, push) => push)

/** Starts nothing, and writes down what it was given. */
const START = `name: start
inputs: { build: { required: true }, built: { required: true } }
runs:
  using: composite
  steps:
    - if: \${{ inputs.built != 'true' }}
      shell: bash
      env: { BUILD: "\${{ inputs.build }}" }
      run: mkdir -p "$BUILD" && echo "built once" > "$BUILD/service"
    - shell: bash
      env: { BUILD: "\${{ inputs.build }}", BUILT: "\${{ inputs.built }}" }
      run: printf '%s, %s, %s\\n' "$BUILT" "$(cat "$BUILD/service")" "$NOTE" >> "$SEEN"
`

let github: GitHubDouble
let server: GitServer
let service: DemoService
let real: Awaited<ReturnType<typeof measured>>

useBuiltAction()
beforeAll(async () => {
  const commit = { status: 200, data: completed(COMMIT, 200, { sha: HEAD }) }
  github = await startGitHub({
    knows: { people: { ada: 'write' }, runs: Object.fromEntries(PUSHES.map((n) => [idOf(n), runOf(n)])) },
    extra: ({ operation }) => (operation === COMMIT ? commit : null),
  })
  server = await startGitServer({ root, tokens: { [`x-access-token:${TOKEN}`]: 'write' } })
  service = await startService({ port: 0 })
  real = await measured(service, github)
  mkdirSync(join(real.folder, '.github/actions/socketgate-start'), { recursive: true })
  writeFileSync(join(real.folder, '.github/actions/socketgate-start/action.yml'), START)
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
  github.checks.length = 0
})

const store = () => {
  const env = { PATH: process.env.PATH!, RUNNER_TEMP: real.folder }
  return openStore(`git:file://${place}#${BRANCH}`, real.folder, { env })
}

/** Stored runs, and those of them that count as baseline. */
async function kept(): Promise<readonly [number, number]> {
  const runs = (await store().all()).flatMap((one) => one.runs.map(({ record }) => record))
  return [runs.length, countedOf(runs).length]
}

/** Ten runs of ten machines. */
async function tenStored(): Promise<void> {
  await store().append(
    PUSHES.slice(0, 10).map((n) =>
      planted(real.record, { n, slower: 1, commit: shaOf(n), runId: `${idOf(n)}` }),
    ),
  )
}

interface Push {
  readonly push: number
  /** How many times slower than usual the service is, as machines 1, 2, … measure it. */
  readonly slower: readonly number[]
  readonly over?: Partial<Ground>
  readonly cancelledIn?: string
  /** Lines. */
  readonly secrets?: string
  /** Is called before each leg. */
  readonly before?: (leg: string, artifacts: string) => void
}

/** The workflow on a push to main, with what its machines would have measured. */
async function pushed({
  push,
  slower,
  over,
  cancelledIn,
  secrets = 'FEED_TOKEN=s3cret%value\nOTHER_TOKEN=a=b',
  before,
}: Push): Promise<Played & { log: string; seen: string }> {
  let log = ''
  const folder = temporaryFolder()
  const [event, seen] = [join(folder, 'event.json'), join(folder, 'seen')]
  writeFileSync(event, JSON.stringify(own))
  const env = {
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/orders', SEEN: seen },
    ...{ GITHUB_SHA: shaOf(push), GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: `${idOf(push)}` },
    ...{ GITHUB_RUN_ATTEMPT: '1', GITHUB_SERVER_URL: server.url, GITHUB_API_URL: github.url },
  }
  const ground: Ground = {
    ...{ checkout: real.folder, artifacts: join(folder, 'artifacts'), env },
    log: (text) => {
      log += text
    },
    measured: ({ leg, out }) => {
      const machine = Number(/\d/.exec(leg)?.[0] ?? 1)
      const which = { n: 20 * push + machine, slower: slower[machine - 1]!, commit: shaOf(push) }
      mkdirSync(out, { recursive: true })
      const record = planted(real.record, { ...which, runId: `${idOf(push)}.${machine}` })
      writeFileSync(join(out, 'record.json'), JSON.stringify(record))
    },
    ...over,
  }
  const played = await play({
    workflow: CONFIRM,
    inputs: { plan: real.plan, mode: 'block', engine: 'embedded', vars: `NOTE=${HOSTILE}` },
    secrets: { secrets },
    github: { token: TOKEN, run_attempt: '1' },
    leg: (leg) => {
      before?.(leg.name, ground.artifacts)
      return runLeg(leg, ground)
    },
    ...(cancelledIn === undefined ? {} : { cancelledIn }),
  })
  return { ...played, log, seen: existsSync(seen) ? readFileSync(seen, 'utf8') : '' }
}

const HOSTILE = '$(touch pwned) `id` "; exit 1 #'
const LEGS = [
  'measure',
  'ask',
  'confirm (2)',
  'confirm (3)',
  'ask-again',
  'confirm-again (4)',
  'confirm-again (5)',
]
const TIME = { timeout: 120_000 }

describe('a change that is judged on machines of its own', () => {
  test('costs one where it is as usual, and is green', TIME, async () => {
    await tenStored()
    const { results, outputs, ran, log } = await pushed({ push: 11, slower: [1] })
    expect([ran, outputs.outcome, results.gate], log).toEqual([['measure', 'ask', 'gate'], 'pass', 'success'])
    // Stored once, by the last job alone.
    expect(await kept()).toEqual([11, 11])
  })

  test('is green where only its first machine was slow', TIME, async () => {
    await tenStored()
    const { results, outputs, ran, log, seen } = await pushed({ push: 11, slower: [1.6, 1, 1, 1, 1] })
    expect([outputs.outcome, results.gate], log).toEqual(['pass', 'success'])
    expect(ran).toEqual([...LEGS.slice(0, ran.length - 1), 'gate'])
    expect(ran.length).toBeGreaterThan(5)
    const machines = ran.filter((leg) => !/ask|gate/.test(leg)).length
    // What the first machine has built is what the others start, and what they are told is text and nothing else.
    expect(seen.trim().split('\n')).toEqual(
      Array.from({ length: machines }, (_, i) => `${i > 0}, built once, ${HOSTILE}`),
    )
    expect(log).toContain('::add-mask::s3cret%25value\n')
    expect(log).toContain('::add-mask::a=b\n')
    expect((await kept())[0]).toBe(10 + machines)
  })

  test('is red where three say the same', TIME, async () => {
    await tenStored()
    const { results, outputs, ran, log } = await pushed({ push: 11, slower: [1.6, 1.6, 1.6, 1.6, 1.6] })
    expect([outputs.outcome, results.gate], log).toEqual(['regression', 'failure'])
    expect(ran).toContain('confirm (3)')
  })

  test.each([
    ['the first machine', 'measure', [1], 'ask skipped'],
    ['the first judgement', 'ask', [1], 'confirm skipped'],
    ['the second machine', 'confirm (2)', [3, 3, 3], 'ask-again skipped'],
    ['the second judgement', 'ask-again', [3, 3, 3], 'confirm-again skipped'],
  ] as const)('is red where %s is lost, whatever the others say', TIME, async (_, lost, slower, then) => {
    await tenStored()
    const { results, outputs, log } = await pushed({
      push: 11,
      slower,
      over: { dies: (leg, { id }) => leg === lost && (id === 'measure' || id === 'judge') },
    })
    const [job = '', result] = then.split(' ')
    expect([results[job], results.gate, outputs.outcome], log).toEqual([result, 'failure', 'engine'])
    expect(merges(results.gate)).toBe(false)
    // Nothing is stored of what nobody could judge.
    expect(await kept()).toEqual([10, 10])
  })

  test('is red where a record is not the one that its machine handed on', TIME, async () => {
    await tenStored()
    const { results, outputs, log } = await pushed({
      push: 11,
      slower: [3, 3, 3],
      before: (leg, artifacts) => {
        if (leg !== 'ask-again') return
        const [own = ''] = readdirSync(artifacts).filter((name) => /-3-a1$/.test(name))
        const usual = planted(real.record, { n: 999, slower: 1, commit: shaOf(11), runId: 'x' })
        writeFileSync(join(artifacts, own, '3-a1/record.json'), JSON.stringify(usual))
      },
    })
    expect(log).toContain('3-a1/record.json: FAILED')
    expect([results['ask-again'], results.gate, outputs.outcome], log).toEqual([
      'failure',
      'failure',
      'engine',
    ])
  })

  test(
    'is red where GitHub drops the hash of a record since it contains a secret, and says so',
    TIME,
    async () => {
      const { results, outputs, log } = await pushed({ push: 11, slower: [1], secrets: 'PIN=1' })
      expect([results.measure, results.gate, outputs.outcome], log).toEqual(['success', 'failure', 'engine'])
      expect(log).toContain('machine 1 handed on nothing; GitHub drops an output that contains')
    },
  )

  test.each([
    ['is another', (file: string) => writeFileSync(file, '{}')],
    ['is gone, as after a re-run of the last job alone', (file: string) => rmSync(file)],
  ])('is red where the record that the last job is handed %s, and says so', TIME, async (_, spoil) => {
    const { results, outputs, log } = await pushed({
      push: 11,
      slower: [1],
      before: (leg, artifacts) => {
        const [own = ''] = leg === 'gate' ? readdirSync(artifacts).filter((name) => /-1-a1$/.test(name)) : []
        if (own !== '') spoil(join(artifacts, own, '1-a1/record.json'))
      },
    })
    expect([results.ask, results.gate, outputs.outcome], log).toEqual(['success', 'failure', 'engine'])
    expect(log).toMatch(/Re-run all jobs.{1,9}measures anew/)
  })

  test('does not merge where somebody cancels it', TIME, async () => {
    const { results, ran } = await pushed({ push: 11, slower: [1], cancelledIn: 'measure' })
    expect([ran, results.gate]).toEqual([['measure'], 'cancelled'])
    expect(merges(results.gate)).toBe(false)
  })
})

describe('a service three times slower', () => {
  test('is red on each push until somebody accepts it, and counts as no baseline', {
    timeout: 400_000,
  }, async () => {
    await tenStored()
    const told: unknown[] = []
    for (let push = 11; push < 17; push++) {
      const { outputs, results, ran } = await pushed({ push, slower: [3, 3, 3, 3, 3] })
      told.push([outputs.outcome, results.gate, ran.length])
    }
    expect(told).toEqual(told.map(() => ['regression', 'failure', 6]))
    expect(await kept()).toEqual([10 + 3 * 6, 10])
    const accepted = await wholeStep({
      github,
      folder: real.folder,
      event: 'workflow_dispatch',
      payload: { ...own, sender: { login: 'ada' } },
      env: {
        ...{ GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/heads/main', GITHUB_SERVER_URL: server.url },
        ...{ PATH: process.env.PATH!, INPUT_COMMAND: 'accept', INPUT_RUN: `${idOf(16)}` },
        INPUT_REASON: 'each order is now signed',
      },
    })
    expect(accepted.failed, accepted.log).toBe(false)
    const next = await pushed({ push: 17, slower: [3, 3, 3, 3, 3] })
    expect([next.outputs.outcome, next.results.gate], next.log).toEqual(['pass', 'success'])
  })
})

describe('the workflow', () => {
  const { jobs } = parse(readFileSync(CONFIRM, 'utf8'))

  test('has a last job that waits for all, by a condition that nothing stands beside', () => {
    const { needs, if: when } = jobs.gate
    expect(needs).toEqual(Object.keys(jobs).filter((name) => name !== 'gate'))
    expect(when).toBe('${{ !cancelled() }}')
  })

  test('has machines that do all the same', () => {
    const told = (name: string) =>
      JSON.stringify(jobs[name].steps).replaceAll('matrix.machine', 'M').replaceAll('[4,5]', '[2,3]')
    expect(told('confirm-again')).toBe(told('confirm'))
    const names = (name: string) =>
      jobs[name].steps.map((step: { name?: string; id?: string }) => step.name ?? step.id)
    const first = names('measure').filter((name: string) => !/build to hand|Hand the build/.test(name))
    expect(names('confirm').filter((name: string) => !/that build|The build/.test(name))).toEqual(first)
  })

  test('masks each secret whole, whatever ends a line in a log', () => {
    const step = jobs.measure.steps.find(({ env = {} }: { env?: object }) => 'VARS' in env)
    const file = join(temporaryFolder(), 'env')
    const env = { PATH: process.env.PATH, VARS: '', SECRETS: 'A=one\rtwo%0A\r\nB=\nC=3', GITHUB_ENV: file }
    const { stdout } = spawnSync('bash', ['-e', '-c', step.run], { env, encoding: 'utf8' })
    expect(stdout).toBe('::add-mask::one%0Dtwo%250A\n::add-mask::3\n')
  })

  test.each([
    ['PATH=/tmp', 'steers the job'],
    ['SHELLOPTS=noexec', 'steers the job'],
    ['node_options=--require x', 'steers the job'],
    ['GITHUB_TOKEN=x', 'steers the job'],
    ['a b=c', 'NAME=VALUE'],
    ['nothing', 'NAME=VALUE'],
  ])('takes no variable %s', (line, said) => {
    const step = jobs.measure.steps.find(({ env = {} }: { env?: object }) => 'VARS' in env)
    const file = join(temporaryFolder(), 'env')
    writeFileSync(file, '')
    const { status, stdout } = spawnSync('bash', ['-e', '-c', step.run], {
      env: { PATH: process.env.PATH, VARS: `A=1\n${line}`, SECRETS: '', GITHUB_ENV: file },
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([1, expect.stringContaining(said)])
  })
})

describe('who calls it', () => {
  const { inputs, secrets } = parse(readFileSync(CONFIRM, 'utf8')).on.workflow_call
  const { load } = parse(readFileSync('templates/github/pull-request.yml', 'utf8')).jobs

  test('gives what it takes, and grants what its last job writes', () => {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(load.with)))
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(load.secrets ?? {})))
    expect(load.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write' })
    expect(load).not.toHaveProperty('if')
  })

  test('finds the name of the check to require in the docs', () => {
    const { name } = parse(readFileSync(CONFIRM, 'utf8')).jobs.gate
    expect(readFileSync('docs/confirm.md', 'utf8')).toContain(`Require **\`load / ${name}\`**`)
  })
})
