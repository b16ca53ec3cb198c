import { length } from '../model/numbers.ts'
import type { Clock } from './clock.ts'
import type { LeaseRef } from './ref.ts'
import type { Asking, Taken } from './take.ts'

/** A lease that is held. */
export interface Kept {
  /** Aborted where it is ours no longer, or may soon be somebody else's; the reason is one phrase. */
  readonly lost: AbortSignal
  /** Gives it back. Never rejects. */
  release(): Promise<void>
}

type Keeping = Pick<Asking, 'ttl' | 'ref' | 'clock' | 'text'>

/** Of the TTL: how often the ref is changed, and how soon again where that failed. */
const REFRESH = 4
const AGAIN = 16
/** ms before the end of the TTL at which the load is stopped, so that it has ended by then; a sixth of a short TTL. */
const MARGIN = 10_000
/** ms for giving it back: a cancelled job has few. */
const RELEASE = 5_000

/**
 * Changes the ref every quarter of the TTL until it is released. Who waits has seen each change after its push began, and
 * takes over one TTL after that at the earliest: so the lease is lost once a TTL, less the time that a load takes to stop,
 * has passed since the beginning of the last push that was taken.
 *
 * @param last gives the lease back, with no signal that a cancelled run has aborted.
 */
export function keep(asking: Keeping, taken: Taken, last: LeaseRef): Kept {
  const keeper = new Keeper(asking, taken)
  const running = Promise.all([keeper.refresh(), keeper.watch()])
  return {
    lost: keeper.lost,
    release: async () => {
      keeper.stop()
      await running
      await giveBack(last, keeper.own)
    },
  }
}

/** What was offered last may be there without an answer. */
async function giveBack(ref: LeaseRef, own: readonly string[]): Promise<void> {
  for (const oid of own.toReversed()) {
    if (await ref.remove(oid, RELEASE).catch(() => true)) return
  }
}

class Keeper {
  readonly #asking: Keeping
  readonly #clock: Clock
  readonly #end = new AbortController()
  readonly #lost = new AbortController()
  /** Commits of ours that the ref may name, and when the push of each began; the last that is known to be there is the first. */
  #own: readonly { readonly oid: string; readonly at: number }[]
  #why = 'nobody answered'

  constructor(asking: Keeping, taken: Taken) {
    this.#asking = asking
    this.#clock = asking.clock
    this.#own = [{ oid: taken.oid, at: taken.at }]
  }

  get lost(): AbortSignal {
    return this.#lost.signal
  }

  get own(): readonly string[] {
    return this.#own.map(({ oid }) => oid)
  }

  stop(): void {
    this.#end.abort()
  }

  async refresh(): Promise<void> {
    const { ttl } = this.#asking
    let wait = ttl / REFRESH
    while (!this.#over) {
      await this.#clock.sleep(wait, this.#end.signal)
      if (this.#over) return
      wait = (await this.#move().catch((error: Error) => this.#failed(error.message)))
        ? ttl / REFRESH
        : ttl / AGAIN
    }
  }

  /** Looks at the clock, whatever a push is doing. */
  async watch(): Promise<void> {
    const { ttl } = this.#asking
    const margin = Math.min(MARGIN, ttl / 6)
    while (!this.#over) {
      const left = this.#own[0]!.at + ttl - margin - this.#clock.now()
      if (left > 0) await this.#clock.sleep(left, this.#end.signal)
      else this.#lose(`it could not be renewed for ${length(ttl - margin)}: ${this.#why}`)
    }
  }

  /** True: the ref has changed, and is ours. */
  async #move(): Promise<boolean> {
    const { ref, ttl, text } = this.#asking
    const [known] = this.#own
    const at = this.#clock.now()
    const written = await ref.write(known!.oid, text(), Math.max(1_000, Math.min(30_000, ttl / 2)))
    if (written.how === 'done') return this.#known({ oid: written.oid, at })
    this.#own = [...this.#own, { oid: written.oid, at }]
    if (written.how === 'trouble') this.#why = written.why
    const looked = await ref.look()
    if (looked.how === 'trouble') return this.#failed(looked.why)
    const own = this.#own.find(({ oid }) => oid === looked.oid)
    if (own === undefined)
      return this.#lose(looked.oid === null ? 'it was taken away' : 'somebody else took it')
    if (own === known) return false
    return this.#known(own)
  }

  #known(one: { readonly oid: string; readonly at: number }): true {
    this.#own = [one]
    return true
  }

  #failed(why: string): false {
    this.#why = why
    return false
  }

  #lose(why: string): false {
    if (!this.#over) this.#lost.abort(why)
    this.#end.abort()
    return false
  }

  get #over(): boolean {
    return this.#end.signal.aborted
  }
}
