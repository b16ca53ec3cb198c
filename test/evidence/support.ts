import { createCollector } from '../../src/evidence/collector.ts'
import { seriesOf } from '../../src/evidence/series.ts'
import type { Gate } from '../../src/model/load/gate.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { RestScenario, SocketScenario } from '../../src/model/load/scenario.ts'
import type { Messages } from '../../src/model/load/socket.ts'
import type { Provenance, Record, Stats } from '../../src/model/record/record.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { formatSelector, parseSelector } from '../../src/model/selector.ts'
import { parseExpression, resolveSelector, type Threshold } from '../../src/model/threshold.ts'
import type { Span } from '../../src/model/timeline.ts'
import type { EngineEnd, NamedEnd } from '../../src/ports.ts'
import { socketPlan } from '../support/plain-socket.ts'

/** Epoch ms of every made-up run's start. */
export const T0 = 1_795_486_000_000

/** Ramp 1 s, steady 10 s, down 1 s. */
export const SPANS: readonly Span[] = [
  { phase: 'ramp', from: 0, to: 1_000 },
  { phase: 'steady', from: 1_000, to: 11_000 },
  { phase: 'down', from: 11_000, to: 12_000 },
]

export const ORDERS: SocketScenario = {
  kind: 'socket',
  start: 0,
  gracefulStop: 5_000,
  tags: { feed: 'orders' },
  vars: {},
  cookies: true,
  load: {
    executor: 'ramping-vus',
    startVUs: 0,
    stages: [
      { duration: 1_000, target: 4 },
      { duration: 10_000, target: 4 },
      { duration: 1_000, target: 0 },
    ],
    gracefulRampDown: 6_000,
  },
  socket: socketPlan(),
}

export const REST: RestScenario = {
  kind: 'rest',
  start: 0,
  gracefulStop: 5_000,
  tags: {},
  vars: {},
  cookies: true,
  load: { executor: 'constant-vus', vus: 2, duration: 12_000 },
  steps: [],
}

/** The orders scenario with stated kinds of messages. */
export function ordersWith(messages: readonly Partial<Messages>[], tags: Tags = ORDERS.tags): SocketScenario {
  const kinds = messages.map((kind): Messages => ({ match: { kind: 'any' }, ...kind }))
  return { ...ORDERS, tags, socket: { ...ORDERS.socket, messages: kinds } }
}

export function threshold(written: string, text: string, abortOnFail = false): Threshold {
  return {
    written,
    selector: resolveSelector(written),
    expression: parseExpression(text),
    abortOnFail,
    delayAbortEval: 0,
    from: 'plan',
    line: 1,
  }
}

export function gate(written: string): Gate {
  const selector = parseSelector(written)
  return { written, selector, stat: { kind: 'p', percent: 99 }, level: 'key', atLeast: 0, line: 1 }
}

export function loadOf(
  scenarios: Load['work']['scenarios'] = { orders: ORDERS },
  more: Partial<Load> = {},
): Load {
  return {
    version: 1,
    plan: { name: 'orders-feed', file: 'plan.yaml', links: {} },
    profile: 'full',
    mode: 'warn',
    runs: 1,
    targets: {},
    variables: [],
    work: { scenarios },
    timeline: Object.fromEntries(Object.keys(scenarios).map((name) => [name, SPANS])),
    thresholds: [],
    gates: [],
    duration: 12_000,
    grace: 5_000,
    digest: 'd'.repeat(64),
    ...more,
  }
}

export const PROVENANCE: Provenance = {
  tool: '0.1.0',
  engine: { name: 'k6', version: '2.2.0' },
  started: '2026-11-24T02:06:40.000Z',
  ended: '2026-11-24T02:06:52.000Z',
  machine: { id: '0123456789ab', os: 'linux', arch: 'x64', cpu: 'A CPU', cores: 2 },
  runnerLabel: 'linux-x64-2',
  commit: null,
  ref: null,
  runId: 'run-1',
  attempt: 1,
}

export const CLEAN: EngineEnd = {
  how: 'clean',
  detail: 'exit code 0',
  summary: new Map(),
  torn: { bytes: 0, lines: 0 },
  log: [],
  health: { cpuP95: 0.3, stealP95: 0, memoryPeak: 1_000_000, descriptorLimit: 1_024 },
}

/** Samples of made-up runs with interned tags. `at` is ms since the run's start. */
export function sampler(source = 'k6'): (metric: string, at: number, value: number, tags?: Tags) => Sample {
  const interned = new Map<string, Tags>()
  return (metric, at, value, tags = {}) => {
    const key = JSON.stringify(Object.entries(tags).sort())
    const same = interned.get(key) ?? tags
    interned.set(key, same)
    return { t: T0 + at, metric, value, tags: same, source }
  }
}

export function recordOf(
  load: Load,
  batches: readonly (readonly Sample[])[],
  end: EngineEnd = CLEAN,
  provenance: Provenance = PROVENANCE,
  companions?: readonly NamedEnd[],
): Record {
  const collector = createCollector(load, provenance.engine.name)
  for (const batch of batches) collector.add(batch)
  const series = seriesOf(load, provenance)
  const facts = { provenance, series, probe: 40, cores: 2, ...(companions && { companions }) }
  return collector.finish(mentioning(batches, end), facts)
}

/** The end of a k6 whose summary says nothing wrong of what the test does not care for. */
export function mentioning(batches: readonly (readonly Sample[])[], end: EngineEnd): EngineEnd {
  if (end.summary === null) return end
  const own = batches.flat().filter(({ source }) => source === 'k6' || source === 'embedded')
  const names = own.map(({ metric }) => [metric, new Map<string, number>()] as const)
  return { ...end, summary: new Map([...names, ...end.summary]) }
}

/** The one row of a selector as the record writes it. */
export function rowOf(record: Record, selector: string): Stats {
  const rows = record.stats.filter((row) => formatSelector(row) === selector)
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${selector}`)
  return rows[0]!
}
