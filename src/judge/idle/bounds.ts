import type { Keepalive } from '../../model/load/socket.ts'
import { type Bounds, boundsOf, type IdleKind, type IdleSweep, toldIn } from '../../model/record/idle.ts'

/** Ages are one, but for how exactly they are measured, within 5 % or half a second. */
const NEAR = 0.05
const ROUNDING = 500
/** A heartbeat races a timeout that is within 5 % of it, or within a second, which of a short heartbeat is a tenth at most. */
const RACING = 1000
const MOST_RACING = 0.1

export function isOneAge(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(ROUNDING, NEAR * Math.max(a, b))
}

/** Whether nobody can tell which of the two comes first. */
export function isRace({ low, high }: Bounds, heartbeat: number): boolean {
  const slack = Math.max(NEAR * heartbeat, Math.min(RACING, MOST_RACING * heartbeat))
  return high !== null && low >= heartbeat - slack && high <= heartbeat + slack
}

/** A kind of the sweep of which anything is known. */
export function kindOf({ kinds }: Pick<IdleSweep, 'kinds'>, keepalive: Keepalive): IdleKind | undefined {
  return kinds.find((kind) => kind.keepalive === keepalive && toldIn(kind) > 0)
}

/** Whether sockets of a kind lived on over an age at which others were cut. */
export function livedOver(kind: IdleKind | undefined, age: number): boolean {
  if (kind === undefined) return false
  const { low } = boundsOf(kind)
  return low > age && !isOneAge(low, age)
}

/** Whether keepalives had been sent before the first of them was cut. */
export function wasKeptAlive({ keepalive, sent, timeout: { upTo } }: IdleKind, heartbeat: number): boolean {
  return keepalive !== 'none' && sent > 0 && upTo !== null && upTo >= heartbeat
}

/**
 * The age, ms, at which sockets of every kind are cut, those too that sent messages, which every idle timeout counts: for how long a
 * socket may live at all. Null: there is none, or too little is known.
 */
export function maximumAge(sweep: IdleSweep): number | null {
  const told = sweep.kinds.filter((kind) => toldIn(kind) > 0)
  const ages = told.flatMap(({ timeout: { at } }) => at ?? [])
  const messages = kindOf(sweep, 'message')
  if (told.length < 2 || ages.length < told.length || messages === undefined) return null
  const [least, most] = [Math.min(...ages), Math.max(...ages)]
  const sent = wasKeptAlive(messages, sweep.heartbeat) && !isRace(boundsOf(messages), sweep.heartbeat)
  return sent && isOneAge(least, most) ? least : null
}
