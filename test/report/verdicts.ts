import { combine } from '../../src/judge/base/combine.ts'
import { censusFact } from '../../src/judge/census/close-census.ts'
import { countingOf } from '../../src/judge/counting.ts'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { judge } from '../../src/judge/judge.ts'
import { decide, strictnessOf } from '../../src/judge/outcome.ts'
import { pairedNext } from '../../src/judge/paired/next.ts'
import { withoutWrong } from '../../src/judge/past/builds.ts'
import { complete, settle } from '../../src/judge/settle.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Mode } from '../../src/model/load/gate.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { PhaseCount } from '../../src/model/record/phase-count.ts'
import type {
  CloseCount,
  Health,
  Provenance,
  Record as RunRecord,
  Series,
} from '../../src/model/record/record.ts'
import type { BaseFacts } from '../../src/model/verdict/base.ts'
import type { RunFigures } from '../../src/model/verdict/figures.ts'
import type {
  DriftRow,
  GateRow,
  HistoryLine,
  Reason,
  RunFacts,
  SeenRow,
  SloRow,
  Verdict,
} from '../../src/model/verdict/verdict.ts'
import { behind, pinWords, targetWords } from '../../src/target/steps.ts'
import { notReady as notReadyOf, wrongBuild as wrongBuildOf } from '../../src/target/words.ts'
import { sweepLoad, sweepRecord } from '../support/sweep.ts'

/** Example verdicts of one story: an orders feed, as a pull request and a release would see it. */

const series: Series = {
  key: '3f9c1ab24e07',
  digest: '3f9c1ab24e07b1c2',
  profile: 'pr',
  engine: 'k6 2',
  environment: 'staging',
  runnerLabel: 'linux-x64-4',
}

const provenance: Provenance = {
  tool: 'socketgate 0.1.0',
  engine: { name: 'k6', version: '2.2.0' },
  started: '2026-11-23T17:51:02.114Z',
  ended: '2026-11-23T17:52:14.871Z',
  machine: { id: 'a1b2c3d4', os: 'linux', arch: 'x64', cpu: 'AMD EPYC 7763', cores: 4 },
  runnerLabel: 'linux-x64-4',
  commit: '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39',
  ref: 'refs/pull/412/merge',
  runId: '11981',
  attempt: 1,
}

export const health: Health = {
  cpuP95: 0.12,
  cores: 4,
  lagP99: 0.4,
  lagSamples: 821,
  stealP95: 0.001,
  droppedIterations: 0,
  memoryPeak: 96 * 2 ** 20,
  descriptorLimit: 65_536,
  probe: 301.2,
}

export function close(over: Partial<CloseCount>): CloseCount {
  return {
    code: '1000',
    side: 'plan',
    how: 'frame',
    scenario: 'orders',
    feed: 'orders',
    phase: 'down',
    reason: null,
    count: 1,
    ...over,
  }
}

const SAME = 'p99 of orders is 59.1 ms, before 58.2 (+2 %). Unchanged code varies by ±9 % here'
const EDGE = 'p99 of orders by p99 over its own shoulder (p75 and p95)'
const SAME_DECIDED = `${EDGE}: z 0.2, limit 2.0. 59.1 ms is of 1 run, n 8,214; before is the median of the last 10 main runs`

/** The usual code of a row; other ones are named. */
const CODE_OF = {
  met: 'met',
  indicative: 'few_samples',
  not_judged: 'busy',
  same: 'same',
  suspect: 'suspect',
  inconclusive: 'undecided',
  no_baseline: 'no_baseline',
  fail: 'diverged',
} as const

export function gate(over: Partial<GateRow>): GateRow {
  return {
    verdict: 'same',
    code: CODE_OF[over.verdict ?? 'same'],
    name: 'p99 latency of orders',
    selector: 'ws_message_latency{feed:orders,phase:steady}',
    stat: 'p(99)',
    level: 'key',
    unit: 'ms',
    baseline: 58.2,
    spread: 0.09,
    actual: 59.1,
    values: [59.1],
    change: 0.0155,
    limit: 68.9,
    z: 0.2,
    zLimit: 2,
    channel: 'edge',
    n: 8214,
    distinct: null,
    runs: 10,
    message: SAME,
    decided: SAME_DECIDED,
    line: 83,
    ...over,
  }
}

export function slo(over: Partial<SloRow>): SloRow {
  return {
    verdict: 'met',
    code: CODE_OF[over.verdict ?? 'met'],
    name: 'p99 latency of orders',
    threshold: 'ws_message_latency{feed:orders}: p(99)<200',
    from: 'plan',
    operator: '<',
    expected: 200,
    actual: 59.1,
    unit: 'ms',
    n: 8214,
    distinct: null,
    beyond: 0,
    message: '',
    line: 77,
    ...over,
  }
}

