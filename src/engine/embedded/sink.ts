import type { Sample, Tags } from '../../model/sample.ts'
import { now } from './schedule/clock.ts'

/** Samples kept for a reader that does not come; more are dropped and counted. Some 100 bytes each. */
const CAPACITY = 500_000

/** Where every sample of a run goes, and where the gate reads them, in batches. */
export class SampleSink implements AsyncIterable<readonly Sample[]> {
  /** Samples that found the buffer full. */
  dropped = 0
  #batch: Sample[] = []
  #ready: Sample[][] = []
  #waiting = 0
  #over = false
  #wake: (() => void) | null = null
  readonly #watch: (batch: readonly Sample[]) => void
  readonly #capacity: number

  /** `watch` sees every batch before the reader does. */
  constructor(watch: (batch: readonly Sample[]) => void = () => {}, capacity = CAPACITY) {
    this.#watch = watch
    this.#capacity = capacity
  }

  /** Adds one sample, of now unless `t` (epoch ms) says otherwise; `tags` are interned. */
  push(metric: string, value: number, tags: Tags, t = now(), trace?: string): void {
    if (this.#over) return
    if (this.#waiting >= this.#capacity) {
      this.dropped += 1
      return
    }
    this.#waiting += 1
    const source = 'embedded'
    this.#batch.push(
      trace === undefined ? { t, metric, value, tags, source } : { t, metric, value, tags, source, trace },
    )
  }

  /** Hands on what has come in. Called every 100 ms. */
  flush(): void {
    if (this.#batch.length === 0) return
    const batch = this.#batch
    this.#batch = []
    this.#watch(batch)
    this.#ready.push(batch)
    this.#notify()
  }

  /** After this nothing is accepted; the reader gets the rest, then the end. */
  end(): void {
    this.flush()
    this.#over = true
    this.#notify()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly Sample[], void, undefined> {
    for (;;) {
      const batch = this.#ready.shift()
      if (batch !== undefined) {
        this.#waiting -= batch.length
        yield batch
      } else if (this.#over) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }

  #notify(): void {
    this.#wake?.()
    this.#wake = null
  }
}
