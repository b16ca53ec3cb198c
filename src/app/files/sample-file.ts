import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import type { SampleStore } from '../../ports.ts'

/**
 * A store in one file of `folder`, which is made with the first samples and is gone with the process that made it: where the
 * system allows, it has no name while it is open, so that nobody else reads it and no crash leaves it behind.
 */
export function sampleFile(folder: string): SampleStore {
  return new SampleFile(join(folder, `socketgate-${randomUUID()}.samples`))
}

class SampleFile implements SampleStore {
  readonly #path: string
  #file: number | null = null
  #length = 0
  #closed = false

  constructor(path: string) {
    this.#path = path
  }

  put(arrays: readonly Float64Array[]): number | null {
    if (this.#closed) return null
    const at = this.#length
    try {
      this.#file ??= this.#open()
      for (const array of arrays) this.#write(this.#file, bytesOf(array))
      return at
    } catch {
      // A disk that is full stays so: what is there can still be read, and the rest is for memory to hold.
      this.#closed = true
      return null
    }
  }

  get(at: number, into: Float64Array): void {
    const bytes = bytesOf(into)
    let done = 0
    while (done < bytes.length) {
      const read = this.#file === null ? 0 : readSync(this.#file, bytes, done, bytes.length - done, at + done)
      if (read === 0)
        throw new Failure(
          'engine',
          'samples that were put aside on disk cannot be read back: the run is not judged',
        )
      done += read
    }
  }

  close(): void {
    this.#closed = true
    if (this.#file === null) return
    closeSync(this.#file)
    this.#file = null
    rmSync(this.#path, { force: true })
  }

  #open(): number {
    const file = openSync(this.#path, 'wx+', 0o600)
    if (process.platform !== 'win32') rmSync(this.#path, { force: true })
    return file
  }

  #write(file: number, bytes: Uint8Array): void {
    let done = 0
    while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, this.#length + done)
    this.#length += bytes.length
  }
}

function bytesOf(array: Float64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
