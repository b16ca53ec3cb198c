import type { Mode } from '../model/load/gate.ts'
import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import type { Code } from '../model/verdict/codes.ts'
import { byPrecedence, type Reader } from '../model/verdict/outcomes.ts'
import type { GateRow, GivenOption, SloRow, Verdict } from '../model/verdict/verdict.ts'
import {
  type HandedOn,
  leftOutNotices,
  newestOf,
  type Pool,
  pooled,
  pooledFacts,
  poolNotices,
} from './attempts/pooled.ts'
import { suspectReasons, suspectsOf } from './attempts/suspects.ts'
import {
  busyNotices,
  type Candidate,
  candidateOf,
  fitRunReasons,
  takenReasons,
  unfitReasons,
} from './candidate.ts'
import { censusFact } from './census/close-census.ts'
import { clockFound, serviceClockNotices } from './clocks/clock-found.ts'
import { clockNotices } from './clocks/notices.ts'
import { leadingToUnit } from './clocks/unit.ts'
import { isBrokenBy, leadingTo, unreadIn, unreadReasons } from './clocks/unread.ts'
import { storedCloses } from './closes/stored-closes.ts'
import { contradictionReasons } from './contradiction.ts'
import { driftReasons, isDriftOpen } from './drift/decides.ts'
import { type Drift, driftNotices, drifts } from './drift/drift.ts'
import { historyLine } from './drift/history-line.ts'
import { baselineFacts, factsOf, type Stored } from './facts.ts'
import { commitRange, runFigures } from './figures/run-figures.ts'
import { fewNotices } from './gate/few-samples.ts'
import { decidingRows, type GateContext, gateRows, isOpen, keyRowsOf } from './gates.ts'
import { idleFound } from './idle/margin-rows.ts'
import { hostingNotices, leaseNotices, notices, sketchNotices, untoldBuilds } from './notices.ts'
import { decide, strictnessOf } from './outcome.ts'
import { withoutWrong } from './past/builds.ts'
import { historyOf, storedCount } from './past/history.ts'
import { aheadNotices, missingNotices, modeNotices } from './past/readiness.ts'
import { runFacts } from './past/run-facts.ts'
import { leftOpen } from './reasons/asked.ts'
import { evidenceReasons, rowReasons, storeReason } from './reasons/reasons.ts'
import { unansweredReasons, unjudgedWaits } from './reasons/unanswered.ts'
import { seenRows } from './seen/seen.ts'
import { sequencesFound } from './sequences/sequence-rows.ts'
import { complete } from './settle.ts'
import type { SloContext } from './slo/ruling.ts'
import { worstSlos } from './slo/several-runs.ts'
import { sloRows } from './slo/slos.ts'
import { BUILD_CHANGED, busy, excuseOf, wasBrought, whyUnjudged } from './slo/unjudged.ts'
import { slowRows } from './slow/slow-rows.ts'
import { stormRows } from './storms/storm-rows.ts'
import { stuckReasons } from './stuck.ts'
import { watchFound } from './watch/watch-rows.ts'

/** All that a verdict depends on. */
export interface Judging {
  readonly load: Load
  /** 1, 3 or 5 runs of the candidate, in order of time. */
  readonly records: readonly Record[]
  /** Null: nobody asked for a comparison. */
  readonly baseline: Stored | null
  /** Runs of earlier attempts that are not stored; absent: there can be none. */
  readonly handedOn?: HandedOn
  /** The caller's --fail-on: replaces what the mode and the profile say. */
  readonly failOn?: readonly string[]
  /** The caller's --mode: replaces the plan's. */
  readonly mode?: Mode
  /** Who reads what to do next; a command line's user where it is not said. */
  readonly reader?: Reader
  /** What the same command takes again, beside profile, key and baseline. */
  readonly options?: readonly GivenOption[]
  /** The run is of a push whose runs are stored: a level that cannot be compared any more then counts as a regression. */
  readonly onPush?: boolean
  /** Why the baseline could not be read; then nothing is compared, and the outcome says so. */
  readonly storeProblem?: string
}

/**
 * Judges 1, 3 or 5 runs: SLOs, divergence from the baseline, outcome. Any other number is inconclusive. Pure: equal
 * input gives equal output.
 *
 * @throws {RangeError} where there is no run.
 */
