import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { temporaryFolder } from '../support/folder.ts'
import { LOGIN, ORDERS, type PlanParts, writePlan } from '../support/plans.ts'
import { runStep, type Step, useBuiltAction } from '../support/runner.ts'

useBuiltAction()

const workspace = temporaryFolder()
let service: DemoService
let api: Server
let asked: string[] = []
beforeAll(async () => {
  service = await startService({ port: 0 })
  // A GitHub that knows no policy file, and takes nothing else; no change alters its plan.
  api = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const own = /\/contents\/(plan-\d+\.yaml)/.exec(request.url ?? '')?.[1]
    const status = own !== undefined || request.url?.includes('/commits/') ? 200 : 404
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(own === undefined ? { message: 'Not Found' } : contentOf(own)))
  })
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  await service.close()
  api.closeAllConnections()
  api.close()
})
beforeEach(() => {
  asked = []
})

function contentOf(name: string): object {
  const content = readFileSync(join(workspace, name)).toString('base64')
  return { type: 'file', encoding: 'base64', name, path: name, content }
}

/** Empty: what is stored, and where, other tests say. */
const baseline = `dir:${temporaryFolder()}`

const SHA = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const QUICK = '{ executor: constant-vus, vus: 2, duration: 1s }'
let plans = 0
/** Each in a file of its own: tests run side by side. */
const plan = (parts: Partial<PlanParts> = {}) =>
  writePlan(
    workspace,
    { port: service.port, path: '/ws', socket: ORDERS, head: LOGIN, load: QUICK, ...parts },
    `plan-${++plans}.yaml`,
  )

function pullRequest(head: string | null) {
  return {
    repository: { full_name: 'acme/feed', default_branch: 'main' },
    pull_request: {
      number: 7,
      head: { sha: SHA, ref: 'topic', repo: head === null ? null : { full_name: head } },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/feed' } },
      user: { login: 'octocat' },
    },
  }
}

const onMain = { repository: { full_name: 'acme/feed', default_branch: 'main' } }

async function step(event: string, payload: unknown, parts: Partial<Step> = {}) {
  const { port } = api.address() as { port: number }
  return await runStep({
    event,
    payload,
    workspace,
    ...parts,
    inputs: {
      plan: parts.inputs?.plan ?? plan(),
      engine: 'embedded',
      baseline,
      'github-token': 'ghs_canary_of_the_token',
      ...parts.inputs,
    },
    env: {
      GITHUB_REPOSITORY: 'acme/feed',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: `http://127.0.0.1:${port}/api/v3`,
      ...parts.env,
    },
  })
}

describe('an event that others can cause starts nothing, asks nothing and writes nothing', () => {
  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    '%s is 31',
    async (event) => {
      // Whoever loaded the plan's target would be seen, too.
      const watched = plan({ port: (api.address() as { port: number }).port })
      for (const command of ['run', 'measure', 'judge']) {
        const inputs = { plan: watched, command, ...(command === 'judge' && { records: 'record.json' }) }
        const { exit, outputs, commands } = await step(event, pullRequest('acme/feed'), { inputs })
        expect([exit, outputs.outcome, outputs['exit-code']]).toEqual([1, 'policy', '31'])
        expect(commands.find(({ name }) => name === 'error')?.data).toContain(event)
      }
      expect(asked).toEqual([])
    },
    30_000,
  )
})

describe('an event that may load', () => {
  const ROWS: readonly (readonly [string, unknown, string])[] = [
    ['push', onMain, 'none'],
    ['schedule', onMain, 'none'],
    ['release', onMain, 'none'],
    ['workflow_dispatch', onMain, 'none'],
    ['pull_request', pullRequest('acme/feed'), 'skipped:gone'],
    ['pull_request', pullRequest('stranger/feed'), 'skipped:fork'],
    ['pull_request', pullRequest(null), 'skipped:fork'],
  ]
  test.concurrent.each(ROWS)(
    '%s gives a verdict, summary and outputs',
    async (event, payload, comment) => {
      const { exit, outputs, summary, log } = await step(event, payload, { inputs: { check: 'false' } })
      expect([exit, outputs.comment], log).toEqual([0, comment])
      expect(['pass', 'inconclusive', 'slo', 'no_baseline']).toContain(outputs.outcome)
      expect(outputs['evidence-complete']).toBe('true')
      expect(outputs['k6-version']).toBe('')
      // Of a busy machine no run is stored; of a pull request none ever is.
      expect(comment === 'none' ? ['true', 'false'] : ['false']).toContain(outputs['baseline-written'])
      expect(JSON.parse(outputs.reasons!)).toBeInstanceOf(Array)
      for (const name of ['record-path', 'verdict-path', 'report-path'])
        expect(existsSync(outputs[name]!)).toBe(true)
      expect(summary).toContain('Socketgate')
      expect(summary.split('\n').length).toBeGreaterThan(5)
    },
    30_000,
  )
})

