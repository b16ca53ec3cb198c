import type { Selector } from '../selector.ts'

/** One row of `gate`: a metric compared with its baseline. `atLeast` is a share, 0.05 for 5 %; `atLeastMs` ms. Both must be passed. */
export interface Gate {
  readonly written: string
  readonly selector: Selector
  /** `p` in percent, or the plain statistics of a rate or counter. */
  readonly stat: { readonly kind: 'p'; readonly percent: number } | { readonly kind: 'rate' | 'count' }
  readonly level: 'key' | 'normal'
  readonly atLeast: number
  readonly atLeastMs?: number
  /** The machine probe decides with the other channels. */
  readonly probe?: boolean
  /** Of a metric that a script made itself, which the table of metrics does not know; absent: as the table has it. */
  readonly own?: { readonly kind: 'trend' | 'rate' | 'counter'; readonly worse: 'higher' | 'lower' }
  /** What a reader must know of the row, as part of its sentence. */
  readonly note?: string
  /** Why no run has a figure for it, where that is known. */
  readonly absent?: string
  /** It may fall silent although its history spoke. */
  readonly quiet?: true
  readonly line: number
}

/** One row of `gate` on how sockets end: every close code, but our own closes, is compared with its baseline. */
export interface CloseGate {
  /** Which sockets; null: of every feed, of every scenario. */
  readonly feed: string | null
  readonly scenario: string | null
  readonly level: 'key' | 'normal'
  readonly line: number
}

/** Words of design.md section 5 that `fail_on` may hold. */
export type Mode = 'observe' | 'warn' | 'block'
