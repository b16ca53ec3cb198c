/** Messages per socket and second that a plan states of a feed. */
export interface Stated {
  readonly low: number
  readonly high: number
  /** A range: its ends are the limits. Else half of it and twice of it are. */
  readonly exact: boolean
  /** Seconds of the unit that the rate is written in: 10 of `200/10s`. */
  readonly unit: number
}

/** Messages that came, and the subscribed socket-seconds in which they did. */
export interface Receipts {
  readonly matched: number
  readonly socketSeconds: number
  /** Seconds in which its sockets should have been subscribed; absent: unknown. */
  readonly wantedSeconds?: number
}

/**
 * What came of a stated rate: receipts of one feed in its scenario's own time (plan-language: "Default SLOs"). What is
 * absent is unknown: records of earlier versions hold the whole only.
 */
export interface Delivery extends Receipts {
  readonly scenario: string
  readonly feed: string | null
  /** A number in records of earlier versions. */
  readonly stated: number | Stated
  /** Receipts for each message that the service sent, at least 1: chance plays once a message. */
  readonly fanOut?: number
  /** Seconds of the time that was looked at. */
  readonly seconds?: number
  /** Seconds of its scenario's own time in which the generator stood still or caught up, and which were not. */
  readonly slept?: number
  /** Without the first 2 s of each subscription, in which a service may send what it has. */
  readonly settled?: Receipts
  /** Equal parts of that time, in order. */
  readonly parts?: readonly Receipts[]
  /** Pauses of about one length between messages: those of a feed that comes in bursts. */
  readonly bursts?: number
}

/** What a plan states, whoever wrote the record. */
export function statedOf({ stated }: Pick<Delivery, 'stated'>): Stated {
  return typeof stated === 'number' ? { low: stated, high: stated, exact: false, unit: 1 } : stated
}

/** Whether the plan states a rate of this feed, so that what it brings is judged. */
export function isRated(
  { scenario, feed }: Pick<Silence, 'scenario' | 'feed'>,
  deliveries: readonly Delivery[],
): boolean {
  return deliveries.some((one) => one.scenario === scenario && one.feed === feed)
}

/** The longest time in which a feed brought nothing on any socket although sockets were open. */
export interface Silence {
  readonly scenario: string
  readonly feed: string | null
  /** ms, and when it began, ms from the start of the run. */
  readonly longest: number
  readonly at: number
  /** Tenths of a second in which the feed brought something. */
  readonly moments: number
  /** ms: the longest gap before it. */
  readonly usual: number
  /** The feed spoke and then fell silent for good (plan-language: `ws_feed_silent`). */
  readonly silent: boolean
  /** It is worth telling: no healthy run has one like it. */
  readonly standsOut: boolean
  /** ms of a silence that would be for good, had the generator not stood still in it: then nobody knows. */
  readonly slept?: number
  /** What a feed without moments brought before its time, and when the last of it came, ms from the start of the run. */
  readonly earlier?: { readonly messages: number; readonly until: number }
}
