import { isCount } from '../../rule/runs.ts'
import type { Claim, Part, Time } from './claim.ts'

/** Whether the counts are some that a run can have. */
export function possibleShare({ bad, n }: Pick<Part, 'bad' | 'n'>): boolean {
  return isCount(n) && isCount(bad) && bad <= n && n > 0
}

/** Whether all that a claim is judged by is possible, its time too. */
export function possibleClaim({ parts, time }: Pick<Claim, 'parts' | 'time'>): boolean {
  return parts.every(possibleShare) && (time === undefined || possibleTime(time))
}

export function possibleTime({ open, lost, excused, excusedUsers }: Time): boolean {
  return (
    isCount(excusedUsers) &&
    [open, lost, excused].every((seconds) => Number.isFinite(seconds) && seconds >= 0)
  )
}
