import type { Life } from './lives.ts'
import { EXCUSED } from './states.ts'

/** Standard deviations by which more than chance has must have been closed. */
const SIGMAS = 4
/**
 * Lives in a row, all closed before they were subscribed, that no chance makes: where it takes every third pending
 * subscription, a row is as long once in 6,000.
 */
const NO_CHANCE = 8

/** Subscriptions that closes ended before anybody answered them, by codes that the plan expects. */
export interface ClosedSubscriptions {
  /** Lives that stand for a user who was not let in, be it tried once or again and again. */
  readonly counted: readonly Life[]
  /** The others: the user was let in soon after, or chance has as many. */
  readonly excused: number
}

/**
 * A service that ends sockets by design may end one before it has answered its subscription, by chance or to send the user
 * elsewhere: who is let in within 15 s has lost nothing. Who is not, however often it tries, is a subscription that was not
 * acknowledged, unless chance explains as many: closes that do not look at subscriptions come upon those that are pending as
 * often as upon the others, by the time that both last. A long row of one user is no chance, nor is its time.
 *
 * @param users the lives of each, in order of time. @param reopens whether a user tries again: who is in the middle of it when
 * the plan ends tells nothing. @param end of the run, epoch ms.
 */
export function closedSubscriptions(
  users: readonly (readonly Life[])[],
  reopens: boolean,
  end: number,
): ClosedSubscriptions {
  const cut = users.flat().filter(isCut).length
  const rows = users.flatMap((lives) => shutOutIn(lives, reopens))
  const meant = rows.filter((row) => row.length >= NO_CHANCE)
  const others = rows.filter((row) => row.length < NO_CHANCE)
  const chance = chanceOf(users.flat(), new Set(meant.flat()), end)
  const counted = [...meant, ...(others.length > chance + SIGMAS * Math.sqrt(chance) ? others : [])]
  return { counted: counted.map(([life]) => life), excused: cut - counted.flat().length }
}

function isCut({ opened, subscribed, unsubscribed, end }: Life): boolean {
  return opened !== null && !subscribed && !unsubscribed && end?.turn === 'expected'
}

/** Lives in a row, at least one, by which a user was not let in. */
type Row = readonly [Life, ...Life[]]

function shutOutIn(lives: readonly Life[], reopens: boolean): Row[] {
  const found: Row[] = []
  let row: Life[] = []
  for (const life of lives) {
    if (isCut(life)) row.push(life)
    const over = life.subscribed || life.unsubscribed || life.end?.turn === 'early'
    const [first, ...more] = row
    if (!over || first === undefined) continue
    if (!life.subscribed || life.wanted - first.end!.t > EXCUSED) found.push([first, ...more])
    row = []
  }
  const [first, ...more] = row
  if (first !== undefined && (!reopens || more.length > 0)) found.push([first, ...more])
  return found
}

/** Pending subscriptions that such closes come upon if they do not look at them. */
function chanceOf(lives: readonly Life[], meant: ReadonlySet<Life>, end: number): number {
  let [closes, held, pending] = [0, 0, 0]
  for (const life of lives) {
    const { opened, subscribedAt, end: over } = life
    if (opened === null || meant.has(life)) continue
    const until = over?.t ?? end
    pending += (subscribedAt ?? until) - opened
    if (subscribedAt === null) continue
    held += until - subscribedAt
    if (over?.turn === 'expected') closes++
  }
  return held > 0 ? (closes * pending) / held : 0
}
