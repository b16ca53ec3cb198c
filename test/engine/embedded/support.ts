import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterAll } from 'vitest'
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws'
import { engineFor } from '../../../src/engine/embedded/start.ts'
import type { Json } from '../../../src/model/json.ts'
import type { Executor } from '../../../src/model/load/executor.ts'
import type { Load } from '../../../src/model/load/load.ts'
import type { Scenario } from '../../../src/model/load/scenario.ts'
import type { Sample } from '../../../src/model/sample.ts'
import { parseSelector } from '../../../src/model/selector.ts'
import { parseExpression, type Threshold } from '../../../src/model/threshold.ts'
import type { EngineContext, EngineEnd } from '../../../src/ports.ts'

const cleanups: (() => void)[] = []

afterAll(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

/** A port that a server listens on until the file's tests are over: several may run at once. */
export function listening(server: Server | HttpServer, cleanup: () => void): Promise<number> {
  cleanups.push(cleanup)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/** A real WebSocket service. @returns its ws:// URL. */
export async function serveSockets(
  onConnection: (
    socket: WebSocket,
    raw: Socket,
    url: string,
    headers: NodeJS.Dict<string | string[]>,
  ) => void,
  options: ServerOptions = {},
): Promise<string> {
  const http = createHttpServer()
  const server = new WebSocketServer({ server: http, ...options })
  server.on('connection', (socket, request) => {
    socket.on('error', () => {})
    onConnection(socket, request.socket, request.url ?? '', request.headers)
  })
  const port = await listening(http, () => {
    for (const client of server.clients) client.terminate()
    http.closeAllConnections()
    http.close()
  })
  return `ws://127.0.0.1:${port}/feed`
}

export async function serveHttp(listener: RequestListener): Promise<string> {
  const server = createHttpServer(listener)
  const port = await listening(server, () => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${port}`
}

/** Bytes in, bytes out: whatever a peer may do that no library does. @returns host:port. */
export async function serveBytes(
  onConnection: (socket: Socket) => void,
  options: { readonly allowHalfOpen?: boolean } = {},
): Promise<string> {
  const open = new Set<Socket>()
  const server = createServer(options, (socket) => {
    open.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  const port = await listening(server, () => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return `127.0.0.1:${port}`
}

/** One iteration of one VU, the usual load of these tests. */
export const ONCE = {
  executor: 'per-vu-iterations',
  vus: 1,
  iterations: 1,
  maxDuration: 5000,
} as const satisfies Executor

export function scenarioOf(load: Executor, more: Partial<Scenario> = {}): Scenario {
  return {
    kind: 'rest',
    steps: [],
    load,
    start: 0,
    gracefulStop: 500,
    tags: { feed: 'orders' },
    vars: {},
    cookies: true,
    ...more,
  } as Scenario
}

export function loadOf(scenarios: { [name: string]: Scenario }, more: Partial<Load> = {}): Load {
  return {
    version: 1,
    plan: { name: 'test', file: 'test.yaml', links: {} },
    profile: 'full',
    mode: 'warn',
    runs: 1,
    targets: {},
    variables: [],
    work: { environment: 'ci', scenarios },
    timeline: {},
    thresholds: [],
    gates: [],
    duration: 5000,
    grace: 500,
    digest: '0',
    ...more,
  }
}

export function thresholdOf(selector: string, expression: string, more: Partial<Threshold> = {}): Threshold {
  return {
    written: selector,
    selector: parseSelector(selector),
    expression: parseExpression(expression),
    abortOnFail: true,
    delayAbortEval: 0,
    from: 'plan',
    line: 1,
    ...more,
  }
}

export interface Ran {
  readonly samples: readonly Sample[]
  readonly end: EngineEnd
  /** ms. */
  readonly took: number
  /** Values of a metric, in order. */
  values(metric: string): number[]
  /** Samples of a metric, in order. */
  of(metric: string): Sample[]
}

export interface RunOptions {
  readonly setup?: () => Promise<Json>
  readonly context?: Partial<EngineContext>
  readonly signal?: AbortSignal
}

/** Runs a program of virtual users on the embedded engine and reads it to its end. */
export async function run(
  load: Load,
  scenario: (name: string, data: Json) => Promise<void>,
  options: RunOptions = {},
): Promise<Ran> {
  const engine = engineFor(() => ({ setup: options.setup ?? (async () => null), scenario }))
  const began = performance.now()
  const context = { env: {}, pins: new Map(), ...options.context }
  const started = engine.run(load, context, options.signal ?? new AbortController().signal)
  const samples: Sample[] = []
  for await (const batch of started.samples) samples.push(...batch)
  const end = await started.ended
  const of = (metric: string) => samples.filter((sample) => sample.metric === metric)
  return {
    samples,
    end,
    took: performance.now() - began,
    of,
    values: (metric) => of(metric).map((sample) => sample.value),
  }
}

/** One VU runs `scenario` once. */
export function runOnce(scenario: () => Promise<void>, options: RunOptions = {}): Promise<Ran> {
  return run(loadOf({ one: scenarioOf(ONCE) }), scenario, options)
}
