/**
 * Gives each event of a socket a turn of its own, as k6's event loop does: all promises that one handler
 * settles have run before the next event is handled, even where both came in one TCP segment.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #taken = false
  #scheduled = false

  /** Says that a turn of the event loop begins, with nothing of the last one left. */
  fresh(): void {
    if (!this.#scheduled) this.#taken = false
  }

  /** Runs `event` now if this turn is free, else in one of its own. */
  take(event: () => void): void {
    if (!this.#taken && this.#waiting.length === 0) {
      this.#taken = true
      event()
    } else {
      this.#waiting.push(event)
      this.#schedule()
    }
  }

  /** Like `take`, for an event that no fresh turn follows by itself: the next one is given one. */
  takeAlone(event: () => void): void {
    this.take(event)
    this.#schedule()
  }

  /** Microtasks run until there are none; the tick behind them is the next turn. */
  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() =>
      process.nextTick(() => {
        this.#scheduled = false
        this.#taken = false
        const next = this.#waiting.shift()
        if (next === undefined) return
        this.#taken = true
        next()
        this.#schedule()
      }),
    )
  }
}
