import type { Executor } from '../../../model/load/executor.ts'
import type { ScenarioRun } from './scenario.ts'
import { constantArrivals, plannedDuration, rampingArrivals, vuSteps } from './schedule.ts'
import type { Worker } from './worker.ts'

type Of<E extends Executor['executor']> = Extract<Executor, { executor: E }>

/** Runs a scenario to its end. Iterations past gracefulStop are interrupted by the scenario itself. */
export const EXECUTORS: { readonly [E in Executor['executor']]: (scenario: ScenarioRun) => Promise<void> } = {
  'ramping-vus': (scenario) => rampingVUs(scenario, scenario.scenario.load as Of<'ramping-vus'>),
  'constant-vus': (scenario) => constantVUs(scenario, scenario.scenario.load as Of<'constant-vus'>),
  'per-vu-iterations': (scenario) =>
    perVuIterations(scenario, scenario.scenario.load as Of<'per-vu-iterations'>),
  'constant-arrival-rate': (scenario) => {
    const load = scenario.scenario.load as Of<'constant-arrival-rate'>
    return arrivals(scenario, load, constantArrivals(load.rate, load.timeUnit, load.duration))
  },
  'ramping-arrival-rate': (scenario) => {
    const load = scenario.scenario.load as Of<'ramping-arrival-rate'>
    return arrivals(scenario, load, rampingArrivals(load.startRate, load.timeUnit, load.stages))
  },
}

/** The most VUs that a load can have at once. */
export function mostVUs(load: Executor): number {
  if (load.executor === 'ramping-vus') {
    return Math.max(load.startVUs, ...load.stages.map((stage) => stage.target))
  }
  return 'vus' in load ? load.vus : load.maxVUs
}

async function rampingVUs(scenario: ScenarioRun, load: Of<'ramping-vus'>): Promise<void> {
  for (const { at, vus } of vuSteps(load.startVUs, load.stages)) {
    if (!(await scenario.until(at))) break
    while (scenario.workers.length < vus) scenario.worker()
    scenario.workers.forEach((worker, rank) => {
      if (rank < vus) worker.start()
      else worker.retire(load.gracefulRampDown)
    })
  }
  await windDown(scenario, plannedDuration(load))
}

async function constantVUs(scenario: ScenarioRun, load: Of<'constant-vus'>): Promise<void> {
  for (let i = 0; i < load.vus; i += 1) scenario.worker().start()
  await windDown(scenario, load.duration)
}

/** At the regular end no iteration begins; running ones may finish. */
async function windDown(scenario: ScenarioRun, at: number): Promise<void> {
  await scenario.until(at)
  for (const worker of scenario.workers) worker.retire()
  await everyIdle(scenario)
}

async function perVuIterations(scenario: ScenarioRun, load: Of<'per-vu-iterations'>): Promise<void> {
  for (let i = 0; i < load.vus; i += 1) scenario.worker().start(load.iterations)
  const late = setTimeout(() => {
    for (const worker of scenario.workers) worker.retire()
  }, load.maxDuration)
  await everyIdle(scenario)
  clearTimeout(late)
  const left = scenario.workers.reduce((sum, { vu }) => sum + load.iterations - vu.iterations, 0)
  if (left > 0) scenario.emit('dropped_iterations', left)
}

/** An iteration that finds no free VU is dropped; where `maxVUs` allows, the next one finds one more (k6). */
async function arrivals(
  scenario: ScenarioRun,
  load: { readonly preAllocatedVUs: number; readonly maxVUs: number },
  times: Iterable<number>,
): Promise<void> {
  const free: Worker[] = []
  while (scenario.workers.length < load.preAllocatedVUs) free.push(scenario.worker())
  const begin = (worker: Worker) => {
    worker.start(1)
    void worker.idle.then(() => free.push(worker))
  }
  for (const at of times) {
    if (!(await scenario.until(at))) break
    const worker = free.shift()
    if (worker !== undefined) begin(worker)
    else {
      scenario.emit('dropped_iterations', 1)
      if (scenario.workers.length < load.maxVUs) free.push(scenario.worker())
    }
  }
  await scenario.until(plannedDuration(scenario.scenario.load))
  await everyIdle(scenario)
}

async function everyIdle(scenario: ScenarioRun): Promise<void> {
  await Promise.all(scenario.workers.map((worker) => worker.idle))
}
