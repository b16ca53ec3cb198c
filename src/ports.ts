import type { OwnSource } from './model/load/beside/own-script.ts'
import type { Correlation } from './model/load/correlate.ts'
import type { Load } from './model/load/load.ts'
import type { Peaks } from './model/record/health/peaks.ts'
import type { Acceptance, Record, Series } from './model/record/record.ts'
import type { Sample } from './model/sample.ts'
import type { CarriedOn } from './model/verdict/attempts.ts'
import type { Verdict } from './model/verdict/verdict.ts'

/** What an engine needs beside the load; nothing else of the caller's environment reaches it. */
export interface EngineContext {
  /** Values of the plan's variables, and only those. */
  readonly env: { readonly [name: string]: string }
  /** Host name (lower case, without port) to the checked address it must be dialled at. */
  readonly pins: ReadonlyMap<string, string>
  /** What must be dialled through a relay; absent: nothing. */
  readonly relay?: Relay
  /** How the run's upgrades and requests are marked; absent: they are not. */
  readonly correlation?: Correlation
}

/** A relay as an engine sees it. */
export interface Relay {
  /** `host:port` of a target to the port of 127.0.0.1 that is dialled in its stead; Host header and SNI stay. */
  readonly ports: ReadonlyMap<string, number>
  /** Scenarios whose upgrades say which they are (MARK), unless the engine tells. */
  readonly marked: readonly string[]
  /** Whose the connection is that comes from this port of 127.0.0.1. `scenario` undefined: of none. */
  tell(port: number, whose: { readonly scenario: string | undefined; readonly socket: boolean }): void
  /** Ends every connection at once, and each that comes after: an engine that waits for a peer's answer has it then. */
  hangUp(): void
}

/** Metric selector (formatSelector) to statistic name (`avg`, `p(99)`, `count`, `rate`, …) to value, in k6's words. */
export type Summary = ReadonlyMap<string, ReadonlyMap<string, number>>

/** k6's three shapes of summary: handleSummary's argument, `--summary-export`, `--new-machine-readable-summary`. */
export type SummaryShape = 'handleSummary' | 'summary-export' | 'machine-readable'

/** All that a summary says which somebody else's k6 wrote. */
export interface FileSummary {
  readonly shape: SummaryShape
  readonly figures: Summary
  readonly thresholds: readonly ToldThreshold[]
  /** ms; null where the file does not say. */
  readonly duration: number | null
  /** ISO; null where the file does not say. */
  readonly generatedAt: string | null
  /** JSON of what `setup` returned; null without. It may hold secrets, and is only ever compared. */
  readonly setup: string | null
}

/** What a summary says of one threshold of its script. */
export interface ToldThreshold {
  /** The selector as formatSelector() spells it; k6's own spelling where it is none. */
  readonly selector: string
  /** `p(99)<200`. */
  readonly expression: string
  readonly crossed: boolean
}

/** One line of an engine's log, already safe to show: one line, no control characters, no secrets. */
export interface EngineLog {
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
}

/** How an engine came to its end. */
export interface EngineEnd {
  /** `aborted`: a threshold's abortOnFail. `hung`: the watchdog ended it. `killed`: somebody else did. */
  readonly how: 'clean' | 'aborted' | 'killed' | 'hung' | 'crashed' | 'cancelled'
  /** The engine's own exit code or signal, for the message. */
  readonly detail: string
  readonly summary: Summary | null
  /** The stream ended inside a line, or held lines that are not samples. */
  readonly torn: { readonly bytes: number; readonly lines: number }
  /** At most 50 of the newest lines. */
  readonly log: readonly EngineLog[]
  readonly health: {
    /** Share of the cores the engine can use, 0..1; null: not measured. */
    readonly cpuP95: number | null
    /** Those cores, which a quota may make a fraction; absent: all of the machine's. */
    readonly cores?: number
    readonly stealP95: number | null
    /** Bytes. */
    readonly memoryPeak: number | null
    readonly descriptorLimit: number | null
    /** Of its process, at epoch ms; absent: not measured. */
    readonly peaks?: Peaks
  }
}

export interface EngineRun {
  /** Batches in order of arrival; one by one would cost four times as much. Ends when the engine has ended. */
  readonly samples: AsyncIterable<readonly Sample[]>
  /** Settles after `samples` has ended; never rejects for what a service did. */
  readonly ended: Promise<EngineEnd>
}

