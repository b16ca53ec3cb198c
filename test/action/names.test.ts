import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { HEAD, pull, wholeStep } from './support.ts'

const folder = temporaryFolder()
let github: GitHubDouble
beforeAll(async () => {
  const commit = { status: 200, data: { sha: HEAD } }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
  mkdirSync(join(folder, 'plans'))
})
afterAll(() => github.close())
beforeEach(() => {
  github.comments.length = 0
  github.checks.length = 0
})

/** A plan whose file is called otherwise than it, and that nothing answers. */
const PLAN = `version: 1
name: orders-feed
environment: staging
targets: { feed: { url: "ws://127.0.0.1:1" } }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws" }
    load: { executor: constant-vus, vus: 1, duration: 1s }
profiles: { pr: { vus: 100% } }
`

/** What may go wrong before a load begins, or while it lasts. */
const ENDINGS: readonly (readonly [string, string, { readonly [input: string]: string }])[] = [
  ['nothing that answers', PLAN, {}],
  ['a plan that is wrong', PLAN.replace('vus: 1,', 'vus: -1,'), {}],
  ['a plan that is no YAML', `${PLAN}\n  : [`, {}],
  ['a variable that is not set', PLAN.replace('127.0.0.1:1', '${NOWHERE}'), {}],
  ['a target that is not granted', PLAN.replace('127.0.0.1:1', 'feed.example'), {}],
  ['a cap', PLAN, { 'INPUT_MAX-MINUTES': '1', 'INPUT_MAX-VUS': '1' }],
  ['a baseline of an unknown kind', PLAN, { INPUT_BASELINE: 'ftp:x' }],
]

async function named(plan: string, inputs: { readonly [input: string]: string }) {
  writeFileSync(join(folder, 'plans/feed.yaml'), plan)
  const result = await wholeStep({
    github,
    folder,
    event: 'pull_request',
    payload: pull('acme/orders'),
    env: { INPUT_PLAN: 'plans/feed.yaml', INPUT_ENGINE: 'embedded', INPUT_PROFILE: 'pr', ...inputs },
  })
  const marker = /^<!-- (.*?) outcome=/.exec(github.comments[0]?.body ?? '')?.[1]
  return { ...result, marker, check: github.checks[0]?.body.name }
}

describe('comment and check', () => {
  test.each(ENDINGS)('have one name, also after %s', async (_, plan, inputs) => {
    const { outcome, marker, check, log } = await named(plan, inputs)
    expect(outcome, log).not.toBe('pass')
    expect(marker, log).toBe('socketgate plan=plans/feed.yaml profile=pr environment=staging')
    expect(check).toBe('Socketgate: orders-feed (pr, staging)')
  })

  test.each(ENDINGS)('of two jobs of one plan and profile are two, after %s', async (_, plan, inputs) => {
    const eu = await named(plan, { ...inputs, INPUT_KEY: 'eu-west' })
    expect(eu.check).toBe('Socketgate: orders-feed (pr, staging, eu-west)')
    await named(plan, { ...inputs, INPUT_KEY: 'eu-west' })
    expect([github.comments.length, github.checks.length]).toEqual([1, 2])
    await named(plan, { ...inputs, INPUT_KEY: 'us-east', INPUT_ENVIRONMENT: 'production' })
    expect(github.comments.map(({ body }) => /^<!-- (.*?) outcome=/.exec(body)?.[1])).toEqual([
      'socketgate plan=plans/feed.yaml profile=pr environment=staging key=eu-west',
      'socketgate plan=plans/feed.yaml profile=pr environment=production key=us-east',
    ])
    expect(github.checks.at(-1)!.body.name).toBe('Socketgate: orders-feed (pr, production, us-east)')
  })
})

describe('the inputs environment and key', () => {
  const read = (inputs: { readonly [name: string]: string }) =>
    readInputs({ INPUT_PLAN: 'plan.yaml', INPUT_PROFILE: 'pr', RUNNER_TEMP: '/tmp', ...inputs })

  test.each(['EU', 'eu west', 'a/b', 'x'.repeat(33), '../x'])('refuse the key %s', (key) => {
    expect(() => read({ INPUT_KEY: key })).toThrow('expected 1 to 32 of a-z, 0-9 and -')
  })

  test.each(['a b', '-x', '../x', 'x'.repeat(64)])('refuse the environment %s', (name) => {
    expect(() => read({ INPUT_ENVIRONMENT: name })).toThrow('expected a word of at most 63')
  })

  test('give each job a results folder of its own', () => {
    const out = (inputs: { readonly [name: string]: string }) =>
      read(inputs).out.replace(/^.*socketgate\//, '')
    expect(out({})).toBe('plan.yaml-pr')
    expect(out({ INPUT_KEY: 'eu-west', INPUT_ENVIRONMENT: 'staging' })).toBe('plan.yaml-pr-staging-eu-west')
  })
})
