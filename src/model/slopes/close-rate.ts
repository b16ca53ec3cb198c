/** Closes that neither the plan nor the generator made, in ten equal slices of a scenario's steady time, in time order. */
export interface CloseRate {
  readonly scenario: string
  readonly feed: string | null
  readonly closes: readonly number[]
  /** Socket-seconds that were open in each slice. */
  readonly seconds: readonly number[]
}
