import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  DEAF,
  GRANDCHILD,
  groupGone,
  knownCommit,
  LIVE,
  pidFile,
  stepOf,
  workspaceWith,
} from '../support/fake-k6.ts'
import type { GitHubDouble } from '../support/github-double/server.ts'
import { runStep, type Step, useBuiltAction } from '../support/runner.ts'

useBuiltAction()

let github: GitHubDouble
beforeAll(async () => {
  github = await knownCommit()
})
afterAll(() => github.close())

/** How a k6 goes on that should end, and the signal that the runner or a terminal sends. */
const STUBBORN: readonly (readonly [string, string, NodeJS.Signals])[] = [
  ['ends at once', '', 'SIGTERM'],
  ['ignores all, and has a child that does and holds its pipes', `${DEAF}; ${GRANDCHILD}`, 'SIGINT'],
  [
    'floods its pipes',
    `${DEAF}; setInterval(() => { fs.writeSync(1, point().repeat(500)); fs.writeSync(2, 'x\\n'.repeat(500)) }, 10)`,
    'SIGHUP',
  ],
  [
    'ends and leaves a child that holds its pipes',
    `${GRANDCHILD}; process.on('SIGINT', () => process.exit(105))`,
    'SIGINT',
  ],
]

/** A service of a pair that hears no signal, and writes its pid beside it. */
const SERVICE = `import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
${DEAF}
writeFileSync(process.argv[3], String(process.pid))
createServer((_, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1')
`

/** A workspace whose plan starts two of them, and the files of their pids. */
async function pairs(): Promise<{ workspace: string; pids: readonly string[] }> {
  const workspace = workspaceWith()
  const pids = [pidFile(), pidFile()]
  writeFileSync(join(workspace, 'service.mjs'), SERVICE)
  const ports = [await freePort(), await freePort()]
  const of = (name: string, i: number) => [
    `services.${name}: { command: ["${process.execPath}", service.mjs, "${ports[i]}", "${pids[i]}"], ready: { url: "http://127.0.0.1:${ports[i]}/" } }`,
    `paired.${name}: { targets: { api: "http://127.0.0.1:${ports[i]}" } }`,
  ]
  const parts = [...of('base', 0), ...of('candidate', 1)]
  const under = (key: string) =>
    parts.filter((part) => part.startsWith(`${key}.`)).map((part) => `  ${part.slice(key.length + 1)}`)
  const plan = join(workspace, 'plan.yaml')
  writeFileSync(
    plan,
    `${readFileSync(plan, 'utf8')}services:\n${under('services').join('\n')}\npaired:\n${under('paired').join('\n')}
gate: [ { metric: http_req_duration, stat: p(99) } ]\n`,
  )
  return { workspace, pids }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** A step with a fake k6 that is sent the signal as soon as it runs. */
async function cancelled(code: string, signal: NodeJS.Signals, changes: Partial<Step> = {}) {
  const pid = pidFile()
  const whole = `${LIVE}; ${code}; fs.writeFileSync(${JSON.stringify(pid)}, String(process.pid))`
  const cancel = { signal, after: pid }
  const step = stepOf(github, whole, { event: 'pull_request', payload: PULL, cancel, ...changes })
  return { pid, ...(await runStep(step)) }
}

describe('a step that is cancelled', () => {
  test('ends within the 7.5 s that the runner gives it, with its record, and leaves nobody behind', async () => {
    // Nor does GitHub answer any more: nobody waits for it.
    const silent = ['issues/list-comments', 'issues/create-comment', 'checks/create', 'checks/list-for-ref']
    for (const operation of silent) github.fault({ operation, times: 100, delay: 60_000 })
    const { workspace, pids } = await pairs()
    const paired = cancelled(DEAF, 'SIGINT', {
      workspace,
      inputs: { paired: 'true', 'allow-commands': 'true' },
    })
    const single = STUBBORN.map(async ([how, code, signal]) => ({ how, ...(await cancelled(code, signal)) }))
    for (const { how, pid, exit, outputs, tookToEnd, log } of [
      ...(await Promise.all(single)),
      { how: 'is one of a pair, of services that ignore all', ...(await paired) },
    ]) {
      expect([how, exit, outputs.outcome], log).toEqual([how, 1, 'cancelled'])
      expect([how, tookToEnd! < 7500], String(tookToEnd)).toEqual([how, true])
      const record = JSON.parse(readFileSync(outputs['record-path']!, 'utf8'))
      expect([how, record.ended, record.complete]).toEqual([how, 'cancelled', false])
      await groupGone(pid)
    }
    for (const pid of pids) await groupGone(pid)
  }, 60_000)
})

describe('the check run of a step', () => {
  const states = (double: GitHubDouble) =>
    double.checks.map(({ body }) => [body.name, body.status, body.conclusion ?? null])

  test('that is cancelled ends cancelled; of one that is killed no older success is left standing', async () => {
    const double = await knownCommit()
    const name = 'Socketgate: orders (full)'
    double.addCheck({
      name,
      head_sha: PULL.pull_request.head.sha,
      status: 'completed',
      conclusion: 'success',
    })
    const asked = { env: { GITHUB_API_URL: double.url } }
    const held = () => double.heldBackBy(PULL.pull_request.head.sha, [name])
    expect(held()).toEqual([])
    const { outputs, log } = await cancelled('', 'SIGINT', asked)
    expect(outputs.outcome, log).toBe('cancelled')
    expect(held()).toEqual([`${name}: cancelled`])
    const { pid } = await cancelled('', 'SIGKILL', asked)
    expect(states(double).slice(1)).toEqual([
      [name, 'completed', 'cancelled'],
      [name, 'in_progress', null],
    ])
    expect(held()).toEqual([`${name}: in_progress`])
    await groupGone(pid)
    expect(double.violations).toEqual([])
    await double.close()
  }, 60_000)
})

const PULL = {
  repository: { full_name: 'acme/orders', default_branch: 'main' },
  pull_request: {
    number: 412,
    head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'acme/orders' } },
    base: { sha: 'b'.repeat(40), ref: 'main' },
  },
}