export const gates: readonly GateRow[] = [
  gate({}),
  gate({
    name: 'failed connects',
    selector: 'ws_connect_failed',
    stat: 'rate',
    unit: 'share',
    baseline: 0,
    spread: null,
    actual: 0,
    change: null,
    limit: 0.0048,
    z: 0,
    channel: 'rate',
    n: 118,
    line: 84,
  }),
  gate({
    name: 'p99 quote round trip',
    selector: 'ws_roundtrip{exchange:quote,phase:steady}',
    level: 'normal',
    baseline: 26.2,
    spread: 0.11,
    actual: 26.7,
    change: 0.019,
    limit: 30.6,
    z: 0.3,
    n: 2431,
    line: 85,
  }),
  gate({
    name: 'p95 connect',
    selector: 'ws_connecting{status:101}',
    stat: 'p(95)',
    level: 'normal',
    baseline: 27.4,
    spread: 0.11,
    actual: 26.4,
    change: -0.036,
    limit: 32.1,
    z: -0.4,
    n: 118,
    line: 86,
  }),
]

export const slos: readonly SloRow[] = [
  slo({}),
  slo({
    name: 'p95 connect',
    threshold: 'ws_connecting{status:101}: p(95)<500',
    expected: 500,
    actual: 25.2,
    n: 118,
    line: 75,
  }),
  slo({
    name: 'failed requests',
    threshold: 'http_req_failed: rate<0.01',
    expected: 0.01,
    actual: 0,
    unit: 'share',
    n: 604,
    beyond: null,
    line: 78,
  }),
  slo({
    name: 'messages received',
    threshold: 'ws_msgs_received: rate>0',
    operator: '>',
    expected: 0,
    actual: 54,
    unit: 'per-second',
    n: 3240,
    beyond: null,
    line: 76,
  }),
  slo({
    name: 'unanswered closes',
    threshold: 'ws_close_unanswered: count==0',
    from: 'default',
    operator: '==',
    expected: 0,
    actual: 0,
    unit: 'count',
    n: 118,
    of: 'closes',
    beyond: null,
    line: 0,
  }),
]

const ladder = (p50: number, p90: number, p95: number, p99: number, p999: number) => ({
  p50,
  p90,
  p95,
  p99,
  p999,
})

const figures: RunFigures = {
  times: [
    {
      name: 'latency of orders',
      selector: 'ws_message_latency{feed:orders,phase:steady}',
      n: 8214,
      ...ladder(28.1, 41.2, 46.6, 59.1, 88.4),
      max: 121,
      baseline: { runs: 10, ...ladder(28.5, 41.1, 47.2, 58.2, 90.1) },
    },
    {
      name: 'quote round trip',
      selector: 'ws_roundtrip{exchange:quote,phase:steady}',
      n: 2431,
      ...ladder(11.2, 18.5, 21.6, 26.7, 33),
      max: 48.1,
      baseline: { runs: 10, ...ladder(11, 18.2, 21.4, 26.2, 32.5) },
    },
    {
      name: 'connect',
      selector: 'ws_connecting{status:101}',
      n: 118,
      ...ladder(9.8, 21.5, 26.4, 31.2, 44),
      max: 44,
    },
  ],
  phases: [
    phase({ phase: 'ramp', length: 18_000, messages: 486, connects: 20, requests: 140 }),
    phase({
      phase: 'steady',
      length: 45_000,
      sockets: { from: 20, to: 20, least: 19, most: 20 },
      messages: 2604,
      connects: 98,
      connectsPeak: 12,
      requests: 400,
    }),
    phase({
      phase: 'down',
      length: 9_340,
      sockets: { from: 20, to: 0, least: 0, most: 20 },
      messages: 150,
      requests: 64,
    }),
  ],
  heartbeats: [{ scenario: 'orders', feed: 'orders', sent: 86, answered: 86, missed: 0 }],
  silences: [{ scenario: 'orders', feed: 'orders', longest: 1_120, at: 41_000 }],
}

function phase(over: Partial<PhaseCount>): PhaseCount {
  return {
    scenarios: ['orders', 'place-order'],
    phase: 'ramp',
    length: 18_000,
    sockets: { from: 0, to: 20, least: 0, most: 20 },
    messages: 0,
    connects: 0,
    connectsPeak: 2,
    requests: 0,
    failed: { connects: 0, requests: 0 },
    ...over,
  }
}

