import { peakVUs } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import { OURS } from '../../model/metrics/limits.ts'
import type { Sample } from '../../model/sample.ts'
import { REFUSALS } from './hopeless.ts'

/** Watches a load of which perhaps no socket will ever open. */
export interface DialWatch {
  add(batch: readonly Sample[]): void
  /** Dials that failed, where by what was seen until `now` (epoch ms) no socket of the load will open; else 0. */
  hopeless(now: number): number
}

/** Failed dials that are enough; where there are fewer users, one each. */
const ENOUGH = 20
/** ms for which nothing opened, where each dial was refused for good. */
const PATIENCE = 3_000
/** ms for a service that may still be coming up: it answers 5xx, 404 or 429, cuts, refuses, or does not answer. */
const LONG_PATIENCE = 10_000
/** Reasons that another dial does not change; of an answer its status says so. */
const FINAL: ReadonlySet<string> = new Set(['subprotocol', 'tls', 'handshake'])

/**
 * A load is hopeless where no socket opened, each of its socket scenarios has dialled, and 20 dials failed (one a user, where
 * there are fewer), the first of each scenario some seconds ago. One socket that opens, of whichever scenario, keeps the load
 * going: then the rows judge the others. So does a dial that failed on the generator's own machine.
 */
export function watchDials({ work }: Load): DialWatch {
  const sockets = Object.entries(work.scenarios).filter(([, { kind }]) => kind === 'socket')
  if (sockets.length === 0) return NOTHING_TO_WATCH
  const users = sockets.reduce((sum, [, { load }]) => sum + peakVUs(load), 0)
  return new Dials(
    sockets.map(([name]) => name),
    Math.min(ENOUGH, users),
  )
}

const NOTHING_TO_WATCH: DialWatch = { add: () => undefined, hopeless: () => 0 }

class Dials implements DialWatch {
  readonly #scenarios: readonly string[]
  readonly #enough: number
  /** Epoch ms of a scenario's first failed dial. */
  readonly #first = new Map<string, number>()
  #failed = 0
  #final = true
  #open = false

  constructor(scenarios: readonly string[], enough: number) {
    this.#scenarios = scenarios
    this.#enough = enough
  }

  add(batch: readonly Sample[]): void {
    if (this.#open) return
    for (const sample of batch) this.#take(sample)
  }

  hopeless(now: number): number {
    if (this.#open || this.#failed < this.#enough) return 0
    const since = Math.max(
      ...this.#scenarios.map((name) => this.#first.get(name) ?? Number.POSITIVE_INFINITY),
    )
    return now - since >= (this.#final ? PATIENCE : LONG_PATIENCE) ? this.#failed : 0
  }

  #take({ metric, value, tags: { scenario = '', reason = 'other', status = '' }, t }: Sample): void {
    if (metric === 'ws_connecting') {
      if (/^[1-9]\d\d$/.test(status) && status !== '101' && !REFUSALS.has(status)) this.#final = false
      return
    }
    // What was not dialled, since its login failed, is told by the logins.
    if (metric !== 'ws_connect_failed' || (value !== 0 && reason === 'login')) return
    if (value === 0 || reason === OURS) {
      this.#open = true
      return
    }
    this.#failed++
    if (!FINAL.has(reason)) this.#final = false
    this.#first.set(scenario, Math.min(this.#first.get(scenario) ?? Number.POSITIVE_INFINITY, t))
  }
}
