import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { admit, measure } from '../../src/app/gate.ts'
import { createOutside } from '../../src/app/outside.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { k6Path } from '../support/k6.ts'

const silent = () => undefined
const log = { info: silent, warn: silent, error: silent, progress: silent }
const STARTED = Date.now()

/** How a service keeps and tells its time. ms. */
interface Kept {
  /** By how much its clock is ahead at a moment. */
  ahead(now: number): number
  /** What each message waits. */
  readonly slow: number
  /** What `/time` answers, of its own clock. */
  readonly tells?: (clock: number, asked: number) => number
  /** How long an answer of `/time` takes. */
  readonly takes?: (asked: number) => number
  readonly fails?: true
}

const right = () => 0
const SERVICES = {
  'in step': { ahead: right, slow: 20 },
  '60 ms ahead': { ahead: () => 60, slow: 20 },
  '60 ms behind': { ahead: () => -60, slow: 20 },
  // 1 % fast: 30 ms in 3 s.
  '5 s ahead and drifting': { ahead: (now) => 5000 + (now - STARTED) / 100, slow: 20 },
  'slow, by a right clock': { ahead: right, slow: 400 },
  'slow, by a clock that is ahead': { ahead: () => 300, slow: 400 },
  'telling another clock': { ahead: () => 300, slow: 20, tells: (clock) => clock - 300 },
  'telling the clock of two pods': {
    ahead: right,
    slow: 20,
    tells: (clock, asked) => clock + (asked % 2) * 300,
  },
  'telling late under load': {
    ahead: right,
    slow: 20,
    takes: (asked) => (asked > 5 && asked < 10 ? 300 : 0),
  },
  'telling nothing': { ahead: right, slow: 20, fails: true },
} satisfies { readonly [name: string]: Kept }

type Name = keyof typeof SERVICES

const servers = new Map<Name, Server>()
const portOf = (name: Name) => (servers.get(name)!.address() as AddressInfo).port

function serve({ ahead, slow, tells = (clock) => clock, takes = () => 0, fails }: Kept): Server {
  let asked = 0
  const clock = () => Date.now() + Math.round(ahead(Date.now()))
  const http = createServer((_, response) => {
    const own = asked++
    if (fails) return void response.writeHead(503).end()
    setTimeout(() => response.end(JSON.stringify({ now: tells(clock(), own) })), takes(own))
  })
  new WebSocketServer({ server: http }).on('connection', (socket) => {
    const send = () => {
      const text = JSON.stringify({ type: 'tick', t: clock() })
      setTimeout(() => socket.send(text), slow)
    }
    const timer = setInterval(send, 25)
    socket.on('close', () => clearInterval(timer))
    socket.on('error', () => socket.terminate())
  })
  return http
}

