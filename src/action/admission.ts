import type { EventContext } from '../github/event/event.ts'
import { Failure } from '../model/failure.ts'
import type { Inputs } from './inputs.ts'

const NEXT =
  'In the workflow, name another event under `on`; results of a fork are posted by `command: comment`.'

/**
 * Refuses what the event does not allow, before anything is read, started or asked.
 *
 * @throws {Failure} `policy`: a load under an event that others can cause. `usage`: `comment` under another event than
 * workflow_run.
 */
export function checkEvent({ command }: Inputs, event: EventContext): void {
  if (command !== 'comment') {
    if (event.loadRefused !== null) throw new Failure('policy', event.loadRefused, [], [NEXT])
    return
  }
  if (event.name === 'workflow_run') return
  throw new Failure(
    'usage',
    `command comment posts the results of another workflow, on workflow_run; this event is ${event.name || 'unknown'}`,
  )
}
