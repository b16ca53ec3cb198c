import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { runStep, type Step, textsBelow, useBuiltAction } from '../support/runner.ts'
import { judgeChange, PLAN } from './change.ts'

useBuiltAction()

const workspace = temporaryFolder()
const CANARY = 'canary-of-the-database-7Qd'

/** A REST service that is ready at once. */
const SERVER = `import { createServer } from 'node:http'
createServer((_, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1')
`

/** One that is ready, and leaves once it is asked for work: that ends the run. */
const LEAVING = `import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
createServer((request, response) => {
  if (request.url === '/work') process.exit(3)
  response.end('ok')
}).listen(Number(process.argv[2]), '127.0.0.1')
`

/** Started, it tells what it was given, and dies. */
const DYING = `console.error('cannot log in with', process.env.DATABASE_PASSWORD)
process.exit(7)
`

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

async function plan(program: string): Promise<string> {
  writeFileSync(join(workspace, 'service.mjs'), program)
  const text = await pairedOf((port) => `"${process.execPath}", service.mjs, "${port}"`)
  writeFileSync(join(workspace, 'paired.yaml'), text)
  return 'paired.yaml'
}

/** A plan in pairs whose two services a command starts, given a port. */
async function pairedOf(command: (port: number) => string): Promise<string> {
  const ports = [await freePort(), await freePort()] as const
  const service = (port: number) =>
    `{ command: [${command(port)}], env: [DATABASE_PASSWORD], ready: { url: "http://127.0.0.1:${port}/", within: 10s } }`
  const side = (port: number) => `{ targets: { api: "http://127.0.0.1:${port}" } }`
  return `version: 1
name: rest
targets: { api: { url: "http://127.0.0.1:1" } }
services: { base: ${service(ports[0])}, candidate: ${service(ports[1])} }
paired: { base: ${side(ports[0])}, candidate: ${side(ports[1])}, pairs: 6, each: 1s }
scenarios:
  work:
    rest: { steps: [ { request: { url: "\${targets.api}/work" }, name: work } ] }
    load: { executor: constant-arrival-rate, rate: 150/s, duration: 1s, takes: 100ms }
gate: [ { metric: "http_req_duration{name:work}", stat: p(99), level: key } ]
`
}

const head = (name: string) => ({
  repository: { full_name: 'acme/feed', default_branch: 'main' },
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: name } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/feed' } },
  },
})

const step = (inputs: Step['inputs'] & object, more: Partial<Step> = {}) =>
  runStep({
    event: '',
    workspace,
    ...more,
    inputs: { engine: 'embedded', paired: 'true', ...inputs },
    env: { GITHUB_ACTIONS: undefined, DATABASE_PASSWORD: CANARY },
  })

describe('paired in the action', () => {
  test('measures base and candidate in turn, with services that the step may start', async () => {
    const inputs = { plan: await plan(SERVER), pairs: '4', 'allow-commands': 'true' }
    const { outputs, log, exit } = await step(inputs)
    expect(exit, log).toBe(0)
    const verdict = JSON.parse(readFileSync(outputs['verdict-path']!, 'utf8')) as Verdict
    expect(verdict.outcome, log).toMatch(/^(pass|slo|inconclusive|suspect|regression)$/)
    expect(log).toContain('4 pairs of runs')
    const records = outputs['record-path']!.split('\n')
    expect(records.filter((path) => /\/base-\d+\.json$/.test(path)).length).toBeGreaterThanOrEqual(4)
    expect(records.filter((path) => /\/candidate-\d+\.json$/.test(path)).length).toBeGreaterThanOrEqual(4)
    expect(readFileSync(outputs['report-path']!, 'utf8')).toContain(
      '--engine embedded --allow-commands --paired --pairs 4',
    )
  }, 90_000)

  test('runs both plans of a change, each on a fresh start of the services, by the commands of the change', async () => {
    const starts = join(temporaryFolder(), 'starts')
    const text = `mode: block\n${await pairedOf((port) => `"${process.execPath}", old.mjs, "${port}", "${starts}"`)}`
    const own = text.replace('pairs: 6', 'pairs: 4').replaceAll('old.mjs', 'new.mjs')
    const told = (build: string) =>
      `${LEAVING}appendFileSync(process.argv[3], '${build} ' + process.pid + '\\n')\n`
    const sides = {
      base: { [PLAN]: text, 'old.mjs': told('old') },
      head: { [PLAN]: own, 'old.mjs': null, 'new.mjs': told('new') },
    }
    const inputs = { INPUT_PROFILE: '', INPUT_PAIRED: 'true', 'INPUT_ALLOW-COMMANDS': 'true' }
    const { verdict, log } = await judgeChange(sides, { env: inputs })
    expect(log).toContain('the plan differs from that of main: both are run')
    const left = { outcome: 'target', sentence: expect.stringMatching(/ended by itself/) }
    expect(verdict.base, log).toMatchObject({ rule: 'decides', base: left, head: left })
    const lines = readFileSync(starts, 'utf8').trim().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['new', 'new', 'new', 'new'])
    const pids = lines.map((line) => Number(line.split(' ')[1]))
    expect(new Set(pids).size).toBe(4)
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  }, 60_000)

  test('starts no command that the step was not allowed', async () => {
    const { exit, outputs, commands } = await step({ plan: await plan(SERVER) })
    expect([exit, outputs['exit-code']]).toEqual([1, '31'])
    expect(commands.find(({ name }) => name === 'error')?.data).toContain('allow-commands: true')
  })

  test('starts none for the change of a fork, though the step was allowed', async () => {
    const inputs = { plan: await plan(DYING), 'allow-commands': 'true' }
    const parts = { event: 'pull_request', payload: head('stranger/feed') }
    const { exit, outputs, log, written, summary } = await runStep({
      ...parts,
      workspace,
      inputs: { engine: 'embedded', paired: 'true', ...inputs },
      env: { GITHUB_REPOSITORY: 'acme/feed', DATABASE_PASSWORD: CANARY },
    })
    expect([exit, outputs['exit-code']], log).toEqual([1, '31'])
    expect(log).not.toContain('cannot log in')
    // Nor does its report ask the next reader to allow them.
    expect([written, summary].join('\n')).not.toContain('--engine embedded --allow-commands')
  })

  test('conceals what only a service is given, whatever the service says last', async () => {
    const inputs = { plan: await plan(DYING), 'allow-commands': 'true' }
    const { exit, outputs, written, summary, temp, log } = await step(inputs)
    expect([exit, outputs.outcome], log).toEqual([0, 'target'])
    expect(written).toContain('cannot log in with ***')
    for (const text of [written, summary, JSON.stringify(outputs), ...textsBelow(temp)])
      expect(text).not.toContain(CANARY)
  })
})
