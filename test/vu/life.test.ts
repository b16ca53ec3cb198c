import { createServer, type Socket as NetSocket, type Server } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { isWitness, markOf } from '../../src/model/witness.ts'
import { describeWithK6 } from '../support/k6.ts'
import { loadOf, runK6, socketPlan, socketScenario, startService, type TestService } from './support.ts'

const services: TestService[] = []
const raws: Server[] = []

afterAll(async () => {
  await Promise.all(services.map((service) => service.close()))
  for (const raw of raws) raw.close()
})

async function serve(onSocket: (socket: WebSocket) => void): Promise<TestService> {
  const service = await startService(onSocket)
  services.push(service)
  return service
}

const reopen = { from: 100, to: 400, jitter: 'none', giveUp: 3 } as const

/** Runs one socket scenario against a service. */
async function live(
  onSocket: (socket: WebSocket) => void,
  socket: Parameters<typeof socketPlan>[0] = {},
  duration = 1000,
) {
  const service = await serve(onSocket)
  const load = { executor: 'constant-vus', vus: 1, duration } as const
  return runK6(loadOf({ orders: socketScenario(socketPlan(socket), { load }) }, { feed: service.url }))
}

/** A bare TCP server: what a broken service does before it speaks WebSocket. */
async function listenRaw(onConnection: (socket: NetSocket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    onConnection(socket)
  })
  raws.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

