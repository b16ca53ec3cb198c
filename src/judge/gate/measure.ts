import type { Gate } from '../../model/load/gate.ts'
import type { Metric, MetricKind, MetricUnit } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'

type Row = Pick<Gate, 'selector' | 'stat' | 'own'>

/** What kind of metric a gate is on: a script's own is what the script made it; what nobody knows is a trend. */
export function kindOf({ selector, own }: Row): MetricKind {
  return own?.kind ?? metricOf(selector.metric)?.kind ?? 'trend'
}

/** Which direction is worse. */
export function worseOf({ selector, own }: Row): Metric['worse'] {
  return own?.worse ?? metricOf(selector.metric)?.worse ?? 'higher'
}

/** What its figures are counted in. */
export function unitOf({ selector, stat, own }: Row): MetricUnit {
  if (stat.kind === 'count') return 'count'
  if (own !== undefined) return own.kind === 'rate' ? 'share' : 'count'
  return metricOf(selector.metric)?.unit ?? 'count'
}

/** Whether the figure is one a second. */
export function isPerSecond(gate: Row): boolean {
  return gate.stat.kind === 'rate' && kindOf(gate) === 'counter'
}
