import type { Record } from '../../model/record/record.ts'

const idOf = ({ provenance }: Record) => provenance.machine.id

/** How many machines the runs were measured on. */
export function machinesOf(records: readonly Record[]): number {
  return new Set(records.map(idOf)).size
}

/**
 * Whether re-runs are fresh draws of the machine: every run is from a machine of its own, or the whole baseline is
 * from the one machine that they are all from, so that its slowness is in both. Else a slow machine stays slow, and the
 * re-runs only repeat the first (statistics.md section 1: 8.9 % false failures instead of 0.6 %).
 */
export function areFresh(candidates: readonly Record[], baseline: readonly Record[]): boolean {
  return machinesOf(candidates) === candidates.length || machinesOf([...candidates, ...baseline]) === 1
}
