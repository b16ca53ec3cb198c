import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPlan } from '../../src/app/files/plan-file.ts'
import { createOutside } from '../../src/app/outside.ts'
import { admitPairs, gatePairs } from '../../src/app/pairs.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { embeddedEngine } from '../../src/engine/embedded/engine.ts'
import { mayBeFork } from '../../src/github/event/may-be-fork.ts'
import type { Sample } from '../../src/model/sample.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import type { Engine, EngineEnd } from '../../src/ports.ts'
import { askStatus } from '../../src/target/ask.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { temporaryFolder } from '../support/folder.ts'
import { LOGIN, ORDERS, writePlan } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()
const services: DemoService[] = []
beforeAll(async () => {
  for (let i = 0; i < 2; i++) services.push(await startService({ port: 0 }))
})
afterAll(() => Promise.all(services.map((service) => service.close())))

const GATE = 'gate: [ { metric: "ws_message_latency{feed:orders}", stat: p(99), level: key } ]'

/** Sockets for 2 s a run; the plan's own targets are the candidate's. */
function socketPlan(name: string): string {
  const [base, candidate] = services.map(({ port }) => port)
  const side = `{ targets: { api: "http://127.0.0.1:${base}", feed: "\${BASE_FEED:-ws://127.0.0.1:${base}}" } }`
  return writePlan(
    folder,
    {
      port: candidate as number,
      path: '/ws',
      socket: ORDERS,
      head: LOGIN,
      load: '{ executor: constant-vus, vus: 20, duration: 2s }',
      rest: `${GATE}\npaired: { base: ${side}, pairs: 4, each: 2s }`,
    },
    name,
  )
}

