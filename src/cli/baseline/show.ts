import { type Context, lookOf } from '../../app/context.ts'
import { readEvidence } from '../../app/judge/evidence-files.ts'
import { metricsOf } from '../../app/judge/judged-load.ts'
import { isSeriesKey } from '../../baseline/file/names.ts'
import { seriesFigures } from '../../judge/drift/series-figures.ts'
import { defaultGates, gateOn } from '../../judge/gate/default-gates.ts'
import { seriesFacts } from '../../judge/past/readiness.ts'
import { Failure } from '../../model/failure.ts'
import type { Record } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import type { StoredSeries } from '../../ports.ts'
import { recordReport, seriesReport } from '../../report/verbs/show.ts'
import { printable } from '../../text/foreign.ts'
import type { Args } from '../args.ts'
import { namedStore, withStore } from './options.ts'

/** `socketgate baseline show KEY|FILE`: one series, or one record. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { cwd, env, stdout } = context
  const word = args.positionals[0] as string
  const look = lookOf(stdout, env)
  const wanted = metricsOf(args).map(formatSelector)
  if (isSeriesKey(word)) {
    const found = await seriesNamed(word, args, cwd)
    const gates = wanted.length > 0 ? wanted.map(gateOn) : defaultGates(found.runs.at(-1)!.record)
    const records = found.runs.map(({ record }) => record)
    const [facts, figures] = [seriesFacts(records), seriesFigures(records, gates)]
    stdout.write(args.values.json === true ? json({ ...facts, figures }) : seriesReport(facts, figures, look))
  } else {
    const record = await readRecord(word, cwd)
    stdout.write(args.values.json === true ? json(record) : recordReport(record, wanted, look))
  }
  return 0
}

/** @throws {Failure} usage, for what is no record. */
async function readRecord(path: string, cwd: string): Promise<Record> {
  const [file] = await readEvidence([path], cwd)
  if (file?.kind === 'record') return file.record
  throw new Failure('usage', `${printable(path)} is no record: name a series' key or a record's file`)
}

async function seriesNamed(key: string, args: Args, cwd: string): Promise<StoredSeries> {
  const store = namedStore(args, cwd)
  const all = await withStore(() => store.all())
  const found = all.find(({ series }) => series.key === key)
  if (found !== undefined) return found
  const known = all.map(({ series }) => series.key).join(', ')
  throw new Failure(
    'usage',
    `${store.where} has no series ${key}: ${known === '' ? 'it is empty' : `it has ${known}`}`,
  )
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
