import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandsOf } from '../app/commands.ts'
import { type Context, lookOf } from '../app/context.ts'
import { makeOut, readPlan, writeResults } from '../app/files.ts'
import { admit, measure as measureOnce } from '../app/gate.ts'
import { createOutside, type EngineChoice } from '../app/outside.ts'
import { given, type PairedOptions, perform } from '../app/perform.ts'
import { reproduce } from '../app/reproduce.ts'
import { recordTexts } from '../app/results.ts'
import { createLog } from '../app/terminal-log.ts'
import { readArgs } from '../cli/args.ts'
import { VERBS, type Verb } from '../cli/verb-table.ts'
import { execute as executeJudge } from '../cli/verbs/judge.ts'
import type { Record } from '../model/record/record.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import { parseGrant } from '../plan/grant/grants.ts'
import type { Log } from '../ports.ts'
import { terminalReport } from '../report/terminal/terminal.ts'
import type { Permission } from './base/policy.ts'
import { commandLine, type Inputs } from './inputs.ts'

/** What a command came to. `verdict` is null where nothing was judged. */
export interface Done {
  readonly verdict: Verdict | null
  readonly out: string
  /** Names of files in `out`. */
  readonly records: readonly string[]
  readonly record: Record | null
}

/** Measures, judges, reports and stores. @throws {Failure} as perform(). */
export async function run(inputs: Inputs, allowed: Permission, context: Context): Promise<Done> {
  const { plan, profile, baseline, mode, failOn, runnerLabel, out } = inputs
  const done = await perform(
    {
      plan,
      profile,
      choice: engineOf(inputs, context),
      baseline,
      append: allowed.storeRefused ?? true,
      mode,
      failOn,
      ...shared(allowed),
      runnerLabel,
      out,
      ...given('paired', pairedOptions(inputs, allowed, context)),
      reproduce: reproduce(commandLine(inputs), context),
    },
    context,
  )
  if (done.judged) context.stdout.write(terminalReport(done.verdict, LOG_LOOK))
  return { verdict: done.verdict, out: done.out, records: done.records, record: null }
}

/** A log of a job has no width and no colours. */
const LOG_LOOK = { width: 120, color: false, unicode: true } as const

const shared = ({ grants, caps, withoutSecrets }: Permission) => ({ grants, ci: true, caps, withoutSecrets })

/** Commands are never started for a fork's change, whatever the workflow or the policy says. */
function pairedOptions(
  { paired }: Inputs,
  { commands }: Permission,
  { env }: Context,
): PairedOptions | undefined {
  return paired && { ...paired, commands: commandsOf(commands, env) }
}

/** The action's k6 is a download or a named binary of a known hash; what lies on PATH is not run. */
function engineOf({ engine, k6 }: Inputs, { env, signal }: Context): EngineChoice {
  if (engine === 'embedded') return { engine }
  const provide = async (log: Log) => {
    const { actionK6 } = await import('../engine/k6/get/action.ts')
    return await actionK6({ ...k6, env, log, signal })
  }
  return { engine, provide }
}

/** Only the record. @throws {Failure} as admit() and measure(). */
export async function measure(inputs: Inputs, allowed: Permission, context: Context): Promise<Done> {
  const { env, cwd, stderr, redactor, signal } = context
  const log = createLog(stderr, lookOf(stderr, env))
  const { grants, ...request } = shared(allowed)
  const plan = await readPlan(inputs.plan, cwd)
  const out = await makeOut(inputs.out, cwd)
  const outside = await createOutside(engineOf(inputs, context), env, log, redactor, inputs.runnerLabel)
  const policy = { grants: grants.map(parseGrant), ci: true }
  const admitted = await admit(
    { plan, env, ...request, policy, ...given('profile', inputs.profile) },
    outside,
  )
  const record = await measureOnce(admitted, outside, signal)
  log.end()
  const texts = recordTexts([record])
  await writeResults(out, texts)
  return { verdict: null, out, records: Object.keys(texts), record }
}

/** Verdict and reports on records that were measured before, as the command line gives them. @throws {Failure} */
export async function judge(inputs: Inputs, allowed: Permission, context: Context): Promise<Done> {
  const { plan, profile, records, baseline, mode, failOn, runnerLabel } = inputs
  const out = await makeOut(inputs.out, context.cwd)
  const option = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`--${name}`, value]
  const argv = [
    ...option('plan', plan || undefined),
    ...option('profile', profile),
    ...option('baseline', baseline),
    ...option('mode', mode),
    ...option('fail-on', failOn?.join(',')),
    ...option('runner-label', runnerLabel),
    ...option('out', out),
    '--',
    ...records,
  ]
  const append = allowed.storeRefused ?? true
  await executeJudge(readArgs(JUDGE, argv), { ...context, argv: ['judge', ...argv] }, append)
  const verdict = JSON.parse(await readFile(join(out, 'verdict.json'), 'utf8')) as Verdict
  return { verdict, out, records: [], record: null }
}

const JUDGE = VERBS.find(({ name }) => name === 'judge') as Verb
