import { isArrivalRate, lengthOf, peakVUs } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario, SocketScenario } from '../../model/load/scenario.ts'
import type { Messages } from '../../model/load/socket.ts'
import type { Step } from '../../model/load/step.ts'
import type { Selector } from '../../model/selector.ts'

/** The most users in one VU: beyond it a user costs hardly less memory. */
const MOST = 20
/** Messages a second that one VU reads without adding to their lag; from 4,000 on they wait for each other. */
const MOST_MESSAGES = 1000
/** Messages a second and socket of a kind whose rate the plan does not state. */
const UNSTATED = 50
/** VUs that there are at least, where there are users enough: they are what runs on several cores. */
const LEAST_VUS = 8
/** ms; k6 refuses a constant executor that is shorter. */
const LEAST_TIME = 1000

/** What counts the engine's VUs, or what one VU does alone: where VUs host several users, none of it is of a user. */
const OF_VUS: ReadonlySet<string> = new Set([
  'vus',
  'vus_max',
  'iterations',
  'iteration_duration',
  // k6 counts the dial in it.
  'http_req_blocked',
  'http_req_connecting',
  'http_req_tls_handshaking',
])

/**
 * The load with how its users are hosted: as many in one VU as the messages of their sockets allow, and where the plan
 * asks for nothing that is a VU's. @param asked users in one VU, whatever their messages; 1: each in its own.
 */
export function hosted(load: Load, asked?: number): Load {
  const lanes: { [scenario: string]: number } = {}
  const alone: { [scenario: string]: string } = {}
  for (const [name, scenario] of Object.entries(load.work.scenarios)) {
    if (scenario.kind !== 'socket' || isArrivalRate(scenario.load)) continue
    const several = lanesOf(scenario, asked)
    const reason = several > 1 ? askedOfVUs(name, load) : undefined
    if (reason !== undefined) alone[name] = reason
    else if (several > 1) lanes[name] = several
  }
  return { ...load, ...unlessEmpty('lanes', lanes), ...unlessEmpty('alone', alone) }
}

function unlessEmpty<K extends string, V extends object>(key: K, value: V): { [k in K]?: V } {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as { [k in K]?: V })
}

function lanesOf(scenario: SocketScenario, asked: number | undefined): number {
  const users = peakVUs(scenario.load)
  if (lengthOf(scenario.load) < LEAST_TIME) return 1
  if (asked !== undefined) return Math.min(asked, users)
  const byMessages = Math.floor(MOST_MESSAGES / messagesPerSecond(scenario))
  return Math.max(1, Math.min(MOST, byMessages, Math.floor(users / LEAST_VUS)))
}

/** What one socket sends and gets in a second, as far as the plan says. */
function messagesPerSecond({ socket }: SocketScenario): number {
  const { messages, whileOpen, heartbeat } = socket
  const got = messages.length === 0 ? UNSTATED : messages.reduce((sum, kind) => sum + rateOf(kind), 0)
  const own = whileOpen.reduce((sum, step) => sum + (framesOf(step) * 1000) / middle(step.every), 0)
  const beats = heartbeat === undefined ? 0 : 2000 / heartbeat.every
  return got + own + beats
}

function rateOf({ rate, rateTo }: Messages): number {
  return rateTo ?? rate ?? UNSTATED
}

function framesOf({ send, await: awaited }: Step): number {
  return (send === undefined ? 0 : 1) + (awaited === undefined ? 0 : 1)
}

function middle([from, to]: readonly [number, number]): number {
  return Math.max(1, (from + to) / 2)
}

/** The first metric that a threshold or the gate asks for and that is of VUs, of this scenario among others. */
function askedOfVUs(name: string, { thresholds, gates }: Load): string | undefined {
  const asked: readonly Selector[] = [...thresholds, ...gates].map(({ selector }) => selector)
  return asked.find(
    ({ metric, tags }) => OF_VUS.has(metric) && (tags.scenario === undefined || tags.scenario === name),
  )?.metric
}

/** One line for each scenario that is hosted otherwise than with one user a VU, or must be so. */
export function lanesWords({ work, lanes = {}, alone = {} }: Load): readonly string[] {
  return [
    ...Object.entries(lanes).map(
      ([name, count]) => `${name}: ${usersIn(work.scenarios[name])} users, ${count} in one VU`,
    ),
    ...Object.entries(alone).map(
      ([name, metric]) => `${name}: each user in a VU of its own, since the plan asks for ${metric}`,
    ),
  ]
}

function usersIn(scenario: Scenario | undefined): number {
  return scenario === undefined ? 0 : peakVUs(scenario.load)
}
