import { three } from '../../../../model/numbers.ts'
import { type Delivery, statedOf } from '../../../../model/record/delivery.ts'
import type { Record } from '../../../../model/record/record.ts'
import type { SloRow } from '../../../../model/verdict/verdict.ts'
import type { Ruling, SloContext } from '../../ruling.ts'
import { sloSentence } from '../../sentences.ts'
import { limitsOf } from './due.ts'

export interface Demand {
  readonly noun: string
  readonly word: string
  readonly operator: '>=' | '<='
  readonly expected: number
}

export function leastDemand(delivery: Delivery): Demand {
  const expected = limitsOf(statedOf(delivery)).least
  return { noun: 'messages per socket', word: 'received', operator: '>=', expected }
}

/**
 * Two scenarios may listen to one feed: the name of the row says which. Messages without a feed may stand beside those
 * of a feed that is called as the scenario is: no two rows have one name.
 */
export function nameOf({ feed, scenario }: Delivery, { deliveries }: Pick<Record, 'deliveries'>): string {
  if (feed !== null) return feed === scenario ? scenario : `${feed} (${scenario})`
  const namesake = deliveries.some((one) => one.scenario === scenario && one.feed === scenario)
  return namesake ? `${scenario} without a feed` : scenario
}

/** The part of its time from which on a reader should know that it was not looked at. */
const MUCH = 0.1

/** `; left out are 10.1 of 41 s, in which the generator stood still or caught up`: of most of it the row says so itself. */
function leftOut({ slept = 0, seconds = 0 }: Delivery): string {
  const whole = slept + seconds
  if (slept < MUCH * whole || slept === 0 || slept > seconds) return ''
  return `; left out are ${three(slept)} of ${three(whole)} s, in which the generator stood still or caught up`
}

export function rowOf(
  delivery: Delivery,
  { noun, word, operator, expected }: Demand,
  { why, ...ruled }: Ruling,
  { load, record }: Pick<SloContext, 'load' | 'record'>,
): SloRow {
  const of = nameOf(delivery, record)
  const row: Omit<SloRow, 'message'> = {
    ...ruled,
    name: `${noun} of ${of}`,
    threshold: `messages.rate of ${of}: ${word}${operator}${expected}/s`,
    from: 'default',
    operator,
    expected,
    unit: 'per-second',
    of: 'socket-seconds',
    line: load.lines?.[delivery.scenario] ?? 0,
  }
  const manner = { plural: true, counts: 'socket-seconds', ...(why === undefined ? {} : { why }) }
  return { ...row, message: `${sloSentence(row, manner)}${leftOut(delivery)}` }
}
