import { clearTimeout, setTimeout } from 'k6/timers'
import { Standstill, TICK } from './standstill.ts'

/** Called with an exception and where it happened; must not throw. */
export type OnError = (where: string, error: unknown) => void

/** Date.now() cuts half a millisecond off, on average. */
export const HALF_TICK = 0.5

export interface Timer {
  cancel(): void
}

/** A wait with a limit. */
export interface Wait extends Timer {
  /** Whether this virtual user has stood still in it for so long that nobody can say whose fault its end is. */
  spoilt(): boolean
}

/** The part of a wait's limit from which a standstill within it leaves nothing to say of the service. */
const SPOILT = 0.1
/** ms in which what came in during a standstill is read, before a wait counts as over. */
const CATCH_UP = 100

/**
 * Timers that end together, and whose exceptions end nothing: in k6 an exception in a callback would end the
 * iteration and all its sockets, and a timer left behind would keep the iteration alive.
 */
export class Timers {
  private readonly ids = new Set<number>()
  private readonly onError: OnError
  private readonly standstill: Standstill
  private readonly waits = new Set<object>()
  private ticking = false
  private watching = false

  /** @param stood told of each standstill that is seen, in ms, and whether it is watched for them all the time or somebody waited. */
  constructor(onError: OnError, stood: (ms: number, watching: boolean) => void = () => {}) {
    this.onError = onError
    this.standstill = new Standstill((ms) => stood(ms, this.watching))
  }

  /** Calls `act` once, after `delay` ms. */
  after(delay: number, where: string, act: () => void): Timer {
    const id = setTimeout(
      () => {
        this.ids.delete(id)
        guard(where, this.onError, act)
      },
      Math.max(0, delay),
    )
    this.ids.add(id)
    return { cancel: () => this.cancel(id) }
  }

  /** Resolves after `delay` ms; never, once the timers have been cleared. */
  pause(delay: number, where: string): Promise<void> {
    return new Promise((resolve) => this.after(delay, where, resolve))
  }

  /** Waits at most `limit` ms for something that cancels it. What has arrived by then is read before it counts as over. */
  wait(limit: number, where: string, over: (spoilt: boolean) => void): Wait {
    const wait = {}
    this.waits.add(wait)
    this.tick()
    const before = this.standstill.look()
    const stood = () => this.standstill.look() - before
    const spoilt = () => stood() > limit * SPOILT
    let timer = this.after(limit, where, () => {
      timer = this.after(stood() > 0 ? CATCH_UP : 0, where, () => {
        this.waits.delete(wait)
        over(spoilt())
      })
    })
    return {
      spoilt,
      cancel: () => {
        this.waits.delete(wait)
        timer.cancel()
      },
    }
  }

  /** Looks for standstills until the timers are cleared. */
  watch(): void {
    this.watching = true
    this.waits.add(this)
    this.tick()
  }

  private tick(): void {
    if (this.ticking) return
    this.ticking = true
    this.standstill.restart()
    this.look()
  }

  private look(): void {
    this.after(TICK, 'tick', () => {
      this.standstill.look()
      if (this.waits.size > 0) this.look()
      else this.ticking = false
    })
  }

  clear(): void {
    for (const id of this.ids) this.cancel(id)
    this.waits.clear()
    this.ticking = false
  }

  private cancel(id: number): void {
    if (this.ids.delete(id)) clearTimeout(id)
  }
}

/** Runs `act`; an exception is reported and goes no further. */
export function guard(where: string, onError: OnError, act: () => void): void {
  try {
    act()
  } catch (error) {
    onError(where, error)
  }
}

/** Runs an async `act`; a rejection is reported and gives `otherwise`. */
export async function guardAsync<T>(
  where: string,
  onError: OnError,
  otherwise: T,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act()
  } catch (error) {
    onError(where, error)
    return otherwise
  }
}
