import type { Keepalive } from '../load/socket.ts'
import { age } from '../numbers.ts'

/** Sockets of one cell that did not live as long as they were to be held, by how they ended. Ages in ms of silence. */
export interface IdleEnd {
  /** As on ws_closes. */
  readonly code: string
  readonly side: string
  /** `silent`: nobody saw it; the plan's own close found a dead connection, so that the ages are those of the close. */
  readonly how: string
  /** The plan expects this code. */
  readonly expected?: true
  readonly n: number
  readonly min: number
  readonly median: number
  readonly max: number
}

/** The sockets of one duration and kind of keepalive. */
export interface IdleCell {
  /** ms. */
  readonly hold: number
  /** As the plan has them. */
  readonly n: number
  readonly survived: number
  /** Never opened, or never subscribed: they were never silent. */
  readonly unopened: number
  /** Ended by the end of the run, or by the generator: nobody knows how long they would have lived. */
  readonly untold: number
  readonly ends: readonly IdleEnd[]
}

/** Where the age lies at which sockets of one kind are cut, ms: over `over`, at most `upTo`. */
export interface IdleTimeout {
  /** The longest age below `upTo` that a socket reached and was not cut at; 0: there is none. */
  readonly over: number
  /** The shortest age at which one was cut, but for strays; null: none was. */
  readonly upTo: number | null
  /** The one age at which most of them were cut; absent: they were at several, or nobody saw when. */
  readonly at?: number
  /** Sockets that were cut, but for strays; those that lived on over `upTo`; and ends before, alone at their age, that others outlived. */
  readonly cut: number
  readonly outlived: number
  readonly stray: number
}

/** The sockets of one kind of keepalive. */
export interface IdleKind {
  readonly keepalive: Keepalive
  /** Keepalives that were sent, and pings that were answered. */
  readonly sent: number
  readonly answered: number
  /** Sockets to which the service sent frames, or pings, while they should have been silent. */
  readonly heard: number
  readonly pinged: number
  /** By duration, rising. */
  readonly cells: readonly IdleCell[]
  readonly timeout: IdleTimeout
}

/** What became of the silent sockets of one scenario (plan-language: `idle`). */
export interface IdleSweep {
  readonly scenario: string
  readonly feed: string | null
  /** ms between two keepalives. */
  readonly heartbeat: number
  /** In the order of the plan. */
  readonly kinds: readonly IdleKind[]
}

/** Sockets of which it is known how long they lived: those that survived, and those that were cut. */
export function toldIn({ cells }: Pick<IdleKind, 'cells'>): number {
  return cells.reduce((sum, { survived, ends }) => sum + survived + cutIn(ends), 0)
}

/** Sockets that were cut. */
export function cutIn(ends: readonly IdleEnd[]): number {
  return ends.reduce((sum, { n }) => sum + n, 0)
}

/** Between which ages, ms, sockets of a kind are cut; `high` null: none was, up to `low`. */
export interface Bounds {
  readonly low: number
  readonly high: number | null
}

export function boundsOf({ timeout: { over, upTo, at } }: Pick<IdleKind, 'timeout'>): Bounds {
  return at === undefined ? { low: over, high: upTo } : { low: at, high: at }
}

/** `60 s`, `between 55 s and 65 s`, `at most 30 s`, `over 95 s`. */
export function timeoutWords(kind: Pick<IdleKind, 'timeout'>): string {
  const { low, high } = boundsOf(kind)
  if (high === null) return `over ${age(low)}`
  if (low === high) return age(low)
  return low === 0 ? `at most ${age(high)}` : `between ${age(low)} and ${age(high)}`
}
