import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import type { Job } from '../../../src/engine/k6/run.ts'
import { FILLER, SCENARIO_START } from '../../../src/model/metrics/internal.ts'
import { describeWithK6, k6Path } from '../../support/k6.ts'
import { AMPLE, groupGone, readRun, start } from './support.ts'

const path = k6Path as string
const job = (script: string, more: Partial<Job> = {}) => ({ path, files: { 'script.js': script }, ...more })

/** k6's type 7 (metrics/sink.go). */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = p * (sorted.length - 1)
  const low = sorted[Math.floor(at)] as number
  return low + ((sorted[Math.ceil(at)] as number) - low) * (at - Math.floor(at))
}

/** Answers the upgrade (RFC 6455, section 4.2.2), then hands over the bare connection. */
async function upgradeServer(onOpen: (socket: Duplex) => void): Promise<string> {
  const server = createServer()
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    socket.on('error', () => {})
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    onOpen(socket)
  })
  return await listen(server)
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  onTestFinished(() => void server.close())
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const childOf = (parent: number): number => {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' }).trim().split('\n')
  const row = rows
    .map((line) => line.trim().split(/\s+/))
    .find(([, ppid, comm]) => Number(ppid) === parent && comm?.endsWith('k6'))
  return Number(row?.[0])
}

const TICKING = `
import { Counter } from 'k6/metrics'
const ticks = new Counter('ticks')
export const options = { scenarios: { a: { executor: 'constant-vus', vus: 1, duration: '60s', gracefulStop: '1s' } } }
export default async function () {
  for (let i = 0; i < 60; i += 1) ticks.add(1)
  await new Promise((settle) => setTimeout(settle, 20))
}
export function handleSummary(data) { return { 'summary.json': JSON.stringify(data) } }
`

