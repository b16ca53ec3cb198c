import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { judge } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'

/** s that each token holds. */
const LASTS = 1

/** How a service takes what is renewed. */
interface Manner {
  /** Whether the token by which a socket opened ends it. */
  readonly bound?: true
  /** Whether it gives none to a client with a socket. */
  readonly poor?: true
  /** Whether it answers on the socket. */
  readonly mute?: true
  /** How long it says that a token holds. */
  readonly says?: number
}

const MANNERS = {
  good: {},
  bound: { bound: true },
  byDesign: { bound: true },
  poor: { poor: true },
  mute: { mute: true },
  long: { says: 3600 },
} satisfies { readonly [name: string]: Manner }
type Name = keyof typeof MANNERS

const servers = new Map<Name, Server>()
const told: string[] = []

function serve({ bound, poor, mute, says = LASTS }: Manner): Server {
  let given = 0
  let open = 0
  const http = createServer((_, response) => {
    given++
    if (poor && open > 0) return void response.writeHead(500).end('{"error":"no more"}')
    const token = `token-${given}-${Math.random().toString(36).slice(2)}`
    told.push(token)
    response.end(JSON.stringify({ access_token: token, expires_in: says }))
  })
  new WebSocketServer({ server: http }).on('connection', (socket: WebSocket) => {
    open++
    const tick = () => socket.send(JSON.stringify({ type: 'tick', t: Date.now() }))
    const timers = [setInterval(tick, 100)]
    if (bound) timers.push(setTimeout(() => socket.close(4401, 'token expired'), LASTS * 1000))
    socket.on('message', (data) => {
      const { type, token } = JSON.parse(String(data))
      if (type === 'auth' && !mute)
        socket.send(JSON.stringify({ type: 'auth_ok', knows: told.includes(token) }))
    })
    socket.on('close', () => {
      open--
      timers.forEach(clearInterval)
    })
    socket.on('error', () => socket.terminate())
  })
  return http
}

const planOf = (more = '') => `version: 1
name: tokens
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
login:
  request: { method: POST, url: "\${targets.api}/token" }
  save: { token: access_token, expires_in: expires_in }
  refresh:
    at: 60%
    send: { type: auth, token: "\${login.token}" }
    await: { match: { type: auth_ok, knows: true }, within: 1s }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws", messages: { match: { type: tick }, sent_at: { path: t } }, reopen: { backoff: 100ms }${more} }
    load: { executor: constant-vus, vus: 1, duration: 6s }
`
const PLANS = { byDesign: planOf(', expected_closes: [4401]') } as { readonly [name in Name]?: string }
const textOf = (name: Name) => PLANS[name] ?? planOf()

beforeAll(async () => {
  for (const [name, manner] of Object.entries(MANNERS)) {
    const server = serve(manner)
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

describe.each(ENGINES)('tokens that are renewed, under %s', (_, there, make) => {
  const records = new Map<Name, Record>()
  beforeAll(async () => {
    if (!there) return
    const engine = await make()
    const run = async (name: Name) =>
      records.set(
        name,
        await measured(engine, textOf(name), (servers.get(name)!.address() as AddressInfo).port),
      )
    await Promise.all((Object.keys(MANNERS) as Name[]).map(run))
  }, 60_000)

  const rowsOf = (name: Name) => {
    const record = records.get(name)!
    // A busy machine is no part of this.
    const health = { ...record.health, lagP99: 0.5, cpuP95: 0.1, stealP95: 0 }
    const { slos } = judge({ load: loadIn(textOf(name)), records: [{ ...record, health }], baseline: null })
    return (metric: string) => slos.find(({ threshold }) => threshold.startsWith(metric))
  }

  it.skipIf(!there)('keep their sockets where the service takes them', () => {
    const row = rowsOf('good')
    expect(row('token_refresh_failed')).toMatchObject({ verdict: 'met', bad: 0 })
    expect(row('token_refresh_failed')!.n).toBeGreaterThanOrEqual(6)
    expect(row('ws_lost_at_expiry')).toMatchObject({ verdict: 'met', bad: 0 })
    expect(row('ws_lost_at_expiry')!.n).toBeGreaterThanOrEqual(1)
    const took = records.get('good')!.stats.find(({ metric }) => metric === 'token_refresh_duration')
    expect(took).toMatchObject({ kind: 'trend', count: row('token_refresh_failed')!.n })
  })

  it.skipIf(!there)('are told from other closes where a socket ends with the token that opened it', () => {
    const row = rowsOf('bound')('ws_lost_at_expiry')!
    expect(row).toMatchObject({ verdict: 'fail', code: 'ws_lost_at_expiry' })
    expect(row.message).toContain('4401')
  })

  it.skipIf(!there)('are not blamed for a close that the plan expects', () => {
    expect(records.get('byDesign')!.closes.some(({ code }) => code === '4401')).toBe(true)
    expect(rowsOf('byDesign')('ws_lost_at_expiry')?.bad ?? 0).toBe(0)
  })

  it.skipIf(!there)('fail where no token comes any more, by the status that came', () => {
    const row = rowsOf('poor')('token_refresh_failed')!
    expect(row).toMatchObject({ verdict: 'fail', code: 'token_refresh_failed', bad: row.n })
    expect(row.message).toContain('status')
  })

  it.skipIf(!there)('fail where the socket does not answer', () => {
    const row = rowsOf('mute')('token_refresh_failed')!
    expect(row).toMatchObject({ verdict: 'fail', bad: row.n })
    expect(row.message).toContain('unanswered')
  })

  it.skipIf(!there)('are not judged where none was to be renewed', () => {
    expect(rowsOf('long')('token_refresh_failed')).toMatchObject({
      verdict: 'not_judged',
      code: 'no_samples',
    })
  })

  it.skipIf(!there)('reach no record', () => {
    const text = JSON.stringify([...records.values()])
    expect(told.filter((token) => text.includes(token))).toEqual([])
  })
})
