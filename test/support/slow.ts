import type { Neighbours, SlowReading } from '../../src/model/record/slow.ts'

export const ENDS = { unopened: 0, unsubscribed: 0, before: 0, evicted: 0, late: 0, held: 0 }

const side: Neighbours = { n: 2_000, p99: 40, ms: 10_000, sockets: 10 }

/** Three slow readers that the service ended after 4 s, which nobody else felt. */
export function slowReading(changes: Partial<SlowReading> = {}): SlowReading {
  return {
    ...{ scenario: 'orders', feed: 'orders', count: 3, read: 0, at: 40_000, lasts: 10_000 },
    ends: { ...ENDS, evicted: 3 },
    closes: [{ code: '1013', how: 'frame', n: 3 }],
    evictedAfter: { n: 3, min: 3_900, median: 4_000, max: 4_200 },
    taken: { n: 3, min: 0, median: 0, max: 0 },
    neighbours: { rise: 0.2, before: side, during: side, parts: [400, 400, 400, 400, 400] },
    ...changes,
  }
}

/** The same with other figures of the others. */
export function felt(
  during: Partial<Neighbours>,
  changes: Partial<SlowReading> & {
    readonly before?: Partial<Neighbours>
    readonly parts?: readonly number[]
  } = {},
): SlowReading {
  const { before = {}, parts = [400, 400, 400, 400, 400], ...rest } = changes
  return slowReading({
    ...rest,
    neighbours: { rise: 0.2, before: { ...side, ...before }, during: { ...side, ...during }, parts },
  })
}

/** One that the service never ended. @param backlog bytes that were queued for it. */
export function heldReading(
  backlog: number,
  messages: number,
  changes: Partial<SlowReading> = {},
): SlowReading {
  const { evictedAfter: _, ...rest } = slowReading()
  const of = (value: number) => ({ n: 3, min: value, median: value, max: value })
  return {
    ...rest,
    ends: { ...ENDS, held: 3 },
    closes: [],
    backlog: of(backlog),
    messages: { ...of(messages), others: 100 },
    ...changes,
  }
}
