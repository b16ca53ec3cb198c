import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { judgeOne } from '../judge/support.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

// What fails wholly and hides among what does not: half of all messages, one scenario of two, one kind of two.

const scenario = (name: string, feed: string, vus: number, messages: string) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      messages: ${messages}
    load: { executor: constant-vus, vus: ${vus}, duration: 12s }
    tags: { feed: ${feed} }
`
const kind = (type: string, rate: number) =>
  `{ match: { type: ${type} }, sent_at: { path: t, unit: ms }, rate: ${rate}/s }`

const PLAN = `version: 1
name: kinds
targets: { feed: { url: "\${FEED}" } }
scenarios:
${scenario('broken', 'broken', 4, kind('tick', 50))}${scenario('retail', 'orders', 4, kind('tick', 20))}${scenario(
  'brokers',
  'orders',
  2,
  kind('tick', 5),
)}${scenario('mixed', 'mixed', 3, `[ ${kind('trade', 10)}, ${kind('order', 5)} ]`)}thresholds:
  ws_message_latency: [ "p(90)<500" ]
`

const server = createServer()
new WebSocketServer({ server }).on('connection', (socket, request) => {
  const opened = Date.now()
  const message = (type: string, late = 0) => JSON.stringify({ type, t: Date.now() - late, items: [1, 2] })
  let n = 0
  const acts: { readonly [path: string]: readonly [number, () => string] } = {
    '/broken': [
      20,
      () =>
        Date.now() - opened > 4_000 && n++ % 2 === 0 ? message('tick').replace(']', '') : message('tick'),
    ],
    '/retail': [50, () => message('tick')],
    '/brokers': [200, () => message('tick', 3_000)],
    '/mixed': [80, () => message('trade')],
  }
  const [ms, text] = acts[request.url ?? '']!
  const timer = setInterval(() => socket.send(text()), ms)
  socket.on('close', () => clearInterval(timer))
  socket.on('error', () => socket.terminate())
})
const service = serving(server)

describe.each(ENGINES)('what hides among the others under %s', (_, there, make) => {
  let record: Record
  let verdict: Verdict
  beforeAll(async () => {
    if (!there) return
    record = await measured(await make(), PLAN, service.port)
    verdict = judgeOne({ load: loadIn(PLAN), record, baseline: null })
  }, 60_000)

  const run = it.skipIf(!there)
  const named = (...verdicts: readonly string[]) =>
    verdict.slos.filter((row) => verdicts.includes(row.verdict)).map(({ name }) => name)

  run('is not met, each by its own row', () => {
    expect(named('fail')).toContain('malformed messages of broken')
    // A generator that is busy judges no time, and no part of it.
    expect(named('fail', 'not_judged').join()).toMatch(/p90 latency( \(scenario brokers\))?/)
    expect(named('fail', 'not_judged')).toContain('starved sockets (order) of mixed')
  })

  run('is measured of each scenario of a feed', () => {
    const parts = record.measured[0]!.feeds!.filter(({ feed }) => feed === undefined)
    const late = parts.filter(({ actual }) => (actual ?? 0) > 500).map(({ scenario }) => scenario)
    expect(late).toContain('brokers')
    expect(parts.find(({ scenario }) => scenario === 'brokers')!.actual).toBeGreaterThan(2_900)
  })

  run('leaves the others alone', () => {
    expect(named('fail').filter((name) => /trade|retail|of orders/.test(name))).toEqual([])
  })
})
