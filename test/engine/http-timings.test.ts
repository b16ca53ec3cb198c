import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sample } from '../../src/model/sample.ts'
import type { Engine } from '../../src/ports.ts'
import { ENGINES, loadIn } from '../support/both-engines.ts'

/** ms that the service takes to begin its answer, and then to end it. */
const WAITING = 90
const RECEIVING = 180
/** ms that a stage may take which nobody delays, on a machine with other work. */
const NOTHING = 60

interface Asked {
  readonly url: string
  readonly headers: readonly string[]
}

let asked: Asked[] = []
let service: Server

beforeAll(async () => {
  service = createServer(async (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.rawHeaders })
    if (request.url === '/moved') return void response.writeHead(302, { location: '/elsewhere' }).end()
    await sleep(WAITING)
    response.writeHead(200, { 'content-length': 20 }).write('0123456789')
    await sleep(RECEIVING)
    response.end('0123456789')
  })
  service.on('upgrade', (request, socket) => {
    asked.push({ url: request.url ?? '', headers: request.rawHeaders })
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  service.closeAllConnections()
  service.close()
})

const plan = `version: 1
name: timings
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
scenarios:
  asks:
    rest:
      steps:
        - { request: { url: "\${targets.api}/first" }, name: first }
        - { request: { url: "\${targets.api}/again", headers: { Origin: "https://shop.example" } }, name: again }
        - { request: { url: "\${targets.api}/moved" }, name: moved, expect: { status: 302 } }
    load: { executor: per-vu-iterations, vus: 1, iterations: 1, max_duration: 8s }
  shop:
    socket:
      url: "\${targets.feed}/shop"
      headers: { Origin: "https://shop.example" }
      messages: { match: { type: tick } }
    load: { executor: constant-vus, vus: 1, duration: 1s }
  plain:
    socket: { url: "\${targets.feed}/plain", messages: { match: { type: tick } } }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`

async function sampled(engine: Engine): Promise<readonly Sample[]> {
  const { port } = service.address() as AddressInfo
  const env = { API: `http://127.0.0.1:${port}`, FEED: `ws://127.0.0.1:${port}` }
  const run = engine.run(loadIn(plan), { env, pins: new Map() }, new AbortController().signal)
  const samples: Sample[] = []
  for await (const batch of run.samples) samples.push(...batch)
  await run.ended
  return samples
}

type Stage = 'blocked' | 'connecting' | 'tls_handshaking' | 'sending' | 'waiting' | 'receiving' | 'duration'

describe.each(ENGINES)('requests under %s', (_, there, make) => {
  let samples: readonly Sample[]
  let own: readonly Asked[]
  beforeAll(async () => {
    asked = []
    if (there) samples = await sampled(await make())
    own = asked
  }, 30_000)

  const of = (name: string, stage: Stage): number => {
    const found = samples.filter(({ metric, tags }) => metric === `http_req_${stage}` && tags.name === name)
    expect(found).toHaveLength(1)
    return found[0]!.value
  }

  it.skipIf(!there)('are split into the stages that they went through', () => {
    for (const name of ['first', 'again']) {
      expect(of(name, 'waiting')).toBeGreaterThanOrEqual(WAITING - NOTHING / 2)
      expect(of(name, 'waiting')).toBeLessThan(WAITING + NOTHING)
      expect(of(name, 'receiving')).toBeGreaterThanOrEqual(RECEIVING - NOTHING / 2)
      expect(of(name, 'receiving')).toBeLessThan(RECEIVING + NOTHING)
      for (const stage of ['blocked', 'connecting', 'sending'] as const) {
        expect(of(name, stage)).toBeGreaterThanOrEqual(0)
        expect(of(name, stage)).toBeLessThan(NOTHING)
      }
      expect(of(name, 'tls_handshaking')).toBe(0)
      const parts = of(name, 'sending') + of(name, 'waiting') + of(name, 'receiving')
      expect(of(name, 'duration')).toBeCloseTo(parts, 1)
    }
  })

  it.skipIf(!there)('connect once: a connection that is there costs nothing again', () => {
    expect(of('first', 'connecting')).toBeGreaterThan(0)
    expect(of('again', 'connecting')).toBe(0)
    expect(of('again', 'blocked')).toBeLessThan(5)
  })

  it.skipIf(!there)('take a redirect for the answer, and go nowhere else', () => {
    expect(own.map(({ url }) => url).filter((url) => url === '/elsewhere')).toEqual([])
    const failed = samples.filter(({ metric, tags }) => metric === 'http_req_failed' && tags.name === 'moved')
    expect(failed.map(({ value, tags }) => [value, tags.status])).toEqual([[0, '302']])
  })

  it.skipIf(!there)('and upgrades send the Origin of the plan, and none of their own', () => {
    const originOf = (url: string) => {
      const { headers } = own.find((one) => one.url === url)!
      return headers.flatMap((name, i) => (i % 2 === 0 && /^origin$/i.test(name) ? headers[i + 1]! : []))
    }
    expect(['/first', '/plain'].map(originOf)).toEqual([[], []])
    expect(['/again', '/shop'].map(originOf)).toEqual([['https://shop.example'], ['https://shop.example']])
  })
})
