import { countingOf } from '../../judge/counting.ts'
import { loadOfRecord } from '../../judge/gate/default-gates.ts'
import { judge } from '../../judge/judge.ts'
import { identity, storedCount } from '../../judge/past/history.ts'
import { comparableRuns } from '../../judge/past/readiness.ts'
import { Failure } from '../../model/failure.ts'
import type { Seeding } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import type { Context } from '../context.ts'
import { readEvidence } from '../judge/evidence-files.ts'
import { thresholdsOf } from '../judge/judged-load.ts'
import { type SummaryOptions, summaryRecords } from '../judge/summary-records.ts'
import { withStore } from './named-store.ts'

/**
 * Stores k6's own summaries of an accepted build, each as a run of its own. Nobody watched those runs, so the caller
 * vouches for them; but what a file itself says against its run counts, and such a run is not stored.
 *
 * @throws {Failure} usage: a file that is no summary, lacks figures, or is a copy or a shard of another; store.
 */
export async function seedSummaries(
  paths: readonly string[],
  options: SummaryOptions,
  store: BaselineStore,
  { env, cwd }: Pick<Context, 'env' | 'cwd'>,
): Promise<Seeding> {
  const files = await readEvidence(paths, cwd)
  const summaries = files.filter((file) => file.kind === 'summary')
  const record = files.find(({ kind }) => kind === 'record')
  if (record !== undefined) {
    throw new Failure(
      'usage',
      `${record.file} is a record of ours: "socketgate judge" compares and stores it`,
    )
  }
  const records = await summaryRecords(summaries, options, env, store)
  const { series, plan } = records[0]!
  const runs = records.map(admitted)
  const kept = records.filter((_, i) => runs[i]!.why === null).map((one) => ({ ...one, seeded: true }))
  const stored = await withStore(async () => {
    await refuseStored(records, store)
    await store.append(kept)
    return await store.read(series, undefined, [])
  })
  return {
    where: store.where,
    plan: plan.name,
    profile: series.profile,
    series: series.key,
    wanted: records.length,
    runs,
    independent: storedCount(kept, []),
    comparable: comparableRuns(stored.records),
    sameMachine: comparableRuns(stored.records, records.slice(-1)),
  }
}

/** Whether the run may be stored, by the thresholds that its own script had. */
function admitted(record: Record): Seeding['runs'][number] {
  const load = { ...loadOfRecord(record, []), thresholds: thresholdsOf([record]) }
  const verdict = judge({ load, records: [record], baseline: null })
  const { counts, why: never } = countingOf(verdict)
  const said = verdict.reasons[0]?.message
  const kept = counts === 'yes' || counts === 'later'
  const why = kept ? null : `${record.plan.file}: ${never}${said === undefined ? '' : `: ${said}`}`
  return { runId: record.provenance.runId, outcome: verdict.outcome, why }
}

/** All or none: a copy that lies under another name is found by what it says. */
async function refuseStored(records: readonly Record[], store: BaselineStore): Promise<void> {
  const stored = await store.read(records[0]!.series, undefined, [])
  const known = new Set(stored.records.map(({ provenance }) => identity(provenance)))
  const there = records.find(({ provenance }) => known.has(identity(provenance)))
  if (there === undefined) return
  throw new StoreError(
    `${there.plan.file} is stored in ${store.where} already, and records are never replaced`,
  )
}
