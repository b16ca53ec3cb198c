import type { Load } from '../model/load/load.ts'
import type { Share } from '../model/record/share.ts'
import type { Moments, Window } from './cube/moments.ts'

/** Seconds that users of a scenario should have together within these stretches, ms on its timeline. */
export type PlannedSeconds = (scenario: string, within: readonly Window[]) => number

/**
 * The lesser share of what the plan asks for that was brought: of the seconds in which sockets were open, or closed by
 * plan, in their scenario's own time; and of the iterations of stated rates. 1 where the plan states neither.
 */
export function broughtOf(
  load: Load,
  moments: Moments,
  kept: ReadonlyMap<string, number>,
  shares: readonly Share[],
  planned: PlannedSeconds,
): number {
  const sockets = Object.entries(load.work.scenarios).filter(([, { kind }]) => kind === 'socket')
  const due = total(sockets.map(([name]) => planned(name, moments.ownSpans(name))))
  const open = total(sockets.map(([name]) => kept.get(name) ?? 0))
  const begun = shares.filter(({ metric }) => metric === 'begun')
  const tries = total(begun.map(({ n }) => n))
  const missed = total(begun.map(({ bad }) => bad))
  return Math.min(1, due > 0 ? open / due : 1, tries > 0 ? 1 - missed / tries : 1)
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
