import { peakVUs } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { SocketScenario } from '../../model/load/scenario.ts'
import type { SlowReaders, Socket } from '../../model/load/socket.ts'

/** ms in which what was queued is read, at the longest, once they read again. */
export const CATCH_UP = 5000

/** ms that they stay open beyond that: what ends them then is no end of the service's. */
const AFTERWARDS = 1000

/** The scenarios that have slow readers. */
export function slowIn({ work }: Pick<Load, 'work'>): readonly SlowScenario[] {
  return Object.entries(work.scenarios).flatMap(([name, scenario]) => {
    const slow = scenario.kind === 'socket' ? scenario.socket.slowReaders : undefined
    return slow === undefined || scenario.kind === 'rest' ? [] : [{ name, scenario, slow }]
  })
}

export interface SlowScenario {
  readonly name: string
  readonly scenario: SocketScenario
  readonly slow: SlowReaders
}

/**
 * A load of slow readers alone: each lives one life, as the others of its scenario do, with a number behind theirs, until what it
 * left unread is read. `late`: ms of the run's timeline that are over.
 */
export function loadOfSlow(load: Load, late: number): Load {
  const entries = slowIn(load).map(({ name, scenario, slow }) => {
    const start = Math.max(0, scenario.start - late)
    const maxDuration = slow.at + slow.lasts + CATCH_UP + AFTERWARDS - Math.max(scenario.start, late)
    const vus = firstOf(scenario) + slow.count
    const own = { executor: 'per-vu-iterations' as const, vus, iterations: 1, maxDuration }
    return [name, { ...scenario, start, load: own, socket: lasting(scenario.socket) }] as const
  })
  const { lanes: _, ...rest } = load
  return {
    ...rest,
    work: { ...load.work, scenarios: Object.fromEntries(entries) },
    thresholds: [],
    gates: [],
  }
}

/** The place of the first of them: behind those of the engine. */
export function firstOf({ load }: Pick<SocketScenario, 'load'>): number {
  return peakVUs(load)
}

/** They stay until they are done, and none comes again. */
function lasting(lives: Socket): Socket {
  const {
    hold: _hold,
    holdTo: _to,
    pause: _pause,
    times: _times,
    reopen: _reopen,
    heartbeat,
    ...socket
  } = lives
  if (heartbeat === undefined) return socket
  const { reconnect: _, ...beat } = heartbeat
  return { ...socket, heartbeat: beat }
}
