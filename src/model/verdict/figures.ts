import type { Silence } from '../record/delivery.ts'
import type { PhaseCount } from '../record/phase-count.ts'
import type { Stalls } from '../record/stalls.ts'

/** Quantiles of one kind of time, ms; null: the record does not hold it. */
export interface Quantiles {
  readonly p50: number | null
  readonly p90: number | null
  readonly p95: number | null
  readonly p99: number | null
  readonly p999: number | null
}

/** One kind of time of the last run, beside what it was compared with. */
export interface TimeRow extends Quantiles {
  /** Plain: "latency of orders". */
  readonly name: string
  /** `ws_message_latency{feed:orders,phase:steady}`. */
  readonly selector: string
  /** Null: a foreign summary did not say how many. */
  readonly n: number | null
  /** ms; null as of the quantiles. */
  readonly max: number | null
  /** Median of each quantile over the runs that were compared with and have it; absent: none has. */
  readonly baseline?: Quantiles & { readonly runs: number }
}

/** Heartbeats that came to an end, of one scenario. */
export interface HeartbeatRow {
  readonly scenario: string
  readonly feed: string | null
  readonly sent: number
  readonly answered: number
  /** Not answered in time. */
  readonly missed: number
  /** Of the missed: answered after all, too late; absent: none, or not counted. */
  readonly late?: number
  /** Waits that the generator slept through, in neither of the answers; absent: none. */
  readonly stalled?: number
  /** Old waits that the end of the plan cut, in neither as well; absent: none. */
  readonly cut?: number
  /** Round trips, of late answers too, ms; absent: none, or not told apart from those of other scenarios. */
  readonly rtt?: Pick<Quantiles, 'p50' | 'p99'>
  /** Sockets that were open and gave no sign of life until something came again; absent: not counted. */
  readonly stalls?: Pick<Stalls, 'sockets' | 'of' | 'seconds' | 'longest'>
}

/** Frames of the service that the plan's `answer` answered, as its own pings. */
export interface AnswerRow extends Pick<Quantiles, 'p50' | 'p99'> {
  /** Null: of all, or of a scenario without one. */
  readonly scenario: string | null
  readonly feed: string | null
  readonly sent: number
}

/** What engineers look for, of the last run. It decides nothing. */
export interface RunFigures {
  /** At most 60. Latencies and round trips are of the steady phase, where the run has one. */
  readonly times: readonly TimeRow[]
  /** What follows is absent where it is not known: of records of earlier versions, and of foreign summaries. */
  readonly phases?: readonly PhaseCount[]
  readonly heartbeats?: readonly HeartbeatRow[]
  /** Absent: none was sent. */
  readonly answers?: readonly AnswerRow[]
  /** The longest silence of each feed, the longest first. */
  readonly silences?: readonly Pick<Silence, 'scenario' | 'feed' | 'longest' | 'at'>[]
}

/** What lies between the last run that counts and this one. */
export interface CommitRange {
  readonly from: string
  readonly to: string
}

/** `41d7ab9..8c1f0e2`. */
export function rangeWords({ from, to }: CommitRange): string {
  return `${from.slice(0, 7)}..${to.slice(0, 7)}`
}
