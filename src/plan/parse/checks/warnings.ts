import { feedOf } from '../../../model/load/feed.ts'
import type { Frame } from '../../../model/load/frame.ts'
import type { Idle } from '../../../model/load/socket.ts'
import { NEEDS } from '../../../model/metrics/needs.ts'
import { metricOf } from '../../../model/metrics/table.ts'
import type { Selector } from '../../../model/selector.ts'
import { area, curveOf } from '../../expected/curve.ts'
import { openSockets } from '../../expected/sockets.ts'
import type { Plan, PlanScenario } from '../../plan.ts'
import { size } from '../../size/size.ts'
import { below } from '../yaml/pointer.ts'
import type { Locate } from '../yaml/problems.ts'
import { silentCut } from './silent-cut.ts'

type Warning = Plan['warnings'][number]
type Scenarios = Plan['scenarios']
type SocketScenario = Extract<PlanScenario, { readonly kind: 'socket' }>

/** What a plan asks beside its scenarios. */
export type Asked = Pick<Plan, 'thresholds' | 'gates' | 'closeGates'>

/** Things that are allowed but probably not meant. */
export function warningsOf(scenarios: Scenarios, asked: Asked, locate: Locate): Warning[] {
  return Object.entries(scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind !== 'socket') return []
    const hold = locate(`${below('/scenarios', name)}/socket/hold`, 'key').line
    return [
      ...resting(name, scenario, hold),
      ...idle(name, scenario, asked),
      ...silentCut(name, scenario),
      ...ratesThatThePlanMakes(name, scenario, scenarios),
    ]
  })
}

/** The share of the planned socket time that may be lost unsaid: an end a little before the scenario's. */
const RESTS = 0.05

/** Without `reopen` a socket rests after its own hold (plan-language: "A socket's life"). */
function resting(name: string, { load, start, socket }: SocketScenario, line: number): Warning[] {
  const { hold } = socket
  const follows = (socket.reopen ?? socket.pause) !== undefined
  if (hold === undefined || follows || load.executor === 'per-vu-iterations') return []
  const sized = { load: size(load, { vus: 1, time: 1 }), start, socket }
  const always = [{ phase: 'steady' as const, from: 0, to: Number.MAX_SAFE_INTEGER }]
  const rests = 1 - area(openSockets(sized), always) / area(curveOf(sized), always)
  if (!(rests > RESTS)) return []
  const message =
    `"hold" without "reopen": after ${(socket.holdTo ?? hold) / 1000} s each socket of "${name}" rests, and ${Math.round(rests * 100)}% of the ` +
    'planned time is without a socket; add reopen: { backoff: 1s }, or leave "hold" out'
  return [{ line, message }]
}

/** A socket that nobody asks anything of, or that is asked and not measured. */
function idle(name: string, scenario: SocketScenario, asked: Asked): Warning[] {
  const { open, messages, whileOpen, idle: sweep } = scenario.socket
  const { line } = scenario
  if (sweep !== undefined) return unkept(name, sweep, scenario.idleLine ?? line)
  if (open.length + messages.length + whileOpen.length === 0) {
    const message =
      `the sockets of "${name}" only stand open, which is little load: say what they send to subscribe ("open"), and what ` +
      'then comes ("messages")'
    return [{ line, message }]
  }
  const measured =
    messages.some(({ sentAt, rate }) => sentAt !== undefined || rate !== undefined) ||
    [...open, ...whileOpen].some((step) => step.await?.as !== undefined)
  if (measured || isAskedOf(name, scenario, asked)) return []
  const message =
    `nothing of what the sockets of "${name}" receive is measured: add messages: { match: …, sent_at: { path: … } } for its ` +
    'latency, "as" to a send and its await for a round trip, or a threshold'
  return [{ line, message }]
}

/** A keepalive that no hold is long enough for keeps nothing alive. */
function unkept(name: string, { hold, keepalive, heartbeat }: Idle, line: number): Warning[] {
  const kinds = keepalive.filter((kind) => kind !== 'none')
  const longest = hold.at(-1) ?? 0
  if (kinds.length === 0 || longest > heartbeat) return []
  const message = `no socket of "${name}" ever sends its keepalive (${kinds.join(', ')}): the longest hold is ${longest / 1000} s, and the heartbeat ${heartbeat / 1000} s; hold some longer, or say the heartbeat of the real client`
  return [{ line, message }]
}

/** Whether a threshold or a gate of the plan's own is about the sockets of a scenario. */
function isAskedOf(
  name: string,
  scenario: SocketScenario,
  { thresholds, gates, closeGates = [] }: Asked,
): boolean {
  const own = thresholds.filter(({ from }) => from === 'plan')
  const closes = closeGates.some(
    ({ feed, scenario: other }) =>
      (feed ?? scenario.tags.feed) === scenario.tags.feed && (other ?? name) === name,
  )
  return closes || [...own, ...gates].some(({ selector }) => isAbout(selector, name, scenario))
}

function isAbout({ metric, tags }: Selector, name: string, scenario: SocketScenario): boolean {
  const needs = metricOf(metric)?.needs
  if (needs === undefined || NEEDS[needs].of !== 'sockets') return false
  const feeds = [scenario.tags.feed, ...scenario.socket.messages.map(({ feed }) => feed)]
  const here = (tags.scenario ?? name) === name && (tags.feed === undefined || feeds.includes(tags.feed))
  return here && NEEDS[needs].places(scenario, undefined).length > 0
}

/** A stated rate is a promise of the service; what the plan publishes itself shrinks with the profile. */
function ratesThatThePlanMakes(name: string, scenario: SocketScenario, scenarios: Scenarios): Warning[] {
  const feeds = scenario.socket.messages
    .filter((messages) => messages.rate !== undefined)
    .map((messages) => feedOf(messages, scenario))
  return [...new Set(feeds)].flatMap((feed) => {
    const publishers = Object.entries(scenarios).filter(
      ([, other]) => feed !== undefined && publishes(other, feed),
    )
    return publishers.map(([publisher]) => ({
      line: scenario.line,
      message:
        `"${name}" states a rate for the feed "${feed}", and "${publisher}" publishes to it: a smaller profile publishes ` +
        'less. State the rate only for what the service sends unasked.',
    }))
  })
}

/** A send that awaits its own answer asks something; a send or a write without one publishes. */
function publishes(scenario: PlanScenario, feed: string): boolean {
  if (scenario.tags.feed !== feed) return false
  if (scenario.kind === 'socket')
    return scenario.socket.whileOpen.some((step) => sends(step.send) && step.await === undefined)
  return scenario.steps.some((step) => step.request !== undefined && WRITES.has(step.request.method))
}

const WRITES = new Set(['POST', 'PUT', 'PATCH'])

function sends(frame: Frame | undefined): boolean {
  return frame !== undefined
}
