import { recordIn, showSeries } from '../../app/baseline/show-series.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { isSeriesKey } from '../../baseline/file/names.ts'
import { formatSelector } from '../../model/selector.ts'
import { recordReport, seriesReport } from '../../report/verbs/show.ts'
import type { Args } from '../args.ts'
import { metricsOf } from '../metric-options.ts'
import { storeOf } from './options.ts'

/** `socketgate baseline show KEY|FILE`: one series, or one record. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { cwd, env, stdout } = context
  const word = args.positionals[0] as string
  const json = args.values.json === true
  const look = lookOf(stdout, env)
  const wanted = metricsOf(args).map(formatSelector)
  if (isSeriesKey(word)) {
    const { facts, figures } = await showSeries(storeOf(args, context), word, wanted)
    stdout.write(json ? jsonText({ ...facts, figures }) : seriesReport(facts, figures, look))
  } else {
    const record = await recordIn(word, cwd)
    stdout.write(json ? jsonText(record) : recordReport(record, wanted, look))
  }
  return 0
}
