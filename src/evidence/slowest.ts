import type { Load } from '../model/load/load.ts'
import {
  SLOW_METRICS,
  SLOWEST,
  type SlowOf,
  type SlowSample,
} from '../model/record/correlation/slow-sample.ts'
import type { Sample } from '../model/sample.ts'

type Told = Pick<Sample, 't' | 'value' | 'tags' | 'trace'>

/** Keys that are kept: a phase that a script invents again and again costs no memory. */
const MAX_KEYS = 64

/** The slowest samples of each metric and phase, whatever the length of the run. */
export class Slowest {
  /** By metric and phase; the slowest first. */
  readonly #tops = new Map<string, Told[]>()

  add({ t, value, tags, trace }: Told): void {
    if (trace === undefined) return
    const key = `${tags.of} ${tags.phase ?? ''}`
    const top = this.#tops.get(key) ?? []
    if (top.length === 0 && this.#tops.size >= MAX_KEYS) return
    this.#tops.set(key, top)
    const at = top.findIndex((one) => one.value < value)
    if (at >= 0) top.splice(at, 0, { t, value, tags, trace })
    else if (top.length < SLOWEST) top.push({ t, value, tags, trace })
    if (top.length > SLOWEST) top.pop()
  }

  /** Of each metric that the load judges, the slowest first: of its steady phase, where that has any. */
  of(load: Pick<Load, 'thresholds' | 'gates'>): readonly SlowSample[] {
    const judged = new Set([...load.thresholds, ...load.gates].map(({ selector }) => selector.metric))
    return SLOW_METRICS.filter((metric) => judged.has(metric)).flatMap((metric) =>
      this.#slowestOf(metric).map((told) => sampleOf(metric, told)),
    )
  }

  #slowestOf(metric: SlowOf): readonly Told[] {
    const steady = this.#tops.get(`${metric} steady`)
    if (steady !== undefined) return steady
    const all = [...this.#tops].flatMap(([key, top]) => (key.startsWith(`${metric} `) ? top : []))
    return all.sort((a, b) => b.value - a.value).slice(0, SLOWEST)
  }
}

function sampleOf(metric: SlowOf, { t, value, tags, trace }: Told): SlowSample {
  const { scenario, feed, phase } = tags
  const name = tags.name ?? tags.exchange
  return {
    ...{ metric, at: new Date(t).toISOString(), value, trace: trace as string },
    ...(scenario !== undefined && { scenario }),
    ...(feed !== undefined && { feed }),
    ...(phase !== undefined && { phase }),
    ...(name !== undefined && { name }),
  }
}
