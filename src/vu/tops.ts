import exec from 'k6/execution'
import { SLOW_SAMPLE, SLOWEST, type SlowOf } from '../model/record/correlation/slow-sample.ts'
import type { Meters } from './meters.ts'

type Tags = { readonly [name: string]: string }

/** Samples of one metric and phase that a VU tells before it becomes choosy; and of how many more the floor rises by its own value. */
const FREELY = 200
const CHOOSY = 5000

/** Where a told sample goes. */
interface Told {
  readonly kept: number
  emit(value: number, trace: string, tags: Tags): void
}

/**
 * The largest values of one metric so far: what is not above `floor` is none of them, and costs one comparison. Where a queue
 * grows, each message is the slowest so far, and would be told a second time: the more were told, the further above the others one must be.
 */
export class Top {
  floor = Number.NEGATIVE_INFINITY
  private readonly metric: SlowOf
  private readonly slowest: Told
  private told = 0
  /** Ascending. */
  private values: number[] = []

  constructor(metric: SlowOf, slowest: Told) {
    this.metric = metric
    this.slowest = slowest
  }

  /** A value above `floor`, ms. `trace` undefined: nobody could find it again, and it is not told. */
  tell(value: number, trace: string | undefined, tags?: Tags): void {
    if (trace === undefined) return
    const { values, slowest } = this
    let at = values.length
    while (at > 0 && (values[at - 1] as number) > value) at--
    values.splice(at, 0, value)
    if (values.length > slowest.kept) values.shift()
    this.told++
    if (values.length === slowest.kept) this.floor = this.above(values[0] as number)
    slowest.emit(value, trace, { ...tags, of: this.metric })
  }

  private above(least: number): number {
    return least + (Math.abs(least) * Math.max(0, this.told - FREELY)) / CHOOSY
  }

  clear(): void {
    this.values = []
    this.told = 0
    this.floor = Number.NEGATIVE_INFINITY
  }
}

/**
 * The slowest samples of one scenario, told with the trace id of their journey as k6's metadata: as a tag each would be a
 * series of its own for the whole run. A VU under k6 knows of no other, so that it tells each sample which may be among the slowest.
 */
export class Slowest {
  readonly kept: number
  readonly messages: Top
  readonly roundtrips: Top
  readonly requests: Top
  private readonly meters: Meters
  private phase: string | undefined

  /** @param kept how many of each metric: the VUs of a large scenario tell few each, since none of them has all. */
  constructor(meters: Meters, kept: number) {
    this.meters = meters
    this.kept = kept
    this.messages = new Top('ws_message_latency', this)
    this.roundtrips = new Top('ws_roundtrip', this)
    this.requests = new Top('http_req_duration', this)
  }

  /** Each phase has its own slowest: a ramp is slower than what is judged. */
  enter(phase: string): void {
    if (phase === this.phase) return
    this.phase = phase
    for (const top of [this.messages, this.roundtrips, this.requests]) top.clear()
  }

  emit(value: number, trace: string, tags: Tags): void {
    const { metadata } = exec.vu.metrics
    metadata.trace = trace
    try {
      this.meters[SLOW_SAMPLE].add(value, tags)
    } finally {
      delete metadata.trace
    }
  }
}

/** How many samples each of so many VUs keeps: all twenty may be of one of a few. */
export function keptOf(vus: number): number {
  return Math.max(2, Math.min(SLOWEST, Math.ceil((3 * SLOWEST) / Math.max(1, vus))))
}
