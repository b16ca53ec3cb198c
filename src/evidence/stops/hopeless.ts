import { peakVUs } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Sample } from '../../model/sample.ts'

/** Watches a load in which perhaps nobody will ever be let in. */
export interface LoginWatch {
  add(batch: readonly Sample[]): void
  /** Whether by what was seen until `now` (epoch ms) no socket of the load can open. */
  hopeless(now: number): boolean
}

/** Answers by which a service refuses who asks, whenever it is asked: not those of one that is not ready, or not yet there. */
export const REFUSALS: ReadonlySet<string> = new Set(['400', '401', '403', '405', '406', '410', '415', '422'])
/** Why a login fails by what the service did. */
const OF_SERVICE: ReadonlySet<string | undefined> = new Set(['status', 'timeout', 'save', 'unreadable'])
/** Refused logins that are enough, and ms for which nothing else was seen. */
const ENOUGH = 20
const PATIENCE = 2000

/**
 * A load is hopeless where nothing worked at all, neither a login nor a request nor a socket, and
 * - the one login of the run failed, which nobody tries again; or
 * - for 2 s from the first on every login was refused for good, 20 of them, or one a user where there are fewer.
 *
 * A service that is not ready answers 5xx, 404 or 429, or nothing: that never counts as a refusal, and a single one keeps
 * the load going. So does a plan in which something else could work: REST scenarios, or a new login before every socket
 * that `reopen` opens again.
 */
export function watchLogins(load: Load): LoginWatch {
  const { login, scenarios } = load.work
  const all = Object.values(scenarios)
  const again =
    login?.per === 'connect' && all.some((one) => one.kind === 'socket' && one.socket.reopen !== undefined)
  if (login === undefined || again || all.some(({ kind }) => kind !== 'socket')) return NOTHING_TO_WATCH
  const users = all.reduce((sum, one) => sum + peakVUs(one.load), 0)
  return new Logins(login.request.name, login.per === 'run' ? null : Math.min(ENOUGH, users))
}

const NOTHING_TO_WATCH: LoginWatch = { add: () => undefined, hopeless: () => false }

class Logins implements LoginWatch {
  readonly #name: string
  /** Null: there is one for the whole run. */
  readonly #enough: number | null
  #refused = 0
  #first = Number.POSITIVE_INFINITY
  /** Something worked, or failed in a way that need not last. */
  #open = false

  constructor(name: string, enough: number | null) {
    this.#name = name
    this.#enough = enough
  }

  add(batch: readonly Sample[]): void {
    if (this.#open) return
    for (const sample of batch) this.#take(sample)
  }

  hopeless(now: number): boolean {
    if (this.#open || this.#refused === 0) return false
    return this.#enough === null || (this.#refused >= this.#enough && now - this.#first >= PATIENCE)
  }

  #take({ metric, value, tags, t }: Sample): void {
    // An upgrade comes after a login, and an answer of the right status may still hold no token.
    const request = metric === 'http_req_failed' && value === 0 && tags.name !== this.#name
    if (metric === 'ws_connecting' || request) this.#open = true
    if (metric !== 'steps_failed') return
    if (value === 0 || tags.name !== this.#name || !this.#isFinal(tags)) this.#open = true
    else {
      this.#refused++
      this.#first = Math.min(this.#first, t)
    }
  }

  /** The run's own login is not tried again, whatever the service answered; what kept us from asking says nothing of it. */
  #isFinal({ reason, status = '' }: Sample['tags']): boolean {
    if (this.#enough === null) return OF_SERVICE.has(reason)
    return reason === 'save' || reason === 'unreadable' || (reason === 'status' && REFUSALS.has(status))
  }
}
