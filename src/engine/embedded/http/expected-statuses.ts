/** Which statuses are no failure. */
export class ExpectedStatuses {
  readonly #ranges: readonly { readonly min: number; readonly max: number }[]

  constructor(ranges: readonly { readonly min: number; readonly max: number }[]) {
    this.#ranges = ranges
  }

  includes(status: number): boolean {
    return this.#ranges.some(({ min, max }) => status >= min && status <= max)
  }
}
