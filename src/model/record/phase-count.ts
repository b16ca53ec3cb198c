/** Sockets that were open at once in one phase: at its begin and its end, and the fewest and the most between them. */
export interface OpenCourse {
  readonly from: number
  readonly to: number
  readonly least: number
  readonly most: number
}

/**
 * What happened in one phase of the scenarios that go through the same phases at the same times; its spans taken together.
 * What came after the last span belongs to the phase that it ended in.
 */
export interface PhaseCount {
  readonly scenarios: readonly string[]
  readonly phase: string
  /** ms, as far as the evidence goes. */
  readonly length: number
  readonly sockets: OpenCourse
  /** Frames received. */
  readonly messages: number
  /** Dials that came to an end, and the most of them within one second. */
  readonly connects: number
  readonly connectsPeak: number
  readonly requests: number
  readonly failed: { readonly connects: number; readonly requests: number }
}
