import { metricOf } from '../../model/metrics/table.ts'
import { quantile } from '../../model/quantile.ts'
import type { Sample, Tags } from '../../model/sample.ts'
import { selects } from '../../model/selector.ts'
import { formatThreshold, holds, type Statistic, type Threshold } from '../../model/threshold.ts'

/** k6 looks at its thresholds this often. */
const EVERY = 2000

/** The samples of one threshold with abortOnFail, kept whole: its quantiles are as exact as the record's. */
class Watched {
  readonly threshold: Threshold
  readonly #values: number[] = []
  readonly #wanted = new Map<Tags, boolean>()

  constructor(threshold: Threshold) {
    this.threshold = threshold
  }

  add({ tags, value }: Sample): void {
    let wanted = this.#wanted.get(tags)
    if (wanted === undefined) {
      wanted = selects(this.threshold.selector.tags, tags)
      this.#wanted.set(tags, wanted)
    }
    if (wanted) this.#values.push(value)
  }

  /** Null without samples: k6 does not abort on them either. `elapsed` in s. */
  actual(elapsed: number): number | null {
    if (this.#values.length === 0) return null
    const kind = metricOf(this.threshold.selector.metric)?.kind
    const { statistic } = this.threshold.expression
    if (statistic.kind === 'rate') return this.#sum() / (kind === 'rate' ? this.#values.length : elapsed)
    if (statistic.kind === 'count') return kind === 'counter' ? this.#sum() : this.#values.length
    if (statistic.kind === 'value') return this.#values[this.#values.length - 1] ?? null
    return this.#ofTrend(statistic)
  }

  #sum(): number {
    return this.#values.reduce((sum, value) => sum + value, 0)
  }

  #ofTrend(statistic: Statistic): number {
    if (statistic.kind === 'avg') return this.#sum() / this.#values.length
    const share = { min: 0, med: 0.5, max: 1 } as const
    const p = statistic.kind === 'p' ? statistic.percent / 100 : share[statistic.kind as keyof typeof share]
    return quantile(Float64Array.from(this.#values).sort(), p)
  }
}

/**
 * Aborts a run as soon as a threshold with abortOnFail is broken. One with `{phase:…}` on a built-in metric is
 * left to the record, as under k6: those samples have the phase of their connect.
 */
export class AbortWatch {
  readonly #watched = new Map<string, Watched[]>()
  readonly #abort: (detail: string) => void
  #began = 0
  #next = Number.POSITIVE_INFINITY

  constructor(thresholds: readonly Threshold[], abort: (detail: string) => void) {
    this.#abort = abort
    for (const threshold of thresholds) {
      const { metric, tags } = threshold.selector
      const late = tags.phase !== undefined && metricOf(metric)?.from === 'engine'
      if (!threshold.abortOnFail || late) continue
      this.#watched.set(metric, [...(this.#watched.get(metric) ?? []), new Watched(threshold)])
    }
  }

  begin(): void {
    this.#began = performance.now()
    this.#next = this.#began + EVERY
  }

  add(batch: readonly Sample[]): void {
    if (this.#watched.size === 0) return
    for (const sample of batch) for (const one of this.#watched.get(sample.metric) ?? []) one.add(sample)
  }

  /** Cheap but every 2 s. */
  evaluate(): void {
    const at = performance.now()
    if (at < this.#next || this.#watched.size === 0) return
    this.#next = at + EVERY
    const elapsed = at - this.#began
    for (const { threshold, actual } of this.#broken(elapsed)) {
      this.#abort(`${formatThreshold(threshold)} was ${actual}`)
    }
  }

  *#broken(elapsed: number): Generator<{ readonly threshold: Threshold; readonly actual: number }> {
    for (const watched of [...this.#watched.values()].flat()) {
      const { threshold } = watched
      if (elapsed < threshold.delayAbortEval) continue
      const actual = watched.actual(elapsed / 1000)
      if (actual !== null && !holds(threshold.expression, actual)) yield { threshold, actual }
    }
  }
}
