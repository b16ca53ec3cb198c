import { isObject } from '../../model/json.ts'
import { SLOW_METRICS } from '../../model/record/correlation/slow-sample.ts'
import {
  aBoolean,
  aCount,
  aNumber,
  anAmount,
  aString,
  byKind,
  listOf,
  mapOf,
  nullOr,
  objectOf,
  oneOf,
  optional,
  type Shape,
} from './shape.ts'

const row = { metric: aString, tags: mapOf(aString), count: aCount }

const named = (names: readonly string[], shape: Shape) =>
  Object.fromEntries(names.map((name) => [name, shape]))

const below = objectOf({ zero: aCount, ms: aCount })

/** What the clocks being brought into step has made of it. */
const corrected = objectOf({
  bar: anAmount,
  raw: objectOf(named(['min', 'p50', 'p95', 'p99'], aNumber)),
})

const correctedMeasured = objectOf({
  bar: anAmount,
  ...named(['raw', 'withoutLeast'], nullOr(aNumber)),
  beyond: nullOr(objectOf(named(['shortest', 'longest'], aCount))),
})

const trendFields = {
  ...row,
  distinct: nullOr(aCount),
  ...named(['min', 'max', 'avg', 'p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999'], aNumber),
  slices: nullOr(listOf(nullOr(aNumber), 10)),
  whole: aBoolean,
  bound: optional(anAmount),
  below: optional(below),
  corrected: optional(corrected),
}

const wholeTrend = objectOf(trendFields)

