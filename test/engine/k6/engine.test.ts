import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { k6Engine } from '../../../src/engine/k6/engine.ts'
import { findK6, type K6 } from '../../../src/engine/k6/get/locate.ts'
import { FILLER, SCENARIO_START } from '../../../src/model/metrics/internal.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import { parsePlan } from '../../../src/plan/parse/parse.ts'
import type { EngineContext } from '../../../src/ports.ts'
import { describeWithK6, k6Path } from '../../support/k6.ts'
import { vuBundle } from '../../vu/support.ts'
import { readRun } from './support.ts'

const PLAN = `
version: 1
name: echo
targets: { echo: { url: "\${ECHO_URL}" } }
scenarios:
  echo:
    socket:
      url: "\${targets.echo}"
      while_open:
        - { every: 50ms, send: { type: quote, id: "\${n}" }, await: { match: { id: "\${sent.id}" }, within: 2s }, as: echo }
    load: { executor: constant-vus, vus: 3, duration: 2s }
    tags: { feed: echo }
thresholds:
  "ws_roundtrip{exchange:echo}": [ "p(99)<2000" ]
`

/** Port of a server on every loopback address that sends back whatever it gets, and remembers its hosts. */
async function echoServer(): Promise<{ port: number; hosts: Set<string | undefined> }> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  const hosts = new Set<string | undefined>()
  server.on('connection', (socket, { headers }) => {
    hosts.add(headers.host)
    socket.on('message', (data, binary) => socket.send(data, { binary }))
  })
  await new Promise((settle) => server.once('listening', settle))
  onTestFinished(() => void server.close())
  return { port: (server.address() as { port: number }).port, hosts }
}

describeWithK6('the k6 engine', () => {
  const load = makeLoad(
    parsePlan(PLAN, 'echo.yml', () => {
      throw new Error('no files')
    }),
  )
  let k6: K6
  let vu: string

  beforeAll(async () => {
    k6 = (await findK6({ flag: k6Path as string, env: {} })) as K6
    vu = await vuBundle()
  })

  const run = (context: EngineContext, signal = new AbortController().signal) =>
    readRun(k6Engine(k6, vu).run(load, context, signal))

  it('executes a load against the address that a name is pinned to', async () => {
    const { port, hosts } = await echoServer()
    const env = { ECHO_URL: `ws://feed.internal:${port}/ws` }
    const { samples, end } = await run({ env, pins: new Map([['feed.internal', '127.0.0.1']]) })
    expect(end).toMatchObject({ how: 'clean', detail: 'exit code 0', torn: { bytes: 0, lines: 0 }, log: [] })
    expect([...hosts]).toEqual([`feed.internal:${port}`])
    const trips = samples.filter(({ metric }) => metric === 'ws_roundtrip')
    expect(trips.length).toBeGreaterThan(30)
    expect(trips[0]).toMatchObject({
      source: 'k6',
      tags: { feed: 'echo', exchange: 'echo', scenario: 'echo' },
    })
    expect(end.summary?.get('ws_roundtrip{exchange:echo}')?.get('count')).toBe(trips.length)
    expect(samples.filter(({ metric }) => metric === SCENARIO_START)).toHaveLength(3)
    expect(samples.some(({ metric }) => metric === FILLER)).toBe(false)
  })

  it('ends a cancelled load with what was measured until then', async () => {
    const { port } = await echoServer()
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(), 1000)
    const { samples, end, took } = await run(
      { env: { ECHO_URL: `ws://127.0.0.1:${port}/` }, pins: new Map() },
      cancel.signal,
    )
    expect(end.how).toBe('cancelled')
    expect(samples.length).toBeGreaterThan(0)
    expect(took).toBeLessThan(8000)
  })
})
