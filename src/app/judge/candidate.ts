import { identity } from '../../judge/past/history.ts'
import { RUN_COUNTS } from '../../judge/rule/rule.ts'
import { Failure } from '../../model/failure.ts'
import { counted } from '../../model/numbers.ts'
import { evidenceOf } from '../../model/record/evidence.ts'
import { isSameSeries } from '../../model/record/keyed.ts'
import type { Record, Series } from '../../model/record/record.ts'
import type { BaselineStore } from '../../ports.ts'
import { printable } from '../../text/foreign.ts'
import type { Context } from '../context.ts'
import type { HistoryOptions } from '../options/load-options.ts'
import type { EvidenceFile } from './evidence-files.ts'
import { type SummaryOptions, summaryRecords } from './summary-records.ts'

/**
 * The runs of one candidate, in order of time. `store`: what they will be compared with; null: nothing.
 *
 * @throws {Failure} usage: another number of runs than 1, 3 or 5; records beside summaries; two series; one run twice.
 */
export async function candidateOf(
  files: readonly EvidenceFile[],
  options: SummaryOptions,
  env: Context['env'],
  store: BaselineStore | null,
): Promise<readonly Record[]> {
  if (options.several !== 'shards' && !RUN_COUNTS.includes(files.length)) {
    throw new Failure(
      'usage',
      `judge takes 1, 3 or 5 records, found ${files.length}: the limits of the rule are known for these numbers only. Measure ${files.length < 3 ? '1 more' : files.length < 5 ? '1 more, or leave the last out' : 'no more than 5'}`,
    )
  }
  const records = await recordsOf(files, options, env, store)
  if (records.length < files.length) return records
  const named = files.map(({ file }, i) => ({ file, record: records[i]! }))
  refuseTwice(named)
  refuseStrangers(named)
  refuseOther(named[0]!, options)
  return records.toSorted((a, b) => (a.provenance.started < b.provenance.started ? -1 : 1))
}

async function recordsOf(
  files: readonly EvidenceFile[],
  options: SummaryOptions,
  env: Context['env'],
  store: BaselineStore | null,
): Promise<readonly Record[]> {
  const records = files.filter((file) => file.kind === 'record')
  const summaries = files.filter((file) => file.kind === 'summary')
  if (summaries.length === 0) {
    if (options.series !== undefined) {
      throw new Failure('usage', '--series names the series of summary files; a record knows its own')
    }
    if (options.several === undefined) return records.map(({ record }) => record)
    throw new Failure(
      'usage',
      `--${options.several} says what several summaries of k6's are; a record is a run`,
    )
  }
  if (records.length > 0) {
    throw new Failure(
      'usage',
      `${counted(records.length, 'record')} and ${counted(summaries.length, "summary of k6's", "summaries of k6's")} cannot be judged together: they are never of one series`,
    )
  }
  if (options.metrics.length === 0) {
    throw new Failure(
      'usage',
      `a summary is judged by the metrics that you name: add --metric 'ws_message_latency{feed:orders}', up to three times`,
    )
  }
  return await summaryRecords(summaries, options, env, store)
}

interface Named {
  readonly file: string
  readonly record: Record
}

function refuseTwice(named: readonly Named[]): void {
  const seen = new Map<string, string>()
  for (const { file, record } of named) {
    for (const run of [identity(record.provenance), evidenceOf(record)]) {
      const first = seen.get(run)
      if (first !== undefined) {
        throw new Failure(
          'usage',
          `${first} and ${file} are one run: a run counted twice would confirm itself`,
        )
      }
      seen.set(run, file)
    }
  }
}

/** What a record says of its series is not up to who judges it. */
function refuseOther({ file, record }: Named, asked: HistoryOptions): void {
  const { series } = record
  for (const part of ['environment', 'jobKey'] as const) {
    const [wanted, own] = [asked[part], series[part] ?? undefined]
    if (wanted === undefined || wanted === own) continue
    const said = own === undefined ? 'none' : printable(own)
    const option = part === 'jobKey' ? '--key' : '--environment'
    throw new Failure('usage', `${option} ${printable(wanted)}: ${file} was measured with ${said}`)
  }
}

const PARTS: { readonly [part in Exclude<keyof Series, 'key'>]: string } = {
  digest: 'load',
  profile: 'profile',
  engine: 'engine',
  environment: 'environment',
  jobKey: 'key',
  runnerLabel: 'runner label',
}

function refuseStrangers([first, ...others]: readonly Named[]): void {
  for (const { file, record } of others) {
    const [a, b] = [first!.record.series, record.series]
    if (isSameSeries(a, b)) continue
    const parts = Object.entries(PARTS).filter(
      ([part]) => a[part as keyof Series] !== b[part as keyof Series],
    )
    const differ = parts.map(([, words]) => words).join(', ') || 'their key'
    throw new Failure('usage', `${first!.file} and ${file} are of two series, which differ in: ${differ}`)
  }
}
