import { COUNTED } from './counted.ts'
import { K6_REQUESTS } from './k6-requests.ts'
import { K6_RUN } from './k6-run.ts'
import { K6_SOCKETS } from './k6-sockets.ts'
import type { Metric, MetricRow } from './metric.ts'
import { VIRTUAL_USER } from './virtual-user.ts'

const K6 = { ...K6_SOCKETS, ...K6_REQUESTS, ...K6_RUN }

export type MetricName = keyof typeof K6 | keyof typeof VIRTUAL_USER | keyof typeof COUNTED

/** Every metric a run can produce, k6's own first. The one table of names, units, directions and needs. */
export const METRICS: readonly Metric[] = [
  ...metrics(K6, 'engine'),
  ...metrics(VIRTUAL_USER, 'vu'),
  ...metrics(COUNTED, 'evidence'),
]

function metrics(rows: { readonly [name: string]: MetricRow }, from: Metric['from']): Metric[] {
  return Object.entries(rows).map(([name, row]) => ({ name, from, ...row }))
}

const BY_NAME: ReadonlyMap<string, Metric> = new Map(METRICS.map((row) => [row.name, row]))

/** The metric's row, or undefined for one that nothing here emits. */
export function metricOf(name: string): Metric | undefined {
  return BY_NAME.get(name)
}
