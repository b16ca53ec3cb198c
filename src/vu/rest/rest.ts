import type { CookieJar } from 'k6/http'
import { between } from '../socket/backoff.ts'
import type { StepPlan } from '../socket/socket-plan.ts'
import type { OnError, Timers } from '../timers.ts'
import type { LiveScope } from '../values/values.ts'

export interface JourneyContext {
  readonly steps: readonly StepPlan[]
  readonly scope: LiveScope
  readonly timers: Timers
  readonly jar: () => CookieJar | undefined
  readonly onError: OnError
  /** Called before each request, so that its samples carry the phase of the moment. */
  readonly updatePhase: () => void
}

/**
 * A REST scenario's steps in order; false where one failed, and with it the rest of the journey.
 *
 * @throws {ScriptError} where a request cannot be filled.
 */
export async function runJourney(context: JourneyContext): Promise<boolean> {
  const { steps, scope, timers, jar, onError, updatePhase } = context
  for (const { wait, request } of steps) {
    if (wait) await timers.pause(between(wait, Math.random()), 'wait')
    if (!request) continue
    updatePhase()
    const { ok, saved } = await request(scope, jar())
    if (!ok) return false
    if (saved === null) {
      onError('save', null)
      return false
    }
    Object.assign(scope.saved, saved)
  }
  return true
}
