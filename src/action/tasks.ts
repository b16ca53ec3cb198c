import type { EarlierRuns } from '../app/attempts/earlier-runs.ts'
import { namedStore } from '../app/baseline/named-store.ts'
import { seedPlan } from '../app/baseline/seed-plan.ts'
import type { BasePlan } from '../app/change/base-plan.ts'
import { type JudgeChangeOptions, judgeChange } from '../app/change/judge-change.ts'
import { measureChange } from '../app/change/measure-change.ts'
import { runChange } from '../app/change/run-change.ts'
import { judgeUnmeasured, type Unmeasured } from '../app/change/unmeasured.ts'
import { type Context, lookOf } from '../app/context.ts'
import { shownEnd } from '../app/ending.ts'
import { judgeRuns } from '../app/judge/judge-runs.ts'
import type { JudgedCommits } from '../app/judge/own-commit.ts'
import { type Measured, measurePlan } from '../app/measure-plan.ts'
import { commandsOf } from '../app/options/allowed-commands.ts'
import { given } from '../app/options/given.ts'
import type { LoadOptions } from '../app/options/load-options.ts'
import { storePlace } from '../app/options/store-place.ts'
import type { EngineChoice } from '../app/outside.ts'
import { reproduce } from '../app/reproduce.ts'
import type { Judged } from '../app/results/reports.ts'
import { type PairedOptions, type Performed, type RunOptions, runPlan } from '../app/run-plan.ts'
import type { K6 } from '../engine/k6/get/locate.ts'
import type { EventContext } from '../github/event/event.ts'
import { mayBeFork } from '../github/event/may-be-fork.ts'
import { shaOf } from '../github/event/payload.ts'
import type { Seeding } from '../model/record/baseline.ts'
import type { Log } from '../ports.ts'
import { LOG } from '../report/terminal/look.ts'
import { terminalReport } from '../report/terminal/terminal.ts'
import type { Permission } from './base/policy.ts'
import { commandLine, type Inputs } from './inputs.ts'
import { ownDocs } from './own-docs.ts'

/**
 * Measures, judges, reports and stores; of a change beside the plan of its base. `shared`: with other plans of the step. @throws {Failure} as runPlan().
 */
export async function run(
  inputs: Inputs,
  allowed: Permission,
  context: Context,
  base: BasePlan | null,
  _: EventContext,
  earlier?: EarlierRuns,
  shared: Partial<LoadOptions> = {},
): Promise<Performed> {
  const options = { ...given('earlier', earlier), ...runOptions(inputs, allowed, context), ...shared }
  const done = await (base === null ? runPlan(options, context) : runChange(options, base, context))
  if (done.judged) context.stdout.write(terminalReport(done.verdict, LOG))
  return done
}

/** What a run is asked for. */
export function runOptions(inputs: Inputs, allowed: Permission, context: Context): RunOptions {
  return {
    ...loadOf(inputs, allowed, context),
    ...judgingOf(inputs, allowed, context),
    ...given('paired', pairedOptions(inputs, allowed, context)),
  }
}

/** Measures an accepted build and stores it; whether it may be was asked before. @throws {Failure} as seedPlan(). */
export async function seed(inputs: Inputs, allowed: Permission, context: Context): Promise<Seeding> {
  const { mode: _, ...demands } = allowed.demands
  const options = { ...loadOf(inputs, allowed, context), demands }
  return await seedPlan(options, inputs.runs, namedStore(inputs.baseline, context), context)
}

/**
 * Only the record, of a change beside that of its base's plan; how it is judged is decided by the step that judges.
 *
 * @throws {Failure} as measurePlan().
 */
export async function measure(
  inputs: Inputs,
  allowed: Permission,
  context: Context,
  base: BasePlan | null,
): Promise<Measured> {
  const { mode: _, ...demands } = allowed.demands
  const options = { ...loadOf(inputs, allowed, context), demands, out: inputs.out }
  if (base === null) return await measurePlan(options, context)
  return await measureChange({ ...options, mode: inputs.mode, failOn: inputs.failOn }, base, context)
}

