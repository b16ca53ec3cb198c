import type { Metric } from 'k6/metrics'
import { SEQUENCE_TOLD, type Told } from '../../model/receipts.ts'
import type { Frame } from '../frames/codec.ts'
import type { KindPlan } from '../frames/kind.ts'
import type { SequencePlan } from '../frames/sequence-number.ts'
import type { Meters } from '../meters.ts'

/** ms after which what is missing counts as lost; what comes later still is late all the same. */
const LATE = 5000
/** ms that a gap must be old at the end of a socket to be one: what was on its way is nobody's loss. */
const ON_ITS_WAY = 1000
/** Numbers after a gap from which on it is one at once, when the socket ends. */
const MANY = 32
/** Gaps that are remembered of one count; of more of them the oldest are closed, and what fills those is late. */
const MOST_GAPS = 256
/** Keys that are followed for each user; of more of them those are forgotten that came first. */
const MOST_KEYS = 4096

/** Numbers from `from` to `to` that have not come, missed at `at`, epoch ms. */
interface Gap {
  from: number
  to: number
  readonly at: number
  /** It counts as lost. */
  told: boolean
}

/** What one user got of one count, or of one key of it. */
interface Line {
  /** NaN before the first. */
  last: number
  /** Numbers below it can be told from no others. */
  floor: number
  /** The life in which the last one came. */
  life: number
  /** Oldest first; null: there are none. */
  gaps: Gap[] | null
}

/** One count of the plan. */
interface Stream {
  readonly tags: KindPlan['tags']
  readonly line: Line
  readonly lines: Map<string, Line> | null
  /** Epoch ms of the newest message of this life; NaN before the first. */
  newest: number
  /** ms: the longest time between two messages that is not yet reported; -1: there were no two. */
  pause: number
  /** Gaps that may still be filled. */
  open: number
  /** Not yet reported. */
  readonly told: { [what in Told]: number }
}

/** Holds the numbers of one user's messages against each other, over all its lives. */
export class Sequences {
  private readonly streams: Stream[] = []
  private readonly meters: Meters
  private life = 0

  constructor(kinds: readonly KindPlan[], meters: Meters) {
    this.meters = meters
    for (const { sequence } of kinds) {
      if (sequence === null || this.streams[sequence.stream] !== undefined) continue
      this.streams[sequence.stream] = {
        tags: sequence.tags as KindPlan['tags'],
        line: newLine(),
        lines: sequence.key === null ? null : new Map(),
        newest: Number.NaN,
        pause: -1,
        open: 0,
        told: { compared: 0, unread: 0, missed: 0, restarted: 0 },
      }
    }
  }

  /** A message came at `at`, epoch ms. */
  hear(plan: SequencePlan, frame: Frame, at: number): void {
    const stream = this.streams[plan.stream] as Stream
    const pause = at - stream.newest
    if (pause > stream.pause) stream.pause = pause
    stream.newest = at
    const n = plan.number(frame)
    const line = plan.key === null ? stream.line : this.lineOf(stream, plan.key(frame))
    if (line !== null && n === line.last + 1) {
      line.last = n
      line.life = this.life
      stream.told.compared++
    } else this.hearOther(stream, line, n, at)
  }

  private hearOther(stream: Stream, line: Line | null, n: number, at: number): void {
    const { told } = stream
    if (line === null || Number.isNaN(n)) told.unread++
    else if (line.life !== this.life) this.goOn(stream, line, n)
    else {
      told.compared++
      if (n > line.last) this.miss(stream, line, n, at)
      else if (n < line.floor || fill(stream, line, n)) add(this.meters.ws_reordered, 1, stream.tags)
      else add(this.meters.ws_duplicates, 1, stream.tags)
    }
  }

  /** The first number of a life, the very first of all among them. */
  private goOn(stream: Stream, line: Line, n: number): void {
    const { told } = stream
    if (n > line.last) {
      told.compared++
      told.missed += n - line.last - 1
    } else if (n <= line.last) told.restarted++
    line.last = n
    line.floor = n
    line.life = this.life
    line.gaps = null
  }

  private miss(stream: Stream, line: Line, n: number, at: number): void {
    line.gaps ??= []
    line.gaps.push({ from: line.last + 1, to: n - 1, at, told: false })
    stream.open++
    line.last = n
    if (line.gaps.length <= MOST_GAPS) return
    const oldest = line.gaps.shift() as Gap
    line.floor = oldest.to + 1
    this.tellLost(stream, oldest)
  }

  private lineOf({ lines }: Stream, key: string | undefined): Line | null {
    if (key === undefined || lines === null) return null
    let line = lines.get(key)
    if (line === undefined) {
      line = newLine()
      if (lines.size >= MOST_KEYS) lines.delete(lines.keys().next().value as string)
      lines.set(key, line)
    }
    return line
  }

  /** Reports what came so far. @param at epoch ms */
  report(at: number): void {
    for (const stream of this.streams) {
      if (stream.open > 0) this.close(stream, at - LATE, Number.POSITIVE_INFINITY)
      this.tell(stream)
    }
  }

  /** A life has ended, at `at`, epoch ms. */
  settle(at: number): void {
    for (const stream of this.streams) {
      if (stream.open > 0) this.close(stream, at - ON_ITS_WAY, MANY)
      if (at - stream.newest > Math.max(stream.pause, 0)) stream.pause = at - stream.newest
      stream.newest = Number.NaN
      stream.open = 0
      this.tell(stream)
    }
    this.life++
  }

  /** What has been missing since before `before` is lost, and where so many later numbers came. */
  private close(stream: Stream, before: number, many: number): void {
    for (const line of stream.lines?.values() ?? [stream.line]) {
      for (const gap of line.gaps ?? []) {
        if (gap.at <= before || line.last - gap.to >= many) this.tellLost(stream, gap)
      }
    }
  }

  private tellLost(stream: Stream, gap: Gap): void {
    if (gap.told) return
    gap.told = true
    stream.open--
    add(this.meters.ws_gaps, gap.to - gap.from + 1, stream.tags)
  }

  private tell(stream: Stream): void {
    const { told, tags } = stream
    if (stream.pause >= 0) add(this.meters.ws_message_gap, stream.pause, tags)
    stream.pause = -1
    for (const what in told) {
      const count = told[what as Told]
      if (count > 0) this.meters[SEQUENCE_TOLD].add(count, { ...tags, what })
      told[what as Told] = 0
    }
  }
}

/** Tags cost time in k6: none are passed where the VU's own are right. */
function add(metric: Metric, value: number, tags: Stream['tags']): void {
  if (tags === undefined) metric.add(value)
  else metric.add(value, tags)
}

function newLine(): Line {
  return { last: Number.NaN, floor: Number.NaN, life: -1, gaps: null }
}

/** Takes a number out of the gap that it was missing in. @returns whether it was missing. */
function fill(stream: Stream, line: Line, n: number): boolean {
  const { gaps } = line
  const index = gaps === null ? -1 : gaps.findIndex(({ from, to }) => n >= from && n <= to)
  const gap = gaps?.[index]
  if (gaps === null || gap === undefined) return false
  const { from, to, at, told } = gap
  const rest = [
    { from, to: n - 1, at, told },
    { from: n + 1, to, at, told },
  ].filter((part) => part.from <= part.to)
  gaps.splice(index, 1, ...rest)
  if (!told) stream.open += rest.length - 1
  return true
}
