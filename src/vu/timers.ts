import { clearTimeout, setTimeout } from 'k6/timers'

/** Called with an exception and where it happened; must not throw. */
export type OnError = (where: string, error: unknown) => void

/** Date.now() cuts half a millisecond off, on average. */
export const HALF_TICK = 0.5

export interface Timer {
  cancel(): void
}

/**
 * Timers that end together, and whose exceptions end nothing: in k6 an exception in a callback would end the
 * iteration and all its sockets, and a timer left behind would keep the iteration alive.
 */
export class Timers {
  private readonly ids = new Set<number>()
  private readonly onError: OnError

  constructor(onError: OnError) {
    this.onError = onError
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

  clear(): void {
    for (const id of this.ids) this.cancel(id)
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
