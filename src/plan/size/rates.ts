/** Rates per second as whole iterations per `timeUnit` (ms), the only form that k6 takes. */
export interface WholeRates {
  /** ms, a whole number of seconds. */
  readonly timeUnit: number
  /** Iterations per timeUnit, in the order given. */
  readonly rates: readonly number[]
}

/** How far a whole rate may lie from the one that the plan asks for, as a share. */
const TOLERANCE = 0.001
/** An exact unit is looked for up to a minute; beyond it a close one is as good and easier to read. */
const EXACT_UP_TO = 60
const CLOSE_UP_TO = 3600

/**
 * Fractional rates as whole ones over a longer unit: 0.8/s is 4 per 5 s. The unit is the smallest exact
 * one up to a minute, else the smallest within 0.1 % for every rate. All rates share it; 0 stays 0.
 */
export function wholeRates(perSecond: readonly number[]): WholeRates {
  const rates = perSecond.filter((rate) => rate > 0)
  const seconds =
    firstUnit(rates, EXACT_UP_TO, 1e-9) ?? firstUnit(rates, CLOSE_UP_TO, TOLERANCE) ?? surelyClose(rates)
  return { timeUnit: seconds * 1000, rates: perSecond.map((rate) => Math.round(rate * seconds)) }
}

function firstUnit(rates: readonly number[], upTo: number, tolerance: number): number | undefined {
  for (let seconds = 1; seconds <= upTo; seconds++) {
    if (rates.every((rate) => isClose(rate * seconds, tolerance))) return seconds
  }
  return undefined
}

function isClose(iterations: number, tolerance: number): boolean {
  const whole = Math.round(iterations)
  return whole >= 1 && Math.abs(whole - iterations) <= iterations * tolerance
}

/** Rounding is off by at most a half, which is 0.1 % of 500 iterations. */
function surelyClose(rates: readonly number[]): number {
  return Math.ceil(0.5 / TOLERANCE / Math.min(...rates))
}