/** What an engine says of a script. */
export interface OwnFacts {
  /** JSON of `k6 inspect --execution-requirements`. */
  readonly inspected: string
  /** Names of the functions that it exports. */
  readonly exports: readonly string[]
  /** SHA-256 (hex) of each file that it imports or opens, sorted. */
  readonly digests: readonly string[]
}

/** Executes a load. */
export interface Engine {
  readonly name: 'k6' | 'embedded'
  /** `2.2.0`, or Node's version for the embedded engine. */
  readonly version: string
  /** SHA-256 of the binary that is started, hex; it is compared before every start. */
  readonly sha256?: string
  /** Percent by which its heap grows between two collections; absent: nobody chose. */
  readonly gogc?: number
  /** PEM certificates that it judges a service's by; null: nobody here can read them. Absent: this process's own. */
  roots?(): Promise<readonly string[] | null>
  /**
   * What a team's own script asks for; its init code runs for that. Absent: it runs none. @param env values, of which it reads its
   * own. @throws {Failure}
   */
  script?(source: OwnSource, env: { readonly [name: string]: string }): Promise<OwnFacts>
  /** Starts at once. An aborted signal ends it within 7 s and leaves nothing running. */
  run(load: Load, context: EngineContext, signal: AbortSignal): EngineRun
}

/** How a companion came to its end: `failed` is our fault, and the run's evidence is then not whole. */
export interface CompanionEnd {
  readonly how: 'clean' | 'failed'
  /** What went wrong; empty after a clean end. */
  readonly detail: string
}

/** A companion's end, by its name. */
export interface NamedEnd extends CompanionEnd {
  readonly name: string
}

export interface CompanionRun {
  /** As an engine's; `source` of each sample is the companion's name. */
  readonly samples: AsyncIterable<readonly Sample[]>
  /** Settles after `samples` has ended. */
  readonly ended: Promise<CompanionEnd>
  /** What the engine must dial through it. */
  readonly relay?: Relay
  /** Told once the engine has said when the run began: epoch ms. */
  began?(at: number): void
}

/**
 * What stands beside an engine: one more source of samples on the same timeline (`Sample.t`).
 *
 * Who is asked what: the load is the engine's, and it alone is asked whether all of it was done: completeness, the
 * agreement with its own summary, and a watchdog look at its samples and at no others. A companion is asked only
 * whether it came to a clean end; its samples stand beside the engine's in the record.
 */
export interface Companion {
  /** No engine's name, and no other companion's. */
  readonly name: string
  /**
   * Resolves once the load may begin. The signal is aborted when the engine has ended, or the run is given up: it
   * then has 2 s to hand on its last samples and to leave nothing running. @throws {Failure} the load cannot begin.
   */
  start(load: Load, context: EngineContext, signal: AbortSignal): Promise<CompanionRun>
}

/** A damaged record, a folder that cannot be read or written: outcome `store`. */
export class StoreError extends Error {}

/** Others wrote all the time, until the deadline: nothing is wrong with the store, and what was to be added is not. */
export class Contended extends StoreError {}

/** One stored run. */
export interface Stored {
  /** Its place in the store: `<series key>/<file name>`. */
  readonly file: string
  readonly record: Record
}

export interface StoredSeries {
  readonly series: Series
  /** Name of the plan. */
  readonly plan: string
  /** Oldest first, at least one. */
  readonly runs: readonly Stored[]
}

/** The series that a plan had before its load was changed. */
export interface ChangedSeries {
  readonly key: string
  readonly runs: number
}

export interface Reading {
  /** All records of the series, oldest first. */
  readonly records: readonly Record[]
  /** Files of the series whose runs are dated in the future, and so are not among them; absent: there are none. */
  readonly ahead?: readonly string[]
  /** The folder or branch itself is not there; absent: it is. */
  readonly missing?: true
  /** How many other series there are. */
  readonly others: number
  /** Where the series is empty, and the plan's name was given: what the same plan has under another load. */
  readonly changed: ChangedSeries | null
}

/** Of the stored runs of a series, oldest first, those whose figures will be looked at. */
export type Choice = (stored: readonly Record[]) => Iterable<Record>

