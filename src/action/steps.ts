import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, lookOf } from '../cli/context.ts'
import { run as runCommandLine } from '../cli/dispatch.ts'
import { makeOut, readPlan, writeResults } from '../cli/files.ts'
import { createLog } from '../cli/log.ts'
import { createOutside, type EngineChoice } from '../cli/outside.ts'
import { given, perform } from '../cli/perform.ts'
import { reproduce } from '../cli/reproduce.ts'
import { recordTexts } from '../cli/results.ts'
import { admit, measure as measureOnce } from '../gate.ts'
import { Failure } from '../model/failure.ts'
import { OUTCOMES, type Outcome } from '../model/outcomes.ts'
import type { Record } from '../model/record.ts'
import type { Verdict } from '../model/verdict.ts'
import { parseGrant } from '../plan/policy.ts'
import type { Log } from '../ports.ts'
import { terminalReport } from '../report/terminal.ts'
import type { Inputs } from './inputs.ts'
import type { Permission } from './policy.ts'

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
      append: allowed.store,
      mode,
      failOn,
      ...shared(allowed),
      runnerLabel,
      out,
      reproduce: reproduce(commandOf(inputs)),
    },
    context,
  )
  if (done.judged) context.stdout.write(terminalReport(done.verdict, LOG_LOOK))
  return { verdict: done.verdict, out: done.out, records: done.records, record: null }
}

/** A log of a job has no width and no colours. */
const LOG_LOOK = { width: 120, color: false, unicode: true } as const

const shared = ({ grants, caps, withoutSecrets }: Permission) => ({ grants, ci: true, caps, withoutSecrets })

function commandOf({ plan, profile }: Inputs): readonly string[] {
  return ['run', plan, ...(profile === undefined ? [] : ['--profile', profile])]
}

/** The action's k6 is a download or a named binary of a known hash; what lies on PATH is not run. */
function engineOf({ engine, k6 }: Inputs, { env, signal }: Context): EngineChoice {
  if (engine === 'embedded') return { engine }
  const provide = async (log: Log) => {
    const { actionK6 } = await import('../engine/k6/action.ts')
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

/** Verdict and reports on records that were measured before, as the command line gives them. */
export async function judge(inputs: Inputs, allowed: Permission, context: Context): Promise<Done> {
  const { records, baseline, mode, failOn, runnerLabel } = inputs
  const out = await makeOut(inputs.out, context.cwd)
  const path = join(out, 'verdict.json')
  await rm(path, { force: true })
  const option = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`--${name}`, value]
  const argv = [
    'judge',
    ...option('baseline', baseline),
    ...option('mode', mode),
    ...option('fail-on', failOn?.join(',')),
    ...option('runner-label', runnerLabel),
    ...(allowed.store ? [] : ['--no-store']),
    ...option('out', out),
    '--',
    ...records,
  ]
  const exit = await runCommandLine({ ...context, argv })
  const written = await access(path).then(
    () => true,
    () => false,
  )
  if (!written) throw new Failure(outcomeOf(exit), 'the records were not judged: the log says why')
  const verdict = JSON.parse(await readFile(path, 'utf8')) as Verdict
  return { verdict, out, records: [], record: null }
}

function outcomeOf(exit: number): Outcome {
  return OUTCOMES.find((row) => row.exit === exit)?.outcome ?? 'internal'
}
