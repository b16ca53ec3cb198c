import { nearest } from '../../model/nearest.ts'
import type { Stats, TrendStats } from '../../model/record/record.ts'
import { formatSelector, parseSelector, type Selector } from '../../model/selector.ts'
import type { Summary } from '../../ports.ts'
import { kindOf } from '../cube/cells.ts'

type Figures = ReadonlyMap<string, number>

/** The quantiles of a trend, by k6's names. The rule needs the first of them (the p95 for its noise); the others make it sharper. */
const NEEDED = ['count', 'min', 'avg', 'med', 'max', 'p(95)', 'p(99)'] as const
const FURTHER = { p25: 'p(25)', p75: 'p(75)', p90: 'p(90)', p975: 'p(97.5)', p999: 'p(99.9)' } as const

/** What k6 is asked to write, so that a summary can be judged as well as a summary can. */
export const TREND_STATS = 'avg,min,med,max,count,p(25),p(75),p(90),p(95),p(97.5),p(99),p(99.9)'

/** A record's rows: of every metric of the summary that holds enough, and that a plan could name. */
export function rowsOfSummary(summary: Summary): Stats[] {
  return [...summary].flatMap(([name, figures]) => {
    const selector = selectorOf(name)
    return selector === null ? [] : rowOf(selector, figures)
  })
}

function selectorOf(name: string): Selector | null {
  try {
    return parseSelector(name)
  } catch {
    return null
  }
}

function rowOf(selector: Selector, figures: Figures): Stats[] {
  const { metric, tags } = selector
  const of = (name: string) => figures.get(name) ?? Number.NaN
  const whole = (count: number) => Number.isSafeInteger(count) && count >= 0
  switch (kindOf(metric, figures.keys())) {
    case 'trend':
      return lacking(figures).length > 0 || !(of('count') > 0) ? [] : [trend(selector, figures)]
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

function trend({ metric, tags }: Selector, figures: Figures): TrendStats {
  const of = (name: string) => figures.get(name) as number
  const further = Object.entries(FURTHER).filter(([, name]) => Number.isFinite(figures.get(name)))
  const [min, max] = [of('min'), of('max')]
  return {
    kind: 'trend',
    metric,
    tags,
    count: of('count'),
    distinct: null,
    min,
    max,
    avg: of('avg'),
    p50: of('med'),
    p95: of('p(95)'),
    p99: of('p(99)'),
    ...Object.fromEntries(further.map(([field, name]) => [field, of(name)])),
    slices: null,
    whole: Number.isInteger(min) && Number.isInteger(max),
    summaryOnly: true,
  }
}

/** The figures that a trend must have and has not, by k6's names. */
function lacking(figures: Figures): readonly string[] {
  return NEEDED.filter((name) => !Number.isFinite(figures.get(name)))
}

/**
 * Why the summary says nothing of `selector` that could be judged, and what k6 must be told; undefined: it does. The
 * summary of a trend that met no sample is all zeros, and is no figure.
 */
export function whyNotIn(summary: Summary, selector: Selector): string | undefined {
  const name = formatSelector(selector)
  const figures = summary.get(name)
  if (figures === undefined) return absent(summary, selector, name)
  const kind = kindOf(selector.metric, figures.keys())
  if (kind === 'gauge') return `${name} is a gauge: its last value cannot be compared with other runs`
  if (kind !== 'trend') return undefined
  const missing = lacking(figures)
  if (missing.length > 0) {
    return `${name} lacks ${missing.join(', ')}: run k6 with --summary-trend-stats "${TREND_STATS}" (or summaryTrendStats in the script's options)`
  }
  return figures.get('count') === 0 ? `${name} has no samples` : undefined
}

function absent(summary: Summary, { metric, tags }: Selector, name: string): string {
  if (summary.has(metric) && Object.keys(tags).length > 0) {
    return `${name} is not in it: k6 writes a metric by tags only where a threshold names it, so add '${name}': [] to the thresholds in the script's options`
  }
  const close = nearest(metric, summary.keys())
  return `${name} is not in it${close === undefined ? '' : `; did you mean ${close}?`}`
}
