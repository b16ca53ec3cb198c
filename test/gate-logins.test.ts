import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { admit, measure } from '../src/app/gate.ts'
import { createOutside } from '../src/app/outside.ts'
import { countingOf } from '../src/judge/counting.ts'
import { judge } from '../src/judge/judge.ts'
import type { Load } from '../src/model/load/load.ts'
import type { Record } from '../src/model/record/record.ts'
import { Redactor } from '../src/text/redactor.ts'
import { describeWithK6, k6Path } from './support/k6.ts'

/** Refuses every login, in its own words. */
let service: Server
let port = 0
let logins = 0
beforeAll(async () => {
  service = createServer((_, response) => {
    logins++
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"bad client"}')
  })
  service.listen(0, '127.0.0.1')
  await once(service, 'listening')
  port = (service.address() as AddressInfo).port
})
afterAll(() => void service.close())

const silent = () => undefined
const log = { info: silent, warn: silent, error: silent, progress: silent }

const plan = () => `version: 1
name: nobody
targets:
  api: { url: "http://127.0.0.1:${port}" }
  feed: { url: "ws://127.0.0.1:${port}" }
login:
  request: { method: POST, url: "\${targets.api}/v1/auth/token?key=k", json: { client_id: "vu-\${vu}" } }
  save: { token: access_token }
  per: vu
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws" }
    load: { executor: constant-vus, vus: 20, duration: 60s }
`

async function run(engine: 'k6' | 'embedded'): Promise<{ record: Record; load: Load; took: number }> {
  const bytes = new TextEncoder().encode(plan())
  const choice = { engine, ...(engine === 'k6' && { k6: k6Path! }) }
  const outside = await createOutside(choice, process.env, log, new Redactor())
  const request = {
    plan: { file: 'nobody.yaml', bytes, readBeside: () => new Uint8Array() },
    env: {},
    policy: { grants: [], ci: true },
  }
  const admitted = await admit(request, outside)
  const started = performance.now()
  const record = await measure(admitted, outside, new AbortController().signal)
  return { record, load: admitted.load, took: performance.now() - started }
}

function expectLost({ record, load, took }: Awaited<ReturnType<typeof run>>): void {
  expect(record).toMatchObject({
    complete: true,
    problems: [{ what: 'no-login', fault: 'service' }],
    logins: { failed: 20, of: 20, status: '401', address: `POST http://127.0.0.1:${port}/v1/auth/token` },
  })
  const verdict = judge({ load, records: [record], baseline: null })
  expect(verdict).toMatchObject({ outcome: 'target', exitCode: 40 })
  expect(verdict.sentence).toMatch(
    /^Nothing was measured: every login failed: POST http:\S+\/v1\/auth\/token answered 401.*; 0 of 20 sockets opened; the load was stopped after \d s: no login let anybody in\.$/,
  )
  expect(countingOf(verdict).counts).toBe('no')
  // Of a plan of 60 s.
  expect(took).toBeLessThan(12_000)
  expect(logins).toBe(20)
  logins = 0
}

it('a load whose every login is refused is stopped at once under the embedded engine, and says what was answered', async () => {
  const found = await run('embedded')
  expectLost(found)
  expect(found.record.logins?.answer).toBe('{"error":"bad client"}')
}, 30_000)

describeWithK6('under k6', () => {
  it('a load whose every login is refused is stopped as well', async () => {
    expectLost(await run('k6'))
  }, 30_000)
})
