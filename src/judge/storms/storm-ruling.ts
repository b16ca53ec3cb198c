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
/** Deploys that keep the sockets away for more of their own time than this leave too little to judge a release by. */
const MOST_AWAY = 1 / 3
const MOSTLY_AWAY: Why = {
  code: 'excused',
  why: 'the service announced its restarts, and over a third of the time of the sockets went with them: too little is left to judge by',
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
 * the plan itself kept the answer decide nothing, nor do those for whom a busy generator may have been too slow. What is excused is bounded: announced storms that are all met, and leave too
 * little beside them, are no pass.
 *
 * @param away of the scenario, as awayOf.
 */
export function ruleOnStorm(
  storm: Storm,
  { excuse, unfit }: Pick<SloContext, 'excuse' | 'unfit'>,
  away = awayOf([storm], storm.scenario),
): StormRuling {
  const { cut, back, unknown, slow, recovered } = storm
  if (!isPossible(storm)) return { verdict: 'fail', code: 'impossible', why: 'its counts are not possible' }
  if (excuse === 'cancelled') return open(STOPPED)
  if (cut === 0) return open(NOBODY)
  const allowed = mayMiss(cut, { recovered })
  const missing = cut - back - unknown
  if (missing > allowed)
    return unfit !== null && missing - slow <= allowed ? open(unfit) : { verdict: 'fail', code: 'recovered' }
  if (missing + unknown > allowed) return open(OPEN)
  return storm.away !== undefined && away > MOST_AWAY ? open(MOSTLY_AWAY) : { verdict: 'met', code: 'met' }
}

/** The share of its sockets' own time that all announced storms of a scenario excuse together. */
export function awayOf(storms: readonly Storm[], scenario: string): number {
  const own = storms.filter((storm) => storm.scenario === scenario)
  return own.reduce(
    (sum, { away }) => sum + (away === undefined || away.of <= 0 ? 0 : away.seconds / away.of),
    0,
  )
}

const open = ({ code, why }: Why): StormRuling => ({ verdict: 'not_judged', code, why })

function isPossible({ open, cut, unnoticed, back, late, unknown, slow, recovered, away }: Storm): boolean {
  const { share, within } = recovered
  const counts = [open, cut, unnoticed, back, late, unknown, slow]
  return (
    counts.every(isCount) &&
    unnoticed <= cut &&
    back + late + unknown <= cut &&
    slow <= cut - back - unknown &&
    share >= 0 &&
    share <= 1 &&
    within > 0 &&
    (away === undefined || (away.seconds >= 0 && away.of >= away.seconds - 1e-6))
  )
}
