import { type EarlierRuns, earlierRuns } from '../app/attempts/earlier-runs.ts'
import { isOfChange } from '../github/event/storing.ts'
import type { Step } from './step.ts'

/** What earlier attempts left for this one; undefined: such runs are stored, or nothing is remembered. */
export function earlierOf({ event, publisher }: Step): EarlierRuns | undefined {
  if (!isOfChange(event) || publisher === undefined) return undefined
  return earlierRuns((plan) => publisher.carried(plan), event.run)
}
