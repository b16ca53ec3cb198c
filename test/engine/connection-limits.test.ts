import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { censusFact } from '../../src/judge/census/close-census.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { findProxy, startProxy, stopProxies } from '../support/proxy.ts'

const USERS = 20

/** nginx takes two for each socket that it hands on; HAProxy counts its clients, and lets others wait. */
const PROXIES = [
  ['nginx', 20, 'worker_connections', 'taken, and ended without an answer'],
  ['haproxy', 8, 'maxconn', 'taken or queued, and not answered'],
] as const

const PLAN = `version: 1
name: limits
targets: { feed: { url: "\${FEED}" } }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws"
      connect: { within: 1s }
      reopen: { backoff: 300ms }
    load: { executor: ramping-vus, stages: [ { duration: 2s, target: ${USERS} }, { duration: 3s, target: ${USERS} } ] }
    tags: { feed: orders }
`

const service = new WebSocketServer({ port: 0, host: '127.0.0.1' })
service.on('connection', (socket) => socket.on('error', () => socket.terminate()))
afterAll(async () => {
  await stopProxies()
  for (const socket of service.clients) socket.terminate()
  service.close()
})

describe.each(PROXIES)('%s with no more than %i connections', (name, most, setting, how) => {
  const there = findProxy(name) !== null
  let port = 0
  beforeAll(async () => {
    if (!there) return
    const { port: behind } = service.address() as { port: number }
    port = (await startProxy(name, behind, 60, null, most)).port
  })

  it.skipIf(!there).each(ENGINES.filter(([, engine]) => engine))(
    'is named as what they point to, under %s',
    async (_, __, make) => {
      const record = await measured(await make(), PLAN, port)
      const { peak } = record.sockets
      expect(peak).toBeGreaterThan(2)
      expect(peak).toBeLessThanOrEqual(most)
      const sockets = { ...record.sockets, planned: USERS }
      const [hint] = censusFact({ ...record, sockets }, []).census!.layers
      expect(hint).toMatchObject({ code: 'connection_limit', feed: 'orders' })
      expect(hint!.message).toContain(`a limit of connections at about ${peak} sockets`)
      expect(hint!.message).toContain(setting)
      expect(hint!.evidence[0]).toContain(how)
    },
    60_000,
  )
})
