import { RECEIVED, readReceived } from '../../model/receipts.ts'
import { selects } from '../../model/selector.ts'
import { isPicked, isWholeSecond, MESSAGE_SENT, momentOf } from '../../model/witness.ts'
import { type Cell, exactly } from './cells.ts'
import type { Cube, Group } from './cube.ts'
import { groupBy, sumOf } from './group.ts'
import type { Merger } from './merge.ts'

/**
 * How many messages a service sent, where one message fans out to many sockets and each receipt is a sample: the
 * receipts of a feed ÷ its fan-out, which the witnesses tell (isWitness). Messages with an equal `sent_at` in one feed
 * are one; equal moments in two feeds are two. Where nobody bore witness, no message fans out further than to all
 * users of the feed.
 *
 * Why not from the samples themselves: k6 stamps a sample when it is added, while its latency ends when the frame was
 * read. So `t − value` is the `sent_at` plus the delay until the handler ran, and that (p50 0.03 ms, p99 0.2 ms, at
 * most 5 ms, measured with k6 2.2 on two cores) is as wide as the gaps between messages that a service sends to each
 * socket by itself from one timer.
 *
 * @param group Of ws_message_latency.
 * @returns Null without witness and users, and where all stamps are whole seconds: nothing tells the messages apart.
 */
export function distinctOf(group: Group, cube: Cube, merger: Merger): number | null {
  const witnesses = (cube.get(MESSAGE_SENT) ?? []).filter(({ tags }) => selects(group.selector.tags, tags))
  const ofFeed = groupBy(witnesses, ({ tags }) => tags.feed)
  let sum = 0
  for (const [feed, cells] of groupBy(group.cells, ({ tags }) => tags.feed)) {
    const receipts = sumOf(cells, (cell) => cell.count)
    const marks = merger.merge(exactly(ofFeed.get(feed) ?? []))
    if (areWholeSeconds(marks)) return null
    const fanOut = fanOutOf(marks, receipts, momentOf) ?? usersOf(cube, cells)
    if (fanOut === 0) return null
    sum += receipts / fanOut
  }
  return Math.max(1, Math.round(sum))
}

/**
 * Receipts for each message, at least 1. Exact where every receipt bears witness; else of the picked moments, since of
 * others only some sockets do. Null: no witness tells.
 *
 * @param marks Ascending. @param same What two marks of one message have in common.
 */
export function fanOutOf(
  marks: Float64Array,
  receipts: number,
  same: (mark: number) => number,
): number | null {
  const whole = marks.length >= receipts
  let count = 0
  let different = 0
  for (const mark of marks) {
    if (!whole && !isPicked(mark)) break
    if (count === 0 || same(mark) !== same(marks[count - 1]!)) different++
    count++
  }
  return count === 0 ? null : count / different
}

/** Different moments from which on it is no chance that all of them are whole seconds. */
const ENOUGH_MOMENTS = 3

/** Whether the service stamps its messages with whole seconds, which tell nothing apart. @param marks Ascending. */
export function areWholeSeconds(marks: Float64Array): boolean {
  let moments = 0
  for (let i = 0; i < marks.length; i++) {
    if (!isWholeSecond(marks[i]!)) return false
    if (i === 0 || momentOf(marks[i]!) !== momentOf(marks[i - 1]!)) moments++
  }
  return moments >= ENOUGH_MOMENTS
}

/** Users that got anything of the feeds of these cells, in any phase. */
function usersOf(cube: Cube, cells: readonly Cell[]): number {
  const feeds = new Set(cells.map(feedKey))
  const users = new Set<string>()
  for (const cell of cube.get(RECEIVED) ?? []) {
    if (!feeds.has(feedKey(cell))) continue
    for (const part of exactly([cell])) {
      for (const value of part) users.add(`${cell.tags.scenario} ${readReceived(value).user}`)
    }
  }
  return users.size
}

function feedKey({ tags }: Cell): string {
  return JSON.stringify([tags.scenario, tags.feed])
}
