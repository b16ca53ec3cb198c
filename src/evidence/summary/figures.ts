import type { MetricKind } from '../../model/metrics/metric.ts'
import { formatSelector, parseSelector } from '../../model/selector.ts'
import type { Summary } from '../../ports.ts'

/** What a summary holds of one metric, by k6's names. */
export type Figures = ReadonlyMap<string, number>

/** What a trend must have to be compared at all: k6 writes them unless it is told otherwise. */
const NEEDED = ['min', 'avg', 'med', 'max'] as const

/** Without these a trend is judged weakly. */
const WANTED = ['count', 'p(95)', 'p(99)'] as const

/** What k6 is asked to write, so that a summary can be judged as well as a summary can. */
export const TREND_STATS = 'avg,min,med,max,count,p(25),p(75),p(90),p(95),p(97.5),p(99),p(99.9)'

/** How k6 is asked for them. */
export const ASK_K6 = `run k6 with --summary-trend-stats "${TREND_STATS}" (or summaryTrendStats in the script's options)`

/**
 * The kind of a metric, by the figures that k6 writes of it; a script may use any name for any kind. The
 * machine-readable shape is read into the words of the other two.
 */
export function kindIn(figures: Figures): MetricKind {
  if (figures.has('passes') || figures.has('fails')) return 'rate'
  if (figures.has('value')) return 'gauge'
  return figures.has('rate') ? 'counter' : 'trend'
}

/** The figures that a trend must have and has not; one that is there and is no number is damage, whichever it is. */
export function lacking(figures: Figures): readonly string[] {
  const missing = (name: string) => !Number.isFinite(figures.get(name))
  return [...NEEDED.filter(missing), ...WANTED.filter((name) => figures.has(name) && missing(name))]
}

/** The figures without which the trend `name` is judged weakly. */
export function weakening(summary: Summary, name: string): readonly string[] {
  const figures = summary.get(name)
  if (figures === undefined || kindIn(figures) !== 'trend') return []
  const known = countIn(summary, name) !== null
  return WANTED.filter((one) => (one === 'count' ? !known : !Number.isFinite(figures.get(one))))
}

/** The counter that k6 adds to with every sample of these trends of its own. */
const COUNTED_BY: { readonly [trend: string]: string } = {
  ws_connecting: 'ws_sessions',
  iteration_duration: 'iterations',
  http_req_duration: 'http_reqs',
  http_req_waiting: 'http_reqs',
  http_req_blocked: 'http_reqs',
  http_req_connecting: 'http_reqs',
  http_req_tls_handshaking: 'http_reqs',
  http_req_sending: 'http_reqs',
  http_req_receiving: 'http_reqs',
}

/** Samples of a trend: as the file says, or as a counter of k6's tells of the same; null: nobody says. */
export function countIn(summary: Summary, name: string): number | null {
  const own = summary.get(name)?.get('count')
  if (own !== undefined) return own
  try {
    const { metric, tags } = parseSelector(name)
    const counter = Object.hasOwn(COUNTED_BY, metric) ? COUNTED_BY[metric]! : null
    if (counter === null) return null
    const count = summary.get(formatSelector({ metric: counter, tags }))?.get('count')
    return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : null
  } catch {
    return null
  }
}