export function judge(input: Judging): Verdict {
  const { load, records, baseline, storeProblem } = input
  const candidate = candidateOf(load, records)
  const { evidence, last } = candidate
  const pool = poolOf(input, candidate)
  const context = contextOf(input, candidate, pool)
  const gates = leadingToUnit(load, gateRows(context))
  const contexts = records.map((record) => sloContext(load, candidate, record))
  const ruled = worstSlos(contexts.map(sloRows))
  const storms = stormRows(contexts)
  const slowReaders = slowRows(contexts)
  const unread = unreadIn(load, records)
  const slos = leadingToUnit(load, leadingTo(unread, withoutWrong(ruled, candidate.wrong)))
  const isOwn = (row: SloRow) => !unread.some((one) => isBrokenBy(one, row))
  const strictness = strictnessOf(load, input)
  const { level } = context.history
  const comparable = storedCount(level, records)
  const crept = driftsOf(load, context, pool)
  const drift = crept.map(({ row }) => row)
  const found = [
    ...evidence,
    ...takenReasons(context),
    ...contradictionReasons(load, records),
    ...unreadReasons(load, unread, slos),
    ...rowReasons(load.plan.file, slos.filter(isOwn), gates, baseline?.changed ?? null),
    ...driftReasons(crept, load.plan.file),
    ...suspectReasons(suspectRows(input, context, pool, gates), load.plan.file),
    ...unansweredReasons(load.plan.file, slos, gates),
    ...unjudgedWaits(load.plan.file, slos),
    ...unfitReasons(candidate, [...slos, ...decidingRows(gates)]),
    ...fitRunReasons(candidate, load.plan.file, decidingRows(gates)),
    ...(storeProblem === undefined ? [] : [storeReason(storeProblem)]),
  ]
  const judged = [...found, ...leftOpen(load, slos, gates, found)]
  const reasons = [...stuckReasons(input, judged), ...judged]
  const compared = gates.length > 0 && baseline !== null && storeProblem === undefined
  const history = historyLine(load.gates, gates, context.history)
  const before = storedCloses(last.closes, context.history.records)
  const seen = seenRows(records, slos, load)
  const idle = idleFound(load, last)
  const sequences = sequencesFound(last, slos)
  const clock = clockFound(load, last)
  const watch = watchFound(sloContext(load, candidate, last))
  const commits = commitRange(last, level)
  const own = factsOf(load, last)
  const pooledOver = compared ? pooledFacts(pool) : undefined
  const { options = [] } = input
  const facts = {
    ...own,
    plan: { ...own.plan, ...(options.length === 0 ? {} : { options }) },
    complete: records.every((record) => record.complete),
    problems: records.flatMap(({ problems }) => problems),
    runs: records.map(runFacts),
    mostRuns: load.runs,
    slos,
    gates,
    ...(seen.length === 0 ? {} : { seen }),
    ...(idle.length === 0 ? {} : { idle }),
    ...(sequences.length === 0 ? {} : { sequences }),
    ...(watch === undefined ? {} : { watch }),
    ...(clock === undefined ? {} : { clock }),
    ...(storms.length === 0 ? {} : { storms }),
    ...(slowReaders.length === 0 ? {} : { slowReaders }),
    figures: runFigures(last, context.history.records),
    ...(commits === undefined ? {} : { commits }),
    ...(history === undefined ? {} : { history }),
    ...(before === undefined ? {} : { storedCloses: before }),
    ...censusFact(last, context.history.records),
    baseline: {
      ...baselineFacts(last, baseline, context.history),
      ...(compared ? { comparable } : {}),
    },
    ...(drift.length === 0 ? {} : { drift }),
    ...(pooledOver === undefined ? {} : { pooled: pooledOver }),
    notices: [
      ...notices(load, strictness, gates, baseline === null && storeProblem === undefined),
      ...leaseNotices(records),
      ...sketchNotices(records),
      ...untoldBuilds(records),
      ...(compared || records.length > 1 ? hostingNotices(records, context.history) : []),
      ...clockNotices(load, records).filter(({ code }) => !isToldBy(code, [...slos, ...gates])),
      ...serviceClockNotices(load, records),
      ...busyNotices(candidate),
      ...driftNotices(drift),
      ...poolNotices(pooledOver),
      ...(compared ? leftOutNotices(input.handedOn) : []),
      ...aheadNotices(baseline?.ahead),
      ...(compared ? missingNotices(baseline) : []),
      ...fewNotices(gates),
      ...(compared ? modeNotices(strictness.mode, comparable) : []),
    ],
  }
  return complete(facts, decide(reasons, strictness.failOn), strictness, input.reader)
}

