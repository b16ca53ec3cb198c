import type { Timers } from './timers.ts'

/** The moment at which a VU's time is over. */
export class Deadline {
  passed = false
  private readonly timers: Timers
  private readonly listeners = new Set<() => void>()

  /** `delay` in ms from now. */
  constructor(timers: Timers, delay: number) {
    this.timers = timers
    timers.after(delay, 'stop', () => {
      this.passed = true
      for (const listener of this.listeners) listener()
    })
  }

  /** Calls `act` when time is over; the returned function takes that back. */
  listen(act: () => void): () => void {
    this.listeners.add(act)
    return () => this.listeners.delete(act)
  }

  /** Resolves after `delay` ms, or as soon as time is over. Without a delay: when time is over. */
  pause(delay?: number): Promise<void> {
    if (this.passed) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = delay === undefined ? null : this.timers.after(delay, 'pause', done)
      const forget = this.listen(done)
      function done(): void {
        timer?.cancel()
        forget()
        resolve()
      }
    })
  }
}
