import { bytes, counted } from '../../../model/numbers.ts'
import type { Record } from '../../../model/record/record.ts'
import type { Share } from '../../../model/record/share.ts'
import type { Why } from '../../../model/verdict/codes.ts'

/** Bytes a second that a reader should know of where the generator stood still: a pause of the machine alone takes none. */
const MUCH = 1e6

/**
 * Why a row says nothing of the service: over half of its waits were over while the generator stood still. Fewer of them
 * are in neither X nor n, and the row is judged by the others; null. What the service sent it meanwhile is told: that may be why.
 */
export function stoodStill(
  { n, stalled = 0 }: Share,
  { bytes: { received }, duration }: Pick<Record, 'bytes' | 'duration'>,
): Why | null {
  if (stalled <= n) return null
  const rate = duration > 0 ? (1000 * received) / duration : 0
  const meanwhile = rate >= MUCH ? ` (the service sent it ${bytes(rate)}/s)` : ''
  const why = `the generator stood still during ${counted(stalled, 'wait')}${meanwhile}, and ${counted(n, 'other')} tell${n === 1 ? 's' : ''} too little`
  return { code: 'stood_still', why }
}

/** Why a row that nothing breaks says too little: too much of what was tried had no answer when the plan's own end came; null. */
export function cutByEnd(share: Share): Why | null {
  const { bad, n, cut = 0 } = share
  const [most, what] = limitOf(share)
  if (bad > 0 || cut <= most) return null
  const why = `${what}, and ${counted(n, 'other')} tell${n === 1 ? 's' : ''} too little`
  return { code: 'few_samples', why }
}

/** The share of users who may have had no time for a journey, as that of those who may be stuck. */
const PENDING = 0.01

/** How many may be cut, and what is said of more. Users who hang look just like those who had no time: others stand for none of them. */
function limitOf({ metric, n, cut = 0 }: Share): readonly [most: number, what: string] {
  return metric === 'users_stuck'
    ? [PENDING * (n + cut), `there was no time for a whole journey of ${counted(cut, 'user')}`]
    : [n, `${counted(cut, 'wait')} had no answer when the plan ended`]
}
