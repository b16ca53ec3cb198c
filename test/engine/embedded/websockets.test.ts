import { describe, expect, test } from 'vitest'
import type { SocketEvent } from '../../../src/engine/embedded/events.ts'
import { setTimeout } from '../../../src/engine/embedded/k6/timers.ts'
import { WebSocket } from '../../../src/engine/embedded/k6/websockets.ts'
import { loadOf, ONCE, type Ran, run, runOnce, scenarioOf, serveBytes, serveSockets } from './support.ts'

type Shown = string

/** What a script sees of one socket, event by event, without time. */
function watch(socket: WebSocket, log: Shown[]): Promise<void> {
  return new Promise((resolve) => {
    socket.onopen = () => log.push('open')
    socket.onmessage = ({ data }) => log.push(`message ${data}`)
    socket.onping = () => log.push('ping')
    socket.onpong = () => log.push('pong')
    socket.onerror = ({ error }) => log.push(`error ${error}`)
    socket.onclose = ({ code, reason }) => {
      log.push(`close ${code ?? 'none'} ${reason}`.trim())
      resolve()
    }
  })
}

/** Dials and logs until the socket is closed. */
async function life(
  url: string,
  onOpen: (socket: WebSocket) => void = () => {},
): Promise<{ log: Shown[]; ran: Ran }> {
  const log: Shown[] = []
  const ran = await runOnce(async () => {
    const socket = new WebSocket(url, null, { tags: { name: 'feed' } })
    const closed = watch(socket, log)
    socket.addEventListener('open', () => onOpen(socket))
    await closed
  })
  return { log, ran }
}

describe('the ends of an open socket, as k6 2.2 tells them', () => {
  const ends: [string, (socket: import('ws').WebSocket, raw: import('node:net').Socket) => void, Shown[]][] =
    [
      ['the service closes with 1000', (socket) => socket.close(1000, 'bye'), ['close 1000 bye']],
      ['the service closes with 1001', (socket) => socket.close(1001), ['close 1001']],
      [
        'the service closes with 1011',
        (socket) => socket.close(1011, 'restart'),
        ['error websocket: close 1011 (internal server error): restart', 'close 1011 restart'],
      ],
      [
        'the service closes with its own code',
        (socket) => socket.close(4001),
        ['error websocket: close 4001', 'close 4001'],
      ],
      [
        'the service closes without a code',
        (socket) => socket.close(),
        ['error websocket: close 1005 (no status)', 'close 1005'],
      ],
      [
        'the connection ends without a close frame',
        (_, raw) => raw.end(),
        ['error websocket: close 1006 (abnormal closure): unexpected EOF', 'close 1006 unexpected EOF'],
      ],
      ['the connection is reset', (_, raw) => void raw.resetAndDestroy(), ['close none']],
      [
        'the service breaks the protocol',
        (_, raw) => void raw.write(Buffer.from([0xff, 0xff])),
        ['close none'],
      ],
    ]

  test.each(ends)('%s', async (_, end, expected) => {
    const url = await serveSockets((socket, raw) => socket.on('message', () => end(socket, raw)))
    const { log, ran } = await life(url, (socket) => socket.send('go'))
    expect(log).toEqual(['open', ...expected])
    expect(ran.values('ws_session_duration')).toHaveLength(1)
    expect(ran.values('iterations')).toEqual([1])
    expect(ran.end.how).toBe('clean')
  })

  test('our own close is answered', async () => {
    const url = await serveSockets(() => {})
    const { log } = await life(url, (socket) => socket.close())
    expect(log).toEqual(['open', 'close 1000'])
  })

  test('our own close with a code of our own is an error as well', async () => {
    const url = await serveSockets(() => {})
    const { log } = await life(url, (socket) => socket.close(4002, 'mine'))
    expect(log).toEqual(['open', 'error websocket: close 4002: mine', 'close 4002 mine'])
  })

  test('the close is told when the frame comes, not when the connection ends', async () => {
    const url = await serveSockets((socket, raw) => {
      socket.on('message', () => {
        raw.removeAllListeners('data')
        raw.write(Buffer.from([0x88, 0x02, 0x03, 0xe8]))
      })
    })
    const { log, ran } = await life(url, (socket) => socket.send('go'))
    expect(log).toEqual(['open', 'close 1000'])
    expect(ran.took).toBeLessThan(1500)
  })
})

