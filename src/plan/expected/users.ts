import type { Load } from '../../model/load/load.ts'
import { area, curveOf } from './curve.ts'

/** Seconds that the users of a scenario have together within these stretches, ms since the start of the run. */
export function userSeconds(
  { work }: Pick<Load, 'work'>,
  scenario: string,
  within: readonly { readonly from: number; readonly to: number }[],
): number {
  const found = Object.hasOwn(work.scenarios, scenario) ? work.scenarios[scenario] : undefined
  if (found === undefined) return 0
  return area(
    curveOf(found),
    within.map((span) => ({ ...span, phase: 'steady' as const })),
  )
}
