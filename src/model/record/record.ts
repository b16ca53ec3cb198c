import type { Lanes } from '../load/lanes.ts'
import type { Limit } from '../metrics/limits.ts'
import type { Tags } from '../sample.ts'
import type { CloseRate } from '../slopes/close-rate.ts'
import type { Timeline } from '../timeline.ts'
import type { Outcome } from '../verdict/outcomes.ts'
import type { ClockRecord, Corrected, CorrectedMeasured } from './beside/clock-seen.ts'
import type { WatchRecord } from './beside/series-seen.ts'
import type { Correlated } from './correlation/correlated.ts'
import type { Delivery, Silence } from './delivery.ts'
import type { EndAges, FailedDial } from './ends.ts'
import type { Peaks } from './health/peaks.ts'
import type { IdleSweep } from './idle.ts'
import type { Leased } from './leased.ts'
import type { PhaseCount } from './phase-count.ts'
import type { RelayRecord } from './relay-seen.ts'
import type { Seen } from './seen.ts'
import type { SequenceCount } from './sequence-count.ts'
import type { Held, Share } from './share.ts'
import type { SlowReading } from './slow.ts'
import type { Stalls } from './stalls.ts'
import type { Storm } from './storm.ts'

/**
 * Exact quantiles of all samples, k6's interpolation (type 7: index p × (n − 1)). A quantile is absent only where
 * `summaryOnly`: a foreign summary did not hold it.
 */
export interface TrendStats {
  readonly kind: 'trend'
  readonly metric: string
  readonly tags: Tags
  /** Samples, over 0. */
  readonly count: number
  /** A foreign summary did not say how many: `count` is the fewest that there can be. */
  readonly atLeast?: true
  /** Messages that can be told apart (equal `sent_at` in one feed is one); null where they cannot. */
  readonly distinct: number | null
  readonly min: number
  readonly max: number
  readonly avg: number
  readonly p25?: number
  readonly p50: number
  readonly p75?: number
  readonly p90?: number
  readonly p95?: number
  readonly p975?: number
  readonly p99?: number
  readonly p999?: number
  /** Medians of ten equal slices of the steady phase in time order; an empty slice is null. Null without steady samples. */
  readonly slices: readonly (number | null)[] | null
  /** All values are whole: a clock of whole ms. */
  readonly whole: boolean
  /** Its quantiles are over the exact ones by at most so much of them; absent: they are exact. */
  readonly bound?: number
  /** Of what two clocks measure; absent: of another metric, or of an earlier version. */
  readonly below?: Below
  /** Its figures are corrected by what the service said of its clock; absent: they are as measured. */
  readonly corrected?: Corrected
  /** Taken from a summary file that Socketgate did not make: no slices, and only some quantiles. */
  readonly summaryOnly?: true
}

/** Samples that no latency can be: below 0, and below −1 ms, which no rounding explains; of corrected ones further than the bar. */
export interface Below {
  readonly zero: number
  readonly ms: number
}

/** `total` is the sum; `rate` per second of the whole run. */
export interface CounterStats {
  readonly kind: 'counter'
  readonly metric: string
  readonly tags: Tags
  readonly count: number
  readonly total: number
  readonly rate: number
}

/** `rate` is `trues` ÷ `count`, a share. */
export interface RateStats {
  readonly kind: 'rate'
  readonly metric: string
  readonly tags: Tags
  readonly count: number
  readonly trues: number
  readonly rate: number
}

export interface GaugeStats {
  readonly kind: 'gauge'
  readonly metric: string
  readonly tags: Tags
  readonly count: number
  readonly last: number
  readonly min: number
  readonly max: number
}

export type Stats = TrendStats | CounterStats | RateStats | GaugeStats

/** What the samples say about one threshold. `actual` is null where there is no sample. */
export interface Measured {
  /** formatThreshold(): the key to the load's threshold. */
  readonly threshold: string
  readonly actual: number | null
  /** Samples of the selector. */
  readonly n: number
  /** As TrendStats.distinct. */
  readonly distinct: number | null
  /** For p(q): samples on the wrong side of the bound. */
  readonly beyond: number | null
  /** As of TrendStats. */
  readonly corrected?: CorrectedMeasured
  /** What the engine itself says of it, in a summary that Socketgate did not make. */
  readonly told?: 'kept' | 'crossed'
  /** Of a rate that several scenarios have, what each has of it: its samples, and those that are true. */
  readonly scenarios?: { readonly [scenario: string]: { readonly n: number; readonly trues: number } }
  /** Where a trend's selector counts several feeds or scenarios: each of them. */
  readonly feeds?: readonly MeasuredFeed[]
}

