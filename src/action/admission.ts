import type { EventContext } from '../github/event/event.ts'
import { storeRefused } from '../github/event/storing.ts'
import { Failure } from '../model/failure.ts'
import { isOfBaseline } from './baseline-inputs.ts'
import type { Inputs } from './inputs.ts'

const NEXT =
  'In the workflow, name another event under `on`; results of a fork are posted by `command: comment`.'
const NEXT_BASELINE = 'Start it by `workflow_dispatch`, from the default branch.'

type Env = { readonly [name: string]: string | undefined }

/**
 * Refuses what the event does not allow, before anything is read, started or asked.
 *
 * @throws {Failure} `policy`: a load under an event that others can cause, `seed` and `accept` where no run may be stored.
 * `usage`: `comment` under another event than workflow_run.
 */
export function checkEvent(
  inputs: Pick<Inputs, 'command'>,
  event: EventContext,
  payload: unknown,
  env: Env,
): void {
  const { command } = inputs
  if (isOfBaseline(inputs)) {
    const why = storeRefused(event, payload, env)
    const message = `command ${command} changes the baseline, and ${why}`
    if (why !== null) throw new Failure('policy', message, [], [NEXT_BASELINE])
  } else if (command !== 'comment') {
    if (event.loadRefused !== null) throw new Failure('policy', event.loadRefused, [], [NEXT])
  } else if (event.name !== 'workflow_run') {
    throw new Failure(
      'usage',
      `command comment posts the results of another workflow, on workflow_run; this event is ${event.name || 'unknown'}`,
    )
  }
}
