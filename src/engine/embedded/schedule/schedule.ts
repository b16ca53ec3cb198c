import type { Stage } from '../../../model/load/executor.ts'

/** From `at` ms after the scenario's start, `vus` VUs are wanted. */
export interface VuStep {
  readonly at: number
  readonly vus: number
}

/**
 * When a ramping-vus scenario starts and stops its VUs: one at a time, spread evenly over the stage, the last
 * at its end (k6: lib/executor/ramping_vus.go, getRawExecutionSteps).
 */
export function vuSteps(startVUs: number, stages: readonly Stage[]): readonly VuStep[] {
  const steps: VuStep[] = [{ at: 0, vus: startVUs }]
  let from = startVUs
  let begin = 0
  for (const { duration, target } of stages) {
    const change = Math.abs(target - from)
    const direction = Math.sign(target - from)
    if (duration === 0 && change > 0) steps.push({ at: begin, vus: target })
    else
      for (let i = 1; i <= change; i += 1) {
        steps.push({ at: begin + (duration * i) / change, vus: from + direction * i })
      }
    from = target
    begin += duration
  }
  return steps
}

/** Times, in ms, of the iterations of a constant-arrival-rate scenario: the first at once (k6: constant_arrival_rate.go). */
export function* constantArrivals(rate: number, timeUnit: number, duration: number): Generator<number> {
  for (let i = 0; (i * timeUnit) / rate < duration; i += 1) yield (i * timeUnit) / rate
}

/**
 * Times, in ms, of the iterations of a ramping-arrival-rate scenario: the i-th where the area under the rate
 * reaches i (k6: lib/executor/ramping_arrival_rate.go, cal).
 */
export function* rampingArrivals(
  startRate: number,
  timeUnit: number,
  stages: readonly Stage[],
): Generator<number> {
  let from = startRate / timeUnit
  let begin = 0
  let before = 0
  let i = 1
  for (const { duration, target } of stages) {
    const to = target / timeUnit
    const end = before + (duration * (from + to)) / 2
    for (; i <= end; i += 1) yield begin + reach(i - before, from, to, duration)
    before = end
    from = to
    begin += duration
  }
}

/** Where the area under a line from `from` to `to` over `duration` reaches `area`. */
function reach(area: number, from: number, to: number, duration: number): number {
  if (from === to) return area / to
  // Rounding may leave a tiny negative under the root at the end of a stage that falls to 0.
  const root = Math.sqrt(Math.max(0, duration * (from * from * duration + 2 * area * (to - from))))
  return (from * duration - root) / (from - to)
}
