import type { Idle, Socket } from '../../../model/load/socket.ts'
import type { Step } from '../../../model/load/step.ts'
import { idleUsers } from '../../../model/load/storm.ts'
import type { PlanExecutor } from '../../plan.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { frame } from './frames.ts'
import { itemsOf, type RawIdle, type RawScenario, type RawSocket } from './raw.ts'

const EACH = 2
const HEARTBEAT = 30_000
const MARGIN = 1.5
/** ms for a login and a close, each with its own limit. */
const ROOM = 15_000

/** What a silent socket does not do, and why not. */
const BESIDE: readonly (keyof RawSocket)[] = [
  'heartbeat',
  'while_open',
  'answer',
  'messages',
  'hold',
  'pause',
  'times',
  'reopen',
  'disrupt',
  'slow_readers',
]

/** The sweep of a socket that says `idle`. @param at of `idle` */
export function idleSweep(raw: RawIdle, at: Pointer, context: Context): Idle {
  const keepalive = itemsOf(raw.keepalive, at).map(([kind]) => kind)
  checkFrame(raw, at, context)
  return {
    hold: holds(raw, below(at, 'hold'), context),
    each: raw.each ?? EACH,
    keepalive: keepalive.length === 0 ? ['none'] : keepalive,
    ...(raw.send === undefined ? {} : { send: frame(raw.send, below(at, 'send'), context) }),
    heartbeat: context.duration(raw.heartbeat, below(at, 'heartbeat')) ?? HEARTBEAT,
    margin: raw.margin ?? MARGIN,
  }
}

function checkFrame({ keepalive = [], send }: RawIdle, at: Pointer, context: Context): void {
  const sends = keepalive.includes('message')
  if (sends && send === undefined)
    context.missing(
      at,
      'keepalive message needs "send", the frame that is sent, such as send: { type: ping }',
    )
  if (!sends && send !== undefined)
    context.problem(
      below(at, 'send'),
      '"send" is the frame of keepalive message, which is not asked for: write keepalive: [none, message], or remove it',
      'key',
    )
}

/** In rising order, whatever order they are written in. */
function holds(raw: RawIdle, at: Pointer, context: Context): number[] {
  const found = new Set<number>()
  for (const [text, place] of itemsOf(raw.hold, at)) {
    const ms = context.duration(text, place)
    if (found.has(ms))
      context.problem(place, `${text} stands here twice; "each" says how many sockets a duration has`)
    found.add(ms)
  }
  return [...found].sort((a, b) => a - b)
}

/** Reports what contradicts a sweep: its sockets are silent, and it says itself how many there are. */
export function checkIdle({ socket, load, phases }: RawScenario, at: Pointer, context: Context): void {
  if (socket?.idle === undefined) return
  for (const key of BESIDE.filter((one) => socket[one] !== undefined)) {
    const message = `"${key}" beside "idle": the sockets of a sweep send nothing else, and are held as it says; remove one of them, or make it two scenarios`
    context.problem(below(below(at, 'socket'), key), message, 'key')
  }
  if (load !== undefined) {
    const message =
      '"load" beside "idle": the sweep says how many sockets there are (each × durations × kinds of keepalive) and how long; remove it'
    context.problem(below(at, 'load'), message, 'key')
  }
  if (phases !== undefined)
    context.problem(below(at, 'phases'), 'a sweep has a phase of its own, "idle"; remove this line', 'key')
}

/** What a sweep is run with: a life for each of its users, for as long as the longest can take. */
export function loadOf(idle: Idle, { connectWithin, open }: Socket): PlanExecutor {
  const opening = connectWithin + open.reduce((sum, step) => sum + longest(step), 0)
  return {
    executor: 'per-vu-iterations',
    vus: idleUsers(idle),
    iterations: 1,
    maxDuration: opening + Math.max(0, ...idle.hold) + ROOM,
  }
}

function longest({ wait, request, await: answer }: Step): number {
  return (wait?.[1] ?? 0) + (request?.timeout ?? 0) + (answer?.within ?? 0)
}