async function turn({ port }: DemoService, knobs: object | null): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/admin/knobs`, { method: 'POST', body: JSON.stringify(knobs) })
}

const run = (plan: string, ...more: string[]) =>
  socketgate(['run', plan, '--paired', '--engine', 'embedded', '--out', 'out', ...more], { cwd: folder })

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')) as T
}

/**
 * The verdict of a command line, which a busy machine may keep from one: then it must say so with its figure, and
 * block nothing but what failed wholly, with 20. The rule itself is held to base and candidate by `calmly`, whatever
 * the machine does.
 */
function expectVerdict(exit: number, ...wanted: [exit: number, outcome: RegExp]): void {
  const { outcome, sentence, reasons } = read<Verdict>('verdict.json')
  const excused = reasons.some(({ as }) => as !== undefined) ? 20 : 0
  const busy = sentence.startsWith('The generator was busy')
  expect([exit, outcome, sentence]).toEqual([
    busy ? excused : wanted[0],
    expect.stringMatching(busy ? /^inconclusive$/ : wanted[1]),
    busy ? expect.stringMatching(/its lag reached|its CPU|the host took|dropped/) : expect.any(String),
  ])
}

/** How many records of one side the results hold. */
function recordsOf(side: string): number {
  return readdirSync(join(folder, 'out')).filter((name) => new RegExp(`^${side}-\\d+\\.json$`).test(name))
    .length
}

describe('base and candidate in turn, over sockets', { timeout: 120_000 }, () => {
  test('a candidate with a slower tail is a regression, 10 under --mode block, without any history', async () => {
    const plan = socketPlan('slow.yaml')
    await turn(services[1]!, { slowEvery: { n: 40, by: 150 } })
    const { exit, stderr } = await run(plan, '--mode', 'block').finally(() => turn(services[1]!, null))
    expectVerdict(exit, 10, /^regression$/)
    expect(stderr).toContain('4 pairs of runs')
    const { paired } = read<Verdict>('verdict.json')
    expect(recordsOf('base')).toBe(paired?.pairs)
    expect(recordsOf('candidate')).toBe(paired?.pairs)
  })

  // 1 unchanged build in 80 is over the limit of four pairs.
  test('the same build on both sides is no regression', { retry: 2 }, async () => {
    const { exit } = await run(socketPlan('same.yaml'), '--mode', 'block')
    expectVerdict(exit, 0, /^(pass|inconclusive)$/)
    expect(read<Verdict>('verdict.json')).toMatchObject({ baseline: null })
  })

  test('are told apart by the rule in one sentence, each measured first as often', { retry: 2 }, async () => {
    await turn(services[1]!, { slowEvery: { n: 40, by: 150 } })
    const { verdict, order } = await calmly(socketPlan('calm.yaml')).finally(() => turn(services[1]!, null))
    expect(verdict).toMatchObject({ outcome: 'regression', exit: 10, paired: { pairs: 4 } })
    expect(verdict.sentence).toMatch(
      /^p99 of orders rose from the base build's .*\. A pair of one build varies by .* Seen in [34] of 4 pairs on one machine/,
    )
    expect(order.join(' ')).toBe('base candidate candidate base base candidate candidate base')
  })
})

/** Measures and judges on a generator that is not asked for its own lag: a machine that runs tests has some. */
async function calmly(plan: string): Promise<{ verdict: Verdict; order: readonly string[] }> {
  const order: string[] = []
  const log = { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} }
  const outside = {
    ...(await createOutside({ engine: 'embedded' }, {}, log, new Redactor())),
    engine: async () => calm(embeddedEngine()),
  }
  const request = {
    plan: await readPlan(plan, folder),
    env: {},
    policy: { grants: [], ci: true },
    commands: 'not-asked',
  } as const
  const measured = ({ side }: { side: string }) => order.push(side)
  const how = { cwd: folder, env: {}, mode: 'block', measured } as const
  const verdict = await gatePairs(
    await admitPairs(request, outside),
    outside,
    how,
    new AbortController().signal,
  )
  return { verdict, order }
}

function calm(engine: Engine): Engine {
  return {
    ...engine,
    run: (load, context, signal) => {
      const { samples, ended } = engine.run(load, context, signal)
      return { samples: withoutLag(samples), ended: ended.then(atEase) }
    },
  }
}

async function* withoutLag(samples: AsyncIterable<readonly Sample[]>) {
  for await (const batch of samples) yield batch.filter(({ metric }) => metric !== 'gen_lag')
}

function atEase(end: EngineEnd): EngineEnd {
  const kept = [...(end.summary ?? [])].filter(([selector]) => !selector.startsWith('gen_lag'))
  const health = { ...end.health, cpuP95: null, stealP95: null }
  return { ...end, summary: end.summary && new Map(kept), health }
}

/** A REST service; every fiftieth answer waits `slow` ms. */
const SERVER = `import { createServer } from 'node:http'
const [port, slow] = process.argv.slice(2).map(Number)
let n = 0
createServer((request, response) => {
  const late = request.url === '/work' && ++n % 50 === 0 ? slow : 0
  setTimeout(() => response.end('ok'), 20 + late)
}).listen(port, '127.0.0.1')
`

describe('services that the plan starts', { timeout: 120_000 }, () => {
  test('run for as long as the pairs do, and the slower one is found', async () => {
    const [plan, ports] = await restPlan('services.yaml', 150)
    const { exit, stderr } = await run(plan, '--allow-commands', '--mode', 'block')
    expectVerdict(exit, 10, /^regression$/)
    expect(stderr).toContain('service base: ready')
    for (const port of ports) expect(await status(port)).toBeNull()
  })

  test('are not started without --allow-commands', async () => {
    const [plan] = await restPlan('asked.yaml', 0)
    const { exit, stderr } = await run(plan)
    expect([exit, stderr]).toEqual([31, expect.stringContaining('add --allow-commands')])
  })

  test('are never started for the change of a fork', async () => {
    const [plan] = await restPlan('fork.yaml', 0)
    const event = join(folder, 'event.json')
    const head = { sha: 'a'.repeat(40), repo: { full_name: 'someone/feed' } }
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head } }))
    const { exit, stderr } = await socketgate(
      ['run', plan, '--paired', '--allow-commands', '--engine', 'embedded', '--out', 'out'],
      {
        cwd: folder,
        env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'team/feed', GITHUB_EVENT_PATH: event },
      },
    )
    expect([exit, stderr]).toEqual([31, expect.stringMatching(/may be of\s+a\s+fork's\s+change/)])
  })

  test('are gone when the run is stopped', async () => {
    const [plan, ports] = await restPlan('stopped.yaml', 0)
    const stop = new AbortController()
    const running = socketgate(
      ['run', plan, '--paired', '--allow-commands', '--engine', 'embedded', '--out', 'out'],
      { cwd: folder, signal: stop.signal },
    )
    await expect.poll(() => status(ports[1]), { timeout: 10_000 }).toBe(200)
    stop.abort('SIGINT')
    expect((await running).exit).toBe(130)
    for (const port of ports) expect(await status(port)).toBeNull()
  })

  test('that end by themselves are a target that could not be loaded', async () => {
    const [plan] = await restPlan('dying.yaml', 0, 'setTimeout(() => process.exit(7), 1500)')
    const { exit, stderr } = await run(plan, '--allow-commands', '--mode', 'block')
    expect([exit, stderr]).toEqual([40, expect.stringMatching(/service \w+ ended by itself \(exit 7\)/)])
  })
})

describe('what cannot be run in pairs', () => {
  test.each([
    ['--pairs without --paired', ['run', 'p.yaml', '--pairs', '8'], '--pairs goes with --paired'],
    ['an odd number of pairs', ['run', 'p.yaml', '--paired', '--pairs', '5'], 'an even number from 4 to 24'],
    ['a baseline beside it', ['run', 'p.yaml', '--paired', '--baseline', 'dir:b'], 'leave out --baseline'],
  ])('%s is a wrong command line', async (_, argv, words) => {
    const { exit, stderr } = await socketgate(argv, { cwd: folder })
    expect([exit, stderr]).toEqual([2, expect.stringContaining(words)])
  })

  test.each([
    ['a plan without sides', `${GATE}`, 'needs to know where the base build is'],
    [
      'a plan without a gate',
      `paired: { base: { targets: { feed: "ws://127.0.0.1:1" } } }`,
      'compares the rows of',
    ],
    [
      'a side with an unknown target',
      `${GATE}\npaired: { base: { targets: { feeds: "ws://127.0.0.1:1" } } }`,
      'the plan has no target "feeds"; did you mean "feed"?',
    ],
    [
      'a variable of a side that is not set',
      `${GATE}\npaired: { base: { targets: { feed: "\${NOWHERE}" } } }`,
      'NOWHERE is not set',
    ],
    [
      'an odd number of pairs',
      `${GATE}\npaired: { base: { targets: { feed: "ws://127.0.0.1:1" } }, pairs: 7 }`,
      'an even number of pairs',
    ],
  ])('%s is a wrong plan', async (_, rest, words) => {
    const plan = writePlan(folder, { port: 1, path: '/ws', socket: ORDERS, head: LOGIN, rest }, 'wrong.yaml')
    const { exit, stderr } = await run(plan)
    expect([exit, stderr]).toEqual([30, expect.stringContaining(words)])
  })

  test('a run without --paired asks no variable of the sides', async () => {
    const rest = `${GATE}\npaired: { base: { targets: { feed: "\${NOWHERE}" } } }`
    const plan = writePlan(folder, { port: 1, path: '/ws', socket: ORDERS, head: LOGIN, rest }, 'plain.yaml')
    expect((await socketgate(['check', plan], { cwd: folder })).exit).toBe(0)
  })

  test('every target of both sides, and every ready url, needs its grant', async () => {
    const rest = `${GATE}
