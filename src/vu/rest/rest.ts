import type { CookieJar } from 'k6/http'
import { between } from '../socket/backoff.ts'
import type { StepPlan } from '../socket/socket-plan.ts'
import type { Timers } from '../timers.ts'
import type { Known } from '../values/known.ts'
import type { LiveScope, Values } from '../values/values.ts'
import type { StepDone } from './step-count.ts'

export interface JourneyContext {
  readonly steps: readonly StepPlan[]
  readonly scope: LiveScope
  /** Told what steps make and save. */
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
  const { steps, scope, timers, jar, count, updatePhase } = context
  let lacking = false
  for (const { wait, let: made, request } of steps) {
    if (wait) await timers.pause(between(wait, Math.random()), 'wait')
    if (lacking) continue
    if (made) keep(context, made(scope))
    if (!request) continue
    updatePhase()
    const answer = await request(scope, jar())
    count(answer)
    lacking = answer.failure?.reason === 'save'
    if (answer.failure !== null && !lacking) return false
    keep(context, answer.saved ?? {})
  }
  return true
}

function keep({ scope, known }: JourneyContext, values: Values): void {
  known.remember(values)
  scope.saved = { ...scope.saved, ...values }
}