/**
 * What the samples of one feed, one scenario or both say about a threshold; `feed` is null for those without, and absent
 * where they are of all. Quantiles as in TrendStats.
 */
export interface MeasuredFeed
  extends Pick<Measured, 'actual' | 'n' | 'distinct' | 'beyond' | 'corrected'>,
    Pick<TrendStats, 'min' | 'p25' | 'p50' | 'below'> {
  readonly feed?: string | null
  readonly scenario?: string
}

export interface CloseCount {
  readonly code: string
  readonly side: string
  readonly how: string
  readonly scenario: string
  readonly feed: string | null
  readonly phase: string | null
  /** The service's own words, cut; hostile text. */
  readonly reason: string | null
  readonly count: number
  /** When the first of them came, ms after the start of the run; absent: of an earlier version. */
  readonly first?: number
}

/** Sockets that opened, and how long they were open together, in seconds: what rates of closes are rates of. */
export interface OpenCount {
  readonly scenario: string
  readonly feed: string | null
  readonly count: number
  readonly seconds: number
  /** The same in each phase; absent: of an earlier version, or there are none. */
  readonly phases?: { readonly [phase: string]: number }
}

/** `reason` as `ws_connect_failed` tags it; `status` from k6's own `ws_connecting{status}`, null without an answer. */
export interface FailedConnect {
  readonly reason: string
  readonly status: string | null
  readonly count: number
}

export interface Sockets {
  /** Upgrades tried. */
  readonly tried: number
  readonly opened: number
  readonly subscribed: number
  readonly peak: number
  readonly failed: readonly FailedConnect[]
  /** Opened sockets for which no close was seen, of either side. */
  readonly unended: number
  /** The most at once that the plan asks for; absent: not known. */
  readonly planned?: number
}

/** Logins that failed, and how most of them did. */
export interface FailedLogins {
  readonly failed: number
  readonly of: number
  /** Method and address, without query; absent: not known. */
  readonly address?: string
  /** As steps_failed tags it. */
  readonly reason: string
  /** Of the answer; `0`: there was none. Absent: the reason is no status. */
  readonly status?: string
  /** What the answer lacks, as `save` of the plan names it. */
  readonly path?: string
  /** The beginning of the answer that came most often, cut to 80 characters; foreign. */
  readonly answer?: string
}

export interface Http {
  readonly requests: number
  /** Requests that got any answer. */
  readonly answered: number
  readonly failed: number
  readonly byStatus: { readonly [status: string]: number }
}

/** CPU time of the service under test and all that it started. */
export interface ServiceUsed {
  /** On average, while the load ran. */
  readonly cores: number
  /** ms of CPU time for each message sent or received, and each request; null: there was none. */
  readonly perMessage: number | null
  readonly messages: number
}

/** Null means not measured on this system. Shares are 0..1. */
export interface Health {
  /** Of all cores the engine can use. */
  readonly cpuP95: number | null
  readonly cores: number
  /** ms: from the wire to the script, or until the machine wakes a thread that only sleeps, whichever is longer. */
  readonly lagP99: number | null
  readonly lagSamples: number
  readonly stealP95: number | null
  readonly droppedIterations: number
  /** Bytes. */
  readonly memoryPeak: number | null
  readonly descriptorLimit: number | null
  /** ms of the fixed micro-benchmark before the load. */
  readonly probe: number | null
  /** ms of the longest standstill of the engine or the gate while the load ran; absent: not watched. */
  readonly stallMax?: number
  /** ms by which the generator's wall clock was set while the load ran; absent: by 200 at most, or not watched. */
  readonly clockStep?: number
  /** ms, p99, that the relay between engine and service held bytes up by; absent: there was none, or too little went through it. */
  readonly relayP99?: number
  /** Whether a target is on the generator's machine; absent: not known. */
  readonly local?: boolean
  /** What a service on the generator's machine used of it; absent: it is elsewhere, or was not seen. */
  readonly service?: ServiceUsed
  /** The lesser share of what the plan asks for that was brought: of socket-seconds, and of begun iterations; absent: not known. */
  readonly brought?: number
  /** Limits of the generator's machine that were hit, and how many dials and requests failed for each; absent: none. */
  readonly limits?: { readonly [limit in Limit]?: number }
  /** Of the engine's process; absent: not measured. */
  readonly peaks?: Peaks
  /** Of the process that reads the samples, beside an engine of another one; of its CPU a share of one core. */
  readonly gate?: Peaks
}