describe('a fork', () => {
  const needing = () => plan({ socket: '      headers: { Authorization: "Bearer ${FEED_TOKEN}" }\n' })

  test('without what the plan needs is skipped, which is neither a pass nor a failure', async () => {
    const inputs = { plan: needing() }
    const { exit, outputs, summary, log } = await step('pull_request', pullRequest('stranger/feed'), {
      inputs,
    })
    expect([exit, outputs.outcome, outputs['exit-code']]).toEqual([0, 'skipped', '0'])
    expect(log).toContain('FEED_TOKEN')
    expect(summary).toContain('skipped')
    expect(JSON.parse(readFileSync(outputs['verdict-path']!, 'utf8')).outcome).toBe('skipped')
  })

  test.each([
    ['the workflow', 'fail-on: skipped', '', { 'fail-on': 'skipped' }],
    ['the profile', 'fail_on: [skipped]', 'profiles: { pr: { fail_on: [skipped] } }\n', { profile: 'pr' }],
  ])(
    'is failed by %s that says %s: a neutral check would let its change through',
    async (_, __, rest, more) => {
      const socket = '      headers: { Authorization: "Bearer ${FEED_TOKEN}" }\n'
      const inputs = { plan: plan({ socket, rest }), ...more }
      const { exit, outputs } = await step('pull_request', pullRequest('stranger/feed'), { inputs })
      expect([exit, outputs.outcome, outputs['exit-code']]).toEqual([1, 'skipped', '0'])
      const { fails, exit: own } = JSON.parse(readFileSync(outputs['verdict-path']!, 'utf8'))
      expect([fails, own]).toEqual([true, 1])
    },
  )

  test('an empty secret counts as missing, as GitHub passes it to forks', async () => {
    const parts = { inputs: { plan: needing() }, env: { FEED_TOKEN: '' } }
    expect((await step('pull_request', pullRequest(null), parts)).outputs.outcome).toBe('skipped')
  })

  test('on a branch of the repository the same is a wrong plan: 30', async () => {
    const { exit, outputs } = await step('pull_request', pullRequest('acme/feed'), {
      inputs: { plan: needing() },
    })
    expect([exit, outputs['exit-code']]).toEqual([1, '30'])
  })
})

describe('what is wrong is told in outputs, and fails the step', () => {
  test.concurrent.each([
    ['an unknown command', { command: 'destroy' }, '2', 'expected run, measure, judge, comment'],
    ['a missing plan', { plan: 'nowhere.yaml' }, '2', 'there is no such file'],
    ['k6 by path without its hash', { engine: 'k6', 'k6-path': '/bin/true' }, '2', 'k6-sha256'],
    ['a cap in words', { 'max-vus': 'many' }, '2', 'max-vus'],
    ['a plan over its cap', { 'max-vus': '1' }, '31', '2 users at once'],
    ['segments, which are not built', { segment: '1/2' }, '2', 'segment'],
    [
      'comment on another event',
      { command: 'comment', 'comment-workflows': '.github/workflows/a.yml' },
      '2',
      'workflow_run',
    ],
    ['records that are not there', { command: 'judge', records: 'no.json' }, '2', 'no.json'],
  ])('%s', async (_, inputs, code, words) => {
    const { exit, outputs, commands } = await step('push', onMain, {
      inputs: inputs as Step['inputs'] & object,
    })
    const error = commands.find(({ name }) => name === 'error')
    expect([exit, outputs['exit-code'], error?.data]).toEqual([1, code, expect.stringContaining(words)])
  })

  test('a verdict that fails, after it was published', async () => {
    const rest = 'thresholds: { ws_sessions: ["count<1"] }\n'
    const inputs = { plan: plan({ rest }), 'fail-on': 'slo' }
    const { exit, outputs, summary } = await step('push', onMain, { inputs })
    expect(exit).toBe(1)
    expect(outputs.outcome).toBe('slo')
    expect(summary).toContain('ws_sessions')
  }, 30_000)
})

test('measure gives a record and no verdict; judge judges it', async () => {
  const measured = await step('push', onMain, { inputs: { command: 'measure' } })
  expect([measured.exit, measured.outputs['evidence-complete'], measured.outputs.outcome]).toEqual([
    0,
    'true',
    undefined,
  ])
  writeFileSync(join(workspace, 'measured.json'), readFileSync(measured.outputs['record-path']!))
  const judged = await step('push', onMain, {
    inputs: { command: 'judge', plan: '', records: 'measured.json' },
  })
  expect(judged.outputs.outcome, judged.log).toMatch(/^(pass|inconclusive|slo|no_baseline)$/)
  expect(existsSync(judged.outputs['verdict-path']!)).toBe(true)
  const byPlan = await step('push', onMain, {
    inputs: { command: 'judge', plan: plan({ rest: 'mode: observe\n' }), records: 'measured.json' },
  })
  const modeOf = ({ outputs, log }: typeof judged) => {
    expect(outputs['verdict-path'], log).toBeTruthy()
    return JSON.parse(readFileSync(outputs['verdict-path']!, 'utf8')).mode
  }
  expect([modeOf(judged), modeOf(byPlan)]).toEqual(['warn', 'observe'])
}, 30_000)

test('a cancelled step ends within the 7.5 s that the runner gives it, and says so', async () => {
  const inputs = { plan: plan({ load: '{ executor: constant-vus, vus: 2, duration: 60s }' }) }
  const started = performance.now()
  const { exit, outputs } = await step('push', onMain, {
    inputs,
    cancel: { signal: 'SIGINT', after: /begins/ },
  })
  expect([exit, outputs.outcome]).toEqual([1, 'cancelled'])
  expect(performance.now() - started).toBeLessThan(9_000)
}, 30_000)
