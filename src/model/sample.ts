/** The tags of a sample. Equal tag sets are the same object within one run, so they can key a Map. */
export type Tags = Readonly<Record<string, string>>

/**
 * One measured value, as k6's JSON output states it.
 *
 * `t` is epoch ms (fractions allowed), `value` is in the unit of the metric table,
 * `source` names the process that measured it (`k6`, `embedded`, or a companion, by its name).
 */
export interface Sample {
  readonly t: number
  readonly metric: string
  readonly value: number
  readonly tags: Tags
  readonly source: string
  /** Trace id of the journey that it is of: told of the slowest alone. */
  readonly trace?: string
}
