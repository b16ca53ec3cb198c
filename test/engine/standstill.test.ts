import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedEngine } from '../../src/engine/embedded/engine.ts'
import { k6Engine } from '../../src/engine/k6/engine.ts'
import type { Record } from '../../src/model/record/record.ts'
import { measured } from '../support/both-engines.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { vuBundle } from '../vu/support.ts'

const folder = temporaryFolder()

/** A process of its own, so that it goes on while the test's process stands still. It answers whatever it is sent, 0.4 s later. */
const SERVICE = `
const { WebSocketServer } = require(${JSON.stringify(fileURLToPath(import.meta.resolve('ws')).replace('wrapper.mjs', 'index.js'))})
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' }, () => console.log(server.address().port))
server.on('connection', (socket) => socket.on('message', (data) => setTimeout(() => socket.send(String(data)), 400)))
`
let service: ChildProcess
let port = 0
beforeAll(async () => {
  service = spawn(process.execPath, ['-e', SERVICE], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface({ input: service.stdout! }), 'line')) as [string]
  port = Number(line)
})
afterAll(() => void service.kill('SIGKILL'))

const PLAN = `version: 1
name: asked
targets: { feed: { url: "\${FEED}" } }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/"
      heartbeat: { every: 400ms, by: ping, timeout: 1s }
      while_open:
        - { every: 100ms, send: { json: { id: "\${n}" } }, await: { match: { id: "\${n}" }, within: 1s, as: quote } }
    load: { executor: constant-vus, vus: 10, duration: 6s }
`

const STANDSTILL = 1600
const BEGINS = 2500

function expectNobodyBlamed({ shares = [], health, stats }: Record): void {
  const share = (metric: string) => shares.find((one) => one.metric === metric)
  expect(share('ws_roundtrip_timeout')).toMatchObject({ bad: 0 })
  expect(share('ws_heartbeat_missed')).toMatchObject({ bad: 0 })
  expect(share('ws_close_unanswered')).toMatchObject({ bad: 0 })
  // Hundreds of others tell enough.
  expect(share('ws_roundtrip_timeout')?.n).toBeGreaterThan(100)
  expect(health.stallMax).toBeGreaterThan(STANDSTILL - 300)
  expect(health.stallMax).toBeLessThan(STANDSTILL + 1500)
  expect(stats.some(({ metric }) => metric === 'generator_stall')).toBe(false)
}

describe('a generator that stands still for 1.6 s', () => {
  it('blames nobody for it under the embedded engine', async () => {
    setTimeout(() => {
      for (const begun = performance.now(); performance.now() - begun < STANDSTILL; );
    }, BEGINS)
    expectNobodyBlamed(await measured(embeddedEngine(), PLAN, port))
  }, 30_000)
})

describeWithK6('k6 that is stopped for 1.6 s', () => {
  it('blames nobody for it', async () => {
    const pid = join(folder, 'pid')
    const path = join(folder, 'k6')
    writeFileSync(path, `#!/bin/sh\necho $$ > '${pid}'\nexec '${k6Path}' "$@"\n`)
    chmodSync(path, 0o755)
    const engine = k6Engine({ path, version: '2.2.0' } as never, await vuBundle())
    const signal = (name: NodeJS.Signals) => process.kill(Number(readFileSync(pid, 'utf8')), name)
    setTimeout(() => signal('SIGSTOP'), BEGINS)
    setTimeout(() => signal('SIGCONT'), BEGINS + STANDSTILL)
    expectNobodyBlamed(await measured(engine, PLAN, port))
  }, 30_000)
})
