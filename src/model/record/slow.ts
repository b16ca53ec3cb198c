/**
 * What became of a slow reader: it never opened, or was not subscribed when it should have begun (`unopened`, `unsubscribed`), had
 * ended by then (`before`); the service ended it while it read slowly (`evicted`), or had by the time it read again, which it
 * only then could see (`late`); it was open still (`held`).
 */
export type SlowEnd = 'unopened' | 'unsubscribed' | 'before' | 'evicted' | 'late' | 'held'

/** How the service ended slow readers, and how many in this way. */
export interface SlowClose {
  /** `none`: no close frame was read. */
  readonly code: string
  readonly how: 'frame' | 'fin' | 'rst'
  readonly n: number
}

/** Least, middle and most of some figures. */
export interface Spread {
  readonly n: number
  readonly min: number
  readonly median: number
  readonly max: number
}

/** Latency of the others' messages in a stretch of time. */
export interface Neighbours {
  readonly n: number
  /** ms; null: none was timed. */
  readonly p99: number | null
  /** ms that the stretch lasted. */
  readonly ms: number
  /** Sockets that were open in its middle. */
  readonly sockets: number
}

/** Slow readers of one scenario, and what they did to the others. Times in ms. */
export interface SlowReading {
  readonly scenario: string
  readonly feed: string | null
  /** As the plan says it. */
  readonly count: number
  /** Bytes in a second. */
  readonly read: number
  /** After the start of the run. */
  readonly at: number
  readonly lasts: number
  readonly ends: { readonly [end in SlowEnd]: number }
  /** Of those that the service ended. */
  readonly closes: readonly SlowClose[]
  /** From the slow reading's beginning to the end of those that were evicted. */
  readonly evictedAfter?: Spread
  /** Bytes that each took while it read slowly. */
  readonly taken?: Spread
  /** Bytes that came at once when those read again which were open still: what service and kernels had queued, at least. */
  readonly backlog?: Spread
  /** Messages of those from their beginning until what was queued had been read, and what each of the others had in the slow time. */
  readonly messages?: Spread & { readonly others: number }
  /** The others, before and while they were slow; absent: nothing of theirs is timed, or nobody read slowly. */
  readonly neighbours?: {
    /** By which share their p99 may rise. */
    readonly rise: number
    readonly before: Neighbours
    readonly during: Neighbours
    /** Messages in each of five equal parts of the slow time. */
    readonly parts: readonly number[]
  }
}

/** Bytes that a reader's own side can hold unread, about: its kernel's first buffer, and what Node reads ahead. */
export const OWN_BUFFERS = 256 * 1024

/** Whether slow reading was felt by the service, as far as a client can see: it ended somebody, or more was queued than this side holds. */
export function pressedBack({ ends, backlog }: Pick<SlowReading, 'ends' | 'backlog'>): boolean {
  return ends.evicted + ends.late > 0 || (backlog?.max ?? 0) > OWN_BUFFERS
}

/** How many read slowly at all. */
export function slowedIn({ ends }: Pick<SlowReading, 'ends'>): number {
  return ends.evicted + ends.late + ends.held
}
