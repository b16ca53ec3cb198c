import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { startGitHub, TOKEN } from '../support/github-double/server.ts'
import { LOGIN, ORDERS, planText } from '../support/plans.ts'
import { play } from '../support/player/play.ts'
import { type Ground, runLeg } from '../support/player/steps.ts'
import { pullRequest } from '../support/pull-request.ts'
import { builtFile, useBuiltAction } from '../support/runner.ts'

useBuiltAction()

const PLAN = 'plans/orders-feed.yaml'
const ACTION = '.github/actions/socketgate-start/action.yml'

/** As a team starts its service: here the demo service, with what the change has made of it. */
const startOf = (port: number) => `name: start
inputs: { build: { required: true }, built: { required: true } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { BUILD: "\${{ inputs.build }}" }
      run: mkdir -p "$BUILD" && cp src/knobs.json "$BUILD"
    - shell: bash
      env: { BUILD: "\${{ inputs.build }}" }
      run: |
        setsid node "$SERVICE" demo --serve --port ${port} > "$RUNNER_TEMP/service.log" 2>&1 &
        timeout 30 sh -c 'until curl -sf -o /dev/null http://127.0.0.1:${port}/version; do sleep 0.1; done'
        curl -sf -o /dev/null --data @"$BUILD/knobs.json" http://127.0.0.1:${port}/admin/knobs
`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise<void>((done) => server.once('listening', done))
  const { port } = server.address() as { port: number }
  await new Promise<void>((done) => server.close(() => done()))
  return port
}

/** The workflow on a pull request that makes this of the plan and of the service, measured by real loads. */
async function judged(change: (plan: string) => string, knobs: object) {
  const port = await freePort()
  const load = '{ executor: constant-vus, vus: 2, duration: 2s }'
  const rest = 'mode: block\nthresholds:\n  "ws_message_latency{feed:orders}": [ "p(90)<400" ]\n'
  const plan = planText({ port, path: '/ws', socket: ORDERS, head: LOGIN, load, rest })
  const base = { [PLAN]: plan, [ACTION]: startOf(port), 'src/knobs.json': '{}' }
  const sides = { base, head: { [PLAN]: change(plan), 'src/knobs.json': JSON.stringify(knobs) } }
  const pull = pullRequest(sides)
  const github = await startGitHub({ extra: pull.answers, knows: {} })
  const folder = temporaryFolder()
  const [event, artifacts] = [join(folder, 'event.json'), join(folder, 'artifacts')]
  mkdirSync(artifacts)
  writeFileSync(event, JSON.stringify(pull.payload))
  let log = ''
  const ground: Ground = {
    ...{ checkout: pull.folder, artifacts },
    env: {
      ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/orders' },
      ...{ GITHUB_SHA: pull.merge, GITHUB_REF: 'refs/pull/412/merge', GITHUB_RUN_ID: '11981' },
      ...{ GITHUB_RUN_ATTEMPT: '1', GITHUB_SERVER_URL: 'https://github.example', GITHUB_API_URL: github.url },
      SERVICE: builtFile('dist/cli.js'),
    },
    log: (text) => {
      log += text
    },
  }
  try {
    const played = await play({
      workflow: '.github/workflows/confirm.yml',
      inputs: { plan: PLAN, engine: 'embedded', baseline: 'dir:../none' },
      github: { token: TOKEN, run_attempt: '1' },
      leg: (leg) => runLeg(leg, ground),
    })
    const measured = readdirSync(artifacts).find((name) => name.startsWith('socketgate-measured'))
    const record = measured === undefined ? '' : join(artifacts, measured, '1-a1/base/record.json')
    await expect(fetch(`http://127.0.0.1:${port}/version`)).rejects.toThrow()
    const comment = github.comments.at(-1)?.body ?? ''
    return { ...played, log, comment, check: github.checks.at(-1)?.body, hasBase: existsSync(record) }
  } finally {
    await github.close()
    expect(github.violations).toEqual([])
  }
}

const LOADED = { retry: 2, timeout: 120_000 }
const loosened = (plan: string) => plan.replace(/thresholds:\n.*\n/, '')

describe('a pull request on machines of its own', () => {
  test('that loosens its plan and slows its service is blocked by the plan of its base', LOADED, async () => {
    const found = await judged(loosened, { slowAll: 800 })
    expect([found.results.gate, found.outputs.outcome], found.log).toEqual(['failure', 'plan_changed'])
    expect(found.ran).toEqual(['measure', 'ask', 'gate'])
    expect(found.hasBase).toBe(true)
    expect(found.check).toMatchObject({ conclusion: 'failure' })
    expect(found.comment).toContain('By the plan of main')
  })

  test('that loosens it on a service that is well by both is not', LOADED, async () => {
    const found = await judged(loosened, {})
    expect([found.results.gate, found.outputs.outcome], found.log).toEqual(['success', 'pass'])
    expect(found.hasBase).toBe(true)
  })

  test('whose service does not answer is red, and says so', LOADED, async () => {
    const found = await judged((plan) => plan, { refuseUpgrades: 503 })
    expect([found.results, found.outputs.outcome], found.log).toEqual([
      { ...found.results, measure: 'success', gate: 'failure' },
      'target',
    ])
    expect(found.comment).toContain('503')
  })
})
