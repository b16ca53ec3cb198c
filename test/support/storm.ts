import type { Storm } from '../../src/model/record/storm.ts'

/** A cut of 50 sockets after 30 s of which all came back. */
export function storm(changes: Partial<Storm> = {}): Storm {
  return {
    scenario: 'orders',
    feed: 'orders',
    by: 'cut',
    at: 30_000,
    over: 0,
    recovered: { share: 0.99, within: 15_000 },
    reopen: { from: 500, to: 10_000, jitter: 'full', giveUp: 10 },
    open: 50,
    cut: 50,
    unnoticed: 0,
    back: 50,
    late: 0,
    unknown: 0,
    slow: 0,
    again: 0,
    broken: 0,
    recovery: { n: 50, p50: 560, p95: 840, p99: 980, max: 1_010 },
    course: [
      { after: 1_000, back: 49 },
      { after: 2_000, back: 50 },
    ],
    to95: 840,
    to99: 980,
    dials: { n: 50, failed: 0, peak: 50, declared: 50, full: 50, perRecovery: 1, reasons: {} },
    spared: { ends: 50, dials: 0, steps: 0 },
    ...changes,
  }
}
