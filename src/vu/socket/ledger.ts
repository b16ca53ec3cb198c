import { lifeValue, type Turn } from '../../model/lives.ts'
import { type Limit, OURS, STOOD_STILL } from '../../model/metrics/limits.ts'
import type { Tags } from '../../model/sample.ts'
import type { Meters } from '../meters.ts'

/**
 * One user's book of lives: each turn is written down as it comes, so that what is known when k6 is killed or an
 * iteration is interrupted is already with the evidence. What follows the last turn, the evidence says.
 */
export class Ledger {
  private readonly meters: Meters
  private readonly user: number

  /** `user`: the place within the scenario, from 0. */
  constructor(meters: Meters, user: number) {
    this.meters = meters
    this.user = user
  }

  write(turn: Turn, tags?: Tags): void {
    const value = lifeValue(this.user, turn)
    if (tags === undefined) this.meters.life_event.add(value)
    else this.meters.life_event.add(value, tags)
  }

  opened(): void {
    this.meters.ws_connect_failed.add(false)
    this.write('open')
  }

  /** Login, dial or subprotocol failed, or the service's time for it was over. */
  failed(reason: string): void {
    this.meters.ws_connect_failed.add(true, { reason })
    this.write('failed', { reason })
  }

  /** A limit of our own machine was hit: nothing was dialled, and nobody else is to blame. */
  limited(limit: Limit): void {
    this.meters.ws_connect_failed.add(true, { reason: OURS, limit })
    this.write('failed', { reason: OURS })
  }

  /** The time for the dial was over, but this virtual user stood still in it. */
  spoilt(): void {
    this.meters.ws_connect_failed.add(true, STOOD_STILL)
    this.write('failed', STOOD_STILL)
  }

  /** The plan's time was over, and nobody had answered the dial by the end of its last call: a failed connect. */
  cut(): void {
    this.meters.ws_connect_failed.add(true, { reason: 'timeout' })
    this.write('ended', { by: 'dial' })
  }

  subscribed(): void {
    this.meters.ws_subscribed.add(true)
    this.write('subscribed')
  }

  unsubscribed(): void {
    this.meters.ws_subscribed.add(false)
    this.write('unsubscribed')
  }
}
