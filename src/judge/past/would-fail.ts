import { isSameSeries } from '../../model/record/keyed.ts'
import type { Record } from '../../model/record/record.ts'
import type { Code } from '../../model/verdict/codes.ts'
import { identity } from './history.ts'
import { byAge } from './order.ts'
import { gateOf } from './standing.ts'

/** Over the limit of a fail: only a fresh machine, or enough stored runs, were lacking. */
const LACKING: ReadonlySet<string> = new Set<Code>(['would_fail', 'one_machine'])

/** Whether this would fail, and cannot. */
export function wouldFail(codes: readonly string[]): boolean {
  return codes.some((code) => LACKING.has(code))
}

/** How many gates of the series before the candidate's would have failed, in a row up to now. */
export function wouldFailsBefore(candidates: readonly Record[], stored: readonly Record[]): number {
  const own = new Set(candidates.map(({ provenance }) => identity(provenance)))
  const gates = new Map<string, boolean>()
  for (const record of stored.toSorted(byAge)) {
    const { provenance, series, judged, accepted } = record
    if (!isSameSeries(series, candidates[0]!.series) || own.has(identity(provenance)) || !record.complete)
      continue
    gates.set(gateOf(provenance), accepted === undefined && wouldFail(judged?.codes ?? []))
  }
  const newest = [...gates.values()].toReversed()
  const end = newest.indexOf(false)
  return end < 0 ? newest.length : end
}
