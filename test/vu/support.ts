import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { type WebSocket, WebSocketServer } from 'ws'
import { entryScript, settingsOf } from '../../src/engine/k6/script/script.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { RestScenario, Scenario, SocketScenario, Work } from '../../src/model/load/scenario.ts'
import type { Socket } from '../../src/model/load/socket.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { k6Path } from '../support/k6.ts'
import { socketPlan } from '../support/plain-socket.ts'

export { socketPlan }

const common = { start: 0, gracefulStop: 4000, tags: { feed: 'orders' }, vars: {}, cookies: true }

/** One VU for one second, unless said otherwise. */
export function socketScenario(socket: Socket, changes: Partial<SocketScenario> = {}): SocketScenario {
  const load = { executor: 'constant-vus', vus: 1, duration: 1000 } as const
  return { ...common, kind: 'socket', socket, load, ...changes }
}

/** One journey of one VU, unless said otherwise. */
export function restScenario(
  steps: RestScenario['steps'],
  changes: Partial<RestScenario> = {},
): RestScenario {
  const load = { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 3000 } as const
  return { ...common, kind: 'rest', steps, load, ...changes }
}

/** A load around scenarios. Its timeline: `steady` from start to end, unless given. */
export function loadOf(
  scenarios: { [name: string]: Scenario },
  targets: { [name: string]: string },
  changes: Partial<Work> & { timeline?: Timeline } = {},
): Load {
  const { timeline, ...work } = changes
  const steady = [{ phase: 'steady', from: 0, to: 60_000 }] as const
  return {
    version: 1,
    plan: { name: 'test', file: 'test.yml', links: {} },
    profile: 'full',
    mode: 'warn',
    runs: 1,
    targets: Object.fromEntries(Object.entries(targets).map(([name, url]) => [name, { url }])),
    variables: [],
    work: { scenarios, ...work },
    timeline: timeline ?? Object.fromEntries(Object.keys(scenarios).map((name) => [name, steady])),
    thresholds: [],
    gates: [],
    duration: 1000,
    grace: 4000,
    digest: '0'.repeat(64),
  }
}

export interface Point {
  readonly metric: string
  readonly value: number
  readonly tags: { readonly [name: string]: string }
}

export interface K6Result {
  readonly code: number
  readonly points: readonly Point[]
  /** Text of the log. */
  readonly log: string
  readonly ms: number
  /** All values of a metric whose samples carry these tags. */
  values(metric: string, tags?: { [name: string]: string }): number[]
  /** The tags of every sample of a metric. */
  tags(metric: string): { readonly [name: string]: string }[]
}

let bundle: Promise<string> | undefined

/** dist/vu.js as `npm run bundle` would write it. */
export function vuBundle(): Promise<string> {
  bundle ??= makeBundle()
  return bundle
}

async function makeBundle(): Promise<string> {
  const input = { vu: fileURLToPath(new URL('../../src/vu/main.ts', import.meta.url)) }
  const build = await rolldown({ input, platform: 'neutral', external: /^k6(\/|$)/ })
  const { output } = await build.generate({ format: 'esm', minify: false, codeSplitting: false })
  await build.close()
  return output[0].code
}

/** Runs a load under k6, at most 20 s, and reads what it measured. */
export async function runK6(load: Load, env: { [name: string]: string } = {}): Promise<K6Result> {
  return runScripts(
    {
      'script.js': entryScript(load, new Map()),
      'vu.js': await vuBundle(),
      'settings.json': JSON.stringify(settingsOf(load)),
    },
    env,
  )
}

/** Runs `script.js` of the given files under k6. */
export async function runScripts(
  files: { [name: string]: string },
  env: { [name: string]: string } = {},
): Promise<K6Result> {
  const folder = await mkdtemp(join(tmpdir(), 'socketgate-vu-'))
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    const begun = Date.now()
    const { code, log } = await spawnK6(folder, env)
    const lines = (await readFile(join(folder, 'samples.json'), 'utf8').catch(() => '')).split('\n')
    return result(code, log, Date.now() - begun, lines)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function spawnK6(cwd: string, env: { [name: string]: string }): Promise<{ code: number; log: string }> {
  const args = [
    'run',
    '--quiet',
    '--no-usage-report',
    '--no-color',
    '--out',
    'json=samples.json',
    'script.js',
  ]
  // k6 hands the script its whole environment: a test names what it needs.
  const options = {
    cwd,
    env: { HOME: cwd, PATH: process.env.PATH, ...env },
    timeout: 20_000,
    killSignal: 'SIGKILL',
  } as const
  return new Promise((resolve) => {
    execFile(k6Path ?? 'k6', args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, log: stdout + stderr })
    })
  })
}

function result(code: number, log: string, ms: number, lines: readonly string[]): K6Result {
  const points: Point[] = []
  for (const line of lines) {
    // A killed k6 leaves a torn last line.
    if (!line.startsWith('{"metric"') || !line.endsWith('}')) continue
    const { metric, data } = JSON.parse(line)
    points.push({ metric, value: data.value, tags: data.tags ?? {} })
  }
  const of = (metric: string, tags: { [name: string]: string } = {}) =>
    points.filter(
      (point) =>
        point.metric === metric && Object.entries(tags).every(([name, value]) => point.tags[name] === value),
    )
  return {
    code,
    points,
    log,
    ms,
    values: (metric, tags) => of(metric, tags).map((point) => point.value),
    tags: (metric) => of(metric).map((point) => point.tags),
  }
}

export interface TestService {
  readonly url: string
  readonly http: string
  readonly server: Server
  /** Sockets that were ever open. */
  readonly sockets: WebSocket[]
  /** Headers and path of each upgrade. */
  readonly upgrades: {
    readonly url: string
    readonly headers: { readonly [name: string]: string | string[] | undefined }
  }[]
  close(): Promise<void>
}

/** A WebSocket and HTTP service on a free port of 127.0.0.1. */
export async function startService(
  onSocket: (socket: WebSocket) => void,
  onRequest: RequestListener = (_, response) => response.writeHead(404).end(),
): Promise<TestService> {
  const server = createServer(onRequest)
  const sockets: WebSocket[] = []
  const upgrades: TestService['upgrades'] = []
  const acceptor = new WebSocketServer({ server })
  acceptor.on('connection', (socket, request) => {
    sockets.push(socket)
    upgrades.push({ url: request.url ?? '', headers: request.headers })
    socket.on('error', () => socket.terminate())
    onSocket(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${port}`,
    http: `http://127.0.0.1:${port}`,
    server,
    sockets,
    upgrades,
    close: async () => {
      for (const socket of acceptor.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
