import { listSeries } from '../../app/baseline/list-series.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { listReport } from '../../report/verbs/baseline.ts'
import type { Args } from '../args.ts'
import { storeOf } from './options.ts'

/** `socketgate baseline list`: the stored series. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout } = context
  const store = storeOf(args, context)
  const { series, absent } = await listSeries(store)
  if (args.values.json === true) stdout.write(jsonText(series))
  else stdout.write(listReport({ where: store.where, absent }, series, lookOf(stdout, env)))
  return 0
}
