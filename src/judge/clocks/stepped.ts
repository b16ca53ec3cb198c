import { CLOCK_STEP } from '../../model/budget.ts'
import { length } from '../../model/numbers.ts'
import type { Health } from '../../model/record/record.ts'
import type { Why } from '../../model/verdict/codes.ts'

/** Why the times of a run are those of no one clock; null: nobody set it. */
export function clockStepped({ clockStep }: Pick<Health, 'clockStep'>): Why | null {
  if (clockStep === undefined || clockStep <= CLOCK_STEP) return null
  return { code: 'clock_stepped', why: `the generator's clock was set by ${length(clockStep)} in mid-run` }
}
