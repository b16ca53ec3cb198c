// What the benches of the verdict share: a load with one gated p99, and a record made of a generated run.

export const SELECTOR = { metric: 'ws_message_latency', tags: { feed: 'orders', phase: 'steady' } }
export const CHANNELS = ['slices', 'quantiles', 'summary']

/** A plan that gates p99 of one feed. */
export function loadOf({ runs, probe }) {
  return {
    version: 1,
    plan: { name: 'bench', file: 'bench.yaml', links: {} },
    profile: 'release',
    mode: 'block',
    runs,
    targets: {},
    variables: [],
    work: { scenarios: {} },
    timeline: {},
    thresholds: [],
    gates: [
      {
        written: 'ws_message_latency{feed:orders,phase:steady}',
        selector: SELECTOR,
        stat: { kind: 'p', percent: 99 },
        level: 'key',
        atLeast: 0.02,
        probe,
        line: 1,
      },
    ],
    duration: 60_000,
    grace: 0,
    digest: '',
  }
}

/** A run as the record of a machine of its own. `origin`: what else its provenance says. */
export function recordOf(run, started, id, channels = 'slices', origin = {}) {
  const { count, min, med, avg, max, p25, p75, p90, p95, p975, p99, p999, slices } = run
  const full = { p25, p75, p90, p975, p999 }
  return {
    version: 1,
    plan: { name: 'bench', file: 'bench.yaml' },
    series: {
      key: 'bench',
      digest: '',
      profile: 'release',
      engine: 'k6-2',
      environment: null,
      runnerLabel: '',
    },
    provenance: {
      tool: '',
      engine: { name: 'k6', version: '2.2.0' },
      started,
      ended: started,
      machine: { id, os: 'linux', arch: 'x64', cpu: 'generated', cores: 4 },
      runnerLabel: '',
      commit: id,
      ref: null,
      runId: id,
      attempt: 1,
      ...origin,
    },
    timeline: {},
    duration: 60_000,
    ended: 'clean',
    abortedOn: null,
    complete: true,
    problems: [],
    stats: [
      {
        kind: 'trend',
        ...SELECTOR,
        count,
        distinct: null,
        min,
        max,
        avg,
        p50: med,
        p95,
        p99,
        ...(channels === 'summary' ? { summaryOnly: true } : full),
        slices: channels === 'slices' ? (slices ?? null) : null,
        whole: Number.isInteger(min) && Number.isInteger(max),
      },
    ],
    measured: [],
    deliveries: [],
    sockets: { tried: 1, opened: 1, subscribed: 1, peak: 1, failed: [], unended: 0 },
    http: { requests: 0, answered: 0, failed: 0, byStatus: {} },
    closes: [],
    health: {
      cpuP95: null,
      cores: 4,
      lagP99: null,
      lagSamples: 0,
      stealP95: null,
      droppedIterations: 0,
      memoryPeak: null,
      descriptorLimit: null,
      probe: run.probe === undefined ? null : 300 * Math.exp(run.probe),
    },
    bytes: { sent: 0, received: 0 },
  }
}
