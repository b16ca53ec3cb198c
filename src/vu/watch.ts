import { clearTimeout, setTimeout } from 'k6/timers'
import { Standstill, TICK } from './standstill.ts'

/**
 * Looks for standstills while anybody of a virtual user waits for something: one for all users that it hosts, since they
 * share its event loop.
 */
export class Watch {
  private readonly standstill: Standstill
  private waiting = 0
  private timer: number | undefined
  private always = false

  /** @param stood told of each standstill that is seen, in ms, and whether it is watched for them all the time or somebody waited. */
  constructor(stood: (ms: number, always: boolean) => void = () => {}) {
    this.standstill = new Standstill((ms) => stood(ms, this.always))
  }

  /** Somebody waits from now on, until `leave`. @returns ms that it stood still so far. */
  enter(): number {
    this.waiting++
    if (this.timer === undefined) {
      this.standstill.restart()
      this.next()
    }
    return this.look()
  }

  /** So many of those who waited do so no longer. */
  leave(count = 1): void {
    this.waiting -= count
  }

  /** Looks for standstills until `stop`, whether anybody waits or not. */
  keepOn(): void {
    if (this.always) return
    this.always = true
    this.enter()
  }

  /** ms that it stood still so far. */
  look(): number {
    return this.standstill.look()
  }

  /** A timer left behind would keep an iteration alive. Who still waits is looked after all the same. */
  stop(): void {
    if (this.always) this.leave()
    this.always = false
    if (this.waiting > 0 || this.timer === undefined) return
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private next(): void {
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.look()
      if (this.waiting > 0) this.next()
    }, TICK)
  }
}
