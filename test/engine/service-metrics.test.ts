import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { admit, measure } from '../../src/app/gate.ts'
import { createOutside } from '../../src/app/outside.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { k6Path } from '../support/k6.ts'
import { serving } from '../support/serving.ts'

const silent = () => undefined
const log = { info: silent, warn: silent, error: silent, progress: silent }

/** A service that leaks a descriptor a socket, keeps the memory that the first one took, and lets go of its handles late. */
const service = { opened: 0, open: 0, handles: 0, polls: 0, asked: [] as string[] }
const upgrades = new WebSocketServer({ noServer: true })
const server = createServer((request, response) => {
  service.polls++
  service.asked.push(request.url ?? '')
  if (request.url === '/moved') return void response.writeHead(302, { location: '/metrics' }).end()
  if (request.url === '/dying' && service.polls > 8) return void response.writeHead(500).end('out')
  const memory = 40 * 2 ** 20 + (service.opened > 0 ? 30 * 2 ** 20 : 0)
  response.setHeader('content-type', 'text/plain; version=0.0.4')
  response.end(`# HELP process_open_fds Open.
# TYPE process_open_fds gauge
process_open_fds ${20 + service.opened}
process_resident_memory_bytes ${memory}
process_start_time_seconds 1.7e9
handles{kind="ws",of="a\\"b"} ${service.handles} 1700000000000
handles{kind="http"} 3
idle_slots 10
`)
})
server.on('upgrade', (request, tcp, head) => {
  tcp.on('error', () => tcp.destroy())
  upgrades.handleUpgrade(request, tcp, head, (socket) => {
    service.opened++
    service.handles++
    socket.on('close', () => setTimeout(() => service.handles--, 700))
  })
})
const at = serving(server)

const plan = (path: string) => `version: 1
name: watched
targets: { api: { url: "http://127.0.0.1:${at.port}" }, feed: { url: "ws://127.0.0.1:${at.port}" } }
watch:
  url: "\${targets.api}${path}"
  every: 200ms
  back_within: 2s
  series:
    - { name: process_open_fds, rise: 10% }
    - process_resident_memory_bytes
    - { name: 'handles{kind="ws"}', rise: off }
    - { name: idle_slots, rise: 1% }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/ws", hold: 400ms, reopen: { backoff: 100ms, jitter: none } }
    load: { executor: constant-vus, vus: 10, duration: 4s }
`

async function run(engine: 'k6' | 'embedded', text: string) {
  Object.assign(service, { opened: 0, handles: 0, polls: 0, asked: [] })
  const choice = engine === 'k6' ? { engine, k6: k6Path! } : { engine }
  const outside = await createOutside(choice as never, process.env, log, new Redactor())
  const request = {
    plan: { file: 'watch.yaml', bytes: new TextEncoder().encode(text), readBeside: () => new Uint8Array() },
    env: {},
    policy: { grants: [], ci: true },
  }
  const admitted = await admit(request, outside)
  const record = await measure(admitted, outside, new AbortController().signal)
  return { record, verdict: judge({ load: admitted.load, records: [record], baseline: null }) }
}

const rows = ({ slos }: Verdict) =>
  Object.fromEntries(
    slos.filter(({ threshold }) => threshold.startsWith('watch_')).map(({ name, code }) => [name, code]),
  )

const ENGINES = [
  ['embedded', true],
  ['k6', k6Path !== null],
] as const

describe.each(ENGINES)('a service that leaks, under %s', (engine, there) => {
  it.skipIf(!there)('is red by what rose and by what did not come back', { timeout: 30_000 }, async () => {
    const { verdict, record } = await run(engine, plan('/metrics'))
    expect(rows(verdict)).toEqual({
      'rise of process_open_fds': 'watch_rise',
      'return of process_open_fds': 'watch_back',
      'return of process_resident_memory_bytes': 'watch_back',
      'return of handles{kind="ws"}': 'met',
      'rise of idle_slots': 'met',
      'return of idle_slots': 'met',
    })
    expect(verdict.outcome).toBe('slo')
    const [fds, memory, handles] = verdict.watch!.series
    expect(fds).toMatchObject({ before: 20, after: 20 + service.opened, missing: 0 })
    expect(fds!.slope!.perMinute).toBeGreaterThan(300)
    expect(memory).toMatchObject({ before: 40 * 2 ** 20, after: 70 * 2 ** 20 })
    expect(handles).toMatchObject({ before: 0, after: 0 })
    expect(verdict.watch!.processes).toBe(1)
    // Nothing of it is load.
    expect(record.http.requests).toBe(0)
    expect(record.companions).toMatchObject([{ name: 'watch', ended: 'clean', stats: [] }])
    expect(markdownReport(verdict, { version: '1', reproduce: '' })).toContain('process_open_fds')
  })
})

describe.each(ENGINES)('metrics that cannot be read, under %s', (engine, there) => {
  it.skipIf(!there)(
    'are told, and judge nothing, where they die in mid-run',
    { timeout: 30_000 },
    async () => {
      const { verdict } = await run(engine, plan('/dying'))
      expect(new Set(Object.values(rows(verdict)))).toEqual(new Set(['watch_unanswered']))
      expect(verdict.watch!.failed).toEqual([{ reason: 'HTTP 500', count: expect.any(Number) }])
      expect(verdict.outcome).toBe('inconclusive')
    },
  )

  it.skipIf(!there)('follow no redirect', { timeout: 30_000 }, async () => {
    const { verdict } = await run(engine, plan('/moved'))
    expect(new Set(Object.values(rows(verdict)))).toEqual(new Set(['watch_unanswered']))
    expect(verdict.watch).toMatchObject({ answered: 0 })
    expect(verdict.watch!.failed[0]!.reason).toContain('HTTP 302, a redirect')
    expect(new Set(service.asked)).toEqual(new Set(['/moved']))
    expect(verdict.outcome).toBe('inconclusive')
  })
})
