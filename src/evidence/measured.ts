import { countBelow, type Ordered, quantile } from '../model/quantile.ts'
import type { Measured } from '../model/record/record.ts'
import { type Expression, formatThreshold, type Statistic, type Threshold } from '../model/threshold.ts'
import type { Group } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'
import type { Figures } from './cube/stats.ts'

/** What the samples say about one threshold; `figures` is null where its selector has none. */
export function measuredOf(threshold: Threshold, figures: Figures | null, seconds: number): Measured {
  const { expression } = threshold
  const key = formatThreshold(threshold)
  if (figures === null) return { threshold: key, actual: null, n: 0, distinct: null, beyond: null }
  const ofQuantile = expression.statistic.kind === 'p' && figures.kind === 'trend'
  return {
    threshold: key,
    actual: statisticOf(expression.statistic, figures, seconds),
    n: figures.count,
    distinct: figures.distinct,
    beyond: ofQuantile ? beyond(expression, figures.sorted) : null,
  }
}

/** What each scenario has of a rate, where several have any. */
export function scenariosOf({ cells }: Group): Pick<Measured, 'scenarios'> {
  const rates = cells.filter(({ kind }) => kind === 'rate')
  const byScenario = groupBy(rates, ({ tags }) => tags.scenario ?? '')
  if (byScenario.size < 2) return {}
  return {
    scenarios: Object.fromEntries(
      [...byScenario].map(([scenario, of]) => [
        scenario,
        { n: sumOf(of, ({ count }) => count), trues: sumOf(of, ({ trues }) => trues) },
      ]),
    ),
  }
}

/**
 * A statistic in k6's meaning (k6: metrics/thresholds.go): a counter's `rate` is its total per second of the whole
 * run. Null where the kind of metric has no such statistic; `count` of a trend or a rate is its samples.
 */
export function statisticOf(statistic: Statistic, figures: Figures, seconds: number): number | null {
  switch (figures.kind) {
    case 'trend':
      return trendStatistic(statistic, figures)
    case 'counter':
      if (statistic.kind === 'count') return figures.sum
      return statistic.kind === 'rate' ? (seconds > 0 ? figures.sum / seconds : 0) : null
    case 'rate':
      if (statistic.kind === 'count') return figures.count
      return statistic.kind === 'rate' ? figures.trues / figures.count : null
    case 'gauge':
      return gaugeStatistic(statistic, figures)
  }
}

function trendStatistic(statistic: Statistic, { sorted, sum, count, min, max }: Figures): number | null {
  switch (statistic.kind) {
    case 'p':
      return quantile(sorted, statistic.percent / 100)
    case 'med':
      return quantile(sorted, 0.5)
    case 'avg':
      return sum / count
    case 'min':
      return min
    case 'max':
      return max
    case 'count':
      return count
    default:
      return null
  }
}

function gaugeStatistic({ kind }: Statistic, { last, min, max }: Figures): number | null {
  if (kind === 'value') return last
  if (kind === 'min') return min
  return kind === 'max' ? max : null
}

/** Samples on the wrong side of the bound. */
export function beyond({ operator, bound }: Expression, sorted: Ordered): number {
  const n = sorted.length
  const below = countBelow(sorted, bound, false)
  const notAbove = countBelow(sorted, bound, true)
  switch (operator) {
    case '<':
      return n - below
    case '<=':
      return n - notAbove
    case '>':
      return notAbove
    case '>=':
      return below
    case '==':
      return n - (notAbove - below)
    case '!=':
      return notAbove - below
  }
}
