import type { Executor } from '../../model/load/executor.ts'
import type { Tags } from '../../model/sample.ts'
import type { EngineLog } from '../../ports.ts'
import type { ExecutionState } from './execution-state.ts'
import type { Network } from './network/network.ts'
import type { SampleSink } from './sink.ts'
import type { TagSets } from './tags.ts'

/** What a run gives to its VUs and their iterations; they know no more of it. */
export interface Services {
  readonly tagSets: TagSets
  /** Of samples that belong to no scenario: `env`, where the plan has one. */
  readonly tags: Tags
  readonly sink: SampleSink
  readonly network: Network
  readonly execution: ExecutionState
  log(level: EngineLog['level'], message: string): void
  /** Ends the whole run, as `exec.test.abort` does. */
  abort(detail: string): void
}

/** What a VU, and `k6/execution`, know of the scenario (k6: lib/executors.go, ScenarioState). */
export interface ScenarioState {
  readonly name: string
  readonly executor: Executor['executor']
  /** Interned: the run's, the scenario's, and its name. */
  readonly tags: Tags
  /** Epoch ms; 0 before it has begun. */
  readonly startTime: number
}
