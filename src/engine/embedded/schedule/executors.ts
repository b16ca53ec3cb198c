import { type Executor, lengthOf } from '../../../model/load/executor.ts'
import { constantArrivals, rampingArrivals, vuSteps } from './schedule.ts'
import type { Worker } from './worker.ts'

type Of<E extends Executor['executor']> = Extract<Executor, { executor: E }>

/** What an executor needs of its scenario: the VUs at work in it, and its clock. */
export interface Crew {
  readonly workers: readonly Worker[]
  /** One VU more. */
  worker(): Worker
  /** Waits until `at` ms after the scenario began. False: it is over. */
  until(at: number): Promise<boolean>
  /** With the scenario's tags. */
  emit(metric: string, value: number): void
}

/** Runs a load to its end. Iterations past gracefulStop are interrupted by the scenario itself. */
export function executeLoad(crew: Crew, load: Executor): Promise<void> {
  switch (load.executor) {
    case 'ramping-vus':
      return rampingVUs(crew, load)
    case 'constant-vus':
      return constantVUs(crew, load)
    case 'per-vu-iterations':
      return perVuIterations(crew, load)
    case 'constant-arrival-rate':
      return arrivals(crew, load, constantArrivals(load.rate, load.timeUnit, load.duration))
    case 'ramping-arrival-rate':
      return arrivals(crew, load, rampingArrivals(load.startRate, load.timeUnit, load.stages))
  }
}

async function rampingVUs(crew: Crew, load: Of<'ramping-vus'>): Promise<void> {
  for (const { at, vus } of vuSteps(load.startVUs, load.stages)) {
    if (!(await crew.until(at))) break
    while (crew.workers.length < vus) crew.worker()
    crew.workers.forEach((worker, rank) => {
      if (rank < vus) worker.start()
      else worker.retire(load.gracefulRampDown)
    })
  }
  await windDown(crew, lengthOf(load))
}

async function constantVUs(crew: Crew, load: Of<'constant-vus'>): Promise<void> {
  for (let i = 0; i < load.vus; i += 1) crew.worker().start()
  await windDown(crew, load.duration)
}

/** At the regular end no iteration begins; running ones may finish. */
async function windDown(crew: Crew, at: number): Promise<void> {
  await crew.until(at)
  for (const worker of crew.workers) worker.retire()
  await everyIdle(crew)
}

async function perVuIterations(crew: Crew, load: Of<'per-vu-iterations'>): Promise<void> {
  for (let i = 0; i < load.vus; i += 1) crew.worker().start(load.iterations)
  const late = setTimeout(() => {
    for (const worker of crew.workers) worker.retire()
  }, load.maxDuration)
  await everyIdle(crew)
  clearTimeout(late)
  const left = crew.workers.reduce((sum, { vu }) => sum + load.iterations - vu.iterations, 0)
  if (left > 0) crew.emit('dropped_iterations', left)
}

/** An iteration that finds no free VU is dropped; where `maxVUs` allows, the next one finds one more (k6). */
async function arrivals(
  crew: Crew,
  load: Of<'constant-arrival-rate'> | Of<'ramping-arrival-rate'>,
  times: Iterable<number>,
): Promise<void> {
  const free: Worker[] = []
  while (crew.workers.length < load.preAllocatedVUs) free.push(crew.worker())
  const begin = (worker: Worker) => {
    worker.start(1)
    void worker.idle.then(() => free.push(worker))
  }
  for (const at of times) {
    if (!(await crew.until(at))) break
    const worker = free.shift()
    if (worker !== undefined) begin(worker)
    else {
      crew.emit('dropped_iterations', 1)
      if (crew.workers.length < load.maxVUs) free.push(crew.worker())
    }
  }
  await crew.until(lengthOf(load))
  await everyIdle(crew)
}

async function everyIdle(crew: Crew): Promise<void> {
  await Promise.all(crew.workers.map((worker) => worker.idle))
}
