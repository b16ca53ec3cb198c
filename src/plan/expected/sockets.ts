import type { SocketScenario, Work } from '../../model/load/scenario.ts'
import type { Idle, Socket } from '../../model/load/socket.ts'
import type { Span } from '../../model/timeline.ts'
import {
  area,
  type Curve,
  curveOf,
  jumpsOf,
  level,
  peakOf,
  peakSum,
  rise,
  risen,
  type Side,
  slopeAt,
  valueAt,
} from './curve.ts'

/** A sized socket scenario, as far as its sockets over time go; times in ms. */
export type SocketTimes = Pick<SocketScenario, 'load' | 'start' | 'socket'>

/**
 * The sockets that are open over time, if every upgrade succeeds at once. A VU holds one socket; after its own
 * `hold` it opens another (`reopen`, `pause`, or the next iteration of per-vu-iterations), else it rests. Of users who pause
 * the share that is open on average, also at the start.
 */
export function openSockets({ load, start, socket }: SocketTimes): Curve {
  const vus = curveOf({ load, start })
  if (socket.idle !== undefined) return silentSockets(socket.idle, start)
  const hold = meanHold(socket)
  if (hold === undefined) return vus
  const turn = hold + meanPause(socket)
  if (load.executor === 'per-vu-iterations') {
    const all = level(load.vus, start, Math.min(load.maxDuration, load.iterations * turn))
    return inShare(all, hold / turn)
  }
  const times = (socket.pause ?? socket.reopen) === undefined ? 1 : socket.times
  if (times === undefined) return inShare(vus, hold / turn)
  const until = times * turn - meanPause(socket)
  return inShare(untilRest(vus, until), (times * hold) / until)
}

/** ms that a life lasts on average, where its `hold` ends it. */
export function meanHold({ hold, holdTo = hold }: Pick<Socket, 'hold' | 'holdTo'>): number | undefined {
  return hold === undefined || holdTo === undefined ? undefined : (hold + holdTo) / 2
}

function meanPause({ pause: [from, to] = [0, 0] }: Pick<Socket, 'pause'>): number {
  return (from + to) / 2
}

function inShare(curve: Curve, share: number): Curve {
  return share === 1 ? curve : curve.map(({ at, value }) => ({ at, value: value * share }))
}

/** Those of a sweep: all at its start, and fewer from hold to hold. */
function silentSockets({ hold, each, keepalive }: Idle, start: number): Curve {
  const step = each * keepalive.length
  return [0, ...hold]
    .slice(0, -1)
    .flatMap((from, i) => level(step * (hold.length - i), start + from, hold[i]! - from))
}

/** VUs start in order of rank: at `t` those rest whose rank was reached before `t − hold`. */
function untilRest(vus: Curve, hold: number): Curve {
  const reached = highest(vus, hold)
  const end = vus[vus.length - 1]?.at ?? 0
  const moments = [...vus, ...reached.map(({ at }) => ({ at: at + hold }))].map(({ at }) => at)
  const breaks = [...new Set(moments)].filter((at) => at <= end).sort((a, b) => a - b)
  const over = (at: number, side: Side) => valueAt(vus, at, side) - valueAt(reached, at - hold, side)
  return breaks.slice(1).flatMap((to, i) => {
    const from = breaks[i]!
    return aboveZero({ at: from, value: over(from, 'after') }, { at: to, value: over(to, 'before') })
  })
}

/** The most VUs up to each moment, and for `longer` ms after the end. */
function highest(vus: Curve, longer: number): Curve {
  const points: { at: number; value: number }[] = []
  let most = 0
  for (const [i, { at, value }] of vus.entries()) {
    const before = vus[i - 1]
    if (before !== undefined && value > most && before.at < at && before.value < most) {
      const share = (most - before.value) / (value - before.value)
      points.push({ at: before.at + share * (at - before.at), value: most })
    }
    most = Math.max(most, value)
    points.push({ at, value: most })
  }
  return [...points, { at: (points[points.length - 1]?.at ?? 0) + longer + 1, value: most }]
}

