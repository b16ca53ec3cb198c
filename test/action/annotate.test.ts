import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { annotate } from '../../src/action/annotate.ts'
import { TOOLKIT } from '../../src/action/toolkit.ts'
import type { Mode } from '../../src/model/load/gate.ts'
import { gate, slo, verdict } from '../report/verdicts.ts'
import { temporaryFolder } from '../support/folder.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { ownStdout, readLog } from '../support/runner.ts'
import { type Asked, concluded, GROUP, pull, REPOSITORY } from './support.ts'

const folder = temporaryFolder()
let github: GitHubDouble
beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(() => {
  github.checks.length = 0
})
afterAll(() => github.close())

const rows = {
  slos: [slo({ verdict: 'fail', message: 'p99 latency of orders is 264 ms, limit 200 ms.', line: 77 })],
  gates: [gate({ verdict: 'suspect', message: 'p99 of orders is 353 % above the median.', line: 83 })],
}
const FAIL = ['failure', 'plans/orders-feed.yaml', 77]
const WARN = ['warning', 'plans/orders-feed.yaml', 77]
const SUSPECT = ['warning', 'plans/orders-feed.yaml', 83]

async function remarksOf(asked: Partial<Asked>) {
  const standard = {
    github,
    folder,
    event: 'push',
    payload: { repository: REPOSITORY },
    mode: 'block' as Mode,
  }
  const { remarks } = await concluded({ ...standard, ...asked }, 'slo', rows)
  return {
    remarks: remarks.map(({ level, file, line }) => [level, file, line]),
    checks: github.checks.length,
  }
}

const withoutCheck = { INPUT_CHECK: 'false' }
const without = { env: withoutCheck }

describe('remarks on the lines of the plan', () => {
  test.each<readonly [string, Partial<Asked>]>([
    ['a push', {}],
    ['a merge queue', { event: 'merge_group', payload: GROUP }],
    ['a pull request', { event: 'pull_request', payload: pull('acme/orders') }],
  ])('stand on the check run of %s, and not in the log as well', async (_, asked) => {
    expect(await remarksOf(asked)).toEqual({ remarks: [], checks: 1 })
    expect(github.checks[0]!.body.output).toMatchObject({
      annotations: [{ start_line: 77 }, { start_line: 83 }],
    })
  })

  test.each<readonly [string, Partial<Asked>]>([
    ['a push without check', without],
    ['a schedule without check', { ...without, event: 'schedule' }],
    ['a release without check', { ...without, event: 'release' }],
    ['a dispatch without check', { ...without, event: 'workflow_dispatch' }],
    ['a merge queue without check', { ...without, event: 'merge_group', payload: GROUP }],
    ['a pull request without check', { ...without, event: 'pull_request', payload: pull('acme/orders') }],
    ['a fork, which has no token that writes', { event: 'pull_request', payload: pull('stranger/orders') }],
    ['a deleted fork', { event: 'pull_request', payload: pull(null) }],
    ['a step without a token', { env: { 'INPUT_GITHUB-TOKEN': '' } }],
  ])('are in the log for %s', async (_, asked) => {
    expect(await remarksOf(asked)).toEqual({ remarks: [FAIL, SUSPECT], checks: 0 })
  })

  test('are in the log where GitHub refuses the check run', async () => {
    github.fault({ operation: 'checks/create', status: 403 })
    expect(await remarksOf({})).toEqual({ remarks: [FAIL, SUSPECT], checks: 0 })
  })

  test('warn where the mode is warn, and are none where it is observe', async () => {
    expect((await remarksOf({ ...without, mode: 'warn' })).remarks).toEqual([WARN, SUSPECT])
    expect((await remarksOf({ ...without, mode: 'observe' })).remarks).toEqual([])
  })

  test('are none of a pass', async () => {
    const asked = { github, folder, event: 'push', payload: { repository: REPOSITORY }, env: withoutCheck }
    const quiet = { slos: [slo({ verdict: 'met' })], gates: [gate({ verdict: 'same' })] }
    expect((await concluded(asked, 'pass', quiet)).remarks).toEqual([])
  })
})

describe('as the runner reads them', () => {
  const redact = (text: string) => text.replaceAll('hunter2', '***')
  const plan = { cwd: '/checkout', env: { GITHUB_WORKSPACE: '/checkout' }, redact }

  function written(over: Parameters<typeof verdict>[0]) {
    let text = ''
    const own = ownStdout((piece) => {
      text += piece
    })
    annotate(verdict({ outcome: 'slo', fails: true, ...over }), plan, TOOLKIT)
    own.mockRestore()
    return { text, commands: readLog(text).commands }
  }

  test('they are commands with file, line and title, nine at most', () => {
    const many = Array.from({ length: 30 }, (_, n) => slo({ verdict: 'fail', message: 'over', line: n + 1 }))
    const { commands } = written({ slos: many, gates: [] })
    expect(commands).toHaveLength(9)
    expect(commands[0]).toEqual({
      name: 'error',
      properties: { file: 'plans/orders-feed.yaml', line: '1', title: 'Fail: p99 latency of orders' },
      data: 'over',
    })
  })

  test('what they quote is no command, no property and no secret', () => {
    const name = '::error::x,line=1\n##[add-mask]y %0A::stop::z hunter2 \u001b[2J\u202e'
    const file = 'plans/a,line=9::b%0Ahunter2.yaml'
    const { text, commands } = written({
      plan: { name: 'x', file, profile: 'pr', environment: null },
      slos: [slo({ verdict: 'fail', name, message: name, line: 4 })],
      gates: [],
    })
    expect(commands).toHaveLength(1)
    expect(text.trimEnd().split('\n')).toHaveLength(1)
    expect(commands[0]).toMatchObject({
      name: 'error',
      properties: { file: 'plans/a,line=9::b%0A***.yaml', line: '4' },
      data: '::error::x,line=1 ##[add-mask]y %0A::stop::z *** [2J',
    })
  })

  test('none is on a file outside of the repository', () => {
    const outside = { name: 'x', file: '../elsewhere/plan.yaml', profile: 'pr', environment: null }
    expect(written({ plan: outside, slos: rows.slos }).text).toBe('')
  })
})
