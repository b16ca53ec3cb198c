import { LAG_SAMPLES } from '../../model/budget.ts'
import {
  RELAY_BYTES,
  RELAY_CONNECTIONS,
  RELAY_CUT,
  RELAY_DELAY,
  RELAY_END,
} from '../../model/metrics/internal.ts'
import { quantile } from '../../model/quantile.ts'
import type { Health } from '../../model/record/record.ts'
import type { RelayRecord } from '../../model/record/relay-seen.ts'
import type { Leaf } from '../cube/leaves.ts'

/** What the relay's own samples say of a run; undefined: there was none. */
export function relayRecordOf(leaves: readonly Leaf[] | undefined): RelayRecord | undefined {
  if (leaves === undefined || leaves.length === 0) return undefined
  const of = (metric: string) => leaves.filter((leaf) => leaf.metric === metric)
  const delays = valuesOf(of(RELAY_DELAY))
  return {
    connections: sum(valuesOf(of(RELAY_CONNECTIONS))),
    bytes: sum(valuesOf(of(RELAY_BYTES))),
    delayP50: delays.length > 0 ? quantile(delays, 0.5) : null,
    delayP99: delays.length > 0 ? quantile(delays, 0.99) : null,
    delaySamples: delays.length,
    cuts: of(RELAY_CUT).map(({ tags, column }) => ({
      scenario: known(tags.scenario),
      how: tags.how ?? 'fin',
      count: column.length,
    })),
    ends: of(RELAY_END)
      .map(({ tags, column }) => ({
        scenario: known(tags.scenario),
        first: tags.first ?? 'relay',
        how: tags.how ?? 'fin',
        socket: tags.socket ?? 'unknown',
        count: column.length,
      }))
      .sort((a, b) => b.count - a.count),
  }
}

/**
 * What its delay at p99 says of the generator's fitness; nothing where too few bytes went through: one late look among ten
 * would call a sweep of silent sockets busy.
 */
export function relayHealth(relay: RelayRecord | undefined): Pick<Health, 'relayP99'> {
  if (relay === undefined || relay.delayP99 === null || relay.delaySamples < LAG_SAMPLES) return {}
  return { relayP99: relay.delayP99 }
}

function known(scenario: string | undefined): string | null {
  return scenario === undefined || scenario === 'unknown' ? null : scenario
}

function valuesOf(leaves: readonly Leaf[]): Float64Array {
  const values: number[] = []
  for (const { column } of leaves) column.forEach((_, value) => void values.push(value))
  return Float64Array.from(values).sort()
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
