import { pruneSeries } from '../../app/baseline/prune-series.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { Failure } from '../../model/failure.ts'
import { pruneReport } from '../../report/verbs/baseline.ts'
import type { Args } from '../args.ts'
import { storeOf, wholeNumber } from './options.ts'

/** `socketgate baseline prune --keep N`: what would go; with --yes it goes. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout } = context
  const store = storeOf(args, context)
  const keep = wholeNumber(args, 'keep', 1, 999_999)
  if (keep === undefined) throw new Failure('usage', 'baseline prune: say how many runs stay with --keep N')
  const pruning = await pruneSeries(store, keep, args.values.yes === true)
  if (args.values.json === true) stdout.write(jsonText(pruning))
  else stdout.write(pruneReport(pruning, lookOf(stdout, env)))
  return 0
}