export type Incomplete =
  | 'no-summary'
  | 'summary-mismatch'
  | 'torn-stream'
  | 'script-errors'
  | 'killed'
  | 'hung'
  | 'crashed'
  | 'few-sessions'
  | 'non-finite'
  | 'too-many-series'
  | 'no-samples'
  | 'companion'
  | 'threshold-crossed'
  | 'cancelled'
  | 'over-cap'
  | 'no-login'
  | 'no-socket'
  | 'lease-lost'

/** Why the evidence is not whole, and whose fault that is (design.md section 5). */
export interface Problem {
  readonly what: Incomplete
  readonly fault: 'engine' | 'service' | 'caller'
  /** One sentence with its figures. */
  readonly message: string
}

export interface Provenance {
  readonly tool: string
  readonly engine: {
    readonly name: 'k6' | 'embedded'
    readonly version: string
    /** Of the binary that ran, hex; absent of the embedded engine, and of a binary that may be run but not read. */
    readonly sha256?: string
    /** Go's GOGC, with which it ran; absent of the embedded engine. */
    readonly gogc?: number
  }
  /** ISO, UTC. */
  readonly started: string
  readonly ended: string
  readonly machine: {
    /** Stable per machine, a hash; says only "the same" or "another". */
    readonly id: string
    readonly os: string
    readonly arch: string
    readonly cpu: string
    readonly cores: number
  }
  readonly runnerLabel: string
  readonly commit: string | null
  readonly ref: string | null
  /** What started the workflow, such as `push`; absent outside of GitHub Actions. */
  readonly event?: string
  readonly runId: string
  readonly attempt: number
  /** 12 hex digits of the origins that were loaded: says only "the same" or "others". Loopback is one, whatever its port. */
  readonly targets?: string
  /** SHA-256 of the foreign file that the record was made of: one content is one run, whenever and wherever it lies. */
  readonly content?: string
}

/**
 * What the baseline is keyed by (design.md section 1). `key`: 12 hex digits of the SHA-256 of the rest, but for the
 * profile's name.
 */
export interface Series {
  readonly key: string
  readonly digest: string
  readonly profile: string
  readonly engine: string
  readonly environment: string | null
  /** The caller's `--key`; absent: none. */
  readonly jobKey?: string
  readonly runnerLabel: string
}

/** What a target said of its build, before and after the load; null: it was not asked, or did not say. */
export interface Build {
  readonly before: string | null
  readonly after: string | null
  /** The build that the plan expects; null: any. */
  readonly expected: string | null
  /** Other builds that answered at the same address at the same time, before or after; absent: none. */
  readonly others?: readonly string[]
}

/** What stood beside the engine, and what it measured: never part of the engine's own figures. */
export interface Beside {
  readonly name: string
  readonly ended: 'clean' | 'failed'
  /** What went wrong; empty after a clean end. */
  readonly detail: string
  readonly stats: readonly Stats[]
}

/** Why a run that the gate had rejected is in the baseline all the same. */
export interface Acceptance {
  readonly reason: string
  readonly by: string
  /** ISO, UTC. */
  readonly at: string
  /** Of the runs that are accepted; absent: nobody knows it, or an earlier version wrote this. */
  readonly commit?: string
  /** Whose label accepted it, which was merged at that time; absent: somebody accepted the run itself. */
  readonly pullRequest?: number
}

