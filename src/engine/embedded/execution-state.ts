/** The counts of a run that `k6/execution` shows (k6: lib/execution.go, ExecutionState). */
export class ExecutionState {
  /** The most VUs that the scenarios can use at once. */
  readonly initializedVUs: number
  /** VUs at work. */
  activeVUs = 0
  fullIterations = 0
  interruptedIterations = 0
  /** When the scenarios began, `performance.now()`; 0 before. */
  started = 0
  #vus = 0

  constructor(initializedVUs: number) {
    this.initializedVUs = initializedVUs
  }

  /** From 1, in the order in which VUs are first needed. */
  nextVuId(): number {
    this.#vus += 1
    return this.#vus
  }
}
