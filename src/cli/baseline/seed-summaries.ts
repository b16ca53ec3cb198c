import type { Context } from '../../app/context.ts'
import { readEvidence } from '../../app/judge/evidence-files.ts'
import { metricsOf } from '../../app/judge/judged-load.ts'
import { summaryRecords } from '../../app/judge/summary-records.ts'
import { comparableRuns } from '../../judge/past/readiness.ts'
import { Failure } from '../../model/failure.ts'
import type { Seeding } from '../../model/record/baseline.ts'
import type { BaselineStore } from '../../ports.ts'
import { type Args, text } from '../args.ts'

/**
 * Stores k6's own summaries of an accepted build, each as a run of its own. Nobody watched those runs, so nothing
 * is judged here: the caller vouches for them.
 *
 * @throws {Failure} usage: a file that is no summary, or lacks figures; {StoreError}.
 */
export async function seedSummaries(args: Args, context: Context, store: BaselineStore): Promise<Seeding> {
  const files = await readEvidence(args.positionals, context.cwd)
  const summaries = files.filter((file) => file.kind === 'summary')
  const record = files.find(({ kind }) => kind === 'record')
  if (record !== undefined) {
    throw new Failure(
      'usage',
      `${record.file} is a record of ours: "socketgate judge" compares and stores it`,
    )
  }
  const options = {
    series: text(args, 'series'),
    runnerLabel: text(args, 'runner-label'),
    metrics: metricsOf(args),
  }
  const records = await summaryRecords(summaries, options, context)
  for (const one of records) await store.append({ ...one, seeded: true })
  const { series, plan } = records[0]!
  return {
    where: store.where,
    plan: plan.name,
    profile: series.profile,
    series: series.key,
    wanted: records.length,
    runs: records.map(({ provenance }) => ({ runId: provenance.runId, outcome: 'pass', why: null })),
    comparable: comparableRuns((await store.read(series)).records),
  }
}
