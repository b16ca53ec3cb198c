import { GENERATOR_BUDGET } from '../../model/budget.ts'
import { bound, counted, integer, memory, milliseconds, NONE, three, whole } from '../../model/numbers.ts'
import type { Health } from '../../model/record/record.ts'

/** One resource of the generator against its budget. */
export interface Resource {
  readonly name: string
  readonly observed: string
  readonly budget: string
  readonly state: 'fit' | 'over' | 'not measured' | 'no budget'
}

const LAG_BUDGET = bound(GENERATOR_BUDGET.lagP99, 'ms')

/** Every resource of the generator, in the order in which they are shown. */
export function resources(health: Health): Resource[] {
  const { lagP99, cpuP95, stealP95, droppedIterations, memoryPeak, descriptorLimit } = health
  const most = GENERATOR_BUDGET
  const cores = Number.isInteger(health.cores)
    ? counted(health.cores, 'core')
    : `${three(health.cores)} cores`
  const cpu = `${whole(cpuP95)} of ${cores}`
  return [
    {
      name: 'Lag between wire and script, p99',
      observed: `${milliseconds(lagP99)}, n ${integer(health.lagSamples)}`,
      budget: LAG_BUDGET,
      state: state(lagP99, most.lagP99),
    },
    { name: 'CPU, p95', observed: cpu, budget: whole(most.cpuP95), state: state(cpuP95, most.cpuP95) },
    {
      name: 'CPU steal, p95',
      observed: whole(stealP95),
      budget: whole(most.stealP95),
      state: state(stealP95, most.stealP95),
    },
    {
      name: 'Iterations dropped',
      observed: integer(droppedIterations),
      // A slow service takes the virtual users, too: that is an SLO of its own, and no excuse.
      budget: NONE,
      state: state(droppedIterations, null),
    },
    { name: 'Memory, peak', observed: memory(memoryPeak), budget: NONE, state: state(memoryPeak, null) },
    {
      name: 'File descriptors, limit',
      observed: descriptorLimit === null ? NONE : integer(descriptorLimit),
      budget: NONE,
      state: state(descriptorLimit, null),
    },
  ]
}

function state(value: number | null, most: number | null): Resource['state'] {
  if (value === null) return 'not measured'
  if (most === null) return 'no budget'
  return value > most ? 'over' : 'fit'
}

/** Whether a resource was over its budget, so that the generator measured itself. */
export function saturated(health: Health | null): boolean {
  return health !== null && resources(health).some((resource) => resource.state === 'over')
}

/** `fit: lag p99 0.8 ms (budget 10 ms, n 812), CPU p95 41 %, nothing dropped`. */
export function generatorWords(health: Health): string {
  const { lagP99, cpuP95, stealP95, droppedIterations } = health
  const words = [
    lagP99 === null
      ? 'lag not measured'
      : `lag p99 ${milliseconds(lagP99)} (budget ${LAG_BUDGET}, n ${integer(health.lagSamples)})`,
    cpuP95 === null ? 'CPU not measured' : `CPU p95 ${whole(cpuP95)}`,
    ...(state(stealP95, GENERATOR_BUDGET.stealP95) === 'over' ? [`steal p95 ${whole(stealP95)}`] : []),
    droppedIterations === 0 ? 'nothing dropped' : `iterations dropped ${integer(droppedIterations)}`,
  ]
  return `${fitness(health)}: ${words.join(', ')}`
}

function fitness(health: Health): string {
  if (saturated(health)) return 'saturated'
  // That no iteration was dropped says nothing of how fast the generator was.
  return health.lagP99 === null && health.cpuP95 === null ? 'unknown' : 'fit'
}
