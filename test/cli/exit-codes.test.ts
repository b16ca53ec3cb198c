import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { temporaryFolder } from '../support/folder.ts'
import { LOGIN, ORDERS, type PlanParts, writePlan } from '../support/plans.ts'
import { BUSY, settled } from '../support/settled.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
let service: DemoService
beforeAll(async () => {
  service = await startService({ port: 0 })
})
afterAll(() => service.close())
beforeEach(() => rmSync(join(folder, 'base'), { recursive: true, force: true }))

const SHORT = '{ executor: constant-vus, vus: 20, duration: 3s }'
const GATE = 'gate: [ { metric: "ws_message_latency{feed:orders}", stat: p(99), level: key } ]'
const FEED = { path: '/ws', socket: ORDERS, head: LOGIN, load: SHORT, rest: GATE }

const plan = (parts: Omit<PlanParts, 'port'> = {}) => writePlan(folder, { port: service.port, ...parts })
const run = (argv: readonly string[], env = {}) =>
  socketgate([...argv, '--engine', 'embedded', '--out', 'out'], { cwd: folder, env })

const settledRun = (argv: readonly string[]) => settled(join(folder, 'out'), () => run(argv))

function verdict(): { outcome: string; exitCode: number; exit: number } {
  const { outcome, exitCode, exit } = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))
  return { outcome, exitCode, exit }
}

