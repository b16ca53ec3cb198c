import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { decide, strictnessOf } from '../../src/judge/outcome.ts'
import { Failure, type FailureOutcome } from '../../src/model/failure.ts'
import { OUTCOMES } from '../../src/model/verdict/outcomes.ts'
import { record } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { WORDS } from '../support/github-double/faults.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { planText } from '../support/plans.ts'
import { sha256 } from '../support/release-server.ts'
import { artifactOf, startWorkflow, type Workflow } from './second-workflow.ts'
import {
  CONTRACT,
  concluded,
  GROUP,
  HEAD,
  judged,
  killed,
  MERGE,
  pull,
  REPOSITORY,
  THROWN,
  wholeStep,
} from './support.ts'

const folder = temporaryFolder()
let github: GitHubDouble
let second: Workflow

beforeAll(async () => {
  // A repository without a policy file.
  const commit = { status: 200, data: completed('repos/get-commit', 200, { sha: MERGE }) }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
  second = await startWorkflow(folder)
})
beforeEach(() => {
  github.comments.length = 0
  github.checks.length = 0
})
afterAll(async () => {
  await github.close()
  await second.close()
  expect([...github.violations, ...second.github.violations]).toEqual([])
})

const own = { repository: REPOSITORY }

/** Event, payload, what becomes of the comment, and the commit that the check stands on. */
const EVENTS: readonly (readonly [string, string, object, string, string | null])[] = [
  ['push', 'push', own, 'none', MERGE],
  ['schedule', 'schedule', own, 'none', MERGE],
  ['release', 'release', own, 'none', MERGE],
  ['workflow_dispatch', 'workflow_dispatch', own, 'none', MERGE],
  ['merge_group', 'merge_group', GROUP, 'none', HEAD],
  ['pull_request of the repository', 'pull_request', pull('acme/orders'), 'created', HEAD],
  ['pull_request of Dependabot', 'pull_request', pull('acme/orders', 'dependabot[bot]'), 'created', HEAD],
  ['pull_request of a fork', 'pull_request', pull('stranger/orders'), 'skipped:fork', null],
  ['pull_request of a deleted fork', 'pull_request', pull(null), 'skipped:fork', null],
]

test('the contract names every outcome', () => {
  expect(CONTRACT.map(([outcome]) => outcome).toSorted()).toEqual(
    OUTCOMES.map(({ outcome }) => outcome).toSorted(),
  )
})

const sentence = (outcome: string) => `outcome is ${outcome.replace('_', '&#95;')}.`

