import { acceptRuns } from '../../app/baseline/accept-runs.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { acceptReport } from '../../report/verbs/baseline.ts'
import { type Args, text } from '../args.ts'
import { outOf } from '../judging-options.ts'

/** `socketgate baseline accept --reason TEXT`: stores what the gate rejected, and says who wanted it. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout } = context
  const options = { reason: text(args, 'reason'), out: outOf(args), baseline: text(args, 'baseline') }
  const accepted = await acceptRuns(options, context)
  if (args.values.json === true) stdout.write(jsonText(accepted))
  else stdout.write(acceptReport(accepted, lookOf(stdout, env)))
  return 0
}
