import { type Context, lookOf } from '../../app/context.ts'
import { readPlan } from '../../app/files.ts'
import { metricsOf } from '../../app/judge/judged-load.ts'
import { backtest } from '../../judge/backtest/backtest.ts'
import { defaultGates, gateOn, loadOfRecord } from '../../judge/gate/default-gates.ts'
import { Failure } from '../../model/failure.ts'
import type { Load } from '../../model/load/load.ts'
import { formatSelector } from '../../model/selector.ts'
import { makeLoad } from '../../plan/load.ts'
import { parsePlan } from '../../plan/parse/parse.ts'
import type { StoredSeries } from '../../ports.ts'
import { type BacktestFacts, backtestReport } from '../../report/verbs/backtest-report.ts'
import { type Args, text } from '../args.ts'
import { namedStore, sizes, withStore } from './options.ts'

/** `socketgate baseline backtest [PLAN]`: replays every series of the store, or the plan's. */
export async function execute(args: Args, { cwd, env, stdout }: Context): Promise<number> {
  const store = namedStore(args, cwd)
  const injected = sizes(args)
  const wanted = metricsOf(args).map(formatSelector)
  const load = await loadOf(args, cwd)
  const all = (await withStore(() => store.all())).filter((one) => isOf(one, load, text(args, 'profile')))
  if (all.length === 0) throw new Failure('usage', nothing(store.where, load))
  const facts = all.map((series) => factsOf(series, load, wanted, injected))
  if (args.values.json === true) stdout.write(`${JSON.stringify(facts, null, 2)}\n`)
  else stdout.write(backtestReport(store.where, facts, lookOf(stdout, env)))
  return 0
}

async function loadOf(args: Args, cwd: string): Promise<Load | undefined> {
  const path = args.positionals[0]
  if (path === undefined) return undefined
  const file = await readPlan(path, cwd)
  return makeLoad(parsePlan(file.bytes, file.file, file.readBeside), text(args, 'profile'))
}

function isOf({ series }: StoredSeries, load: Load | undefined, profile: string | undefined): boolean {
  if (load !== undefined) return series.digest === load.digest && series.profile === load.profile
  return profile === undefined || series.profile === profile
}

function factsOf(
  { series, plan, runs }: StoredSeries,
  known: Load | undefined,
  wanted: readonly string[],
  injected: readonly number[],
): BacktestFacts {
  const records = runs.map(({ record }) => record)
  const newest = records.at(-1)!
  const load = known ?? loadOfRecord(newest, defaultGates(newest))
  const gated = wanted.length > 0 ? { ...load, gates: wanted.map(gateOn) } : load
  const gates = gated.gates.map(({ selector }) => formatSelector(selector))
  return { series, plan, gates, ...backtest(gated, records, injected) }
}

function nothing(where: string, load: Load | undefined): string {
  const what =
    load === undefined
      ? 'no series'
      : `no runs of ${load.plan.name} with profile ${load.profile} as it is now`
  return `${where} holds ${what}: see "socketgate baseline list --baseline ${where}"`
}