function aboveZero(from: Curve[number], to: Curve[number]): Curve {
  const ends = [from, to].map(({ at, value }) => ({ at, value: Math.max(0, value) }))
  if (from.value * to.value >= 0) return ends
  const share = from.value / (from.value - to.value)
  return [ends[0]!, { at: from.at + share * (to.at - from.at), value: 0 }, ends[1]!]
}

/** Upgrades within the spans: VUs that start, and sockets that come back after their own `hold`. */
export function connects(scenario: SocketTimes, spans: readonly Span[]): number {
  const started = rise(curveOf(scenario), spans)
  const hold = holdInTurn(scenario)
  return hold === undefined ? started : started + (area(openSockets(scenario), spans) * 1000) / hold
}

/** Upgrades per second over time; VUs that start all at once are no rate. `breaks` are the curves it bends with. */
export interface ConnectRate {
  readonly breaks: readonly Curve[]
  at(moment: number, side: Side): number
}

/** How fast a scenario connects. */
export function connectRate(scenario: SocketTimes): ConnectRate {
  const vus = curveOf(scenario)
  const open = openSockets(scenario)
  const hold = holdInTurn(scenario)
  const again = (at: number, side: Side) => (hold === undefined ? 0 : (valueAt(open, at, side) * 1000) / hold)
  return {
    breaks: [vus, open],
    at: (moment, side) => Math.max(0, slopeAt(vus, moment, side)) + again(moment, side),
  }
}

/** Upgrades per second of sockets that come back after their own `hold`, at most. */
export function churn(scenario: SocketTimes): number {
  const hold = holdInTurn(scenario)
  if (hold === undefined) return 0
  return (Math.max(0, ...openSockets(scenario).map(({ value }) => value)) * 1000) / hold
}

/** ms of open sockets to one that follows another; undefined: none does. */
function holdInTurn({ load, socket }: SocketTimes): number | undefined {
  const hold = meanHold(socket)
  if (load.executor === 'per-vu-iterations') return load.iterations > 1 ? hold : undefined
  const { times } = socket
  if (hold === undefined || (socket.pause ?? socket.reopen) === undefined || times === 1) return undefined
  return times === undefined ? hold : (hold * times) / (times - 1)
}

/** The most sockets at once: as many as VUs of socket scenarios. */
export function peakSocketsOf(work: Pick<Work, 'scenarios'>): number {
  const curves = Object.values(work.scenarios).flatMap((scenario) =>
    scenario.kind === 'socket' ? [curveOf(scenario)] : [],
  )
  // The tiny amount keeps a sum such as 3.0000000004 from becoming 4.
  return Math.ceil(peakSum(curves) - 1e-6)
}

const SECOND = 1000

/**
 * The most upgrades within any second: VUs that start, be it at one moment or at several of it, and as often as they do at
 * most, sockets that come back after their own `hold`.
 */
export function connectsWithinSecond(work: Pick<Work, 'scenarios'>): number {
  const sockets = Object.values(work.scenarios).filter((scenario) => scenario.kind === 'socket')
  const started = sockets.map((scenario) => risen(curveOf(scenario)))
  // A second that begins, or that ends, where one of them bends: in between the count is a straight line.
  const ends = started.map((curve) => curve.map(({ at, value }) => ({ at: at - SECOND, value })))
  const most = peakOf([...started, ...ends], (at, side) =>
    started.reduce((sum, curve) => sum + valueAt(curve, at + SECOND, side) - valueAt(curve, at, side), 0),
  )
  return most + sockets.reduce((sum, scenario) => sum + churn(scenario), 0)
}

/** The most sockets whose VUs start at the same moment. */
export function connectsAtOnce(work: Pick<Work, 'scenarios'>): number {
  const heights = new Map<number, number>()
  for (const scenario of Object.values(work.scenarios)) {
    if (scenario.kind !== 'socket') continue
    for (const { at, height } of jumpsOf(curveOf(scenario))) heights.set(at, (heights.get(at) ?? 0) + height)
  }
  return Math.max(0, ...heights.values())
}
