import type { Turn } from '../../model/lives.ts'
import { OURS, STALLED } from '../../model/metrics/limits.ts'
import type { Deadline } from '../deadline.ts'
import type { LoggedIn } from '../rest/login.ts'
import { backoffDelay } from './backoff.ts'
import { Session, type SessionContext, type SessionEnd } from './session.ts'
import type { SocketPlan } from './socket-plan.ts'

export interface LifeContext extends Omit<SessionContext, 'age'> {
  readonly deadline: Deadline
  /** Logs in before an upgrade. */
  readonly login: () => Promise<LoggedIn>
  /** Age of the first socket, ms, where it differs from `hold`. */
  readonly firstAge: number | undefined
  /** Whether a socket whose `hold` is over is followed by another. */
  readonly again: boolean
}

/**
 * One socket after another until the VU's time is over (plan-language: "A socket's life"). Without `reopen` the
 * first end is the last: the VU rests, so that counts stay counts.
 */
export async function liveSockets(context: LifeContext): Promise<void> {
  const { plan, deadline, again, ledger } = context
  let age = context.firstAge ?? plan.hold
  let next: Turn = 'wanted'
  let retries = 0
  while (!deadline.passed) {
    ledger.write(next)
    const { by, subscribed } = await oneSocket(context, age)
    age = plan.hold
    next = by === 'failed' ? 'redial' : 'wanted'
    if (deadline.passed) return
    if (by === 'hold' && !again) return
    if (plan.reopen === undefined) return rest(context, by)
    if (by === 'hold') continue
    if (subscribed) retries = 0
    if (retries >= plan.reopen.giveUp) return rest(context, 'failed')
    await deadline.pause(backoffDelay(plan.reopen, retries++, Math.random()))
  }
}

/** No further socket until the VU's time is over, for what ended the last one. */
function rest({ ledger, deadline }: LifeContext, by: SessionEnd['by']): Promise<void> {
  ledger.write(by === 'hold' || by === 'expected' ? 'rests' : 'gave-up')
  return deadline.pause()
}

const NEVER_OPENED: SessionEnd = { by: 'failed', subscribed: false }

async function oneSocket(context: LifeContext, age: number | undefined): Promise<SessionEnd> {
  const { ledger } = context
  if (!(await loggedIn(context))) return NEVER_OPENED
  if (context.deadline.passed) {
    ledger.write('ended', { by: 'stop' })
    return NEVER_OPENED
  }
  context.scope.n = 0
  const session = new Session({ ...context, age })
  try {
    session.open()
  } catch (error) {
    context.onError('dial', error)
    ledger.write('failed', { reason: OURS })
    return NEVER_OPENED
  }
  const forget = context.deadline.listen(() => session.stop())
  const end = await session.ended
  forget()
  return end
}

/** A login that failed is an upgrade that failed: it is counted, and the backoff of `reopen` applies. */
async function loggedIn({ login, ledger, onError }: LifeContext): Promise<boolean> {
  const done = await login().catch((error: unknown) => {
    onError('login', error)
    return false as const
  })
  if (done === true) return true
  if (done === false) ledger.failed('login')
  else if (done === STALLED) ledger.spoilt()
  else ledger.limited(done)
  return false
}

/** The first socket's age where sockets are staggered: closes and reopens then run evenly from the start. */
export function staggeredAge(plan: SocketPlan, rank: number, peak: number): number | undefined {
  if (plan.hold === undefined || plan.reopen === undefined) return undefined
  return (plan.hold * (rank + 0.5)) / Math.max(1, peak)
}
