import type { Load } from '../../src/model/load/load.ts'
import type { Sequence } from '../../src/model/load/socket.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import { SEQUENCE_TOLD } from '../../src/model/receipts.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { SequenceCount } from '../../src/model/record/sequence-count.ts'
import { loadOf, ordersWith, recordOf, sampler, T0 } from '../evidence/support.ts'

export const STRICT: Sequence = {
  path: 'seq',
  loss: { count: 0 },
  duplicates: { count: 0 },
  reordered: 'any',
}

export function sequenceLoad(sequence: Partial<Sequence> = {}): Load {
  return loadOf({ orders: ordersWith([{ sequence: { ...STRICT, ...sequence } }]) })
}

const METRICS = { lost: 'ws_gaps', duplicates: 'ws_duplicates', reordered: 'ws_reordered' } as const

/** A run whose sockets told so. */
export function sequenceRecord(
  told: Partial<Omit<SequenceCount, 'scenario' | 'feed'>>,
  load: Load = sequenceLoad(),
): Record {
  const of = sampler()
  const tags = { scenario: 'orders', feed: 'orders' }
  const samples = Object.entries(told).map(([what, count]) => {
    const metric = METRICS[what as keyof typeof METRICS]
    return metric === undefined
      ? of(SEQUENCE_TOLD, 5_000, count, { ...tags, what })
      : of(metric, 5_000, count, tags)
  })
  return recordOf(load, [[of(SCENARIO_START, 0, T0, tags), ...samples, of('vus', 12_000, 1)]])
}
