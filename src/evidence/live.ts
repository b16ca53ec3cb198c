import type { Load } from '../model/load/load.ts'
import { quantile, samplesNeeded } from '../model/quantile.ts'
import type { Sample } from '../model/sample.ts'
import { phaseAt } from '../model/timeline.ts'
import type { Progress } from '../ports.ts'

const RESERVOIR = 4_096
const SECONDS = 16
const WINDOW = 3

/** Running figures for the live line: bounded memory, a few ns a sample. Estimates; the record is exact. */
export class Live {
  readonly #load: Load
  #start = Number.POSITIVE_INFINITY
  #anchored = false
  #newest = Number.NEGATIVE_INFINITY
  #open = 0
  #peak = 0
  #closes = 0
  #seen = 0
  #random = 0x9e3779b9
  readonly #latencies = new Float64Array(RESERVOIR)
  readonly #messages = new Float64Array(SECONDS)
  readonly #second = new Float64Array(SECONDS).fill(-1)

  constructor(load: Load) {
    this.#load = load
  }

  /** The engine said when a scenario began. */
  anchor(scenario: string | undefined, started: number): void {
    const start = started - (this.#load.work.scenarios[scenario ?? '']?.start ?? 0)
    this.#start = this.#anchored ? Math.min(this.#start, start) : start
    this.#anchored = true
  }

  add(sample: Sample): void {
    if (sample.t > this.#newest) this.#newest = sample.t
    if (!this.#anchored && sample.t < this.#start) this.#start = sample.t
    switch (sample.metric) {
      case 'ws_message_latency':
        this.#keep(sample.value)
        break
      case 'ws_msgs_received':
        this.#count(sample.t, sample.value)
        break
      case 'ws_connecting':
        if (sample.tags.status === '101') this.#peak = Math.max(this.#peak, ++this.#open)
        break
      case 'ws_closes':
        this.#open -= sample.value
        this.#closes += sample.value
    }
  }

  /** The most sockets at once, in the order in which their samples came. */
  get peak(): number {
    return this.#peak
  }

  /** @param now Epoch ms. */
  progress(now: number): Progress {
    const elapsed = Number.isFinite(this.#start) ? Math.max(0, now - this.#start) : 0
    return {
      elapsed,
      total: this.#load.duration,
      phase: this.#phase(elapsed),
      sockets: Math.max(0, this.#open),
      messagesPerSecond: this.#rate(),
      p99: this.#p99(),
      latencies: this.#seen,
      closes: this.#closes,
    }
  }

  /** Algorithm R (Vitter 1985): every latency so far is kept with the same chance. */
  #keep(value: number): void {
    const n = this.#seen++
    if (n < RESERVOIR) {
      this.#latencies[n] = value
      return
    }
    this.#random ^= this.#random << 13
    this.#random ^= this.#random >>> 17
    this.#random ^= this.#random << 5
    const at = Math.floor(((this.#random >>> 0) / 4_294_967_296) * (n + 1))
    if (at < RESERVOIR) this.#latencies[at] = value
  }

  #count(t: number, value: number): void {
    const second = Math.floor(t / 1000)
    const at = second % SECONDS
    if (this.#second[at]! > second) return
    if (this.#second[at] !== second) {
      this.#second[at] = second
      this.#messages[at] = 0
    }
    this.#messages[at] = this.#messages[at]! + value
  }

  /** Over the last whole seconds: the newest one is still being filled. */
  #rate(): number {
    const newest = Math.floor(this.#newest / 1000)
    const begun = Math.floor(this.#start / 1000)
    const seconds = Math.min(WINDOW, newest - begun)
    if (!(seconds >= 1)) return 0
    let sum = 0
    for (let back = 1; back <= seconds; back++) {
      const at = (newest - back) % SECONDS
      if (this.#second[at] === newest - back) sum += this.#messages[at]!
    }
    return sum / seconds
  }

  /** Of fewer it would be little else than the slowest of them. */
  #p99(): number | null {
    if (this.#seen < (samplesNeeded(99) ?? 0)) return null
    const kept = this.#latencies.slice(0, Math.min(this.#seen, RESERVOIR)).sort()
    return quantile(kept, 0.99)
  }

  #phase(elapsed: number): string {
    const spans = Object.values(this.#load.timeline)
    const phases = spans.map((list) => phaseAt(list, elapsed)).filter((phase) => phase !== undefined)
    return [...new Set(phases)].join(' ')
  }
}
