import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { judge } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'

/** Ends each socket as the plan expects, in place of an acknowledgement, of answers, and of pongs. */
const ANSWERS: { readonly [path: string]: (socket: WebSocket) => void } = {
  '/mute': (socket) => setTimeout(() => socket.close(1001), 1100),
  '/sends': (socket) => socket.on('message', () => socket.close(1001)),
  '/pings': (socket) => socket.on('ping', () => socket.close(1001)),
  '/once': once,
  '/short': once,
  '/renewed': (socket) => brings(socket, 50, 1_500),
}

/** One message, and the end. */
function once(socket: WebSocket): void {
  brings(socket, 60_000, 100)
}

/** A message at once, more every some ms, and the end after `life` ms. */
function brings(socket: WebSocket, every: number, life: number): void {
  const message = () => socket.send(JSON.stringify({ ts: Date.now() }))
  message()
  const timer = setInterval(message, every)
  socket.on('close', () => clearInterval(timer))
  setTimeout(() => socket.close(1001), life)
}

const SCENARIOS: { readonly [name: string]: string } = {
  mute: 'open: [ { await: { match: { type: ok }, within: 5s } } ]',
  sends:
    'while_open: [ { every: 200ms, send: { text: a }, await: { match: { type: ok }, within: 2s }, as: quote } ]',
  pings: 'heartbeat: { every: 300ms, by: ping, timeout: 200ms }',
  once: 'messages: { sent_at: { path: ts } }',
  short: 'hold: 150ms\n      messages: { sent_at: { path: ts } }',
  renewed: 'messages: { sent_at: { path: ts } }',
}

const PLAN = `version: 1
name: expected-closes
targets: { feed: { url: "\${FEED}" } }
scenarios:
${Object.entries(SCENARIOS)
  .map(
    ([name, socket]) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      ${socket}
      expected_closes: [1001]
      reopen: { backoff: 100ms }
    load: { executor: constant-vus, vus: 2, duration: 4s }
`,
  )
  .join('')}`

const service = new WebSocketServer({ port: 0, host: '127.0.0.1', autoPong: false })
service.on('connection', (socket, { url }) => {
  socket.on('error', () => socket.terminate())
  ANSWERS[url ?? '']?.(socket)
})
afterAll(() => {
  for (const socket of service.clients) socket.terminate()
  service.close()
})

describe.each(ENGINES)('closes that a plan expects under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    const { port } = service.address() as { port: number }
    if (there) record = await measured(await make(), PLAN, port)
  }, 20_000)

  it.runIf(there).each([
    ['mute', 'ws_subscribed', 'unanswered'],
    ['sends', 'ws_roundtrip_timeout', 'closed'],
    ['pings', 'ws_heartbeat_missed', 'closed'],
  ])('answer nothing: %s', (scenario, metric, reason) => {
    const found = record.shares?.find((one) => one.scenario === scenario && one.metric === metric)
    expect(found!.n).toBeGreaterThan(1)
    expect(found).toMatchObject({ bad: found!.n, reasons: { [reason]: found!.n } })
  })

  it.runIf(there).each([
    ['once', 'not_judged', true],
    ['short', 'met', false],
    ['renewed', 'met', false],
  ])(
    'leave nothing to judge by where they come far before the plan would end: %s',
    (scenario, held, told) => {
      const { slos, reasons, seen = [] } = judge({ load: loadIn(PLAN), records: [record], baseline: null })
      const row = slos.find(({ threshold }) => threshold.startsWith(`ws_held{scenario:${scenario}}`))
      expect(row?.verdict).toBe(held)
      const [sight] = seen.filter((one) => one.code === 'brief_close' && one.scenario === scenario)
      expect(sight !== undefined).toBe(told)
      if (told)
        expect(sight!.message).toMatch(
          /closed by the service at a median age of 1\d\d\sms \(1001, expected\)/,
        )
      const open = reasons.filter(({ outcome, code }) => outcome === 'inconclusive' && code === 'excused')
      expect(open.some(({ message }) => message.includes(scenario))).toBe(told)
    },
  )
})
