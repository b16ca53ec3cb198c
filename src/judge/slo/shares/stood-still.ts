import { bytes, counted } from '../../../model/numbers.ts'
import type { Record } from '../../../model/record/record.ts'
import type { Share } from '../../../model/record/share.ts'
import type { Why } from '../../../model/verdict/codes.ts'
import { judgeShare } from './share.ts'

/** Bytes a second that a reader should know of where the generator stood still: a pause of the machine alone takes none. */
const MUCH = 1e6

/**
 * Why a row says nothing of the service: half of its waits or more were over while the generator stood still. Fewer of them are
 * in neither X nor n, the row is judged by the others and tells them; null. What the service sent it meanwhile is told: that may be why.
 */
export function stoodStill(
  { metric, n, stalled = 0 }: Share,
  { bytes: { received }, duration }: Pick<Record, 'bytes' | 'duration'>,
): Why | null {
  if (stalled === 0 || stalled < n) return null
  const rate = duration > 0 ? (1000 * received) / duration : 0
  const meanwhile = rate >= MUCH ? ` (the service sent it ${bytes(rate)}/s)` : ''
  const still =
    metric === CONNECTS
      ? `the generator stood still while it dialled${meanwhile}, ${counted(stalled, 'socket')} did not open`
      : `the generator stood still during ${counted(stalled, 'wait')}${meanwhile}`
  const why = `${still}, and ${counted(n, 'other')} tell${n === 1 ? 's' : ''} too little`
  return { code: 'stood_still', why }
}

const CONNECTS = 'ws_connect_failed'

/** Why a row that nothing breaks says too little: too much of what was tried had no answer when the plan's own end came; null. */
export function cutByEnd(share: Share): Why | null {
  if ((share.cut ?? 0) === 0) return null
  return share.metric === 'users_stuck' ? withoutTime(share) : withoutAnswer(share)
}

/** The share of users who may have had no time for a journey, as that of those who may be stuck. */
const PENDING = 0.01

/** Users who hang look just like those who had no time: others stand for none of them. */
function withoutTime({ bad, n, cut = 0 }: Share): Why | null {
  if (bad > 0 || cut <= PENDING * (n + cut)) return null
  const what = `there was no time for a whole journey of ${counted(cut, 'user')}`
  return {
    code: 'few_samples',
    why: `${what}, and ${counted(n, 'other')} tell${n === 1 ? 's' : ''} too little`,
  }
}

/** The share of waits that may be old and without an answer, as that of those that may end without one. */
const ALLOWED = 0.01

/** Were they over, the row would fail by far: that they were not does not make it met. A row that is broken without them stays so. */
function withoutAnswer({ metric, bad, n, cut = 0 }: Share): Why | null {
  const verdictOf = (bad: number, n: number) => judgeShare({ bad, n, allowed: ALLOWED, own: false }).verdict
  const broken = bad > 0 && BROKEN.has(verdictOf(bad, n))
  // A subscription may take a second; of the others only those are here that are far older than an answer.
  const many = metric === 'ws_subscribed' ? cut > n : verdictOf(bad + cut, n + cut) === 'fail'
  if (broken || !many) return null
  const why = `${counted(cut, 'wait')} had no answer when the plan ended, beside ${counted(n, 'other')}`
  return { code: 'open_waits', why }
}

const BROKEN: ReadonlySet<string> = new Set(['fail', 'suspect'])
