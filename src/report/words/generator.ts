import { GENERATOR_BUDGET, lagCount, stealMatters } from '../../model/budget.ts'
import type { Lanes } from '../../model/load/lanes.ts'
import { apart, bound, counted, integer, memory, NONE, three, whole } from '../../model/numbers.ts'
import type { Health } from '../../model/record/record.ts'

/** One resource of the generator against its budget. */
export interface Resource {
  readonly name: string
  readonly observed: string
  readonly budget: string
  readonly state: 'fit' | 'over' | 'not measured' | 'no budget'
}

/** Every resource of the generator, in the order in which they are shown. */
export function resources(health: Health): Resource[] {
  const { lagP99, cpuP95, stealP95, droppedIterations, memoryPeak, descriptorLimit, relayP99 } = health
  const most = GENERATOR_BUDGET
  const cores = Number.isInteger(health.cores)
    ? counted(health.cores, 'core')
    : `${three(health.cores)} cores`
  const cpu = beside(cpuP95, most.cpuP95, 'share')
  const lag = beside(lagP99, most.lagP99, 'ms')
  const steal = beside(stealP95, most.stealP95, 'share')
  return [
    {
      name: 'Lag between wire and script, p99',
      observed: `${lag.observed}, ${lagCount(health)}`,
      budget: lag.budget,
      state: state(lagP99, most.lagP99),
    },
    {
      name: 'CPU, p95',
      observed: `${cpu.observed} of ${cores}`,
      budget: cpu.budget,
      state: state(cpuP95, most.cpuP95),
    },
    {
      name: 'CPU steal, p95',
      observed: steal.observed,
      budget: steal.budget,
      state: state(stealP95, stealMatters(health) ? most.stealP95 : null),
    },
    ...(relayP99 === undefined ? [] : [relayResource(relayP99)]),
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

/** Only where there was one. */
function relayResource(p99: number): Resource {
  const most = GENERATOR_BUDGET.relayP99
  return { name: 'Delay of the relay, p99', ...beside(p99, most, 'ms'), state: state(p99, most) }
}

/** With enough digits to see on which side it lies. */
function beside(
  value: number | null,
  most: number,
  unit: 'ms' | 'share',
): { observed: string; budget: string } {
  const budget = unit === 'ms' ? bound(most, 'ms') : whole(most)
  return { observed: value === null || !Number.isFinite(value) ? NONE : apart(value, most, unit)[0], budget }
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

/** `fit: lag p99 0.8 ms (budget 10 ms, n 812), CPU p95 41 %, nothing dropped, 20 users in one VU`. */
export function generatorWords(health: Health, lanes: Lanes = {}): string {
  const { lagP99, cpuP95, stealP95, droppedIterations } = health
  const words = [
    lagP99 === null ? 'lag not measured' : lagWords(health, lagP99),
    cpuP95 === null ? 'CPU not measured' : `CPU p95 ${whole(cpuP95)}`,
    ...(stealMatters(health) && state(stealP95, GENERATOR_BUDGET.stealP95) === 'over'
      ? [`steal p95 ${whole(stealP95)}`]
      : []),
    ...(health.relayP99 === undefined ? [] : [relayWords(health.relayP99)]),
    droppedIterations === 0 ? 'nothing dropped' : `iterations dropped ${integer(droppedIterations)}`,
  ]
  return `${fitness(health)}: ${[...words, ...hostWords(lanes)].join(', ')}`
}

/** Where it had several users in one of its virtual users, which are then fewer than the plan's. */
function hostWords(lanes: Lanes): string[] {
  const counts = [...new Set(Object.values(lanes))].sort((a, b) => a - b)
  if (counts.length === 0) return []
  const most = counts.length === 1 ? `${counts[0]}` : `${counts[0]} to ${counts.at(-1)}`
  return [`${most} users in one VU`]
}

function relayWords(p99: number): string {
  const { observed, budget } = beside(p99, GENERATOR_BUDGET.relayP99, 'ms')
  return `relay p99 ${observed} (budget ${budget})`
}

function lagWords(health: Health, lagP99: number): string {
  const { observed, budget } = beside(lagP99, GENERATOR_BUDGET.lagP99, 'ms')
  return `lag p99 ${observed} (budget ${budget}, ${lagCount(health)})`
}

function fitness(health: Health): string {
  if (saturated(health)) return 'busy'
  // That no iteration was dropped says nothing of how fast the generator was.
  return health.lagP99 === null && health.cpuP95 === null ? 'unknown' : 'fit'
}
