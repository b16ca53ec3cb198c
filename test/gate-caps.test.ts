import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { admit, measure } from '../src/app/gate.ts'
import { createOutside } from '../src/app/outside.ts'
import { countingOf } from '../src/judge/counting.ts'
import { judge } from '../src/judge/judge.ts'
import type { Load } from '../src/model/load/load.ts'
import type { Record } from '../src/model/record/record.ts'
import { Redactor } from '../src/text/redactor.ts'
import { describeWithK6, k6Path } from './support/k6.ts'

/** Takes every socket and closes it at once, so that all of them come back. */
let service: WebSocketServer
let dialled = 0
beforeAll(async () => {
  service = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  service.on('connection', (socket) => {
    dialled++
    socket.close(1013, 'try again later')
  })
  await once(service, 'listening')
})
afterAll(() => service.close())

const silent = () => undefined
const log = { info: silent, warn: silent, error: silent, progress: silent }
const never = new AbortController().signal

const plan = () => `version: 1
name: storm
targets: { feed: { url: "ws://127.0.0.1:${(service.address() as AddressInfo).port}" } }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/"
      reopen: { backoff: { from: 10ms, to: 10ms }, jitter: none, give_up: 10000 }
    load: { executor: constant-vus, vus: 5, duration: 60s }
`

async function stoppedBy(
  engine: 'k6' | 'embedded',
): Promise<{ record: Record; load: Load; took: number; sockets: number }> {
  const bytes = new TextEncoder().encode(plan())
  const choice = { engine, ...(engine === 'k6' && { k6: k6Path! }) }
  const outside = await createOutside(choice, process.env, log, new Redactor())
  const request = {
    plan: { file: 'storm.yaml', bytes, readBeside: () => new Uint8Array() },
    env: {},
    policy: { grants: [], ci: true },
    caps: { connectsPerSecond: 10 },
  }
  const admitted = await admit(request, outside)
  const [before, started] = [dialled, performance.now()]
  const record = await measure(admitted, outside, never)
  return { record, load: admitted.load, took: performance.now() - started, sockets: dialled - before }
}

function expectStopped({ record, load, took, sockets }: Awaited<ReturnType<typeof stoppedBy>>): void {
  const message = expect.stringMatching(
    /^the load was stopped after \d+ s: more than 34 sockets were dialled within 2 s, and the cap connects_per_second is 10\. Give `reopen`/,
  )
  expect(record).toMatchObject({
    complete: false,
    problems: [{ what: 'over-cap', fault: 'caller', message }],
  })
  // What was seen until then is there to be looked at, but nothing is made of it.
  expect(record.sockets.opened).toBeGreaterThan(10)
  const verdict = judge({ load, records: [record], baseline: null })
  expect(verdict).toMatchObject({ outcome: 'policy', exit: 31 })
  expect(verdict.slos.map((row) => row.verdict)).not.toContain('fail')
  expect(countingOf(verdict).counts).toBe('no')
  // Of a plan of 60 s that would have dialled some 20,000 times.
  expect(took).toBeLessThan(20_000)
  expect(sockets).toBeLessThan(4000)
}

it('a reconnect storm over the cap is stopped under the embedded engine', async () => {
  expectStopped(await stoppedBy('embedded'))
}, 30_000)

describeWithK6('under k6', () => {
  it('a reconnect storm over the cap is stopped as well', async () => {
    expectStopped(await stoppedBy('k6'))
  }, 30_000)
})
