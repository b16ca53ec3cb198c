/** Below this share of clean gaps the messages of a feed run into one another and are not counted. */
const CLEAN = 0.9

/**
 * How many messages a service sent, where one message fans out to many sockets and each receipt is a sample.
 *
 * `sent` holds, ascending, each sample's time less its latency. Under k6 that is the message's `sent_at` plus the
 * delay until the handler ran (k6 stamps a sample when it is added, the latency ends when the frame was read), so
 * equal moments come out up to `spread` ms apart, never closer than they were. Receipts within `spread` of a
 * message's first one are that message. Two messages sent within `spread` count as one: the figure is a lower
 * bound, which is the careful side. Null where less than nine tenths of the gaps between messages are wider than
 * `spread`: then nothing tells them apart.
 */
export function distinctMessages(sent: Float64Array, spread: number): number | null {
  if (sent.length < 2) return sent.length
  let messages = 1
  let clean = 0
  let begun = sent[0]!
  for (let i = 1; i < sent.length; i++) {
    if (sent[i]! - begun <= spread) continue
    messages++
    if (sent[i]! - sent[i - 1]! > spread) clean++
    begun = sent[i]!
  }
  return messages > 1 && clean >= CLEAN * (messages - 1) ? messages : null
}
