import type { Stopped } from '../../evidence/completeness.ts'
import type { Brake } from '../../evidence/stops/brake.ts'
import { type LoginWatch, watchLogins } from '../../evidence/stops/hopeless.ts'
import { type DialWatch, watchDials } from '../../evidence/stops/unopened.ts'
import type { Load } from '../../model/load/load.ts'
import { counted } from '../../model/numbers.ts'
import type { Sample } from '../../model/sample.ts'

/** Ends a load that goes over a cap, one in which no login lets anybody in, one of which no socket opens, and one whose lease is lost. */
export class Stops {
  readonly #brake: Brake
  readonly #logins: LoginWatch
  readonly #dials: DialWatch
  readonly #started: number
  readonly #stop = new AbortController()
  #why: Stopped | undefined

  /** @param started epoch ms */
  constructor(load: Load, brake: Brake, started: number) {
    this.#brake = brake
    this.#logins = watchLogins(load)
    this.#dials = watchDials(load)
    this.#started = started
  }

  /** Aborted where the load is to end. */
  get signal(): AbortSignal {
    return this.#stop.signal
  }

  /** Why it was ended; undefined: it was not. */
  get why(): Stopped | undefined {
    return this.#why
  }

  add(batch: readonly Sample[], now: number): void {
    this.#logins.add(batch)
    this.#dials.add(batch)
    const over = this.#brake.add(batch)
    if (over !== null) this.#end('over-cap', `${over}. ${MEND}`, now)
    this.look(now)
  }

  /** That nothing more comes tells something, too. @param now epoch ms */
  look(now: number): void {
    if (this.#logins.hopeless(now)) this.#end('no-login', 'no login let anybody in', now)
    const failed = this.#dials.hopeless(now)
    if (failed > 0) this.#end('no-socket', `none of ${counted(failed, 'dial')} opened a socket`, now)
  }

  /** Others may load from now on. @param now epoch ms */
  leaseLost(name: string, why: string, now: number): void {
    this.#end('lease-lost', leaseLost(name, why), now)
  }

  /** Nobody reads the load's samples any more. */
  giveUp(): void {
    this.#stop.abort()
  }

  #end(what: Stopped['what'], why: string, now: number): void {
    if (this.#why !== undefined) return
    const message = `the load was stopped after ${Math.round((now - this.#started) / 1000)} s: ${why}`
    this.#why = { what, message }
    this.#stop.abort()
  }
}

/** That it is so, in a sentence. */
export function leaseLost(name: string, why: string): string {
  return `the lease ${name} was lost (${why}), so that another load may run beside this one`
}

/** What was measured until then is no run of the plan: it is kept for whoever looks, and never stored. */
const MEND = 'Give `reopen` a longer backoff, run a smaller profile, or raise the cap'
