import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Socket as RawSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import type { WebSocket as ServerSocket } from 'ws'
import * as http from '../../../src/engine/embedded/k6/http.ts'
import { setTimeout } from '../../../src/engine/embedded/k6/timers.ts'
import { WebSocket } from '../../../src/engine/embedded/k6/websockets.ts'
import { describeWithK6, k6Path } from '../../support/k6.ts'
import { loadOf, ONCE, run, scenarioOf, serveBytes, serveHttp, serveSockets } from './support.ts'

type Act = (socket: ServerSocket, raw: RawSocket) => void

/** What the service does once it has got a message. */
const ACTS: { readonly [name: string]: Act } = {
  closes1000: (socket) => socket.close(1000, 'bye'),
  closes1001: (socket) => socket.close(1001),
  closes1011: (socket) => socket.close(1011, 'restart'),
  closes4001: (socket) => socket.close(4001),
  closesBare: (socket) => socket.close(),
  fin: (_, raw) => void raw.end(),
  rst: (_, raw) => void raw.resetAndDestroy(),
  broken: (_, raw) => void raw.write(Buffer.from([0xff, 0xff])),
  burstThenClose: (socket) => {
    for (const text of ['a', 'b', 'c']) socket.send(text)
    socket.close(1000)
  },
  weClose: (socket) => socket.send('close'),
  weClose4002: (socket) => socket.send('close 4002'),
  pongs: (socket) => socket.send('ping'),
}

type Modules = {
  readonly WebSocket: typeof WebSocket
  readonly setTimeout: typeof setTimeout
  readonly http: Pick<typeof http, 'asyncRequest' | 'expectedStatuses'>
}

/**
 * The script, for both engines; its text goes to k6, so it may use nothing but its arguments.
 * `show` gets a name and what happened, event by event.
 */
async function script(
  { WebSocket, setTimeout, http }: Modules,
  targets: { readonly sockets: { readonly [name: string]: string }; readonly api: string },
  show: (name: string, log: readonly string[]) => void,
): Promise<void> {
  const life = (name: string, url: string) =>
    new Promise<void>((resolve) => {
      const log: string[] = []
      const socket = new WebSocket(url, null, { tags: { name } })
      socket.binaryType = 'arraybuffer'
      socket.onopen = () => {
        log.push(`open ${socket.readyState}`)
        socket.send('go')
      }
      socket.onmessage = ({ data }) => {
        log.push(`message ${data}`)
        if (data === 'close') socket.close()
        if (data === 'close 4002') socket.close(4002, 'mine')
        if (data === 'ping') socket.ping()
      }
      socket.onping = () => log.push('ping')
      socket.onpong = () => {
        log.push('pong')
        socket.close()
      }
      socket.onerror = ({ error }) => log.push(`error ${socket.readyState} ${error}`)
      socket.onclose = ({ code, reason }) => {
        log.push(`close ${socket.readyState} ${code} ${reason}`)
        show(name, log)
        setTimeout(() => resolve(), 20)
      }
    })
  await Promise.all(Object.entries(targets.sockets).map(([name, url]) => life(name, url)))
  for (const path of ['200', '401', '503', '302']) {
    const answer = await http.asyncRequest('GET', `${targets.api}/${path}?q=1`, null, {
      tags: { name: path },
    })
    show(path, [
      `${answer.status} ${answer.error_code} ${answer.body} ${JSON.stringify(answer.headers['X-Own'])}`,
    ])
  }
  const params = { tags: { name: 'expected' }, responseCallback: http.expectedStatuses(401) }
  await http.asyncRequest('POST', `${targets.api}/401`, { a: '1' }, params)
  await http.asyncRequest('GET', 'http://127.0.0.1:1/', null, { tags: { name: 'refused' } })
}

