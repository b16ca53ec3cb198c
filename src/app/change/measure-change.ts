import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import type { Mode } from '../../model/load/gate.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import { type Context, lookOf } from '../context.ts'
import { tellFailure } from '../failed.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import { inLeases } from '../leases.ts'
import { type Measured, type MeasureOptions, measurePlan } from '../measure-plan.ts'
import { given } from '../options/given.ts'
import { createLog } from '../terminal-log.ts'
import type { BasePlan } from './base-plan.ts'
import { BASE_FOLDER, clearOlder } from './kept.ts'
import { besideOther } from './pointed.ts'
import { rulingOf } from './ruling.ts'

/** What is measured of a change, and how strictly somebody will judge it. */
export interface MeasureChangeOptions extends MeasureOptions {
  readonly mode: Mode | undefined
  readonly failOn: readonly Outcome[] | undefined
}

/**
 * Measures a change's plan once, and where it differs from the base's, which decides, first the base's on the same build. What
 * keeps the base's from being measured is told, and leaves it without a record: who judges then takes it as undecided.
 *
 * @throws {Failure} as measurePlan(), of the change's own plan.
 */
export async function measureChange(
  { mode, failOn, ...options }: MeasureChangeOptions,
  base: BasePlan,
  context: Context,
): Promise<Measured> {
  const planFile = await readPlan(options.plan, context.cwd)
  const ruling = rulingOf(base, planFile, { profile: options.profile, mode, failOn })
  await clearOlder(options.out, context.cwd)
  if (ruling?.facts.rule !== 'decides' || ruling.plan === null) {
    return await measurePlan({ ...options, planFile }, context)
  }
  const { plan } = ruling
  const [own, theirs] = [besideOther(options.pointing, plan), besideOther(options.pointing, planFile)]
  const log = createLog(context.stderr, lookOf(context.stderr, context.env))
  log.info(`the plan differs from that of ${base.ref}: both are measured, that of ${base.ref} first`)
  // Both load the same, so that nobody else comes between them.
  return await inLeases(options, context, log, async (leases) => {
    const first = await ofBase({ ...options, pointing: theirs, leases }, plan, context)
    if (context.signal.aborted)
      throw new Failure('cancelled', 'the run was cancelled: only the plan of the base was measured')
    const spent = first.measured?.spent ?? options.spent
    const done = await measurePlan({ ...options, pointing: own, planFile, leases, spent }, context)
    return { ...done, ...given('base', first.measured) }
  })
}

async function ofBase(
  options: MeasureOptions,
  planFile: PlanFile,
  context: Context,
): Promise<{ readonly measured?: Measured }> {
  const out = join(options.out, BASE_FOLDER)
  try {
    return { measured: await measurePlan({ ...options, planFile, out }, context) }
  } catch (error) {
    const { outcome } = tellFailure(error, context)
    if (outcome === 'internal' || context.signal.aborted) throw error
    return {}
  }
}
