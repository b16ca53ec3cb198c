import type { Scenario } from '../../../model/load/scenario.ts'
import type { Tags } from '../../../model/sample.ts'
import type { Run } from '../running.ts'
import { now } from './clock.ts'
import { EXECUTORS, mostVUs } from './executors.ts'
import { plannedDuration } from './schedule.ts'
import { Worker } from './worker.ts'

/** One scenario of a run: its clock, its VUs, and what `k6/execution` says about it. */
export class ScenarioRun {
  readonly run: Run
  readonly name: string
  readonly scenario: Scenario
  /** Interned: the run's, the scenario's, and its name. */
  readonly tags: Tags
  /** The most VUs it can use. */
  readonly most: number
  /** Epoch ms; 0 before it has begun. */
  startTime = 0
  /** VUs at work. */
  active = 0
  over = false
  readonly workers: Worker[] = []
  #iterations = 0
  #began = 0
  readonly #wakers = new Set<() => void>()

  constructor(run: Run, name: string, scenario: Scenario) {
    this.run = run
    this.name = name
    this.scenario = scenario
    this.tags = run.tagSets.intern({ ...run.tags, ...scenario.tags, scenario: name })
    this.most = mostVUs(scenario.load)
  }

  /** ms since it began. */
  get elapsed(): number {
    return performance.now() - this.#began
  }

  /** From 0, in the order of their beginning. */
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
    this.#began = performance.now()
    if (!(await this.until(this.scenario.start))) return
    this.#began = performance.now()
    this.startTime = now()
    const limit = plannedDuration(this.scenario.load) + this.scenario.gracefulStop
    const timer = setTimeout(() => this.interrupt(), limit)
    await EXECUTORS[this.scenario.load.executor](this)
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
    this.run.sink.push(metric, value, this.tags)
  }
}
