/** Natural logs of one run's quantiles: what the channels see. `top` is the gated quantile. */
export interface LogRun {
  readonly count: number
  readonly top: number
  /** Null where a record holds only a summary. */
  readonly p25: number | null
  readonly p50: number
  readonly p75: number | null
  readonly p95: number | null
  readonly p975: number | null
  readonly p99: number | null
  /** Ten, in time order; null where a slice was empty. */
  readonly slices: readonly number[] | null
  /** ln of the machine probe's time; null or absent: not measured. */
  readonly probe?: number | null
}
