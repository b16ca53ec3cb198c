import { createServer as createHttpServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { relayFor } from '../../../src/app/watch/through-relay.ts'
import { accompany } from '../../../src/companions/accompany.ts'
import { createCollector } from '../../../src/evidence/collector.ts'
import { seriesOf } from '../../../src/evidence/series.ts'
import type { Load } from '../../../src/model/load/load.ts'
import type { Disrupt } from '../../../src/model/load/socket.ts'
import type { Record } from '../../../src/model/record/record.ts'
import type { Sample } from '../../../src/model/sample.ts'
import type { Engine, Log } from '../../../src/ports.ts'
import { PROVENANCE } from '../../evidence/support.ts'
import { loadIn } from '../../support/both-engines.ts'

/** A service for WebSockets and requests on one port. */
export interface Service {
  readonly port: number
  readonly sockets: Set<WebSocket>
  /** Header names of every upgrade, in lower case. */
  readonly headers: string[]
  /** Requests that were answered. */
  requests: number
  /** How often a connection of HTTP was made, upgrades among them. */
  connections: number
}

/** Serves until the file's tests are over. `http`: another server than a plain one. */
export async function serve(http: Server = createHttpServer()): Promise<Service> {
  const service = {
    port: 0,
    sockets: new Set<WebSocket>(),
    headers: [] as string[],
    requests: 0,
    connections: 0,
  }
  http.on('request', (_, response) => {
    service.requests += 1
    response.end('{}')
  })
  http.on('connection', () => (service.connections += 1))
  const server = new WebSocketServer({ server: http })
  server.on('connection', (socket, request) => {
    service.headers.push(...Object.keys(request.headers))
    service.sockets.add(socket)
    const tick = setInterval(() => socket.send(JSON.stringify({ ts: Date.now() })), 100)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(tick)
      service.sockets.delete(socket)
    })
  })
  afterAll(() => {
    for (const socket of server.clients) socket.terminate()
    http.closeAllConnections()
    http.close()
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  service.port = (http.address() as AddressInfo).port
  return service
}

/** A plan as written, with a disruption of one of its scenarios. */
export function disrupted(text: string, disrupts: { readonly [scenario: string]: Disrupt }): Load {
  const load = loadIn(text)
  const scenarios = Object.entries(load.work.scenarios).map(([name, scenario]) => {
    const disrupt = disrupts[name]
    if (disrupt === undefined || scenario.kind !== 'socket') return [name, scenario] as const
    return [name, { ...scenario, socket: { ...scenario.socket, disrupt } }] as const
  })
  return { ...load, work: { ...load.work, scenarios: Object.fromEntries(scenarios) } }
}

export interface Relayed {
  readonly record: Record
  readonly samples: readonly Sample[]
  readonly log: readonly string[]
  /** Ports of the relay. */
  readonly ports: readonly number[]
}

export interface Options {
  readonly env?: { readonly [name: string]: string }
  readonly pins?: ReadonlyMap<string, string>
  readonly signal?: AbortSignal
}

/** Runs a load as the gate does, with whatever relay it needs. */
export async function relayed(engine: Engine, load: Load, options: Options = {}): Promise<Relayed> {
  const { env = {}, pins = new Map(), signal = new AbortController().signal } = options
  const lines: string[] = []
  const log = { info: (line: string) => lines.push(line) } as unknown as Log
  const companions = relayFor({ load, env, pins }, { log, commands: { cwd: '.', env: process.env } })
  const ports: number[] = []
  const watched: Engine = {
    ...engine,
    run: (load, context, signal) => {
      ports.push(...(context.relay?.ports.values() ?? []))
      return engine.run(load, context, signal)
    },
  }
  const run = await accompany(watched, companions, load, { env, pins }, signal)
  const collector = createCollector(load, engine.name)
  const samples: Sample[] = []
  for await (const batch of run.samples) {
    collector.add(batch)
    samples.push(...batch)
  }
  const provenance = { ...PROVENANCE, engine: { name: engine.name, version: engine.version } } as const
  const { engine: end, companions: ends } = await run.ended
  const series = seriesOf(load, provenance)
  const record = collector.finish(end, { provenance, series, probe: null, cores: 2, companions: ends })
  return { record, samples, log: lines, ports }
}

/** Whether nobody listens there. */
export async function isClosed(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', () => resolve(true))
  })
}
