import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { workingTime } from '../../src/demo/delay.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'

let service: DemoService
const http = (path: string) => `http://127.0.0.1:${service.port}${path}`
const post = (path: string, body: unknown, token?: string) =>
  fetch(http(path), {
    method: 'POST',
    body: JSON.stringify(body),
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })
const knobs = (body: unknown) => post('/admin/knobs', body)

async function login(): Promise<string> {
  const answer = await post('/v1/auth/token', { client_id: 'test' })
  return ((await answer.json()) as { access_token: string }).access_token
}

function connect(path: string, token?: string): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${service.port}${path}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })
}

/** Whether it is let in. */
async function opens(path: string): Promise<boolean> {
  const socket = connect(path)
  const open = await once(socket, 'open').then(
    () => true,
    () => false,
  )
  socket.terminate()
  return open
}

async function next(socket: WebSocket, type: string): Promise<Record<string, unknown>> {
  for (;;) {
    const [data] = await once(socket, 'message')
    const message = JSON.parse(String(data))
    if (message.type === type) return message
  }
}

beforeEach(async () => {
  service = await startService({ port: 0, build: 'abc123' })
})
afterEach(() => service.close())

test('a service whose port is taken leaves nothing that keeps its process alive', async () => {
  const held = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = held()
  await expect(startService({ port: service.port })).rejects.toThrow('EADDRINUSE')
  expect(held()).toBe(before)
})

describe('the REST side', () => {
  test('names its build', async () => {
    expect(await (await fetch(http('/version'))).json()).toMatchObject({ commit: 'abc123' })
  })

  test('takes an order with a token it issued, and refuses one with another', async () => {
    const token = await login()
    expect((await post('/v1/orders', { qty: 1 }, token)).status).toBe(201)
    expect((await post('/v1/orders', { qty: 1 }, `${token}x`)).status).toBe(401)
    expect((await post('/v1/orders', { qty: 1 })).status).toBe(401)
  })

  test('answers 400 to a body that is not JSON, and 404 to an unknown route', async () => {
    const broken = await fetch(http('/v1/auth/token'), { method: 'POST', body: '{' })
    expect(broken.status).toBe(400)
    expect((await fetch(http('/nowhere'))).status).toBe(404)
  })
})

describe('the feed', () => {
  test('acknowledges a subscription, then sends orders in sequence with the time they happened', async () => {
    const socket = connect('/ws', await login())
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'subscribe', channel: 'orders' }))
    expect(await next(socket, 'subscribed')).toEqual({ type: 'subscribed', channel: 'orders' })
    const first = await next(socket, 'order')
    const second = await next(socket, 'order')
    expect(second.seq).toBe((first.seq as number) + 1)
    expect(Math.abs(Date.now() - (second.server_ts as number))).toBeLessThan(2_000)
    socket.close()
    await once(socket, 'close')
  })

  test.each([
    ['without a token', { type: 'subscribe', channel: 'orders' }, 'not authorised'],
    ['for an unknown channel', { type: 'subscribe', channel: 'constructor' }, 'not authorised'],
    ['of an unknown kind', { type: 'dance' }, 'unknown message'],
  ])('answers a message %s with an error frame', async (_, message, text) => {
    const socket = connect('/ws')
    await once(socket, 'open')
    socket.send(JSON.stringify(message))
    expect(await next(socket, 'error')).toMatchObject({ message: text })
    socket.terminate()
  })

  test('answers a quote with its id', async () => {
    const socket = connect('/ws', await login())
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'quote', id: 7 }))
    expect(await next(socket, 'quote')).toMatchObject({ id: 7 })
    socket.terminate()
  })

  test('echoes text and binary frames as they came', async () => {
    const socket = connect('/echo')
    await once(socket, 'open')
    socket.send('hi')
    expect(await once(socket, 'message')).toEqual([Buffer.from('hi'), false])
    socket.send(Buffer.from([1, 2]))
    expect(await once(socket, 'message')).toEqual([Buffer.from([1, 2]), true])
    socket.terminate()
  })
})

