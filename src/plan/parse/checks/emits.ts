import type { Login } from '../../../model/load/step.ts'
import type { Metric } from '../../../model/metrics/metric.ts'
import { NEEDS, type Need } from '../../../model/metrics/needs.ts'
import { METRICS } from '../../../model/metrics/table.ts'
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

  /** Whether any scenario has what the need asks for. */
  meet(need: Need): boolean {
    const { login, scenarios } = this.#plan
    return Object.values(scenarios).some((scenario) => NEEDS[need].places(scenario, login).length > 0)
  }

  /** The metrics that it can emit. */
  get names(): readonly string[] {
    return METRICS.filter((metric) => this.of(metric).length > 0).map((metric) => metric.name)
  }
}

function emissionsOf(metric: Metric, plan: Emitter): readonly Emission[] {
  const environment = plan.environment === undefined ? [] : [plan.environment]
  const common: Tags = environment.map((name) => ['env', new Set([name])])
  if (metric.needs === 'run') return [new Map(common)]
  if (metric.from === 'evidence') return countedOf(metric, plan)
  const open: Tags = (metric.tags ?? []).map((tag) => [tag, undefined])
  const found = Object.entries(plan.scenarios).flatMap(([name, scenario]) =>
    ofScenario(metric, name, scenario, plan).map((tags) => new Map([...open, ...common, ...tags])),
  )
  if (metric.needs === 'http' && plan.login?.per === 'run') {
    found.push(new Map([...open, ...common, ['name', new Set(['login'])]]))
  }
  return found
}

/** What the evidence counts has no samples: it is told apart by scenario and feed. */
function countedOf(metric: Metric, plan: Emitter): readonly Emission[] {
  return Object.entries(plan.scenarios).flatMap(([name, scenario]) =>
    ofScenario(metric, name, scenario, plan).map(
      (tags) => new Map(tags.filter(([tag]) => tag === 'scenario' || tag === 'feed')),
    ),
  )
}

type Tags = [tag: string, values: ReadonlySet<string> | undefined][]

function ofScenario(metric: Metric, name: string, scenario: PlanScenario, plan: Emitter): Tags[] {
  const base: Tags = [
    ['scenario', new Set([name])],
    ['phase', new Set(phasesOf(scenario, plan))],
    ...Object.entries(scenario.tags).map(([tag, value]): [string, Set<string>] => [tag, new Set([value])]),
  ]
  return gathered(NEEDS[metric.needs].places(scenario, plan.login)).map((own) => [...base, ...own])
}

/** Places that differ in the value of their one tag are one kind of sample. */
function gathered(places: readonly { readonly [tag: string]: string }[]): Tags[] {
  const kinds = new Map<string, Set<string>>()
  for (const place of places) {
    const [tag = '', value = ''] = Object.entries(place)[0] ?? []
    const values = kinds.get(tag)
    if (values === undefined) kinds.set(tag, new Set([value]))
    else values.add(value)
  }
  return [...kinds].map(([tag, values]) => (tag === '' ? [] : [[tag, values]]))
}

/** The phases that a scenario passes through (plan-language: "Phases"); a static tag stands for all of them. */
function phasesOf(scenario: PlanScenario, plan: Emitter): readonly string[] {
  if (scenario.tags.phase !== undefined) return [scenario.tags.phase]
  const other = scenario.phasesOf === undefined ? undefined : plan.scenarios[scenario.phasesOf]
  const source = other ?? scenario
  const socket = source.kind === 'socket' ? source.socket : undefined
  if (socket?.idle !== undefined) return ['idle']
  return [...phasesOfLoad(source.load), ...(socket?.disrupt === undefined ? [] : ['disrupt'])]
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
