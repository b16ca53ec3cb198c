import { settlesWithin } from '../engine/process/child.ts'
import { Failure } from '../model/failure.ts'
import type { Load } from '../model/load/load.ts'
import { SCENARIO_START } from '../model/metrics/internal.ts'
import type { Sample } from '../model/sample.ts'
import type {
  Companion,
  CompanionEnd,
  CompanionRun,
  Engine,
  EngineContext,
  EngineEnd,
  EngineRun,
  NamedEnd,
  Relay,
} from '../ports.ts'
import { clean } from '../text/shown.ts'
import { merged } from './merged.ts'

/** ms that companions have for their end once the engine has ended. */
const GRACE = 2000

export interface AccompaniedRun {
  /** Of the engine and of every companion. */
  readonly samples: AsyncIterable<readonly Sample[]>
  /** Settles after `samples` has ended. */
  readonly ended: Promise<{ readonly engine: EngineEnd; readonly companions: readonly NamedEnd[] }>
}

/**
 * Starts an engine with its companions beside it: those first, one after the other, and the load once all of them are
 * ready. The engine's end is the end of the load: companions are then told, and waited for. One that fails ends
 * neither the load nor the others.
 *
 * @throws {Failure} `engine` where a companion does not start, and what an engine throws; nothing is left running.
 */
export async function accompany(
  engine: Engine,
  companions: readonly Companion[],
  load: Load,
  context: EngineContext,
  signal: AbortSignal,
): Promise<AccompaniedRun> {
  if (companions.length === 0) {
    const { samples, ended } = engine.run(load, context, signal)
    return { samples, ended: ended.then((end) => ({ engine: end, companions: [] })) }
  }
  const crew = new Crew(signal)
  try {
    for (const companion of companions) await crew.add(companion, load, context)
    const { relay } = crew
    const dialling = relay === undefined ? context : { ...context, relay }
    return crew.beside(engine.run(load, dialling, AbortSignal.any([signal, crew.left])), load)
  } catch (error) {
    await crew.giveUp()
    throw error
  }
}

class Crew {
  readonly #signal: AbortSignal
  readonly #members: Member[] = []
  /** The load is over, or nobody reads any more. */
  readonly #over = new AbortController()
  readonly #left = new AbortController()

  constructor(signal: AbortSignal) {
    this.#signal = AbortSignal.any([signal, this.#over.signal])
  }

  /** Aborted when the samples' reader has left before their end: then nothing goes on. */
  get left(): AbortSignal {
    return this.#left.signal
  }

  /** What one of them wants the engine to dial through. */
  get relay(): Relay | undefined {
    return this.#members.find(({ relay }) => relay !== undefined)?.relay
  }

  async add(companion: Companion, load: Load, context: EngineContext): Promise<void> {
    const { name } = companion
    try {
      this.#members.push(new Member(name, await companion.start(load, context, this.#signal)))
    } catch (error) {
      if (error instanceof Failure) throw error
      throw new Failure('engine', `the companion ${name} did not start: ${reason(error)}`)
    }
  }

  /** Ends all of them. */
  async dismiss(): Promise<readonly NamedEnd[]> {
    this.#over.abort()
    return await Promise.all(this.#members.map((member) => member.end()))
  }

  /** The load does not begin: what they have measured is nobody's, but they may wait for somebody to take it. */
  async giveUp(): Promise<void> {
    for (const member of this.#members) void member.discard()
    await this.dismiss()
  }

  beside(run: EngineRun, load: Load): AccompaniedRun {
    const cut = new AbortController()
    let dismissed: Promise<readonly NamedEnd[]> | null = null
    const dismiss = () => {
      dismissed ??= this.dismiss().finally(() => cut.abort())
      return dismissed
    }
    const leave = () => this.#left.abort()
    const begun = (at: number) => {
      for (const member of this.#members) member.began(at)
    }
    const ofEngine = after(beginning(run.samples, load, begun), () => void dismiss())
    const all = merged([ofEngine, ...this.#members.map((member) => member.samples())], cut.signal)
    return {
      samples: leaving(all, leave),
      ended: run.ended.then(async (engine) => ({ engine, companions: await dismiss() })),
    }
  }
}

/** One companion that runs. */
class Member {
  readonly #name: string
  readonly #run: CompanionRun
  readonly #ended: Promise<CompanionEnd>
  /** Why its samples broke off. */
  #broken: string | null = null

  constructor(name: string, run: CompanionRun) {
    this.#name = name
    this.#run = run
    this.#ended = run.ended.catch((error: unknown) => ({ how: 'failed', detail: reason(error) }))
  }

  get relay(): Relay | undefined {
    return this.#run.relay
  }

  began(at: number): void {
    this.#run.began?.(at)
  }

  /** Never throws: what goes wrong is told at the end. */
  async *samples(): AsyncGenerator<readonly Sample[]> {
    try {
      for await (const batch of this.#run.samples) {
        const foreign = batch.find(({ source }) => source !== this.#name)
        if (foreign !== undefined) throw new Error(`its samples say that they are of ${foreign.source}`)
        yield batch
      }
    } catch (error) {
      this.#broken = reason(error)
    }
  }

  /** Never rejects. */
  async discard(): Promise<void> {
    for await (const _ of this.samples()) {
      // Taken, and let go.
    }
  }

  /** Its end, for which it has GRACE from now on. */
  async end(): Promise<NamedEnd> {
    const name = this.#name
    if (!(await settlesWithin(this.#ended, GRACE)))
      return { name, how: 'failed', detail: `it had not ended ${GRACE / 1000} s after the load` }
    if (this.#broken !== null) return { name, how: 'failed', detail: this.#broken }
    return { name, ...(await this.#ended) }
  }
}

/** The same, and word of the start of the run (epoch ms), once the engine has said when one of its scenarios started. */
async function* beginning(
  source: AsyncIterable<readonly Sample[]>,
  { work }: Load,
  began: (at: number) => void,
): AsyncGenerator<readonly Sample[]> {
  let known = false
  for await (const batch of source) {
    const start = known ? undefined : batch.find(({ metric }) => metric === SCENARIO_START)
    if (start !== undefined) {
      known = true
      began(start.value - (work.scenarios[start.tags.scenario ?? '']?.start ?? 0))
    }
    yield batch
  }
}

/** The same, and word of its end. */
async function* after<T>(source: AsyncIterable<T>, ended: () => void): AsyncGenerator<T> {
  try {
    yield* source
  } finally {
    ended()
  }
}

/** The same, and word of a reader that leaves before the end. */
async function* leaving<T>(source: AsyncIterable<T>, left: () => void): AsyncGenerator<T> {
  let read = false
  try {
    yield* source
    read = true
  } finally {
    if (!read) left()
  }
}

function reason(error: unknown): string {
  return clean(error instanceof Error ? error.message : String(error))
}
