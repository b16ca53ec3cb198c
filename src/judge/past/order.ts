import type { Record } from '../../model/record/record.ts'

/** Sorts runs by the time at which they began, the oldest first. */
export function byAge(a: Record, b: Record): number {
  const [left, right] = [a.provenance.started, b.provenance.started]
  return left < right ? -1 : left > right ? 1 : 0
}
