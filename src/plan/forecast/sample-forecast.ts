import type { Load } from '../../model/load/load.ts'
import { samplesNeeded } from '../../model/quantile.ts'
import { formatSelector } from '../../model/selector.ts'
import type { Statistic } from '../../model/threshold.ts'
import { expectedSamples } from '../expected/samples.ts'

/** What a run should measure of a gate or a threshold. */
export interface SampleForecast {
  readonly from: 'gate' | 'threshold'
  /** formatSelector(). */
  readonly selector: string
  /** `p(99)`, `rate`, `count`, … */
  readonly stat: string
  /** Whole samples; `unknown`: the plan does not say how often it happens. */
  readonly samples: number | 'unknown'
  /** Messages that differ if all sockets of a feed get the same ones; null where no messages are counted. */
  readonly shared: number | null
  /** More time brings more of them, as of messages; not so of upgrades. */
  readonly grows: boolean
  /** Samples from which the quantile is judged; null: not a quantile, or one that no number suffices for. */
  readonly needed: number | null
  /** Null: unknown, or not a quantile. */
  readonly judged: boolean | null
  /** Line of the plan, from 1. */
  readonly line: number
}

/** How many samples every gate, and every threshold on a quantile, will be judged on. */
export function sampleForecasts({ gates, thresholds, work, timeline }: Load): readonly SampleForecast[] {
  const wanted = [
    ...gates.map(({ selector, stat, line }) => ({ from: 'gate' as const, selector, stat, line })),
    ...thresholds
      .filter(({ expression }) => expression.statistic.kind === 'p')
      .map(({ selector, expression, line }) => ({
        from: 'threshold' as const,
        selector,
        stat: expression.statistic,
        line,
      })),
  ]
  return wanted.map(({ from, selector, stat, line }) => {
    const { samples, shared, grows } = expectedSamples(selector, work, timeline)
    const whole = samples === 'unknown' ? samples : Math.floor(samples + 1e-6)
    const needed = stat.kind === 'p' ? samplesNeeded(stat.percent) : null
    return {
      from,
      selector: formatSelector(selector),
      stat: formatStat(stat),
      samples: whole,
      shared: shared === null ? null : Math.floor(shared + 1e-6),
      grows,
      needed,
      judged: judged(stat, whole, needed),
      line,
    }
  })
}

function judged(stat: Statistic, samples: number | 'unknown', needed: number | null): boolean | null {
  if (stat.kind !== 'p') return null
  if (needed === null) return false
  return samples === 'unknown' ? null : samples >= needed
}

function formatStat(stat: Statistic): string {
  return stat.kind === 'p' ? `p(${stat.percent})` : stat.kind
}
