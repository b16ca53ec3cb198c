import type { StormHint } from '../../model/verdict/storms.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'

const LOGINS =
  'Look at what answers logins: it must bear all users at once, or the clients must not all log in again (a token that outlives a deploy).'

/** What to do about each, where sockets did not come back; of the others the section tells enough. */
const STEPS: { readonly [hint in StormHint]?: string } = {
  no_reopen: 'Say `reopen` in the plan, as the real client has it: without it no socket comes back.',
  logins_failed: LOGINS,
  logins_slow: LOGINS,
  unnoticed: 'Give the client a heartbeat: nothing else finds a connection that was cut without a word.',
  lockstep: 'Spread the clients out: `reopen: { jitter: full }`, in the plan and in the real client.',
  short_backoff:
    'Let the clients wait longer before they dial again: `reopen.backoff.from`, in the plan and in the real client.',
}

/**
 * What to do where too few sockets came back after a storm, or so it seems beside a busy generator; empty: enough did, or nothing
 * says why.
 */
export function stormSteps({ storms = [] }: Pick<Verdict, 'storms'>): readonly string[] {
  const failed = storms.filter(({ verdict, code }) => verdict === 'fail' || code === 'busy')
  const codes = failed.flatMap(({ hints }) => hints.map(({ code }) => code))
  const steps = codes.flatMap((code) => STEPS[code] ?? [])
  return [...new Set(steps)].slice(0, 2)
}
