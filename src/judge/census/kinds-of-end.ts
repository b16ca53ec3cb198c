import { OURS, STALLED } from '../../model/metrics/limits.ts'
import type { CloseCount, FailedConnect } from '../../model/record/record.ts'
import type { EndRow } from '../../model/verdict/ends.ts'

/** What tells kinds of end apart, wherever and whenever they came. */
export type EndKind = Pick<EndRow, 'code' | 'close' | 'status' | 'reason' | 'side'>

/** The kind of a close. */
export function kindOfClose({ code, side, how }: Pick<CloseCount, 'code' | 'side' | 'how'>): EndKind {
  const close = code === 'none' ? null : code
  return { code: closeCode(how, side), close, status: null, reason: null, side }
}

function closeCode(how: string, side: string): EndKind['code'] {
  if (how === 'fin') return 'fin'
  if (how === 'rst') return 'reset'
  if (how === 'unanswered') return side === 'unknown' ? 'given_up' : 'close_unanswered'
  if (side === 'generator') return 'broken_frame'
  return side === 'plan' ? 'closed_by_plan' : 'closed'
}

/** The kind of a failed dial. */
export function kindOfDial({ reason, status }: Pick<FailedConnect, 'reason' | 'status'>): EndKind {
  const code = dialCode(reason)
  return { code, close: null, status, reason, side: code === 'dial_own' ? 'generator' : 'unknown' }
}

const DIALS: { readonly [reason: string]: EndKind['code'] } = {
  refused: 'dial_refused',
  reset: 'dial_reset',
  timeout: 'dial_unanswered',
  handshake: 'dial_status',
  [OURS]: 'dial_own',
  [STALLED]: 'dial_own',
}

function dialCode(reason: string): EndKind['code'] {
  return (Object.hasOwn(DIALS, reason) && DIALS[reason]) || 'dial_failed'
}

/** Equal for equal kinds. */
export function keyOfKind({ code, close, status, reason, side }: EndKind): string {
  return JSON.stringify([code, close, status, reason, side])
}

/** Whether the plan ended it, and somebody answered: nothing unusual. */
export function isPlanned({ code, side }: Pick<EndKind, 'code' | 'side'>): boolean {
  return side === 'plan' && code !== 'close_unanswered'
}
