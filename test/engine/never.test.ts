import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { judgeOne } from '../judge/support.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const planOf = (path: string, duration = '2s') => `version: 1
name: never
targets: { feed: { url: "\${FEED}" } }
scenarios:
  ${path}:
    socket:
      url: "\${targets.feed}/${path}"
      messages: { match: { type: tick } }
      never: [{ match: { event: admin } }, { match: { type: tick, leaked: true } }]
    load: { executor: constant-vus, vus: 1, duration: ${duration} }
thresholds:
  ws_connecting: [ "p(95)<5000" ]
`

/** Beyond the frames that are all parsed. */
const TICKS = 130

const server = createServer()
new WebSocketServer({ server }).on('connection', (socket, { url }) => {
  if (url === '/mute') return
  let n = 0
  const timer = setInterval(() => {
    socket.send(JSON.stringify({ type: 'tick', n: n++ }))
    if (n < TICKS || url === '/clean') return
    clearInterval(timer)
    socket.send(JSON.stringify({ event: 'admin', user: 'somebody else' }))
    socket.send(JSON.stringify({ type: 'tick', leaked: true }))
  }, 5)
  socket.on('close', () => clearInterval(timer))
})
const service = serving(server)

describe.each(ENGINES)('never under %s', (_, there, make) => {
  const judged = async (path: string, duration?: string) => {
    const text = planOf(path, duration)
    const record = await measured(await make(), text, service.port)
    const verdict = judgeOne({ load: loadIn(text), record, baseline: null })
    const row = verdict.slos.find(({ threshold }) => threshold === 'ws_unexpected: count==0')
    return { record, verdict, row }
  }

  it.runIf(there)('counts each such frame, also one that is a message, and says what came', async () => {
    const { record, verdict, row } = await judged('spoilt')
    expect(row).toMatchObject({ verdict: 'fail', code: 'ws_unexpected', actual: 2 })
    expect(verdict.outcome).toBe('slo')
    expect(row?.message).toMatch(/such as “\{"(event":"admin|type":"tick","leaked)/)
    expect(record.seen?.map(({ kind }) => kind)).not.toContain('unmatched')
    expect(record.stats.find(({ metric }) => metric === 'ws_messages_matched')).toMatchObject({
      total: TICKS + 1,
    })
  })

  it.runIf(there)('is met among the frames that came', async () => {
    const { row } = await judged('clean')
    expect(row).toMatchObject({ verdict: 'met', actual: 0, of: 'frames' })
    expect(row?.n).toBeGreaterThan(TICKS)
  })

  it.runIf(there)('is no pass where no frame came', async () => {
    const { row, verdict } = await judged('mute', '1s')
    expect(row).toMatchObject({ verdict: 'not_judged', code: 'none_heard', n: 0 })
    expect(verdict.outcome).toBe('inconclusive')
  })
})