describe('usage (2), said before load starts', () => {
  test.each([
    ['an unknown verb, with the nearest', ['rnu', 'plan.yaml'], 'Did you mean "run"'],
    ['an unknown option, with the nearest', ['run', 'plan.yaml', '--profil', 'pr'], 'Did you mean --profile'],
    ['a missing operand', ['run'], 'expected 1 to 32 operands'],
    ['a missing plan', ['run', 'nowhere.yaml'], 'there is no such file'],
    ['a folder as plan', ['check', '.'], 'it is a folder; `run` takes its plans as *.yaml'],
    ['a pattern where one plan goes', ['measure', 'plans/*.yaml'], '`run` alone takes patterns'],
    ['an unknown engine', ['run', 'plan.yaml', '--engine', 'jmeter'], 'expected auto, k6, embedded'],
    ['an unknown outcome', ['run', 'plan.yaml', '--fail-on', 'slow'], 'unknown outcome "slow"'],
    ['an unknown profile', ['run', 'plan.yaml', '--profile', 'pr'], 'pr'],
    ['a folder that cannot be written', ['run', 'plan.yaml', '--out', 'plan.yaml/x'], 'cannot be written'],
    ['an unknown kind of store', ['run', 'plan.yaml', '--baseline', 's3:bucket'], 'dir:'],
    ['a grant with a path', ['run', 'plan.yaml', '--allow-target', 'ws://a/b'], 'without a path'],
    ['an unknown code', ['explain', '99'], 'unknown code'],
  ])('%s', async (_, argv, words) => {
    plan()
    const { exit, stderr } = await socketgate(argv, { cwd: folder })
    expect([exit, stderr]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('outcomes that always fail', () => {
  test('a wrong plan is 30, with file, line and column, in every verb that reads one', async () => {
    writeFileSync(join(folder, 'bad.yaml'), 'version: 1\nname: bad\nscenarios:\n  a: { sokcet: 1 }\n')
    for (const verb of ['run', 'check', 'measure', 'export', 'doctor']) {
      const { exit, stderr } = await socketgate([verb, 'bad.yaml'], { cwd: folder })
      expect([verb, exit]).toEqual([verb, 30])
      expect(stderr).toContain('bad.yaml:4:')
      expect(stderr).toContain('did you mean "socket"')
    }
  })

  test('a variable that is not set is 30, and is named', async () => {
    const file = plan({ socket: '      headers: { Authorization: "${FEED_TOKEN}" }\n' })
    const { exit, stderr } = await run(['run', file])
    expect([exit, stderr]).toEqual([30, expect.stringContaining('FEED_TOKEN')])
    expect(verdict()).toMatchObject({ outcome: 'plan', exitCode: 30, exit: 30 })
  })

  test('a target that is not granted is 31, and nothing is opened', async () => {
    const text = readFileSync(join(folder, plan()), 'utf8').replaceAll('127.0.0.1', '10.1.2.3')
    writeFileSync(join(folder, 'private.yaml'), text)
    const { exit, stderr } = await run(['run', 'private.yaml'])
    expect([exit, stderr]).toEqual([31, expect.stringMatching(/--allow-target\s+ws:\/\/10\.1\.2\.3/)])
    expect(verdict().outcome).toBe('policy')
  })

  test('a public target is 31 in CI without a grant', async () => {
    const text = readFileSync(join(folder, plan()), 'utf8').replaceAll('127.0.0.1', '192.0.2.1')
    writeFileSync(join(folder, 'public.yaml'), text)
    const { exit } = await run(['run', 'public.yaml'], { CI: 'true' })
    expect(exit).toBe(31)
  })

  test('an explicit k6 that is not there is 50', async () => {
    const argv = ['run', plan(), '--engine', 'k6', '--no-download', '--out', 'out']
    const { exit, stderr } = await socketgate(argv, { cwd: folder, env: { PATH: '/nowhere' } })
    expect([exit, stderr]).toEqual([50, expect.stringMatching(/--k6\s+PATH/)])
    expect(verdict().outcome).toBe('engine')
  })

  test('a bug of ours is 70, with its stack', async () => {
    const broken = {
      write: () => {
        throw new TypeError('boom')
      },
    }
    const { exit, stderr } = await socketgate(['explain', '40'], { cwd: folder, stdout: broken })
    expect([exit, stderr]).toEqual([70, expect.stringMatching(/boom[^]*exit-codes\.test\.ts/)])
  })

  test('a run stopped by SIGTERM is 143', async () => {
    const file = plan({ load: '{ executor: constant-vus, vus: 2, duration: 60s }' })
    const { exit, stdout } = await socketgate(['run', file, '--engine', 'embedded', '--out', 'out'], {
      cwd: folder,
      signal: abortedSoon('SIGTERM'),
    })
    expect(exit).toBe(143)
    expect(stdout).toMatch(/Exit +143 /)
    expect(verdict()).toMatchObject({ outcome: 'cancelled', exitCode: 130, exit: 143 })
  })
})

describe('outcomes that fail where fail_on names them, and else do not', () => {
  test('no baseline is 21', async ({ skip }) => {
    const argv = ['run', plan(FEED), '--baseline', 'dir:base', '--no-store']
    const warned = await settledRun(argv)
    if (!warned) return skip(BUSY)
    expect(warned.exit).toBe(0)
    expect(verdict()).toMatchObject({ outcome: 'no_baseline', exitCode: 21, exit: 0 })
    const failed = await settledRun([...argv, '--fail-on', 'no_baseline'])
    if (!failed) return skip(BUSY)
    expect(failed.exit).toBe(21)
  }, 90_000)

  test('iterations that never began break the stated rate: 11', async () => {
    const rest = `
  hurried:
    rest: { steps: [ { request: { method: GET, url: "\${targets.api}/version" } }, { wait: 900ms } ] }
    load: { executor: constant-arrival-rate, rate: 20/s, duration: 2s, takes: 10ms, max_vus: 1 }
thresholds: { "http_req_duration{scenario:hurried}": ["p(95)<5000"] }`
    const { exit, stdout } = await run(['run', plan({ rest }), '--fail-on', 'slo'])
    expect([exit, verdict().outcome], stdout).toEqual([11, 'slo'])
    expect(stdout).toContain('max_vus')
  })

  test('a p99 far over the stored runs is suspect: 12', async ({ skip }) => {
    const argv = ['run', plan(FEED), '--baseline', 'dir:base']
    if (!(await settledRun(argv))) return skip(BUSY)
    await turn({ slowEvery: { n: 30, by: 150 } })
    const ran = await settledRun([...argv, '--fail-on', 'suspect'])
    await turn({ slowEvery: null })
    if (!ran) return skip(BUSY)
    expect([verdict().outcome, ran.exit]).toEqual(['suspect', 12])
    expect(ran.stdout).toContain('SUSPECT')
  }, 90_000)

  test('a damaged baseline is 60, never an empty history; the verdict on the run stands', async ({
    skip,
  }) => {
    const argv = ['run', plan(FEED), '--baseline', 'dir:base']
    if (!(await settledRun(argv))) return skip(BUSY)
    for (const path of stored()) writeFileSync(path, readFileSync(path).subarray(0, 40))
    const ran = await settledRun([...argv, '--mode', 'block'])
    if (!ran) return skip(BUSY)
    expect([verdict().outcome, ran.exit]).toEqual(['store', 60])
    const file = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))
    expect(file.slos.every((row: { verdict: string }) => row.verdict === 'met')).toBe(true)
  }, 90_000)

  test('a baseline that cannot be written is 60, and the run is judged all the same', async () => {
    mkdirSync(join(folder, 'base'))
    writeFileSync(join(folder, 'base', 'in-the-way'), '')
    const argv = ['run', plan(FEED), '--baseline', 'dir:base/in-the-way']
    const { exit } = await run([...argv, '--mode', 'block'])
    expect([verdict().outcome, exit]).toEqual(['store', 60])
  })
})

function stored(): string[] {
  const base = join(folder, 'base')
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gz'))
    .map((name) => join(base, name))
}

const turn = (knobs: object) =>
  fetch(`http://127.0.0.1:${service.port}/admin/knobs`, { method: 'POST', body: JSON.stringify(knobs) })

function abortedSoon(reason: string): AbortSignal {
  const stop = new AbortController()
  setTimeout(() => stop.abort(reason), 700)
  return stop.signal
}