/** A pass, with changes. */
export function verdict(over: Partial<Verdict> = {}): Verdict {
  return {
    version: 1,
    outcome: 'pass',
    exitCode: 0,
    fails: false,
    exit: 0,
    failOn: [],
    mode: 'warn',
    reasons: [],
    sentence: `${SAME}. 5 of 5 SLOs met.`,
    next: [],
    plan: { name: 'orders-feed', file: 'plans/orders-feed.yaml', profile: 'pr', environment: 'staging' },
    runs: [
      {
        runId: provenance.runId,
        attempt: 1,
        started: provenance.started,
        duration: 72_340,
        machine: provenance.machine.id,
        ended: 'clean',
      },
    ],
    provenance,
    complete: true,
    problems: [],
    slos,
    gates,
    figures,
    baseline: {
      where: 'dir:baselines',
      series,
      runs: 10,
      from: '2026-11-12T08:00:00Z',
      to: '2026-11-23T08:00:00Z',
      others: 1,
      written: true,
      notWritten: null,
    },
    timeline: {
      orders: [
        { phase: 'ramp', from: 0, to: 18_000 },
        { phase: 'steady', from: 18_000, to: 63_000 },
        { phase: 'down', from: 63_000, to: 72_000 },
      ],
      'place-order': [
        { phase: 'ramp', from: 0, to: 18_000 },
        { phase: 'steady', from: 18_000, to: 63_000 },
        { phase: 'down', from: 63_000, to: 72_000 },
      ],
    },
    duration: 72_340,
    sockets: { tried: 118, opened: 118, subscribed: 118, peak: 20, failed: [], unended: 0 },
    http: { requests: 604, answered: 604, failed: 0, byStatus: { '200': 20, '201': 584 } },
    closes: [close({ phase: 'steady', count: 98 }), close({ phase: 'down', count: 20 })],
    health,
    bytes: { sent: 91_000, received: 612_400 },
    notices: [],
    ...over,
  }
}

/** With the sentence and the next steps that the judge gives for these reasons. */
function told(reasons: readonly Reason[], over: Partial<Verdict>): Verdict {
  const facts = verdict(over)
  const { mode, failOn } = facts
  const done = complete(facts, decide(reasons, failOn), { mode: mode as Mode, failOn })
  const { counts, why } = countingOf(done)
  if (!done.complete) return settle(done, { written: false, notWritten: why })
  return settle(done, { written: true, ...(counts === 'yes' ? {} : { notCounted: why }) })
}

const BLOCK = { mode: 'block', failOn: ['regression', 'slo', 'target', 'store'] } as const

const storedCloses = {
  runs: 10,
  kinds: [
    { code: '1011', side: 'service', how: 'frame', feed: 'orders', median: 0, seen: 0 },
    { code: '1006', side: 'proxy', how: 'rst', feed: 'orders', median: 1, seen: 6 },
    { code: '1000', side: 'plan', how: 'frame', feed: 'orders', median: 118, seen: 10 },
  ],
} as const

const SECONDS = { ramp: 180, steady: 900, down: 60 }

/** How the sockets of the slow run ended, as the judge tells it of its record. */
function censusOf({ closes, sockets }: Pick<Verdict, 'closes' | 'sockets'>): Pick<Verdict, 'census'> {
  const where = { scenario: 'orders', feed: 'orders' }
  const usual = { closes: [close({ count: 118 })], series, sockets: { failed: [] } } as unknown as RunRecord
  const record = {
    closes,
    sockets,
    health,
    stats: [],
    provenance,
    series,
    began: '2026-11-23T17:51:02.414Z',
    opens: [{ ...where, count: 118, seconds: 1_140, phases: SECONDS }],
    dials: [
      {
        ...{ reason: 'handshake', status: '503', ...where, phase: 'steady', count: 11, first: 31_200 },
        open: { least: 18, median: 19 },
      },
      {
        ...{ reason: 'timeout', status: null, ...where, phase: 'steady', count: 2, first: 40_100 },
        open: { least: 12, median: 12 },
      },
    ],
    ages: [
      {
        ...{ code: '1011', side: 'service', how: 'frame', ...where, n: 17 },
        ...{ least: 2_100, median: 14_000, most: 40_200, burst: { at: 31_000, n: 4 } },
      },
    ],
  } as unknown as RunRecord
  return censusFact(
    record,
    Array.from({ length: 10 }, () => usual),
  )
}

const slowCloses = [
  close({
    code: '1011',
    side: 'service',
    phase: 'ramp',
    reason: 'send queue overflow',
    count: 2,
    first: 12_300,
  }),
  close({
    code: '1011',
    side: 'service',
    phase: 'steady',
    reason: 'send queue overflow',
    count: 15,
    first: 18_600,
  }),
  close({ code: '1006', side: 'proxy', how: 'rst', phase: 'steady', count: 1, first: 40_900 }),
  close({ phase: 'steady', count: 79, first: 22_000 }),
  close({ phase: 'down', count: 20, first: 63_000 }),
]
const slowSockets = {
  tried: 131,
  opened: 118,
  subscribed: 117,
  peak: 20,
  failed: [
    { reason: 'handshake', status: '503', count: 11 },
    { reason: 'timeout', status: null, count: 2 },
  ],
  unended: 1,
}

const stored = [
  51.7, 53.1, 52.4, 54.4, 57.9, 58.8, 55.9, 57.3, 59.6, 56.1, 55.4, 59.1, 60.5, 57, 57.9, 64.3, 56.5, 59.3,
  57.2, 58.6,
]