services: { base: { command: [node], ready: { url: "http://192.0.2.7/" } } }
paired: { base: { targets: { feed: "ws://192.0.2.9:9" } } }`
    const plan = writePlan(
      folder,
      { port: 1, path: '/ws', socket: ORDERS, head: LOGIN, rest },
      'granted.yaml',
    )
    const refused = await socketgate(['run', plan, '--paired', '--allow-commands'], {
      cwd: folder,
      env: { CI: 'true' },
    })
    expect([refused.exit, refused.stderr]).toEqual([31, expect.stringContaining('ws://192.0.2.9:9')])
    const ready = await socketgate(
      ['run', plan, '--paired', '--allow-commands', '--allow-target', 'ws://192.0.2.9:9'],
      { cwd: folder, env: { CI: 'true' } },
    )
    expect([ready.exit, ready.stderr]).toEqual([31, expect.stringContaining('target base (ready)')])
  })
})

describe('whose change an event is of', () => {
  const event = (payload: unknown) => {
    const path = join(folder, 'whose.json')
    writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
    return path
  }
  const pull = (repo: object | null) => ({
    pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo } },
  })

  test.each([
    ['a branch of the repository', 'pull_request', pull({ full_name: 'team/feed' }), false],
    ['a fork', 'pull_request', pull({ full_name: 'someone/feed' }), true],
    ['a fork that was deleted', 'pull_request', pull(null), true],
    ['a fork, with secrets', 'pull_request_target', pull({ full_name: 'someone/feed' }), true],
    ['whoever built something', 'workflow_run', {}, true],
    ['a push', 'push', {}, false],
    ['a payload that is no JSON', 'pull_request', 'nonsense', true],
  ])('%s', (_, name, payload, fork) => {
    const env = { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'team/feed', GITHUB_EVENT_PATH: event(payload) }
    expect(mayBeFork(env)).toBe(fork)
  })

  test('GitLab names the project of the change', () => {
    const own = { CI_MERGE_REQUEST_PROJECT_ID: '7' }
    expect(mayBeFork({ ...own, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '7' })).toBe(false)
    expect(mayBeFork({ ...own, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '8' })).toBe(true)
    expect(mayBeFork({})).toBe(false)
  })
})

async function restPlan(
  name: string,
  slow: number,
  more = '',
): Promise<readonly [plan: string, ports: readonly [number, number]]> {
  const ports = [await freePort(), await freePort()] as const
  writeFileSync(join(folder, `${name}.mjs`), `${SERVER}${more}`)
  const service = (port: number, late: number) =>
    `{ command: [node, ${name}.mjs, "${port}", "${late}"], ready: { url: "http://127.0.0.1:${port}/ready", within: 10s } }`
  const side = (port: number) => `{ targets: { api: "http://127.0.0.1:${port}" } }`
  writeFileSync(
    join(folder, name),
    `version: 1
name: rest
targets: { api: { url: "http://127.0.0.1:1" } }
services:
  base: ${service(ports[0], 0)}
  candidate: ${service(ports[1], slow)}
paired: { base: ${side(ports[0])}, candidate: ${side(ports[1])}, pairs: 4, each: 3s }
scenarios:
  work:
    rest: { steps: [ { request: { url: "\${targets.api}/work" }, name: work } ] }
    load: { executor: constant-arrival-rate, rate: 200/s, duration: 3s, takes: 100ms }
gate: [ { metric: "http_req_duration{name:work}", stat: p(99), level: key } ]
`,
  )
  return [name, ports]
}

function status(port: number): Promise<number | null> {
  return askStatus(`http://127.0.0.1:${port}/ready`, new Map(), new AbortController().signal)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
