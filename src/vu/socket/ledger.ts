import { lifeValue, type Turn } from '../../model/lives.ts'
import { type Limit, OURS, STOOD_STILL } from '../../model/metrics/limits.ts'
import type { Tags } from '../../model/sample.ts'
import type { Meters } from '../meters.ts'

/**
 * The users' book of lives: each turn is written down as it comes, so that what is known when k6 is killed or an
 * iteration is interrupted is already with the evidence. What follows the last turn, the evidence says. `user`: the place
 * within the scenario, from 0.
 */
export class Ledger {
  private readonly meters: Meters

  constructor(meters: Meters) {
    this.meters = meters
  }

  write(user: number, turn: Turn, tags?: Tags): void {
    const value = lifeValue(user, turn)
    if (tags === undefined) this.meters.life_event.add(value)
    else this.meters.life_event.add(value, tags)
  }

  opened(user: number): void {
    this.meters.ws_connect_failed.add(false)
    this.write(user, 'open')
  }

  /** Login, dial or subprotocol failed, or the service's time for it was over. */
  failed(user: number, reason: string): void {
    this.meters.ws_connect_failed.add(true, { reason })
    this.write(user, 'failed', { reason })
  }

  /** A limit of our own machine was hit: nothing was dialled, and nobody else is to blame. */
  limited(user: number, limit: Limit): void {
    this.meters.ws_connect_failed.add(true, { reason: OURS, limit })
    this.write(user, 'failed', { reason: OURS })
  }

  /** The time for the dial was over, but this virtual user stood still in it. */
  spoilt(user: number): void {
    this.meters.ws_connect_failed.add(true, STOOD_STILL)
    this.write(user, 'failed', STOOD_STILL)
  }

  /** The plan's time was over, and nobody had answered the dial by the end of its last call: a failed connect. */
  cut(user: number): void {
    this.meters.ws_connect_failed.add(true, { reason: 'timeout' })
    this.write(user, 'ended', { by: 'dial' })
  }

  subscribed(user: number): void {
    this.meters.ws_subscribed.add(true)
    this.write(user, 'subscribed')
  }

  unsubscribed(user: number): void {
    this.meters.ws_subscribed.add(false)
    this.write(user, 'unsubscribed')
  }
}