const over = (actual: number, limit: number | null): HistoryLine => ({
  name: 'p99 latency of orders',
  unit: 'ms',
  stored,
  actual,
  limit,
})

const pass = verdict({ history: over(59.1, 68.9) })

const unusual =
  'p99 of orders rose from 58.2 to 71.4 ms (+23 %). Unchanged code varies by ±9 % here. Seen in 1 run'

const suspect = told([{ outcome: 'suspect', code: 'suspect', message: unusual }], {
  history: over(71.4, 68.9),
  gates: [
    gate({
      verdict: 'suspect',
      actual: 71.4,
      change: 0.227,
      z: 2.4,
      n: 8190,
      distinct: 1638,
      message: unusual,
      decided: `${EDGE}: z 2.4, limit 2.0. 71.4 ms is of 1 run, n 8,190, 1,638 distinct; before is the median of the last 10 main runs`,
    }),
    ...gates.slice(1),
  ],
})

const slow: readonly SloRow[] = [
  slo({ verdict: 'fail', actual: 263.8, beyond: 402 }),
  slo({
    ...slos[1],
    verdict: 'indicative',
    actual: 612.4,
    n: 40,
    beyond: 3,
  }),
  slo({
    verdict: 'fail',
    name: 'messages per socket of orders',
    threshold: 'messages.rate of orders: received>=10/s',
    from: 'default',
    operator: '>=',
    expected: 10,
    actual: 7.31,
    unit: 'per-second',
    n: 812,
    of: 'socket-seconds',
    beyond: null,
  }),
  ...slos.slice(2),
]

/** Some of what a run saw that nobody asked about. */
export const seen: readonly SeenRow[] = [
  {
    code: 'connects_failed',
    scenario: 'orders',
    feed: 'orders',
    n: 1,
    of: 131,
    message: '1 of 131 orders sockets did not connect',
  },
  {
    code: 'slow_socket',
    scenario: 'orders',
    feed: 'orders',
    n: 1,
    of: 118,
    message: '1 of 118 orders sockets late all the time (median 3,020 ms, 28.5 ms is usual)',
  },
  {
    code: 'malformed',
    scenario: 'orders',
    feed: 'orders',
    n: 4,
    of: 73_116,
    message: '4 of 73,116 orders messages malformed',
    text: '{"type":"order","id":"o-17","server_ts":1',
  },
  {
    code: 'unmatched',
    scenario: 'orders',
    feed: 'orders',
    n: 72,
    of: null,
    message: '72 orders frames that nothing matches',
    text: 'ping',
  },
]

const sloFail = told(
  [
    {
      outcome: 'slo',
      code: 'broken',
      message: 'p99 latency of orders is 264 ms, must be under 200 ms (n 8,214, 402 beyond, 4.9 %)',
    },
    {
      outcome: 'slo',
      code: 'broken',
      message: 'messages per socket of orders are 7.31 /s, must be at least 10 /s (n 812 socket-seconds)',
    },
    {
      outcome: 'suspect',
      code: 'suspect',
      message:
        'p99 of orders rose from 58.2 to 264 ms (+353 %). Unchanged code varies by ±9 % here. Seen in 1 run',
    },
  ],
  {
    ...BLOCK,
    history: over(263.8, 68.9),
    seen,
    slos: slow,
    gates: [gate({ verdict: 'suspect', actual: 263.8, change: 3.53, z: 9.8 }), ...gates.slice(1)],
    sockets: slowSockets,
    http: { requests: 604, answered: 602, failed: 9, byStatus: { '0': 2, '201': 595, '503': 7 } },
    closes: slowCloses,
    ...censusOf({ closes: slowCloses, sockets: slowSockets }),
    storedCloses,
    notices: [
      {
        code: 'bare_metric',
        message: 'ws_connecting is taken as ws_connecting{status:101}: only upgrades that succeeded.',
      },
    ],
  },
)

const saturated = told(
  [
    {
      outcome: 'inconclusive',
      code: 'busy',
      message:
        'The generator was busy: its lag p99 was 38.0 ms (budget 10.0 ms), its CPU p95 was 97 % (budget 80 %), the host took 22 % of its CPU at p95 (budget 5 %), it dropped 14 iterations',
    },
  ],
  {
    gates: gates.map((row) => ({ ...row, verdict: row.unit === 'ms' ? 'not_judged' : 'same' }) as GateRow),
    slos: slos.map((row) => ({ ...row, verdict: row.unit === 'ms' ? 'not_judged' : 'met' }) as SloRow),
    health: { ...health, lagP99: 38, cpuP95: 0.97, stealP95: 0.22, droppedIterations: 14 },
  },
)

