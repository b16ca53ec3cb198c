import { chmodSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { k6Engine } from '../../src/engine/k6/engine.ts'
import { judge } from '../../src/judge/judge.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { measured } from '../support/both-engines.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { vuBundle } from '../vu/support.ts'

const folder = temporaryFolder()

/** A service that takes every socket, and answers every request. */
async function healthy(): Promise<number> {
  const http = createServer((_, response) => response.end('{}'))
  const server = new WebSocketServer({ server: http })
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    for (const client of server.clients) client.terminate()
    http.closeAllConnections()
    http.close()
  })
  return (http.address() as AddressInfo).port
}

/** k6 as it runs where a process may have 70 open files. */
function withFewFiles(): string {
  const path = join(folder, 'few-files')
  writeFileSync(path, `#!/bin/sh\nulimit -n 70\nexec '${k6Path}' "$@"\n`)
  chmodSync(path, 0o755)
  return path
}

const planText = `version: 1
name: many
targets: { feed: { url: "\${FEED}" }, api: { url: "\${API}" } }
thresholds:
  ws_connect_failed: ["rate<0.1"]
  http_req_failed: ["rate<0.1"]
scenarios:
  orders:
    socket: { url: "\${targets.feed}/", reopen: { backoff: { from: 500ms, to: 500ms } } }
    load: { executor: constant-vus, vus: 80, duration: 4s }
  add:
    rest: { steps: [ { request: { url: "\${targets.api}/" }, name: add } ] }
    load: { executor: constant-arrival-rate, rate: 10/s, duration: 3s, takes: 100ms }
`

describeWithK6('a generator without open files left, under k6', () => {
  it('blames nobody else, and names the limit', async () => {
    const engine = k6Engine({ path: withFewFiles(), version: '2.2.0' } as never, await vuBundle())
    const record = await measured(engine, planText, await healthy())
    expect(record.health.descriptorLimit).toBe(70)
    expect(record.health.limits?.descriptors).toBeGreaterThan(10)
    const { descriptors } = record.health.peaks ?? {}
    expect(descriptors?.most).toBeGreaterThan(60)
    // A file that was inherited from before the limit is over it.
    expect(descriptors?.most).toBeLessThan(80)
    expect(descriptors?.at).toBeLessThanOrEqual(record.duration)
    expect(record.sockets.failed).toEqual([
      { reason: 'generator', status: null, count: expect.any(Number) as number },
    ])
    const share = (metric: string) => record.shares?.find((one) => one.metric === metric)
    expect(share('ws_connect_failed')).toMatchObject({ bad: 0 })
    expect(share('steps_failed')?.bad ?? 0).toBe(0)
    // Neither held nor lost: who has no file is no user for that time.
    expect(record.held?.[0]).toMatchObject({ lostSeconds: 0, losing: 0 })
    const load = makeLoad(parsePlan(Buffer.from(planText), 'plan.yaml', () => new Uint8Array()))
    const verdict = judge({ load, records: [record], baseline: null })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toMatch(
      /^\d+ dials and requests failed on the generator's own machine: it may open no more files than 70 \(raise `ulimit -n`/,
    )
    expect(verdict.slos.filter((row) => row.verdict === 'fail')).toEqual([])
  }, 40_000)
})