/** What the gate said of a run when it was stored; of several runs that were judged together each has the same. */
export interface Judged {
  readonly outcome: Outcome
  /** Codes of all reasons, and of the deciding rows that could not be judged: what counts as baseline is derived from them. */
  readonly codes: readonly string[]
  /** Every row with its word: an SLO by its threshold, a gated figure by selector and statistic. */
  readonly rows: readonly { readonly row: string; readonly verdict: string }[]
}

/** One run's evidence, condensed. Validated by schemas/record.schema.json. */
export interface Record {
  readonly version: 1
  /** OURS when it was made; absent: unknown, as of a summary that somebody else's k6 wrote. */
  readonly generator?: number
  /** By scenario; of one that is not named, and in records of earlier versions: each user in a VU of its own. */
  readonly lanes?: Lanes
  /** A team's own script ran: of its sockets only what k6 itself says is known. Absent: scenarios of a plan. */
  readonly script?: true
  readonly plan: { readonly name: string; readonly file: string }
  readonly series: Series
  readonly provenance: Provenance
  readonly timeline: Timeline
  /** ms, from the first scenario's start to the last sample. */
  readonly duration: number
  /** How the engine ended. */
  readonly ended: 'clean' | 'aborted' | 'killed' | 'hung' | 'crashed' | 'cancelled'
  /** The threshold on which the engine aborted, if one did (formatThreshold). */
  readonly abortedOn: string | null
  readonly complete: boolean
  readonly problems: readonly Problem[]
  readonly stats: readonly Stats[]
  readonly measured: readonly Measured[]
  readonly deliveries: readonly Delivery[]
  readonly sockets: Sockets
  readonly http: Http
  /** Absent: none failed, or nobody logs in. */
  readonly logins?: FailedLogins
  /** Where dials failed by the subprotocol: of which scenario most, and what the answers chose; empty: nothing. Foreign. */
  readonly chosen?: { readonly scenario: string; readonly subprotocol: string }
  /** Targets that the plan reaches without TLS and whose port answers TLS; looked at only where nothing got through. */
  readonly tlsPorts?: readonly string[]
  readonly closes: readonly CloseCount[]
  readonly opens?: readonly OpenCount[]
  /** ISO, UTC: when the first scenario started, from which `first` of a kind of end counts. Absent of earlier versions, as the next two. */
  readonly began?: string
  readonly dials?: readonly FailedDial[]
  readonly ages?: readonly EndAges[]
  /** Absent: the plan does not ask for their slope, or nothing was open in a steady phase. */
  readonly closeRates?: readonly CloseRate[]
  /** Absent in records of earlier versions: unknown. So are the next five. */
  readonly shares?: readonly Share[]
  readonly held?: readonly Held[]
  /** One for each idle sweep of the plan; absent: it has none. */
  readonly idle?: readonly IdleSweep[]
  /** One for each `sequence` of the plan; absent: it has none. */
  readonly sequences?: readonly SequenceCount[]
  readonly silences?: readonly Silence[]
  readonly phases?: readonly PhaseCount[]
  readonly seen?: readonly Seen[]
  /** In order of time; absent: none. */
  readonly storms?: readonly Storm[]
  /** One for each scenario with slow readers; absent: the plan has none. */
  readonly slowReaders?: readonly SlowReading[]
  /** Of scenarios with heartbeats that are answered. */
  readonly stalls?: readonly Stalls[]
  readonly health: Health
  /** Bytes sent and received. */
  readonly bytes: { readonly sent: number; readonly received: number }
  /** How the run's requests were marked; absent: they were not, or of an earlier version. */
  readonly correlation?: Correlated
  /** Absent: the plan asks for none. */
  readonly lease?: Leased
  /** By target. */
  readonly builds?: { readonly [target: string]: Build }
  /** Absent: nothing went through a relay. */
  readonly relay?: RelayRecord
  /** What the service's own metrics said; absent: the plan reads none. */
  readonly watch?: WatchRecord
  /** What the service said of its clock; absent: the plan does not ask. */
  readonly clock?: ClockRecord
  /** By name; absent where nothing stood beside the engine. */
  readonly companions?: readonly Beside[]
  /** Measured on purpose to begin a baseline: counts as a run of its own, whatever its commit. */
  readonly seeded?: boolean
  /** Absent of a run that was stored by an earlier version, or not yet. */
  readonly judged?: Judged
  readonly accepted?: Acceptance
}
