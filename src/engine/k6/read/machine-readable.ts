import { isObject, type Json } from '../../../model/json.ts'
import type { FileSummary } from '../../../ports.ts'
import { type Fields, numbers, selectorOf } from './summary.ts'
import { thresholdsToldIn } from './told-thresholds.ts'

/**
 * k6's machine-readable summary (k6: internal/lib/summary/machine_readable.go). It lists its metrics; of a trend it has
 * avg, min, med, max, p90 and p95, whatever k6 was asked for; and up to k6 2.3 it does not say whether thresholds held.
 */
export function machineReadable(summary: Fields): FileSummary {
  const { results, config, metadata } = summary as { readonly [part: string]: Json }
  const seconds = isObject(config) ? config.duration : undefined
  const generated = isObject(metadata) ? metadata.generated_at : undefined
  const duration = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : null
  const listed = isObject(results) && Array.isArray(results.metrics) ? results.metrics.filter(isNamed) : []
  return {
    shape: 'machine-readable',
    figures: new Map([
      ...listed.map(({ name, values }) => [selectorOf(name), figuresOf(values, duration)] as const),
      ...checksIn(isObject(results) ? results.checks : undefined),
    ]),
    thresholds: listed.flatMap(({ name, thresholds }) => thresholdsToldIn(name, thresholds)),
    duration,
    generatedAt: typeof generated === 'string' && !Number.isNaN(Date.parse(generated)) ? generated : null,
    setup: null,
  }
}

interface Named {
  readonly name: string
  readonly values?: Json
  readonly thresholds?: Json
}

function isNamed(metric: unknown): metric is Named {
  return isObject(metric) && typeof metric.name === 'string'
}

/** The other shapes' words: `p90` is p(90), `matches` of `total` are passes and fails, a counter has its rate. */
function figuresOf(values: unknown, duration: number | null): ReadonlyMap<string, number> {
  if (!isObject(values)) return new Map()
  // A statistic that k6 was not asked for is null.
  const figures = new Map([...numbers(values)].filter(([, value]) => !Number.isNaN(value)))
  const [matches, total, count] = ['matches', 'total', 'count'].map((name) => figures.get(name))
  if (matches !== undefined && total !== undefined) {
    return new Map([
      ['passes', matches],
      ['fails', total - matches],
      ['rate', figures.get('rate') ?? Number.NaN],
    ])
  }
  if (count !== undefined && figures.size === 1) {
    return figures.set('rate', duration === null ? 0 : (count * 1000) / duration)
  }
  return new Map([...figures].map(([name, value]) => [name.replace(/^p([\d.]+)$/, 'p($1)'), value]))
}

/** Its `checks` are no metric of their own there. */
function checksIn(checks: unknown): (readonly [string, ReadonlyMap<string, number>])[] {
  const metrics = isObject(checks) && Array.isArray(checks.metrics) ? checks.metrics.filter(isNamed) : []
  const succeeded = metrics.find(({ name }) => name === 'checks_succeeded')
  return succeeded === undefined ? [] : [['checks', figuresOf(succeeded.values, null)]]
}
