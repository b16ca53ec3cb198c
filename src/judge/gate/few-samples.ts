import { integer } from '../../model/numbers.ts'
import type { GateRow, Notice } from '../../model/verdict/verdict.ts'
import { draws, drawsNeeded } from '../rule/runs.ts'

/** How many samples, or distinct messages, a row's quantile needs and had. */
export interface Lacking {
  readonly had: number
  readonly needed: number
}

/** Undefined: a row's quantile has enough, is no quantile, or nobody says on how many it rests. */
export function lackingOf(row: Pick<GateRow, 'stat' | 'n' | 'distinct'>): Lacking | undefined {
  const quantile = /^p\(([\d.]+)\)$/.exec(row.stat)?.[1]
  const had = draws({ count: row.n, distinct: row.distinct })
  if (quantile === undefined || had <= 0) return undefined
  const needed = drawsNeeded(Number(quantile))
  return needed > had ? { had, needed } : undefined
}

/**
 * Rows that have nothing to be compared with yet, and could not be compared if they had: once runs are stored, it is their
 * samples that keep them from being judged.
 */
export function fewNotices(gates: readonly GateRow[]): readonly Notice[] {
  return gates.flatMap((row) => {
    const lacking = row.verdict === 'no_baseline' ? lackingOf(row) : undefined
    if (lacking === undefined) return []
    const what = row.distinct === null ? 'samples' : 'distinct messages'
    const message = `Too few samples of ${row.name}: its gate needs ${integer(lacking.needed)} ${what} in one run and had ${integer(lacking.had)}. More stored runs do not change that; a longer run does.`
    return [{ code: 'few_samples' as const, message }]
  })
}
