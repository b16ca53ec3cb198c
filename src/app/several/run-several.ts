import { join } from 'node:path'
import { headOf } from '../../plan/parse/head.ts'
import { withoutForeignSecrets } from '../../text/own-fields.ts'
import { type Context, lookOf } from '../context.ts'
import { exitCode } from '../ending.ts'
import { tellAsVerdict } from '../failed.ts'
import { readPlan } from '../files/plan-file.ts'
import { given } from '../options/given.ts'
import { reportsOf } from '../results/reports.ts'
import { clearResults, makeOut, writeAfterAll } from '../results/results-folder.ts'
import { type Performed, type RunOptions, runPlan } from '../run-plan.ts'
import { createLog } from '../terminal-log.ts'
import { inTurn } from './in-turn.ts'
import { type Job, jobsOf, namedFiles } from './jobs.ts'
import { type OfSeveral, type Whole, wholeIn, writeWhole } from './results.ts'

/** A plan as it was performed. */
export type Done = Performed & OfSeveral

/** How a plan of several is asked for: what is said of all, and how it alone is run again. */
export interface SeveralOptions extends RunOptions {
  /** Patterns and files; `plan` is how they were written. */
  readonly plans: readonly string[]
  /** The line that runs one of them alone. */
  again(file: string): string
  /** Told of each as it ends. */
  ended?(done: Done): void
}

/**
 * Several plans by one command, one after the other, each with its results in a folder of its own.
 *
 * @throws {Failure} usage: before anything is loaded, of a list that cannot be run; or a folder that cannot be written.
 */
export async function runSeveral(
  options: SeveralOptions,
  context: Context,
): Promise<Whole<Done> & { readonly unwritten?: string }> {
  const { cwd, stderr, env, redactor } = context
  const jobs = await jobsOf(await namedFiles(options.plans, cwd), cwd)
  const out = await makeOut(options.out, cwd)
  await clearResults(out)
  const log = createLog(stderr, lookOf(stderr, env))
  const done = await inTurn(jobs, options, context, log, {
    one: async (job, shared) => {
      const own = optionsOf(options, job, options.again(job.file))
      const performed = await runPlan({ ...own, ...shared }, context)
      return tell({ ...performed, folder: job.folder, markdown: performed.reports['report.md'] }, options)
    },
    failed: async (job, error) => tell(await unrun(job, error, options, context), options),
  })
  const { profile = 'full', environment, jobKey, plan } = options
  const whole = wholeIn(done, { file: plan, profile, environment, ...given('key', jobKey) })
  const extra = { reproduce: redactor.text(options.reproduce), ...given('docs', options.docs) }
  const unwritten = await writeWhole({ out, cwd, redactor }, whole, extra)
  return { ...whole, ...given('unwritten', unwritten ?? done.find((one) => one.unwritten)?.unwritten) }
}

/** One plan of them, as if it were alone. */
export function optionsOf<T extends RunOptions>(options: T, { file, folder }: Job, reproduce: string): T {
  return { ...options, plan: file, out: join(options.out, folder), reproduce }
}

function tell(done: Done, { ended }: SeveralOptions): Done {
  ended?.(done)
  return done
}

/** What cannot be run has a verdict all the same. */
async function unrun(job: Job, error: unknown, options: SeveralOptions, context: Context): Promise<Done> {
  const { profile, environment, jobKey, mode, failOn, reader } = options
  const head = await readPlan(job.file, context.cwd).then(
    ({ bytes }) => headOf(bytes),
    () => ({}),
  )
  const facts = {
    ...{ file: job.file, ...head },
    ...given('profile', profile),
    ...given('environment', environment),
    ...given('jobKey', jobKey),
    ...{ ...given('mode', mode), ...given('failOn', failOn), ...given('reader', reader) },
  }
  const told = withoutForeignSecrets(tellAsVerdict(error, facts, context), context.redactor)
  const verdict = { ...told, exit: exitCode(told.exit, context.signal) }
  const reports = reportsOf(verdict, { reproduce: context.redactor.text(options.again(job.file)) })
  const out = join(options.out, job.folder)
  const unwritten = await makeOut(out, context.cwd)
    .then((folder) => writeAfterAll(folder, reports, context.cwd))
    .catch((why: Error) => why.message)
  const { folder } = job
  return {
    ...{ verdict, reports, out, folder, markdown: reports['report.md'], records: [], judged: false },
    ...given('unwritten', unwritten),
  }
}