describeWithK6.concurrent("a socket's life under k6", () => {
  it('tells of the first frame that is large, and of one that is twice as large', async () => {
    const run = await live((socket) => {
      for (const mega of [0.5, 2, 3]) socket.send('x'.repeat(mega * 1_000_000))
      for (let i = 0; i < 20; i++) socket.send('y'.repeat(i === 7 ? 5_000_000 : 1))
    })
    // One in ten is looked at: the first, the eleventh.
    expect(run.values('large_frame')).toEqual([5_000_000])
  })

  it('subscribes, measures, answers and closes with 1000 when its time is over', async () => {
    const heard: string[] = []
    const run = await live(
      (socket) => {
        const timer = setInterval(() => socket.send(JSON.stringify({ type: 'order', ts: Date.now() })), 50)
        socket.on('close', (code) => {
          heard.push(`close ${code}`)
          clearInterval(timer)
        })
        socket.on('message', (data) => {
          heard.push(String(data))
          const message = JSON.parse(String(data))
          if (message.type === 'subscribe') {
            socket.send('{"type":"subscribed"}')
            socket.send('{"type":"ping","id":7}')
          }
        })
      },
      {
        open: [
          {
            send: { json: { type: 'subscribe', n: '${n}' } },
            await: {
              match: { kind: 'json', all: [{ path: 'type', equals: 'subscribed' }] },
              within: 1000,
              save: {},
            },
          },
        ],
        answer: [
          {
            match: { kind: 'json', all: [{ path: 'type', equals: 'ping' }] },
            send: { json: { type: 'pong', id: '${received.id}', n: '${n}' } },
          },
        ],
        messages: [
          {
            match: { kind: 'json', all: [{ path: 'type', equals: 'order' }] },
            sentAt: { path: 'ts', unit: 'ms' },
          },
        ],
      },
    )
    expect(run.log).toBe('')
    expect(heard).toEqual(['{"type":"subscribe","n":1}', '{"type":"pong","id":7,"n":2}', 'close 1000'])
    expect(run.values('ws_message_latency', { feed: 'orders', phase: 'steady' }).length).toBeGreaterThan(10)
    expect(run.values('ws_closes', { code: '1000', side: 'plan', how: 'frame', subscribed: 'true' })).toEqual(
      [1],
    )
    expect(run.values('ws_subscribed')).toEqual([1])
    expect(run.values('ws_connect_failed')).toEqual([0])
    expect(run.values('ws_subscribe_duration')).toHaveLength(1)
    expect(run.values('ws_time_to_first_message')).toHaveLength(1)
    expect(run.values('gen_lag').length).toBeGreaterThan(0)
    expect(run.values('script_errors')).toEqual([])
    expect(run.values('scenario_start')).toHaveLength(1)
    expect(run.values('iterations')).toEqual([1])
    expect(run.tags('ws_connecting')).toMatchObject([{ status: '101', name: 'feed', phase: 'steady' }])
  })

  it('counts a close that is never answered, within 2 s, and pushes the sample out', async () => {
    const service = await serve((socket) => {
      // The service keeps the TCP connection and says nothing more.
      const stream = (socket as unknown as { _socket: NetSocket })._socket
      stream.removeAllListeners('data')
      stream.on('data', () => {})
      setTimeout(() => stream.destroy(), 5000)
    })
    const run = await runK6(loadOf({ orders: socketScenario(socketPlan()) }, { feed: service.url }))
    expect(run.values('ws_close_unanswered')).toEqual([1])
    expect(run.tags('ws_closes')).toMatchObject([{ code: 'none', side: 'plan', how: 'unanswered' }])
    // Once with the count, once as the VU ends.
    expect(run.values('flush_filler')).toHaveLength(60)
  })

  it('gives up an upgrade that is never answered after connect.within', async () => {
    const url = await listenRaw((socket) => setTimeout(() => socket.destroy(), 2500))
    const load = loadOf({ orders: socketScenario(socketPlan({ connectWithin: 300 })) }, { feed: url })
    const run = await runK6(load)
    expect(run.values('ws_connect_failed', { reason: 'timeout' })).toEqual([1])
    expect(run.values('ws_connect_failed')).toEqual([1])
    expect(run.values('ws_closes')).toEqual([])
  })

  it('says of a dial that the end of the plan cut that nobody had answered it', async () => {
    const url = await listenRaw((socket) => setTimeout(() => socket.destroy(), 6000))
    const load = loadOf({ orders: socketScenario(socketPlan({ connectWithin: 30_000 })) }, { feed: url })
    const run = await runK6(load)
    expect(run.tags('ws_connect_failed')).toMatchObject([{ reason: 'timeout' }])
    expect(run.tags('life_event')).toContainEqual(expect.objectContaining({ by: 'dial' }))
  })

  it('closes and counts a socket that opens after it was given up', async () => {
    const service = await serve(() => {})
    const [acceptor] = service.server.listeners('upgrade')
    service.server.removeAllListeners('upgrade')
    service.server.on('upgrade', (...args) => setTimeout(() => acceptor?.apply(service.server, args), 600))
    const load = loadOf({ orders: socketScenario(socketPlan({ connectWithin: 200 })) }, { feed: service.url })
    const run = await runK6(load)
    expect(run.values('ws_connect_failed')).toEqual([1])
    expect(run.values('ws_connecting', { status: '101' })).toHaveLength(1)
    expect(run.tags('ws_closes')).toMatchObject([{ side: 'plan', subscribed: 'false', code: '1000' }])
    expect(run.values('ws_subscribed')).toEqual([0])
  })

  it('names a refused connection and, without reopen, does not try again', async () => {
    const load = loadOf({ orders: socketScenario(socketPlan()) }, { feed: 'ws://127.0.0.1:1' })
    const run = await runK6(load)
    expect(run.tags('ws_connect_failed')).toMatchObject([{ reason: 'refused' }])
    expect(run.values('iterations')).toEqual([1])
  })

  it('names a refused upgrade', async () => {
    const service = await serve(() => {})
    service.server.removeAllListeners('upgrade')
    service.server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 503 Busy\r\n\r\n'))
    const run = await runK6(loadOf({ orders: socketScenario(socketPlan()) }, { feed: service.url }))
    expect(run.tags('ws_connect_failed')).toMatchObject([{ reason: 'handshake' }])
    expect(run.tags('ws_connecting')).toMatchObject([{ status: '503' }])
  })

  it('backs off, and rests after giving up', async () => {
    const load = { executor: 'constant-vus', vus: 1, duration: 2500 } as const
    const scenario = socketScenario(socketPlan({ reopen }), { load })
    const run = await runK6(loadOf({ orders: scenario }, { feed: 'ws://127.0.0.1:1' }))
    expect(run.values('ws_connect_failed')).toEqual([1, 1, 1, 1])
  })

  it('counts a close with 1011 once, and drops a reason that is not printable', async () => {
    const run = await live((socket) => socket.close(1011, 'bad\u001b[31m\n|x'))
    expect(run.tags('ws_closes')).toMatchObject([
      { code: '1011', side: 'service', how: 'frame', subscribed: 'true' },
    ])
    expect(run.tags('ws_closes')[0]).not.toHaveProperty('reason')
    expect(run.values('ws_sessions')).toEqual([1])
  })

  it('names at most five reasons of a service', async () => {
    let count = 0
    const run = await live((socket) => socket.close(4000, `reason ${++count} ${'x'.repeat(80)}`), {
      reopen: { ...reopen, from: 10, to: 10, giveUp: 100 },
    })
    const reasons = new Set(run.tags('ws_closes').map((tags) => tags.reason))
    expect(count).toBeGreaterThan(6)
    expect(reasons.size).toBe(6)
    expect(reasons).toContain('other')
    expect(Math.max(...[...reasons].map((reason) => reason?.length ?? 0))).toBe(60)
  })

  it.each([
    ['a reset', 'resetAndDestroy', { code: 'none', side: 'service', how: 'rst' }],
    ['an end without a close frame', 'end', { code: '1006', side: 'service', how: 'fin' }],
  ] as const)('tells %s apart', async (_, act, expected) => {
    const run = await live((socket) => {
      setTimeout(() => (socket as unknown as { _socket: NetSocket })._socket[act](), 100)
    })
    expect(run.tags('ws_closes')).toMatchObject([expected])
    expect(run.values('script_errors')).toEqual([])
  })

  it('does not subscribe to a silent service, and says so', async () => {
    const run = await live(() => {}, {
      open: [{ await: { match: { kind: 'any' }, within: 200, save: {} } }],
    })
    expect(run.values('ws_subscribed')).toEqual([0])
    expect(run.tags('ws_closes')).toMatchObject([{ side: 'plan', subscribed: 'false' }])
  })

  it('does not subscribe where an acknowledgement lacks what is saved of it: that is the service’s fault', async () => {
    const run = await live((socket) => socket.send('{"type":"ack","sub":null}'), {
      open: [{ await: { match: { kind: 'any' }, within: 500, save: { sub: 'sub.id' } } }],
    })
    expect(run.values('ws_subscribed')).toEqual([0])
    expect(run.values('script_errors')).toEqual([])
    expect(run.tags('steps_failed')).toMatchObject([
      { name: 'await', reason: 'save', path: 'sub.id', answer: '{"type":"ack","sub":null}' },
    ])
  })

  it('sends nothing that an answer lacked the value for, and blames nobody else', async () => {
    const run = await live(
      (socket) => socket.on('message', () => socket.send('{"type":"quote"}')),
      {
        whileOpen: [
          {
            every: [100, 100],
            send: { json: { type: 'quote' } },
            await: { match: { kind: 'any' }, within: 500, save: { id: 'id' }, as: 'quote' },
          },
          { wait: [400, 400], every: [600, 600], send: { json: { type: 'take', id: '${saved.id}' } } },
        ],
      },
      1500,
    )
    expect(run.values('script_errors')).toEqual([])
    expect(run.tags('steps_failed')).toContainEqual(
      expect.objectContaining({ name: 'quote', reason: 'save', path: 'id' }),
    )
  })

  it('counts malformed, untimed, unmatched and error frames, and lives on', async () => {
    const run = await live(
      (socket) => {
        socket.send('{"type":')
        socket.send(Buffer.from([0xff, 0xfe]))
        socket.send('{"type":"order"}')
        socket.send('{"type":"error"}')
        socket.send(Buffer.from('{"type":"order","ts":"2026-01-01T00:00:00.5Z"}'))
        socket.send('{"type":"other"}')
      },
      {
        errors: [{ kind: 'json', all: [{ path: 'type', equals: 'error' }] }],
        messages: [
          {
            match: { kind: 'json', all: [{ path: 'type', equals: 'order' }] },
            sentAt: { path: 'ts', unit: 'iso' },
          },
        ],
      },
    )
    expect(run.values('ws_messages_malformed')).toEqual([1])
    expect(run.values('ws_messages_untimed')).toEqual([1])
    expect(run.tags('ws_messages_unmatched').map(({ text }) => text)).toEqual([
      '(binary)',
      '{"type":"other"}',
    ])
    expect(run.tags('ws_error_frames')).toMatchObject([{ text: expect.stringMatching(/error/) }])
    expect(run.values('ws_message_latency')).toHaveLength(1)
    expect(run.values('ws_closes', { code: '1000', side: 'plan' })).toEqual([1])
  })

  it('takes a number beyond every date for no time of sending', async () => {
    const run = await live(
      (socket) => {
        for (const ts of ['1.7e308', '-1.7e308', '8.64e15', '8640000000000001', '1795486458000'])
          socket.send(`{"type":"order","ts":${ts}}`)
      },
      {
        messages: [
          {
            match: { kind: 'json', all: [{ path: 'type', equals: 'order' }] },
            sentAt: { path: 'ts', unit: 'ms' },
          },
        ],
      },
    )
    expect(run.values('ws_message_latency')).toHaveLength(2)
    expect(run.values('ws_messages_untimed').reduce((sum, value) => sum + value, 0)).toBe(3)
  })

  it('gives each kind of message its own feed, and witnesses the first moments and those that all sockets pick', async () => {
    const moments = Array.from({ length: 200 }, (_, index) => 1_795_486_458_000 + index)
    const kind = (type: string) => ({ kind: 'json', all: [{ path: 'type', equals: type }] }) as const
    const run = await live(
      (socket) => {
        for (const ts of moments) socket.send(JSON.stringify({ type: 'order', ts }))
        socket.send('{"type":"trade"}')
        socket.send('tick')
      },
      {
        messages: [
          { match: kind('order'), sentAt: { path: 'ts', unit: 'ms' } },
          { match: kind('trade'), feed: 'trades' },
          { match: { kind: 'text', equals: 'tick' }, feed: 'ticks' },
        ],
      },
    )
    expect(run.values('ws_message_latency', { feed: 'orders' })).toHaveLength(200)
    const witnesses = moments.filter((moment, index) => index < 64 || isWitness(moment))
    expect(run.values('message_sent', { feed: 'orders' })).toEqual(witnesses.map((at) => markOf(at, 0)))
    expect(run.tags('ws_messages_matched').map((tags) => tags.feed)).toEqual(['trades', 'ticks'])
    expect(run.values('ws_messages_malformed')).toEqual([])
  })

  it('lets an exception of its own end nothing', async () => {
    const run = await live((socket) => socket.send('{"type":"ping"}'), {
      answer: [{ match: { kind: 'any' }, send: { text: '${saved.missing}' } }],
      messages: [{ match: { kind: 'any' } }],
    })
    expect(run.tags('script_errors')).toMatchObject([{ where: 'answer: ${saved.missing} has no value here' }])
    expect(run.values('ws_messages_matched')).toEqual([1])
    expect(run.values('ws_closes', { code: '1000', side: 'plan' })).toEqual([1])
  })

  it('measures exchanges, their timeouts and heartbeats', async () => {
    const run = await live(
      (socket) => {
        socket.on('message', (data) => {
          const { type, id } = JSON.parse(String(data))
          if (type === 'quote' && id % 2 === 0) socket.send(JSON.stringify({ id }))
        })
      },
      {
        whileOpen: [
          {
            every: [100, 100],
            send: { json: { type: 'quote', id: '${n}' } },
            await: {
              match: { kind: 'json', all: [{ path: 'id', equals: '${sent.id}' }] },
              within: 150,
              save: {},
              as: 'quote',
            },
          },
        ],
        heartbeat: { every: 200, by: 'ping', timeout: 100 },
      },
      1500,
    )
    expect(run.values('ws_roundtrip', { exchange: 'quote' }).length).toBeGreaterThan(3)
    expect(run.values('ws_roundtrip_timeout', { exchange: 'quote' }).length).toBeGreaterThan(3)
    expect(run.values('ws_heartbeat_rtt').length).toBeGreaterThan(4)
    expect(run.values('ws_heartbeat_missed')).toEqual([])
    expect(run.values('ws_ping').length).toBe(run.values('ws_heartbeat_rtt').length)
  })

  it('counts what its own hold cuts after a second or more as unanswered, and nothing younger', async () => {
    const quote = {
      send: { json: { type: 'quote' } },
      await: { match: { kind: 'any' }, within: 10_000, save: {}, as: 'quote' },
    } as const
    const run = await live(
      (socket) => {
        // The library answers pings by itself.
        Object.assign(socket, { _autoPong: false })
      },
      {
        whileOpen: [{ ...quote, every: [800, 800] }],
        heartbeat: { every: 700, by: 'ping', timeout: 10_000 },
        hold: 2500,
      },
      4000,
    )
    const holds = run.values('ws_closes', { code: '1000', side: 'plan' })
    expect(holds).toEqual([1])
    // Pings at 700, 1400 and 2100 ms: two have waited for a second. Sends are 800 ms apart.
    expect(run.values('ws_heartbeat_missed')).toEqual([1, 1])
    const unanswered = run.values('ws_roundtrip_timeout', { exchange: 'quote' }).length
    expect(unanswered).toBeGreaterThanOrEqual(1)
    expect(unanswered).toBeLessThanOrEqual(2)
    expect(run.values('ws_roundtrip')).toEqual([])
    expect(run.values('script_errors')).toEqual([])
  })

  it('staggers the first hold and reopens at once', async () => {
    const service = await serve(() => {})
    const load = { executor: 'constant-vus', vus: 4, duration: 1500 } as const
    const scenario = socketScenario(socketPlan({ hold: 1000, reopen }), { load })
    const run = await runK6(loadOf({ orders: scenario }, { feed: service.url }))
    expect(run.values('ws_connecting', { status: '101' })).toHaveLength(4 + 4 + 2)
    expect(run.values('ws_closes')).toHaveLength(4 + 4 + 2)
  })

  it('lives as often as it says, with a pause between two lives, and then rests', async () => {
    const opened: number[] = []
    const closed: number[] = []
    const service = await serve((socket) => {
      opened.push(Date.now())
      socket.on('close', () => closed.push(Date.now()))
    })
    const load = { executor: 'constant-vus', vus: 1, duration: 4000 } as const
    const lives = { hold: 300, holdTo: 500, pause: [400, 600], times: 3 } as const
    const run = await runK6(
      loadOf({ orders: socketScenario(socketPlan(lives), { load }) }, { feed: service.url }),
    )
    expect(run.values('ws_closes', { code: '1000', side: 'plan' })).toEqual([1, 1, 1])
    expect(run.values('script_errors')).toEqual([])
    const pauses = opened.slice(1).map((at, i) => at - (closed[i] ?? 0))
    expect(pauses).toHaveLength(2)
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(380)
  })

  it('closes its sockets one after another while the ramp falls', async () => {
    const closedAt: number[] = []
    const service = await serve((socket) => socket.on('close', () => closedAt.push(Date.now())))
    const load = {
      executor: 'ramping-vus',
      startVUs: 0,
      stages: [
        { duration: 600, target: 6 },
        { duration: 400, target: 6 },
        { duration: 1200, target: 0 },
      ],
      gracefulRampDown: 6200,
    } as const
    const run = await runK6(loadOf({ orders: socketScenario(socketPlan(), { load }) }, { feed: service.url }))
    expect(run.values('ws_closes', { code: '1000', side: 'plan' })).toHaveLength(6)
    expect(run.values('ws_sessions')).toHaveLength(6)
    const spread = Math.max(...closedAt) - Math.min(...closedAt)
    expect(spread).toBeGreaterThan(900)
    expect(spread).toBeLessThan(1150)
  })
})
