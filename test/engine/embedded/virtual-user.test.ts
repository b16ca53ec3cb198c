import type { Socket as RawSocket } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { embeddedEngine } from '../../../src/engine/embedded/engine.ts'
import type { Load } from '../../../src/model/load/load.ts'
import type { Socket } from '../../../src/model/load/socket.ts'
import type { Sample } from '../../../src/model/sample.ts'
import { loadOf, scenarioOf, serveBytes, serveSockets } from './support.ts'

const VUS = 3
const STEADY = 1500

const SUBSCRIBED = { kind: 'json', all: [{ path: 'type', equals: 'subscribed' }] } as const
const ORDER = { kind: 'json', all: [{ path: 'type', equals: 'order' }] } as const

const SOCKET: Socket = {
  url: '${targets.feed}',
  headers: {},
  protocols: [],
  connectWithin: 400,
  open: [{ send: { json: { type: 'subscribe' } }, await: { match: SUBSCRIBED, within: 1000, save: {} } }],
  answer: [],
  errors: [],
  whileOpen: [],
  heartbeat: { every: 300, by: 'ping', timeout: 200 },
  messages: [{ match: ORDER, sentAt: { path: 'at', unit: 'ms' } }],
}

/** Three VUs open a socket each, hold it for 1.5 s and close it: the load of every case. */
function feedLoad(url: string): Load {
  const load = { executor: 'constant-vus', vus: VUS, duration: STEADY } as const
  const scenario = scenarioOf(load, { kind: 'socket', socket: SOCKET, gracefulStop: 4000 } as object)
  return loadOf(
    { orders: scenario },
    {
      targets: { feed: { url } },
      timeline: { orders: [{ phase: 'steady', from: 0, to: STEADY }] },
      duration: STEADY,
      grace: 4000,
    },
  )
}

async function measure(url: string, signal = new AbortController().signal) {
  const began = performance.now()
  const run = embeddedEngine().run(feedLoad(url), { env: {}, pins: new Map() }, signal)
  const samples: Sample[] = []
  for await (const batch of run.samples) samples.push(...batch)
  const end = await run.ended
  const of = (metric: string) => samples.filter((sample) => sample.metric === metric)
  const sum = (metric: string) => of(metric).reduce((total, { value }) => total + value, 0)
  return { end, of, sum, took: performance.now() - began }
}

/** Acknowledges, then pushes an order every 20 ms. */
function feed(socket: WebSocket): void {
  socket.on('message', () => {
    socket.send('{"type":"subscribed"}')
    const timer = setInterval(() => socket.send(JSON.stringify({ type: 'order', at: Date.now() })), 20)
    socket.on('close', () => clearInterval(timer))
  })
}

describe('the virtual user of a plan on the embedded engine', () => {
  test('opens, subscribes, measures and closes', async () => {
    const { end, of, sum } = await measure(await serveSockets(feed))
    expect(end).toMatchObject({ how: 'clean', log: [], torn: { bytes: 0, lines: 0 } })
    expect(sum('ws_sessions')).toBe(VUS)
    expect(sum('ws_subscribed')).toBe(VUS)
    expect(of('ws_closes').map(({ tags }) => tags)).toEqual(
      Array.from({ length: VUS }, () =>
        expect.objectContaining({ code: '1000', side: 'plan', how: 'frame' }),
      ),
    )
    expect(sum('iterations')).toBe(VUS)
    expect(sum('script_errors')).toBe(0)
    const latency = of('ws_message_latency')
    expect(latency.length).toBeGreaterThan((VUS * STEADY) / 20 / 2)
    for (const { value, tags } of latency) {
      expect(value).toBeGreaterThan(-1)
      expect(tags).toMatchObject({ feed: 'orders', phase: 'steady', scenario: 'orders', env: 'ci' })
    }
    expect(of('ws_heartbeat_rtt').length).toBeGreaterThanOrEqual(VUS * 3)
    expect(of('ws_ping')).toHaveLength(of('ws_heartbeat_rtt').length)
  })

  test('two runs one after the other in one process are strangers', async () => {
    const url = await serveSockets(feed)
    const [a, b] = [await measure(url), await measure(url)]
    expect(b.sum('ws_sessions')).toBe(a.sum('ws_sessions'))
    expect(b.of('scenario_start')).toHaveLength(VUS)
  })
})

