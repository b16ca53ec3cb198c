import { holds, parseExpression } from '../../model/threshold.ts'
import type { FileSummary, Summary, ToldThreshold } from '../../ports.ts'
import { type Figures, kindIn } from './figures.ts'

/**
 * One run of its shards, which ran at the same time: counters and rates add up. Quantiles of parts say nothing of the
 * whole, so a trend keeps only its smallest and its largest value, and no row is made of it. At least one shard.
 */
export function merged(shards: readonly FileSummary[]): FileSummary {
  const [first] = shards as readonly [FileSummary, ...FileSummary[]]
  const names = new Set(shards.flatMap(({ figures }) => [...figures.keys()]))
  const figures: Summary = new Map([...names].map((name) => [name, mergedFigures(name, shards)]))
  const durations = shards.flatMap(({ duration }) => duration ?? [])
  return {
    shape: first.shape,
    figures,
    thresholds: toldByAny(shards, figures),
    duration: durations.length === 0 ? null : Math.max(...durations),
    generatedAt: first.generatedAt,
    setup: null,
  }
}

function mergedFigures(name: string, shards: readonly FileSummary[]): Figures {
  const parts = shards.flatMap(({ figures }) => figures.get(name) ?? [])
  const sum = (word: string) => parts.reduce((total, part) => total + (part.get(word) ?? 0), 0)
  const all = (word: string) => parts.flatMap((part) => part.get(word) ?? [])
  switch (kindIn(parts[0]!)) {
    case 'counter':
      return new Map([
        ['count', sum('count')],
        ['rate', sum('rate')],
      ])
    case 'rate': {
      const [passes, fails] = [sum('passes'), sum('fails')]
      return new Map([
        ['passes', passes],
        ['fails', fails],
        ['rate', passes + fails > 0 ? passes / (passes + fails) : 0],
      ])
    }
    case 'gauge':
      return new Map([['value', sum('value')]])
    case 'trend':
      return new Map([
        ['min', Math.min(...all('min'))],
        ['max', Math.max(...all('max'))],
        ...(all('count').length === parts.length ? [['count', sum('count')] as const] : []),
      ])
  }
}

/** k6 said it of each part. What can be said of the whole is said anew; else one part that crossed it is enough. */
function toldByAny(shards: readonly FileSummary[], figures: Summary): readonly ToldThreshold[] {
  const told = new Map<string, ToldThreshold>()
  for (const one of shards.flatMap(({ thresholds }) => thresholds)) {
    const key = `${one.selector}: ${one.expression}`
    told.set(key, { ...one, crossed: one.crossed || told.get(key)?.crossed === true })
  }
  return [...told.values()].map((one) => ({ ...one, crossed: anew(one, figures) ?? one.crossed }))
}

function anew({ selector, expression }: ToldThreshold, summary: Summary): boolean | null {
  const figures = summary.get(selector)
  if (figures === undefined) return null
  const kind = kindIn(figures)
  try {
    const parsed = parseExpression(expression)
    const value = figures.get(parsed.statistic.kind)
    if (value === undefined || (kind !== 'counter' && kind !== 'rate')) return null
    return !holds(parsed, value)
  } catch {
    return null
  }
}
