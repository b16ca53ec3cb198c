import type { Frame, Matcher } from './frame.ts'
import type { Text } from './placeholder.ts'
import type { Range, Step } from './step.ts'

export type Unit = 's' | 'ms' | 'us' | 'ns' | 'iso'

/** What stands in a message where `sent_at` looks for a time that it cannot read: a time of another unit, perhaps. */
export type Found = 'nothing' | Unit | 'other'

/**
 * A kind of message the service sends unasked. `rate` is per socket and second; of a range it is the lower end, and
 * `rateTo` the upper. `rateUnit`: seconds of the unit that they are stated in; absent: one.
 */
export interface Messages {
  readonly match: Matcher
  readonly sentAt?: { readonly path: string; readonly unit: Unit }
  readonly rate?: number
  readonly rateTo?: number
  readonly rateUnit?: number
  /** Overrides the scenario's feed tag for these messages. */
  readonly feed?: string
}

export interface Heartbeat {
  /** ms. */
  readonly every: number
  readonly by: 'ping' | 'message'
  /** ms after which a missing answer counts in `ws_heartbeat_missed`. */
  readonly timeout: number
  /** Only with `by: message`. */
  readonly send?: Frame
  readonly await?: Matcher
}

export interface Reopen {
  /** ms; equal: a fixed delay. */
  readonly from: number
  readonly to: number
  /** `full`: uniform in 0..delay; `none`; or the share of the delay that is drawn, 0..1. */
  readonly jitter: 'full' | 'none' | number
  /** Attempts in a row before the socket rests for good. */
  readonly giveUp: number
}

/** One socket's life; plan-language.md, "A socket's life". All times in ms. */
export interface Socket {
  readonly url: Text
  readonly headers: { readonly [name: string]: Text }
  readonly protocols: readonly string[]
  readonly connectWithin: number
  readonly open: readonly Step[]
  readonly answer: readonly { readonly match: Matcher; readonly send: Frame }[]
  readonly errors: readonly Matcher[]
  readonly whileOpen: readonly (Step & { readonly every: Range })[]
  readonly heartbeat?: Heartbeat
  readonly messages: readonly Messages[]
  readonly hold?: number
  /** Close codes by which the service ends sockets by design, as the census writes them: `1001`, `none`. */
  readonly expectedCloses?: readonly string[]
  readonly reopen?: Reopen
}
