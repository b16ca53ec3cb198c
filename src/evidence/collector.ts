import type { Load } from '../model/load/load.ts'
import { FILLER, SCENARIO_START } from '../model/metrics/internal.ts'
import { SLOW_SAMPLE, type SlowSample } from '../model/record/correlation/slow-sample.ts'
import type { Provenance, Record } from '../model/record/record.ts'
import type { Sample } from '../model/sample.ts'
import type { EngineEnd, Progress, SampleStore } from '../ports.ts'
import { checkpointOf } from './checkpoint/checkpoint.ts'
import { Tally } from './checkpoint/tally.ts'
import { type Leaf, Leaves } from './cube/leaves.ts'
import { Moments } from './cube/moments.ts'
import { Room } from './cube/room.ts'
import { Live } from './live.ts'
import { condense, type Facts } from './record.ts'
import { Slowest } from './slowest.ts'

/** Takes in one run's samples as they come, and condenses them once at the end. */
export interface Collector {
  /** @throws {Failure} `engine` beyond 20,000 series, with the tag that explodes. */
  add(batch: readonly Sample[]): void
  /** Running figures at `now` (epoch ms); cheap enough for twice a second. */
  live(now: number): Progress
  /** The run so far, as one that was cut there; yields where other work may come between. Costs what has come since the last one. */
  checkpoint(facts: Facts): Generator<void, Record>
  /** Every sample must have been added. */
  finish(end: EngineEnd, facts: Facts): Record
  /** Of each judged metric the slowest samples so far, at most 20, by which their journeys are found. */
  slowest(): readonly SlowSample[]
}

/**
 * @param engine the source of the load's own samples; all others are of companions.
 * @param store where samples go that are too many for memory, until `finish` has read them; null: memory holds all of them.
 */
export function createCollector(
  load: Load,
  engine: Provenance['engine']['name'],
  store: SampleStore | null = null,
): Collector {
  return new SampleCollector(load, engine, new Room(store))
}

class SampleCollector implements Collector {
  readonly #load: Load
  readonly #engine: string
  readonly #leaves: Leaves
  readonly #room: Room
  readonly #beside = new Map<string, Leaves>()
  readonly #live: Live
  readonly #starts = new Map<string, number>()
  readonly #nonFinite = new Map<string, number>()
  readonly #tally = new Tally()
  readonly #slowest = new Slowest()
  #latest: Leaf | undefined

  constructor(load: Load, engine: string, room: Room) {
    this.#leaves = new Leaves(room)
    this.#room = room
    this.#load = load
    this.#engine = engine
    this.#live = new Live(load)
  }

  add(batch: readonly Sample[]): void {
    for (const sample of batch) {
      const { t, metric, value, tags } = sample
      if (!Number.isFinite(value) || !Number.isFinite(t)) this.#drop(metric)
      else if (sample.source !== this.#engine) this.#addBeside(sample)
      else if (metric === SCENARIO_START) this.#anchor(sample)
      else if (metric === SLOW_SAMPLE) this.#slowest.add(sample)
      else if (metric !== FILLER) {
        const same = this.#latest?.metric === metric && this.#latest.tags === tags
        const leaf = same ? this.#latest! : this.#leaves.of(metric, tags)
        leaf.column.add(t, value)
        this.#latest = leaf
        this.#live.add(sample)
      }
    }
  }

  live(now: number): Progress {
    return this.#live.progress(now)
  }

  *checkpoint(facts: Facts): Generator<void, Record> {
    const { all } = this.#leaves
    const moments = new Moments(this.#load, all, this.#starts)
    yield* this.#tally.advance(all, moments)
    return checkpointOf(this.#load, this.#tally.cells, moments, { peak: this.#live.peak, facts })
  }

  finish(end: EngineEnd, facts: Facts): Record {
    const { all } = this.#leaves
    return condense(
      {
        load: this.#load,
        leaves: all,
        beside: this.#beside,
        starts: this.#starts,
        nonFinite: this.#nonFinite,
      },
      end,
      facts,
    )
  }

  slowest(): readonly SlowSample[] {
    return this.#slowest.of(this.#load)
  }

  #addBeside({ source, metric, tags, t, value }: Sample): void {
    const leaves = this.#beside.get(source) ?? new Leaves(this.#room, true)
    this.#beside.set(source, leaves)
    leaves.of(metric, tags).column.add(t, value)
  }

  #anchor({ tags, value }: Sample): void {
    this.#live.anchor(tags.scenario, value)
    const name = tags.scenario ?? ''
    this.#starts.set(name, Math.min(value, this.#starts.get(name) ?? value))
  }

  #drop(metric: string): void {
    this.#nonFinite.set(metric, (this.#nonFinite.get(metric) ?? 0) + 1)
  }
}
