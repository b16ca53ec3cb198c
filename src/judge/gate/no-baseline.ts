import { counted, integer } from '../../model/numbers.ts'
import type { Comparison } from './confirm.ts'
import type { Finding } from './finding.ts'

/** What a row says that has nothing to be compared with. */
export const NOTHING_STORED = 'no stored run to compare with'

/** What a stored run lacks that never had the figure. */
export const SUCH_A_ROW = 'with such a row'

const [WHOLE, COUNTS] = ['that is whole', 'that counts as baseline']

/**
 * There is nothing to compare with. Stored runs that cannot be used are never called none: they are counted, with what
 * they lack. `lacks`: of each run of the history one phrase, `with 500 samples`.
 */
export function noBaseline(
  { history }: Pick<Comparison, 'history'>,
  lacks: readonly string[],
): Pick<Finding, 'verdict' | 'code' | 'why'> {
  const none = (length: number, lack: string) => Array.from({ length }, () => lack)
  const unused = [...none(history.incomplete, WHOLE), ...none(history.uncounted, COUNTS)]
  const all = lacks.length > 0 ? lacks : unused
  if (all.length === 0) return { verdict: 'no_baseline', code: 'no_baseline' }
  return { verdict: 'no_baseline', code: 'unusable_history', why: unusable(all) }
}

/** `12 stored runs, none with 500 samples`; `12 stored runs: 10 not with 500 samples, 2 not with such a row`. */
function unusable(lacks: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const lack of lacks) counts.set(lack, (counts.get(lack) ?? 0) + 1)
  const [[only = ''] = []] = counts
  const runs = counted(lacks.length, 'stored run')
  if (counts.size === 1) return `${runs}, ${lacks.length === 1 ? without(only) : `none ${only}`}`
  const each = [...counts].toSorted(([, a], [, b]) => b - a)
  return `${runs}: ${each.map(([lack, n]) => `${integer(n)} ${without(lack)}`).join(', ')}`
}

/** Of some among others: `not with 500 samples`, `not whole`. */
function without(lack: string): string {
  return lack === WHOLE ? 'not whole' : lack === COUNTS ? 'not counted as baseline' : `not ${lack}`
}