const noBaseline = told(
  [
    {
      outcome: 'no_baseline',
      code: 'no_baseline',
      message: 'p99 of orders is 59.1 ms (n 8,214); no stored run to compare with',
    },
  ],
  {
    gates: gates.map(
      (row) =>
        ({
          ...row,
          verdict: 'no_baseline',
          baseline: null,
          spread: null,
          change: null,
          limit: null,
          z: null,
          zLimit: null,
          channel: null,
          runs: 0,
        }) as GateRow,
    ),
    seen: seen.slice(2),
    baseline: { ...pass.baseline!, runs: 0, from: null, to: null, comparable: 0 },
    notices: [
      {
        code: 'comparable_runs',
        message: 'Comparable runs: 0 of 5 for a gate to fail, 0 of 20 to turn on mode: block.',
      },
    ],
  },
)

const changed =
  'the load of this plan was changed: it cannot be compared with its 30 stored runs (series b81e55d07c3a), which had another'

const planChanged = told([{ outcome: 'plan_changed', code: 'load_changed', message: changed }], {
  ...noBaseline,
  baseline: { ...noBaseline.baseline!, changed: { key: 'b81e55d07c3a', runs: 30 } },
})

const crept = (over: Partial<DriftRow>): DriftRow => ({
  verdict: 'drift',
  name: 'p99 of orders',
  selector: 'ws_message_latency{feed:orders,phase:steady}',
  stat: 'p(99)',
  unit: 'ms',
  from: 'tag',
  tag: 'v1.4.0',
  reference: 50.1,
  recent: 59.3,
  change: 0.184,
  limit: 55.6,
  spread: 0.08,
  referenceRuns: 10,
  recentRuns: 7,
  message: '',
  line: 83,
  ...over,
})

const creeping =
  'p99 of orders drifted: the median of the last 7 runs is 18 % above the 10 runs up to v1.4.0 (50.1 ms, now 59.3 ms; limit 55.6 ms, normal spread ±8 %).'

const drift = verdict({
  ...pass,
  drift: [
    crept({}),
    crept({
      verdict: 'steady',
      name: 'p99 of quote',
      recent: 27,
      reference: 26.2,
      change: 0.03,
      limit: 29.4,
    }),
  ],
  notices: [{ code: 'drift', message: creeping }],
})

const steady = verdict({
  ...pass,
  drift: [
    crept({ verdict: 'steady', from: 'oldest', tag: null, reference: 56.1, change: 0.057, limit: 62.2 }),
  ],
})

const pairedSentence =
  "p99 of orders rose from the base build's 58.2 to 76.2 ms (+31 %). A pair of one build varies by ±6 %. Seen in 8 of 8 pairs on one machine"

const { baseline: _none, history: _line, ...unstored } = pass
const pairs = {
  ...unstored,
  ...BLOCK,
  baseline: null,
  paired: { pairs: 8 },
  gates: [
    gate({
      verdict: 'fail',
      actual: 76.2,
      change: 0.309,
      spread: 0.06,
      limit: 64.4,
      z: 6.3,
      runs: 8,
      message: pairedSentence,
      decided:
        'p99 of orders by the gated quantile over the median: z 6.3, limit 3.1, in 8 pairs, n 8,214 in the smallest run',
    }),
    ...gates.slice(1).map((row) => ({ ...row, runs: 8 })),
  ],
  notices: [
    {
      code: 'in_pairs',
      message:
        'Base and candidate were measured in turn, in 8 pairs on one machine; stored runs play no part.',
    },
  ],
} as const satisfies Partial<Verdict>
const paired: Verdict = {
  ...told([{ outcome: 'regression', code: 'diverged', message: pairedSentence }], pairs),
  next: pairedNext('regression', { plan: pass.plan } as unknown as Load, { provenance } as RunRecord),
}

const wrong = 'wrong build: feed runs 41d7ab9, expected 8c1f0e2'

const wrongBuild = told([{ outcome: 'target', code: 'wrong_build', message: wrong }], {
  ...BLOCK,
  gates: gates.map((row) => ({ ...row, verdict: 'not_judged' })),
  slos: withoutWrong(slos, [wrong]),
})

const target = told(
  [{ outcome: 'target', code: 'unreached', message: '0 of 20 sockets opened: status 503: 14, refused: 6' }],
  {
    ...BLOCK,
    slos: [],
    gates: [],
    closes: [],
    sockets: {
      tried: 20,
      opened: 0,
      subscribed: 0,
      peak: 0,
      failed: [
        { reason: 'handshake', status: '503', count: 14 },
        { reason: 'refused', status: null, count: 6 },
      ],
      unended: 0,
    },
    http: null,
    bytes: { sent: 4100, received: 2300 },
  },
)

