import { type Context, lookOf } from '../../app/context.ts'
import { type Admitted, admit, measure, type Outside } from '../../app/gate.ts'
import { createOutside } from '../../app/outside.ts'
import { createLog } from '../../app/terminal-log.ts'
import { judge } from '../../judge/judge.ts'
import { comparableRuns } from '../../judge/past/readiness.ts'
import { mayStore } from '../../judge/storable.ts'
import { Failure } from '../../model/failure.ts'
import { length } from '../../model/numbers.ts'
import type { Seeding } from '../../model/record/baseline.ts'
import { formatSelector } from '../../model/selector.ts'
import { byPrecedence, type Outcome, outcomeRow } from '../../model/verdict/outcomes.ts'
import type { BaselineStore } from '../../ports.ts'
import { seedReport } from '../../report/verbs/baseline.ts'
import { type Args, text } from '../args.ts'
import { engineChoice, gateRequest } from '../load-options.ts'
import { exitCode } from '../signal.ts'
import { namedStore, wholeNumber, withStore } from './options.ts'
import { seedSummaries } from './seed-summaries.ts'

/** Runs that make a baseline which may fail a gate. */
const RUNS = 5

/** After these another run would end alike. */
const HOPELESS: readonly Outcome[] = ['internal', 'cancelled', 'policy', 'engine', 'target']

/** `socketgate baseline seed PLAN`, or of k6's own summaries: stores what may be stored. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { cwd, env, stdout, signal } = context
  const store = namedStore(args, cwd)
  const ofSummaries = args.positionals.every((path) => path.endsWith('.json'))
  const seeding = await (ofSummaries
    ? withStore(() => seedSummaries(args, context, store))
    : seedPlan(args, context, store))
  if (args.values.json === true) stdout.write(`${JSON.stringify(seeding, null, 2)}\n`)
  else stdout.write(seedReport(seeding, lookOf(stdout, env)))
  return exitCode(exitOf(seeding), signal)
}

/** Measures an accepted build N times. */
async function seedPlan(args: Args, context: Context, store: BaselineStore): Promise<Seeding> {
  const { env, stderr, signal } = context
  const wanted = wholeNumber(args, 'runs', 1, 50) ?? RUNS
  if (args.positionals.length > 1) {
    throw new Failure('usage', 'baseline seed takes one plan, or summaries of k6, which end in .json')
  }
  const choice = engineChoice(args)
  const log = createLog(stderr, lookOf(stderr, env))
  const request = await gateRequest(args, context)
  const outside = await createOutside(choice, env, log, context.redactor, text(args, 'runner-label'))
  try {
    const admitted = await admit(request, outside)
    return await withStore(() => seed(admitted, outside, store, wanted, signal))
  } finally {
    log.end()
  }
}

async function seed(
  admitted: Admitted,
  outside: Outside,
  store: BaselineStore,
  wanted: number,
  signal: AbortSignal,
): Promise<Seeding> {
  const { load } = admitted
  const gated = load.gates.map(({ selector }) => formatSelector(selector))
  const runs: Seeding['runs'][number][] = []
  outside.log.info(`${wanted} runs of ${length(load.duration)} each, stored in ${store.where}`)
  let key = ''
  let comparable = 0
  while (runs.length < wanted && !signal.aborted) {
    outside.log.info(`run ${runs.length + 1} of ${wanted}`)
    const record = { ...(await measure(admitted, outside, signal)), seeded: true }
    const verdict = judge({ load, records: [record], baseline: null })
    const may = mayStore(verdict)
    if (may.stored) await store.append(record, gated)
    runs.push({ runId: record.provenance.runId, outcome: verdict.outcome, why: may.stored ? null : may.why })
    const last = await store.read(record.series)
    key = record.series.key
    comparable = comparableRuns(last.records)
    if (HOPELESS.includes(verdict.outcome)) break
  }
  return {
    where: store.where,
    plan: load.plan.name,
    profile: load.profile,
    series: key,
    wanted,
    runs,
    comparable,
  }
}

/** 0 where every wanted run is stored; else the weightiest outcome's code, `inconclusive` where it has none. */
function exitOf({ wanted, runs }: Seeding): number {
  const refused = runs.filter(({ why }) => why !== null)
  if (refused.length === 0 && runs.length === wanted) return 0
  const worst = refused.map(({ outcome }) => outcome).toSorted(byPrecedence)[0]
  return (worst !== undefined && outcomeRow(worst).exit) || outcomeRow('inconclusive').exit
}
