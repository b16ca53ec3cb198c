import type { Readable } from 'node:stream'
import { settlesWithin } from './child.ts'

/** ms that a pipe may stay silent once its process has gone: somebody who outlived it holds the other end. */
const SILENT_AFTER_EXIT = 1000

/**
 * The chunks of a process's stdout, read only as fast as they are taken: behind a slow reader the pipe fills, and
 * the process waits.
 */
export class Pipe implements AsyncIterable<Uint8Array> {
  readonly #readable: Readable
  readonly #done: Promise<void>
  #settleDone: () => void = () => undefined
  #reading = false
  #chunks = 0

  constructor(readable: Readable) {
    this.#readable = readable
    this.#done = new Promise((settle) => {
      this.#settleDone = settle
    })
  }

  /** Settles once everything was taken, or the reader has given up. */
  get done(): Promise<void> {
    return this.#done
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      this.#reading = true
      for await (const chunk of this.#readable) {
        this.#reading = false
        this.#chunks += 1
        yield chunk
        this.#reading = true
      }
    } catch {
      // Our own destroy(), or a pipe that broke: what was read until then stands, and the summary shows what lacks.
    } finally {
      this.#settleDone()
    }
  }

  /** To be called when the process has gone: settles with `done`, which a forgotten descendant cannot delay. */
  async finish(): Promise<void> {
    for (;;) {
      const before = this.#chunks
      const waited = this.#reading
      if (await settlesWithin(this.#done, SILENT_AFTER_EXIT)) return
      if (waited && this.#reading && this.#chunks === before) this.destroy()
    }
  }

  /** Gives up what was not taken. */
  destroy(): void {
    this.#readable.destroy()
    this.#settleDone()
  }
}
