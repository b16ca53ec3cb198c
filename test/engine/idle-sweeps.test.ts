import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Socket as NetSocket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { k6Engine } from '../../src/engine/k6/engine.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { IdleRow } from '../../src/model/verdict/found/idle-found.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import type { Engine } from '../../src/ports.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { relayed } from '../companions/relay/support.ts'
import { ENGINES, loadIn } from '../support/both-engines.ts'
import { removeFolders, temporaryFolder } from '../support/folder.ts'
import { k6Path } from '../support/k6.ts'
import { findProxy, type ProxyProgram, selfSigned, startProxy, stopProxies } from '../support/proxy.ts'
import { serving } from '../support/serving.ts'
import { vuBundle } from '../vu/support.ts'

/** Seconds of silence after which the real proxies cut. */
const TIMEOUT = 3
const PROXIES: readonly ProxyProgram[] = ['nginx', 'haproxy']

/** Nobody may answer the close of a connection that was dropped in silence. */
const UNANSWERED = 'ws_close_unanswered'

/** What a service does with a silent socket: ends it after TIMEOUT, counting what it counts. */
const SERVICES: { readonly [path: string]: (socket: WebSocket, raw: NetSocket) => void } = {
  // As a balancer that parses frames: its pongs come all the same.
  frames: (socket, raw) => {
    const timer = setTimeout(() => raw.end(), TIMEOUT * 1000)
    socket.on('message', () => timer.refresh())
  },
  aged: (_, raw) => void setTimeout(() => raw.end(), TIMEOUT * 1000),
  application: (socket) => {
    const timer = setTimeout(() => socket.close(1001, 'idle'), TIMEOUT * 1000)
    for (const event of ['message', 'ping']) socket.on(event, () => timer.refresh())
  },
  // Ends every socket at one age, as a proxy does whose clients come back at once.
  periodic: (_, raw) => void setTimeout(() => raw.end(), 700),
  // Forgotten after half of that: nobody is told, and who speaks then is reset.
  dropped: (_, raw) => {
    const timer = setTimeout(() => {
      raw.removeAllListeners('data').on('data', () => raw.resetAndDestroy())
    }, TIMEOUT * 500)
    raw.on('data', () => timer.refresh())
  },
}

const server = createServer()
const acceptor = new WebSocketServer({ server })
acceptor.on('connection', (socket, { url = '' }) => {
  socket.on('error', () => socket.terminate())
  SERVICES[url.slice(1)]?.(socket, (socket as unknown as { readonly _socket: NetSocket })._socket)
})
const service = serving(server)
afterAll(async () => {
  await stopProxies()
  for (const socket of acceptor.clients) socket.terminate()
  removeFolders()
})

const credentials = selfSigned()
const there = PROXIES.filter((name) => findProxy(name) !== null)

const scenario = (name: string, target: string, each = 1, kinds = 'none, ping, message') => `  ${name}:
    socket:
      url: "\${targets.${target}}/${name}"
      idle: { hold: [1s, 2s, 4s, 5s], each: ${each}, keepalive: [${kinds}], ${kinds.includes('message') ? 'send: { type: ka }, ' : ''}heartbeat: 1s }
`

function planOf(secure: boolean): string {
  const proxies = there.flatMap((name) => [name, ...(secure ? [`${name}-tls`] : [])])
  const targets = proxies.map((name) => `  ${name}: { url: "\${${name.toUpperCase().replace('-', '_')}}" }\n`)
  return `version: 1
name: silent
targets:
  feed: { url: "\${FEED}" }
${targets.join('')}scenarios:
${proxies.map((name) => scenario(name, name, 2)).join('')}${['frames', 'aged', 'application'].map((name) => scenario(name, 'feed')).join('')}${scenario('dropped', 'feed', 1, 'none')}  periodic:
    socket: { url: "\${targets.feed}/periodic", reopen: { backoff: 100ms } }
    load: { executor: constant-vus, vus: 3, duration: 4s }
`
}

