import type { Selector } from '../selector.ts'

/** What may rise in the steady phase, and by how much: the plan's own word. */
export interface SlopeLimit {
  /** The median of a time; of `ws_closes` the closes of an open socket that are not of the plan's doing. */
  readonly selector: Selector
  /** Share of what it is at the start of the steady phase. */
  readonly rise: number
  /** Of the plan, from 1. */
  readonly line: number
}

/** The metric whose slope is one of a rate. */
export const CLOSES = 'ws_closes'
