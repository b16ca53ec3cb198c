import { CookieJar } from './http/cookies.ts'
import type { Iteration } from './iteration.ts'
import { Agents, Traffic } from './network/network.ts'
import type { Run } from './running.ts'
import type { ScenarioRun } from './schedule/scenario.ts'
import { VuTags } from './tags.ts'

/** One virtual user: what outlives its iterations. Of one run and one scenario. */
export class Vu {
  readonly run: Run
  /** Null in `setup`, which belongs to no scenario. */
  readonly scenario: ScenarioRun | null
  /** From 1 in the run; 0 in `setup`, as in k6. */
  readonly id: number
  readonly tags: VuTags
  readonly jar = new CookieJar()
  readonly agents = new Agents()
  readonly traffic = new Traffic()
  /** Iterations begun, of this VU. */
  iterations = 0
  iteration: Iteration | null = null

  constructor(run: Run, scenario: ScenarioRun | null, id: number) {
    this.run = run
    this.scenario = scenario
    this.id = id
    this.tags = new VuTags(run.tagSets, scenario?.tags ?? run.tags)
  }

  /** Emits with the VU's own tags. */
  emit(metric: string, value: number): void {
    this.run.sink.push(metric, value, this.tags.current)
  }

  /** Its keep-alive connections; sockets end with their iteration. */
  close(): void {
    this.agents.close()
  }
}
