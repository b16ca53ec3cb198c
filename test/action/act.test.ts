import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { foreignVerdict } from '../../src/action/forks/foreign-verdict.ts'
import { startService } from '../../src/demo/service.ts'
import { type Checkout, checkout, missing, runWorkflow } from '../support/act.ts'
import { temporaryFolder } from '../support/folder.ts'
import { TOKEN } from '../support/github-double/server.ts'
import { useBuiltAction } from '../support/runner.ts'
import { PULL, RUN, startWorkflow, type Workflow } from './second-workflow.ts'

const MEASURING = 'pull-request.yml'
const named = missing.length === 0 ? '' : ` (skipped: no ${missing.join(' and no ')} on PATH)`

describe.skipIf(missing.length > 0)(`our own workflows, run by act on this host${named}`, () => {
  useBuiltAction()
  let second: Workflow
  beforeAll(async () => {
    second = await startWorkflow(temporaryFolder())
  })
  beforeEach(() => {
    second.github.comments.length = 0
    second.github.checks.length = 0
  })
  afterAll(() => second.close())
  // A runner that is not thrown away must not keep the service of a job.
  afterEach(() => expect(fetch('http://127.0.0.1:8787/version')).rejects.toThrow())

  const measured = ({ folder, sha }: Checkout, from: string) =>
    runWorkflow({
      event: 'pull_request',
      payload: pullRequest(sha, from),
      workflow: MEASURING,
      folder,
      api: second.github.url,
    })

  test('measure with k6, comment, check, and keep what the comment of forks is made of', async () => {
    const { github } = second
    const { exit, log, artifacts } = await measured(checkout(), 'acme/orders')
    expect(log).toContain('Job succeeded')
    expect(exit).toBe(0)
    expect(github.violations).toEqual([])
    const verdict = await foreignVerdict(handedOver(artifacts))
    expect(verdict).toMatchObject({ outcome: 'no_baseline', plan: { name: 'demo' } })
    const p99 = verdict.gates.find(({ selector }) => selector.includes('latency'))
    expect(p99?.n).toBeGreaterThan(1000)
    expect(log).toMatch(/engine: k6 \d/)
    expect(said(second)).toEqual([expect.stringContaining(verdict.sentence)])
    expect(github.checks).toHaveLength(1)
    expect(Object.keys(artifacts).toSorted()).toEqual([
      expect.stringMatching(/^socketgate-results-demo-demo-full-[0-9a-f]{8}-a1$/),
      'socketgate-verdict-demo-demo-full-a1',
    ])
    expect(log).not.toContain(TOKEN)
  }, 120_000)

  test('measure on one machine and judge on another, by the workflow that is called', async () => {
    const here = checkout()
    // A host that is not thrown away would keep the service that it starts.
    rmSync(join(here.folder, '.github/actions'), { recursive: true })
    writeFileSync(join(here.folder, '.github/workflows/caller.yml'), CALLER)
    const service = await startService({ port: 8787 })
    const { exit, log } = await runWorkflow({
      event: 'pull_request',
      payload: pullRequest(here.sha, 'acme/orders'),
      workflow: 'caller.yml',
      folder: here.folder,
      api: second.github.url,
    }).finally(() => service.close())
    expect(exit, log).toBe(0)
    expect(log.match(/Job succeeded/g)).toHaveLength(3)
    expect(said(second)).toHaveLength(1)
  }, 120_000)

  test('write nothing for a fork, and then comment on it by the second one, from the first one’s artifact', async () => {
    const { github } = second
    const here = checkout()
    const first = await measured(here, 'stranger/orders')
    expect([first.exit, github.comments, github.checks]).toEqual([0, [], []])
    const zip = handedOver(first.artifacts)
    const verdict = await foreignVerdict(zip)
    const named = { name: 'socketgate-verdict-demo-demo-full-a1' }
    second.answer(zip, { run: { path: `.github/workflows/${MEASURING}` }, artifact: named })
    const { exit, log } = await runWorkflow({
      event: 'workflow_run',
      payload: workflowRun(),
      workflow: 'pull-request-comment.yml',
      folder: here.folder,
      api: github.url,
    })
    expect(log).toContain('Job succeeded')
    expect(exit).toBe(0)
    expect(github.violations).toEqual([])
    expect(said(second)).toEqual([expect.stringContaining(verdict.sentence)])
    expect(said(second)[0]).toContain('Measured in a run of the change itself')
    expect(github.checks).toEqual([])
  }, 120_000)
})

const CALLER = `on: pull_request
jobs:
  load:
    uses: ./.github/workflows/confirm.yml
    with: { plan: examples/demo.yaml, engine: embedded, mode: observe, vars: DEMO_NOTE=1 }
`

const said = ({ github }: Workflow) => github.comments.map(({ body }) => body.replaceAll('**', ''))

/** What the first workflow hands over. */
const handedOver = (artifacts: { readonly [name: string]: Buffer }) =>
  artifacts['socketgate-verdict-demo-demo-full-a1']!

const REPOSITORY = {
  full_name: 'acme/orders',
  name: 'orders',
  owner: { login: 'acme' },
  default_branch: 'main',
}

function pullRequest(sha: string, from: string): object {
  const head = { sha, ref: 'change', repo: { ...REPOSITORY, full_name: from } }
  const pull = { number: 412, head, base: { sha, ref: 'main', repo: REPOSITORY } }
  return { number: 412, pull_request: pull, repository: REPOSITORY }
}

function workflowRun(): object {
  const { id, event, head_repository } = RUN
  return { workflow_run: { id, event, head_repository, head_branch: PULL.head.ref }, repository: REPOSITORY }
}
