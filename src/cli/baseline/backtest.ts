import { backtestSeries } from '../../app/baseline/backtest-series.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { formatSelector } from '../../model/selector.ts'
import { backtestReport } from '../../report/verbs/backtest-report.ts'
import { type Args, text } from '../args.ts'
import { metricsOf } from '../metric-options.ts'
import { sizes, storeOf } from './options.ts'

/** `socketgate baseline backtest [PLAN]`: replays every series of the store, or the plan's. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { cwd, env, stdout } = context
  const store = storeOf(args, context)
  const options = {
    plan: args.positionals[0],
    profile: text(args, 'profile'),
    wanted: metricsOf(args).map(formatSelector),
    injected: sizes(args),
  }
  const facts = await backtestSeries(store, options, cwd)
  if (args.values.json === true) stdout.write(jsonText(facts))
  else stdout.write(backtestReport(store.where, facts, lookOf(stdout, env)))
  return 0
}
