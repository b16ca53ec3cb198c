import type { Scenario, Work } from '../../model/load/scenario.ts'
import type { SlowReaders, Socket } from '../../model/load/socket.ts'
import { loginPatience, type Step } from '../../model/load/step.ts'
import type { Timeline } from '../../model/timeline.ts'
import type { Plan, PlanScenario } from '../plan.ts'
import { momentOf } from './moment.ts'
import { type Timed, timelineOf } from './phases.ts'
import { inWholeMs, type Scale, size } from './size.ts'

/** Holds the close deadline of 2 s with room for the samples that follow it. */
const SOCKET_GRACE = 5000
const LONGEST_REST_GRACE = 30_000

/** A plan under a scale: what the virtual users do, and when. */
export interface Shape {
  readonly work: Work
  readonly timeline: Timeline
}

/** The plan under a scale, times exact: for looking for floors. */
export function exactShape(plan: Plan, scale: Scale): Shape {
  return shaped(plan, (scenario) => sizedScenario(plan, scenario, scale))
}

/** The plan under a scale, every time in whole ms: what engines run. */
export function wholeShape(plan: Plan, scale: Scale): Shape {
  return shaped(plan, (scenario) => wholeScenario(sizedScenario(plan, scenario, scale)))
}

function shaped(plan: Plan, sized: (scenario: PlanScenario) => Scenario): Shape {
  const entries = Object.entries(plan.scenarios)
  const scenarios = Object.fromEntries(entries.map(([name, scenario]) => [name, sized(scenario)]))
  const work: Work = {
    ...(plan.environment === undefined ? {} : { environment: plan.environment }),
    ...(plan.login === undefined ? {} : { login: plan.login }),
    scenarios,
  }
  return { work, timeline: timelineOf(scenarios, phasesOf(plan)) }
}

function phasesOf(plan: Plan): ReadonlyMap<string, string> {
  const pairs = Object.entries(plan.scenarios).map(
    ([name, scenario]) => [name, scenario.phasesOf ?? name] as const,
  )
  return new Map(pairs)
}

/** What the phases of one scenario of a plan are computed from, under a scale, times exact. */
export function sizedTimes(scenario: PlanScenario, scale: Scale): Timed {
  const own = isSweep(scenario) ? { vus: 1, time: 1 } : scale
  const timed = { load: size(scenario.load, own), start: scenario.start * own.time }
  return scenario.kind === 'rest' ? timed : { ...timed, socket: sizedSocket(scenario, timed, own) }
}

/** A sweep is as it is: neither its sockets nor its durations are a profile's. */
function isSweep(scenario: PlanScenario): boolean {
  return scenario.kind === 'socket' && scenario.socket.idle !== undefined
}

function sizedScenario(plan: Plan, scenario: PlanScenario, scale: Scale): Scenario {
  const { load, start } = sizedTimes(scenario, scale)
  const common = {
    load,
    start,
    tags: scenario.tags,
    vars: scenario.vars,
    ...(scenario.per && { per: scenario.per }),
    cookies: scenario.cookies,
  }
  if (scenario.kind === 'rest') {
    return { ...common, kind: 'rest', steps: scenario.steps, gracefulStop: restGrace(plan, scenario.steps) }
  }
  return {
    ...common,
    kind: 'socket',
    socket: sizedSocket(scenario, { load, start }, scale),
    gracefulStop: SOCKET_GRACE,
  }
}

type SocketScenario = Extract<PlanScenario, { readonly kind: 'socket' }>

function sizedSocket({ socket, storm, slow }: SocketScenario, timed: Timed, { time }: Scale): Socket {
  const { hold, holdTo, disrupt, slowReaders } = socket
  const at = storm === undefined ? undefined : momentOf(storm.at, timed, time)
  const from = slow === undefined ? undefined : momentOf({ since: 'steady', ms: slow.after }, timed, time)
  return {
    ...socket,
    ...(hold === undefined ? {} : { hold: hold * time }),
    ...(holdTo === undefined ? {} : { holdTo: holdTo * time }),
    ...(disrupt === undefined || at === undefined ? {} : { disrupt: { ...disrupt, at } }),
    ...(slowReaders === undefined || from === undefined
      ? {}
      : { slowReaders: { ...slowReaders, at: from, lasts: slowReaders.lasts * time } }),
  }
}

/** The longest that one request may still take, and a second for what follows it. */
function restGrace(plan: Plan, steps: readonly Step[]): number {
  const requests = steps.flatMap(({ request }) => (request === undefined ? [] : [request]))
  const login = plan.login?.per === 'run' ? 0 : loginPatience(plan.login)
  const longest = Math.max(0, login, ...requests.map(({ timeout }) => timeout))
  return Math.min(longest + 1000, LONGEST_REST_GRACE)
}

function wholeScenario(scenario: Scenario): Scenario {
  const common = { load: inWholeMs(scenario.load), start: Math.round(scenario.start) }
  if (scenario.kind === 'rest') return { ...scenario, ...common }
  const { socket } = scenario
  const { hold, holdTo, disrupt, slowReaders } = socket
  const whole: Socket = {
    ...socket,
    ...(hold === undefined ? {} : { hold: Math.max(1, Math.round(hold)) }),
    ...(holdTo === undefined ? {} : { holdTo: Math.max(1, Math.round(holdTo)) }),
    ...(disrupt === undefined ? {} : { disrupt: { ...disrupt, at: Math.round(disrupt.at) } }),
    ...(slowReaders === undefined ? {} : { slowReaders: inWhole(slowReaders) }),
  }
  return { ...scenario, ...common, socket: whole }
}

function inWhole({ at, lasts, ...readers }: SlowReaders): SlowReaders {
  return { ...readers, at: Math.round(at), lasts: Math.max(1, Math.round(lasts)) }
}
