import type { Leaf } from '../cube/leaves.ts'
import { type OwnTime, TENTH } from './own-time.ts'
import type { Stretch } from './subscribed.ts'

/** A scenario's own time in tenths of a second: what came of a feed in each, and socket-ms subscribed to it. */
export interface Rhythm {
  readonly own: OwnTime
  readonly came: Uint32Array
  /** When the first and the last of them came, ms of its time; of a tenth without any: Infinity and 0. */
  readonly first: Float64Array
  readonly last: Float64Array
  readonly sockets: Float64Array
}

/** @param received leaves of which each sample is one message, or `counted` by its value. */
export function rhythmOf(
  own: OwnTime,
  received: readonly Leaf[],
  counted: readonly Leaf[],
  subscribed: Iterable<Stretch>,
): Rhythm {
  const came = new Uint32Array(own.tenths)
  const first = new Float64Array(own.tenths).fill(Number.POSITIVE_INFINITY)
  const last = new Float64Array(own.tenths)
  const take = (t: number, count: number) => {
    if (count <= 0 || !own.has(t)) return
    const at = own.at(t)
    const tenth = Math.floor(at / TENTH)
    came[tenth]! += count
    if (at < first[tenth]!) first[tenth] = at
    if (at > last[tenth]!) last[tenth] = at
  }
  for (const { column } of received) {
    column.forEach((t) => {
      take(t, 1)
    })
  }
  for (const { column } of counted) column.forEach(take)
  return { own, came, first, last, sockets: socketsOf(own, subscribed) }
}

/** A rhythm without its first `tenths`, that of the rest of its time. */
export function restOf({ came, first, last, sockets }: Rhythm, tenths: number, own: OwnTime): Rhythm {
  const moved = (moments: Float64Array) => moments.slice(tenths).map((at) => Math.max(0, at - tenths * TENTH))
  return {
    own,
    came: came.subarray(tenths),
    first: moved(first),
    last: moved(last),
    sockets: sockets.subarray(tenths),
  }
}

/** Each stretch adds its own share to its first and last tenth, and from the steps between the others are summed. */
export function socketsOf(own: OwnTime, subscribed: Iterable<Stretch>): Float64Array {
  const sockets = new Float64Array(own.tenths)
  const steps = new Int32Array(own.tenths + 1)
  for (const { from, to } of subscribed) {
    const a = own.at(from)
    const b = own.at(to)
    if (b <= a) continue
    const first = Math.floor(a / TENTH)
    const last = Math.min(own.tenths - 1, Math.floor(b / TENTH))
    if (first === last) sockets[first]! += b - a
    else {
      sockets[first]! += (first + 1) * TENTH - a
      sockets[last]! += b - last * TENTH
      steps[first + 1]!++
      steps[last]!--
    }
  }
  let open = 0
  for (let i = 0; i < sockets.length; i++) {
    open += steps[i]!
    sockets[i]! += open * TENTH
  }
  return sockets
}
