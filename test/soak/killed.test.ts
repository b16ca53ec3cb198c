import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { expect, it, onTestFinished, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planText } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'

const SOAKING = fileURLToPath(new URL('soaking.ts', import.meta.url))
const ON_NODE = fileURLToPath(new URL('../../src/engine/embedded/k6/', import.meta.url))
const LATENCY = 'ws_message_latency{feed:orders}'

const SOCKET = `      messages: { match: { type: order }, sent_at: { path: at, unit: ms }, rate: 50/s }`

/** As the build does it: k6's modules are ours. */
const k6OnNode = {
  name: 'k6-on-node',
  resolveId: (id: string) => (id.startsWith('k6/') ? `${ON_NODE}${id.slice(3)}.ts` : null),
}

/** Sends each of its sockets 50 messages a second, for as long as anybody listens. */
async function service(): Promise<number> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  const beat = setInterval(() => {
    const message = JSON.stringify({ type: 'order', at: Date.now() })
    for (const client of server.clients) client.send(message)
  }, 20)
  onTestFinished(() => {
    clearInterval(beat)
    for (const client of server.clients) client.terminate()
    server.close()
  })
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Until its checkpoint holds so much of the run, then SIGKILL. */
async function killed(folder: string, least: number): Promise<Record> {
  const build = await rolldown({ input: SOAKING, platform: 'node', plugins: [k6OnNode] })
  await build.write({ dir: join(folder, 'gate'), format: 'esm' })
  await build.close()
  const child = spawn(process.execPath, [join(folder, 'gate/soaking.js')], { cwd: folder, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const read = (): Record => JSON.parse(readFileSync(join(folder, 'out/checkpoint.json'), 'utf8'))
  await vi.waitFor(() => expect(read().duration).toBeGreaterThan(least), { timeout: 20_000, interval: 50 })
  child.kill('SIGKILL')
  await once(child, 'exit')
  return read()
}

it('a soak that is killed leaves its evidence, which no judging makes a pass', {
  timeout: 40_000,
}, async () => {
  const folder = temporaryFolder()
  const plan = planText({
    port: await service(),
    path: '/',
    socket: SOCKET,
    load: '{ executor: constant-vus, vus: 4, duration: 60s }',
    rest: `thresholds: { "${LATENCY}": ["p(99)<60000"], ws_msgs_received: ["rate>0"] }`,
  })
  writeFileSync(join(folder, 'plan.yaml'), plan)
  const record = await killed(folder, 1_500)
  expect(readdirSync(join(folder, 'out')).filter((name) => name !== '.socketgate.lock')).toEqual([
    'checkpoint.json',
  ])
  expect(record.sockets).toMatchObject({ opened: 4, peak: 4, planned: 4 })
  expect(record.measured.find(({ threshold }) => threshold.includes(LATENCY))?.n).toBeGreaterThan(100)

  const judged = await socketgate(['judge', 'out/checkpoint.json', '--mode', 'observe', '--out', 'judged'], {
    cwd: folder,
  })
  const verdict: Verdict = JSON.parse(readFileSync(join(folder, 'judged/verdict.json'), 'utf8'))
  expect(judged.exit).toBe(130)
  expect(verdict.outcome).toBe('cancelled')
  expect(verdict.reasons[0]?.message).toContain('checkpoint')
  expect(verdict.slos.map(({ verdict }) => verdict)).not.toContain('met')
  expect(verdict.slos.find(({ name }) => name.includes('p99'))?.n).toBeGreaterThan(100)
})
