import { ENDED_WAIT } from '../../model/metrics/internal.ts'
import { quantile } from '../../model/quantile.ts'
import { exactly } from '../cube/cells.ts'
import { Merger } from '../cube/merge.ts'
import type { Tried } from './cut-waits.ts'
import type { CellsOf } from './tries.ts'

/** Waits without an answer when the plan's end came, each far older than an answer takes, and the age of the oldest, ms. */
export interface EndedWaits {
  readonly n: number
  readonly ms: number
}

/** A wait is old that lasted for so many times the p99 of those answered. */
const TIMES = 3

/**
 * Healthy services always have some waits pending at the end, no older than their answers take: at most 1 % of all are older
 * than the p99 of those answered, since each of them would have to be one of its 1 %. Those that are far older are told; that they
 * are more than that 1 % explains is the judge's to say. Nobody knows how long an answer takes where none came.
 */
export function endedWaits(
  of: CellsOf,
  { exchange, answers }: Pick<Tried, 'exchange' | 'answers'>,
): EndedWaits {
  const ended = of(ENDED_WAIT).filter(({ tags }) => (tags.exchange ?? null) === exchange)
  if (ended.length === 0) return { n: 0, ms: 0 }
  const answered = new Merger().merge(answers.flatMap(({ parts }) => parts))
  const old = answered.length === 0 ? 0 : TIMES * quantile(answered, 0.99)
  const ages = exactly(ended)
    .flatMap((part) => [...part])
    .filter((age) => age > old)
  return { n: ages.length, ms: ages.reduce((most, age) => Math.max(most, age), 0) }
}
