import { isObject, type Json } from '../../../model/json.ts'
import { FILLER } from '../../../model/metrics/internal.ts'
import type { Sample, Tags } from '../../../model/sample.ts'
import { asTags, parseJson, TagInterner } from './intern.ts'
import { PointReader } from './point.ts'
import { utf8, viewOf } from './stream-bytes.ts'
import { parseTime } from './time.ts'

/** What of a stream was no sample: `bytes` of unfinished or overlong lines, whole `lines` that cannot be read. */
export interface Torn {
  readonly bytes: number
  readonly lines: number
}

export interface SampleStream extends AsyncIterable<Sample[]> {
  /** Grows while the stream is read; final once it has ended. */
  readonly torn: Torn
}

/** Bytes. k6 prints a metric's thresholds and submetrics on one line; nothing it prints comes near this. */
export const MAX_LINE = 1024 * 1024

const NEWLINE = 10
const EMPTY = new Uint8Array(0)

/**
 * Reads k6's `--out json` stream, one batch per chunk. At most one line and one chunk are held. @param complete gives a set
 * of tags what k6 left out of it.
 */
export function readSamples(
  stdout: AsyncIterable<Uint8Array>,
  source: string,
  complete?: (tags: Tags) => Tags,
): SampleStream {
  const reader = new SampleReader(source, complete)
  return { torn: reader.torn, [Symbol.asyncIterator]: () => batches(stdout, reader) }
}

async function* batches(stdout: AsyncIterable<Uint8Array>, reader: SampleReader): AsyncGenerator<Sample[]> {
  for await (const chunk of stdout) {
    const batch = reader.push(chunk)
    if (batch.length > 0) yield batch
  }
  const last = reader.end()
  if (last.length > 0) yield last
}

/**
 * Turns chunks of bytes, cut anywhere, into samples: points as k6 prints them by PointReader, every other line by
 * JSON.parse, with the same result.
 */
export class SampleReader {
  readonly torn = { bytes: 0, lines: 0 }
  readonly #source: string
  readonly #interner: TagInterner
  readonly #points: PointReader
  /** Pieces of a line that is not yet complete, and their length. */
  #rest: Uint8Array[] = []
  #restLength = 0
  /** The line is too long: its pieces are dropped. */
  #skipping = false

  constructor(source: string, complete?: (tags: Tags) => Tags) {
    this.#source = source
    this.#interner = new TagInterner(complete)
    this.#points = new PointReader(this.#interner)
  }

  push(chunk: Uint8Array): Sample[] {
    const out: Sample[] = []
    const from = this.#restLength > 0 ? this.#finishLine(chunk, out) : 0
    this.#lines(chunk, from, out)
    return out
  }

  /** The last line may be whole though its newline is missing; else it is torn. */
  end(): Sample[] {
    const out: Sample[] = []
    if (this.#restLength === 0) return out
    const line = this.#takeRest(EMPTY, this.#restLength)
    if (line !== null && !this.#line(line, 0, line.length, out)) this.torn.bytes += line.length
    return out
  }

  /** Where the lines begin that are wholly in this chunk. */
  #finishLine(chunk: Uint8Array, out: Sample[]): number {
    const newline = chunk.indexOf(NEWLINE)
    if (newline < 0) {
      this.#keep(chunk)
      return chunk.length
    }
    const line = this.#takeRest(chunk.subarray(0, newline + 1), this.#restLength + newline)
    if (line === null) this.torn.lines += 1
    else this.#lines(line, 0, out)
    return newline + 1
  }

  #lines(bytes: Uint8Array, from: number, out: Sample[]): void {
    const view = viewOf(bytes)
    let at = from
    while (at < bytes.length) {
      const next = this.#points.read(bytes, view, at)
      if (next > 0) {
        const { metric, t, value, tags } = this.#points
        if (metric !== FILLER) out.push({ t, metric, value, tags, source: this.#source })
        at = next
        continue
      }
      const newline = bytes.indexOf(NEWLINE, at)
      if (newline < 0) this.#keep(bytes.subarray(at))
      else this.#wholeLine(bytes, at, newline, out)
      at = newline < 0 ? bytes.length : newline + 1
    }
  }

  #wholeLine(bytes: Uint8Array, at: number, end: number, out: Sample[]): void {
    const tooLong = end - at > MAX_LINE
    if (tooLong) this.torn.bytes += end - at
    if (tooLong || !this.#line(bytes, at, end, out)) this.torn.lines += 1
  }

  #keep(piece: Uint8Array): void {
    this.#restLength += piece.length
    if (this.#restLength > MAX_LINE) this.#skip()
    // A copy: the chunk may be large, or its owner may fill it again.
    else this.#rest.push(piece.slice())
  }

  #skip(): void {
    this.#skipping = true
    this.#rest = []
  }

  /** The line with its last piece; null for one of more than MAX_LINE. `length` is without the newline. */
  #takeRest(piece: Uint8Array, length: number): Uint8Array | null {
    const tooLong = this.#skipping || length > MAX_LINE
    const line = tooLong ? null : Buffer.concat([...this.#rest, piece])
    if (tooLong) this.torn.bytes += length
    this.#rest = []
    this.#restLength = 0
    this.#skipping = false
    return line
  }

  /** A line of any order, with metadata, or of another kind. False: not JSON, or no sample though it says so. */
  #line(bytes: Uint8Array, at: number, end: number, out: Sample[]): boolean {
    const line = asLine(parseJson(utf8(bytes, at, end)))
    if (line === null) return false
    if (line.type !== 'Point') return line.type !== undefined
    const sample = this.#sample(line)
    if (sample === null) return false
    this.#points.learn(sample.metric)
    if (sample.metric !== FILLER) out.push(sample)
    return true
  }

  #sample({ metric, data }: Line): Sample | null {
    if (typeof metric !== 'string' || typeof data?.time !== 'string') return null
    const time = Buffer.from(data.time)
    const t = parseTime(time, 0, time.length)
    const value = data.value === null ? Number.NaN : data.value
    const tags = asTags(data.tags ?? {})
    if (Number.isNaN(t) || typeof value !== 'number' || tags === null) return null
    const sample = { t, metric, value, tags: this.#interner.same(tags), source: this.#source }
    const trace = traceOf(data.metadata)
    return trace === null ? sample : { ...sample, trace }
  }
}

interface Line {
  readonly type?: unknown
  readonly metric?: unknown
  readonly data?: {
    readonly time?: unknown
    readonly value?: unknown
    readonly tags?: unknown
    readonly metadata?: unknown
  } | null
}

const TRACE = /^[0-9a-f]{32}$/

/** What the script says as metadata, of which the trace id alone is read. */
function traceOf(metadata: unknown): string | null {
  const trace = isObject(metadata as Json) ? (metadata as { trace?: unknown }).trace : undefined
  return typeof trace === 'string' && TRACE.test(trace) ? trace : null
}

function asLine(value: unknown): Line | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
}
