import type { Frame, Matcher } from './frame.ts'
import type { Text } from './placeholder.ts'
import type { Range, Step } from './step.ts'

export type Unit = 's' | 'ms' | 'us' | 'ns' | 'iso'

/** What stands in a message where `sent_at` looks for a time that it cannot read: a time of another unit, perhaps. */
export type Found = 'nothing' | Unit | 'other'

/** How many messages may be wrong: so many, this share (0..1) of those that were due, or any number. */
export type Budget = { readonly count: number } | { readonly share: number } | 'any'

/** Numbers that a service gives its messages, each one more than the one before: what is missing was lost. */
export interface Sequence {
  readonly path: string
  /** Path to whatever has numbers of its own; absent: there is one count. */
  readonly key?: string
  /** Feeds of other kinds of message that share this count. */
  readonly kinds?: readonly string[]
  readonly loss: Budget
  readonly duplicates: Budget
  readonly reordered: Budget
}

/** Where a message says when it was made. */
export interface SentAt {
  readonly path: string
  readonly unit: Unit
  /** It is a time that the plan's own users sent; absent: the service's. */
  readonly clock?: 'generator'
}

/**
 * A kind of message the service sends unasked. `rate` is per socket and second; of a range it is the lower end, and
 * `rateTo` the upper. `rateUnit`: seconds of the unit that they are stated in; absent: one.
 */
export interface Messages {
  readonly match: Matcher
  readonly sentAt?: SentAt
  readonly rate?: number
  readonly rateTo?: number
  readonly rateUnit?: number
  readonly sequence?: Sequence
  /** What was made before its socket subscribed is counted apart, and is no latency. */
  readonly history?: 'skip'
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
  /** A missing answer ends the socket where nothing else came either; absent: it stays, stalled. */
  readonly reconnect?: true
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

/** What is done to a scenario's open sockets, once. */
export type Disruption =
  /** `share`: 0..1 of the sockets open at that moment. */
  | { readonly kind: 'cut'; readonly share: number; readonly how: 'fin' | 'rst' | 'drop' }
  /** A command with its arguments; never through a shell. */
  | { readonly kind: 'run'; readonly argv: readonly string[] }
  /** Name of the target that whoever dials again reaches, as after a change of DNS; what is open is cut. */
  | { readonly kind: 'move'; readonly target: string }

/** A storm that the plan makes: what is done, and by when the clients have to be back. */
export interface Disrupt {
  /** ms since the start of the run. */
  readonly at: number
  readonly what: Disruption
  /** ms in which the sockets are cut, evenly. */
  readonly over: number
  /** Default SLO: this share (0..1) of the sockets that were cut is subscribed again within so many ms of its own cut. */
  readonly recovered: { readonly share: number; readonly within: number }
}

export type Keepalive = 'none' | 'ping' | 'message'

/**
 * An idle sweep: `each` silent sockets for every duration of `hold` and kind of `keepalive`. User u, from 0, is of the
 * kind `keepalive[⌊u ÷ (each × hold.length)⌋]` and holds for `hold[⌊u ÷ each⌋ mod hold.length]`.
 */
export interface Idle {
  /** ms, rising. */
  readonly hold: readonly number[]
  readonly each: number
  readonly keepalive: readonly Keepalive[]
  /** The frame of keepalive `message`. */
  readonly send?: Frame
  /** ms between two keepalives: the heartbeat of the real client. */
  readonly heartbeat: number
  /** Default SLO: an idle timeout is at least so many times the heartbeat. */
  readonly margin: number
}

/**
 * Sockets beside the users that read slowly, or nothing, for a while: a companion's, no engine's. No profile changes their number.
 */
export interface SlowReaders {
  readonly count: number
  /** Bytes that each reads in a second; 0: none. */
  readonly read: number
  /** ms since the start of the run at which they begin to read slowly; before that they read as anybody does. */
  readonly at: number
  /** ms until they read again. */
  readonly lasts: number
  /** Default SLO: by this share the p99 of the others may rise meanwhile; absent: there is no latency of theirs to look at. */
  readonly neighbours?: number
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
  /** Frames that must not come; absent: none is looked for. */
  readonly never?: readonly Matcher[]
  readonly whileOpen: readonly (Step & { readonly every: Range })[]
  readonly heartbeat?: Heartbeat
  readonly messages: readonly Messages[]
  /** Of a range the lower end, and `holdTo` the upper: drawn anew for every life. */
  readonly hold?: number
  readonly holdTo?: number
  /** Between a life's own end and the next life; absent: `reopen` says whether there is one. */
  readonly pause?: Range
  /** Lives of a user that come to their own end, at most. */
  readonly times?: number
  /** Close codes by which the service ends sockets by design, as the census writes them: `1001`, `none`. */
  readonly expectedCloses?: readonly string[]
  readonly reopen?: Reopen
  readonly disrupt?: Disrupt
  readonly slowReaders?: SlowReaders
  /** Then nothing is sent but what keeps it alive; `hold` is the sweep's. */
  readonly idle?: Idle
}
