import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { judge } from '../../src/judge/judge.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { ENGINES, measured } from '../support/both-engines.ts'

/** ms that a feed's clock is ahead of ours, by the number of the socket, from 1. */
const FEEDS: { readonly [feed: string]: (number: number) => number } = {
  right: () => 0,
  ahead: () => 700,
  pod: (number) => (number % 5 === 0 ? 3_000 : 0),
  late: () => -4_000,
}

const http = createServer((_, response) => response.end('{}'))
const sockets = new WebSocketServer({ server: http })
const opened = new Map<string, number>()
let port = 0

beforeAll(async () => {
  sockets.on('connection', (socket, { url = '/' }) => {
    const feed = url.slice(1)
    const number = (opened.get(feed) ?? 0) + 1
    opened.set(feed, number)
    // A late feed is a quiet one as well.
    const every = feed === 'late' ? 500 : 20
    // 5 ms on the way: on one machine a message could come in the ms in which it was sent.
    const send = () => socket.send(JSON.stringify({ type: 'tick', t: Date.now() - 5 + FEEDS[feed]!(number) }))
    const timer = setInterval(send, every)
    socket.on('close', () => clearInterval(timer))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  port = (http.address() as AddressInfo).port
})
afterAll(() => {
  for (const socket of sockets.clients) socket.terminate()
  http.close()
})

const scenario = (feed: string, unit: string, vus: number) => `
  ${feed}:
    socket:
      url: "\${targets.feed}/${feed}"
      messages: { match: { type: tick }, sent_at: { path: t, unit: ${unit} } }
    load: { executor: constant-vus, vus: ${vus}, duration: 3s }
    tags: { feed: ${feed} }`

const planOf = (selector: string, ...scenarios: readonly string[]) => `
version: 1
name: clocks
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
scenarios:${scenarios.join('')}
thresholds: { "${selector}": [ "p(99)<1000" ] }
`

describe.each(ENGINES.filter(([, there]) => there))('a latency that is none, under %s', (_, __, engineOf) => {
  const judged = async (text: string) => {
    opened.clear()
    const record = await measured(await engineOf(), text, port)
    // A busy machine is no part of this.
    const health = { ...record.health, lagP99: 0.5, cpuP95: 0.1, stealP95: 0 }
    const load = makeLoad(parsePlan(Buffer.from(text), 'plan.yaml', () => new Uint8Array()))
    const verdict = judge({ load, records: [{ ...record, health }], baseline: null })
    return { verdict, row: verdict.slos[0]! }
  }

  it.each([
    ['a clock that is ahead', 'ahead', 'ms', 5, 'clocks_differ', 'differ by about 0.6'],
    ['one pod of five that is ahead', 'pod', 'ms', 5, 'clocks_differ', 'below 0'],
    [
      'a wrong unit',
      'right',
      's',
      5,
      'unit_doubtful',
      'is the `unit` of `sent_at` s? Its times look like ms',
    ],
  ] as const)('%s is asked for', async (_name, feed, unit, vus, code, words) => {
    const { verdict, row } = await judged(
      planOf(`ws_message_latency{feed:${feed}}`, scenario(feed, unit, vus)),
    )
    expect(row).toMatchObject({ verdict: 'not_judged', code })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain(words)
  })

  it('a quiet feed that is late is the row of the threshold that it drowned in', async () => {
    const scenarios = [scenario('right', 'ms', 5), scenario('late', 'ms', 3)]
    const { verdict, row } = await judged(planOf('ws_message_latency', ...scenarios))
    expect(row).toMatchObject({ verdict: 'fail', name: 'p99 latency of late' })
    expect(row.actual).toBeGreaterThan(3_900)
    expect(verdict.outcome).toBe('slo')
    expect(verdict.notices).toEqual([])
  })
})
