/**
 * Emitted by `vu/` for each sample that may be among the slowest of the run, a gauge, in ms: the sample once more, with its tags, the
 * tag `of` (its metric), and the trace id of its journey as metadata.
 */
export const SLOW_SAMPLE = 'slow_sample'

/** How many samples of each metric are shown. */
export const SLOWEST = 20

/** Metrics of which the slowest samples are told. */
export const SLOW_METRICS = ['ws_message_latency', 'ws_roundtrip', 'http_req_duration'] as const
export type SlowOf = (typeof SLOW_METRICS)[number]

/** One of the slowest samples of a run, by which its journey is found. */
export interface SlowSample {
  readonly metric: SlowOf
  /** ISO, UTC: when it was measured. */
  readonly at: string
  /** ms, as it was measured: not corrected by the service's clock. */
  readonly value: number
  /** 32 hex digits, of its journey. */
  readonly trace: string
  readonly scenario?: string
  readonly feed?: string
  readonly phase?: string
  /** Name of the request, or of the exchange. */
  readonly name?: string
}
