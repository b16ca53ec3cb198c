import { feedOf } from '../../model/load/feed.ts'
import type { SocketScenario } from '../../model/load/scenario.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { OwnTime } from './own-time.ts'

/** One feed of one scenario; null: a feed without a name. */
export interface Place {
  readonly scenario: string
  readonly feed: string | null
}

/** Leaves by metric and feed, so that each is found without looking at all of them. */
export class Shelves {
  readonly #leaves = new Map<string, Leaf[]>()

  constructor(leaves: readonly Leaf[]) {
    for (const leaf of leaves) {
      const { scenario = '', feed = null } = leaf.tags
      const key = keyOf(leaf.metric, { scenario, feed })
      const shelf = this.#leaves.get(key)
      if (shelf === undefined) this.#leaves.set(key, [leaf])
      else shelf.push(leaf)
    }
  }

  of(metric: string, place: Place): readonly Leaf[] {
    return this.#leaves.get(keyOf(metric, place)) ?? []
  }

  /** Samples of a metric. */
  samples(metric: string, place: Place): number {
    return this.of(metric, place).reduce((sum, { column }) => sum + column.length, 0)
  }

  /** The sum of a counter. */
  total(metric: string, place: Place): number {
    return this.of(metric, place).reduce((sum, leaf) => sum + totalOf(leaf), 0)
  }
}

function keyOf(metric: string, { scenario, feed }: Place): string {
  return JSON.stringify([metric, scenario, feed])
}

export function totalOf({ column }: Leaf): number {
  let sum = 0
  column.forEach((_, value) => {
    sum += value
  })
  return sum
}

/** The values of all samples, or of those within a time, in any order. */
export function valuesOf(leaves: readonly Leaf[], within?: Pick<OwnTime, 'has'>): Float64Array {
  const values = new Float64Array(leaves.reduce((sum, { column }) => sum + column.length, 0))
  let used = 0
  for (const { column } of leaves) {
    column.forEach((t, value) => {
      if (within === undefined || within.has(t)) values[used++] = value
    })
  }
  return values.subarray(0, used)
}

/** The feeds of a scenario's kinds of message, in the order of the plan. */
export function feedsOfScenario(scenario: SocketScenario): (string | null)[] {
  return [...new Set(scenario.socket.messages.map((kind) => feedOf(kind, scenario) ?? null))]
}

/** Matched messages of a feed, whether or not they have a time. */
export function matchedOf(shelves: Shelves, place: Place): number {
  return shelves.samples('ws_message_latency', place) + untimedOf(shelves, place) + timelessOf(shelves, place)
}

/** Matched messages whose time cannot be read. */
export function untimedOf(shelves: Shelves, place: Place): number {
  return shelves.total('ws_messages_untimed', place)
}

function timelessOf(shelves: Shelves, place: Place): number {
  return shelves.total('ws_messages_matched', place)
}