const noLogin = told(
  [
    {
      outcome: 'target',
      code: 'login_failed',
      message:
        'every login failed: POST https://api.example.com/v1/auth/token answered 401 “{"error":"bad client"}”; 0 of 20 sockets opened; the load was stopped after 2 s: no login let anybody in',
    },
  ],
  {
    ...target,
    sockets: { ...target.sockets!, failed: [{ reason: 'login', status: null, count: 20 }] },
    http: { requests: 20, answered: 20, failed: 20, byStatus: { '401': 20 } },
    duration: 2100,
  },
)

const untimed = (row: SloRow): SloRow =>
  row.threshold.startsWith('ws_message_latency')
    ? {
        ...row,
        verdict: 'fail',
        code: 'no_samples',
        actual: null,
        n: 0,
        distinct: null,
        beyond: null,
        line: 26,
      }
    : row

const sentAt = told(
  [
    {
      outcome: 'slo',
      code: 'sent_at_unread',
      message:
        '1,115 messages of orders matched; `server_ts` (line 26) is in none of them; the first had `type`, `data[0].ts`',
      file: 'plans/orders-feed.yaml',
      line: 26,
    },
  ],
  { ...BLOCK, slos: slos.map(untimed), gates: [] },
)

const failed = (failure: Failure) =>
  verdictOfFailure(failure, { file: 'plans/orders-feed.yaml', profile: 'pr', mode: 'block' })

const FEED = {
  target: 'feed',
  url: 'https://api.staging.acme.example/version',
  shown: '…/version',
  path: ['commit'],
  field: 'commit',
  expected: '8c1f0e2',
  within: 120_000,
  line: 12,
}
const OLD =
  '{"service":"orders-feed","commit":"41d7ab9","started":"2026-11-23T09:12:44Z","features":["replay","<b>beta</b>"]}'
const asked = { tries: 24, every: 5000, waited: 120_300 }
const earlier = [
  {
    step: 'plan',
    state: 'done',
    result: targetWords([
      { name: 'api', origin: 'https://api.staging.acme.example' },
      { name: 'feed', origin: 'wss://feed.staging.acme.example' },
    ]),
    took: 96.2,
  },
  {
    step: 'addresses',
    state: 'done',
    result: pinWords(
      new Map([
        ['api.staging.acme.example', ''],
        ['feed.staging.acme.example', ''],
      ]),
    ),
    took: 14.4,
  },
] as const

const notDeployed = failed(
  behind(
    earlier,
    wrongBuildOf(
      FEED,
      { status: 200, took: 61, build: '41d7ab9', problem: null, body: OLD },
      asked,
      'plans/orders-feed.yaml',
    ),
  ) as Failure,
)

const notReady = failed(
  behind(
    earlier,
    notReadyOf(
      { ...FEED, expected: null },
      { status: null, took: 2, build: null, problem: 'the connection was refused', body: null },
      asked,
      'plans/orders-feed.yaml',
    ),
  ) as Failure,
)

const engine = failed(
  new Failure(
    'engine',
    'no k6 was found. Install it, give its path with --k6 or SOCKETGATE_K6, or use --engine embedded',
  ),
)

const planError = failed(
  new Failure('plan', '1 problem', [
    {
      file: 'plans/orders-feed.yaml',
      line: 44,
      column: 13,
      path: 'scenarios.orders.socket',
      message: 'unknown key "hartbeat" in scenarios.orders.socket. Did you mean "heartbeat"?',
    },
  ]),
)

const cancelled = told(
  [{ outcome: 'cancelled', code: 'cancelled', message: 'the run was stopped from outside' }],
  {
    complete: false,
    slos: [],
    gates: [],
    duration: 31_200,
  },
)

const times = [72_340, 75_110, 73_020, 72_900, 74_400]

const run = (i: number, machine: string): RunFacts => ({
  runId: i === 0 ? '11981' : `11981.${i + 1}`,
  attempt: 1,
  started: `2026-11-23T17:${51 + 2 * i}:02.114Z`,
  duration: times[i]!,
  machine,
  ended: 'clean',
})

const regressed =
  'p99 of orders rose from 58.2 to 76.2 ms (+31 %). Unchanged code varies by ±13 % here. Seen in all 3 runs on 3 machines'
const overflown =
  'orders sockets closed with 1011 (internal error): 17, 17 and 18 in 3 runs on 3 machines (15 % of 354 sockets), before none'

