import type { Tags } from '../../../model/sample.ts'
import type { TagInterner, TagText } from './intern.ts'
import { parseNumber } from './number.ts'
import { latin1, matches, type Pattern, patternOf } from './stream-bytes.ts'
import { parseTime } from './time.ts'

const NEWLINE = 10
const QUOTE = 34
const COMMA = 44
const BEFORE_NAME = '{"metric":"'
const AFTER_NAME = '","type":"Point","data":{"time":"'
const VALUE = patternOf(Buffer.from('","value":'))
const TAGS = patternOf(Buffer.from(',"tags":'))
const END = patternOf(Buffer.from('}}}\n'))
/** k6's own rule (metrics/registry.go). */
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/
const MAX_METRICS = 256
const MAX_RECENT = 8
/** Longer ones are left to JSON.parse. */
const MAX_TAGS = 16 * 1024

/** A metric that was seen: how its lines begin, and the tag sets it came with last, the likeliest first. */
interface Known {
  readonly metric: string
  readonly head: Pattern
  readonly recent: TagText[]
}

/**
 * Reads points in the order in which k6 2.x prints them (internal/output/json/wrapper.go) where they stand:
 *
 *     {"metric":"NAME","type":"Point","data":{"time":"…","value":N,"tags":{…}}}
 *
 * What a line has in common with earlier ones is compared, not parsed: on a stream of a few metrics and tag sets
 * only the time and the number are new.
 */
export class PointReader {
  /** Of the point that `read` has just read. */
  metric = ''
  t = 0
  value = 0
  tags: Tags = {}
  readonly #interner: TagInterner
  readonly #known: Known[] = []

  constructor(interner: TagInterner) {
    this.#interner = interner
  }

  /** Where the next line begins; -1 where `bytes` holds no such point, or not the whole of it, at `at`. */
  read(bytes: Uint8Array, view: DataView, at: number): number {
    const known = this.#metricAt(view, at)
    if (known === undefined) return -1
    const time = at + known.head.bytes.length
    const timeEnd = endOf(bytes, time, QUOTE)
    if (!matches(view, timeEnd, VALUE)) return -1
    const number = timeEnd + VALUE.bytes.length
    const numberEnd = endOf(bytes, number, COMMA)
    if (!matches(view, numberEnd, TAGS)) return -1
    const t = parseTime(bytes, time, timeEnd)
    const value = parseNumber(bytes, number, numberEnd)
    if (Number.isNaN(t) || value === undefined) return -1
    this.metric = known.metric
    this.t = t
    this.value = value
    return this.#tagsAt(bytes, view, numberEnd + TAGS.bytes.length, known.recent)
  }

  /** Makes points of this metric known, if their lines begin as expected. */
  learn(metric: string): void {
    if (!NAME.test(metric) || this.#known.length >= MAX_METRICS) return
    if (this.#known.some((item) => item.metric === metric)) return
    const head = patternOf(Buffer.from(BEFORE_NAME + metric + AFTER_NAME))
    this.#known.push({ metric, head, recent: [] })
  }

  #metricAt(view: DataView, at: number): Known | undefined {
    for (let i = 0; i < this.#known.length; i += 1) {
      const known = this.#known[i] as Known
      if (!matches(view, at, known.head)) continue
      forward(this.#known, i)
      return known
    }
    return undefined
  }

  #tagsAt(bytes: Uint8Array, view: DataView, at: number, recent: TagText[]): number {
    for (let i = 0; i < recent.length; i += 1) {
      const { text, tags } = recent[i] as TagText
      const end = at + text.bytes.length
      // The set's own closing brace is compared twice, which makes four bytes of the end.
      if (!matches(view, at, text) || !matches(view, end - 1, END)) continue
      forward(recent, i)
      this.tags = tags
      return end + 3
    }
    return this.#newTagsAt(bytes, at, recent)
  }

  #newTagsAt(bytes: Uint8Array, at: number, recent: TagText[]): number {
    const newline = bytes.indexOf(NEWLINE, at)
    if (newline < 0 || newline - at > MAX_TAGS || latin1(bytes, newline - 2, newline) !== '}}') return -1
    const entry = this.#interner.get(bytes, at, newline - 2)
    if (entry === null || entry.text.bytes.length < 4) return -1
    if (recent.length < MAX_RECENT) recent.push(entry)
    else recent[MAX_RECENT - 1] = entry
    this.tags = entry.tags
    return newline + 1
  }
}

/** One place nearer to the front: what is frequent arrives there and stays. */
function forward<T>(list: T[], index: number): void {
  if (index === 0) return
  const item = list[index] as T
  list[index] = list[index - 1] as T
  list[index - 1] = item
}

/** Index of `wanted`, or the length. Times and numbers are short: a call into the runtime would cost more. */
function endOf(bytes: Uint8Array, at: number, wanted: number): number {
  let i = at
  while (i < bytes.length && bytes[i] !== wanted) i += 1
  return i
}
