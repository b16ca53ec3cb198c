import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fail, finish } from '../../src/action/finish.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { runAction } from '../../src/action/main.ts'
import { createContext } from '../../src/cli/context.ts'
import { readEvent } from '../../src/github/event.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { decide, strictnessOf } from '../../src/judge/outcome.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Mode } from '../../src/model/load.ts'
import { OUTCOMES, type Outcome } from '../../src/model/outcomes.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { verdict } from '../report/verdicts.ts'
import { type GitHubDouble, type Reply, startGitHub, TOKEN } from '../support/github-double/server.ts'
import { zipOf } from '../support/zip.ts'

const HEAD = 'a'.repeat(40)
const MERGE = 'c'.repeat(40)

const RUN = {
  id: 99,
  event: 'pull_request',
  path: '.github/workflows/load.yml',
  conclusion: 'success',
  head_sha: HEAD,
  head_branch: 'topic',
  run_attempt: 1,
  repository: { full_name: 'acme/orders' },
  head_repository: { full_name: 'stranger/orders' },
}

const REPOSITORY = { full_name: 'acme/orders', default_branch: 'main' }

function pull(head: string | null): { repository: object; pull_request: object } {
  const repo = head === null ? null : { full_name: head }
  const base = { sha: 'b'.repeat(40), ref: 'main', repo: REPOSITORY }
  return {
    repository: REPOSITORY,
    pull_request: { number: 412, state: 'open', head: { sha: HEAD, ref: 'topic', repo }, base },
  }
}

let github: GitHubDouble
let blobs: Server
let artifact: Verdict
const folder = mkdtempSync(join(tmpdir(), 'socketgate-matrix-'))
let cell = 0

const ANSWERS: { readonly [operation: string]: () => Reply } = {
  'actions/get-workflow-run': () => ({ status: 200, data: RUN }),
  'repos/list-pull-requests-associated-with-commit': () => ({
    status: 200,
    data: [pull('stranger/orders').pull_request],
  }),
  'pulls/get': () => ({ status: 200, data: pull('stranger/orders').pull_request }),
  'actions/list-workflow-run-artifacts': () => ({
    status: 200,
    data: { total_count: 1, artifacts: [{ id: 5, name: 'socketgate', size_in_bytes: 900, expired: false }] },
  }),
  'actions/download-artifact': () => {
    const { port } = blobs.address() as { port: number }
    return { status: 302, data: null, headers: { location: `http://localhost:${port}/blob` } }
  },
}

beforeAll(async () => {
  blobs = createServer((_, response) => {
    const zip = zipOf([{ name: 'verdict.json', data: Buffer.from(JSON.stringify(artifact)) }])
    response.writeHead(200, { 'content-type': 'application/zip' }).end(zip)
  })
  await new Promise<void>((done) => blobs.listen(0, '127.0.0.1', done))
  github = await startGitHub({ extra: ({ operation }) => ANSWERS[operation]?.() ?? null })
})
beforeEach(() => {
  github.comments.length = 0
  github.checks.length = 0
})
afterAll(async () => {
  await github.close()
  blobs.closeAllConnections()
  blobs.close()
  rmSync(folder, { recursive: true })
})

/** What the runner gives: a step of this event whose results are told to `outputs` and `failed`. */
function stepOf(event: string, payload: object, mode: Mode) {
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_SHA: MERGE,
    GITHUB_RUN_ID: '11981',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: github.url,
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: join(folder, `summary-${++cell}.md`),
    INPUT_PLAN: 'plans/orders-feed.yaml',
    INPUT_PROFILE: 'pr',
    INPUT_MODE: mode,
    'INPUT_GITHUB-TOKEN': TOKEN,
    INPUT_OUT: 'out',
  }
  const outputs: { [name: string]: string } = {}
  const failed: string[] = []
  const stream = { write: () => true }
  const signal = new AbortController().signal
  const context = createContext({ argv: [], env, cwd: folder, stdout: stream, stderr: stream, signal })
  const toolkit = {
    setOutput: (name: string, value: string) => {
      outputs[name] = value
    },
    setSecret: () => {},
    warning: () => {},
    setFailed: (message: string) => void failed.push(message),
  }
  const step = { event: readEvent(env, payload), payload, context, toolkit }
  return { step, inputs: readInputs(env), outputs, failed, summary: env.GITHUB_STEP_SUMMARY }
}

/** Outcomes that no verdict on a record has: something was thrown. */
const THROWN: ReadonlySet<Outcome> = new Set(['plan', 'policy', 'usage', 'engine', 'skipped', 'internal'])

/** As the judge decides it, for the mode. */
function judged(outcome: Outcome, mode: Mode): Verdict {
  const message = `The outcome is ${outcome}.`
  const { failOn } = strictnessOf(mode, undefined, undefined)
  const decision = decide(outcome === 'pass' ? [] : [{ outcome, message }], failOn)
  return verdict({ ...decision, mode, failOn, sentence: message })
}

async function concluded(event: string, payload: object, outcome: Outcome, mode: Mode) {
  const { step, inputs, outputs, failed, summary } = stepOf(event, payload, mode)
  if (THROWN.has(outcome)) await fail(new Failure(outcome, `The outcome is ${outcome}.`), inputs, step)
  else await finish({ verdict: judged(outcome, mode), out: folder, records: [], record: null }, inputs, step)
  return {
    outcome: outputs.outcome,
    exit: outputs['exit-code'],
    failed: failed.length > 0,
    comment: outputs.comment,
    comments: github.comments.map(({ issue }) => issue),
    checks: github.checks.map(({ body }) => [body.conclusion, body.head_sha]),
    told: readFileSync(summary, 'utf8').includes(`outcome is ${outcome.replace('_', '&#95;')}.`),
  }
}