describe('the knobs', () => {
  test('refuse upgrades with a status', async () => {
    await knobs({ refuseUpgrades: 503 })
    const socket = connect('/echo')
    const [error] = await once(socket, 'error')
    expect(String(error)).toContain('503')
  })

  test('close every open socket with a code and a reason', async () => {
    const socket = connect('/echo')
    await once(socket, 'open')
    await knobs({ close: { code: 1011, reason: 'send queue overflow' } })
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([1011, 'send queue overflow'])
  })

  test('cut every open socket without a close frame', async () => {
    const socket = connect('/echo')
    await once(socket, 'open')
    await knobs({ drop: 'fin' })
    expect((await once(socket, 'close'))[0]).toBe(1006)
  })

  test('swallow closes, until they are told otherwise', async () => {
    await knobs({ swallowCloses: true })
    const socket = connect('/echo')
    await once(socket, 'open')
    socket.close(1000)
    const closed = once(socket, 'close')
    // The service cuts the sockets it left unanswered when it ends: the close frame itself never came.
    await service.close()
    await closed
    expect((socket as unknown as { _closeFrameReceived: boolean })._closeFrameReceived).toBe(false)
    service = await startService({ port: 0 })
  })

  test.each([
    ['close', [1012, 'service restart']],
    ['fin', [1006, '']],
  ])('restart: by %s every socket ends, and nobody is let in for a while', async (by, ended) => {
    const socket = connect('/echo')
    await once(socket, 'open')
    await knobs({ restart: { by, away: 300 } })
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual(ended)
    expect(String((await once(connect('/echo'), 'error'))[0])).toContain('503')
    await expect.poll(() => opens('/echo'), { interval: 50 }).toBe(true)
  })

  test('let so many log in at once, and the others wait their turn', async () => {
    await knobs({ loginPool: { size: 2, takes: 100 } })
    const begun = performance.now()
    const took = await Promise.all([1, 2, 3, 4, 5].map(() => login().then(() => performance.now() - begun)))
    took.sort((a, b) => a - b)
    expect(took[1]).toBeLessThan(took[4]! - 150)
    // Timers count whole milliseconds.
    expect(took[4]).toBeGreaterThan(295)
    await knobs({ loginPool: null })
    expect(await (await fetch(http('/admin/knobs'))).json()).toMatchObject({ loginPool: null })
  })

  test('close with 1013 who is behind, and cut off who does not even read that', async () => {
    await knobs({ pad: 1_000_000, mostUnsent: 1_000_000 })
    const socket = connect('/ws', await login())
    const ended = once(socket, 'close')
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'subscribe', channel: 'orders' }))
    await next(socket, 'order')
    socket.pause()
    const open = async () => (await (await fetch(http('/admin/knobs'))).json()) as { sockets: number }
    await vi.waitFor(async () => expect((await open()).sockets).toBe(0), { timeout: 10_000, interval: 100 })
    socket.resume()
    expect((await ended)[0]).toSatisfy((code) => code === 1006 || code === 1013)
  })

  test('say which key is wrong and what is expected, and change nothing', async () => {
    const answer = await knobs({ slowEvery: { n: 0, by: 5 } })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      error: 'slowEvery.n: expected a whole number from 1 to 1000000',
    })
    for (const body of [{ restart: { by: 'rst' } }, { loginPool: { size: 0, takes: 1 } }, { close: 1012 }])
      expect((await knobs(body)).status).toBe(400)
    expect(await (await fetch(http('/admin/knobs'))).json()).toMatchObject({ slowEvery: null })
  })
})

test('the working time has a median of 25 ms and a p99 near 45 ms', () => {
  const times = Array.from({ length: 20_000 }, () => workingTime()).sort((a, b) => a - b)
  expect(times[10_000]).toBeGreaterThan(24)
  expect(times[10_000]).toBeLessThan(26)
  expect(times[19_800]).toBeGreaterThan(42)
  expect(times[19_800]).toBeLessThan(48)
})
