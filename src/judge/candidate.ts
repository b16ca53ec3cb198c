import type { Load } from '../model/load/load.ts'
import { counted, integer } from '../model/numbers.ts'
import { seriesIdentity } from '../model/record/keyed.ts'
import type { Record } from '../model/record/record.ts'
import type { Code, Why } from '../model/verdict/codes.ts'
import type { GateRow, Notice, Reason } from '../model/verdict/verdict.ts'
import { clockStepped } from './clocks/stepped.ts'
import type { Comparison } from './gate/confirm.ts'
import { machineTaken } from './gate/service-cpu.ts'
import { changedBuilds, wrongBuildReasons, wrongBuilds } from './past/builds.ts'
import { identity } from './past/history.ts'
import { evidenceReasons, ofRow } from './reasons/reasons.ts'
import { RUN_COUNTS } from './rule/rule.ts'
import { BUSY, busy, saturation } from './slo/unjudged.ts'

/** What the candidate's runs say of themselves, before they are compared with anything. */
export interface Candidate {
  /** In order of time, at least one. */
  readonly records: readonly Record[]
  readonly last: Record
  /** Reasons that lie in the evidence of any run. */
  readonly evidence: readonly Reason[]
  /** Of each run, why its times are not the service's; empty: it was fit. */
  readonly saturated: readonly (readonly string[])[]
  /** Targets whose build changed, or that ran several at once, one sentence each. */
  readonly changed: readonly string[]
  /** Targets that ran another build than the plan expects, one phrase each. */
  readonly wrong: readonly string[]
  /** Why the runs cannot be judged together; null: they can. */
  readonly mismatch: Why | null
}

/** @throws {RangeError} where there is no run. */
export function candidateOf(load: Load, records: readonly Record[]): Candidate {
  const last = records.at(-1)
  if (last === undefined) throw new RangeError('there is no run to judge')
  const wrong = wrongBuilds(records)
  return {
    records,
    last,
    evidence: [
      ...records.flatMap((record, i) => evidenceReasons(load, record).map(numbered(i, records.length))),
      ...wrongBuildReasons(wrong),
    ],
    saturated: records.map(({ health }) => saturation(health)),
    changed: changedBuilds(records),
    wrong,
    mismatch: mismatchOf(records),
  }
}

/** Says of which run a reason is, where there are several. */
function numbered(i: number, runs: number): (reason: Reason) => Reason {
  return (reason) => (runs === 1 ? reason : { ...reason, message: `run ${i + 1}: ${reason.message}` })
}

function mismatchOf(records: readonly Record[]): Why | null {
  if (!RUN_COUNTS.includes(records.length)) {
    const why = `${counted(records.length, 'run')} are too many or too few: the rule is known for 1, 3 and 5`
    return { code: 'run_count', why }
  }
  const seen = new Map<string, number>()
  for (const [i, { provenance }] of records.entries()) {
    const key = identity(provenance)
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      return { code: 'run_repeated', why: `run ${integer(i + 1)} is run ${integer(earlier + 1)} once more` }
    }
    seen.set(key, i)
  }
  const series = new Set(records.map((record) => seriesIdentity(record.series)))
  if (series.size === 1) return null
  const why = `the runs are of ${integer(series.size)} series, which are not comparable`
  return { code: 'several_series', why }
}

/**
 * Why the runs do not decide although they are whole, as reasons. A busy generator is one where it kept a row from
 * being judged.
 */
export function unfitReasons(
  { records, saturated, changed, mismatch }: Candidate,
  rows: readonly { readonly verdict: string; readonly code: string }[],
): readonly Reason[] {
  const missed = (missing: Code) =>
    rows.some(({ verdict, code }) => verdict === 'not_judged' && code === missing)
  const spoilt = missed(BUSY.code) ? saturated : []
  return [
    ...(missed('clock_stepped') ? steppedReasons(records) : []),
    ...spoilt.flatMap((phrases, i) =>
      phrases.length === 0 ? [] : [saturationReason(phrases, inRun(i, saturated.length))],
    ),
    ...changedReasons(changed),
    ...mismatchReasons(mismatch),
  ]
}

function steppedReasons(records: readonly Record[]): readonly Reason[] {
  return records.flatMap(({ health }, i) => {
    const stepped = clockStepped(health)
    if (stepped === null) return []
    return [inconclusive(stepped.code, `Times are not judged${inRun(i, records.length)}: ${stepped.why}`)]
  })
}

/** Inconclusive, by each deciding row that a busy generator kept from being judged, where other runs were fit: what they showed. */
export function fitRunReasons(
  { saturated }: Pick<Candidate, 'saturated'>,
  file: string,
  rows: readonly GateRow[],
): readonly Reason[] {
  if (saturated.every((phrases) => phrases.length > 0)) return []
  return rows
    .filter(({ verdict, code }) => verdict === 'not_judged' && code === BUSY.code)
    .map((row) => ofRow('inconclusive', row, file))
}

/** Inconclusive, but no excuse: the generator was over its budget since the service took its machine. It fails as a regression. */
export function takenReasons(comparison: Pick<Comparison, 'records' | 'history'>): readonly Reason[] {
  const taken = machineTaken(comparison, (record) => busy(record) !== null)
  if (taken === undefined) return []
  return [{ ...inconclusive('machine_taken', `The service took the machine: ${taken}`), as: 'regression' }]
}

/** That runs were measured on a busy generator, and are none to compare with. */
export function busyNotices({ saturated }: Candidate): readonly Notice[] {
  return saturated.flatMap((phrases, i) => {
    if (phrases.length === 0) return []
    const message = `The generator was busy${inRun(i, saturated.length)} (${phrases.join(', ')}): rows that are met stay met, and a time over its limit is not judged. The run does not count as baseline.`
    return [{ code: 'busy', message }]
  })
}

const inRun = (i: number, runs: number): string => (runs === 1 ? '' : ` in run ${i + 1}`)

/** Inconclusive, by these phrases. */
export function saturationReason(saturated: readonly string[], where = ''): Reason {
  return inconclusive('busy', `The generator was busy${where}: ${saturated.join(', ')}`)
}

/** Inconclusive, by each of these sentences. */
export function changedReasons(changed: readonly string[]): readonly Reason[] {
  return changed.map((sentence) => inconclusive('build_changed', sentence))
}

/** Inconclusive, where the runs cannot be compared. */
export function mismatchReasons(mismatch: Why | null): readonly Reason[] {
  return mismatch === null ? [] : [inconclusive(mismatch.code, `Not compared: ${mismatch.why}`)]
}

function inconclusive(code: Code, message: string): Reason {
  return { outcome: 'inconclusive', code, message }
}