/** A unit that is doubted is told by the rows that are not judged for it. */
function isToldBy(code: Code, rows: readonly (SloRow | GateRow)[]): boolean {
  return code === 'unit_doubtful' && rows.some((row) => row.code === code)
}

/**
 * Runs that would be measured next before the gate can decide: 2, or 0. None where the profile allows none, or where
 * no further run could change the outcome: something graver is found, the evidence is not whole, a generator was
 * busy (it stays so), or there is nothing to compare with.
 */
export function moreRuns(input: Judging): 0 | 2 {
  const { load, records } = input
  if (records.length + 2 > load.runs) return 0
  const { reasons } = judge(input)
  const graver = reasons.some(({ outcome }) => byPrecedence(outcome, 'suspect') < 0)
  const candidate = candidateOf(load, records)
  const context = contextOf(input, candidate, poolOf(input, candidate))
  if (graver || context.unjudged !== null || context.busy !== null) return 0
  return isOpen(context) || isDriftOpen(driftsOf(load, context, poolOf(input, candidate)), records) ? 2 : 0
}

/** The level of the series with the candidate's runs, of which each attempt of its commit is one step. */
function driftsOf(
  load: Load,
  { unjudged, busy, keyRows, history }: GateContext,
  pool: Pool,
): readonly Drift[] {
  if (unjudged !== null || busy !== null) return []
  const { level } = history
  const own = pool.all.slice(pool.earlier.length)
  return drifts({ gates: load.gates, records: [...level, ...pool.all], own, keyRows })
}

/** Key rows over three commits, where the candidate says no more than one run does, and nothing fails by that alone. */
function suspectRows(
  { baseline }: Judging,
  context: GateContext,
  { records, all }: Pool,
  gates: readonly GateRow[],
): readonly GateRow[] {
  if (context.unjudged !== null || context.busy !== null || records.length > 1) return []
  if (decidingRows(gates).some(({ verdict }) => verdict === 'fail')) return []
  const suspects = suspectsOf(all, baseline?.records ?? [])
  if (suspects === null) return []
  const history = historyOf(suspects.records, suspects.before)
  return gateRows({ ...context, records: suspects.records, newest: suspects.records, over: 'one', history })
}

/** Runs that do not belong together are shown by the last of them, and pooled with nothing. */
function poolOf({ baseline, handedOn }: Judging, { records, last, mismatch }: Candidate): Pool {
  if (mismatch !== null) return { records: [last], earlier: [], all: records, attempts: 1 }
  return pooled(records, baseline?.records ?? [], handedOn?.records)
}

function contextOf({ load, baseline, storeProblem }: Judging, candidate: Candidate, pool: Pool): GateContext {
  const { records, evidence, changed, wrong, mismatch } = candidate
  const excuse = excuseOf(evidence)
  const obstacles = { wrong, excuse, saturated: [], changed, storeProblem, mismatch }
  const spoilt = records.filter((record) => busy(record) !== null)
  return {
    load,
    records: pool.records,
    newest: newestOf(pool),
    over: pool.earlier.length === 0 ? 'one' : 'several',
    history: historyOf(pool.all, baseline?.records ?? []),
    keyRows: keyRowsOf(load),
    unjudged: whyUnjudged(obstacles),
    busy: spoilt[0] === undefined ? null : busy(spoilt[0]),
    brought: spoilt.every(wasBrought),
  }
}

function sloContext(load: Load, candidate: Candidate, record: Record): SloContext {
  const changed = candidate.changed.length > 0
  return {
    load,
    record,
    unfit: busy(record) ?? (changed ? BUILD_CHANGED : null),
    brought: !changed && wasBrought(record),
    excuse: excuseOf(evidenceReasons(load, record)),
  }
}
