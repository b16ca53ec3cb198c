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
  #waiting = false
  #chunks = 0

  constructor(readable: Readable) {
    this.#readable = readable
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      this.#waiting = true
      for await (const chunk of this.#readable) {
        this.#waiting = false
        this.#chunks += 1
        yield chunk
        this.#waiting = true
      }
    } catch {
      // Cut below, or a pipe that broke: what was read until then stands, and the summary shows what lacks.
    }
  }

  /**
   * To be called when the process has gone. Settles once everything was taken, for which a slow reader has all the
   * time it needs; but a silent pipe is cut, since only a forgotten descendant can hold it open.
   *
   * @param taken settles when the reader has come to the end.
   * @param patient false: the reader may have given up, so that it is not waited for.
   */
  async finish(taken: Promise<void>, patient: boolean): Promise<void> {
    for (;;) {
      const before = this.#chunks
      const waited = this.#waiting
      if (await settlesWithin(taken, SILENT_AFTER_EXIT)) return
      const silent = waited && this.#waiting && this.#chunks === before
      if (silent || !patient) this.#readable.destroy()
      if (!patient) return
    }
  }
}
