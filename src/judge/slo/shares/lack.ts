import { explainsRate, GENERATOR_BUDGET, LAG_SAMPLES } from '../../../model/budget.ts'
import type { Health, Record } from '../../../model/record/record.ts'
import { statsOf } from '../../stats-rows.ts'

/** Messages that are missing where more were due. */
export interface Lack {
  /** Their share of what was due, 0..1. */
  readonly missing: number
  /** None came at all. */
  readonly nothing: boolean
  /** Of the time in which they were due; undefined: not known. */
  readonly seconds: number | undefined
  /** Seconds in which the generator stood still or caught up, and which are no part of that time; absent: none. */
  readonly slept?: number | undefined
}

/**
 * Whether a busy generator may have made a lack of messages. It loses none: it is late. So its longest delay explains what was
 * due in as much of the time; more only where it was late throughout, or had no CPU left and something came all the same. Else
 * five large frames would excuse that nothing follows them.
 */
export function explainsLack(record: Record, lack: Lack): boolean {
  const { health } = record
  const { missing, nothing } = lack
  if (!explainsRate(health)) return false
  if (isLateThroughout(record)) return true
  if (!nothing && !((health.cpuP95 ?? 0) <= GENERATOR_BUDGET.cpuP95)) return true
  return !(missing > delayedShare(health, lack))
}

/** The median says it, of so many samples that there is a p99; where the record has no such row, it is not known. */
function isLateThroughout(record: Record): boolean {
  const row = statsOf(record, { metric: 'gen_lag', tags: {} })
  if (row?.kind !== 'trend') return true
  return row.count >= LAG_SAMPLES && row.p50 > GENERATOR_BUDGET.lagP99
}

/**
 * The share of what was due in some seconds that the longest delay may have moved out of them; 1 where either is not known. What a
 * standstill delayed is taken out of that time with what was due in it, and excuses nothing of the rest: only as much of the delay
 * as is longer than what was taken out.
 */
export function delayedShare(
  { lagP99, stallMax }: Pick<Health, 'lagP99' | 'stallMax'>,
  { seconds, slept = 0 }: Pick<Lack, 'seconds' | 'slept'>,
): number {
  if (stallMax === undefined || seconds === undefined) return 1
  const left = Math.max(lagP99 ?? 0, stallMax) / 1000 - slept
  return left <= 0 ? 0 : Math.min(1, left / seconds)
}
