/** Runs of a gate at the most. */
export type Most = 1 | 3 | 5

/**
 * A regression that a stored run can be given afterwards, because it is a monotone change of every value and so moves
 * each quantile as it would have moved. `tail`: nothing up to p95, growing from there to the whole size at p99 and
 * beyond, the median unchanged. `shift`: everything alike.
 */
export type Effect = 'tail' | 'shift'

/** Answers of a replay; `judged` is their sum. */
export interface Tally {
  readonly judged: number
  readonly fail: number
  readonly suspect: number
  readonly inconclusive: number
  readonly same: number
  /** Runs that the gate took on the average. */
  readonly meanRuns: number
}

/** What the gate would have said of a history. `hits`: fails; of single runs, which never fail, suspects. */
export interface Replay {
  readonly most: Most
  /** As measured: every hit is a false alarm. */
  readonly unchanged: Tally & { readonly hits: number }
  /** A share of the judged, with 95 % confidence: false alarms are rarer. */
  readonly atMost: number
  readonly injected: readonly {
    readonly effect: Effect
    /** A share. */
    readonly size: number
    readonly tally: Tally & { readonly hits: number }
  }[]
}

/** How well the machine probe foretells the median of a gated trend. */
export interface ProbeFit {
  /** Runs with a probe and the trend. */
  readonly runs: number
  readonly machines: number
  /** Pearson's, of the logarithms. */
  readonly correlation: number
  /** Spread of the median from run to run, a share, and what is left of it where the rule takes the probe off. */
  readonly spread: number
  readonly left: number
}

/** A stored series, replayed. */
export interface Backtest {
  /** Complete runs of the series. */
  readonly runs: number
  readonly comparable: number
  readonly needed: number
  /** One run judged on its own: it can be suspect, and never fails. Null with fewer than two runs. */
  readonly single: Replay | null
  /** With stored runs as re-runs; null where there are too few for it. */
  readonly repeated: Replay | null
  readonly probe: ProbeFit | null
  /** Whether `mode: block` is justified, and in one sentence why. */
  readonly block: { readonly justified: boolean; readonly why: string }
}
