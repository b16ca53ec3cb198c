/** An option of a verb. Without `value` it is a switch. */
export interface Option {
  readonly name: string
  /** Placeholder of its value in the help: PATH, MODE. */
  readonly value?: string
  readonly repeat?: boolean
  readonly help: string
}

/** What a verb is called, takes and does: the source of its parsing and of its help. */
export interface Verb {
  readonly name: string
  readonly usage: string
  readonly summary: string
  /** Fewest and most operands. */
  readonly operands: readonly [number, number]
  readonly options: readonly Option[]
  readonly example: string
}
