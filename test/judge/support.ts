import { type Judging, judge } from '../../src/judge/judge.ts'
import type { Gate } from '../../src/model/load/gate.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Scenario } from '../../src/model/load/scenario.ts'
import { metricOf } from '../../src/model/metrics/table.ts'
import type { CounterStats, Measured, RateStats, Record, TrendStats } from '../../src/model/record/record.ts'
import { parseSelector } from '../../src/model/selector.ts'
import {
  formatThreshold,
  parseExpression,
  resolveSelector,
  type Threshold,
} from '../../src/model/threshold.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { socketPlan } from '../support/plain-socket.ts'

/** The quantile function that all example trends share: a body around 30 ms and a tail up to p99. */
const SHAPE = { min: 12, p25: 24, p50: 30, p75: 37, p90: 43, p95: 47, p975: 51, p99: 58, p999: 75, max: 96 }

export const LATENCY = 'ws_message_latency{feed:orders,phase:steady}'

/** A trend whose quantiles are those of `SHAPE` times `scale`. */
export function trend(changes: Partial<TrendStats> = {}, scale = 1, selector = LATENCY): TrendStats {
  const ladder = Object.fromEntries(
    Object.entries(SHAPE).map(([name, value]) => [name, value * scale]),
  ) as typeof SHAPE
  return {
    kind: 'trend',
    ...parseSelector(selector),
    count: 8000,
    distinct: null,
    avg: 31 * scale,
    ...ladder,
    slices: [30.2, 29.8, 30.1, 30, 29.9, 30.3, 29.7, 30, 30.1, 29.9].map((slice) => slice * scale),
    whole: false,
    ...changes,
  }
}

export function counter(selector: string, total: number, rate = total / 60): CounterStats {
  return { kind: 'counter', ...parseSelector(selector), count: total, total, rate }
}

export function share(selector: string, trues: number, count: number): RateStats {
  return { kind: 'rate', ...parseSelector(selector), count, trues, rate: trues / count }
}

/** A complete run of `orders-feed`: 20 sockets, all opened and subscribed. */
export function record(changes: Partial<Record> = {}, run = 1): Record {
  const day = String(run).padStart(2, '0')
  return {
    version: 1,
    plan: { name: 'orders-feed', file: 'plans/orders-feed.yaml' },
    series: {
      key: '3f9c1ab24e07',
      digest: 'd'.repeat(64),
      profile: 'pr',
      engine: 'k6 2',
      environment: null,
      runnerLabel: 'linux-x64-4',
    },
    provenance: {
      tool: '0.1.0',
      engine: { name: 'k6', version: '2.2.0' },
      started: `2026-11-${day}T17:50:00.000Z`,
      ended: `2026-11-${day}T17:51:00.000Z`,
      machine: { id: 'a1', os: 'linux', arch: 'x64', cpu: 'Example CPU', cores: 4 },
      runnerLabel: 'linux-x64-4',
      commit: null,
      ref: 'refs/heads/main',
      runId: `run-${run}`,
      attempt: 1,
    },
    timeline: {
      orders: [
        { phase: 'ramp', from: 0, to: 10_000 },
        { phase: 'steady', from: 10_000, to: 60_000 },
      ],
    },
    duration: 60_000,
    ended: 'clean',
    abortedOn: null,
    complete: true,
    problems: [],
    stats: [trend()],
    measured: [],
    deliveries: [],
    sockets: { tried: 20, opened: 20, subscribed: 20, peak: 20, failed: [], unended: 0 },
    http: { requests: 20, answered: 20, failed: 0, byStatus: { '200': 20 } },
    closes: [
      {
        code: '1000',
        side: 'plan',
        how: 'frame',
        scenario: 'orders',
        feed: 'orders',
        phase: 'steady',
        reason: null,
        count: 20,
      },
    ],
    health: {
      cpuP95: 0.2,
      cores: 4,
      lagP99: 0.5,
      lagSamples: 800,
      stealP95: 0,
      droppedIterations: 0,
      memoryPeak: 50_000_000,
      descriptorLimit: 65_536,
      probe: 300,
    },
    bytes: { sent: 1000, received: 100_000 },
    ...changes,
  }
}

export function threshold(written: string, text: string, from: Threshold['from'] = 'plan'): Threshold {
  return {
    written,
    selector: resolveSelector(written),
    expression: parseExpression(text),
    abortOnFail: false,
    delayAbortEval: 0,
    from,
    line: from === 'plan' ? 77 : 0,
  }
}

export function measured(of: Threshold, changes: Partial<Measured>): Measured {
  return { threshold: formatThreshold(of), actual: null, n: 0, distinct: null, beyond: null, ...changes }
}

export function gate(written: string, stat: Gate['stat'], changes: Partial<Gate> = {}): Gate {
  return {
    written,
    selector: resolveSelector(written),
    stat,
    level: 'key',
    atLeast: 0.02,
    line: 90,
    ...changes,
  }
}

/** Judges one run. */
export function judgeOne({
  record,
  ...rest
}: Omit<Judging, 'records'> & { readonly record: Record }): Verdict {
  return judge({ ...rest, records: [record] })
}

export const P99: Gate['stat'] = { kind: 'p', percent: 99 }

/** Only the kind of a scenario is read by the judge. */
function scenario(kind: Scenario['kind']): Scenario {
  const load = { executor: 'constant-vus', vus: 20, duration: 60_000 } as const
  const common = { load, start: 0, gracefulStop: 5000, tags: {}, vars: {}, cookies: true }
  if (kind === 'rest') return { ...common, kind, steps: [] }
  return { ...common, kind, socket: socketPlan() }
}

export function load(changes: Partial<Load> = {}, kinds: readonly Scenario['kind'][] = ['socket']): Load {
  return {
    version: 1,
    plan: { name: 'orders-feed', file: 'plans/orders-feed.yaml', links: {} },
    profile: 'pr',
    mode: 'warn',
    runs: 1,
    targets: {},
    variables: [],
    work: { scenarios: Object.fromEntries(kinds.map((kind, i) => [`s${i}`, scenario(kind)])) },
    timeline: {},
    thresholds: [],
    gates: [],
    duration: 60_000,
    grace: 5000,
    digest: 'd'.repeat(64),
    ...changes,
  }
}

/** Ten stored runs whose latency differs by the few percent that machines differ by. */
export function history(
  runs = 10,
  stats: (scale: number) => Record['stats'] = (s) => [trend({}, s)],
): Record[] {
  const scales = [1, 0.96, 1.05, 1.02, 0.93, 1.08, 0.99, 1.01, 0.97, 1.04]
  return Array.from({ length: runs }, (_, i) => record({ stats: stats(scales[i % 10]!) }, i + 1))
}

/** A store that holds these runs of the series, and nothing else. */
export function baselineOf(records: readonly Record[] = history()): NonNullable<Judging['baseline']> {
  return { where: 'dir:baseline', records, others: 0 }
}

/** Whether the metric is known: a typing error in a test would otherwise judge nothing. */
export function known(selector: string): string {
  if (metricOf(parseSelector(selector).metric) === undefined) throw new Error(`no such metric: ${selector}`)
  return selector
}
