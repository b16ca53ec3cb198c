import { type Context, lookOf } from '../../app/context.ts'
import { endOf, shownEnd, shownJson } from '../../app/ending.ts'
import { judgeRuns } from '../../app/judge/judge-runs.ts'
import { reproduce } from '../../app/reproduce.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import { type Args, text } from '../args.ts'
import { judgingOptions } from '../judging-options.ts'
import { historyOptions } from '../load-options.ts'
import { metricsOf, severalOf } from '../metric-options.ts'

/** `socketgate judge RECORD…` or `judge SUMMARY…`: verdict and reports on runs that were measured before. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout, argv } = context
  const options = {
    ...(await judgingOptions(args, env)),
    files: args.positionals,
    plan: text(args, 'plan'),
    profile: text(args, 'profile'),
    ...historyOptions(args),
    metrics: metricsOf(args),
    series: text(args, 'series'),
    runnerLabel: text(args, 'runner-label'),
    several: severalOf(args),
    reproduce: reproduce(argv, context),
  }
  const done = await judgeRuns(options, context)
  const { verdict, unwritten } = done
  if (args.values.json === true) stdout.write(shownJson(done))
  else
    stdout.write(
      terminalReport(verdict, { ...lookOf(stdout, env), ...shownEnd(verdict, unwritten, options.out) }),
    )
  if (unwritten !== undefined) context.stderr.write(`${unwritten}\n`)
  return endOf(verdict, unwritten)
}
