import { bytes, counted, integer, length, readRate, wait } from '../../model/numbers.ts'
import { pressedBack, type SlowReading, slowedIn } from '../../model/record/slow.ts'
import type { SlowPolicy } from '../../model/verdict/rows/slow-row.ts'
import { neighbourWords, starved } from './slow-ruling.ts'

/** Of what the others had, one that held has less: it was left out of some. */
const LESS = 0.9
/** Messages from which on that is said. */
const SAID = 40

/**
 * What the service did with those that read slowly. One that closes is told from one that queues by the ends; what is dropped is
 * told only by the count, and so is what is made into fewer messages: a client cannot tell these apart.
 */
export function policyOf(reading: SlowReading): SlowPolicy {
  const { ends, messages, neighbours } = reading
  if (ends.evicted + ends.late > 0) return 'closes'
  if (neighbours !== undefined && starved(neighbours) !== null) return 'waits'
  if (slowedIn(reading) === 0 || !pressedBack(reading)) return 'unknown'
  if (messages === undefined) return 'unknown'
  return messages.others >= SAID && messages.median < LESS * messages.others ? 'drops' : 'queues'
}

/** `All 3 slow readers of orders (nothing read for 20 s): the service ended all of them, after 4.2 s (1008 ×3)`. */
export function slowSentence(reading: SlowReading): string {
  const { scenario, count, read, lasts, neighbours } = reading
  const slowed = slowedIn(reading)
  if (slowed === 0) return `No slow reader of ${scenario} was subscribed in time: ${missing(reading)}`
  const how = read === 0 ? `nothing read for ${length(lasts)}` : `${readRate(read)} for ${length(lasts)}`
  const others = neighbours === undefined ? '' : `; ${neighbourWords(neighbours)}`
  return `${whoIn(slowed, count)} of ${scenario} (${how}${missing(reading)}): ${fate(reading, slowed)}${others}`
}

function whoIn(slowed: number, count: number): string {
  if (slowed < count) return `${integer(slowed)} of ${counted(count, 'slow reader')}`
  return count === 1
    ? 'The slow reader'
    : count === 2
      ? 'Both slow readers'
      : `All ${integer(count)} slow readers`
}

function missing(reading: SlowReading): string {
  const { unopened, unsubscribed, before } = reading.ends
  const parts = [
    [unopened, 'never opened'],
    [unsubscribed, 'not subscribed'],
    [before, 'ended before'],
  ] as const
  const words = parts.flatMap(([n, what]) => (n === 0 ? [] : [`${integer(n)} ${what}`])).join(', ')
  return words === '' || slowedIn(reading) === 0 ? words : `; ${words}`
}

function fate(reading: SlowReading, slowed: number): string {
  const { ends, evictedAfter, backlog, closes } = reading
  const ended = ends.evicted + ends.late
  const codes = closes.map(
    ({ code, how, n }) => `${code === 'none' ? how.toUpperCase() : code} ×${integer(n)}`,
  )
  const some = (n: number, one: string, all: string) =>
    n < slowed ? integer(n) : n === 1 ? one : n === 2 ? 'both' : all
  const after =
    evictedAfter === undefined ? 'told only when they read again' : `after ${wait(evictedAfter.median)}`
  const queued = backlog === undefined ? '' : `, with ${bytes(backlog.max)} queued`
  return [
    ...(ended > 0
      ? [`the service ended ${some(ended, 'it', 'all of them')}, ${after} (${codes.join(', ')})`]
      : []),
    ...(ends.held > 0 ? [`the service left ${some(ends.held, 'it', 'all of them')} open${queued}`] : []),
  ].join('; ')
}