describe('a wall clock that is set', () => {
  const AN_HOUR = 3_600_000
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** As it stands from a moment on, ms after now. */
  function setBy(step: number, after = 0): void {
    const [real, from] = [Date.now.bind(Date), performance.now() + after]
    vi.spyOn(Date, 'now').mockImplementation(() => real() + (performance.now() >= from ? step : 0))
  }

  test.each([
    ['back in mid-run', -AN_HOUR, STEADY / 2],
    ['back before the run', -AN_HOUR, 0],
    ['forth before the run', AN_HOUR, 0],
  ])('%s holds no socket beyond its time', async (_, step, after) => {
    const url = await serveSockets(feed)
    setBy(step, after)
    const { end, of, sum, took } = await measure(url)
    expect(end.how).toBe('clean')
    expect([sum('ws_sessions'), sum('ws_subscribed')]).toEqual([VUS, VUS])
    expect(of('ws_closes').map(({ tags }) => [tags.side, tags.how])).toEqual(
      Array(VUS).fill(['plan', 'frame']),
    )
    expect(took).toBeGreaterThan(STEADY)
  })
})

describe.concurrent('faults of the service', () => {
  const deaf = (_: WebSocket, raw: RawSocket) => {
    raw.removeAllListeners('data')
    raw.resume()
  }

  test('never answers a close: counted, and the run ends', async () => {
    const url = await serveSockets((socket, raw) => {
      socket.on('message', () => {
        socket.send('{"type":"subscribed"}')
        deaf(socket, raw)
      })
    })
    const { end, of, sum, took } = await measure(url)
    expect(end.how).toBe('clean')
    expect(sum('ws_close_unanswered')).toBe(VUS)
    expect(of('ws_closes').map(({ tags }) => [tags.code, tags.how])).toEqual(
      Array.from({ length: VUS }, () => ['none', 'unanswered']),
    )
    expect(took).toBeLessThan(STEADY + 4000 + 1500)
  })

  test.each<[string, (socket: WebSocket, raw: RawSocket) => void, object]>([
    [
      'closes with 1011',
      (socket) => socket.close(1011, 'x'),
      { code: '1011', side: 'service', how: 'frame' },
    ],
    ['resets', (_, raw) => void raw.resetAndDestroy(), { code: 'none', how: 'rst' }],
    ['ends without a frame', (_, raw) => void raw.end(), { code: '1006', how: 'fin' }],
  ])('%s: one close each, and no second try', async (_, act, tags) => {
    const url = await serveSockets((socket, raw) => {
      socket.on('message', () => {
        socket.send('{"type":"subscribed"}')
        setTimeout(() => act(socket, raw), 200)
      })
    })
    const { of, sum } = await measure(url)
    expect(of('ws_closes')).toHaveLength(VUS)
    for (const close of of('ws_closes')) expect(close.tags).toMatchObject(tags)
    expect(sum('ws_sessions')).toBe(VUS)
  })

  test.each<[string, () => Promise<string>, string]>([
    ['refuses', async () => 'ws://127.0.0.1:1/', 'refused'],
    ['never answers the upgrade', async () => `ws://${await serveBytes(() => {})}/`, 'timeout'],
    [
      'answers 503',
      async () => {
        const answer = 'HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n'
        return `ws://${await serveBytes((socket) => void socket.once('data', () => socket.end(answer)))}/`
      },
      'handshake',
    ],
    [
      'resets the handshake',
      async () =>
        `ws://${await serveBytes((socket) => void socket.once('data', () => socket.resetAndDestroy()))}/`,
      'reset',
    ],
  ])('%s: a failed connect with its reason', async (_, serve, reason) => {
    const { end, of, sum } = await measure(await serve())
    expect(end.how).toBe('clean')
    expect(of('ws_connect_failed').map(({ value, tags }) => [value, tags.reason])).toEqual(
      Array.from({ length: VUS }, () => [1, reason]),
    )
    expect(of('ws_closes')).toEqual([])
    expect(sum('script_errors')).toBe(0)
  })
})

test('cancelled in mid-run, with a peer that answers nothing, it ends within 2 s and closes its sockets', async () => {
  let open = 0
  const url = await serveSockets((socket, raw) => {
    open += 1
    raw.on('close', () => {
      open -= 1
    })
    socket.on('message', () => {
      socket.send('{"type":"subscribed"}')
      raw.removeAllListeners('data')
      raw.resume()
    })
  })
  const controller = new AbortController()
  const run = measure(url, controller.signal)
  await expect.poll(() => open).toBe(VUS)
  const cancelled = performance.now()
  controller.abort()
  expect((await run).end.how).toBe('cancelled')
  expect(performance.now() - cancelled).toBeLessThan(2000)
  await expect.poll(() => open).toBe(0)
})
