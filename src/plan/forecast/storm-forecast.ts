import type { Work } from '../../model/load/scenario.ts'
import type { Disrupt, Disruption, Idle, Reopen, SlowReaders } from '../../model/load/socket.ts'
import type { Login } from '../../model/load/step.ts'
import { idleUsers, mayMiss, stormEnd } from '../../model/load/storm.ts'
import { type Storm, stormOf } from '../expected/dials.ts'

/** What `check` says of one storm; times in ms. */
export interface StormForecast extends Storm {
  readonly scenario: string
  readonly what: Disruption
  /** Since the start of the run. */
  readonly at: number
  readonly over: number
  readonly recovered: Disrupt['recovered']
  /** Of the sockets that are cut, those that may be missing after `within`. */
  readonly mayMiss: number
  readonly reopen: Pick<Reopen, 'from' | 'to' | 'jitter'>
  /** How often the plan logs in; absent: it never does. */
  readonly per?: Login['per']
}

/** What `check` says of one idle sweep; times in ms. */
export interface SweepForecast {
  readonly scenario: string
  readonly sockets: number
  readonly hold: readonly number[]
  readonly each: number
  readonly keepalive: Idle['keepalive']
  readonly heartbeat: number
  readonly margin: number
}

/** Every storm of a sized load, in the plan's order. */
export function stormForecasts({
  scenarios,
  login,
}: Pick<Work, 'scenarios' | 'login'>): readonly StormForecast[] {
  return Object.entries(scenarios).flatMap(([scenario, sized]) => {
    const storm = sized.kind === 'socket' ? stormOf(sized) : undefined
    if (storm === undefined || sized.kind === 'rest') return []
    const { disrupt, reopen } = sized.socket
    if (disrupt === undefined || reopen === undefined) return []
    const { what, at, over, recovered } = disrupt
    const { from, to, jitter } = reopen
    return [
      {
        scenario,
        what,
        at,
        over,
        recovered,
        ...storm,
        mayMiss: mayMiss(storm.cut, disrupt),
        reopen: { from, to, jitter },
        ...(login !== undefined && { per: login.per }),
      },
    ]
  })
}

/** Every sweep of a sized load, in the plan's order. */
export function sweepForecasts({ scenarios }: Pick<Work, 'scenarios'>): readonly SweepForecast[] {
  return Object.entries(scenarios).flatMap(([scenario, sized]) => {
    const idle = sized.kind === 'socket' ? sized.socket.idle : undefined
    if (idle === undefined) return []
    const { hold, each, keepalive, heartbeat, margin } = idle
    return [{ scenario, sockets: idleUsers(idle), hold, each, keepalive, heartbeat, margin }]
  })
}

/** What `check` says of the slow readers of a scenario; times in ms. */
export interface SlowForecast extends SlowReaders {
  readonly scenario: string
}

/** The slow readers of a sized load, in the plan's order. */
export function slowForecasts({ scenarios }: Pick<Work, 'scenarios'>): readonly SlowForecast[] {
  return Object.entries(scenarios).flatMap(([scenario, sized]) => {
    const slow = sized.kind === 'socket' ? sized.socket.slowReaders : undefined
    return slow === undefined ? [] : [{ scenario, ...slow }]
  })
}

/** The most first dials of storms within any second; of storms whose times overlap, together. */
export function stormDials({ scenarios }: Pick<Work, 'scenarios'>): number {
  const storms = Object.values(scenarios).flatMap((sized) => {
    const storm = sized.kind === 'socket' ? stormOf(sized) : undefined
    const disrupt = sized.kind === 'socket' ? sized.socket.disrupt : undefined
    return storm === undefined || disrupt === undefined
      ? []
      : [{ ...storm, from: disrupt.at, to: stormEnd(disrupt) }]
  })
  const together = storms.map(({ from }) =>
    storms
      .filter((other) => other.from <= from && from < other.to)
      .reduce((sum, { dialsPerSecond }) => sum + dialsPerSecond, 0),
  )
  return Math.max(0, ...together)
}
