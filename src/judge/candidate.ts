import type { Load } from '../model/load/load.ts'
import { counted, integer } from '../model/numbers.ts'
import type { Record } from '../model/record/record.ts'
import type { Reason } from '../model/verdict/verdict.ts'
import { changedBuilds, WRONG_BUILD, wrongBuilds } from './past/builds.ts'
import { identity } from './past/history.ts'
import { evidenceReasons } from './reasons.ts'
import { RUN_COUNTS } from './rule/rule.ts'
import { saturation } from './slo/fitness.ts'

/** What the candidate's runs say of themselves, before they are compared with anything. */
export interface Candidate {
  /** In order of time, at least one. */
  readonly records: readonly Record[]
  readonly last: Record
  /** Reasons that lie in the evidence of any run. */
  readonly evidence: readonly Reason[]
  /** Of each run, why its times are not the service's; empty: it was fit. */
  readonly saturated: readonly (readonly string[])[]
  /** Targets whose build changed, one phrase each. */
  readonly changed: readonly string[]
  /** Targets that ran another build than the plan expects, one phrase each. */
  readonly wrong: readonly string[]
  /** Why the runs cannot be judged together; null: they can. */
  readonly mismatch: string | null
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
      ...wrong.map((message): Reason => ({ outcome: 'target', message: `${WRONG_BUILD}: ${message}` })),
    ],
    saturated: records.map(({ health }) => saturation(health)),
    changed: changedBuilds(records),
    wrong,
    mismatch: mismatchOf(records),
  }
}

/** Says of which run a reason is, where there are several. */
function numbered(i: number, runs: number): (reason: Reason) => Reason {
  return ({ outcome, message }) => ({ outcome, message: runs === 1 ? message : `run ${i + 1}: ${message}` })
}

function mismatchOf(records: readonly Record[]): string | null {
  if (!RUN_COUNTS.includes(records.length)) {
    return `${counted(records.length, 'run')} are too many or too few: the rule is known for 1, 3 and 5`
  }
  const seen = new Map<string, number>()
  for (const [i, { provenance }] of records.entries()) {
    const key = identity(provenance)
    const earlier = seen.get(key)
    if (earlier !== undefined) return `run ${integer(i + 1)} is run ${integer(earlier + 1)} once more`
    seen.set(key, i)
  }
  const series = new Set(records.map((record) => record.series.key))
  return series.size === 1 ? null : `the runs are of ${integer(series.size)} series, which are not comparable`
}

/** Why the runs do not decide although they are whole, as reasons. */
export function unfitReasons({ saturated, changed, mismatch }: Candidate): readonly Reason[] {
  const spoilt = saturated.flatMap((phrases, i) =>
    phrases.length === 0 ? [] : [saturationReason(phrases, saturated.length === 1 ? '' : ` in run ${i + 1}`)],
  )
  const builds = changed.map((phrase) => inconclusive(`The build changed in mid-run: ${phrase}`))
  return [...spoilt, ...builds, ...(mismatch === null ? [] : [inconclusive(`Not compared: ${mismatch}`)])]
}

/** Inconclusive, by these phrases. */
export function saturationReason(saturated: readonly string[], where = ''): Reason {
  return inconclusive(`The generator was saturated${where}: ${saturated.join(', ')}`)
}

function inconclusive(message: string): Reason {
  return { outcome: 'inconclusive', message }
}
