import { isArrivalRate } from '../../model/load/executor.ts'
import type { Frame } from '../../model/load/frame.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario, SocketScenario } from '../../model/load/scenario.ts'
import type { Idle } from '../../model/load/socket.ts'
import type { Body, Step } from '../../model/load/step.ts'
import type { Span } from '../../model/timeline.ts'
import { area, curveOf } from '../expected/curve.ts'
import { heldVUs } from '../expected/held.ts'
import { connects, connectsWithinSecond, openSockets } from '../expected/sockets.ts'
import { slowForecasts, stormDials } from './storm-forecast.ts'

/** What a sized load would put on a service, as far as the plan says. */
export interface Volume {
  /** The most users at once, as heldVUs() has it, and slow readers, who are there all the time. */
  readonly vus: number
  /** The most upgrades within any second, those that start all at once, those of a storm and slow readers among them. */
  readonly connectsPerSecond: number
  /** Of load, all runs together. */
  readonly minutes: number
  /**
   * Sent by the sockets, and stated by the plan to be received, of all runs together. Answers to what a service sends
   * unasked are not counted: their number is the service's.
   */
  readonly messages: number
  /** Of frames and bodies as the plan writes them, of all runs together. */
  readonly bytes: number
  /** What the plan gives no number for, in words; these are in none of the figures above. */
  readonly unbounded: { readonly messages: readonly string[]; readonly bytes: readonly string[] }
}

/** The whole life of a scenario. */
const ALWAYS: readonly Span[] = [{ phase: 'steady', from: 0, to: Number.MAX_SAFE_INTEGER }]

/** Reckoned from the load alone; nothing is started. `runs`: how often it is measured, at most. */
export function volumeOf({ work, duration, ...load }: Load, runs: number = load.runs): Volume {
  const flows = Object.entries(work.scenarios).flatMap(([name, scenario]) => flowsOf(name, scenario))
  const known = flows.flatMap((flow) => (flow.count === 'unknown' ? [] : [{ ...flow, count: flow.count }]))
  const unknown = flows.filter(({ count }) => count === 'unknown')
  const sum = (what: 'messages' | 'bytes') =>
    Math.ceil(runs * known.reduce((total, flow) => total + flow.count * flow[what], 0) - 1e-6)
  const unnumbered = (what: 'messages' | 'bytes') =>
    unknown.filter((flow) => flow[what] > 0).map(({ name }) => name)
  const slow = slowForecasts(work).reduce((sum, { count }) => sum + count, 0)
  return {
    vus: heldVUs(work) + slow,
    connectsPerSecond: Math.ceil(Math.max(connectsWithinSecond(work), stormDials(work)) + slow - 1e-6),
    minutes: (runs * duration) / 60_000,
    messages: sum('messages'),
    bytes: sum('bytes'),
    unbounded: { messages: unnumbered('messages'), bytes: unnumbered('bytes') },
  }
}

/** Something that happens `count` times in one run; each time it is so many messages and bytes. */
interface Flow {
  readonly name: string
  readonly count: number | 'unknown'
  readonly messages: number
  readonly bytes: number
}

function flowsOf(name: string, scenario: Scenario): readonly Flow[] {
  if (scenario.kind === 'socket') return socketFlows(name, scenario)
  const { load } = scenario
  const count = isArrivalRate(load)
    ? area(curveOf(scenario), ALWAYS)
    : load.executor === 'per-vu-iterations'
      ? load.vus * load.iterations
      : ('unknown' as const)
  return stepFlows(`the requests of ${name}`, scenario.steps, count)
}

function socketFlows(name: string, scenario: SocketScenario): readonly Flow[] {
  const { open, whileOpen, heartbeat, messages, idle } = scenario.socket
  const seconds = area(openSockets(scenario), ALWAYS)
  const opened = connects(scenario, ALWAYS) + (scenario.socket.slowReaders?.count ?? 0)
  const beat = heartbeat && {
    name: `the heartbeat of ${name}`,
    count: (seconds * 1000) / heartbeat.every,
    messages: heartbeat.by === 'message' ? 1 : 0,
    bytes: sizeOf(heartbeat.send),
  }
  return [
    ...stepFlows(`what ${name} sends when it opens`, open, opened),
    ...whileOpen.flatMap((step) =>
      stepFlows(`what ${name} sends while open`, [step], (seconds * 1000) / Math.max(1, step.every[0])),
    ),
    ...(beat === undefined ? [] : [beat]),
    ...(idle === undefined ? [] : [keepalives(name, idle)]),
    ...messages.map(({ rate, rateTo = rate, feed }) => ({
      name: `the messages of ${feed ?? name}`,
      count: rateTo === undefined ? ('unknown' as const) : rateTo * seconds,
      messages: 1,
      bytes: 0,
    })),
  ]
}

/** What the sockets of a sweep send that keep themselves alive by a message. */
function keepalives(name: string, { hold, each, keepalive, heartbeat, send }: Idle): Flow {
  const sent = hold.reduce((sum, ms) => sum + Math.floor(ms / heartbeat), 0)
  const count = keepalive.includes('message') ? each * sent : 0
  return { name: `the keepalive of ${name}`, count, messages: 1, bytes: sizeOf(send) }
}

function stepFlows(name: string, steps: readonly Step[], count: Flow['count']): readonly Flow[] {
  return steps.map(({ request, send }) => ({
    name,
    count,
    messages: send === undefined ? 0 : 1,
    bytes: sizeOf(send) + sizeOf(request?.body),
  }))
}

const utf8 = new TextEncoder()

function sizeOf(what: Frame | Body | undefined): number {
  if (what === undefined) return 0
  if ('base64' in what) return Math.floor((what.base64.length * 3) / 4)
  if ('text' in what) return utf8.encode(what.text).length
  if ('json' in what) return utf8.encode(JSON.stringify(what.json)).length
  return utf8.encode(new URLSearchParams(Object.entries(what.form)).toString()).length
}
