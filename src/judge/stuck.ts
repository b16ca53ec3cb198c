import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import type { Reason } from '../model/verdict/verdict.ts'
import type { Stored } from './facts.ts'
import { acceptCommand, isOfWorkflow, seedCommand } from './next/commands.ts'
import { wouldFail, wouldFailsBefore } from './past/would-fail.ts'

/** In a row: by chance a gate would fail once in a hundred. */
const STUCK = 3

/** What a level that cannot be compared is found by. */
export interface StuckFacts {
  readonly load: Load
  readonly records: readonly Record[]
  readonly baseline: Stored | null
  readonly onPush?: boolean
}

/**
 * A series of runs that would fail, and cannot for want of runs to compare with, turns neither red nor green by itself:
 * from the third on it is said first, with the two ways out, and on the branch that is released it is a regression.
 * Empty: it is not so. `found`: the verdict's other reasons.
 */
export function stuckReasons(
  { load, records, baseline, onPush = false }: StuckFacts,
  found: readonly Reason[],
): readonly Reason[] {
  if (baseline === null || !wouldFail(found.map(({ code }) => code))) return []
  const runs = wouldFailsBefore(records, baseline.records) + 1
  if (runs < STUCK) return []
  const { profile, jobKey } = load
  const plan = { file: load.plan.file, profile, ...(jobKey === undefined ? {} : { key: jobKey }) }
  const of = records[0]?.provenance ?? null
  const seed = isOfWorkflow(of, baseline.where) ? 'command: seed' : seedCommand(plan, baseline.where)
  const ways = `${acceptCommand(of, baseline.where)} or \`${seed}\``
  const message = `${runs} runs cannot be compared: accept this level or seed main; ${ways}`
  return [{ outcome: onPush ? 'regression' : 'inconclusive', code: 'cannot_compare', message }]
}
