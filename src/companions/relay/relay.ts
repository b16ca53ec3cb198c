import { Failure } from '../../model/failure.ts'
import type { Load } from '../../model/load/load.ts'
import type { RelayRoutes } from '../../model/load/relayed.ts'
import {
  RELAY,
  RELAY_BYTES,
  RELAY_CONNECTIONS,
  RELAY_CUT,
  RELAY_DELAY,
  RELAY_END,
  RELAY_STORM,
} from '../../model/metrics/internal.ts'
import type { Sample } from '../../model/sample.ts'
import type { Companion, CompanionEnd, CompanionRun, EngineContext, Relay } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { Outlet } from '../outlet.ts'
import { Command, type CommandPlace } from './command.ts'
import type { CutHow } from './connection.ts'
import { Disruptions } from './disruptions.ts'
import { OriginListener, type Relayed } from './listener.ts'
import { OwnDelay } from './own-delay.ts'

/** How commands of the plan are started: with the values of its variables, and no others but PATH and HOME. */
export interface CommandsOutside {
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
  say(message: string): void
}

/**
 * ms in which the engine's own ends are waited for: one that is told to stop closes its sockets, and is cut off from none of
 * them meanwhile.
 */
const LAST_ENDS = 1500

/**
 * A TCP relay between engine and service, in this process: it cuts sockets, moves them, runs a command, all on the run's timeline,
 * and tells whose end came first. It dials the checked addresses of the routes, and no others.
 */
export function createRelay(routes: RelayRoutes, commands: CommandsOutside): Companion {
  return {
    name: RELAY,
    async start(load, context, signal) {
      const run = new Run(load, routes, placeOf(commands, context))
      await run.listen()
      run.endWith(signal)
      return run
    },
  }
}

function placeOf({ cwd, env, say }: CommandsOutside, context: EngineContext): CommandPlace {
  const own = ['PATH', 'HOME'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  return { cwd, say, env: { ...Object.fromEntries(own), ...context.env } }
}

class Run implements CompanionRun {
  readonly ended: Promise<CompanionEnd>
  readonly relay: Relay
  readonly #listeners: readonly OriginListener[]
  readonly #disruptions: Disruptions
  readonly #outlet = new Outlet(RELAY)
  readonly #delay = new OwnDelay((ms) => this.#outlet.push(RELAY_DELAY, ms))
  readonly #ports = new Map<string, number>()
  readonly #told = new Map<number, { scenario: string | undefined; socket: boolean }>()
  readonly #commands: Command[] = []
  readonly #place: CommandPlace
  #failure: string | null = null
  #connections = 0
  #bytes = 0
  #settle: (end: CompanionEnd) => void = () => undefined

  constructor(load: Load, { origins, moves, commands = {} }: RelayRoutes, place: CommandPlace) {
    this.#place = place
    const hearing = { told: this.#told, delay: this.#delay, over: (relayed: Relayed) => this.#over(relayed) }
    this.#listeners = origins.map((origin) => new OriginListener(origin, hearing))
    this.#disruptions = new Disruptions(load, {
      listeners: this.#listeners,
      moves,
      began: (scenario) => this.#outlet.push(RELAY_STORM, 1, { scenario }),
      run: (scenario, argv) => this.#run(scenario, commands[scenario] ?? argv),
      cut: (relayed, scenario, how) => this.#cut(relayed, scenario, how),
    })
    this.relay = {
      ports: this.#ports,
      marked: origins.flatMap(({ secure, scenarios }) => (secure || scenarios.length < 2 ? [] : scenarios)),
      tell: (port, whose) => void this.#told.set(port, whose),
      hangUp: () => {
        for (const listener of this.#listeners) listener.hangUp()
      },
    }
    this.ended = new Promise((settle) => (this.#settle = settle))
  }

  get samples(): AsyncIterable<readonly Sample[]> {
    return this.#outlet
  }

  /** @throws {Failure} `engine`: it cannot listen. */
  async listen(): Promise<void> {
    try {
      for (const listener of this.#listeners) {
        const port = await listener.listen((error) => this.#fail(`it could listen no more: ${error.message}`))
        this.#ports.set(listener.origin.key, port)
      }
    } catch (error) {
      for (const listener of this.#listeners) listener.close()
      throw new Failure('engine', `the relay cannot listen on 127.0.0.1: ${clean(String(error))}`)
    }
    this.#delay.start()
  }

  began(at: number): void {
    this.#disruptions.begin(at)
  }

  endWith(signal: AbortSignal): void {
    const end = () => void this.#end()
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  }

  async #end(): Promise<void> {
    this.#disruptions.stop()
    this.#delay.stop()
    const stopped = Promise.all(this.#commands.map((command) => command.stop()))
    await Promise.all([stopped, this.#lastEnds()])
    for (const { open } of this.#listeners) for (const relayed of open) this.#count(relayed)
    this.#outlet.push(RELAY_BYTES, this.#bytes)
    this.#outlet.push(RELAY_CONNECTIONS, this.#connections)
    this.#outlet.end()
    for (const listener of this.#listeners) listener.close()
    const failed = this.#failure ?? this.#commands.find(({ failure }) => failure !== null)?.failure ?? null
    this.#settle(failed === null ? { how: 'clean', detail: '' } : { how: 'failed', detail: failed })
  }

  async #lastEnds(): Promise<void> {
    const until = performance.now() + LAST_ENDS
    const lasts = ({ connection }: Relayed) => connection.ending === null
    while (this.#listeners.some(({ open }) => [...open].some(lasts)) && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 10))
  }

  #run(scenario: string, argv: readonly string[]): void {
    try {
      this.#commands.push(new Command(scenario, argv, this.#place))
    } catch (error) {
      this.#fail(`the command of disrupt in ${scenario} could not be started: ${clean(String(error))}`)
    }
  }

  #cut(relayed: Relayed, scenario: string, how: CutHow): void {
    const known = relayed.whose.scenario !== undefined
    this.#outlet.push(RELAY_CUT, 1, { scenario: known ? scenario : 'unknown', how })
    relayed.connection.cut(how)
  }

  #over(relayed: Relayed): void {
    this.#count(relayed)
    // The engine may take the same port again.
    this.#told.delete(relayed.port)
  }

  /** One whose end has begun is told of, be it over or not. */
  #count({ connection, whose }: Relayed): void {
    this.#connections += 1
    this.#bytes += connection.bytes
    const { ending } = connection
    if (ending === null) return
    const { first, how } = ending
    const { socket, scenario } = whose
    const tags = { first, how, socket, ...(scenario !== undefined && { scenario }) }
    this.#outlet.push(RELAY_END, performance.now() - connection.since, tags)
  }

  #fail(detail: string): void {
    this.#failure ??= detail
  }
}
