import type { Sample, Tags } from '../model/sample.ts'

/** ms in which samples are gathered into one batch. */
const BATCH = 100

/** Where a companion's samples go, and where they are read, in batches. */
export class Outlet implements AsyncIterable<readonly Sample[]> {
  readonly #source: string
  readonly #tags = new Map<string, Tags>()
  #batch: Sample[] = []
  #over = false
  #timer: NodeJS.Timeout | undefined
  #wake: () => void = () => {}

  constructor(source: string) {
    this.#source = source
  }

  /** Adds a sample of now. Equal tags become one object. */
  push(metric: string, value: number, tags: Tags = {}): void {
    if (this.#over) return
    const key = JSON.stringify(tags)
    const same = this.#tags.get(key) ?? tags
    this.#tags.set(key, same)
    this.#batch.push({ t: Date.now(), metric, value, tags: same, source: this.#source })
    this.#timer ??= setTimeout(() => this.#flush(), BATCH)
  }

  /** After this nothing is taken; the reader gets the rest, then the end. */
  end(): void {
    this.#over = true
    this.#flush()
  }

  #flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly Sample[]> {
    for (;;) {
      const batch = this.#batch
      this.#batch = []
      if (batch.length > 0) yield batch
      else if (this.#over) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}
