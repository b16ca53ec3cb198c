import { isCount } from '../../rule/runs.ts'
import type { Part } from './claim.ts'

/** Whether the counts are some that a run can have. */
export function possibleShare({ bad, n }: Pick<Part, 'bad' | 'n'>): boolean {
  return isCount(n) && isCount(bad) && bad <= n && n > 0
}