const regression = told(
  [
    { outcome: 'regression', code: 'diverged', message: regressed },
    { outcome: 'regression', code: 'diverged', message: overflown },
  ],
  {
    ...BLOCK,
    plan: {
      ...verdict().plan,
      description: 'Orders feed at market open',
      links: { gateway: 'docs/gateway.md', rollback: 'https://wiki.example/orders/rollback' },
    },
    commits: {
      from: '41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a',
      to: '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39',
    },
    history: over(76.2, 72.9),
    runs: [run(0, 'a1b2c3d4'), run(1, 'b2c3d4e5'), run(2, 'c3d4e5f6')],
    mostRuns: 5,
    gates: [
      gate({
        verdict: 'fail',
        actual: 76.2,
        values: [75, 80.6, 77.4],
        change: 0.309,
        spread: 0.13,
        limit: 72.9,
        z: 4.1,
        zLimit: 3.5,
        channel: 'tail',
        n: 24_642,
        message: regressed,
        decided:
          'p99 of orders by the slowest messages (p97.5 and p99) over p75 in all 3 runs, slow runs capped: z 4.1, limit 3.5. 76.2 ms is of the 2 fastest of 3 runs, n 24,642; before is the median of the last 10 main runs',
      }),
      gate({
        verdict: 'fail',
        name: 'orders sockets closed with 1011',
        selector: 'ws_closes{feed:orders,code:1011,how:frame}',
        stat: 'count',
        unit: 'count',
        baseline: 0,
        spread: null,
        actual: 17,
        values: [17, 17, 18],
        change: null,
        limit: 5,
        z: 5.8,
        zLimit: 3,
        channel: 'count',
        n: 15_900,
        counts: 'socket-seconds',
        message: overflown,
        decided:
          'orders sockets closed with 1011 (internal error) by the count, on a square-root scale: z 5.8, limit 3.0, 3.27 per 1,000 s of open sockets; a new kind counts from 5 on; before is the last 10 main runs',
        line: 85,
      }),
      ...gates.slice(1),
    ],
    closes: [
      close({ code: '1011', side: 'service', phase: 'ramp', reason: 'send queue overflow', count: 2 }),
      close({ code: '1011', side: 'service', phase: 'steady', reason: 'send queue overflow', count: 16 }),
      close({ phase: 'steady', count: 80 }),
      close({ phase: 'down', count: 20 }),
    ],
    seen: seen.slice(2, 3),
    storedCloses: { ...storedCloses, kinds: [storedCloses.kinds[0], storedCloses.kinds[2]] },
  },
)

const open =
  'p99 of orders rose from 58.2 to 65.9 ms (+13 %). Unchanged code varies by ±9 % here. Seen in all 5 runs on 5 machines. Inconclusive: 5 runs do not decide'

const noise = told([{ outcome: 'inconclusive', code: 'undecided', message: open }], {
  runs: ['a1b2c3d4', 'b2c3d4e5', 'c3d4e5f6', 'd4e5f6a7', 'e5f6a7b8'].map((machine, i) => run(i, machine)),
  mostRuns: 5,
  gates: [
    gate({
      verdict: 'inconclusive',
      actual: 65.9,
      values: [64.1, 70.2, 65.4, 68.2, 71.7],
      change: 0.132,
      limit: 67.4,
      z: 2.1,
      zLimit: 2.6,
      n: 41_070,
      message: open,
      decided: `${EDGE} in all 5 runs, slow runs capped: z 2.1, limit 2.6. 65.9 ms is of the 3 fastest of 5 runs, n 41,070; before is the median of the last 10 main runs`,
    }),
    ...gates.slice(1),
  ],
})

const early =
  'p99 of orders rose from 58.2 to 76.2 ms (+31 %). Unchanged code varies by ±14 % here. Seen in all 3 runs on 1 machine. Inconclusive: would fail from 5 stored commits on (3 now)'

const wouldFail = told([{ outcome: 'inconclusive', code: 'would_fail', message: early }], {
  ...BLOCK,
  runs: [0, 1, 2].map((i) => run(i, 'a1b2c3d4')),
  mostRuns: 3,
  gates: [
    gate({
      verdict: 'inconclusive',
      code: 'would_fail',
      actual: 76.2,
      values: [75, 80.6, 77.4],
      change: 0.309,
      spread: 0.14,
      limit: 74.8,
      z: 3.9,
      zLimit: 3.4,
      runs: 3,
      n: 24_642,
      message: early,
      decided: `${EDGE} in all 3 runs, slow runs capped: z 3.9, limit 3.4. 76.2 ms is of the 2 fastest of 3 runs, n 24,642; before is the median of the last 3 main runs`,
    }),
    ...gates.slice(1),
  ],
  baseline: { ...pass.baseline!, runs: 3, from: '2026-11-21T08:00:00Z' },
})

const stripped: BaseFacts = {
  rule: 'decides',
  ref: 'main',
  commit: '41d7ab9c3d5e7f9a1b2c4d6e8f0a1b3c5d7e9f0a',
  differences: {
    count: 3,
    first: [
      { path: 'scenarios.orders.socket.messages.rate', base: '20/s' },
      { path: 'thresholds.ws_message_latency{feed:orders}[0]', base: 'p(99)<200', head: 'p(99)<3600000' },
      { path: 'file frames/hello.json', base: 'SHA-256 0f1e2d3c4b5a', head: 'SHA-256 a5b4c3d2e1f0' },
    ],
  },
}

