import type { Json } from '../../model/json.ts'
import { type Executor, peakVUs } from '../../model/load/executor.ts'
import { executedLoad } from '../../model/load/lanes.ts'
import type { Load } from '../../model/load/load.ts'
import { unmadeBy } from '../../model/metrics/made.ts'
import type { EngineContext, EngineEnd, EngineLog } from '../../ports.ts'
import { AbortWatch } from './abort-watch.ts'
import { ExecutionState } from './execution-state.ts'
import { Iteration } from './iteration.ts'
import { EngineLines } from './log.ts'
import { Network, type Upgraded } from './network/network.ts'
import type { Configure, Program } from './program.ts'
import { followWallClock } from './schedule/clock.ts'
import { ScenarioRun } from './schedule/scenario.ts'
import type { Services } from './services.ts'
import { SampleSink } from './sink.ts'
import { TagSets } from './tags.ts'
import { Vu } from './vu.ts'

/** k6's default setupTimeout. */
const SETUP_TIMEOUT = 60_000
/** How long the service may take to answer the closes that an ending run sends. */
const CLOSE_GRACE = 500

type Stop = Pick<EngineEnd, 'how' | 'detail'>

/** What a run beside an engine's does otherwise. */
export interface Beside {
  readonly upgraded?: Upgraded
  /** By scenario: what is executed of its load, and the number of its first iteration, which is its first user's place. */
  readonly crews?: { readonly [scenario: string]: { readonly load: Executor; readonly first: number } }
}

/** One run of one load: it owns all that its VUs share, so that two runs in one process never meet. */
export class Run {
  readonly load: Load
  readonly services: Services
  readonly lines = new EngineLines()
  readonly watch: AbortWatch
  readonly scenarios: readonly ScenarioRun[]
  #data: Json = null
  #program: Program | null = null
  #stop: Stop | null = null
  readonly #stopped: Promise<void>
  #announce: () => void = () => {}

  /** @param beside what is different where the run stands beside an engine's. */
  constructor(load: Load, context: EngineContext, beside: Beside = {}) {
    this.load = load
    this.watch = new AbortWatch(load.thresholds, (detail) => this.stop('aborted', detail))
    this.services = this.#services(context, beside)
    this.#stopped = new Promise((resolve) => (this.#announce = resolve))
    this.scenarios = Object.entries(load.work.scenarios).map(([name, scenario]) => {
      const main = () => this.#configured.scenario(name, this.#data)
      const { load: own = executedLoad(scenario.load, load.lanes?.[name]), first = 0 } =
        beside.crews?.[name] ?? {}
      return new ScenarioRun(this.services, name, { ...scenario, load: own }, main, first)
    })
  }

  #services({ pins, relay }: EngineContext, { upgraded }: Beside): Services {
    const { environment, scenarios } = this.load.work
    const { lanes = {} } = this.load
    const most = Object.entries(scenarios).reduce(
      (sum, [name, { load }]) => sum + peakVUs(executedLoad(load, lanes[name])),
      0,
    )
    const tagSets = new TagSets()
    return {
      tagSets,
      tags: tagSets.intern(environment === undefined ? {} : { env: environment }),
      sink: new SampleSink((batch) => this.watch.add(batch)),
      network: new Network(pins, relay, upgraded),
      execution: new ExecutionState(most),
      log: (level, message) => this.log(level, message),
      abort: (detail) => this.stop('crashed', detail),
    }
  }

  get #configured(): Program {
    if (this.#program === null) throw new Error('the run has not been configured')
    return this.#program
  }

  log(level: EngineLog['level'], message: string): void {
    this.lines.add(level, message)
  }

  /** Ends the run now; the first reason counts. */
  stop(how: Stop['how'], detail: string): void {
    if (this.#stop !== null) return
    this.#stop = { how, detail }
    for (const scenario of this.scenarios) scenario.interrupt()
    this.#announce()
  }

  /** Setup, then every scenario. Never rejects. */
  async execute(configure: Configure, { env, correlation }: EngineContext): Promise<Stop> {
    try {
      const { work, timeline, lanes } = this.load
      const targets = Object.fromEntries(
        Object.entries(this.load.targets).map(([name, { url }]) => [name, url]),
      )
      const optional = { ...(lanes && { lanes }), ...(correlation && { correlation }) }
      const unmade = unmadeBy(work, correlation !== undefined)
      this.#program = configure({ work, targets, timeline, ...optional, unmade }, env)
      if (this.#stop === null) await this.#setup()
      if (this.#stop === null) await this.#runScenarios()
    } catch (error) {
      this.log('error', `the run failed: ${error instanceof Error ? error.message : String(error)}`)
      this.stop('crashed', 'an exception in the script, see the log')
    }
    await this.services.network.close(CLOSE_GRACE)
    return this.#stop ?? { how: 'clean', detail: 'ended as planned' }
  }

  async #setup(): Promise<void> {
    const vu = new Vu(this.services, null, 0)
    const iteration = new Iteration(vu, 0)
    iteration.begin(async () => {
      this.#data = JSON.parse(JSON.stringify((await this.#configured.setup()) ?? null))
    })
    const timer = setTimeout(() => iteration.interrupt(), SETUP_TIMEOUT)
    const ending = await Promise.race([iteration.finished, this.#stopped])
    clearTimeout(timer)
    iteration.interrupt()
    vu.close()
    if (ending === 'failed') this.stop('crashed', 'setup failed, see the log')
    if (ending === 'interrupted') this.stop('crashed', `setup took longer than ${SETUP_TIMEOUT / 1000} s`)
  }

  async #runScenarios(): Promise<void> {
    // The wall clock may have been set since the process began.
    followWallClock()
    this.services.execution.started = performance.now()
    this.watch.begin()
    const beat = setInterval(() => this.#tick(), 100)
    const gauges = setInterval(() => this.#gauges(), 1000)
    try {
      await Promise.all(this.scenarios.map((scenario) => scenario.execute()))
    } finally {
      clearInterval(beat)
      clearInterval(gauges)
    }
    this.#gauges()
  }

  #tick(): void {
    followWallClock()
    this.services.sink.flush()
    this.watch.evaluate()
  }

  #gauges(): void {
    const { sink, tags, execution } = this.services
    sink.push('vus', execution.activeVUs, tags)
    sink.push('vus_max', execution.initializedVUs, tags)
  }
}