/** Outcome, exit code, whether the step fails where the mode is warn and where it is block, and the check of both. */
const CONTRACT: readonly (readonly [Outcome, number, boolean, boolean, string, string])[] = [
  ['pass', 0, false, false, 'success', 'success'],
  ['slo', 11, false, true, 'neutral', 'failure'],
  ['regression', 10, false, true, 'neutral', 'failure'],
  ['suspect', 12, false, false, 'neutral', 'neutral'],
  ['inconclusive', 20, false, false, 'neutral', 'neutral'],
  ['no_baseline', 21, false, false, 'neutral', 'neutral'],
  ['plan_changed', 22, false, false, 'neutral', 'neutral'],
  ['usage', 2, true, true, 'failure', 'failure'],
  ['plan', 30, true, true, 'failure', 'failure'],
  ['policy', 31, true, true, 'failure', 'failure'],
  ['target', 40, false, true, 'neutral', 'failure'],
  ['engine', 50, true, true, 'failure', 'failure'],
  ['store', 60, false, true, 'neutral', 'failure'],
  ['internal', 70, true, true, 'failure', 'failure'],
  ['cancelled', 130, true, true, 'cancelled', 'cancelled'],
  ['skipped', 0, false, false, 'neutral', 'neutral'],
]

/** Event, payload, what becomes of the comment, and the commit that the check stands on. */
const EVENTS: readonly (readonly [string, string, object, string, string | null])[] = [
  ['push', 'push', { repository: REPOSITORY }, 'none', MERGE],
  ['schedule', 'schedule', { repository: REPOSITORY }, 'none', MERGE],
  ['release', 'release', { repository: REPOSITORY }, 'none', MERGE],
  ['workflow_dispatch', 'workflow_dispatch', { repository: REPOSITORY }, 'none', MERGE],
  ['pull_request of the repository', 'pull_request', pull('acme/orders'), 'created', HEAD],
  ['pull_request of a fork', 'pull_request', pull('stranger/orders'), 'skipped:fork', null],
  ['pull_request of a deleted fork', 'pull_request', pull(null), 'skipped:fork', null],
]

test('the contract names every outcome', () => {
  expect(CONTRACT.map(([outcome]) => outcome).toSorted()).toEqual(
    OUTCOMES.map(({ outcome }) => outcome).toSorted(),
  )
})

describe.each(EVENTS)('%s', (_, event, payload, comment, sha) => {
  test.each(CONTRACT)('%s: %i', async (outcome, exit, warned, blocked, calm, strict) => {
    for (const [mode, failed, conclusion] of [
      ['warn', warned, calm],
      ['block', blocked, strict],
    ] as const) {
      github.comments.length = 0
      github.checks.length = 0
      expect({ mode, ...(await concluded(event, payload, outcome, mode)) }).toEqual({
        mode,
        outcome,
        exit: String(exit),
        failed,
        comment,
        comments: comment === 'created' ? [412] : [],
        checks: sha === null ? [] : [[conclusion, sha]],
        told: true,
      })
    }
  })
})

/** A whole step in this process. */
async function whole(event: string, env: { readonly [name: string]: string }) {
  let log = ''
  const stream = {
    write: (text: string) => {
      log += text
    },
  }
  const named = (name: string) => join(folder, `${name}-${cell}`)
  cell++
  writeFileSync(named('event'), JSON.stringify({ ...pull('stranger/orders'), workflow_run: { id: RUN.id } }))
  await runAction({
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: named('event'),
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: MERGE,
      GITHUB_RUN_ID: '1',
      GITHUB_API_URL: github.url,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: named('output'),
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': TOKEN,
      'INPUT_COMMENT-WORKFLOWS': RUN.path,
      ...env,
    },
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  })
  const failed = process.exitCode === 1
  process.exitCode = undefined
  const output = existsSync(named('output')) ? readFileSync(named('output'), 'utf8') : ''
  const told = (name: string) => new RegExp(`^${name}<<.*\\n(.*)$`, 'm').exec(output)?.[1]
  return { failed, log, outcome: told('outcome'), exit: told('exit-code'), comment: told('comment') }
}

describe.each(['pull_request_target', 'workflow_run'])('%s', (event) => {
  test.each(['run', 'measure', 'judge'])('refuses to %s, and asks GitHub for nothing', async (command) => {
    const before = github.arrived
    const env = { INPUT_COMMAND: command, INPUT_PLAN: 'plan.yaml', INPUT_RECORDS: 'record.json' }
    const { failed, outcome, exit, comment } = await whole(event, env)
    expect([failed, outcome, exit, comment]).toEqual([true, 'policy', '31', 'none'])
    expect(github.arrived).toBe(before)
  })
})

describe('workflow_run with command comment', () => {
  test.each(CONTRACT)(
    'posts %s with its code %i, fails nothing and writes no check',
    async (outcome, exit) => {
      artifact = THROWN.has(outcome)
        ? verdictOfFailure(new Failure(outcome, 'It could not be measured.'), { file: 'plan.yaml' })
        : judged(outcome, 'warn')
      const result = await whole('workflow_run', { INPUT_COMMAND: 'comment' })
      expect([result.failed, result.outcome, result.exit, result.comment], result.log).toEqual([
        false,
        outcome,
        String(exit),
        'created',
      ])
      expect([github.comments.length, github.checks.length]).toEqual([1, 0])
      expect(github.comments[0]!.body).toContain('advisory')
    },
  )

  test('posts nothing under pull_request_target', async () => {
    const result = await whole('pull_request_target', { INPUT_COMMAND: 'comment' })
    expect([result.failed, result.exit, github.comments.length]).toEqual([true, '2', 0])
  })
})
