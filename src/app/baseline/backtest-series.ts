import { backtest } from '../../judge/backtest/backtest.ts'
import { defaultGates, gateOn, loadOfRecord } from '../../judge/gate/default-gates.ts'
import { Failure } from '../../model/failure.ts'
import type { Load } from '../../model/load/load.ts'
import { formatSelector } from '../../model/selector.ts'
import { makeLoad } from '../../plan/load.ts'
import type { BaselineStore, StoredSeries } from '../../ports.ts'
import type { BacktestFacts } from '../../report/verbs/backtest-report.ts'
import { planIn } from '../check-plan.ts'
import { absence, withStore } from './named-store.ts'

/** Which series are replayed, by what. */
export interface BacktestOptions {
  /** Undefined: every series, by the gates that a record has without a plan. */
  readonly plan: string | undefined
  readonly profile: string | undefined
  /** Selectors that are gated instead. */
  readonly wanted: readonly string[]
  /** Sizes of the injected regressions, as shares. */
  readonly injected: readonly number[]
}

/** Replays every series of the store, or the plan's. @throws {Failure} usage: there is none; store; plan. */
export async function backtestSeries(
  store: BaselineStore,
  options: BacktestOptions,
  cwd: string,
): Promise<readonly BacktestFacts[]> {
  const load = await loadOf(options, cwd)
  const stored = await withStore(() => store.all())
  const all = stored.filter((one) => isOf(one, load, options.profile))
  if (all.length === 0) {
    const absent = stored.length === 0 ? await withStore(() => absence(store)) : null
    throw new Failure('usage', nothing(store.where, load, absent))
  }
  return all.map((series) => factsOf(series, load, options))
}

async function loadOf({ plan, profile }: BacktestOptions, cwd: string): Promise<Load | undefined> {
  return plan === undefined ? undefined : makeLoad(await planIn(plan, cwd), profile)
}

function isOf({ series }: StoredSeries, load: Load | undefined, profile: string | undefined): boolean {
  if (load !== undefined) return series.digest === load.digest
  return profile === undefined || series.profile === profile
}

function factsOf(
  { series, plan, runs }: StoredSeries,
  known: Load | undefined,
  { wanted, injected }: BacktestOptions,
): BacktestFacts {
  const records = runs.map(({ record }) => record)
  const newest = records.at(-1)!
  const load = known ?? loadOfRecord(newest, defaultGates(newest))
  const gated = wanted.length > 0 ? { ...load, gates: wanted.map((one) => gateOn(one, records)) } : load
  const gates = gated.gates.map(({ selector }) => formatSelector(selector))
  return { series, plan, gates, stored: runs.length, ...backtest(gated, records, injected) }
}

function nothing(where: string, load: Load | undefined, absent: string | null): string {
  const what =
    load === undefined
      ? 'no series'
      : `no runs of ${load.plan.name} with profile ${load.profile} as it is now`
  if (absent !== null) return absent
  return `${where} holds ${what}: see "socketgate baseline list --baseline ${where}"`
}
