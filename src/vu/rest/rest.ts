import type { CookieJar } from 'k6/http'
import { between } from '../socket/backoff.ts'
import type { StepPlan } from '../socket/socket-plan.ts'
import type { Timers } from '../timers.ts'
import type { Known } from '../values/known.ts'
import type { LiveScope } from '../values/values.ts'
import type { StepDone } from './step-count.ts'

export interface JourneyContext {
  readonly steps: readonly StepPlan[]
  readonly scope: LiveScope
  /** Told what steps save. */
  readonly known: Known
  readonly timers: Timers
  readonly jar: () => CookieJar | undefined
  /** Called before each request, so that its samples carry the phase of the moment. */
  readonly updatePhase: () => void
  /** Called after each. */
  readonly count: (step: StepDone) => void
}

/**
 * A REST scenario's steps in order; false where one was refused or not answered, and with it the rest of the journey.
 * Where an answer lacks what a later step needs, only the waits are left of the journey: the service did answer, and its
 * load keeps its pace.
 *
 * @throws {ScriptError} where a request cannot be filled.
 */
export async function runJourney(context: JourneyContext): Promise<boolean> {
  const { steps, scope, known, timers, jar, count, updatePhase } = context
  let lacking = false
  for (const { wait, request } of steps) {
    if (wait) await timers.pause(between(wait, Math.random()), 'wait')
    if (!request || lacking) continue
    updatePhase()
    const answer = await request(scope, jar())
    count(answer)
    lacking = answer.failure?.reason === 'save'
    if (answer.failure !== null && !lacking) return false
    known.remember(answer.saved ?? {})
    scope.saved = { ...scope.saved, ...answer.saved }
  }
  return true
}
