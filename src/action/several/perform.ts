import { join } from 'node:path'
import { takenOut } from '../../app/change/taken-out.ts'
import { lookOf } from '../../app/context.ts'
import { tellAsVerdict } from '../../app/failed.ts'
import type { LoadOptions } from '../../app/options/load-options.ts'
import { reportsOf } from '../../app/results/reports.ts'
import { clearResults, makeOut, writeAfterAll } from '../../app/results/results-folder.ts'
import type { Performed } from '../../app/run-plan.ts'
import { inTurn, type Shared } from '../../app/several/in-turn.ts'
import { wholeIn } from '../../app/several/results.ts'
import { createLog } from '../../app/terminal-log.ts'
import { withoutForeignSecrets } from '../../text/own-fields.ts'
import type { Permission } from '../base/policy.ts'
import { earlierOf } from '../earlier-of.ts'
import type { Inputs } from '../inputs.ts'
import { openCheck } from '../open-check.ts'
import { overridden } from '../override.ts'
import { publisherOf } from '../publisher.ts'
import type { Step } from '../step.ts'
import { loadOf, run, runOptions } from '../tasks.ts'
import { finishSeveral, type Told } from './finish-several.ts'
import { plansOf, type StepPlan } from './plans.ts'

/** A plan, with the inputs and the step that it would have alone. */
interface Alone {
  readonly plan: StepPlan
  readonly inputs: Inputs
  readonly step: Step
}

/**
 * Several plans in one step: one after the other under one lease, each with its own check; then one comment, one summary and
 * one check of all. What one comes to ends no other.
 *
 * @throws {Failure} usage, policy: of the list itself, before anything is loaded.
 */
export async function performSeveral(inputs: Inputs, permission: Permission, step: Step): Promise<void> {
  const { context } = step
  await openCheck(inputs, step, null)
  const plans = await plansOf(inputs, permission, step)
  const alone = new Map(plans.map((plan) => [plan.file, aloneOf(plan, inputs, step)]))
  // All of them now: a step that is killed in the first leaves no older success of the last.
  for (const one of alone.values()) await openCheck(one.inputs, one.step, baseIn(one.plan))
  const out = await makeOut(inputs.out, inputs.cwd)
  await clearResults(out)
  const options = loadOf(inputs, permission, context)
  const log = createLog(context.stderr, lookOf(context.stderr, context.env))
  const done = await inTurn(plans, options, context, log, {
    one: async ({ file }, shared) =>
      await judged(alone.get(file)!, permission, { ...shared, choice: options.choice }),
    failed: async ({ file }, error) => await unrun(alone.get(file)!, error),
  })
  const { plan: file, profile = 'full', environment, jobKey: key } = inputs
  await finishSeveral(wholeIn(done, { file, profile, environment, key }), inputs, { ...step, out })
}

const baseIn = ({ base }: StepPlan) => (base instanceof Error ? null : base)

function aloneOf(plan: StepPlan, inputs: Inputs, step: Step): Alone {
  const own = { ...inputs, plan: plan.file, plans: [plan.file], out: join(inputs.out, plan.folder) }
  return { plan, inputs: own, step: { ...step, publisher: publisherOf(own, step, 'part') } }
}

async function judged(
  { plan, inputs, step }: Alone,
  permission: Permission,
  shared: Shared & Pick<LoadOptions, 'choice'>,
): Promise<Told> {
  if (plan.base instanceof Error) throw plan.base
  const { extraOf, settled } = await import('../finish.ts')
  const done = await performed({ plan, inputs, step }, permission, shared)
  const { verdict, unwritten } = await settled(done, inputs, step, (one) =>
    overridden(one, inputs, permission, step),
  )
  const told = unwritten === undefined ? {} : { unwritten }
  const markdown = reportsOf(verdict, extraOf(inputs, step, unwritten === undefined))['report.md']
  const { out, records, spent } = done
  return { verdict, folder: plan.folder, markdown, out, records, ...(spent && { spent }), ...told }
}

async function performed(
  { plan, inputs, step }: Alone,
  permission: Permission,
  shared: Shared & Pick<LoadOptions, 'choice'>,
): Promise<Performed> {
  const { context, event } = step
  const base = baseIn(plan)
  if (plan.gone && base?.plan) {
    return await takenOut({ ...base, plan: base.plan }, runOptions(inputs, permission, context), context)
  }
  return await run(inputs, permission, context, base, event, earlierOf(step), shared)
}

/** What cannot be run has a verdict, a check and results all the same. */
async function unrun({ plan, inputs, step }: Alone, error: unknown): Promise<Told> {
  const { context } = step
  const { extraOf, failureFacts, settled } = await import('../finish.ts')
  const failed = withoutForeignSecrets(
    tellAsVerdict(error, await failureFacts(inputs, step), context),
    context.redactor,
  )
  const { verdict } = await settled({ verdict: failed, out: inputs.out, records: [] }, inputs, step)
  const reports = reportsOf(verdict, extraOf(inputs, step, false))
  const unwritten = await makeOut(inputs.out, inputs.cwd)
    .then((out) => writeAfterAll(out, reports, inputs.cwd))
    .catch((why: Error) => why.message)
  const { folder } = plan
  const written = unwritten === undefined ? {} : { unwritten }
  return { verdict, folder, markdown: reports['report.md'], out: inputs.out, records: [], ...written }
}
