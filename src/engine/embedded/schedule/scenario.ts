import { lengthOf } from '../../../model/load/executor.ts'
import type { Scenario } from '../../../model/load/scenario.ts'
import type { Tags } from '../../../model/sample.ts'
import type { Services } from '../services.ts'
import { now } from './clock.ts'
import { type Crew, executeLoad } from './executors.ts'
import { type Shift, Worker } from './worker.ts'

/** One scenario of a run: its clock, its VUs, and what `k6/execution` says about it. */
export class ScenarioRun implements Crew, Shift {
  readonly services: Services
  readonly name: string
  readonly executor: Shift['executor']
  readonly tags: Tags
  readonly main: Shift['main']
  startTime = 0
  over = false
  readonly workers: Worker[] = []
  readonly #scenario: Scenario
  #iterations = 0
  #began = 0
  readonly #wakers = new Set<() => void>()

  /** `main` is what each iteration runs, `first` the number of the first one. */
  constructor(services: Services, name: string, scenario: Scenario, main: Shift['main'], first = 0) {
    this.services = services
    this.name = name
    this.executor = scenario.load.executor
    this.tags = services.tagSets.intern({ ...services.tags, ...scenario.tags, scenario: name })
    this.main = main
    this.#scenario = scenario
    this.#iterations = first
  }

  get elapsed(): number {
    return performance.now() - this.#began
  }

  nextIteration(): number {
    this.#iterations += 1
    return this.#iterations - 1
  }

  worker(): Worker {
    const worker = new Worker(this)
    this.workers.push(worker)
    return worker
  }

  async execute(): Promise<void> {
    const { load, start, gracefulStop } = this.#scenario
    this.#began = performance.now()
    if (!(await this.until(start))) return
    this.#began = performance.now()
    this.startTime = now()
    const limit = lengthOf(load) + gracefulStop
    const timer = setTimeout(() => this.interrupt(), limit)
    await executeLoad(this, load)
    clearTimeout(timer)
    this.over = true
    for (const worker of this.workers) worker.vu.close()
  }

  /** Waits until `at` ms after it began, at once where that is past. @returns false when it is over. */
  async until(at: number): Promise<boolean> {
    const delay = at - this.elapsed
    if (!this.over && delay > 0) await this.#sleep(Math.ceil(delay))
    else await new Promise((resolve) => setImmediate(resolve))
    return !this.over
  }

  /** Ends every iteration now. */
  interrupt(): void {
    this.over = true
    for (const worker of this.workers) worker.interrupt()
    for (const wake of this.#wakers) wake()
  }

  /** Sleeps `delay` ms, less where the scenario is interrupted. */
  #sleep(delay: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#wakers.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, delay)
      this.#wakers.add(wake)
    })
  }

  emit(metric: string, value: number): void {
    this.services.sink.push(metric, value, this.tags)
  }
}
