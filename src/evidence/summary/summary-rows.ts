import type { Stats, TrendStats } from '../../model/record/record.ts'
import { formatSelector, parseSelector, type Selector } from '../../model/selector.ts'
import type { Summary } from '../../ports.ts'
import { countIn, type Figures, kindIn, lacking } from './figures.ts'

/** The quantiles of a trend that a summary may hold or not, by k6's names. */
const QUANTILES = {
  p25: 'p(25)',
  p75: 'p(75)',
  p90: 'p(90)',
  p95: 'p(95)',
  p975: 'p(97.5)',
  p99: 'p(99)',
  p999: 'p(99.9)',
} as const

/** A record's rows: of every metric of the summary that holds enough, and that a plan could name. */
export function rowsOfSummary(summary: Summary): Stats[] {
  return [...summary].flatMap(([name, figures]) => {
    const selector = selectorOf(name)
    return selector === null ? [] : rowOf(selector, figures, summary)
  })
}

/** What a summary's key names; null: nothing that a plan could. */
export function selectorOf(name: string): Selector | null {
  try {
    return parseSelector(name)
  } catch {
    return null
  }
}

function rowOf(selector: Selector, figures: Figures, summary: Summary): Stats[] {
  const { metric, tags } = selector
  const of = (name: string) => figures.get(name) ?? Number.NaN
  const whole = (count: number) => Number.isSafeInteger(count) && count >= 0
  switch (kindIn(figures)) {
    case 'trend':
      return trendsOf(selector, figures, countIn(summary, formatSelector(selector)))
    case 'counter': {
      const [count, rate] = [of('count'), of('rate')]
      return whole(count) && Number.isFinite(rate)
        ? [{ kind: 'counter', metric, tags, count, total: count, rate }]
        : []
    }
    case 'rate': {
      const [trues, fails] = [of('passes'), of('fails')]
      const count = trues + fails
      return whole(trues) && whole(fails) && count > 0
        ? [{ kind: 'rate', metric, tags, count, trues, rate: trues / count }]
        : []
    }
    case 'gauge':
      return []
  }
}

/** A trend that met no sample is all zeros in a summary, and is no figure. */
function trendsOf({ metric, tags }: Selector, figures: Figures, count: number | null): TrendStats[] {
  if (lacking(figures).length > 0) return []
  const of = (name: string) => figures.get(name) as number
  if (count === null ? of('max') === 0 && of('min') === 0 : !(count > 0)) return []
  const held = Object.entries(QUANTILES).filter(([, name]) => Number.isFinite(figures.get(name)))
  const [min, max] = [of('min'), of('max')]
  const row: TrendStats = {
    kind: 'trend',
    metric,
    tags,
    count: count ?? 1,
    ...(count === null ? { atLeast: true } : {}),
    distinct: null,
    min,
    max,
    avg: of('avg'),
    p50: of('med'),
    ...Object.fromEntries(held.map(([field, name]) => [field, of(name)])),
    slices: null,
    whole: Number.isInteger(min) && Number.isInteger(max),
    summaryOnly: true,
  }
  return [row]
}
