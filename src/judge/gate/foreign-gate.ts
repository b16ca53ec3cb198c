import type { Gate } from '../../model/load/gate.ts'
import type { MetricKind } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { percentileOf } from '../../model/record/percentiles.ts'
import type { Record, Stats, TrendStats } from '../../model/record/record.ts'
import { formatSelector, parseSelector, type Selector } from '../../model/selector.ts'
import { parseExpression, resolveSelector } from '../../model/threshold.ts'
import { statsOf } from '../stats-rows.ts'

// A gate on what somebody else's k6 wrote down: the file says what kind a metric is, and what is not in it cannot be asked.

/** The quantiles that are gated, the first that every run has: k6 writes p(99) only where it is asked to. */
const QUANTILES = [99, 95, 90] as const

/** k6's own rate of checks that passed. */
const MORE_IS_BETTER = new Set(['checks'])

type ForeignGate = Pick<Gate, 'selector' | 'stat' | 'own' | 'note'>

/** What a gate on a metric of foreign summaries is made of; at least one record. */
export function foreignGate(written: string, records: readonly Record[]): ForeignGate {
  const selector = parseSelector(written)
  const rows = records.flatMap((record) => statsOf(record, selector) ?? [])
  const kind = rows[0]?.kind ?? metricOf(selector.metric)?.kind ?? 'trend'
  if (kind !== 'rate' && kind !== 'counter') return trendGate(selector, rows)
  const stat = { kind: kind === 'rate' ? 'rate' : 'count' } as const
  if (metricOf(selector.metric)?.kind === kind) return { selector, stat, ...noted([asItStands(selector)]) }
  const { worse, why } = directionOf(selector, records)
  return { selector, stat, own: { kind, worse }, ...noted([namesake(selector, kind), why]) }
}

function trendGate(selector: Selector, rows: readonly Stats[]): ForeignGate {
  const trends = rows.filter((row): row is TrendStats => row.kind === 'trend')
  const held = (percent: number) => trends.every((row) => percentileOf(row, percent) !== undefined)
  const percent = QUANTILES.find(held) ?? 50
  const clash = namesake(selector, 'trend')
  const instead =
    percent === 99
      ? ''
      : `${percent === 50 ? 'the median' : `p${percent}`} in place of p99, which is not in the file`
  return {
    selector,
    stat: { kind: 'p', percent },
    ...(clash === '' ? {} : { own: { kind: 'trend', worse: 'higher' } as const }),
    ...noted([clash === '' ? asItStands(selector) : clash, instead]),
  }
}

function noted(words: readonly string[]): Pick<Gate, 'note'> {
  const said = words.filter((word) => word !== '')
  return said.length === 0 ? {} : { note: said.join('; ') }
}

/** What a plan would take for the upgrades that succeeded a summary does not tell apart. */
function asItStands(selector: Selector): string {
  const written = formatSelector(selector)
  const part = formatSelector(resolveSelector(written)) !== written
  return part ? `${written} as the file has it, refused upgrades among them` : ''
}

function namesake({ metric }: Selector, kind: MetricKind): string {
  const ours = metricOf(metric)
  return ours === undefined || ours.kind === kind
    ? ''
    : `${metric} is a ${kind} in the file, not the ${ours.kind} of that name that Socketgate measures`
}

/**
 * Which way is worse: as the script's own threshold on the metric has it (`rate>0.99` wants more), else as k6 means it
 * where it is k6's, else more is.
 */
function directionOf(
  { metric }: Selector,
  records: readonly Record[],
): { worse: 'higher' | 'lower'; why: string } {
  const operators = records.flatMap(({ measured }) =>
    measured.flatMap((row) => operatorOn(metric, row.threshold)),
  )
  const [wants] = operators.map((operator) => operator[0])
  if (wants === '>') return { worse: 'lower', why: "less is worse, as the script's own threshold has it" }
  if (wants === '<') return { worse: 'higher', why: "more is worse, as the script's own threshold has it" }
  return MORE_IS_BETTER.has(metric)
    ? { worse: 'lower', why: 'less is worse' }
    : { worse: 'higher', why: 'more is taken as worse' }
}

function operatorOn(metric: string, threshold: string): readonly string[] {
  const colon = threshold.lastIndexOf(': ')
  try {
    if (parseSelector(threshold.slice(0, colon)).metric !== metric) return []
    return [parseExpression(threshold.slice(colon + 2)).operator]
  } catch {
    return []
  }
}
