import { CUT_WAIT, ENDED_WAIT } from '../../model/metrics/internal.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Window } from '../cube/moments.ts'
import type { Found } from './found.ts'
import { stormTimes } from './spared.ts'

/** Waits of sockets, and what becomes of their tokens, which the storms of their own scenario meet. */
const WAITS: ReadonlySet<string> = new Set([
  'ws_heartbeat_rtt',
  'ws_heartbeat_missed',
  'ws_heartbeat_late',
  'ws_roundtrip',
  'ws_roundtrip_timeout',
  'token_refresh_failed',
  'ws_lost_at_expiry',
  CUT_WAIT,
  ENDED_WAIT,
])

/**
 * The samples of waits and steps that no storm spares, and nothing else: what the other default SLOs count. A step of REST may fail
 * by the storm of any scenario. Empty: no storm spares anything.
 */
export function calmLeaves(leaves: readonly Leaf[], storms: readonly Found[]): readonly Leaf[] {
  const all = stormTimes(storms)
  if (all.length === 0) return []
  return leaves.flatMap((leaf) => {
    if (leaf.metric === 'steps_failed') return [without(leaf, all)]
    if (!WAITS.has(leaf.metric)) return []
    return [without(leaf, stormTimes(storms.filter(({ scenario }) => scenario === leaf.tags.scenario)))]
  })
}

function without(leaf: Leaf, times: readonly Window[]): Leaf {
  const column = leaf.column.like()
  leaf.column.forEach((t, value) => {
    if (!times.some(({ from, to }) => from <= t && t < to)) column.add(t, value)
  })
  return { ...leaf, column }
}
