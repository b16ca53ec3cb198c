import { LIFE, readLife, type Turn } from '../../model/lives.ts'
import { integer } from '../../model/numbers.ts'
import type { Sample } from '../../model/sample.ts'

/**
 * Holds a load that is running to the caps that it was admitted under. The plan says how fast its own sockets open;
 * how often a service that closes them makes them come back, and how much it sends, only the run shows.
 */
export interface Brake {
  /** Counts on over all runs. Why the load must stop, from the first sample that is over a cap on; else null. */
  add(batch: readonly Sample[]): string | null
}

/** Of the caps those that only a run can break. */
export interface BrakeLimits {
  readonly connectsPerSecond?: number
  readonly messages?: number
}

/** ms over which connects are counted: a second's worth may come late by a second. */
const WINDOW = 2000

export function createBrake({ connectsPerSecond, messages }: BrakeLimits): Brake {
  const limits = [
    ...(connectsPerSecond === undefined ? [] : [connectLimit(connectsPerSecond)]),
    ...(messages === undefined ? [] : [messageLimit(messages)]),
  ]
  let over: string | null = null
  return {
    add: (batch) => {
      for (const sample of limits.length === 0 || over !== null ? [] : batch) {
        for (const limit of limits) over ??= limit(sample)
      }
      return over
    },
  }
}

type Limit = (sample: Sample) => string | null

/** Turns of a life that are dials, or the login before one. */
const DIALS: ReadonlySet<Turn> = new Set(['wanted', 'redial'])

/**
 * Within any 2 s at most two seconds' worth, and what chance adds to them: 3 σ of a Poisson count, at least 10. A load
 * that was planned right up to its cap is not stopped by its own jitter. What counts is when a dial began: a service
 * that answers many upgrades at once, late, was not dialled more often for it.
 */
function connectLimit(cap: number): Limit {
  const most = Math.ceil(2 * cap + Math.max(10, 3 * Math.sqrt(2 * cap)))
  const dials: { readonly t: number; readonly user: string }[] = []
  return ({ metric, t, value, tags }) => {
    const life = metric === LIFE ? readLife(value) : null
    if (life === null) return null
    const user = `${life.user} ${tags.scenario ?? ''}`
    if (life.turn === 'failed' && tags.reason === 'login') undial(dials, user)
    if (!DIALS.has(life.turn)) return null
    dials.push({ t, user })
    while (t - dials[0]!.t > WINDOW) dials.shift()
    if (dials.length <= most) return null
    return `more than ${integer(most)} sockets were dialled within 2 s, and the cap connects_per_second is ${integer(cap)}`
  }
}

/** The login before it failed: nothing was dialled. */
function undial(dials: { readonly user: string }[], user: string): void {
  const at = dials.findLastIndex((dial) => dial.user === user)
  if (at >= 0) dials.splice(at, 1)
}

function messageLimit(cap: number): Limit {
  let seen = 0
  return ({ metric, value }) => {
    if (metric !== 'ws_msgs_sent' && metric !== 'ws_msgs_received') return null
    seen += value
    return seen <= cap
      ? null
      : `more messages were sent and received than the cap messages, ${integer(cap)}, allows`
  }
}