describeWithK6('running the real k6', () => {
  it('gives a stream from which its own percentiles can be rebuilt to the bit', async () => {
    const script = `
import { Trend } from 'k6/metrics'
const latency = new Trend('latency', true)
export const options = { vus: 2, iterations: 200, tags: { env: 'test' }, thresholds: { 'latency{feed:a}': [] }, summaryTrendStats: ['min', 'max', 'med', 'p(99)', 'p(99.9)', 'count'] }
export default function () { for (let i = 0; i < 10; i += 1) latency.add(Math.random() * 100 - 5, { feed: i % 2 ? 'a' : 'b', name: 'über "x"' }) }
export function handleSummary(data) { return { 'summary.json': JSON.stringify(data) } }`
    const { samples, end } = await readRun(start(job(script)))
    expect(end).toMatchObject({ how: 'clean', torn: { bytes: 0, lines: 0 }, log: [] })
    for (const [name, feeds] of [
      ['latency', 'ab'],
      ['latency{feed:a}', 'a'],
    ] as const) {
      const values = samples
        .filter(({ metric, tags }) => metric === 'latency' && feeds.includes(tags.feed ?? ''))
        .map(({ value }) => value)
      const figures = end.summary?.get(name)
      expect(figures?.get('count')).toBe(values.length)
      expect(figures?.get('p(99)')).toBe(quantile(values, 99 / 100))
      expect(figures?.get('p(99.9)')).toBe(quantile(values, 99.9 / 100))
      expect(figures?.get('max')).toBe(Math.max(...values))
    }
    expect(samples.find(({ metric }) => metric === 'latency')?.tags).toMatchObject({
      env: 'test',
      name: 'über "x"',
    })
    expect(Math.abs((samples[0]?.t ?? 0) - Date.now())).toBeLessThan(60_000)
  })

  it('shows the script only the variables of the plan, and k6 none of the caller', async () => {
    process.env.K6_VUS = '7'
    const script = `export default function () { console.log(Object.keys(__ENV).sort().join(), __ENV.TOKEN, __VU) }`
    try {
      const { end } = await readRun(start(job(script, { variables: { TOKEN: 'sesame-open' } })))
      expect(end.log).toEqual([
        {
          level: 'info',
          message:
            'GOGC,HOME,K6_AUTO_EXTENSION_RESOLUTION,K6_NO_USAGE_REPORT,PATH,TMPDIR,TOKEN,TZ,XDG_CACHE_HOME,XDG_CONFIG_HOME *** 1',
        },
      ])
    } finally {
      delete process.env.K6_VUS
    }
  })

  it('tells a run that a threshold aborted from one that only crossed it', async () => {
    const script = (threshold: string) => `
import { Counter } from 'k6/metrics'
const ticks = new Counter('ticks')
export const options = { vus: 1, duration: '3s', thresholds: { ticks: [${threshold}] } }
export default async function () { ticks.add(1); await new Promise((settle) => setTimeout(settle, 50)) }`
    const aborted = await readRun(start(job(script(`{ threshold: 'count<1', abortOnFail: true }`))))
    expect(aborted.end).toMatchObject({ how: 'aborted', detail: 'exit code 99 (thresholds crossed)' })
    const crossed = await readRun(start(job(script(`'count<1'`).replace(`duration: '3s'`, 'iterations: 2'))))
    expect(crossed.end).toMatchObject({ how: 'clean', detail: 'exit code 99 (thresholds crossed)' })
  })

  it.each([
    ['throws before it starts', `throw new Error('boom')`, 107, 'boom'],
    [
      'has no such executor',
      `export const options = { scenarios: { a: { executor: 'nope' } } }; export default function () {}`,
      104,
      'nope',
    ],
  ])('says why a script did not run: it %s', async (_, script, code, word) => {
    const { end } = await readRun(start(job(script)))
    expect(end).toMatchObject({
      how: 'crashed',
      detail: expect.stringContaining(`exit code ${code}`),
      summary: null,
    })
    expect(end.log.map(({ message }) => message).join('\n')).toContain(word)
  })

  it('counts samples that JSON cannot carry', async () => {
    const script = `
import { Trend } from 'k6/metrics'
const delay = new Trend('delay')
export default function () { delay.add(1e300 * 1e300); delay.add(1) }
export function handleSummary() { return {} }`
    const { samples, end } = await readRun(start(job(script)))
    expect(samples.filter(({ metric }) => metric === 'delay')).toMatchObject([{ value: 1 }])
    expect(end.torn.lines).toBe(1)
  })

  it('ends within 7 s of Ctrl-C, with its summary, and leaves nothing running', async () => {
    const cancel = new AbortController()
    const run = start(job(TICKING), cancel.signal)
    let pid = Number.NaN
    let asked = Number.NaN
    const { samples, end } = await readRun(run, () => {
      if (cancel.signal.aborted) return
      pid = childOf(process.pid)
      asked = performance.now()
      cancel.abort()
    })
    expect(performance.now() - asked).toBeLessThan(7000)
    expect(end).toMatchObject({ how: 'cancelled', torn: { bytes: 0, lines: 0 } })
    expect(end.summary?.get('ticks')?.get('count')).toBe(
      samples.filter(({ metric }) => metric === 'ticks').length,
    )
    await groupGone(pid)
  })

  it('keeps the evidence of a k6 that was killed in mid-run', async () => {
    let killed = false
    const { samples, end } = await readRun(start(job(TICKING)), () => {
      if (!killed) process.kill(childOf(process.pid), 'SIGKILL')
      killed = true
    })
    expect(end).toMatchObject({ how: 'killed', detail: 'signal SIGKILL', summary: null, torn: { lines: 0 } })
    expect(samples.length).toBeGreaterThan(10)
  })

  it('ends a k6 that hangs because the peer never answers a close, and keeps what it saw', async () => {
    const url = await upgradeServer(() => {})
    const script = `
import { WebSocket } from 'k6/websockets'
import { Counter, Gauge } from 'k6/metrics'
import exec from 'k6/execution'
const unanswered = new Counter('ws_close_unanswered')
const filler = new Counter('${FILLER}')
const began = new Gauge('${SCENARIO_START}')
export const options = { scenarios: { a: { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: '2s', gracefulStop: '1s' } } }
export default function () {
  began.add(exec.scenario.startTime)
  const socket = new WebSocket('${url}')
  socket.onopen = () => {
    socket.close(1000)
    setTimeout(() => { unanswered.add(1); for (let i = 0; i < 60; i += 1) filler.add(0) }, 500)
  }
}
export function handleSummary(data) { return { 'summary.json': JSON.stringify(data) } }`
    const allowance = { ...AMPLE, planned: 2000, grace: 1000, starts: new Map([['a', 0]]) }
    const { samples, end, took } = await readRun(start(job(script, { allowance })))
    expect(end).toMatchObject({ how: 'hung', summary: null })
    expect(samples.filter(({ metric }) => metric === 'ws_close_unanswered')).toHaveLength(1)
    expect(samples.some(({ metric }) => metric === FILLER)).toBe(false)
    expect(took).toBeLessThan(2000 + 1000 + 1000 + 7000)
  })

  it('lets a run end by itself whose upgrades are never answered', async () => {
    const server = createServer()
    server.on('upgrade', (_, socket) => socket.on('error', () => {}))
    const url = await listen(server)
    const script = `
import { WebSocket } from 'k6/websockets'
export const options = { scenarios: { a: { executor: 'per-vu-iterations', vus: 2, iterations: 1, maxDuration: '1s', gracefulStop: '1s' } } }
export default function () { new WebSocket('${url}').onerror = () => {} }`
    const { end, took } = await readRun(start(job(script)))
    expect(end.how).toBe('clean')
    expect(took).toBeLessThan(10_000)
    server.closeAllConnections()
  })

  it('reports its health', async () => {
    const script = `export const options = { vus: 1, duration: '3500ms' }; export default function () { for (let i = 0; i < 1e5; i += 1) {} }`
    const { end } = await readRun(start(job(script)))
    if (process.platform === 'linux') {
      expect(end.health.cpuP95).toBeGreaterThan(0.01)
      expect(end.health.cpuP95).toBeLessThan(1.1)
      expect(end.health.stealP95).toBeGreaterThanOrEqual(0)
      expect(end.health.descriptorLimit).toBeGreaterThan(0)
    }
    expect(end.health.memoryPeak).toBeGreaterThan(10 * 1024 * 1024)
  })
})
