import { join } from 'node:path'
import { combine, isLast, ofLast } from '../../judge/base/combine.ts'
import type { BaseFacts } from '../../model/verdict/base.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { addSpent } from '../../plan/forecast/caps.ts'
import { type Context, lookOf } from '../context.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import { inLeases } from '../leases.ts'
import { given } from '../options/given.ts'
import type { PlanRuns } from '../results/reports.ts'
import { type Performed, type RunOptions, runPlan } from '../run-plan.ts'
import { createLog } from '../terminal-log.ts'
import type { BasePlan } from './base-plan.ts'
import { planIn } from './base-strictness.ts'
import { BASE_FOLDER, clearOlder, kept } from './kept.ts'
import { besideOther, withLacking } from './pointed.ts'
import { rulingOf } from './ruling.ts'
import { takenAway } from './taken-away.ts'
import { withNotice } from './what-differs.ts'

/**
 * Runs a change's plan, and where it differs from the base's and the base blocks, first the base's: what a change writes
 * into its plan does not judge that change. Both run on the same build, under the base's strictness, one after the other.
 *
 * @throws {Failure} as runPlan(); usage also where neither has such a plan.
 */
export async function runChange(asked: RunOptions, base: BasePlan, context: Context): Promise<Performed> {
  const own = await readPlan(asked.plan, context.cwd).catch((error: Error) => error)
  if (own instanceof Error) return await takenAway(own, base, asked, context)
  const concluding = (verdict: Verdict) => withNotice(verdict, base)
  const options = { ...asked, planFile: own, concluding }
  await clearOlder(options.out, context.cwd)
  const ruling = rulingOf(base, own, asked)
  if (ruling === null) return await runPlan(options, context)
  const { facts, plan, strict } = ruling
  const ownWith = (verdict: Verdict) =>
    withLacking(options.concluding(verdict), asked.pointing, {
      ...{ plan: own, whose: "This change's plan", other: plan },
    })
  const pointed = { ...options, pointing: besideOther(asked.pointing, plan), concluding: ownWith }
  if (facts.rule !== 'decides' || plan === null) return await runAlone(pointed, facts, context)
  const log = createLog(context.stderr, lookOf(context.stderr, context.env))
  // Both load the same, so that nobody else comes between them.
  return await inLeases(options, context, log, (leases) =>
    runBoth({ ...pointed, ...strict, leases }, { plan, facts }, context),
  )
}

/** Asked for, with what is said of the base in every verdict on a change. */
type Options = RunOptions & Required<Pick<RunOptions, 'concluding' | 'planFile'>>

function runAlone(options: Options, facts: BaseFacts, context: Context): Promise<Performed> {
  const concluding = (verdict: Verdict) => ({ ...options.concluding(verdict), base: facts })
  return runPlan({ ...options, concluding }, context)
}

interface Base {
  readonly plan: PlanFile
  readonly facts: BaseFacts
}

async function runBoth(options: Options, { plan, facts }: Base, context: Context): Promise<Performed> {
  const log = createLog(context.stderr, lookOf(context.stderr, context.env))
  log.info(`the plan differs from that of ${facts.ref}: both are run, that of ${facts.ref} first`)
  // What a change builds may have to be started otherwise; a base that starts nothing starts nothing here.
  const paired = options.paired && { ...options.paired, services: planIn(options.planFile)?.services }
  const out = join(options.out, BASE_FOLDER)
  const { concluding: _, ...alike } = options
  const earlier = options.earlier && { ...options.earlier, own: options.earlier.base }
  const pointing = besideOther(options.pointing, options.planFile)
  const order = {
    ...alike,
    pointing,
    planFile: plan,
    out,
    ...given('paired', paired),
    ...given('earlier', earlier),
  }
  const first = await runPlan(order, context)
  const theirs = { plan, whose: `The plan of ${facts.ref}` }
  const pointed = (verdict: Verdict) =>
    withLacking(verdict, options.pointing, { ...theirs, other: options.planFile })
  if (isLast(first.verdict)) return await keepLast(first, options, facts, context)
  log.info(`now the plan of this change`)
  const concluding = (head: Verdict) =>
    pointed(options.concluding(combine({ base: first.verdict, head, facts })))
  const before = addSpent(options.spent, first.spent)
  const done = await runPlan({ ...options, spent: before, concluding }, context)
  const spent = addSpent(first.spent, done.spent)
  return { ...done, ...given('spent', spent), runs: runsOf(done, first), judged: true }
}

function runsOf({ runs: own }: Partial<Performed>, { runs: base }: Performed): PlanRuns {
  return { own: own?.own ?? [], base: base?.own ?? [] }
}

async function keepLast(
  first: Performed,
  options: RunOptions,
  facts: BaseFacts,
  context: Context,
): Promise<Performed> {
  const records = first.records.map((name) => join(BASE_FOLDER, name))
  const done = await kept(ofLast(first.verdict, facts), options, context)
  return { ...first, ...done, records, runs: runsOf({}, first), judged: true }
}
