import { isSameSeries } from '../../model/record/keyed.ts'
import type { Record } from '../../model/record/record.ts'
import type { Code } from '../../model/verdict/codes.ts'
import type { GateRow, Reason } from '../../model/verdict/verdict.ts'
import { isOfOneGenerator } from '../past/generators.ts'
import { byAge } from '../past/order.ts'
import { isReleased } from '../past/released.ts'
import { ofRow } from '../reasons/reasons.ts'
import { busy } from '../slo/unjudged.ts'

/** Three commits that are judged as one. */
export interface Suspects {
  /** The first run of each, the candidate's commit last. */
  readonly records: readonly Record[]
  /** What was stored before the suspicion arose. */
  readonly before: readonly Record[]
}

/**
 * One run never fails, and with `runs: 1` nothing else is measured. So on the line that is released a suspect and the first runs of the
 * next two commits are judged together, against what came before the first of them (design.md section 7): whatever made
 * the first slower is still in the others. Once that is red, the newest three stay held against the same, since none of them counts.
 * Null: nothing is suspected. `own`: of an attempt that says no more than one run does.
 */
export function suspectsOf(own: readonly Record[], stored: readonly Record[]): Suspects | null {
  const [first] = own
  if (first === undefined || !isReleased(first)) return null
  const { commit, started } = first.provenance
  const runs = stored.filter((record) => isLike(record, first) && record.provenance.started < started)
  const firsts = firstRuns(runs.toSorted(byAge))
  // A further attempt does not choose the run of its commit anew.
  const mine = firsts.find(({ provenance }) => provenance.commit === commit) ?? first
  const others = firsts.filter((record) => record !== mine)
  const start = startOf(others)
  if (commit === null || start === undefined) return null
  const from = start.provenance.started
  return {
    records: [...others.slice(-2), mine],
    before: stored.filter(({ provenance }) => provenance.started < from),
  }
}

function isLike(record: Record, own: Record): boolean {
  return (
    isReleased(record) &&
    record.complete &&
    record.seeded !== true &&
    isSameSeries(record.series, own.series) &&
    isOfOneGenerator(record, own) &&
    busy(record) === null
  )
}

function firstRuns(records: readonly Record[]): readonly Record[] {
  const commits = new Map<string, Record>()
  for (const record of records) {
    const { commit } = record.provenance
    if (commit !== null && !commits.has(commit)) commits.set(commit, record)
  }
  return [...commits.values()]
}

/** The run that the suspicion began with; undefined: there is none. What was accepted is suspected no more. */
function startOf(firsts: readonly Record[]): Record | undefined {
  const red = firsts.findLastIndex((record) => !says(record, 'suspect_confirmed')) + 1
  if (red < firsts.length) return firsts[red - 2]
  const start = firsts.at(-2)
  return start !== undefined && says(start, 'suspect') && firsts.at(-1)!.accepted === undefined
    ? start
    : undefined
}

function says({ judged, accepted }: Record, code: Code): boolean {
  return accepted === undefined && (judged?.codes ?? []).includes(code)
}

/** A regression by each key row that fails over the three commits. `rows`: of those. */
export function suspectReasons(rows: readonly GateRow[], file: string): readonly Reason[] {
  return rows
    .filter(({ level, verdict, code }) => level === 'key' && verdict === 'fail' && code === 'diverged')
    .map((row) => {
      const message = `${row.message}; these are the first runs of three commits in a row, since one of them was suspect`
      return { ...ofRow('regression', row, file), code: 'suspect_confirmed', message }
    })
}
