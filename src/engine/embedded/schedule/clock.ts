let offset = performance.timeOrigin

/** Epoch ms with fractions: the monotonic clock, held within the millisecond that the wall clock shows. */
export function now(): number {
  return offset + performance.now()
}

/**
 * Follows the wall clock. `Date.now()` is floored, so the truth lies in [Date.now(), Date.now() + 1); outside
 * of it the wall clock has been slewed since the process began, and latency against another machine's clock
 * would be wrong by that much. Called ten times a second while a run lasts.
 */
export function followWallClock(): void {
  const before = Date.now()
  const ours = now()
  const after = Date.now()
  if (ours < before) offset += before - ours
  else if (ours > after + 1) offset -= ours - (after + 1)
}
