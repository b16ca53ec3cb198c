import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { socketgate } from '../support/terminal.ts'

const FIXTURES = fileURLToPath(new URL('../engine/k6/own-script/fixtures', import.meta.url))
const server = createServer((_, answer) => answer.end('{}'))
const sockets = new WebSocketServer({ noServer: true })
let port = 0
let thirds = 0
/** ms that `/slow` takes for each answer. */
const SLOW = 250

beforeAll(async () => {
  server.on('upgrade', (request, stream, head) => {
    // Every third is refused.
    if (request.url === '/third' && ++thirds % 3 === 0) stream.end('HTTP/1.1 503 Busy\r\n\r\n')
    else sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request))
  })
  sockets.on('connection', (socket, { url }) => {
    const takes = url === '/slow' ? SLOW : 0
    socket.on('message', (text) => setTimeout(() => socket.send(String(text)), takes))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  for (const socket of sockets.clients) socket.terminate()
  server.close()
})

interface Asked {
  readonly more?: string
  readonly env?: { readonly [name: string]: string }
  readonly flags?: readonly string[]
}

/** Runs a script at a tenth of its VUs. */
async function ran(file: string, { more = '', env = {}, flags = [] }: Asked = {}) {
  const folder = temporaryFolder()
  cpSync(FIXTURES, join(folder, 'scripts'), { recursive: true })
  const plan = `version: 1
name: own
mode: block
targets: { feed: { url: "ws://127.0.0.1:${port}" }, api: { url: "http://127.0.0.1:${port}" } }
script: { file: scripts/${file}, env: [FEED_URL, API_URL, STAGE] }
profiles: { pr: { vus: 10%, time: 1s, shorten: true } }
${more}`
  writeFileSync(join(folder, 'plan.yaml'), plan)
  const urls = { FEED_URL: `ws://127.0.0.1:${port}/ws`, API_URL: `http://127.0.0.1:${port}` }
  const engine = flags.length > 0 ? flags : ['--engine', 'k6', '--k6', k6Path!]
  const done = await socketgate(['run', 'plan.yaml', '--profile', 'pr', ...engine, '--out', 'out'], {
    cwd: folder,
    env: { ...urls, ...env },
  })
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'))
  return {
    ...done,
    folder,
    verdict: read<Verdict>('verdict.json'),
    record: () => read<Record>('record.json'),
  }
}

describeWithK6('a script of a team, as it is', () => {
  test.concurrent.each([
    ['ws-default.js', ['default']],
    ['ws-named.js', ['chat']],
    ['commonjs.js', ['default']],
    ['typed.ts', ['default']],
    ['staged.js', ['default']],
    ['shared-array.js', ['all']],
    ['summary.js', ['default']],
    ['several.js', ['feed', 'rest']],
    ['rate.js', ['calls']],
    ['batch.js', ['default']],
  ])('%s', async (file, scenarios) => {
    const { exit, verdict, record, stderr } = await ran(file, { env: { STAGE: 'smoke' } })
    expect([exit, stderr.includes('NOISE')]).toEqual([0, false])
    expect(['pass', 'no_baseline']).toContain(verdict.outcome)
    expect(Object.keys(record().timeline)).toEqual(scenarios)
    expect(record().sockets).toMatchObject({ failed: [] })
    expect(record().sockets.opened).toBeGreaterThan(0)
    expect(record().sockets.peak).toBeGreaterThan(0)
    expect(JSON.stringify(record())).not.toContain('abcdef123456')
  })

  test.concurrent.each([
    ['throws.js', 'slo', /script_exceptions/],
    ['refused.js', 'slo', /ws_connect_failed/],
    ['aborts.js', 'slo', /the book is crossed/],
    ['setup-throws.js', 'target', /no fixtures/],
    ['idle.js', 'target', /opened no socket and made no request/],
  ])('%s is no pass: %s', async (file, outcome, words) => {
    const { verdict } = await ran(file)
    expect(verdict.outcome).toBe(outcome)
    expect(JSON.stringify([verdict.reasons, verdict.slos])).toMatch(words)
  })

  test.concurrent.each([
    ['ws-default.js', ['--engine', 'embedded'], {}, 'plan', /add --engine k6/],
    ['ws-default.js', [], { CI: 'true' }, 'policy', /add --allow-script/],
    ['remote.js', [], {}, 'policy', /from the network/],
    ['extension.js', [], {}, 'plan', /extension of k6/],
    ['no-size.js', [], {}, 'plan', /say how many/],
  ])('%s with %j in %j is refused: %s', async (file, flags, env, outcome, words) => {
    const { verdict } = await ran(file, { flags, env })
    expect(verdict.outcome).toBe(outcome)
    expect(JSON.stringify(verdict.reasons)).toMatch(words)
  })

  test('a slower service turns its own trend red', async () => {
    const judged = async (path: string) => {
      const env = { FEED_URL: `ws://127.0.0.1:${port}${path}` }
      const { verdict } = await ran('ws-default.js', { more: 'thresholds: { rtt: ["min<200"] }', env })
      return verdict.slos.find(({ threshold }) => threshold === 'rtt: min<200')
    }
    expect(await judged('/ws')).toMatchObject({ verdict: 'met' })
    expect(await judged('/slow')).toMatchObject({ verdict: 'fail', code: 'broken' })
  })

  test('it reaches no other host, no file above its folder and no variable but its own', async () => {
    const { verdict } = await ran('escapes.js', { env: { SECRET_OF_THE_MACHINE: 'not for scripts' } })
    const checks = verdict.slos.find(({ threshold }) => threshold.startsWith('checks'))
    expect(checks).toMatchObject({ verdict: 'met', actual: 1 })
  })
})
