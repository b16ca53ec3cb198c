import { carriedText } from '../app/attempts/carried-text.ts'
import type { Judged } from '../app/results/reports.ts'
import { isOfChange } from '../github/event/storing.ts'
import type { Step } from './step.ts'

/** What this attempt leaves for later ones; undefined: nothing. */
export function handedOn({ runs }: Pick<Judged, 'runs'>, { event, context }: Step): string | undefined {
  if (!isOfChange(event) || runs === undefined) return undefined
  if (runs.own.length + runs.base.length === 0) return undefined
  return carriedText(runs, context.redactor)
}
