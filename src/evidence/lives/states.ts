import { OURS, STALLED } from '../../model/metrics/limits.ts'
import type { Entry } from './entries.ts'

/** What a planned socket is at a moment (plan-language: `ws_held`). */
export type State = 'open' | 'plan' | 'lost'

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
 * wanted and not open. A login and a dial count for what came of them; where nobody saw that, for nothing.
 */
export function staysOf(entries: readonly Entry[], end: number): Stay[] {
  const stays: Stay[] = []
  let state: State | 'dialling' = 'plan'
  let since = entries[0]?.t ?? end
  let excused = Number.NEGATIVE_INFINITY

  const until = (to: number, was: State) => {
    const plan = was === 'lost' ? Math.min(to, Math.max(since, excused)) : since
    if (plan > since) stays.push({ state: 'plan', from: since, to: plan })
    if (to > plan) stays.push({ state: was, from: plan, to })
    since = Math.max(since, to)
  }

  for (const entry of entries) {
    const { t, turn } = entry
    until(Math.min(t, end), state === 'dialling' ? dialled(entry) : state)
    if (turn === 'expected') excused = t + EXCUSED
    if (turn === 'open') excused = Number.NEGATIVE_INFINITY
    state = stateAfter(entry, state)
  }
  until(end, state === 'dialling' ? 'plan' : state)
  return stays
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

function stateAfter(entry: Entry, before: State | 'dialling'): State | 'dialling' {
  switch (entry.turn) {
    case 'wanted':
    case 'redial':
      return 'dialling'
    case 'open':
      return 'open'
    case 'failed':
      return isOurs(entry) ? 'plan' : 'lost'
    case 'early':
    case 'expected':
      return 'lost'
    case 'ended':
      // A client that leaves since its subscription was not answered would rather have stayed.
      return entry.tags.by === 'step' ? 'lost' : 'plan'
    case 'rests':
      return 'plan'
    case 'subscribed':
    case 'unsubscribed':
    case 'gave-up':
      return before
  }
}
