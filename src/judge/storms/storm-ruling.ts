import { mayMiss } from '../../model/load/storm.ts'
import type { Storm } from '../../model/record/storm.ts'
import type { Code, Why } from '../../model/verdict/codes.ts'
import type { StormRow } from '../../model/verdict/storms.ts'
import { isCount } from '../rule/runs.ts'
import { type SloContext, STOPPED } from '../slo/ruling.ts'

/** Whether enough of the sockets came back; `why`: what the figures cannot say. */
export interface StormRuling {
  readonly verdict: NonNullable<StormRow['verdict']>
  readonly code: Code
  readonly why?: string
}

const OPEN: Why = {
  code: 'open_waits',
  why: 'the plan ended others before their time was over, and nobody knows whether they would have come',
}
const NOBODY: Why = { code: 'none_cut', why: 'no socket was cut, so that none could come back' }

/**
 * Whether a storm's return is judged: of one that the service began, where its time is spared, or is not since it was one too many.
 * Of any other the rows that count its closes say it.
 */
export function isJudgedStorm({ by, counts }: Storm): boolean {
  return by !== 'service' || counts === undefined || counts === 'repeated'
}

/**
 * Compares plainly (design.md section 5, "Shares"): so many may be missing, and never all. None that was cut is no pass. Those of whom
 * the plan itself kept the answer decide nothing, nor do those for whom a busy generator may have been too slow.
 */
export function ruleOnStorm(
  storm: Storm,
  { excuse, unfit }: Pick<SloContext, 'excuse' | 'unfit'>,
): StormRuling {
  const { cut, back, unknown, slow, recovered } = storm
  if (!isPossible(storm)) return { verdict: 'fail', code: 'impossible', why: 'its counts are not possible' }
  if (excuse === 'cancelled') return open(STOPPED)
  if (cut === 0) return open(NOBODY)
  const allowed = mayMiss(cut, { recovered })
  const missing = cut - back - unknown
  if (missing > allowed)
    return unfit !== null && missing - slow <= allowed ? open(unfit) : { verdict: 'fail', code: 'recovered' }
  return missing + unknown > allowed ? open(OPEN) : { verdict: 'met', code: 'met' }
}

const open = ({ code, why }: Why): StormRuling => ({ verdict: 'not_judged', code, why })

function isPossible({ open, cut, unnoticed, back, late, unknown, slow, recovered }: Storm): boolean {
  const { share, within } = recovered
  const counts = [open, cut, unnoticed, back, late, unknown, slow]
  return (
    counts.every(isCount) &&
    unnoticed <= cut &&
    back + late + unknown <= cut &&
    slow <= cut - back - unknown &&
    share >= 0 &&
    share <= 1 &&
    within > 0
  )
}
