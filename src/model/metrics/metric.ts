import type { Statistic } from '../threshold.ts'
import type { Need } from './needs.ts'

/** k6's four kinds of metric. */
export type MetricKind = 'trend' | 'counter' | 'rate' | 'gauge'

/** The statistics of each kind of metric (k6: metrics/thresholds.go, "supported aggregation methods"). */
export const STATISTICS: Readonly<Record<MetricKind, readonly Statistic['kind'][]>> = {
  trend: ['avg', 'min', 'med', 'max', 'p', 'count'],
  counter: ['count', 'rate'],
  rate: ['rate'],
  gauge: ['value'],
}

/** `share` is 0..1, `count` a number of things, `bytes` bytes, `ms` milliseconds. */
export type MetricUnit = 'ms' | 'bytes' | 'count' | 'share'

/** What there is one sample of a metric for, where that can be counted before a run. */
export type Each = 'upgrade' | 'socket' | 'request' | 'message' | 'exchange' | 'heartbeat'

/** Everything that is known of a metric, but for its name. */
export interface MetricRow {
  readonly kind: MetricKind
  readonly unit: MetricUnit
  /** Which direction is worse for the service's users; `none`: neither. */
  readonly worse: 'higher' | 'lower' | 'none'
  /** What a plan must contain for it to be emitted. */
  readonly needs: Need
  /** Left out: how many samples there will be depends on how the service answers. */
  readonly each?: Each
  /** Tags beyond `scenario`, `feed`, `phase` and the plan's own. */
  readonly tags?: readonly string[]
  /** The tag by which a record breaks it down, beside feed and phase. */
  readonly splitBy?: string
  /** Values start from a clock of whole ms. */
  readonly quantised?: true
  /** It counts waits that ended: a slow generator makes them as surely as a slow service. */
  readonly wait?: true
  /** Its two ends are read off two clocks, the service's and the generator's. */
  readonly twoClocks?: true
  /** Counted among these of a run, not among its sockets. */
  readonly among?: 'closes' | 'heartbeats' | 'sends' | 'frames'
  /** The threshold that a plan has without stating one, where it meets a need. */
  readonly promise?: { readonly is: string; readonly where: Need }
  /** What to look at where nothing emits it. */
  readonly instead?: string
  /** What a reader calls it. Trends stand behind their statistic, the others alone. */
  readonly noun: string
  /** One sentence. */
  readonly description: string
}

export interface Metric extends MetricRow {
  readonly name: string
  /**
   * Who emits it: the engine itself (k6's built-ins, imitated by the embedded engine) or `vu/`. `evidence`: nobody; it is
   * counted from what they emit, so that no engine can judge it.
   */
  readonly from: 'engine' | 'vu' | 'evidence'
}
