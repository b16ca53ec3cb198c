import { comparableRuns } from '../../judge/past/readiness.ts'
import { Failure } from '../../model/failure.ts'
import type { Seeding } from '../../model/record/baseline.ts'
import type { BaselineStore } from '../../ports.ts'
import type { Context } from '../context.ts'
import { readEvidence } from '../judge/evidence-files.ts'
import { type SummaryOptions, summaryRecords } from '../judge/summary-records.ts'
import { withStore } from './named-store.ts'

/**
 * Stores k6's own summaries of an accepted build, each as a run of its own. Nobody watched those runs, so nothing
 * is judged here: the caller vouches for them.
 *
 * @throws {Failure} usage: a file that is no summary, or lacks figures; store.
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
  const records = await summaryRecords(summaries, options, env)
  const { series, plan } = records[0]!
  const stored = await withStore(async () => {
    for (const one of records) await store.append({ ...one, seeded: true })
    return await store.read(series)
  })
  return {
    where: store.where,
    plan: plan.name,
    profile: series.profile,
    series: series.key,
    wanted: records.length,
    runs: records.map(({ provenance }) => ({ runId: provenance.runId, outcome: 'pass', why: null })),
    comparable: comparableRuns(stored.records),
  }
}
