/** A batch that waits for the reader; `taken` lets its source go on, or tells it to stop. */
interface Offer<T> {
  readonly batch: T
  taken(goOn: boolean): void
}

/**
 * Several sources as one, their batches in the order in which they came. None is asked for its next batch before the
 * last was taken: a slow reader slows all of them. Ends when every source has ended; where `cut` is aborted, once
 * what was offered until then is taken. Throws what a source throws.
 */
export async function* merged<T>(sources: readonly AsyncIterable<T>[], cut: AbortSignal): AsyncGenerator<T> {
  const queue = new Queue<T>()
  const wake = () => queue.wake()
  cut.addEventListener('abort', wake)
  for (const source of sources) void queue.drain(source)
  try {
    for (;;) {
      const offer = queue.first
      if (offer !== undefined) {
        yield offer.batch
        queue.take()
      } else if (queue.open === 0 || cut.aborted) return
      else await queue.change()
    }
  } finally {
    cut.removeEventListener('abort', wake)
    queue.close()
  }
}

class Queue<T> {
  /** Sources that have not ended. */
  open = 0
  readonly #offers: Offer<T>[] = []
  #failed: { readonly error: unknown } | null = null
  #closed = false
  #wake: () => void = () => {}

  /** @throws what a source has thrown. */
  get first(): Offer<T> | undefined {
    if (this.#failed !== null) throw this.#failed.error
    return this.#offers[0]
  }

  take(): void {
    this.#offers.shift()?.taken(true)
  }

  /** Nobody reads any more: every source is left, also the one whose batch was just read. */
  close(): void {
    this.#closed = true
    for (const { taken } of this.#offers.splice(0)) taken(false)
  }

  change(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve))
  }

  wake(): void {
    this.#wake()
  }

  /** Never rejects. */
  async drain(source: AsyncIterable<T>): Promise<void> {
    this.open += 1
    try {
      for await (const batch of source) if (!(await this.#offer(batch))) break
    } catch (error) {
      this.#failed ??= { error }
    }
    this.open -= 1
    this.#wake()
  }

  #offer(batch: T): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false)
    return new Promise((taken) => {
      this.#offers.push({ batch, taken })
      this.#wake()
    })
  }
}