/** Verdict and reports on records that were measured before. @throws {Failure} as judgeRuns(). */
export async function judge(
  inputs: Inputs,
  allowed: Permission,
  context: Context,
  base: BasePlan | null,
  event: EventContext,
  earlier?: EarlierRuns,
): Promise<Judged> {
  const { plan, profile, environment, jobKey, records: files, runnerLabel, out } = inputs
  // Whether a lease was held is asked where the load runs.
  const { lease: _, ...demands } = allowed.demands
  const options = {
    ...judgingOf(inputs, allowed, context),
    ...(inputs.preliminary ? { append: 'this verdict is preliminary' } : {}),
    files,
    baseFiles: inputs.baseRecords,
    preliminary: inputs.preliminary,
    plan: plan || undefined,
    profile,
    environment,
    jobKey,
    metrics: [],
    series: undefined,
    demands,
    runnerLabel,
    ...given('judged', judgedCommits(event, context)),
    ...given('earlier', earlier),
  }
  const { withoutSecrets } = allowed
  const unmeasured = inputs.unmeasured && { failure: inputs.unmeasured, withoutSecrets }
  const done = await judged(unmeasured, options, base, context)
  const { stdout, env } = context
  const end = shownEnd(done.verdict, done.unwritten, out)
  stdout.write(terminalReport(done.verdict, { ...lookOf(stdout, env), ...end }))
  // The records are where the caller said; what lies in the results is a copy.
  return { ...done, records: [] }
}

async function judged(
  unmeasured: Unmeasured | undefined,
  options: JudgeChangeOptions,
  base: BasePlan | null,
  context: Context,
): Promise<Judged> {
  if (unmeasured !== undefined) return await judgeUnmeasured(unmeasured, options, base, context)
  return await (base === null ? judgeRuns(options, context) : judgeChange(options, base, context))
}

function judgedCommits({ sha }: EventContext, { env }: Context): JudgedCommits | undefined {
  return sha === null ? undefined : { head: sha, merge: shaOf(env.GITHUB_SHA) }
}

/** What whatever puts load on a service is asked for. */
export function loadOf(
  inputs: Inputs,
  { grants, grantUse, caps, commands, demands, withoutSecrets }: Permission,
  context: Context,
): LoadOptions {
  const { plan, profile, environment, jobKey, pointing, runnerLabel, leaseRemote } = inputs
  const choice = engineOf(inputs, context)
  return {
    plan,
    profile,
    environment,
    jobKey,
    choice,
    pointing,
    grants,
    grantUse,
    ci: true,
    commands: commandsOf(commands, mayBeFork(context.env)),
    caps,
    demands,
    withoutSecrets,
    runnerLabel,
    leaseRemote,
    reader: 'action',
  }
}

function judgingOf(inputs: Inputs, { storeRefused, merged }: Permission, context: Context) {
  const { mode, failOn, out, paired } = inputs
  const again = reproduce(commandLine(inputs), context)
  return {
    baseline: paired ? undefined : storePlace(inputs.baseline, context.env),
    append: storeRefused ?? true,
    ...given('merged', merged),
    mode,
    failOn,
    out,
    reproduce: again,
    docs: ownDocs(context.env),
    reader: 'action' as const,
  }
}

/** Commands are never started for a fork's change, whatever the workflow or the policy says. */
function pairedOptions(
  { paired }: Inputs,
  { commands }: Permission,
  { env }: Context,
): PairedOptions | undefined {
  return paired && { ...paired, commands: commandsOf(commands, mayBeFork(env)) }
}

/** The action's k6 is a download or a named binary of a known hash; what lies on PATH is not run. */
function engineOf({ engine, k6 }: Inputs, { env, signal }: Context): EngineChoice {
  if (engine === 'embedded') return { engine }
  // Of a change and its base both plans are run by one k6.
  let found: Promise<K6> | undefined
  const provide = async (log: Log) => {
    const { actionK6 } = await import('../engine/k6/get/action.ts')
    found ??= actionK6({ ...k6, env, log, signal })
    return await found
  }
  return { engine, provide }
}