const blocking = (found: Verdict): Verdict => {
  const { failOn } = strictnessOf({ mode: 'block' })
  return { ...found, mode: 'block', failOn, ...decide(found.reasons, failOn) }
}

/** A change that took the limits out of its plan, on a build that is too slow for those of main. */
const baseDecides = combine({ base: blocking(sloFail), head: blocking(pass), facts: stripped })

/** By the name of their golden files. */
/** Silent sockets behind a proxy that counts data frames only, with a timeout under what is asked. */
const idle: Verdict = idleVerdict()

function idleVerdict(): Verdict {
  const cut = (user: number, hold: number) => (hold > 40_000 ? { at: 40_000 + (user % 3) } : null)
  const record = sweepRecord((user, keepalive, hold) => (keepalive === 'message' ? null : cut(user, hold)))
  return judge({ load: sweepLoad(), records: [record], baseline: null })
}

/** A feed that loses one message in fifty, and more while its users are away. */
const lostWords = '40 of 2,000 messages of orders never came; none may'

const delivery = told([{ outcome: 'slo', code: 'ws_gaps', message: lostWords }], {
  history: over(59.1, 68.9),
  gates: gates.slice(0, 2),
  slos: [
    slo({
      verdict: 'fail',
      code: 'ws_gaps',
      name: 'lost messages of orders',
      threshold: 'ws_gaps{feed:orders,scenario:orders}: count<=0',
      from: 'default',
      operator: '<=',
      expected: 0,
      actual: 40,
      unit: 'count',
      n: 2000,
      of: 'messages',
      bad: 40,
      beyond: null,
      message: lostWords,
    }),
  ],
  sequences: [
    {
      scenario: 'orders',
      feed: 'orders',
      compared: 1960,
      unread: 1,
      lost: 40,
      duplicates: 0,
      reordered: 3,
      missed: 120,
      restarted: 2,
      verdict: 'fail',
    },
    {
      scenario: 'trades',
      feed: null,
      compared: 0,
      unread: 0,
      lost: 0,
      duplicates: 0,
      reordered: 0,
      missed: 0,
      restarted: 0,
      verdict: 'not_judged',
    },
  ],
})
/** A service that leaks a descriptor a socket, whose metrics did not always answer. */
const watched: Verdict = { ...pass, watch: watchOf('process_resident_memory_bytes') }

export function watchOf(series: string): NonNullable<Verdict['watch']> {
  const slope = { perMinute: 94.2, error: 3.07, n: 60, base: 42, minutes: 5 }
  const fds = {
    series: 'process_open_fds',
    n: 60,
    missing: 1,
    before: 22,
    first: 24,
    last: 512,
    min: 24,
    max: 512,
  }
  const rise = { verdict: 'fail', code: 'watch_rise' } as const
  const back = { verdict: 'fail', code: 'watch_back' } as const
  const memory = {
    ...fds,
    series,
    missing: 0,
    before: 1e8,
    first: 1e8,
    last: 2e8,
    min: 1e8,
    max: 2e8,
    after: null,
  }
  return {
    ...{ every: 5000, answered: 63, processes: 2 },
    failed: [{ reason: 'no answer in 5 s', count: 2 }],
    series: [
      { ...fds, after: 512, afterMs: 9800, slope, rise, back },
      {
        ...memory,
        afterMs: null,
        slope: null,
        rise: null,
        back: { verdict: 'not_judged', code: 'watch_unanswered' },
      },
    ],
  }
}

/** A service whose clock is ahead and drifts. */
const clocked: Verdict = { ...pass, clock: clockOf('api', 'orders') }

export function clockOf(target: string, feed: string): NonNullable<Verdict['clock']> {
  return {
    ...{ target, every: 5000, answered: 68, failed: [{ reason: 'no answer in 5 s', count: 2 }] },
    offset: {
      ...{ kind: 'one', ms: 5029.5, bar: 0.8, clocks: 1, surest: 0.9, loosest: 41 },
      drift: { perMinute: 60, error: 1.2 },
    },
    code: 'clock_drifts',
    rows: [
      {
        ...{ feed, n: 73_112, bar: 1.3, below: 12 },
        raw: { min: -5041, p50: -4998.5, p99: -4952 },
        corrected: { min: -11.5, p50: 31, p99: 77.7 },
      },
    ],
  }
}

export const VERDICTS: Readonly<Record<string, Verdict>> = {
  pass,
  suspect,
  slo: sloFail,
  inconclusive: saturated,
  'no-baseline': noBaseline,
  target,
  'sent-at': sentAt,
  'no-login': noLogin,
  engine,
  plan: planError,
  cancelled,
  regression,
  noise,
  'would-fail': wouldFail,
  'plan-changed': planChanged,
  'base-decides': baseDecides,
  drift,
  steady,
  paired,
  'wrong-build': wrongBuild,
  'not-deployed': notDeployed,
  'not-ready': notReady,
  idle,
  delivery,
  watched,
  clocked,
}
