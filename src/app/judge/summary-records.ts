import { ASK_K6 } from '../../evidence/summary/figures.ts'
import { durationOf, recordOfSummary } from '../../evidence/summary/from-summary.ts'
import { merged } from '../../evidence/summary/merge.ts'
import { shardsIn } from '../../evidence/summary/shards.ts'
import { rowsOfSummary } from '../../evidence/summary/summary-rows.ts'
import { whyNotIn } from '../../evidence/summary/why-not.ts'
import { Failure } from '../../model/failure.ts'
import { counted } from '../../model/numbers.ts'
import { isForeign } from '../../model/record/foreign.ts'
import type { Record } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import { sha256Hex } from '../../model/sha256.ts'
import type { BaselineStore } from '../../ports.ts'
import type { Context } from '../context.ts'
import type { HistoryOptions } from '../options/load-options.ts'
import { createOrigin } from '../origin.ts'
import type { EvidenceFile } from './evidence-files.ts'

export type SummaryFile = Extract<EvidenceFile, { kind: 'summary' }>

/** What somebody says of summary files, beside naming them. */
export interface SummaryOptions extends HistoryOptions {
  /** The name of their series; `summary` without one. */
  readonly series: string | undefined
  readonly runnerLabel: string | undefined
  /** Metrics that must be there; none: any trend will do. */
  readonly metrics: readonly Selector[]
  /** What several files are: the shards of one run, or runs, whatever they look like. Undefined: runs, unless they look like shards. */
  readonly several?: 'shards' | 'runs' | undefined
}

const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i

/**
 * k6's own summaries as records, in the order given; shards as one. They say nothing of where they were measured, so the
 * machine, the commit and the branch are those of this process. `store`: what they are held against; null: nothing.
 *
 * @throws {Failure} usage: a figure that is asked for is not there; one file twice; shards that nobody called so.
 */
export async function summaryRecords(
  files: readonly SummaryFile[],
  options: SummaryOptions,
  env: Context['env'],
  store: BaselineStore | null,
): Promise<Record[]> {
  const { environment, jobKey } = options
  const name = options.series ?? 'summary'
  if (!NAME.test(name)) {
    throw new Failure('usage', '--series: a name has letters, digits, ".", "_" and "-", at most 63 of them')
  }
  for (const file of files) demand(file, options.metrics)
  refuseCopies(files)
  const origin = await createOrigin(env, options.runnerLabel)
  const runs = options.several === 'shards' ? [shardsOf(files)] : files
  // A file's time is no evidence: those that do not say their own count as just ended, in the order in which they are given.
  const latest = Date.now() - Math.max(0, ...runs.map(({ summary }) => durationOf(summary)))
  const records = runs.map(({ summary, file, content }, i) =>
    recordOfSummary(summary, {
      file,
      content,
      name,
      environment,
      jobKey,
      began: latest + i,
      origin: origin(),
    }),
  )
  if (options.several === undefined) await refuseShards(files, records[0], store)
  return records
}

function demand({ file, summary }: SummaryFile, metrics: readonly Selector[]): void {
  const { figures } = summary
  const problems = metrics.flatMap((selector) => whyNotIn(figures, selector) ?? [])
  if (problems.length > 0) throw new Failure('usage', `${file} cannot be judged: ${problems.join('; ')}`)
  if (rowsOfSummary(figures).length > 0) return
  throw new Failure(
    'usage',
    `${file} cannot be judged: nothing in it has figures that can be compared; ${ASK_K6}`,
  )
}

function refuseCopies(files: readonly SummaryFile[]): void {
  const seen = new Map<string, string>()
  for (const { file, content } of files) {
    const first = seen.get(content)
    if (first !== undefined) {
      throw new Failure(
        'usage',
        `${first} and ${file} are one run: they say the same, and a run counted twice would confirm itself`,
      )
    }
    seen.set(content, file)
  }
}

/** One run of all files. */
function shardsOf(files: readonly SummaryFile[]): Omit<SummaryFile, 'kind'> {
  const content = sha256Hex(
    files
      .map((file) => file.content)
      .toSorted()
      .join(' '),
  )
  return { file: namesOf(files), content, summary: merged(files.map(({ summary }) => summary)) }
}

async function refuseShards(
  files: readonly SummaryFile[],
  record: Record | undefined,
  store: BaselineStore | null,
): Promise<void> {
  if (record === undefined || files.length < 2) return
  const stored = store === null ? [] : await storedOf(record, store)
  const why = shardsIn(
    files.map(({ summary }) => summary),
    stored,
  )
  if (why === undefined) return
  throw new Failure(
    'usage',
    `${namesOf(files)}: one run in ${counted(files.length, 'shard')}? ${why[0]!.toUpperCase()}${why.slice(1)}. Say --shards where they are the parts of one run, and --runs where each is a run of its own`,
  )
}

/** A store that cannot be read is told of where it is compared with. */
async function storedOf(record: Record, store: BaselineStore): Promise<readonly Record[]> {
  try {
    return (await store.read(record.series, record.plan.name)).records.filter(isForeign)
  } catch {
    return []
  }
}

/** The files as they were named. */
export function namesOf(files: readonly SummaryFile[]): string {
  return files.map(({ file }) => file).join(', ')
}
