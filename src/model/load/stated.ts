import type { Stated } from '../record/delivery.ts'
import { feedOf } from './feed.ts'
import type { SocketScenario } from './scenario.ts'
import type { Messages } from './socket.ts'

/**
 * What a scenario's plan states of a feed; undefined: nothing. Rates of several kinds add up; where one is a range, so do
 * the limits of all.
 */
export function statedIn(scenario: SocketScenario, feed: string | null): Stated | undefined {
  const kinds = ratedKinds(scenario, feed).map(({ kind }) => kind)
  return kinds.length === 0 ? undefined : statedTogether(kinds)
}

/** A kind of message with a stated rate among others of its feed. */
export interface RatedKind {
  /** Its place among all kinds of its scenario. */
  readonly index: number
  readonly name: string
  readonly stated: Stated
}

/** Where a plan states several rates of one feed, each of them: none makes up for another. */
export function statedByKind(scenario: SocketScenario, feed: string | null): readonly RatedKind[] {
  const kinds = ratedKinds(scenario, feed)
  if (kinds.length < 2) return []
  const names = kinds.map(({ kind }) => valueIn(kind))
  return kinds.map(({ kind, index }, i) => {
    const own = names[i]
    const told = own !== undefined && names.filter((name) => name === own).length === 1
    return { index, name: told ? own : `messages[${index}]`, stated: statedTogether([kind]) }
  })
}

function ratedKinds(scenario: SocketScenario, feed: string | null) {
  return scenario.socket.messages
    .map((kind, index) => ({ kind, index }))
    .filter(({ kind }) => kind.rate !== undefined && (feedOf(kind, scenario) ?? null) === feed)
}

/** `trade` of `{ type: trade }`: what tells its messages from others; undefined: no one short word does. */
function valueIn({ match }: Messages): string | undefined {
  const equals =
    match.kind === 'json' ? match.all.flatMap((demand) => ('equals' in demand ? [demand.equals] : [])) : []
  const [value] = equals
  return equals.length === 1 && typeof value === 'string' && /^[\w.:-]{1,40}$/.test(value) ? value : undefined
}

function statedTogether(kinds: readonly Messages[]): Stated {
  const exact = kinds.some(({ rateTo }) => rateTo !== undefined)
  const [low, high] = [0, 1].map((end) => kinds.reduce((sum, kind) => sum + limitsOf(kind, exact)[end]!, 0))
  return { low: low!, high: high!, exact, unit: Math.max(...kinds.map(({ rateUnit = 1 }) => rateUnit)) }
}

/** @param limits the least and the most, as a range has them; else the rate itself, twice. */
function limitsOf({ rate = 0, rateTo }: Messages, limits: boolean): [number, number] {
  if (!limits) return [rate, rate]
  return rateTo === undefined ? [rate / 2, rate * 2] : [rate, rateTo]
}