describe.each(ENGINES)('idle sweeps under %s', (name, engineThere, make) => {
  /** The embedded engine trusts what Node does, which is told when a process begins. */
  const secure = name === 'k6' && credentials !== null
  let record: Record
  let verdict: Verdict
  const of = (scenario: string): IdleRow => verdict.idle!.find((row) => row.scenario === scenario)!
  const found = (scenario: string) => of(scenario).kinds.map(({ keepalive, code }) => [keepalive, code])

  beforeAll(async () => {
    if (!engineThere) return
    const env: { [name: string]: string } = { FEED: `ws://127.0.0.1:${service.port}` }
    for (const proxy of there) {
      const at = await startProxy(proxy, service.port, TIMEOUT, secure ? credentials : null)
      env[proxy.toUpperCase()] = `ws://127.0.0.1:${at.port}`
      if (secure) env[`${proxy.toUpperCase()}_TLS`] = `wss://feed.internal:${at.secure}`
    }
    const load = loadIn(planOf(secure))
    const pins = new Map([['feed.internal', '127.0.0.1']])
    record = (await relayed(secure ? await trusting() : await make(), load, { env, pins })).record
    verdict = judge({ load, records: [record], baseline: null })
  }, 30_000)

  for (const scenario of PROXIES.flatMap((proxy) => [proxy, `${proxy}-tls`])) {
    const program = scenario.replace('-tls', '') as ProxyProgram
    const runs = engineThere && there.includes(program) && (secure || !scenario.endsWith('-tls'))
    it.runIf(runs)(`find the timeout of ${scenario} to within a step, and point to a proxy`, () => {
      const [none, ping, message] = of(scenario).kinds
      expect(none!.timeout).toMatchObject({ cut: 4, outlived: 0, stray: 0 })
      expect(none!.timeout.over).toBeGreaterThanOrEqual(1_950)
      expect(none!.timeout.upTo).toBeLessThan(4_000)
      expect(Math.abs(none!.timeout.at! - 1000 * TIMEOUT)).toBeLessThan(500)
      expect(ping).toMatchObject({ code: 'met', timeout: { cut: 0 } })
      // One that is sent as its socket is closed has no answer.
      expect(ping!.answered).toBeGreaterThan(ping!.sent - 8)
      expect(message).toMatchObject({ code: 'met', timeout: { cut: 0 } })
      expect(of(scenario).notes[0]).toMatch(
        /^They end by FIN without a close frame, all at (?:2\.\d|3|3\.\d)\ss, and those that send pings or messages live on: this points to the idle timeout of a proxy/,
      )
    })
  }

  it.runIf(engineThere)('tell one that ignores control frames, in words', () => {
    expect(found('frames')).toEqual([
      ['none', 'met'],
      ['ping', 'keepalive_ignored'],
      ['message', 'met'],
    ])
    const ping = verdict.slos.find(({ threshold }) => threshold.includes('keepalive:ping,scenario:frames'))
    expect(ping?.verdict).toBe('fail')
    expect(ping?.message).toMatch(
      /pings are cut after (?:2\.\d|3|3\.\d)\ss, although \d+ of \d+ pings were answered and those that send messages live on: what cuts them counts data frames only/,
    )
  })

  it.runIf(engineThere)(
    'tell a maximum age, an application, and a connection that was dropped in silence',
    () => {
      expect(of('aged').kinds.map(({ message }) => message)).toEqual(
        Array(3).fill(expect.stringContaining('a maximum age, and no idle timeout')),
      )
      expect(of('application').notes[0]).toMatch(/close frame \(1001\).*points to the application/)
      expect(of('application').kinds[0]!.timeout.upTo).toBeLessThan(4_000)
      const [dropped] = of('dropped').kinds
      expect(dropped!.timeout).toMatchObject({ upTo: 2_000, cut: 3 })
      expect(dropped!.timeout.over).toBeGreaterThanOrEqual(950)
      expect(of('dropped').notes[0]).toContain('drops idle connections and says nothing')
    },
  )

  it.runIf(engineThere)(
    'hide no periodic cut of clients that reopen, in an ordinary plan beside them',
    () => {
      const seen = (verdict.seen ?? []).filter((row) => row.scenario === 'periodic')
      const regular = seen.find(({ code }) => code === 'regular_close')
      expect(regular?.n).toBeGreaterThanOrEqual(9)
      expect(regular?.message).toMatch(/^\d+ of \d+ early ends of periodic at one age, \d{3}\sms$/)
      expect(seen.map(({ code }) => code)).toContain('reopened')
      const report = terminalReport(verdict, { width: 120, unicode: true, color: false })
      expect(report.replace(/\s+/g, ' ')).toContain('early ends of periodic at one age')
    },
  )

  it.runIf(engineThere)('are whole, and nothing else is red', () => {
    expect(record.problems).toEqual([])
    // Over with the last of their sockets, not with the time that they may take.
    expect(record.duration).toBeLessThan(9_000)
    const others = verdict.slos.filter(
      ({ verdict, threshold }) =>
        verdict !== 'met' && !threshold.includes('scenario:periodic') && !threshold.startsWith(UNANSWERED),
    )
    expect(others.map(({ code, threshold }) => `${code} ${threshold}`)).toEqual([
      'keepalive_ignored idle_margin{keepalive:ping,scenario:frames}: value>=1.5',
      'hold_longer idle_margin{keepalive:none,scenario:dropped}: value>=1.5',
    ])
    expect((verdict.seen ?? []).filter((row) => row.scenario !== 'periodic')).toEqual([])
  })
})

/** k6, with an authority of its own. */
async function trusting(): Promise<Engine> {
  const path = join(temporaryFolder(), 'k6')
  writeFileSync(path, `#!/bin/sh\nSSL_CERT_FILE=${credentials!.cert} exec ${k6Path} "$@"\n`, { mode: 0o755 })
  return k6Engine({ path, version: '2.2.0' } as never, await vuBundle())
}
