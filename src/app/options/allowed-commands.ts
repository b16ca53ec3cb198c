import { Failure } from '../../model/failure.ts'

/** Whether commands of the plan may be started: by the caller's word, and never for a fork's change. */
export type Commands = 'allowed' | 'not-asked' | 'fork'

/** A fork's commands are not started, whoever allows them. */
export function commandsOf(allowed: boolean, mayBeFork: boolean): Commands {
  if (mayBeFork) return 'fork'
  return allowed ? 'allowed' : 'not-asked'
}

/**
 * Refuses a plan whose commands may not be started. @param what `services a, b`; empty: it has none.
 *
 * @throws {Failure} policy
 */
export function refuseCommands(file: string, what: string, commands: Commands): void {
  if (what === '' || commands === 'allowed') return
  const starts = `${file} starts commands (${what})`
  throw new Failure(
    'policy',
    commands === 'fork'
      ? `${starts}, and this event may be of a fork's change: nobody here has read what they would do`
      : `${starts}: if they are yours to run, add --allow-commands (of the action: allow-commands: true)`,
    [],
    [
      commands === 'fork'
        ? 'Once somebody has read what they start: run it from a branch of the repository.'
        : 'Allow the commands, or run a plan that starts none.',
    ],
  )
}
