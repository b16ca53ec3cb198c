import { recordOfSummary } from '../../evidence/summary/from-summary.ts'
import { rowsOfSummary, TREND_STATS, whyNotIn } from '../../evidence/summary/summary-rows.ts'
import { Failure } from '../../model/failure.ts'
import type { Record } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import type { Context } from '../context.ts'
import { createOrigin } from '../origin.ts'
import type { EvidenceFile } from './evidence-files.ts'

type SummaryFile = Extract<EvidenceFile, { kind: 'summary' }>

/** What somebody says of summary files, beside naming them. */
export interface SummaryOptions {
  /** The name of their series; `summary` without one. */
  readonly series: string | undefined
  readonly runnerLabel: string | undefined
  /** Metrics that must be there; none: any trend will do. */
  readonly metrics: readonly Selector[]
}

const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i

/**
 * k6's own summaries as records, in the order given. They say nothing of where they were measured, so the machine, the
 * commit and the branch are those of this process, and the time is the file's.
 *
 * @throws {Failure} usage: a figure that the rule needs is not there, with the k6 option that adds it.
 */
export async function summaryRecords(
  files: readonly SummaryFile[],
  options: SummaryOptions,
  env: Context['env'],
): Promise<Record[]> {
  const name = options.series ?? 'summary'
  if (!NAME.test(name)) {
    throw new Failure('usage', '--series: a name has letters, digits, ".", "_" and "-", at most 63 of them')
  }
  const origin = await createOrigin(env, options.runnerLabel)
  return files.map((file) => {
    demand(file, options.metrics)
    const { summary, text, shape, modified } = file
    return recordOfSummary(summary, { file: file.file, text, shape, name, ended: modified, origin: origin() })
  })
}

function demand({ file, summary }: SummaryFile, metrics: readonly Selector[]): void {
  const problems = metrics.flatMap((selector) => whyNotIn(summary, selector) ?? [])
  if (problems.length > 0) throw new Failure('usage', `${file} cannot be judged: ${problems.join('; ')}`)
  if (rowsOfSummary(summary).some(({ kind }) => kind === 'trend')) return
  throw new Failure(
    'usage',
    `${file} cannot be judged: no trend in it has count, med and p(99). Run k6 with --summary-trend-stats "${TREND_STATS}"`,
  )
}
