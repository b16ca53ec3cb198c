import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { knownCommit } from '../support/fake-k6.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, TOKEN } from '../support/github-double/server.ts'
import { node24 } from '../support/node24.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { builtFile, runStep, useBuiltAction } from '../support/runner.ts'

// Where none is found these are told as skipped.
describe.skipIf(node24 === undefined)('under the Node that action.yml names', () => {
  useBuiltAction()

  const workspace = temporaryFolder()
  let github: GitHubDouble
  let service: DemoService
  let plan: string
  beforeAll(async () => {
    github = await knownCommit()
    service = await startService({ port: 0 })
    const load = '{ executor: constant-vus, vus: 2, duration: 1s }'
    plan = writePlan(workspace, { port: service.port, path: '/ws', socket: ORDERS, head: LOGIN, load })
  })
  afterAll(async () => {
    await service.close()
    await github.close()
  })

  test('it is one of that version', async () => {
    expect((await promisify(execFile)(node24!, ['--version'])).stdout).toMatch(/^v24\./)
  })

  test('the shipped action loads a service and judges it', async () => {
    const baseline = `dir:${join(workspace, 'baseline')}`
    const quiet = { comment: 'never', check: 'false' }
    const inputs = { plan, engine: 'embedded', baseline, ...quiet, 'github-token': TOKEN }
    const env = {
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
    }
    const { exit, outputs, log } = await runStep({ event: 'push', workspace, inputs, env })
    expect([exit, outputs['evidence-complete'], outputs.outcome], log).toEqual([0, 'true', 'pass'])
  })

  test('so does the command line', async () => {
    const argv = [builtFile('dist/cli.js'), 'run', plan, '--engine', 'embedded', '--out', 'out']
    const { stdout } = await promisify(execFile)(node24!, argv, { cwd: workspace })
    expect(stdout).toContain('PASS')
  })
})
