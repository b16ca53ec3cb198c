import { seedExit, seedPlan } from '../../app/baseline/seed-plan.ts'
import { seedSummaries } from '../../app/baseline/seed-summaries.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { exitCode } from '../../app/ending.ts'
import { jsonText } from '../../app/results/reports.ts'
import { Failure } from '../../model/failure.ts'
import { counted } from '../../model/numbers.ts'
import type { Seeding } from '../../model/record/baseline.ts'
import type { BaselineStore } from '../../ports.ts'
import { seedReport } from '../../report/verbs/baseline.ts'
import { type Args, text } from '../args.ts'
import { historyOptions, loadOptions, tellIdle } from '../load-options.ts'
import { metricsOf } from '../metric-options.ts'
import { storeOf, wholeNumber } from './options.ts'

/** Runs that make a baseline which may fail a gate. */
const RUNS = 5

/** `socketgate baseline seed PLAN`, or of k6's own summaries: stores what may be stored. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout, signal } = context
  const seeding = await seedingOf(args, storeOf(args, context), context)
  if (args.values.json === true) stdout.write(jsonText(seeding))
  else stdout.write(seedReport(seeding, lookOf(stdout, env)))
  return exitCode(seedExit(seeding), signal)
}

async function seedingOf(args: Args, store: BaselineStore, context: Context): Promise<Seeding> {
  const paths = args.positionals
  const stated = wholeNumber(args, 'runs', 1, 50)
  if (paths.every((path) => path.endsWith('.json'))) return await seedFiles(args, stated, store, context)
  const wanted = stated ?? RUNS
  if (paths.length > 1) {
    throw new Failure('usage', 'baseline seed takes one plan, or summaries of k6, which end in .json')
  }
  const options = loadOptions(args, context.env)
  return await seedPlan(options, wanted, store, context).finally(() => tellIdle(options, context))
}

/** `--runs 3` beside three files says that each is a run, whatever they look like. */
async function seedFiles(
  args: Args,
  runs: number | undefined,
  store: BaselineStore,
  context: Context,
): Promise<Seeding> {
  const paths = args.positionals
  if (runs !== undefined && runs !== paths.length) {
    throw new Failure('usage', `--runs ${runs}: ${counted(paths.length, 'summary', 'summaries')} were given`)
  }
  const [series, runnerLabel] = [text(args, 'series'), text(args, 'runner-label')]
  const several = runs === undefined ? undefined : ('runs' as const)
  return await seedSummaries(
    paths,
    { series, runnerLabel, ...historyOptions(args), metrics: metricsOf(args), several },
    store,
    context,
  )
}
