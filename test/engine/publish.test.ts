import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const READERS = 2
/** What the service takes, ms, and how far its own clock is ahead. */
const WORK = 60
const AHEAD = 5_000

const PLAN = `version: 1
name: publish
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
scenarios:
  readers:
    socket:
      url: "\${targets.feed}/read"
      messages:
        - { match: { by: socket }, feed: chat, sent_at: { path: client_ts }, sequence: { path: seq } }
        - { match: { by: rest }, feed: orders, sent_at: { path: client_ts }, sequence: { path: seq } }
        - { match: { by: clock }, feed: clock, sent_at: { path: server_ts } }
    load: { executor: constant-vus, vus: ${READERS}, duration: 4s }
  writers:
    socket:
      url: "\${targets.feed}/write"
      while_open: [ { every: 100ms, send: { client_ts: "\${now}" } } ]
    load: { executor: constant-vus, vus: 1, duration: 3s }
  posts:
    rest:
      steps:
        - { request: { method: POST, url: "\${targets.api}/orders", json: { client_ts: "\${now}" } } }
        - wait: 100ms
    load: { executor: constant-vus, vus: 1, duration: 3s }
`

const counts: { [by: string]: number } = {}
const readers = new Set<WebSocket>()

function publish(by: string, text: string): void {
  const { client_ts } = JSON.parse(text) as { client_ts?: number }
  const seq = (counts[by] ?? 0) + 1
  counts[by] = seq
  setTimeout(() => {
    const message = JSON.stringify({ by, seq, client_ts, server_ts: Date.now() + AHEAD })
    for (const socket of readers) socket.send(message)
  }, WORK)
}

const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  publish('rest', body)
  publish('clock', body)
  response.end()
})
new WebSocketServer({ server }).on('connection', (socket, { url }) => {
  socket.on('error', () => socket.terminate())
  if (url === '/write') socket.on('message', (data) => publish('socket', String(data)))
  else {
    readers.add(socket)
    socket.on('close', () => readers.delete(socket))
  }
})
const service = serving(server)

describe.each(ENGINES)('what one user publishes and others receive, under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    for (const by of Object.keys(counts)) delete counts[by]
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)

  const run = it.skipIf(!there)
  const latency = (feed: string) => {
    const row = record.stats.find(
      ({ metric, tags }) =>
        metric === 'ws_message_latency' && tags.feed === feed && Object.keys(tags).length === 1,
    )
    if (row?.kind !== 'trend') throw new Error(`no latency of ${feed}`)
    return row
  }

  run.each(['chat', 'orders'])('has its latency on one clock: %s', (feed) => {
    const { min, p50, count } = latency(feed)
    expect(count).toBeGreaterThan(10 * READERS)
    // `${now}` is of whole ms.
    expect(min).toBeGreaterThanOrEqual(WORK - 2)
    expect(p50).toBeLessThan(AHEAD / 10)
    const own = record.sequences?.find((one) => one.feed === feed)
    expect(own).toMatchObject({ lost: 0, duplicates: 0, reordered: 0, unread: 0 })
    expect(own?.compared).toBeGreaterThan(9 * READERS)
  })

  run('where the clock of the service, five seconds ahead, makes another of it', () => {
    expect(latency('clock').p50).toBeLessThan(-AHEAD / 2)
  })
})
