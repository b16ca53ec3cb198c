import type { SocketScenario } from '../../model/load/scenario.ts'
import { RECEIVED, readReceived } from '../../model/receipts.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Life } from './lives.ts'

/** ms after its subscription within which the end of a socket is its answer. */
const AT_ONCE = 1000
/** ms by which a report may seem to come after the end of its life: both are rounded. */
const ROUNDING = 10

/** Epoch ms at which each user of a scenario reported that messages had come. */
export function heardIn(leaves: readonly Leaf[], scenario: string): ReadonlyMap<number, readonly number[]> {
  const heard = new Map<number, number[]>()
  for (const { metric, tags, column } of leaves) {
    if (metric !== RECEIVED || tags.scenario !== scenario) continue
    column.forEach((t, value) => {
      const { user } = readReceived(value)
      const own = heard.get(user)
      if (own === undefined) heard.set(user, [t])
      else own.push(t)
    })
  }
  return heard
}

/** Whether a plan wants anything of a socket once it is subscribed. */
export function wantsMore({ socket: { messages, whileOpen, heartbeat } }: SocketScenario): boolean {
  return messages.length + whileOpen.length > 0 || heartbeat !== undefined
}

/**
 * The lives of one user that the service ended as soon as they were subscribed, by a code that the plan expects, and that
 * brought nothing: `expected_closes` says which codes are by design, and nothing of how early.
 *
 * @param heard epoch ms at which the user reported messages.
 */
export function endedAtOnce(lives: readonly Life[], heard: readonly number[]): readonly Life[] {
  return lives.filter(({ opened, subscribedAt, end }) => {
    if (opened === null || subscribedAt === null || end?.turn !== 'expected') return false
    return end.t - subscribedAt < AT_ONCE && !heard.some((t) => t >= opened && t <= end.t + ROUNDING)
  })
}
