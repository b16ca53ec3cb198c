import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { LATENCY_OF, latencyValue, readLatency } from '../../model/receipts.ts'
import type { Tags } from '../../model/sample.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { ServiceClock } from './clock-record.ts'

/** ms: times are corrected by whole ones, so that what was read off clocks of whole ms still is. */
const ROUNDED = 0.5

/** What two clocks measured, brought into step with the generator's. */
export interface InStep {
  readonly leaves: readonly Leaf[]
  /** Whether samples with these tags were corrected. */
  isCorrected(metric: string, tags: Tags): boolean
  /** ms by which a corrected sample may be off. */
  readonly bar: number
}

/** Null: there is nothing to correct by. */
export function inStep(load: Load, leaves: readonly Leaf[], clock: ServiceClock | undefined): InStep | null {
  const { ahead, record } = clock ?? {}
  if (ahead == null || record?.offset == null) return null
  const own = ownTimes(load)
  const isCorrected = (metric: string, { scenario, feed }: Tags) =>
    metricOf(metric)?.twoClocks === true && !own.has(keyOf(scenario, feed))
  const change = (leaf: Leaf) => {
    if (isCorrected(leaf.metric, leaf.tags))
      return corrected(leaf, (t, value) => value + Math.round(ahead(t)))
    // Each user's own latency is that of the same messages.
    if (leaf.metric !== LATENCY_OF || own.has(keyOf(leaf.tags.scenario, leaf.tags.feed))) return leaf
    return corrected(leaf, (t, value) => {
      const { user, latency } = readLatency(value)
      return latencyValue(user, latency + Math.round(ahead(t)))
    })
  }
  return {
    leaves: leaves.map(change),
    isCorrected,
    bar: record.offset.bar + ROUNDED,
  }
}

/** A message is later by what the clock that stamped it is ahead. */
function corrected(leaf: Leaf, by: (t: number, value: number) => number): Leaf {
  const column = leaf.column.like()
  leaf.column.forEach((t, value) => void column.add(t, by(t, value)))
  leaf.column.clear()
  return { ...leaf, column }
}

/** Feeds of which any message bears a time that the generator itself sent. */
function ownTimes({ work: { scenarios } }: Load): ReadonlySet<string> {
  return new Set(
    Object.entries(scenarios).flatMap(([name, scenario]) =>
      scenario.kind !== 'socket'
        ? []
        : scenario.socket.messages
            .filter(({ sentAt }) => sentAt?.clock === 'generator')
            .map((kind) => keyOf(name, feedOf(kind, scenario) ?? undefined)),
    ),
  )
}

const keyOf = (scenario: string | undefined, feed: string | undefined) =>
  JSON.stringify([scenario ?? null, feed ?? null])
