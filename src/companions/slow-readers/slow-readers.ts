import { type BesideRun, type OpenedSocket, runBeside } from '../../engine/embedded/users-beside.ts'
import { LIFE, readLife } from '../../model/lives.ts'
import type { Load } from '../../model/load/load.ts'
import {
  SLOW_BACKLOG,
  SLOW_BEGIN,
  SLOW_END,
  SLOW_MESSAGES,
  SLOW_OVER,
  SLOW_READERS,
  SLOW_TAKEN,
} from '../../model/metrics/internal.ts'
import type { Sample } from '../../model/sample.ts'
import type { Companion, CompanionEnd, CompanionRun, EngineContext } from '../../ports.ts'
import { Outlet } from '../outlet.ts'
import { CATCH_UP, firstOf, loadOfSlow, type SlowScenario, slowIn } from './crew.ts'
import { type Fate, SlowReader } from './reader.ts'

/**
 * Sockets of this process beside an engine, on the same timeline, that read slowly for a while. They run the same virtual users as
 * the embedded engine, whatever the engine is: k6 reads a socket always (design.md, section 4).
 *
 * @returns null where the load has none.
 */
export function slowReadersFor(load: Load): Companion | null {
  const scenarios = slowIn(load)
  if (scenarios.length === 0) return null
  return {
    name: SLOW_READERS,
    start: async (load, context, signal) => new Beside(load, context, scenarios, signal),
  }
}

class Beside implements CompanionRun {
  readonly ended: Promise<CompanionEnd>
  readonly #load: Load
  readonly #context: EngineContext
  readonly #groups: readonly Group[]
  readonly #outlet = new Outlet(SLOW_READERS)
  readonly #timers: NodeJS.Timeout[] = []
  #run: BesideRun | null = null
  #over = false
  #settle: (end: CompanionEnd) => void = () => undefined

  constructor(load: Load, context: EngineContext, scenarios: readonly SlowScenario[], signal: AbortSignal) {
    this.#load = load
    this.#context = context
    this.#groups = scenarios.map((scenario) => new Group(scenario, this.#outlet))
    this.ended = new Promise((settle) => (this.#settle = settle))
    const end = () => void this.#end()
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  }

  get samples(): AsyncIterable<readonly Sample[]> {
    return this.#outlet
  }

  began(at: number): void {
    if (this.#over) return
    const late = Math.max(0, Date.now() - at)
    const load = loadOfSlow(this.#load, late)
    const crews = Object.fromEntries(
      this.#groups.map(({ name, of }) => {
        const { load: whole } = load.work.scenarios[name]!
        if (whole.executor !== 'per-vu-iterations') throw new Error('a crew lives once')
        return [name, { load: { ...whole, vus: of.slow.count }, first: firstOf(of.scenario) }]
      }),
    )
    this.#run = runBeside(load, this.#context, crews, (socket) => this.#opened(socket))
    void this.#listen(this.#run)
    for (const group of this.#groups) {
      const { at: from, lasts } = group.of.slow
      this.#after(from - late, () => group.begin())
      this.#after(from + lasts - late, () => group.readAgain())
      this.#after(from + lasts + CATCH_UP - late, () => group.tell())
    }
  }

  #after(ms: number, act: () => void): void {
    this.#timers.push(setTimeout(act, Math.max(0, ms)))
  }

  #opened(socket: OpenedSocket): void {
    this.#group(socket.scenario)?.opened(socket)
  }

  #group(scenario: string | undefined): Group | undefined {
    return this.#groups.find(({ name }) => name === scenario)
  }

  async #listen({ samples }: BesideRun): Promise<void> {
    for await (const batch of samples) {
      for (const { metric, value, tags } of batch) {
        const life = metric === LIFE ? readLife(value) : null
        if (life?.turn === 'subscribed') this.#group(tags.scenario)?.subscribed(life.user)
      }
    }
  }

  async #end(): Promise<void> {
    this.#over = true
    for (const timer of this.#timers) clearTimeout(timer)
    for (const group of this.#groups) group.tell()
    const run = this.#run
    run?.stop()
    const end = await run?.ended
    this.#outlet.end()
    const failed = end?.how === 'crashed'
    const words = end?.log.find(({ level }) => level === 'error')?.message
    this.#settle({
      how: failed ? 'failed' : 'clean',
      detail: failed ? `${end.detail}${words === undefined ? '' : `: ${words}`}` : '',
    })
  }
}

/** The slow readers of one scenario. */
class Group {
  readonly of: SlowScenario
  readonly #outlet: Outlet
  readonly #readers = new Map<number, SlowReader>()
  #told = false

  constructor(of: SlowScenario, outlet: Outlet) {
    this.of = of
    this.#outlet = outlet
  }

  get name(): string {
    return this.of.name
  }

  opened({ place, ...socket }: OpenedSocket): void {
    this.#readers.set(place, new SlowReader({ place, ...socket }, this.of.slow.read))
  }

  subscribed(place: number): void {
    const reader = this.#readers.get(place)
    if (reader !== undefined) reader.subscribed = true
  }

  begin(): void {
    const ready = [...this.#readers.values()].filter(({ subscribed, isOpen }) => subscribed && isOpen)
    for (const reader of ready) reader.begin()
    this.#push(SLOW_BEGIN, ready.length)
  }

  readAgain(): void {
    const slow = [...this.#readers.values()].filter(({ isSlow }) => isSlow)
    for (const reader of slow) reader.readAgain()
    this.#push(SLOW_OVER, slow.filter(({ isOpen }) => isOpen).length)
  }

  /** What became of each; once. */
  tell(): void {
    if (this.#told) return
    this.#told = true
    const fates: Fate[] = [...this.#readers.values()].map((reader) => reader.fate())
    while (fates.length < this.of.slow.count) fates.push({ end: 'unopened', after: 0 })
    for (const { end, after, code, how, taken, backlog, messages } of fates) {
      const tags = { end, ...(code !== undefined && how !== undefined && { code, how }) }
      this.#push(SLOW_END, after, tags)
      if (taken !== undefined) this.#push(SLOW_TAKEN, taken)
      if (backlog !== undefined) this.#push(SLOW_BACKLOG, backlog)
      if (messages !== undefined) this.#push(SLOW_MESSAGES, messages)
    }
  }

  #push(metric: string, value: number, tags: { readonly [tag: string]: string } = {}): void {
    this.#outlet.push(metric, value, { scenario: this.name, ...tags })
  }
}
