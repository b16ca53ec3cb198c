import { OURS, STALLED } from '../../model/metrics/limits.ts'
import type { Entry } from './entries.ts'

/**
 * What a planned socket is at a moment (plan-language: `ws_held`); `excused`: wanted and not open, after a close that the
 * plan expects; `rested`: not wanted any more, after such a close.
 */
export type State = 'open' | 'plan' | 'excused' | 'rested' | 'lost'

/** A stretch of a user's time, epoch ms; `to` is exclusive. */
export interface Stay {
  readonly state: State
  readonly from: number
  readonly to: number
}

/**
 * ms after a close that the plan expects in which a socket that is not yet open again has lost nothing (plan-language:
 * "Default SLOs", `within`).
 */
export const EXCUSED = 15_000

/**
 * What a user's socket was, from its first turn to `end`, without holes: open; closed by plan; or lost, which is
 * wanted and not open, or excused where an expected close came before, or by plan while a storm spares it. A login and a dial count for what came of them; where nobody saw that, for nothing.
 */
export function staysOf(entries: readonly Entry[], end: number): Stay[] {
  const stays: Stay[] = []
  let state: Standing = 'plan'
  let since = entries[0]?.t ?? end
  let excused = Number.NEGATIVE_INFINITY
  let spared = Number.NEGATIVE_INFINITY

  const stay = (was: State, to: number) => {
    if (to > since) stays.push({ state: was, from: since, to })
    since = Math.max(since, to)
  }
  const until = (to: number, was: State) => {
    if (was === 'lost') {
      stay('plan', Math.min(to, spared))
      stay('excused', Math.min(to, excused))
    }
    stay(was, to)
  }

  for (const entry of entries) {
    const { t, turn } = entry
    until(Math.min(t, end), stateUntil(entry, state))
    if (entry.spared !== undefined) spared = Math.max(spared, entry.spared)
    if (turn === 'expected') excused = t + EXCUSED
    if (turn === 'open') excused = Number.NEGATIVE_INFINITY
    state = stateAfter(entry, state)
  }
  until(end, state === 'dialling' ? 'plan' : state === 'expected' ? 'lost' : state)
  return stays
}

/** What a user is between two turns; `expected`: closed as the plan expects, and nobody knows yet what follows. */
type Standing = State | 'dialling' | 'expected'

/** What it was until a turn, by the turn that ended it. */
function stateUntil(entry: Entry, state: Standing): State {
  if (state === 'dialling') return dialled(entry)
  return state === 'expected' ? 'lost' : state
}

/** What a login and dial was, by the turn that ended it. */
function dialled(entry: Entry): State {
  const failed = entry.turn === 'failed' && !isOurs(entry)
  return failed || isHungDial(entry) ? 'lost' : 'plan'
}

/** A dial that nobody had answered for seconds when the plan's end cut it. */
export function isHungDial({ turn, tags }: Entry): boolean {
  return turn === 'ended' && tags.by === 'dial'
}

/** A dial that the generator could not make, or slept through, says nothing about the service. */
export function isOurs({ turn, tags }: Entry): boolean {
  return turn === 'failed' && (tags.reason === OURS || tags.reason === STALLED)
}

function stateAfter(entry: Entry, before: Standing): Standing {
  switch (entry.turn) {
    case 'wanted':
    case 'redial':
      return 'dialling'
    case 'open':
      return 'open'
    case 'failed':
      return isOurs(entry) ? 'plan' : 'lost'
    case 'early':
      return 'lost'
    case 'expected':
      return 'expected'
    case 'ended':
      // A client that leaves since its subscription was not answered would rather have stayed.
      return entry.tags.by === 'step' ? 'lost' : 'plan'
    case 'rests':
      return before === 'expected' ? 'rested' : 'plan'
    case 'subscribed':
    case 'unsubscribed':
    case 'gave-up':
    case 'unheard':
    case 'stalled':
    case 'revived':
      return before
  }
}
