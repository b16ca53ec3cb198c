import { type Executor, peakVUs } from '../../model/load/executor.ts'
import { plannedVUs, type Shift, shiftAt, shiftsOf } from './rank.ts'

/** What a VU knows when an iteration begins. Times in ms since the scenario's start. */
export interface Beginning {
  readonly at: number
  /** `exec.scenario.iterationInTest`. */
  readonly iteration: number
  /** From 0. */
  readonly vu: number
  /** As decided at an earlier iteration. */
  readonly rank: number | null
  /** End of the VU's last iteration, or -Infinity. */
  readonly lastEnd: number
}

/** An iteration that begins this soon after the last one was not restarted by the ramp: k6 had not yet stopped it. */
const SAME_RUN = 200
/** k6 starts a VU on its step; whole milliseconds may put the iteration just before it. */
const SLACK = 5

/**
 * Which place a VU has in the order of starts, and the shift it works next; no shift: its time is over. k6 tells no
 * VU its place, so it is the number of its first iteration, or, where the ramp came back and started it anew, the
 * momentary target.
 */
export function placeOf(load: Executor, beginning: Beginning): { rank: number; shift: Shift | undefined } {
  const rank = rankOf(load, beginning)
  return { rank, shift: shiftAt(shiftsOf(load, rank), beginning.at) }
}

function rankOf(load: Executor, { at, iteration, vu, rank, lastEnd }: Beginning): number {
  const peak = Math.max(1, peakVUs(load))
  if (load.executor !== 'ramping-vus') return rank ?? (iteration < peak ? iteration : vu % peak)
  if (rank !== null && at - lastEnd < SAME_RUN) return rank
  if (rank === null && iteration < peak && works(load, iteration, at)) return iteration
  return Math.max(0, plannedVUs(load, at + SLACK) - 1)
}

function works(load: Executor, rank: number, at: number): boolean {
  return shiftsOf(load, rank).some(({ from, to }) => from - SLACK <= at + SLACK && at < to)
}
