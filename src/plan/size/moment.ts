import type { Offset } from '../plan.ts'
import { spansOf, type Timed } from './phases.ts'

/**
 * An offset as ms since the start of the run, its own time shortened by `scale`; the beginnings of phases are of the sized
 * load. Undefined where the load has no such phase.
 */
export function momentOf(offset: Offset, { load, start }: Timed, scale = 1): number | undefined {
  const { since, ms } = offset
  const from = since === 'start' ? start : spansOf({ load, start }).find(({ phase }) => phase === since)?.from
  return from === undefined ? undefined : from + ms * scale
}

/** ms left of the steady time around a moment, until that is over; undefined: the moment is in no steady time. */
export function steadyLeft(at: number, { load, start }: Timed): number | undefined {
  const around = spansOf({ load, start }).find(
    ({ phase, from, to }) => phase === 'steady' && from <= at && at < to,
  )
  return around === undefined ? undefined : around.to - at
}
