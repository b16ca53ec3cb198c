import { current } from '../current.ts'
import type { ExecutionState } from '../execution-state.ts'
import type { ScenarioState } from '../services.ts'

/** @throws {Error} in `setup`, which belongs to no scenario. */
function scenarioOf(): ScenarioState {
  const { scenario: state } = current('exec.scenario').vu
  if (state === null) throw new Error('getting scenario information outside of a scenario is not supported')
  return state
}

function executionOf(): ExecutionState {
  return current('exec.instance').vu.services.execution
}

/** What is read is always of the iteration that reads it. */
export const vu = {
  get idInTest(): number {
    return current('exec.vu').vu.id
  },
  get idInInstance(): number {
    return current('exec.vu').vu.id
  },
  get iterationInInstance(): number {
    return current('exec.vu').vu.iterations
  },
  get iterationInScenario(): number {
    return current('exec.vu').vu.iterations
  },
  metrics: {
    get tags(): Record<string, string> {
      return current('exec.vu.metrics').vu.tags.view
    },
    get metadata(): Record<string, string> {
      return current('exec.vu.metrics').vu.metadata
    },
  },
}

export const scenario = {
  get name(): string {
    return scenarioOf().name
  },
  get executor(): string {
    return scenarioOf().executor
  },
  /** Whole epoch ms, as in k6. */
  get startTime(): number {
    return Math.floor(scenarioOf().startTime)
  },
  get iterationInTest(): number {
    scenarioOf()
    return current('exec.scenario').numberInScenario
  },
  get iterationInInstance(): number {
    scenarioOf()
    return current('exec.scenario').numberInScenario
  },
}

export const instance = {
  get vusActive(): number {
    return executionOf().activeVUs
  },
  get vusInitialized(): number {
    return executionOf().initializedVUs
  },
  get iterationsCompleted(): number {
    return executionOf().fullIterations
  },
  get iterationsInterrupted(): number {
    return executionOf().interruptedIterations
  },
  /** ms. */
  get currentTestRunDuration(): number {
    return performance.now() - executionOf().started
  },
}

export const test = {
  /** Ends the whole run. */
  abort(reason = ''): void {
    const { services } = current('exec.test').vu
    services.log('error', `test aborted: ${reason}`)
    services.abort('the script called exec.test.abort, see the log')
  },
}

export default { vu, scenario, instance, test }
