import { Iteration } from '../iteration.ts'
import { Vu } from '../vu.ts'
import type { ScenarioRun } from './scenario.ts'

/** An iteration that throws at once, again and again, would be a storm of logins; k6 has no such brake. */
const TOO_SHORT = 10
const REST = 1000

/** A VU at work in its scenario. */
export class Worker {
  readonly vu: Vu
  busy = false
  readonly #scenario: ScenarioRun
  #wanted = false
  /** ms before the next iteration. */
  #rest = 0
  #task: Promise<void> = Promise.resolve()
  #patience: NodeJS.Timeout | undefined

  constructor(scenario: ScenarioRun) {
    this.#scenario = scenario
    this.vu = new Vu(scenario.run, scenario, scenario.run.nextVuId())
  }

  /** Settles when nothing of it runs any more. */
  get idle(): Promise<void> {
    return this.#task
  }

  /** Runs one iteration after another until it is retired, at most `times`. */
  start(times = Number.POSITIVE_INFINITY): void {
    this.#wanted = true
    clearTimeout(this.#patience)
    if (!this.busy) this.#task = this.#loop(times)
  }

  /** No new iteration; the running one has `grace` ms. */
  retire(grace = Number.POSITIVE_INFINITY): void {
    if (!this.#wanted) return
    this.#wanted = false
    if (this.busy && grace < Number.POSITIVE_INFINITY) {
      this.#patience = setTimeout(() => this.vu.iteration?.interrupt(), grace)
    }
  }

  interrupt(): void {
    this.retire()
    this.vu.iteration?.interrupt()
  }

  async #loop(times: number): Promise<void> {
    this.busy = true
    this.#scenario.active += 1
    for (let done = 0; done < times && this.#goesOn; done += 1) {
      if (done > 0) await this.#recover()
      if (this.#goesOn) await this.#iterate()
      // A script that returns at once must not keep timers and sockets from their turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
    clearTimeout(this.#patience)
    this.#scenario.active -= 1
    this.busy = false
  }

  get #goesOn(): boolean {
    return this.#wanted && !this.#scenario.over
  }

  async #recover(): Promise<void> {
    if (this.#rest > 0) await this.#scenario.until(this.#scenario.elapsed + this.#rest)
    this.#rest = 0
  }

  async #iterate(): Promise<void> {
    const { run, name } = this.#scenario
    const iteration = new Iteration(this.vu, this.#scenario.nextIteration())
    this.vu.iteration = iteration
    const from = performance.now()
    iteration.begin(() => run.program.scenario(name, run.data))
    const ending = await iteration.finished
    const duration = performance.now() - from
    this.vu.iterations += 1
    this.vu.iteration = null
    if (ending === 'failed' && duration < TOO_SHORT) this.#rest = REST
    if (ending === 'interrupted') run.interrupted += 1
    else this.#completed(duration)
  }

  #completed(duration: number): void {
    const { received, sent } = this.vu.traffic.take()
    this.#scenario.run.completed += 1
    this.vu.emit('data_sent', sent)
    this.vu.emit('data_received', received)
    this.vu.emit('iteration_duration', duration)
    this.vu.emit('iterations', 1)
  }
}
