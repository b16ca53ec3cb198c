import type { Record } from '../../model/record/record.ts'
import { byAge } from '../past/order.ts'
import { gateOf, standingOf } from '../past/standing.ts'

/**
 * The newest stored run of another workflow run that could be judged: what was merged before it was in it. A run that never
 * counts, such as one on a busy generator, says nothing of what was merged before it. Undefined: there is none.
 */
export function lastJudged(stored: readonly Record[], own: readonly Record[]): Record | undefined {
  const ours = new Set(own.map(workflowRun))
  return stored
    .filter((record) => record.provenance.commit !== null && !ours.has(workflowRun(record)))
    .filter((record) => standingOf(record) !== 'no')
    .toSorted(byAge)
    .at(-1)
}

/** Without its attempt: a re-run measures what the run before it did. */
const workflowRun = ({ provenance }: Record) => gateOf(provenance).split(' ')[0]!