const folder = mkdtempSync(join(tmpdir(), 'contract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function serve() {
  const sockets: Record<string, string> = { refused: 'ws://127.0.0.1:1/x' }
  for (const [name, act] of Object.entries(ACTS)) {
    sockets[name] = await serveSockets((socket, raw) => socket.once('message', () => act(socket, raw)))
  }
  for (const status of [401, 503]) {
    const answer = `HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`
    sockets[`answers${status}`] =
      `ws://${await serveBytes((raw) => void raw.once('data', () => raw.end(answer)))}/`
  }
  const api = await serveHttp((request, answer) => {
    answer.writeHead(Number(request.url?.slice(1, 4)), { location: '/200', 'x-own': 'a' }).end('body')
  })
  return { sockets, api }
}

type Point = {
  readonly metric: string
  readonly tags: { readonly [name: string]: string }
  readonly value: number
}

/** Metric and tags of every sample, sorted; values where they are counts and shares. */
function shape(points: readonly Point[]): string[] {
  const counted = /^(ws_(sessions|msgs_\w+)|http_req(s|_failed)|iterations)$/
  return points
    .filter(({ metric }) => !/^(vus|vus_max|gen_lag|data_\w+|dropped_iterations)$/.test(metric))
    .map(({ metric, tags, value }) => {
      const sorted = Object.entries(tags).sort().join(' ')
      return `${metric} ${sorted}${counted.test(metric) ? ` = ${value}` : ''}`
    })
    .sort()
}

type Targets = Awaited<ReturnType<typeof serve>>
type Logs = Record<string, readonly string[]>

async function underK6(targets: Targets): Promise<{ logs: Logs; shape: string[] }> {
  const options = {
    systemTags: ['scenario', 'status', 'method', 'name', 'subproto', 'expected_response', 'error_code'],
    tags: { env: 'ci' },
    maxRedirects: 0,
    scenarios: { one: { executor: 'per-vu-iterations', vus: 1, iterations: 1, tags: { feed: 'orders' } } },
  }
  const file = join(folder, 'script.js')
  writeFileSync(
    file,
    `import { WebSocket } from 'k6/websockets'
import { setTimeout } from 'k6/timers'
import http from 'k6/http'
export const options = ${JSON.stringify(options)}
const script = ${script.toString().replace(/\b__vi_import_\w+__\.(\w+)/g, '$1')}
export default () => script({ WebSocket, setTimeout, http }, ${JSON.stringify(targets)}, (name, log) => console.log(JSON.stringify([name, log])))
export const handleSummary = () => ({})
`,
  )
  const args = [
    'run',
    '--quiet',
    '--no-usage-report',
    '--log-format=json',
    '--out',
    'json=samples.json',
    file,
  ]
  const { stderr } = await promisify(execFile)(k6Path as string, args, { cwd: folder })
  const lines = stderr.split('\n').filter((line) => line.includes('"source":"console"'))
  const logs: Logs = Object.fromEntries(lines.map((line) => JSON.parse(JSON.parse(line).msg)))
  const points = readFileSync(join(folder, 'samples.json'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'Point')
    .map(({ metric, data }): Point => ({ metric, tags: data.tags, value: data.value }))
  return { logs, shape: shape(points) }
}

async function embedded(targets: Targets): Promise<{ logs: Logs; shape: string[] }> {
  const logs: Record<string, readonly string[]> = {}
  const ran = await run(loadOf({ one: scenarioOf(ONCE) }), () =>
    script({ WebSocket, setTimeout, http }, targets, (name, log) => {
      logs[name] = log
    }),
  )
  expect(ran.end.log).toEqual([])
  return { logs, shape: shape(ran.samples) }
}

describeWithK6('one script, under k6 and embedded', () => {
  test('sees the same events, and leaves the same samples with the same tags', async () => {
    const targets = await serve()
    const [k6, ours] = [await underK6(targets), await embedded(targets)]
    expect(Object.keys(k6.logs)).toHaveLength(Object.keys(targets.sockets).length + 4)
    const withoutAddress = (logs: Logs) =>
      JSON.parse(JSON.stringify(logs).replace(/dial tcp [\d.:]+: /g, 'dial tcp: '))
    expect(withoutAddress(ours.logs)).toEqual(withoutAddress(k6.logs))
    expect(ours.shape).toEqual(k6.shape)
  })
})