/** Of a foreign summary: it holds some of the quantiles. */
const summaryTrend = objectOf({
  ...trendFields,
  ...named(['p25', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999'], optional(aNumber)),
  atLeast: optional(oneOf(true)),
  summaryOnly: oneOf(true),
})

const trend: Shape = (value, path) =>
  isObject(value) && value.summaryOnly !== undefined ? summaryTrend(value, path) : wholeTrend(value, path)

const stats = byKind({
  trend,
  counter: objectOf({ ...row, total: aNumber, rate: aNumber }),
  rate: objectOf({ ...row, trues: aCount, rate: aNumber }),
  gauge: objectOf({ ...row, last: aNumber, min: aNumber, max: aNumber }),
})

const provenance = objectOf({
  tool: aString,
  engine: objectOf({
    name: oneOf('k6', 'embedded'),
    version: aString,
    sha256: optional(aString),
    gogc: optional(anAmount),
  }),
  started: aString,
  ended: aString,
  machine: objectOf({ id: aString, os: aString, arch: aString, cpu: aString, cores: anAmount }),
  runnerLabel: aString,
  commit: nullOr(aString),
  ref: nullOr(aString),
  event: optional(aString),
  runId: aString,
  attempt: aCount,
  targets: optional(aString),
  content: optional(aString),
})

const closes = objectOf({
  code: aString,
  side: aString,
  how: aString,
  scenario: aString,
  feed: nullOr(aString),
  phase: nullOr(aString),
  reason: nullOr(aString),
  count: aCount,
  first: optional(anAmount),
})

const opens = objectOf({
  scenario: aString,
  feed: nullOr(aString),
  count: aCount,
  seconds: anAmount,
  phases: optional(mapOf(anAmount)),
})

const dials = objectOf({
  reason: aString,
  status: nullOr(aString),
  scenario: aString,
  feed: nullOr(aString),
  phase: nullOr(aString),
  count: aCount,
  first: anAmount,
  open: objectOf({ least: aCount, median: aCount }),
})

const ages = objectOf({
  code: aString,
  side: aString,
  how: aString,
  scenario: aString,
  feed: nullOr(aString),
  n: aCount,
  least: anAmount,
  median: anAmount,
  most: anAmount,
  regular: optional(objectOf({ ms: anAmount, n: aCount, over: anAmount })),
  burst: objectOf({ at: anAmount, n: aCount }),
})

const share = objectOf({
  metric: aString,
  scenario: aString,
  feed: nullOr(aString),
  name: optional(aString),
  bad: aCount,
  n: aCount,
  stalled: optional(aCount),
  cut: optional(aCount),
  unread: optional(aCount),
  reasons: optional(mapOf(aCount)),
})

const held = objectOf({
  scenario: aString,
  feed: nullOr(aString),
  openSeconds: anAmount,
  lostSeconds: anAmount,
  users: aCount,
  losing: aCount,
})

const seen = objectOf({
  kind: aString,
  scenario: aString,
  feed: nullOr(aString),
  n: aCount,
  of: nullOr(aCount),
  name: optional(aString),
  path: optional(aString),
  text: optional(aString),
  ms: optional(aNumber),
  at: optional(aNumber),
  usual: optional(aNumber),
})

const receipts = { matched: aCount, socketSeconds: anAmount, wantedSeconds: optional(anAmount) }

const stated = objectOf({ low: anAmount, high: anAmount, exact: aBoolean, unit: anAmount })

const delivery = objectOf({
  scenario: aString,
  feed: nullOr(aString),
  // A number in records of earlier versions.
  stated: (value, path) => (typeof value === 'number' ? anAmount(value, path) : stated(value, path)),
  ...receipts,
  fanOut: optional(anAmount),
  seconds: optional(anAmount),
  slept: optional(anAmount),
  settled: optional(objectOf(receipts)),
  parts: optional(listOf(objectOf(receipts))),
  bursts: optional(aCount),
})

const silence = objectOf({
  scenario: aString,
  feed: nullOr(aString),
  longest: anAmount,
  at: anAmount,
  moments: aCount,
  usual: anAmount,
  silent: aBoolean,
  standsOut: aBoolean,
  slept: optional(anAmount),
  earlier: optional(objectOf({ messages: aCount, until: anAmount })),
})

const course = objectOf(named(['from', 'to', 'least', 'most'], aCount))

const phase = objectOf({
  scenarios: listOf(aString),
  phase: aString,
  length: anAmount,
  sockets: course,
  ...named(['messages', 'connectsPeak', 'connects', 'requests'], aCount),
  failed: objectOf({ connects: aCount, requests: aCount }),
})

const peak = optional(objectOf({ most: anAmount, at: aCount }))
const peaks = objectOf({ cpu: peak, lag: peak, memory: peak, descriptors: peak })

const health = objectOf({
  cpuP95: nullOr(aNumber),
  cores: anAmount,
  lagP99: nullOr(aNumber),
  lagSamples: aCount,
  stealP95: nullOr(aNumber),
  droppedIterations: anAmount,
  memoryPeak: nullOr(anAmount),
  descriptorLimit: nullOr(anAmount),
  probe: nullOr(aNumber),
  stallMax: optional(anAmount),
  clockStep: optional(anAmount),
  relayP99: optional(anAmount),
  local: optional(aBoolean),
  service: optional(objectOf({ cores: anAmount, perMessage: nullOr(anAmount), messages: aCount })),
  brought: optional(anAmount),
  limits: optional(mapOf(aCount)),
  peaks: optional(peaks),
  gate: optional(peaks),
})

const sockets = objectOf({
  tried: aCount,
  opened: aCount,
  subscribed: aCount,
  peak: aCount,
  failed: listOf(objectOf({ reason: aString, status: nullOr(aString), count: aCount })),
  unended: aNumber,
})

const measured = objectOf({
  threshold: aString,
  actual: nullOr(aNumber),
  n: anAmount,
  distinct: nullOr(aCount),
  beyond: nullOr(aCount),
  corrected: optional(correctedMeasured),
  told: optional(oneOf('kept', 'crossed')),
  feeds: optional(
    listOf(
      objectOf({
        feed: optional(nullOr(aString)),
        scenario: optional(aString),
        actual: nullOr(aNumber),
        n: anAmount,
        distinct: nullOr(aCount),
        beyond: nullOr(aCount),
        ...named(['min', 'p50'], aNumber),
        p25: optional(aNumber),
        below: optional(below),
        corrected: optional(correctedMeasured),
      }),
    ),
  ),
  scenarios: optional(mapOf(objectOf({ n: aCount, trues: aCount }))),
})

const acceptance = objectOf({
  reason: aString,
  by: aString,
  at: aString,
  commit: optional(aString),
  pullRequest: optional(aCount),
})

const stalls = objectOf({
  scenario: aString,
  feed: nullOr(aString),
  sockets: aCount,
  of: aCount,
  seconds: anAmount,
  longest: anAmount,
})

const sequence = objectOf({
  scenario: aString,
  feed: nullOr(aString),
  ...named(['compared', 'unread', 'lost', 'duplicates', 'reordered', 'missed', 'restarted'], aCount),
})

const watch = objectOf({
  every: anAmount,
  answered: aCount,
  failed: listOf(objectOf({ reason: aString, count: aCount })),
  processes: aCount,
  series: listOf(
    objectOf({
      series: aString,
      n: aCount,
      missing: aCount,
      ...named(['before', 'first', 'last', 'min', 'max', 'after'], nullOr(aNumber)),
      afterMs: nullOr(anAmount),
      slope: nullOr(
        objectOf({ ...named(['perMinute', 'base'], aNumber), error: anAmount, n: aCount, minutes: anAmount }),
      ),
    }),
  ),
})

const slowSample = objectOf({
  metric: oneOf(...SLOW_METRICS),
  at: aString,
  value: aNumber,
  trace: aString,
  scenario: optional(aString),
  feed: optional(aString),
  phase: optional(aString),
  name: optional(aString),
})

const clock = objectOf({
  target: aString,
  every: anAmount,
  answered: aCount,
  failed: listOf(objectOf({ reason: aString, count: aCount })),
  offset: nullOr(
    objectOf({
      kind: oneOf('one', 'uneven', 'several'),
      ms: aNumber,
      ...named(['bar', 'surest', 'loosest'], anAmount),
      drift: nullOr(objectOf({ perMinute: aNumber, error: anAmount })),
      clocks: aCount,
    }),
  ),
})

const judged = objectOf({
  outcome: aString,
  codes: listOf(aString),
  rows: listOf(objectOf({ row: aString, verdict: aString })),
})

const headFields = {
  version: oneOf(1),
  generator: optional(aCount),
  lanes: optional(mapOf(aCount)),
  script: optional(oneOf(true)),
  plan: objectOf({ name: aString, file: aString }),
  series: objectOf({
    key: aString,
    digest: aString,
    profile: aString,
    engine: aString,
    environment: nullOr(aString),
    jobKey: optional(aString),
    runnerLabel: aString,
  }),
  provenance,
  duration: anAmount,
  ended: aString,
  complete: aBoolean,
  health,
  bytes: objectOf({ sent: anAmount, received: anAmount }),
  seeded: optional(aBoolean),
  judged: optional(judged),
  accepted: optional(acceptance),
}

const anEvidence: Shape = (value, path) =>
  typeof value === 'string' && /^[0-9a-f]{12}$/.test(value) ? undefined : `${path} is not 12 hex digits`

const head: Shape = objectOf({ ...headFields, evidence: anEvidence })

const record: Shape = objectOf({
  ...headFields,
  evidence: optional(anEvidence),
  timeline: mapOf(listOf(objectOf({ phase: aString, from: aNumber, to: aNumber }))),
  abortedOn: nullOr(aString),
  problems: listOf(objectOf({ what: aString, fault: aString, message: aString })),
  stats: listOf(stats),
  measured: listOf(measured),
  deliveries: listOf(delivery),
  sockets,
  http: objectOf({ requests: aCount, answered: aCount, failed: aCount, byStatus: mapOf(aCount) }),
  closes: listOf(closes),
  opens: optional(listOf(opens)),
  began: optional(aString),
  dials: optional(listOf(dials)),
  ages: optional(listOf(ages)),
  shares: optional(listOf(share)),
  held: optional(listOf(held)),
  silences: optional(listOf(silence)),
  phases: optional(listOf(phase)),
  seen: optional(listOf(seen)),
  stalls: optional(listOf(stalls)),
  sequences: optional(listOf(sequence)),
  watch: optional(watch),
  clock: optional(clock),
  builds: optional(
    mapOf(
      objectOf({
        before: nullOr(aString),
        after: nullOr(aString),
        expected: nullOr(aString),
        others: optional(listOf(aString)),
      }),
    ),
  ),
  correlation: optional(
    objectOf({
      run: aString,
      headers: listOf(aString),
      sampled: optional(oneOf(true)),
      slowest: optional(listOf(slowSample)),
    }),
  ),
  relay: optional(
    objectOf({
      connections: aCount,
      bytes: aCount,
      delayP50: nullOr(anAmount),
      delayP99: nullOr(anAmount),
      delaySamples: aCount,
      cuts: listOf(objectOf({ scenario: nullOr(aString), how: aString, count: aCount })),
      ends: listOf(
        objectOf({
          ...{ scenario: nullOr(aString), first: aString, how: aString, socket: aString },
          count: aCount,
        }),
      ),
    }),
  ),
  companions: optional(
    listOf(objectOf({ name: aString, ended: aString, detail: aString, stats: listOf(stats) })),
  ),
})

/**
 * What is wrong with a stored record, with the path to it, or undefined. By hand and not by schema, because a store
 * must refuse a record with the same words wherever it runs.
 */
export function checkRecord(value: unknown): string | undefined {
  return record(value, '')
}

/** The same of the head of one alone. */
export function checkHead(value: unknown): string | undefined {
  return head(value, '')
}

/** The same of a file that says who accepted a stored run. */
export function checkAcceptance(value: unknown): string | undefined {
  return acceptance(value, '')
}
