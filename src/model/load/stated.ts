import type { Stated } from '../record/delivery.ts'
import { feedOf } from './feed.ts'
import type { SocketScenario } from './scenario.ts'
import type { Messages } from './socket.ts'

/**
 * What a scenario's plan states of a feed; undefined: nothing. Rates of several kinds add up; where one is a range, so do
 * the limits of all.
 */
export function statedIn(scenario: SocketScenario, feed: string | null): Stated | undefined {
  const kinds = scenario.socket.messages.filter(
    (kind) => kind.rate !== undefined && (feedOf(kind, scenario) ?? null) === feed,
  )
  if (kinds.length === 0) return undefined
  const exact = kinds.some(({ rateTo }) => rateTo !== undefined)
  const [low, high] = [0, 1].map((end) => kinds.reduce((sum, kind) => sum + limitsOf(kind, exact)[end]!, 0))
  return { low: low!, high: high!, exact, unit: Math.max(...kinds.map(({ rateUnit = 1 }) => rateUnit)) }
}

/** @param limits the least and the most, as a range has them; else the rate itself, twice. */
function limitsOf({ rate = 0, rateTo }: Messages, limits: boolean): [number, number] {
  if (!limits) return [rate, rate]
  return rateTo === undefined ? [rate / 2, rate * 2] : [rate, rateTo]
}