describe.each(EVENTS)('%s', (_, event, payload, comment, sha) => {
  test.each(CONTRACT)('%s: %i', async (outcome, exit, warned, blocked, calm, strict) => {
    for (const [mode, failed, conclusion] of [
      ['warn', warned, calm],
      ['block', blocked, strict],
    ] as const) {
      github.comments.length = 0
      github.checks.length = 0
      const result = await concluded({ github, folder, event, payload, mode }, outcome)
      expect({
        mode,
        outcome: result.outputs.outcome,
        exit: result.outputs['exit-code'],
        failed: result.failed,
        comment: result.outputs.comment,
        comments: github.comments.map(({ issue }) => issue),
        checks: github.checks.map(({ body }) => [body.conclusion, body.head_sha]),
        told: result.summary.includes(sentence(outcome)),
      }).toEqual({
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

/** Of the base's plan: a reason that fails as the base would have, whether the mode is block, warn or observe. */
const BASE_SAYS = [
  ['fails', 'base_fails', 'slo'],
  ['cannot decide', 'base_undecided', 'target'],
] as const

describe.each(EVENTS)('%s of a change whose own plan passes', (_, event, payload, __, sha) => {
  test.each(BASE_SAYS)(
    'plan_changed, where that of the base %s: 22, failed by block alone',
    async (...row) => {
      const [, code, as] = row
      const message = 'The plan of main does not pass, and this change’s own does.'
      const told: unknown[] = []
      for (const mode of ['block', 'warn', 'observe'] as const) {
        github.checks.length = 0
        const { failOn } = strictnessOf({ mode })
        const over = {
          ...decide([{ outcome: 'plan_changed', code, message, as }], failOn),
          sentence: message,
        }
        const { failed, outputs, summary } = await concluded(
          { github, folder, event, payload, mode },
          'plan_changed',
          over,
        )
        expect(summary).toContain(message)
        const checks = github.checks.map(({ body }) => body.conclusion)
        told.push([mode, outputs.outcome, outputs['exit-code'], failed, checks])
      }
      const check = (conclusion: string) => (sha === null ? [] : [conclusion])
      expect(told).toEqual([
        ['block', 'plan_changed', '22', true, check('failure')],
        ['warn', 'plan_changed', '22', false, check('neutral')],
        ['observe', 'plan_changed', '22', false, check('neutral')],
      ])
    },
  )
})

/** Inconclusive, and no excuse: each fails as its second word would. */
const OPEN = [
  ['nothing that was asked for was judged', 'none_judged', 'slo'],
  ['the service took the machine', 'machine_taken', 'regression'],
  ['an earlier attempt was red', 'after_red', 'slo'],
] as const

describe.each(EVENTS)('%s, inconclusive', (_, event, payload, __, sha) => {
  test.each(OPEN)('since %s: 20, failed by block alone', async (_, code, as) => {
    const told: unknown[] = []
    for (const mode of ['block', 'warn', 'observe'] as const) {
      github.checks.length = 0
      const { failOn } = strictnessOf({ mode })
      const over = decide([{ outcome: 'inconclusive', code, message: 'It is open.', as }], failOn)
      const { failed, outputs } = await concluded(
        { github, folder, event, payload, mode },
        'inconclusive',
        over,
      )
      told.push([
        mode,
        outputs.outcome,
        outputs['exit-code'],
        failed,
        ...github.checks.map(({ body }) => body.conclusion),
      ])
    }
    const check = (conclusion: string) => (sha === null ? [] : [conclusion])
    expect(told).toEqual([
      ['block', 'inconclusive', '20', true, ...check('failure')],
      ['warn', 'inconclusive', '20', false, ...check('neutral')],
      ['observe', 'inconclusive', '20', false, ...check('neutral')],
    ])
  })
})

test('skipped fails step and check where fail-on names it, and keeps its own exit code', async () => {
  const env = { 'INPUT_FAIL-ON': 'skipped' }
  const asked = { github, folder, event: 'pull_request', payload: pull('acme/orders'), env }
  const { failed, outputs } = await concluded(asked, 'skipped')
  expect([failed, outputs.outcome, outputs['exit-code']]).toEqual([true, 'skipped', '0'])
  expect(github.checks.map(({ body }) => body.conclusion)).toEqual(['failure'])
})

/** The check that a branch would require. */
const GATE = 'Socketgate: orders-feed (pr, staging)'
const attempt = (number: number) => ({ env: { GITHUB_RUN_ATTEMPT: String(number) } })

describe.each(EVENTS.filter(([, , , , sha]) => sha !== null))('%s, again', (_, event, payload, __, sha) => {
  const asked = () => ({ github, folder, event, payload, mode: 'block' }) as const
  const held = () => github.heldBackBy(sha!, [GATE])

  test('a killed attempt: the pass before it merges nothing', async () => {
    await concluded(asked(), 'pass')
    expect(held()).toEqual([])
    await killed({ ...asked(), ...attempt(2) })
    expect(held()).toEqual([`${GATE}: in_progress`])
  })

  test.each([
    ['slo', 'pass'],
    ['pass', 'slo'],
  ] as const)('a second job: of %s and then %s the worse stands', async (first, second) => {
    await concluded(asked(), first)
    const { outputs, failed } = await concluded(asked(), second)
    expect([outputs.outcome, outputs['exit-code'], failed]).toEqual(['slo', '11', true])
    expect(held()).toEqual([`${GATE}: failure`])
  })

  test('a second attempt after a red one: 20 and held, the third passes and merges', async () => {
    const told: unknown[] = []
    for (const [i, outcome] of (['slo', 'pass', 'pass'] as const).entries()) {
      const { outputs, failed } = await concluded({ ...asked(), ...attempt(i + 1) }, outcome)
      told.push([outputs.outcome, outputs['exit-code'], failed, held()])
    }
    const holding = [`${GATE}: failure`]
    expect(told).toEqual([
      ['slo', '11', true, holding],
      ['inconclusive', '20', true, holding],
      ['pass', '0', false, []],
    ])
  })
})

test.each(EVENTS)('a record of another commit under %s: 2', async (_, event, payload) => {
  const other = 'd'.repeat(40)
  const { provenance, ...rest } = record()
  const name = 'other.json'
  writeFileSync(join(folder, name), JSON.stringify({ ...rest, provenance: { ...provenance, commit: other } }))
  const env = { INPUT_COMMAND: 'judge', INPUT_RECORDS: name, INPUT_CHECK: 'false', INPUT_COMMENT: 'never' }
  const result = await wholeStep({ github, folder, event, payload, env })
  expect([result.failed, result.outcome, result.exit], result.log).toEqual([true, 'usage', '2'])
  for (const commit of [other, MERGE]) expect(result.log).toContain(commit.slice(0, 12))
})

describe('where GitHub takes neither comment nor check, the verdict and the whole summary stand', () => {
  const payload = pull('acme/orders')
  /** What is said at once: nothing here is worth a second attempt within the time. */
  const REFUSALS = [
    ['without permission', 'forbidden', { status: 403, message: WORDS.permission }],
    ['in a locked conversation', 'locked', { status: 403, message: WORDS.locked }],
    ['of a pull request that is gone', 'gone', { status: 410 }],
    ['with a text that is refused', 'refused', { status: 422, times: 2 }],
    ['at a limit of an hour', 'rate-limited', { status: 429, headers: { 'retry-after': '3600' } }],
    [
      'at a secondary limit of an hour',
      'rate-limited',
      { status: 403, message: WORDS.secondary, headers: { 'retry-after': '3600' } },
    ],
  ] as const
  test.each(REFUSALS)('%s: skipped:%s', async (_, why, fault) => {
    for (const [outcome, exit, , failed] of CONTRACT) {
      const asked = { github, folder, event: 'pull_request', payload, mode: 'block' } as const
      github.fault({ operation: 'issues/create-comment', ...fault })
      github.fault({ operation: 'checks/create', ...fault })
      const refused = await concluded(asked, outcome)
      expect([github.comments, github.checks]).toEqual([[], []])
      const taken = await concluded(asked, outcome)
      expect(refused.outputs).toEqual({ ...taken.outputs, comment: `skipped:${why}` })
      expect([refused.outputs['exit-code'], refused.failed]).toEqual([String(exit), failed])
      expect(refused.summary).toBe(taken.summary)
      expect(refused.summary).toContain(sentence(outcome))
      github.comments.length = 0
      github.checks.length = 0
    }
  })
})

const STRANGERS = [
  ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment'],
  ...['fork', 'watch', 'gollum', 'check_run', 'check_suite', 'status'],
]

describe.each(STRANGERS)('%s', (event) => {
  test.each(['run', 'measure', 'judge'])('refuses to %s, and asks GitHub for nothing', async (command) => {
    const before = github.arrived
    const records = command === 'judge' ? { INPUT_RECORDS: 'record.json' } : {}
    const env = { INPUT_COMMAND: command, INPUT_PLAN: 'plan.yaml', ...records }
    const payload = { ...pull('stranger/orders'), workflow_run: { id: 99 } }
    const result = await wholeStep({ github, folder, event, payload, env })
    expect([result.failed, result.outcome, result.exit, result.comment]).toEqual([
      true,
      'policy',
      '31',
      'none',
    ])
    expect(result.log).toContain(`by the event ${event}`)
    expect(github.arrived).toBe(before)
  })
})

test.skipIf(process.platform === 'win32')(
  'a k6 that is named is not even asked for its version under them',
  async () => {
    const [k6, marker, plan] = ['k6', 'marker', 'plan.yaml'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const script = `#!/bin/sh\necho "k6 v2.3.0 (fake)"\ntouch '${marker}'\n`
    writeFileSync(k6, script, { mode: 0o755 })
    writeFileSync(plan, planText({ port: 1 }))
    const env = {
      INPUT_PLAN: plan,
      'INPUT_K6-PATH': k6,
      'INPUT_K6-SHA256': sha256(script),
      INPUT_CHECK: 'false',
    }
    const under = (event: string, payload: object) => wholeStep({ github, folder, event, payload, env })
    for (const event of STRANGERS) await under(event, pull('acme/orders'))
    expect(existsSync(marker)).toBe(false)
    // Where it may be, it is.
    await under('push', own)
    expect(existsSync(marker)).toBe(true)
  },
)

describe('workflow_run with command comment', () => {
  test.each(CONTRACT)(
    'posts %s with its code %i, fails nothing and writes no check',
    async (outcome, exit) => {
      const verdict = THROWN.has(outcome)
        ? verdictOfFailure(new Failure(outcome as FailureOutcome, 'It could not be measured.'), {
            file: 'plan.yaml',
          })
        : judged(outcome, 'block')
      const result = await second.comment(artifactOf(verdict))
      expect([result.failed, result.outcome, result.exit, result.comment], result.log).toEqual([
        false,
        outcome,
        String(exit),
        'created',
      ])
      expect([second.github.comments.length, second.github.checks.length]).toEqual([1, 0])
      expect(second.github.comments[0]!.body).toContain('advisory')
    },
  )

  test('posts nothing under pull_request_target', async () => {
    const result = await second.comment(
      artifactOf(judged('pass', 'warn')),
      {},
      { event: 'pull_request_target' },
    )
    expect([result.failed, result.exit, result.asked]).toEqual([true, '2', []])
  })
})
