import type { Knobs } from './knobs.ts'

/**
 * The service's own working time, ms: lognormal with median 25 ms and sigma 0.25, so that p99 is near 45 ms.
 * A service without spread of its own would leave a gate nothing but the machine's jitter to judge.
 */
export function workingTime(random: () => number = Math.random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return 25 * Math.exp(0.25 * normal)
}

/** Working time with what the knobs add for the `count`-th message of the service (from 1). */
export function delayOf(knobs: Knobs, count: number): number {
  const { slowEvery, slowAll } = knobs
  const slow = slowEvery !== null && count % slowEvery.n === 0 ? slowEvery.by : 0
  return workingTime() + slowAll + slow
}
