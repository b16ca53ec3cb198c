import type { Lanes } from '../load/lanes.ts'
import type { Reduced } from '../load/load.ts'
import type { Unit } from '../load/socket.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import type { Correlated } from '../record/correlation/correlated.ts'
import type { Leased } from '../record/leased.ts'
import type {
  CloseCount,
  Health,
  Http,
  Problem,
  Provenance,
  Record,
  Series,
  Sockets,
} from '../record/record.ts'
import type { Timeline } from '../timeline.ts'
import type { Attempts, Pooled } from './attempts.ts'
import type { BaseFacts } from './base.ts'
import type { Code } from './codes.ts'
import type { Census } from './ends.ts'
import type { CommitRange, RunFigures } from './figures.ts'
import type { ClockFound } from './found/clock-rows.ts'
import type { IdleRow } from './found/idle-found.ts'
import type { WatchFound } from './found/watch-found.ts'
import type { Outcome } from './outcomes.ts'
import type { OverrideFacts } from './override.ts'
import type { SlowRow } from './rows/slow-row.ts'
import type { SequenceRow } from './sequence-row.ts'
import type { SightCode } from './sights.ts'
import type { StormRow } from './storms.ts'

/** Why the outcome is what it is; one sentence with its figures. */
export interface Reason {
  readonly outcome: Outcome
  readonly code: Code
  readonly message: string
  /** It fails where this outcome fails, whatever its own does. */
  readonly as?: Outcome
  /** A label on the pull request lets it through: it fails nothing. */
  readonly accepted?: true
  /** Of times in a wrong unit: the one that they look like. */
  readonly looksLike?: Unit
  /** Of the plan or a file beside it, where the reason lies in a line of it; line and column count from 1. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** What a reader should know although it changes nothing. */
export interface Notice {
  readonly code: Code
  readonly message: string
}

/** What the runs saw and nobody asked about: it decides nothing. */
export interface SeenRow {
  readonly code: SightCode
  /** Null: of the whole run. */
  readonly scenario: string | null
  readonly feed: string | null
  readonly n: number
  /** What `n` is a part of; null: nothing. */
  readonly of: number | null
  /** With its figures: "4 of 73,116 orders messages malformed". */
  readonly message: string
  /** The service's own words, at most 40 characters; hostile text. */
  readonly text?: string
}

/**
 * `suspect`: of a share, more bad ones than chance explains and too few to prove it. `indicative`: too few samples to
 * block, shown with its n. `not_judged`: the generator was not fit.
 */
export type SloVerdict = 'met' | 'fail' | 'suspect' | 'indicative' | 'not_judged'

/** What the n of an SLO may count instead of samples. */
export type SloCounts =
  | 'sockets'
  | 'socket-seconds'
  | 'closes'
  | 'requests'
  | 'iterations'
  | 'lives'
  | 'upgrades'
  | 'users'
  | 'heartbeats'
  | 'sends'
  | 'frames'
  | 'messages'
  | 'steps'
  | 'moments'
  | 'parts'
  | 'refreshes'

/** One threshold with everything that decided it. */
export interface SloRow {
  readonly verdict: SloVerdict
  /** Why it has this verdict. */
  readonly code: Code
  /** Plain name: "p99 latency of orders". */
  readonly name: string
  /** `ws_message_latency{feed:orders}: p(99)<200`. */
  readonly threshold: string
  readonly from: 'plan' | 'default'
  readonly operator: string
  readonly expected: number
  /** Null: no samples. */
  readonly actual: number | null
  readonly unit: MetricUnit | 'per-second'
  readonly n: number
  /** What n counts, where that is not samples. */
  readonly of?: SloCounts
  /** Of a share: the bad ones of n. */
  readonly bad?: number
  /** Of a figure that is corrected by the clock of the service: ms by which it may be off, and what it was as measured. */
  readonly bar?: number
  readonly raw?: number | null
  /** Of times in a wrong unit: the one that they look like; absent: none that is known. */
  readonly looksLike?: Unit
  /** Where it began, ms after the start of the run; absent: not known. */
  readonly at?: number
  readonly distinct: number | null
  /** Samples beyond the bound, for p(q). */
  readonly beyond: number | null
  readonly message: string
  readonly line: number
}

/**
 * `fail`: diverged, confirmed by several runs. `suspect`: unusual in one run. `no_baseline`: nothing stored for this
 * row. `not_judged`: the generator was not fit, or the evidence not whole.
 */
export type GateVerdict = 'same' | 'fail' | 'suspect' | 'no_baseline' | 'inconclusive' | 'not_judged'

/** One gated figure against its baseline. */
export interface GateRow {
  readonly verdict: GateVerdict
  /** Why it has this verdict. */
  readonly code: Code
  readonly name: string
  /** `ws_message_latency{feed:orders,phase:steady}`. */
  readonly selector: string
  /** `p(99)`. */
  readonly stat: string
  readonly level: 'key' | 'normal'
  readonly unit: MetricUnit
  /** Median of the baseline's runs; null without one. */
  readonly baseline: number | null
  /** The deciding channel's S, a share: 0.09 is ±9 %. */
  readonly spread: number | null
  /** Of several runs the figure that was judged, such as the mean of the 2 fastest of 3. */
  readonly actual: number | null
  /** The gated figure of each run, in order; null where a run has none. */
  readonly values: readonly (number | null)[]
  /** actual ÷ baseline − 1. */
  readonly change: number | null
  /** The value at which the deciding channel would reach its limit, the other quantiles held. */
  readonly limit: number | null
  readonly z: number | null
  readonly zLimit: number | null
  readonly channel: string | null
  /** As of an SLO's row; of several runs the widest, and the median of what was measured. */
  readonly bar?: number
  readonly raw?: number
  /** The figures of each run are compared without the least of them: the bar is wider than what is to be judged. */
  readonly withoutLeast?: true
  /** Samples, of all runs together. */
  readonly n: number
  /** What n counts, where that is not samples. */
  readonly counts?: 'socket-seconds' | 'sockets'
  /** As of an SLO's row. */
  readonly looksLike?: Unit
  readonly distinct: number | null
  /** Baseline runs. */
  readonly runs: number
  /** What moved, beside what unchanged code does. */
  readonly message: string
  /** How it was decided: channel, z and its limit, runs on both sides. Absent: nothing was compared. */
  readonly decided?: string
  readonly line: number
}

/** A gated quantile of the newest stored runs against a frozen reference: creeping that every single step hid. */
export interface DriftRow {
  readonly verdict: 'drift' | 'steady'
  /** As in the sentence: "p99 of orders". */
  readonly name: string
  readonly selector: string
  readonly stat: string
  readonly unit: MetricUnit
  /** What the reference is: the first runs since the last acceptance, or the oldest of the series; `tag` in earlier versions. */
  readonly from: 'accepted' | 'tag' | 'oldest'
  readonly tag: string | null
  /** Centre of the reference, and of the newest runs. */
  readonly reference: number
  readonly recent: number
  /** recent ÷ reference − 1. */
  readonly change: number
  /** Where the newest runs would have to lie for it to be drift. */
  readonly limit: number
  /** Of one run, a share. */
  readonly spread: number
  readonly referenceRuns: number
  readonly recentRuns: number
  readonly message: string
  readonly line: number
}

/** One gated figure over the stored runs that it was compared with: what a chart of its history needs. */
export interface HistoryLine {
  /** As the gate row's. */
  readonly name: string
  readonly unit: MetricUnit | 'per-second'
  /** Of each stored run, the oldest first, at most 20; null where a run has none. */
  readonly stored: readonly (number | null)[]
  /** The figure that was judged, and its limit. */
  readonly actual: number
  readonly limit: number | null
}

/** What the stored runs show of one kind of close that the last run has. */
export interface StoredClose extends Pick<CloseCount, 'code' | 'side' | 'how' | 'feed'> {
  /** Median of its closes a run. */
  readonly median: number
  /** How many of the stored runs have any. */
  readonly seen: number
}

/** The closes of the stored runs that were compared with, beside those of the last run. */
export interface StoredCloses {
  readonly runs: number
  readonly kinds: readonly StoredClose[]
}

/** One step on the way to a load that was not started. */
export interface Step {
  readonly step: 'plan' | 'addresses' | 'build' | 'connect' | 'load'
  /** `none`: it did not come to it. */
  readonly state: 'done' | 'failed' | 'none'
  /** One phrase with its figures; pieces between backticks are code. */
  readonly result: string
  /** ms; null: it was not measured. */
  readonly took: number | null
}

/** The answer on which a load was not started. */
export interface LastAnswer {
  readonly target: string
  /** What was asked for, without values and query: `…/version`. */
  readonly asked: string
  /** Null: there was no answer. */
  readonly status: number | null
  /** ms. */
  readonly took: number
  /** The service's words, cut; null: none were read. */
  readonly body: string | null
}

/** Where the baseline was looked for and what was there. */
export interface BaselineFacts {
  /** `dir:PATH`; null: none was asked for. */
  readonly where: string | null
  readonly series: Series
  readonly runs: number
  /** ISO dates of the oldest and newest run in use. */
  readonly from: string | null
  readonly to: string | null
  /** Other series found beside it. */
  readonly others: number
  /** It could not be read: nobody knows what it holds; absent: it was, or none was asked for. */
  readonly unread?: true
  /** Runs of this series that are not whole, and so are not compared with; absent: none. */
  readonly incomplete?: number
  /** Stored runs that count towards judging and towards `mode: block`; absent where nothing is gated. */
  readonly comparable?: number
  /** The series that this plan had under another load, where this one is empty. */
  readonly changed?: { readonly key: string; readonly runs: number }
  readonly written: boolean
  /** Why it was not written, where it was not. */
  readonly notWritten: string | null
  /** Why what was written does not count as baseline; absent: it does. */
  readonly notCounted?: string
  /** Whole stored runs of the series that do not count; absent: none. */
  readonly uncounted?: number
}

/** One run of the candidate. */
export interface RunFacts {
  readonly runId: string
  readonly attempt: number
  /** ISO, UTC. */
  readonly started: string
  /** ms. */
  readonly duration: number
  /** Provenance's machine id: says only "the same" or "another". */
  readonly machine: string
  readonly ended: Record['ended']
  /** 12 hex digits of the SHA-256 of what was measured: equal for copies of one run. Absent of earlier versions. */
  readonly evidence?: string
  /** How its requests were marked; absent: they were not. */
  readonly correlation?: Correlated
}

/** `--engine embedded`. */
export interface GivenOption {
  readonly name: string
  readonly value: string
}

/** The judgement on 1, 3 or 5 runs: the only input of report/ and github/. Validated by schemas/verdict.schema.json. */
export interface Verdict {
  readonly version: 1
  readonly outcome: Outcome
  /** The outcome's own code (design.md section 5). */
  readonly exitCode: number
  /** Whether the process fails, and with which code: mode and fail_on decide. */
  readonly fails: boolean
  readonly exit: number
  readonly failOn: readonly Outcome[]
  readonly mode: string
  readonly reasons: readonly Reason[]
  /** The verdict in one sentence, or two. It tells the first reason. */
  readonly sentence: string
  /** Commands, times, places; at most three. */
  readonly next: readonly string[]
  readonly plan: {
    readonly name: string
    readonly file: string
    readonly profile: string
    readonly environment: string | null
    /** The caller's `--key`; absent: none. */
    readonly key?: string
    /** Options of the command line that the same run takes again, beside profile, key and baseline; absent: none. */
    readonly options?: readonly GivenOption[]
    /** The plan's own texts. */
    readonly description?: string
    readonly links?: { readonly [name: string]: string }
  }
  /** In order of time. What follows and is not a row is of the last of them. */
  readonly runs: readonly RunFacts[]
  /** The most runs that this gate could have taken; absent where runs were not counted so. */
  readonly mostRuns?: number
  readonly provenance: Provenance | null
  /** The size that the verdict holds for, where a profile makes fewer sockets than the plan itself has. */
  readonly reduced?: Reduced
  /** By target, the build that it said to run before the load; absent: none was asked, or none said it. */
  readonly builds?: { readonly [target: string]: string }
  /** What came of the plan's lease; absent: it asks for none. */
  readonly lease?: Leased
  /** Users in one VU of the engine, by scenario; absent: each in its own. */
  readonly lanes?: Lanes
  readonly complete: boolean
  readonly problems: readonly Problem[]
  readonly slos: readonly SloRow[]
  /** Of the last run; absent: the plan has no idle sweep. */
  readonly idle?: readonly IdleRow[]
  /** Of the last run; absent: the plan has no `sequence`. */
  readonly sequences?: readonly SequenceRow[]
  /** Of the last run; absent: the plan reads none of the service's own metrics. */
  readonly watch?: WatchFound
  /** Of the last run; absent: the plan does not ask for the service's clock. */
  readonly clock?: ClockFound
  readonly gates: readonly GateRow[]
  /** Of all runs, what weighs more first. Absent: nothing was seen, or nobody looked. */
  readonly seen?: readonly SeenRow[]
  /** Of all runs, in order of time. Absent: no sockets were cut together. */
  readonly storms?: readonly StormRow[]
  /** Of all runs, in order of time. Absent: the plan has none. */
  readonly slowReaders?: readonly SlowRow[]
  /** Absent: there are too few stored runs for a reference and seven newer ones. */
  readonly drift?: readonly DriftRow[]
  /** Absent where nothing was measured. */
  readonly figures?: RunFigures
  /** Absent where either end is not known, and in pairs. */
  readonly commits?: CommitRange
  /** Of the key row that needs somebody first; absent where nothing was compared with stored runs. */
  readonly history?: HistoryLine
  readonly baseline: BaselineFacts | null
  readonly timeline: Timeline
  /** ms. */
  readonly duration: number
  readonly sockets: Sockets | null
  readonly http: Http | null
  readonly closes: readonly CloseCount[]
  /** Absent: no socket was tried. */
  readonly census?: Census
  /** Absent: no stored run was there to compare with. */
  readonly storedCloses?: StoredCloses
  /** How far a run came that ended before its load; absent where one was started, or was never near. */
  readonly steps?: readonly Step[]
  readonly lastAnswer?: LastAnswer
  readonly health: Health | null
  readonly bytes: { readonly sent: number; readonly received: number }
  /** Absent of the only attempt, and outside of GitHub Actions. */
  readonly attempts?: Attempts
  /** Absent: divergence was judged on the runs of this verdict alone. */
  readonly pooled?: Pooled
  /** Base and candidate were measured in turn on one machine; absent: against stored runs. */
  readonly paired?: { readonly pairs: number }
  /** What a change did to the plan, and what the base's came to; absent: nothing, or no change was judged. */
  readonly base?: BaseFacts
  /** What the label on its pull request, or on one that was merged, lets through; absent: nobody asked. */
  readonly override?: OverrideFacts
  /** Such as what is missing to turn on `block`, or a bare metric's meaning. */
  readonly notices: readonly Notice[]
}
