import { current } from '../current.ts'
import type { ScenarioRun } from '../schedule/scenario.ts'

/** @throws {Error} in `setup`, which belongs to no scenario. */
function scenarioOf(): ScenarioRun {
  const { scenario: run } = current('exec.scenario').vu
  if (run === null) throw new Error('getting scenario information outside of a scenario is not supported')
  return run
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
  },
}

export const scenario = {
  get name(): string {
    return scenarioOf().name
  },
  get executor(): string {
    return scenarioOf().scenario.load.executor
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
    return current('exec.instance').vu.run.active
  },
  get vusInitialized(): number {
    return current('exec.instance').vu.run.allocated
  },
  get iterationsCompleted(): number {
    return current('exec.instance').vu.run.completed
  },
  get iterationsInterrupted(): number {
    return current('exec.instance').vu.run.interrupted
  },
  /** ms. */
  get currentTestRunDuration(): number {
    return performance.now() - current('exec.instance').vu.run.started
  },
}

export const test = {
  /** Ends the whole run. */
  abort(reason = ''): void {
    const { run } = current('exec.test').vu
    run.log('error', `test aborted: ${reason}`)
    run.stop('crashed', 'the script called exec.test.abort, see the log')
  },
}

export default { vu, scenario, instance, test }
