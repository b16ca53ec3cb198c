import { Iteration } from '../iteration.ts'
import type { ScenarioState, Services } from '../services.ts'
import { Vu } from '../vu.ts'

/** An iteration that throws at once, again and again, would be a storm of logins; k6 has no such brake. */
const TOO_SHORT = 10
const REST = 1000

/** What a VU at work needs of its scenario. */
export interface Shift extends ScenarioState {
  readonly services: Services
  /** What one iteration runs. */
  readonly main: () => Promise<void>
  readonly over: boolean
  /** ms since the scenario began. */
  readonly elapsed: number
  /** Waits until `at` ms after it began. False: it is over. */
  until(at: number): Promise<boolean>
  /** From 0, in the order of their beginning. */
  nextIteration(): number
}

/** A VU at work in its scenario. */
export class Worker {
  readonly vu: Vu
  busy = false
  readonly #shift: Shift
  #iteration: Iteration | null = null
  #wanted = false
  /** ms before the next iteration. */
  #rest = 0
  #task: Promise<void> = Promise.resolve()
  #patience: NodeJS.Timeout | undefined

  constructor(shift: Shift) {
    const { services } = shift
    this.#shift = shift
    this.vu = new Vu(services, shift, services.execution.nextVuId())
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
      this.#patience = setTimeout(() => this.#iteration?.interrupt(), grace)
    }
  }

  interrupt(): void {
    this.retire()
    this.#iteration?.interrupt()
  }

  async #loop(times: number): Promise<void> {
    const { execution } = this.#shift.services
    this.busy = true
    execution.activeVUs += 1
    for (let done = 0; done < times && this.#goesOn; done += 1) {
      if (done > 0) await this.#recover()
      if (this.#goesOn) await this.#iterate()
      // A script that returns at once must not keep timers and sockets from their turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
    clearTimeout(this.#patience)
    execution.activeVUs -= 1
    this.busy = false
  }

  get #goesOn(): boolean {
    return this.#wanted && !this.#shift.over
  }

  async #recover(): Promise<void> {
    if (this.#rest > 0) await this.#shift.until(this.#shift.elapsed + this.#rest)
    this.#rest = 0
  }

  async #iterate(): Promise<void> {
    const iteration = new Iteration(this.vu, this.#shift.nextIteration())
    this.#iteration = iteration
    const from = performance.now()
    iteration.begin(this.#shift.main)
    const ending = await iteration.finished
    const duration = performance.now() - from
    this.vu.iterations += 1
    this.#iteration = null
    if (ending === 'failed' && duration < TOO_SHORT) this.#rest = REST
    if (ending === 'interrupted') this.#shift.services.execution.interruptedIterations += 1
    else this.#completed(duration)
  }

  #completed(duration: number): void {
    const { received, sent } = this.vu.traffic.take()
    this.#shift.services.execution.fullIterations += 1
    this.vu.emit('data_sent', sent)
    this.vu.emit('data_received', received)
    this.vu.emit('iteration_duration', duration)
    this.vu.emit('iterations', 1)
  }
}
