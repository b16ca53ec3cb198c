import { integer } from './numbers.ts'
import type { Health } from './record/record.ts'

/**
 * What the generator may use of itself before it measures itself instead of the service (design.md section 5).
 * Noise only lengthens a latency: over any of them one that is met is met, and one that fails is not judged, where the
 * load was brought as planned; else none is judged. Shares are 0..1.
 */
export const GENERATOR_BUDGET = {
  /** ms between the wire and the script, p99: of `gen_lag`, or of what a thread of its machine waits for a CPU. */
  lagP99: 10,
  /** Of all cores the engine can use, p95. */
  cpuP95: 0.8,
  /** CPU time that the host took away, p95. */
  stealP95: 0.05,
  /** ms that the relay holds bytes up by, p99; what is behind it is that much later than it was. */
  relayP99: 5,
} as const

/** Samples from which there is a p99: n (1 − q) ≥ 1. */
export const LAG_SAMPLES = 100

/**
 * Of how many samples a lag at p99 is. Under 100 it lies between the largest two, and is indicative; it decides all the same.
 * The largest alone would spoil a run of 5 s by one standstill of 11 ms, a fifth of what moves a p99 there; to look away
 * would blame the service for one of 500 ms.
 */
export function lagCount({ lagSamples }: Pick<Health, 'lagSamples'>): string {
  // Standstills tell of it, too, where no message does.
  if (lagSamples === 0) return 'of its time'
  return `n ${integer(lagSamples)}${lagSamples < LAG_SAMPLES ? ', indicative' : ''}`
}

/** ms of lag, p99, over which steal matters although no target is on this machine. */
const STEAL_SHOWS = 5

/**
 * Whether CPU time that the host took matters: shared runners lose 5 to 10 % all day, and a generator that was in time all
 * the same measured well. What a service on this machine loses makes it slow, too.
 */
export function stealMatters({ lagP99, local = true }: Pick<Health, 'lagP99' | 'local'>): boolean {
  return local || (lagP99 !== null && !(lagP99 <= STEAL_SHOWS))
}

/** ms by which the wall clock may be set while a load runs: over it, no sample says when it was. */
export const CLOCK_STEP = 200

/** Of a wait's limit: a standstill of so much may have let it run out (as for a single wait: vu/standstill.ts). */
const OF_A_WAIT = 0.1
/** The same where nothing at all was answered, of so many waits and more: single standstills end single waits. */
const OF_ALL_WAITS = 0.5
export const NOTHING_FROM = 4

/**
 * Whether the generator may have let waits of this limit (ms) run out: its lag or its longest standstill was a tenth of the
 * limit or more; where all of four or more ran out, over half of it. Where either is not known, it may.
 */
export function explainsMissed(
  { lagP99, stallMax }: Pick<Health, 'lagP99' | 'stallMax'>,
  limit: number | undefined,
  { bad, n }: { readonly bad: number; readonly n: number },
): boolean {
  if (limit === undefined || stallMax === undefined) return true
  const longest = Math.max(lagP99 ?? 0, stallMax)
  return bad === n && n >= NOTHING_FROM ? !(longest <= OF_ALL_WAITS * limit) : !(longest < OF_A_WAIT * limit)
}

/** ms of lag, p99: a tenth of the shortest part of a feed's time. */
const MOVES = 500

/**
 * Whether the generator may have moved messages from one time to another, or out of it. One that is late by less has not: it
 * loses none, and a burst of the service is what makes it late.
 */
export function explainsRate({ lagP99, cpuP95 }: Pick<Health, 'lagP99' | 'cpuP95'>): boolean {
  return !((lagP99 ?? 0) <= MOVES) || !((cpuP95 ?? 0) <= GENERATOR_BUDGET.cpuP95)
}

/** The share of the planned socket-seconds and iterations from which a load was brought as planned. */
export const BROUGHT = 0.95

/** The most pairs of metric and tag set that a run may have. */
export const MOST_SERIES = 20_000
