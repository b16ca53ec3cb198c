import { BROUGHT, GENERATOR_BUDGET, lagCount, stealMatters } from '../../model/budget.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { apart, counted } from '../../model/numbers.ts'
import type { Health, Record } from '../../model/record/record.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { Reason } from '../../model/verdict/verdict.ts'
import { clockStepped } from '../clocks/stepped.ts'
import { hitLimits } from '../limits.ts'

// What keeps rows from being judged: evidence that is not whole, a generator that was not fit, runs that do not belong
// together. What an SLO makes of it is ruling.ts' business; of a gate row any of it takes the verdict.

export const BUSY: Why = { code: 'busy', why: 'the generator was busy' }
/** What is met on it is met all the same. */
export const ON_A_BUSY_MACHINE = 'on a busy machine'
const LIMITED: Why = { code: 'generator_limit', why: "the generator's machine was at its limit" }
export const BUILD_CHANGED: Why = { code: 'build_changed', why: 'the build changed in mid-run' }
export const WRONG_BUILD: Why = { code: 'wrong_build', why: 'it is the wrong build' }

/** An outcome that lies in the evidence itself: it excuses rows from what they lack. */
export type Excuse = 'target' | 'engine' | 'cancelled' | 'limits'

/** What the reasons in the evidence excuse the rows from; the weightiest first. Over a cap the gate stops a run itself. */
export function excuseOf(evidence: readonly Reason[]): Excuse | null {
  if (evidence.some(({ outcome }) => outcome === 'policy')) return 'cancelled'
  for (const outcome of ['cancelled', 'engine', 'target'] as const) {
    if (evidence.some((reason) => reason.outcome === outcome)) return outcome
  }
  return evidence.some(({ code }) => code === 'generator_limit') ? 'limits' : null
}

const EXCUSED: { readonly [excuse in Excuse]: Why } = {
  cancelled: { code: 'cancelled', why: 'the run was stopped' },
  engine: { code: 'incomplete', why: 'the evidence is incomplete' },
  target: { code: 'unreached', why: 'nothing was measured' },
  limits: LIMITED,
}

/** All that may keep gate rows from being judged. Phrases as the functions that find them give them; empty: none. */
export interface Obstacles {
  readonly wrong: readonly string[]
  readonly excuse: Excuse | null
  readonly saturated: readonly string[]
  readonly changed: readonly string[]
  /** Why the baseline could not be read. */
  readonly storeProblem?: string | undefined
  /** Why the runs cannot be judged together. */
  readonly mismatch: Why | null
}

/** Why no gate row may be judged: there is nothing whole to compare, or nothing to compare it with; null: they may. */
export function whyUnjudged(found: Obstacles): Why | null {
  if (found.wrong.length > 0) return WRONG_BUILD
  if (found.excuse !== null) return EXCUSED[found.excuse]
  if (found.saturated.length > 0) return BUSY
  if (found.storeProblem !== undefined) return { code: 'store', why: 'the baseline could not be read' }
  return found.changed.length > 0 ? BUILD_CHANGED : found.mismatch
}

/** Why the times of a run may be the generator's own; null: it was fit. */
export function busy({ health }: Pick<Record, 'health'>): Why | null {
  const stepped = clockStepped(health)
  if (stepped !== null) return stepped
  if (hitLimits(health).length > 0) return LIMITED
  return saturation(health).length > 0 ? BUSY : null
}

/**
 * Whether the load was brought as planned, so that what is met on a busy machine is met; of a record that does not say so it
 * is not known, and was not. By a clock that was set nobody knows, and a time may be too short as well.
 */
export function wasBrought({ health }: Pick<Record, 'health'>): boolean {
  const { brought } = health
  return clockStepped(health) === null && brought !== undefined && brought >= BROUGHT
}

/**
 * What the generator used beyond its budget, one phrase each with its figure; empty: it was fit. Dropped iterations say
 * nothing by themselves: a slow service takes the virtual users as surely as a slow generator does. Nor does steal, where
 * no target is on this machine and the generator was in time.
 */
export function saturation(health: Health): readonly string[] {
  const { lagP99, cpuP95, stealP95, relayP99, droppedIterations } = health
  const budget = GENERATOR_BUDGET
  const found: string[] = []
  if (over(lagP99, budget.lagP99)) {
    const [lag, most] = apart(lagP99, budget.lagP99, 'ms')
    found.push(`its lag reached ${lag} at p99 (budget ${most}, ${lagCount(health)})`)
  }
  if (over(cpuP95, budget.cpuP95)) {
    const [used, most] = apart(cpuP95, budget.cpuP95, 'share')
    found.push(`its CPU p95 was ${used} (budget ${most})`)
  }
  if (over(relayP99 ?? null, budget.relayP99)) {
    const [late, most] = apart(relayP99!, budget.relayP99, 'ms')
    found.push(`its relay held bytes up for ${late} at p99 (budget ${most})`)
  }
  if (over(stealP95, budget.stealP95) && stealMatters(health)) {
    const [taken, most] = apart(stealP95, budget.stealP95, 'share')
    found.push(`the host took ${taken} of its CPU at p95 (budget ${most})`)
  }
  if (found.length > 0 && droppedIterations > 0)
    found.push(`it dropped ${counted(droppedIterations, 'iteration')}`)
  return found
}

/** Over its budget, or a figure that no gauge has: a broken one is no proof of fitness. Null: not measured. */
function over(value: number | null, budget: number): value is number {
  return value !== null && !(value >= 0 && value <= budget)
}

/**
 * Whether a busy generator may have made the figure itself: times, waits, and whatever there can be too little of.
 * Counts of closes, refusals and errors are the service's own, and fail still. `limited`: where its machine had nothing
 * more to give, k6 counts what it could not send as failed requests.
 */
export function suffers(metric: string, limited: boolean): boolean {
  const row = metricOf(metric)
  if (row === undefined || row.kind === 'trend' || row.worse === 'lower' || row.wait === true) return true
  return limited && row.needs === 'http'
}
