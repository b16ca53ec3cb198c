import { AsyncLocalStorage } from 'node:async_hooks'
import type { Vu } from './vu.ts'

const running = new AsyncLocalStorage<Iteration>()

/** The iteration that this code runs in; undefined in the init context. */
export function runningIteration(): Iteration | undefined {
  return running.getStore()
}

/** Something that keeps an iteration alive and must be ended with it: a timer, a socket, a request. */
export interface Resource {
  /** Ends it without any further event. */
  release(): void
}

export type Ending = 'done' | 'failed' | 'interrupted'

/**
 * One iteration of one VU, and the context of all its callbacks. It lasts as k6's does: until its promise is
 * settled and neither timer, socket nor request is left. Once `over` its callbacks no longer run and its
 * samples are dropped, as k6 drops them when the context is done.
 */
export class Iteration {
  readonly vu: Vu
  /** From 0, unique in the scenario. */
  readonly numberInScenario: number
  over = false
  readonly finished: Promise<Ending>
  readonly #resources = new Set<Resource>()
  #settled = false
  #checking = false
  #finish: (ending: Ending) => void = () => {}

  constructor(vu: Vu, numberInScenario: number) {
    this.vu = vu
    this.numberInScenario = numberInScenario
    this.finished = new Promise((resolve) => (this.#finish = resolve))
  }

  /** Starts the iteration's function; never throws. */
  begin(main: () => Promise<unknown>): void {
    this.#within(() => {
      Promise.resolve()
        .then(main)
        .then(
          () => this.#settle(),
          (error: unknown) => this.fail(error),
        )
    })
  }

  hold(resource: Resource): void {
    this.#resources.add(resource)
  }

  letGo(resource: Resource): void {
    this.#resources.delete(resource)
    this.#check()
  }

  /** Runs a callback of a timer or socket; what it throws fails the iteration. @returns false if it threw. */
  call(callback: () => unknown): boolean {
    if (this.over) return false
    try {
      this.#within(callback)
      return true
    } catch (error) {
      this.fail(error)
      return false
    }
  }

  /** As in k6: logged, everything of the iteration is closed, and it counts as complete. */
  fail(error: unknown): void {
    if (this.over) return
    this.vu.services.log('error', `uncaught exception in an iteration: ${describe(error)}`)
    this.#end('failed')
  }

  interrupt(): void {
    if (!this.over) this.#end('interrupted')
  }

  /** Runs a callback as this iteration; one comparison where it runs as it already. */
  #within(callback: () => unknown): void {
    if (running.getStore() === this) callback()
    else running.run(this, callback)
  }

  #settle(): void {
    this.#settled = true
    this.#check()
  }

  /** One turn later: what a last callback has settled may yet begin something new. */
  #check(): void {
    if (!this.#idle || this.#checking) return
    this.#checking = true
    setImmediate(() => {
      this.#checking = false
      if (this.#idle) this.#end('done')
    })
  }

  get #idle(): boolean {
    return !this.over && this.#settled && this.#resources.size === 0
  }

  #end(ending: Ending): void {
    this.over = true
    for (const resource of [...this.#resources]) resource.release()
    this.#resources.clear()
    this.#finish(ending)
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
