/**
 * What the generator may use of itself before it measures itself instead of the service (design.md section 5).
 * Over any of them no latency is judged. Shares are 0..1.
 */
export const GENERATOR_BUDGET = {
  /** ms between the wire and the script, p99 of `gen_lag`. */
  lagP99: 10,
  /** Of all cores the engine can use, p95. */
  cpuP95: 0.8,
  /** CPU time that the host took away, p95. */
  stealP95: 0.05,
} as const

/** The most pairs of metric and tag set that a run may have. */
export const MOST_SERIES = 20_000