/** Where a series' records are kept. Immutable, but for `remove`. */
export interface BaselineStore {
  /** As the user would write it: `dir:PATH`, `git:REMOTE#BRANCH`. */
  readonly where: string
  /**
   * `plan`: the plan's name, to find a series that its load had before. `choices`: the runs that are needed whole, each choice
   * made once those before it are there; of all others a long series may hold no more than says whether and where they count, and to look
   * at their figures throws StoreError. Absent: all runs. @throws {StoreError}
   */
  read(series: Series, plan?: string, choices?: readonly Choice[]): Promise<Reading>
  /** The runs of a series of the workflow run of one that started then (ISO), and perhaps others. @throws {StoreError} */
  ofRun(series: Series, started: string): Promise<readonly Record[]>
  /**
   * Looks before a load whether what is stored can be read, and says why nothing could be added; null: it could. Absent: only
   * reading and adding tell. @throws {StoreError}
   */
  ready?(): Promise<string | null>
  /** Whether the folder or branch itself is not there; absent: nobody can say. @throws {StoreError} */
  missing?(): Promise<boolean>
  /** Everything that is stored. @throws {StoreError} at the first damaged record. */
  all(): Promise<readonly StoredSeries[]>
  /**
   * Adds one immutable file a record, all of them or none; never changes another. A record that is too large loses rows of
   * statistics; those of `gated` (formatSelector) and of its thresholds are kept. @throws {StoreError} where one could
   * neither be added nor all others be taken back, it says which are there. @throws {Contended}
   */
  append(records: readonly Record[], gated?: readonly string[]): Promise<void>
  /** Adds a file beside each of these stored runs: who accepted it, and why; all of them or none. @throws {StoreError} */
  accept(records: readonly Record[], acceptance: Acceptance): Promise<void>
  /** Removes these runs for good, with their acceptances. @throws {StoreError} */
  remove(runs: readonly Stored[]): Promise<void>
}

/** What a run shows while it lasts. Times in ms. */
export interface Progress {
  readonly elapsed: number
  readonly total: number
  readonly phase: string
  readonly sockets: number
  readonly messagesPerSecond: number
  /** p99 of the message latency so far, ms; null where it is of too few. */
  readonly p99: number | null
  /** How many latencies there were so far. */
  readonly latencies: number
  readonly closes: number
  /** The most sockets that the plan will have open at once, and of a plan without any its users; not known: null. */
  readonly planned?: { readonly n: number; readonly of: 'socket' | 'user' }
}

/** Where progress and diagnostics go: stderr of a command line, the log of an action. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
  progress(progress: Progress): void
}

/** Epoch ms, and a wait that a test can drive. */
/** Where the samples of a long run go, so that memory does not grow with its hours. */
export interface SampleStore {
  /** Keeps them one after the other, and says at which byte the first begins; null: it cannot, and never will again. */
  put(arrays: readonly Float64Array[]): number | null
  /** Fills `into` from that byte on. @throws {Failure} `engine` where it cannot be read. */
  get(at: number, into: Float64Array): void
  /** Lets go of all of it. */
  close(): void
}

export interface Clock {
  now(): number
}

/** What became of one thing that was to be published. `skipped:WHY`: why not, in one word such as `fork`. */
export type Published = 'created' | 'updated' | 'unchanged' | 'none' | `skipped:${string}`

export interface Publication {
  readonly comment: Published
  readonly check: Published
  readonly summary: Published
  /** The tracking issue of a branch; `closed`: what it told of has passed. */
  readonly issue: Published | 'closed'
  /** As it stands beside other jobs and attempts of the same commit: what was published, and what decides. */
  readonly verdict: Verdict
}

/** What a check is called by. */
export type Called = Pick<Verdict['plan'], 'name' | 'file' | 'profile' | 'environment' | 'key'>

/** Shows a verdict where its readers are: on a pull request, a commit, a job. */
export interface Publisher {
  /** Says that a verdict is on its way, so that no older one stands if it never comes. Never rejects. */
  open(plan: Verdict['plan']): Promise<void>
  /**
   * What earlier attempts of the commit left for this one, in check runs of the name that was opened; where none was yet,
   * that of `plan` is. Never rejects.
   */
  carried(plan: Called): Promise<CarriedOn>
  /**
   * `report`: Markdown that begins with its marker; `carried`: what later attempts are left. Never rejects; what could not be published is told to the log and in
   * the answer.
   */
  publish(verdict: Verdict, report: (verdict: Verdict) => string, carried?: string): Promise<Publication>
  /** Completes what was opened, and nothing else, where a crash left no time for more. Never rejects. */
  abandon(verdict: Verdict, report: (verdict: Verdict) => string): Promise<void>
}
