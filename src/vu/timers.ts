import { clearTimeout, setTimeout } from 'k6/timers'
import { Watch } from './watch.ts'

/** Called with an exception and where it happened; must not throw. */
export type OnError = (where: string, error: unknown) => void

/** Date.now() cuts half a millisecond off, on average. */
export const HALF_TICK = 0.5

/** ms from which a wait that the life's own `hold` ends counts as unanswered (plan-language: default SLOs). */
export const UNANSWERED = 1000

/** A wait with a limit. */
export interface Wait {
  cancel(): void
  /** Whether this virtual user has stood still in it for so long that nobody can say whose fault its end is. */
  spoilt(): boolean
}

/** Of all who have no timers: a list of its own for each is held in memory. */
const NONE: readonly number[] = []
/** The part of a wait's limit from which a standstill within it leaves nothing to say of the service. */
const SPOILT = 0.1
/** ms in which what came in during a standstill is read, before a wait counts as over. */
const CATCH_UP = 100

/**
 * Timers that end together, and whose exceptions end nothing: in k6 an exception in a callback would end the
 * iteration and all its sockets, and a timer left behind would keep the iteration alive. Every user has some: plain
 * objects and few closures, since each of them is held in memory for each user.
 */
export class Timers {
  readonly watch: Watch
  private readonly onError: OnError
  private ids: readonly number[] = NONE
  /** Waits among them. */
  private waits = 0

  constructor(onError: OnError, watch = new Watch()) {
    this.onError = onError
    this.watch = watch
  }

  /** Calls `act` once, after `delay` ms. @returns what `cancel` takes. */
  after(delay: number, where: string, act: () => void): number {
    const id = setTimeout(
      () => {
        this.drop(id)
        guard(where, this.onError, act)
      },
      Math.max(0, delay),
    )
    this.ids = [...this.ids, id]
    return id
  }

  /** Resolves after `delay` ms; never, once the timers have been cleared. */
  pause(delay: number, where: string): Promise<void> {
    return new Promise((resolve) => this.after(delay, where, resolve))
  }

  /** Waits at most `limit` ms for something that cancels it. What has arrived by then is read before it counts as over. */
  wait(limit: number, where: string, over: (spoilt: boolean) => void): Wait {
    this.waits++
    return new Waiting(this, limit, where, over)
  }

  /** One of the waits is none any more. */
  released(): void {
    this.waits--
    this.watch.leave()
  }

  /** @returns whether it was still to come. */
  cancel(id: number): boolean {
    const pending = this.drop(id)
    if (pending) clearTimeout(id)
    return pending
  }

  clear(): void {
    for (const id of this.ids) clearTimeout(id)
    this.ids = NONE
    this.watch.leave(this.waits)
    this.waits = 0
  }

  private drop(id: number): boolean {
    const { ids } = this
    if (!ids.includes(id)) return false
    this.ids = ids.length === 1 ? NONE : ids.filter((one) => one !== id)
    return true
  }
}

class Waiting implements Wait {
  private readonly timers: Timers
  private readonly limit: number
  private readonly where: string
  private readonly over: (spoilt: boolean) => void
  private readonly before: number
  private id: number

  constructor(timers: Timers, limit: number, where: string, over: (spoilt: boolean) => void) {
    this.timers = timers
    this.limit = limit
    this.where = where
    this.over = over
    this.before = timers.watch.enter()
    this.id = timers.after(limit, where, () => this.catchUp())
  }

  spoilt(): boolean {
    return this.stood() > this.limit * SPOILT
  }

  cancel(): void {
    if (this.timers.cancel(this.id)) this.timers.released()
  }

  private catchUp(): void {
    this.id = this.timers.after(this.stood() > 0 ? CATCH_UP : 0, this.where, () => this.end())
  }

  private end(): void {
    this.timers.released()
    this.over(this.spoilt())
  }

  private stood(): number {
    return this.timers.watch.look() - this.before
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
