import { type CorrectedMeasured, mayBeShorter } from '../../model/record/beside/clock-seen.ts'
import { span } from '../../model/verdict/found/clock-rows.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'

type Word = Pick<SloRow, 'verdict' | 'code'> & { readonly why?: string }
type Figure = Pick<SloRow, 'n' | 'distinct' | 'beyond' | 'bar' | 'raw'> & { readonly actual: number }

/**
 * Rules on a figure that the clock of the service leaves uncertain: on the shortest and on the longest that it may be. None may be so short
 * that a message came before it was sent: so what is too slow even without the least of its latencies is too slow by any clock. Where the
 * two differ it is not judged, but for one of them being no more than indicative.
 */
export function ruledWithin<Ruled extends Word>(
  { bar, beyond, withoutLeast }: CorrectedMeasured,
  seen: Figure,
  rule: (figure: Figure) => Ruled,
): Ruled & Word {
  const ruled = rule(seen)
  if (withoutLeast === null) return ruled
  const least = seen.actual - withoutLeast
  const counted = (side: 'shortest' | 'longest') => (beyond === null ? seen.beyond : beyond[side])
  const shortest = rule({
    ...seen,
    actual: seen.actual - mayBeShorter(bar, least),
    beyond: counted('shortest'),
  })
  const longest = rule({ ...seen, actual: seen.actual + bar, beyond: counted('longest') })
  if (shortest.verdict === longest.verdict) return { ...ruled, verdict: longest.verdict, code: longest.code }
  if ([shortest, longest].some(({ verdict }) => verdict === 'indicative'))
    return { ...ruled, verdict: 'indicative', code: 'few_samples' }
  const kept = longest.verdict === 'met' ? 'at its longest' : 'at its shortest'
  const why = `the clock's bar of ± ${span(bar)} is wider than what is to be judged: it is kept ${kept} only; without the least of its latencies, which no clock touches, it is ${span(withoutLeast)}`
  return { ...ruled, verdict: 'not_judged', code: 'clock_bar', why }
}
