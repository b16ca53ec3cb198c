import { MESSAGE_SENT } from '../../model/metrics/internal.ts'
import { selects } from '../../model/selector.ts'
import type { Cell } from './cells.ts'
import type { Cube, Group } from './cube.ts'
import { groupBy } from './group.ts'
import type { Merger } from './merge.ts'

/**
 * How many messages a service sent, where one message fans out to many sockets and each receipt is a sample: the
 * receipts of a feed ÷ its fan-out, which the witnesses tell (isWitness in the metric table). Messages with an equal
 * `sent_at` in one feed are one; equal moments in two feeds are two.
 *
 * Why not from the samples themselves: k6 stamps a sample when it is added, while its latency ends when the frame was
 * read. So `t − value` is the `sent_at` plus the delay until the handler ran, and that (p50 0.03 ms, p99 0.2 ms, at
 * most 5 ms, measured with k6 2.2 on two cores) is as wide as the gaps between messages that a service sends to each
 * socket by itself from one timer.
 *
 * @param group Of ws_message_latency.
 * @returns Null without a witness: nothing tells the messages apart.
 */
export function distinctOf(group: Group, cube: Cube, merger: Merger): number | null {
  const witnesses = (cube.get(MESSAGE_SENT) ?? []).filter(({ tags }) => selects(group.selector.tags, tags))
  const ofFeed = groupBy(witnesses, ({ tags }) => tags.feed)
  let sum = 0
  for (const [feed, receipts] of groupBy(group.cells, ({ tags }) => tags.feed)) {
    const fanOut = fanOutOf(ofFeed.get(feed) ?? [], merger)
    if (fanOut === null) return null
    sum += receipts.reduce((count, cell) => count + cell.count, 0) / fanOut
  }
  return Math.max(1, Math.round(sum))
}

/** Receipts per message, at least 1. */
function fanOutOf(witnesses: readonly Cell[], merger: Merger): number | null {
  const moments = merger.merge(witnesses.flatMap((cell) => cell.parts))
  if (moments.length === 0) return null
  let different = 1
  for (let i = 1; i < moments.length; i++) if (moments[i] !== moments[i - 1]) different++
  return moments.length / different
}
