import { bound, figure, integer, percentage } from '../../model/numbers.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { clockWords } from '../clocks/clock-words.ts'

export const LIMITS: { readonly [operator: string]: string } = {
  '<': 'under',
  '<=': 'at most',
  '>': 'over',
  '>=': 'at least',
  '==': 'exactly',
  '!=': 'not',
}

/** How a row's sentence is put. */
export interface Manner {
  /** Counters and rates are named by what they count: `failed requests are`. */
  readonly plural: boolean
  /** What n counts, where it is not samples. */
  readonly counts?: string
  /** What the figures cannot say. */
  readonly why?: string
}

/** One sentence a row: `p99 latency of orders is 312.0 ms, must be under 200.0 ms (n 4,100, 61 beyond)`. */
export function sloSentence(row: Omit<SloRow, 'message'>, { plural, counts, why }: Manner): string {
  const limit = `must be ${LIMITS[row.operator] ?? row.operator} ${bound(row.expected, row.unit)}`
  const because = why === undefined ? '' : `; ${why}`
  // Such a figure would be one of some thousand years.
  if (row.code === 'unit_doubtful') return `${row.name}${because.replace(';', ':')}`
  if (row.actual === null) return `${row.name} ${limit}: not measured${because}`
  const few = row.verdict === 'indicative' && why === undefined ? '; too few samples to judge' : ''
  const verb = plural ? 'are' : 'is'
  const measured = `${figure(row.actual, row.unit)}${clockWords(row)}`
  return `${row.name} ${verb} ${measured}, ${limit} (${samples(row, counts ?? '')})${because}${few}`
}

function samples({ n, distinct, beyond }: Omit<SloRow, 'message'>, counts: string): string {
  // A foreign summary may not say on how many a figure rests.
  const parts = [n === 0 ? 'n unknown' : `n ${integer(n)}${counts === '' ? '' : ` ${counts}`}`]
  if (distinct !== null && distinct !== n) parts.push(`${integer(distinct)} distinct`)
  if (beyond !== null) parts.push(`${integer(beyond)} beyond, ${percentage(n > 0 ? beyond / n : 0)}`)
  return parts.join(', ')
}
