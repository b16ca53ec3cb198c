import type { Measured } from '../../model/record/record.ts'
import { type Expression, holds, type Threshold } from '../../model/threshold.ts'
import type { Ruling } from './ruling.ts'

/**
 * Rules on a threshold of which a foreign summary says itself whether it held; null: the figure decides. What k6 calls
 * crossed fails, whatever else is known: k6 saw every sample. What it calls kept is met only where the file has the
 * figure and enough samples; k6 lets a threshold without samples pass.
 */
export function toldIn({ expression }: Threshold, measured: Measured | undefined): Ruling | null {
  if (measured === undefined) return UNTOLD
  const { told, actual, n, distinct, beyond } = measured
  const seen = { actual, n, distinct, beyond }
  if (told === 'crossed') {
    return { verdict: 'fail', code: 'broken', ...seen, why: 'k6 itself says so in its summary' }
  }
  if (actual === null && n === 0) {
    const why = 'no samples, and k6 lets such a threshold pass'
    return { verdict: 'not_judged', code: 'no_samples', ...seen, why }
  }
  if (actual === null) {
    const why = 'k6 says that it holds, and its summary does not have the figure'
    return { verdict: 'indicative', code: 'few_samples', ...seen, why }
  }
  return n === 0 ? ofUnknownSize(expression, { ...seen, actual }) : null
}

/** A quantile claims a share of samples, of which nobody knows how many; zeros may be all of no sample. */
function ofUnknownSize(
  expression: Expression,
  seen: Pick<Ruling, 'n' | 'distinct' | 'beyond'> & { actual: number },
): Ruling {
  if (!holds(expression, seen.actual)) return { verdict: 'fail', code: 'broken', ...seen }
  if (expression.statistic.kind !== 'p' && seen.actual !== 0) return { verdict: 'met', code: 'met', ...seen }
  const why = 'k6 says that it holds, and its summary does not say on how many samples'
  return { verdict: 'indicative', code: 'few_samples', ...seen, why }
}

/** One file of several may lack a threshold that another has. */
const UNTOLD: Ruling = {
  verdict: 'not_judged',
  code: 'no_samples',
  actual: null,
  n: 0,
  distinct: null,
  beyond: null,
  why: 'the summary does not have this threshold',
}
