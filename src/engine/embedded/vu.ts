import { CookieJar } from './http/cookies.ts'
import { Agents, Traffic } from './network/network.ts'
import type { ScenarioState, Services } from './services.ts'
import { VuTags } from './tags.ts'

/** One virtual user: what outlives its iterations. Of one run and one scenario. */
export class Vu {
  readonly services: Services
  /** Null in `setup`, which belongs to no scenario. */
  readonly scenario: ScenarioState | null
  /** From 1 in the run; 0 in `setup`, as in k6. */
  readonly id: number
  readonly tags: VuTags
  /** What the script says of the samples that follow, beside their tags. */
  readonly metadata: Record<string, string> = {}
  readonly jar = new CookieJar()
  readonly agents: Agents
  readonly traffic = new Traffic()
  /** Iterations that have ended, of this VU. */
  iterations = 0

  constructor(services: Services, scenario: ScenarioState | null, id: number) {
    this.services = services
    this.scenario = scenario
    this.id = id
    this.agents = new Agents(services.network)
    this.tags = new VuTags(services.tagSets, scenario?.tags ?? services.tags)
  }

  /** Emits with the VU's own tags. */
  emit(metric: string, value: number): void {
    this.services.sink.push(metric, value, this.tags.current)
  }

  /** Its keep-alive connections; sockets end with their iteration. */
  close(): void {
    this.agents.close()
  }
}