beforeAll(async () => {
  for (const [name, kept] of Object.entries(SERVICES)) {
    const server = serve(kept)
    servers.set(name as Name, server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  }
})
afterAll(() => {
  for (const server of servers.values()) {
    server.closeAllConnections()
    server.close()
  }
})

const plan = (name: Name) => `version: 1
name: told
targets: { api: { url: "http://127.0.0.1:${portOf(name)}" }, feed: { url: "ws://127.0.0.1:${portOf(name)}" } }
time: { url: "\${targets.api}/time", path: now, every: 200ms }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws", messages: { match: { type: tick }, sent_at: { path: t } } }
    load: { executor: constant-vus, vus: 5, duration: 3s }
thresholds: { ws_message_latency: [ "p(90)<200" ] }
`

async function run(engine: 'k6' | 'embedded', name: Name) {
  const choice = engine === 'k6' ? { engine, k6: k6Path! } : { engine }
  const outside = await createOutside(choice as never, process.env, log, new Redactor())
  const request = {
    plan: {
      file: 'told.yaml',
      bytes: new TextEncoder().encode(plan(name)),
      readBeside: () => new Uint8Array(),
    },
    env: {},
    policy: { grants: [], ci: true },
  }
  const admitted = await admit(request, outside)
  const record = await measure(admitted, outside, new AbortController().signal)
  // A busy machine is no part of this.
  const health = { ...record.health, lagP99: 0.5, cpuP95: 0.1, stealP95: 0 }
  const verdict = judge({ load: admitted.load, records: [{ ...record, health }], baseline: null })
  return { record, verdict, row: verdict.slos.find(({ from }) => from === 'plan')! }
}

const together = async (engine: 'k6' | 'embedded', names: readonly Name[]) =>
  new Map(
    await Promise.all(names.map(async (name) => [name, await run(engine, name)] as const)),
  ) as ReadonlyMap<string, Awaited<ReturnType<typeof run>>>

const shown = (verdict: Verdict) =>
  terminalReport(verdict, { width: 120, color: false, unicode: true }) +
  markdownReport(verdict, { version: '1', reproduce: '' })

const ENGINES = [
  ['embedded', true],
  ['k6', k6Path !== null],
] as const

describe.each(ENGINES)('a service that tells its clock, under %s', (engine, there) => {
  it.skipIf(!there)('is judged as if it were in step', { timeout: 60_000 }, async () => {
    const found = await together(engine, [
      'in step',
      '60 ms ahead',
      '60 ms behind',
      '5 s ahead and drifting',
      'slow, by a right clock',
      'slow, by a clock that is ahead',
    ])
    const rows = [...found].map(([name, { row }]) => [name, `${row.verdict} ${row.code}`])
    expect(Object.fromEntries(rows)).toEqual({
      'in step': 'met met',
      '60 ms ahead': 'met met',
      '60 ms behind': 'met met',
      '5 s ahead and drifting': 'met met',
      'slow, by a right clock': 'fail broken',
      'slow, by a clock that is ahead': 'fail broken',
    })
    for (const [name, { record }] of found) {
      expect(record.problems, name).toEqual([])
      expect(record.clock, `${name}: ${JSON.stringify(record.clock)}`).toMatchObject({
        target: 'api',
        offset: { kind: 'one' },
      })
      expect(record.clock!.answered, name).toBeGreaterThan(10)
    }
    const behind = found.get('60 ms behind')!
    expect(behind.row.bar).toBeLessThan(20)
    expect(Math.abs(behind.row.raw! - behind.row.actual! - 60)).toBeLessThanOrEqual(behind.row.bar! + 1)
    const drifting = found.get('5 s ahead and drifting')!
    expect(drifting.verdict.clock?.code).toBe('clock_drifts')
    expect(drifting.record.clock!.offset!.drift!.perMinute).toBeGreaterThan(100)
    expect(drifting.verdict.notices.map(({ code }) => code)).toContain('clock_drifts')
    expect(drifting.row.raw).toBeLessThan(-4000)
    expect(shown(drifting.verdict)).toMatch(/5\.\d\d s ahead of the generator's .*and runs fast by/s)
  })
})

it('whose endpoint does not tell the truth is not believed', { timeout: 60_000 }, async () => {
  const found = await together('embedded', [
    'telling another clock',
    'telling the clock of two pods',
    'telling late under load',
    'telling nothing',
  ])
  const rows = [...found].map(([name, { row, verdict }]) => [
    name,
    `${row.verdict} ${row.code}, ${verdict.clock?.code}, ${verdict.outcome}`,
  ])
  expect(Object.fromEntries(rows)).toEqual({
    'telling another clock': 'not_judged clock_contradicted, clocks_agree, inconclusive',
    'telling the clock of two pods': 'not_judged clock_bar, clocks_several, inconclusive',
    'telling late under load': 'met met, clocks_agree, pass',
    'telling nothing': 'not_judged clock_untold, clock_untold, inconclusive',
  })
  const late = found.get('telling late under load')!.record.clock!.offset!
  expect(late.loosest).toBeGreaterThan(140)
  expect(late.bar).toBeLessThan(20)
})
