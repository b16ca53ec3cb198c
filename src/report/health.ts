import { GENERATOR_BUDGET } from '../model/budget.ts'
import type { Health } from '../model/record.ts'
import { integer, memory, milliseconds, NONE, whole } from './numbers.ts'

/** One resource of the generator against its budget. `over` null: not measured, or without a budget. */
export interface Resource {
  readonly name: string
  readonly observed: string
  readonly budget: string
  readonly over: boolean | null
}

/** Every resource of the generator, in the order in which they are shown. */
export function resources(health: Health): Resource[] {
  const budget = GENERATOR_BUDGET
  const { lagP99, cpuP95, stealP95, droppedIterations, descriptorLimit } = health
  return [
    limited('lag between wire and script, p99', lagP99, budget.lagP99, milliseconds),
    limited('CPU, p95', cpuP95, budget.cpuP95, whole, ` of ${health.cores} cores`),
    limited('CPU steal, p95', stealP95, budget.stealP95, whole),
    limited('iterations dropped', droppedIterations, budget.droppedIterations, (value) =>
      integer(value ?? 0),
    ),
    { name: 'memory, peak', observed: memory(health.memoryPeak), budget: NONE, over: null },
    {
      name: 'file descriptors, limit',
      observed: descriptorLimit === null ? NONE : integer(descriptorLimit),
      budget: NONE,
      over: null,
    },
  ]
}

function limited(
  name: string,
  value: number | null,
  most: number,
  format: (value: number | null) => string,
  of = '',
): Resource {
  const observed = value === null ? NONE : `${format(value)}${of}`
  return { name, observed, budget: format(most), over: value === null ? null : value > most }
}

/** The resources over their budget. */
export function overBudget(health: Health | null): Resource[] {
  return health === null ? [] : resources(health).filter((resource) => resource.over === true)
}

/** `fit: lag p99 0.8 ms (budget 10 ms, n 812), CPU 41 %, nothing dropped`. */
export function generatorWords(health: Health): string {
  const lag =
    health.lagP99 === null
      ? 'lag not measured'
      : `lag p99 ${milliseconds(health.lagP99)} (budget ${milliseconds(GENERATOR_BUDGET.lagP99).replace('.0', '')}, n ${integer(health.lagSamples)})`
  const cpu = health.cpuP95 === null ? 'CPU not measured' : `CPU p95 ${whole(health.cpuP95)}`
  const steal =
    (health.stealP95 ?? 0) > GENERATOR_BUDGET.stealP95 ? [`steal p95 ${whole(health.stealP95)}`] : []
  const dropped =
    health.droppedIterations === 0
      ? 'nothing dropped'
      : `iterations dropped ${integer(health.droppedIterations)}`
  const fit = overBudget(health).length === 0 ? 'fit' : 'saturated'
  return `${fit}: ${[lag, cpu, ...steal, dropped].join(', ')}`
}
