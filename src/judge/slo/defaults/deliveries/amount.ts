import { NBSP, three } from '../../../../model/numbers.ts'
import { type Delivery, type Receipts, type Stated, statedOf } from '../../../../model/record/delivery.ts'
import type { SloRow } from '../../../../model/verdict/verdict.ts'
import { poissonAtLeast, poissonAtMost } from '../../../rule/stats/poisson.ts'
import { type Ruling, type SloContext, STOPPED } from '../../ruling.ts'
import { draws, excuseOfRate, lackOf, limitsOf, received } from './due.ts'
import { type Demand, rowOf } from './rate-row.ts'

/** A rate is broken only where chance alone would rarely give so few or so many. */
const RARELY = 0.001
/** Messages that must be due before too few of them prove anything. */
const ENOUGH_DUE = 7

export function tooFew(delivery: Delivery, context: SloContext): SloRow {
  const stated = statedOf(delivery)
  const { least } = limitsOf(stated)
  const ruling = (): Ruling => {
    const seen = received(delivery)
    if (context.excuse === 'cancelled') return { ...seen, verdict: 'not_judged', ...STOPPED }
    if (delivery.matched >= least * delivery.socketSeconds) return { ...seen, verdict: 'met', code: 'met' }
    const unfit = excuseOfRate(context, stated, {
      ...lackOf(delivery, delivery),
      belowHalf: delivery.matched < (least / 2) * delivery.socketSeconds,
    })
    if (unfit !== null) return { ...seen, verdict: 'not_judged', ...unfit }
    const due = stated.low * delivery.socketSeconds
    const rare = poissonAtMost(draws(delivery.matched, delivery), draws(due, delivery)) < RARELY
    if (rare && isTelling(delivery, stated))
      return { ...seen, verdict: 'fail', code: 'messages_rate', why: refutedWords(stated) }
    return { ...seen, verdict: 'indicative', code: 'few_samples', why: 'too few messages were due to tell' }
  }
  return rowOf(
    delivery,
    { noun: 'messages per socket', word: 'received', operator: '>=', expected: least },
    ruling(),
    context,
  )
}

/** It is the stated rate that so few messages refute, by far where they are just under half of it. */
function refutedWords({ low, exact }: Stated): string {
  const stated = `${three(low)}${NBSP}/s`
  return `by chance ${exact ? `a range from ${stated}` : `a stated ${stated}`} brings so few less than once in 1,000`
}

/** Fewer due than chance may lose, or less time than two of the rate's own units: nothing is proved. */
function isTelling(delivery: Delivery, { low, unit }: Stated): boolean {
  const due = draws(low * delivery.socketSeconds, delivery)
  return due >= ENOUGH_DUE - 1e-9 && (delivery.seconds === undefined || delivery.seconds >= 2 * unit)
}

/** No generator is so busy that it receives more than was sent. */
export function tooMany(delivery: Delivery, settled: Receipts, context: SloContext): SloRow {
  const stated = statedOf(delivery)
  const { most } = limitsOf(stated)
  const { matched, socketSeconds } = settled
  const seen = received(settled)
  const over = matched > most * socketSeconds
  const rare = () =>
    poissonAtLeast(draws(matched, delivery), draws(stated.high * socketSeconds, delivery)) < RARELY
  const ruling: Ruling =
    context.excuse === 'cancelled'
      ? { ...seen, verdict: 'not_judged', ...STOPPED }
      : !over
        ? { ...seen, verdict: 'met', code: 'met' }
        : rare()
          ? { ...seen, verdict: 'fail', code: 'messages_many' }
          : { ...seen, verdict: 'indicative', code: 'few_samples', why: 'too few messages were due to tell' }
  const demand: Demand = { noun: 'messages per socket', word: 'received', operator: '<=', expected: most }
  return rowOf(delivery, demand, ruling, context)
}
