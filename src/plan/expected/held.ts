import { isArrivalRate, lengthOf, peakVUs } from '../../model/load/executor.ts'
import type { Scenario, Work } from '../../model/load/scenario.ts'
import { type Curve, curveOf, valueAt } from './curve.ts'

/** The VUs that an engine keeps for one scenario. */
interface Held {
  readonly curve: Curve
  /** ms for which a VU that is no longer wanted may go on. */
  readonly lag: number
  /** ms since the start of the run at which the last one is ended. */
  readonly until: number
}

/**
 * The most virtual users at once, as an engine holds them: of an arrival rate its whole pool; of the others also those
 * that are past their time and still close their sockets (k6: lib/executor/ramping_vus.go,
 * reserveVUsForGracefulRampDowns; gracefulStop of every executor). Never less than `k6 inspect
 * --execution-requirements` tells.
 */
export function heldVUs({ scenarios }: Work): number {
  const all = Object.values(scenarios)
  const pools = all.reduce((sum, { load }) => sum + (isArrivalRate(load) ? peakVUs(load) : 0), 0)
  const held = all.filter(({ load }) => !isArrivalRate(load)).map(heldBy)
  const moments = new Set(held.flatMap(momentsOf))
  let peak = 0
  for (const at of moments) {
    peak = Math.max(
      peak,
      held.reduce((sum, one) => sum + mostIn(one, at), 0),
    )
  }
  return pools + peak
}

function heldBy(scenario: Scenario): Held {
  const { load, start, gracefulStop } = scenario
  const end = start + lengthOf(load)
  // The others keep all of theirs to the end and through their grace.
  const lag = load.executor === 'ramping-vus' ? load.gracefulRampDown : end - start + gracefulStop
  return { curve: curveOf(scenario), lag: Math.max(lag, gracefulStop), until: end + gracefulStop }
}

/** Where the sum of what is held can be at its largest: it is made of straight lines between these. */
function momentsOf({ curve, lag, until }: Held): readonly number[] {
  return [...curve.flatMap(({ at }) => [at, at + lag]), until].filter((at) => at <= until)
}

/** VUs are whole, and each scenario rounds for itself. */
function mostIn({ curve, lag, until }: Held, at: number): number {
  if (at > until) return 0
  const within = curve.filter((point) => point.at >= at - lag && point.at <= at).map(({ value }) => value)
  const most = Math.max(0, ...within, valueAt(curve, at, 'before'), valueAt(curve, at - lag, 'after'))
  return Math.ceil(most - 1e-6)
}
