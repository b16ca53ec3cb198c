import exec from 'k6/execution'
import type { Json } from '../model/json.ts'
import { WATCHING } from '../model/metrics/internal.ts'
import type { Common, Shared } from './common.ts'
import { flush } from './meters.ts'
import { PhaseClock } from './phase-clock.ts'
import type { Place } from './state.ts'
import { Timers } from './timers.ts'
import { User } from './user.ts'
import { Watch } from './watch.ts'

/** One iteration of one VU: its clock, its timers, and its place among the VUs of the scenario. */
export class Iteration implements Shared {
  readonly common: Common
  readonly watch: Watch
  readonly timers: Timers
  readonly place: Place
  readonly phases: PhaseClock
  readonly data: Json
  /** Epoch ms of the scenario's start. */
  private readonly startTime: number

  constructor(common: Common, data: Json) {
    const { meters, states, name, scenario } = common
    this.common = common
    this.data = data
    this.watch = new Watch((ms, always) => meters.generator_stall.add(ms, always ? WATCHING : undefined))
    this.timers = new Timers(common.onError, this.watch)
    this.startTime = exec.scenario.startTime
    const vu = `${name} ${exec.vu.idInTest}`
    states.places[vu] ??= this.begin()
    this.place = states.places[vu]
    // A static `phase` of the plan is left alone.
    const spans = scenario.tags.phase === undefined ? common.spans : []
    const { slowest } = common
    const changed = slowest && ((phase: string) => slowest.enter(phase))
    this.phases = new PhaseClock(spans, this.startTime - scenario.start, changed)
  }

  /** ms since the scenario's start. */
  at(epoch: number = Date.now()): number {
    return epoch - this.startTime
  }

  /** The user at this place of a socket scenario, from 0. */
  userAt(place: number): User {
    return new User(this, `${this.common.name} ${place}`, place)
  }

  /** The user of a REST scenario that this VU is: its number is unique, and may skip. */
  onlyUser(): User {
    this.place.rank ??= exec.scenario.iterationInTest
    const key = `${this.common.name} ${this.place.rank}`
    return new User(this, key, this.place.rank, exec.vu.iterationInScenario)
  }

  /** No timer may outlive the iteration: it would keep it alive. */
  end(): void {
    this.phases.stop()
    this.timers.clear()
    this.watch.stop()
    this.place.lastEnd = Date.now()
  }

  private begin(): Place {
    const { meters, timed } = this.common
    meters.scenario_start.add(this.startTime)
    if (timed && exec.scenario.iterationInTest === 0) flush(meters)
    return { rank: null, lastEnd: 0 }
  }
}
