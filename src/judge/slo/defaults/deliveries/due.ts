import { type Delivery, type Receipts, type Stated, statedOf } from '../../../../model/record/delivery.ts'
import type { Why } from '../../../../model/verdict/codes.ts'
import type { Ruling, SloContext } from '../../ruling.ts'
import { explainsLack, type Lack } from '../../shares/lack.ts'
import { BUSY } from '../../unjudged.ts'

/** What may be received, messages per socket and second: a rate's half and twice, or the ends of a range. */
interface Limits {
  readonly least: number
  readonly most: number
}

export function limitsOf({ low, high, exact }: Stated): Limits {
  return exact ? { least: low, most: high } : { least: low / 2, most: 2 * high }
}

/** Chance plays once a message, however many sockets it reaches. */
export function draws(receipts: number, { fanOut = 1 }: Delivery): number {
  return receipts / Math.max(1, fanOut)
}

export function received({ matched, socketSeconds }: Receipts): Omit<Ruling, 'verdict' | 'code'> {
  const actual = socketSeconds > 0 ? matched / socketSeconds : null
  return { actual, n: socketSeconds, distinct: null, beyond: null }
}

/** What lacks of the least that these receipts of a delivery, in one of so many equal parts of its time, must be. */
export function lackOf({ matched, socketSeconds }: Receipts, delivery: Delivery, parts = 1): Lack {
  const stated = statedOf(delivery)
  const { least } = limitsOf(stated)
  const seconds = delivery.seconds === undefined ? undefined : delivery.seconds / parts
  const due = stated.low * socketSeconds
  return {
    missing: (least * socketSeconds - matched) / due,
    nothing: matched === 0,
    seconds,
    slept: delivery.slept,
  }
}

/**
 * Why too little of a rate may be the generator's own; null: it is not. All rows of a rate ask it, so that they agree. A service
 * on a busy machine may fall a little short of a range, and not of half of it.
 */
export function excuseOfRate(
  { unfit, record }: SloContext,
  { exact }: Stated,
  { belowHalf, ...lack }: Lack & { readonly belowHalf: boolean },
): Why | null {
  if (unfit === null || unfit.code !== BUSY.code || explainsLack(record, lack)) return unfit
  return exact && !belowHalf ? unfit : null
}
