import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createRelay } from '../../../src/companions/relay/relay.ts'
import type { Sample } from '../../../src/model/sample.ts'
import { serveBytes } from '../../engine/embedded/support.ts'

const MIB = 2 ** 20
const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})

/** A relay to a service, and a client behind it. `end`: what the relay has told by its own end. */
async function through(onConnection: (socket: Socket) => void) {
  const [host, port] = (await serveBytes(onConnection, { allowHalfOpen: true })).split(':')
  const stop = new AbortController()
  const origin = { key: `${host}:${port}`, address: '127.0.0.1', port: Number(port), secure: false }
  const relay = createRelay(
    { origins: [{ ...origin, scenarios: ['orders'] }], moves: {} },
    { cwd: '.', env: {}, say: () => {} },
  )
  const run = await relay.start(
    { work: { scenarios: {} } } as never,
    { env: {}, pins: new Map() },
    stop.signal,
  )
  const client = connect({ host: '127.0.0.1', port: [...run.relay!.ports.values()][0]!, allowHalfOpen: true })
  client.on('error', () => undefined)
  open.push(client)
  await once(client, 'connect')
  const end = async () => {
    stop.abort()
    const samples: Sample[] = []
    for await (const batch of run.samples) samples.push(...batch)
    return samples
  }
  return { client, end }
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Its bytes to the end of that half. */
async function all(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  await once(socket, 'end')
  return Buffer.concat(chunks)
}

describe('what a relay carries', () => {
  it('arrives whole both ways, the end of one way before that of the other, and is counted', async () => {
    const [up, down] = [randomBytes(3 * MIB), randomBytes(2 * MIB)]
    let heard = ''
    // Answers only once the client has ended its half.
    const { client, end } = await through(async (socket) => {
      heard = digest(await all(socket))
      socket.end(down)
    })
    client.end(up)
    expect(digest(await all(client))).toBe(digest(down))
    expect(heard).toBe(digest(up))
    const samples = await end()
    expect(samples.find(({ metric }) => metric === 'relay_bytes')!.value).toBe(5 * MIB)
    const { tags } = samples.find(({ metric }) => metric === 'relay_end')!
    expect(tags).toMatchObject({ first: 'client', how: 'fin' })
  })

  it('is not taken from the service faster than the client takes it', async () => {
    let sent: Socket | undefined
    const { client, end } = await through((socket) => {
      sent = socket
      socket.resume()
      const more = () => {
        while (socket.write(Buffer.alloc(64 * 1024))) if (socket.bytesWritten > 64 * MIB) return
      }
      socket.on('drain', more)
      more()
    })
    client.pause()
    // Once all buffers on the way are full nothing moves any more.
    let last = -1
    await expect
      .poll(
        () => {
          const same = sent?.bytesWritten === last
          last = sent?.bytesWritten ?? -1
          return same
        },
        { timeout: 5000, interval: 300 },
      )
      .toBe(true)
    expect(sent!.bytesWritten).toBeLessThan(32 * MIB)
    await end()
  })

  it.each([
    ['FIN', (socket: Socket) => socket.end(), 'fin', 'end'],
    ['RST', (socket: Socket) => socket.resetAndDestroy(), 'rst', 'error'],
  ] as const)(
    'ends by %s where the service ended it so, and is told as the service’s',
    async (_, ends, how, event) => {
      const { client, end } = await through((socket) => void socket.once('data', () => ends(socket)))
      client.resume()
      client.write('GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n')
      await once(client, event).catch((error: NodeJS.ErrnoException) => expect(error.code).toBe('ECONNRESET'))
      client.end()
      await once(client, 'close')
      const samples = await end()
      expect(samples.find(({ metric }) => metric === 'relay_end')!.tags).toEqual({
        ...{ first: 'service', how, socket: 'yes', scenario: 'orders' },
      })
    },
  )
})