describe('a failed upgrade', () => {
  test.each([401, 429, 503])(
    '%i: an error, a close without code, and the status on the metrics',
    async (status) => {
      const address = await serveBytes((socket) => {
        socket.once('data', () => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`))
      })
      const { log, ran } = await life(`ws://${address}/feed`)
      expect(log).toEqual(['error websocket: bad handshake', 'close none'])
      expect(ran.of('ws_connecting').map(({ tags }) => tags.status)).toEqual([String(status)])
      expect(ran.of('ws_sessions').map(({ tags }) => tags.status)).toEqual([String(status)])
      expect(ran.of('ws_session_duration')).toEqual([])
    },
  )

  test('a refused connection has no status', async () => {
    const { log, ran } = await life('ws://127.0.0.1:1/feed')
    expect(log).toEqual(['error dial tcp: connect: connection refused', 'close none'])
    expect(ran.of('ws_connecting')[0]?.tags).toEqual({
      env: 'ci',
      feed: 'orders',
      scenario: 'one',
      name: 'feed',
    })
  })

  test.each([
    [
      'reset',
      (socket: import('node:net').Socket) => void socket.resetAndDestroy(),
      /connection reset by peer/,
    ],
    ['hung up', (socket: import('node:net').Socket) => void socket.end(), /unexpected EOF/],
    ['answered with a wrong key', answerWrongly, /bad handshake/],
  ])('%s', async (_, answer, error) => {
    const address = await serveBytes((socket) => void socket.once('data', () => answer(socket)))
    const { log } = await life(`ws://${address}/feed`)
    expect(log[0]).toMatch(error)
    expect(log[1]).toBe('close none')
    expect(log).toHaveLength(2)
  })
})

function answerWrongly(socket: import('node:net').Socket): void {
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: no\r\n\r\n',
  )
}

describe('messages and metrics', () => {
  test('echo, ping and pong count as in k6', async () => {
    const url = await serveSockets((socket) => {
      socket.ping('a')
      socket.on('message', (data, binary) => socket.send(data, { binary }))
    })
    const { log, ran } = await life(url, (socket) => {
      socket.send('one')
      socket.ping()
      socket.addEventListener('pong', () => socket.close())
    })
    expect(log).toEqual(['open', 'ping', 'message one', 'pong', 'close 1000'])
    const tags = { env: 'ci', feed: 'orders', scenario: 'one', name: 'feed', status: '101', subproto: '' }
    expect(ran.of('ws_msgs_sent').map((sample) => sample.tags)).toEqual([tags, tags, tags])
    expect(ran.of('ws_msgs_received').map((sample) => sample.tags)).toEqual([tags])
    expect(ran.values('ws_ping')).toHaveLength(1)
    expect(ran.values('ws_sessions')).toEqual([1])
    expect(ran.values('data_sent')[0]).toBeGreaterThan(100)
    expect(ran.values('data_received')[0]).toBeGreaterThan(100)
  })

  test('equal tag sets are one object', async () => {
    const url = await serveSockets((socket) => socket.on('message', (data) => socket.send(data)))
    const { ran } = await life(url, (socket) => {
      for (let i = 0; i < 5; i += 1) socket.send('x')
      setTimeout(() => socket.close(), 50)
    })
    expect(new Set(ran.of('ws_msgs_received').map(({ tags }) => tags)).size).toBe(1)
    expect(ran.of('ws_msgs_received')[0]?.tags).toBe(ran.of('ws_connecting')[0]?.tags)
  })

  test('the timestamp is the arrival at the socket, not the turn of the handler', async () => {
    const url = await serveSockets((socket) => {
      socket.on('message', () => {
        socket.send('first')
        socket.send('second')
      })
    })
    const seen: { at: number; late: number }[] = []
    await runOnce(async () => {
      const socket = new WebSocket(url)
      await new Promise<void>((resolve) => {
        socket.onopen = () => socket.send('go')
        socket.onmessage = ({ timestamp }) => {
          seen.push({ at: timestamp, late: Date.now() - timestamp })
          for (const until = performance.now() + 40; performance.now() < until; );
          if (seen.length === 2) socket.close()
        }
        socket.onclose = () => resolve()
      })
    })
    expect(seen[0]?.late).toBeLessThan(20)
    expect((seen[1]?.at ?? 0) + (seen[1]?.late ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(38)
  })

  test('what one message settles has run before the next one of the same segment is handled', async () => {
    const url = await serveSockets((socket, raw) => {
      socket.on('message', () => {
        raw.cork()
        for (const text of ['a', 'b', 'c']) socket.send(text)
        raw.uncork()
      })
    })
    const order: string[] = []
    await runOnce(async () => {
      const socket = new WebSocket(url)
      await new Promise<void>((resolve) => {
        socket.onopen = () => socket.send('go')
        socket.onmessage = ({ data }: SocketEvent) => {
          order.push(`${data}`)
          void Promise.resolve()
            .then(() => undefined)
            .then(() => undefined)
            .then(() => order.push(`after ${data}`))
            .then(() => (data === 'c' ? socket.close() : undefined))
        }
        socket.onclose = () => resolve()
      })
    })
    expect(order).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c'])
  })

  test('after close() no message is handled or counted', async () => {
    const url = await serveSockets((socket) => {
      socket.on('message', () => {
        socket.send('one')
        socket.send('two')
      })
    })
    const log: string[] = []
    const ran = await runOnce(async () => {
      const socket = new WebSocket(url)
      const closed = watch(socket, log)
      socket.addEventListener('open', () => socket.send('go'))
      socket.addEventListener('message', () => socket.close())
      await closed
    })
    expect(log).toEqual(['open', 'message one', 'close 1000'])
    expect(ran.values('ws_msgs_received')).toEqual([1])
  })

  test('binary frames are ArrayBuffers where the script says so, else Blobs', async () => {
    const url = await serveSockets((socket) =>
      socket.on('message', (data) => socket.send(data, { binary: true })),
    )
    const kinds: string[] = []
    await runOnce(async () => {
      for (const kind of ['blob', 'arraybuffer'] as const) {
        const socket = new WebSocket(url)
        socket.binaryType = kind
        await new Promise<void>((resolve) => {
          socket.onopen = () => socket.send(new Uint8Array([1, 2, 3]).buffer)
          socket.onmessage = ({ data }) => {
            kinds.push(Object.prototype.toString.call(data))
            socket.close()
          }
          socket.onclose = () => resolve()
        })
      }
    })
    expect(kinds).toEqual(['[object Blob]', '[object ArrayBuffer]'])
  })

  test.each([
    ['chosen by the service', 'b', 'b'],
    ['not chosen', '', ''],
  ])('a subprotocol %s', async (_, answer, expected) => {
    const offered: string[] = []
    const url = await serveSockets(() => {}, {
      handleProtocols: (protocols) => {
        offered.push([...protocols].join())
        return answer === '' ? false : answer
      },
    })
    const ran = await runOnce(async () => {
      const socket = new WebSocket(url, ['a', 'b'])
      await new Promise<void>((resolve) => {
        socket.onopen = () => socket.close()
        socket.onclose = () => resolve()
      })
      expect(socket.protocol).toBe(expected)
    })
    expect(offered).toEqual(['a,b'])
    expect(ran.of('ws_sessions')[0]?.tags).toMatchObject({ status: '101', subproto: expected })
    expect(ran.end.log).toEqual([])
  })
})

describe('what k6 refuses', () => {
  test.each([
    ['another scheme', () => new WebSocket('http://127.0.0.1/'), 'requires url with scheme ws or wss'],
    ['a fragment', () => new WebSocket('ws://127.0.0.1/#x'), 'requires no url fragment'],
    [
      'an unknown option',
      () => new WebSocket('ws://127.0.0.1/', null, { foo: 1 } as never),
      "unknown WebSocket's option foo",
    ],
    [
      'a header with a line break',
      () => new WebSocket('ws://127.0.0.1/', null, { headers: { a: 'b\r\nc: d' } }),
      'line break',
    ],
  ])('%s', async (_, dial, message) => {
    const ran = await runOnce(async () => void dial())
    expect(ran.end.log[0]?.message).toContain(message)
  })

  test('outside of a VU there is no socket', () => {
    expect(() => new WebSocket('ws://127.0.0.1/')).toThrow('not allowed in the init context')
  })

  test.each([999, 1001, 1005, 1011, 5000])('close code %i', async (code) => {
    const url = await serveSockets(() => {})
    let message = ''
    await life(url, (socket) => {
      try {
        socket.close(code)
      } catch (error) {
        message = String(error)
      }
      socket.close()
    })
    expect(message).toContain(`${code} is neither`)
  })
})

describe('exceptions and ends', () => {
  test('a handler that throws cuts its socket without a close frame, closes the others, and is logged', async () => {
    const codes: Record<string, number> = {}
    const url = await serveSockets((socket, _raw, path) => {
      socket.on('close', (code) => {
        codes[path] = code
      })
      socket.on('message', () => socket.send('x'))
    })
    const ran = await runOnce(async () => {
      const thrower = new WebSocket(`${url}/thrower`)
      const other = new WebSocket(`${url}/other`)
      thrower.onmessage = () => {
        throw new Error('oh')
      }
      other.onopen = () => thrower.send('x')
    })
    expect(ran.end.log).toEqual([
      { level: 'error', message: 'uncaught exception in an iteration: Error: oh' },
    ])
    expect(ran.values('iterations')).toEqual([1])
    await expect.poll(() => codes).toEqual({ '/feed/thrower': 1006, '/feed/other': 1000 })
  })

  const short = () => loadOf({ one: scenarioOf({ ...ONCE, maxDuration: 400 }, { gracefulStop: 300 }) })

  test('a service that never answers the close holds the iteration until gracefulStop, never longer', async () => {
    const url = await serveSockets((_, raw) => {
      raw.removeAllListeners('data')
      raw.resume()
    })
    const log: string[] = []
    const ran = await run(short(), async () => {
      const socket = new WebSocket(url)
      const closed = watch(socket, log)
      socket.addEventListener('open', () => socket.close())
      await closed
    })
    expect(log).toEqual(['open'])
    expect(ran.values('iterations')).toEqual([])
    expect(ran.end.how).toBe('clean')
    expect(ran.took).toBeGreaterThan(690)
    expect(ran.took).toBeLessThan(2500)
  })

  test('an upgrade that nobody answers is ended with the run', async () => {
    const address = await serveBytes(() => {})
    const ran = await run(short(), async () => {
      new WebSocket(`ws://${address}/feed`)
    })
    expect(ran.end.how).toBe('clean')
    expect(ran.of('ws_connecting')).toEqual([])
    expect(ran.took).toBeLessThan(2500)
  })
})
