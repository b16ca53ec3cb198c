import { isArrivalRate } from '../../../model/load/executor.ts'
import { ownTags } from '../../../model/load/feed.ts'
import type { Messages } from '../../../model/load/socket.ts'
import type { Login, Request, Step } from '../../../model/load/step.ts'
import { METRICS, type Metric, type Need } from '../../../model/metrics.ts'
import type { PlanExecutor, PlanScenario } from '../../plan.ts'
import { phaseOf } from '../../size/phases.ts'

/** One kind of sample that a plan can give: the values each of its tags can have; undefined: any. */
export type Emission = ReadonlyMap<string, ReadonlySet<string> | undefined>

/** What of a plan decides which samples there can be. */
export interface Emitter {
  readonly environment?: string | undefined
  readonly login?: Login | undefined
  readonly scenarios: { readonly [name: string]: PlanScenario }
}

/** Gauges of the whole run, which k6 emits outside of any scenario. */
const RUN_WIDE = new Set(['vus', 'vus_max'])

/** What a plan can emit. */
export class Emissions {
  readonly #plan: Emitter
  readonly #known = new Map<string, readonly Emission[]>()

  constructor(plan: Emitter) {
    this.#plan = plan
  }

  /** Every way in which the plan can emit a metric. Empty: nothing in it can. */
  of(metric: Metric): readonly Emission[] {
    const known = this.#known.get(metric.name) ?? emissionsOf(metric, this.#plan)
    this.#known.set(metric.name, known)
    return known
  }

  /** The metrics that it can emit. */
  get names(): readonly string[] {
    return METRICS.filter((metric) => this.of(metric).length > 0).map((metric) => metric.name)
  }
}

function emissionsOf(metric: Metric, plan: Emitter): readonly Emission[] {
  const environment = plan.environment === undefined ? [] : [plan.environment]
  const common: Tags = environment.map((name) => ['env', new Set([name])])
  if (RUN_WIDE.has(metric.name)) return [new Map(common)]
  const found = Object.entries(plan.scenarios).flatMap(([name, scenario]) =>
    ofScenario(metric, name, scenario, plan).map(
      (tags) => new Map([...openTags(metric), ...common, ...tags]),
    ),
  )
  if (metric.needs === 'http' && plan.login?.per === 'run') {
    found.push(new Map([...openTags(metric), ...common, ['name', new Set(['login'])]]))
  }
  return found
}

type Tags = [tag: string, values: ReadonlySet<string> | undefined][]

function openTags(metric: Metric): Tags {
  return metric.tags.map((tag) => [tag, undefined])
}

function ofScenario(metric: Metric, name: string, scenario: PlanScenario, plan: Emitter): Tags[] {
  const base: Tags = [
    ['scenario', new Set([name])],
    ['phase', new Set(phasesOf(scenario, plan))],
    ...fixedTags(scenario.tags),
  ]
  if (metric.needs === 'messages' || metric.needs === 'sent-at') {
    return messagesFor(metric.needs, scenario).map((messages) => [
      ...base,
      ...fixedTags(ownTags(messages) ?? {}),
    ])
  }
  if (metric.name === 'ws_ping') return pings(scenario) ? [base] : []
  if (!meets(metric.needs, scenario, plan)) return []
  if (metric.needs === 'http')
    return [[...base, ['name', new Set(requestsOf(scenario, plan).map((request) => request.name))]]]
  if (metric.needs === 'exchange') return [[...base, ['exchange', new Set(exchangesOf(scenario))]]]
  return [base]
}

function fixedTags(tags: { readonly [tag: string]: string }): Tags {
  return Object.entries(tags).map(([tag, value]) => [tag, new Set([value])])
}

function messagesFor(need: Need, scenario: PlanScenario): readonly Messages[] {
  const list = scenario.kind === 'socket' ? scenario.socket.messages : []
  return need === 'sent-at' ? list.filter((messages) => messages.sentAt !== undefined) : list
}

function pings(scenario: PlanScenario): boolean {
  return scenario.kind === 'socket' && scenario.socket.heartbeat?.by === 'ping'
}

function meets(need: Need, scenario: PlanScenario, plan: Emitter): boolean {
  const socket = scenario.kind === 'socket' ? scenario.socket : undefined
  switch (need) {
    case 'any':
      return true
    case 'socket':
      return socket !== undefined
    case 'http':
      return requestsOf(scenario, plan).length > 0
    case 'arrival-rate':
      return isArrivalRate(scenario.load)
    case 'exchange':
      return exchangesOf(scenario).length > 0
    case 'open-await':
      return socket?.open.some((step) => step.await !== undefined) ?? false
    case 'heartbeat':
      return socket?.heartbeat !== undefined
    case 'errors':
      return (socket?.errors.length ?? 0) > 0
    case 'messages':
    case 'sent-at':
      return messagesFor(need, scenario).length > 0
  }
}

function stepsOf(scenario: PlanScenario): readonly Step[] {
  return scenario.kind === 'rest' ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen]
}

function requestsOf(scenario: PlanScenario, { login }: Emitter): readonly Request[] {
  const own = stepsOf(scenario).flatMap(({ request }) => (request === undefined ? [] : [request]))
  return login === undefined || login.per === 'run' ? own : [...own, { ...login.request, name: 'login' }]
}

function exchangesOf(scenario: PlanScenario): readonly string[] {
  return stepsOf(scenario).flatMap((step) => (step.await?.as === undefined ? [] : [step.await.as]))
}

/** The phases that a scenario passes through (plan-language: "Phases"); a static tag stands for all of them. */
function phasesOf(scenario: PlanScenario, plan: Emitter): readonly string[] {
  if (scenario.tags.phase !== undefined) return [scenario.tags.phase]
  const other = scenario.phasesOf === undefined ? undefined : plan.scenarios[scenario.phasesOf]
  return phasesOfLoad((other ?? scenario).load)
}

function phasesOfLoad(load: PlanExecutor): readonly string[] {
  if (!('stages' in load)) return ['ramp', 'steady']
  let level = 'startVUs' in load ? load.startVUs : load.startRate
  const phases = new Set<string>()
  for (const { duration, target } of load.stages) {
    if (duration > 0) phases.add(phaseOf(level, target))
    level = target
  }
  return [...phases]
}
