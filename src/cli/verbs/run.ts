import { type Context, lookOf } from '../../app/context.ts'
import { endOf, shownEnd, shownJson } from '../../app/ending.ts'
import { given } from '../../app/options/given.ts'
import { reproduce } from '../../app/reproduce.ts'
import { runPlan } from '../../app/run-plan.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import type { Args } from '../args.ts'
import { judgingOptions } from '../judging-options.ts'
import { givenOptions, loadOptions, tellIdle } from '../load-options.ts'
import { pairedOptions } from '../paired-options.ts'

/** `socketgate run PLAN`: measure, judge, report, store. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout, argv } = context
  const options = {
    ...loadOptions(args, env),
    ...(await judgingOptions(args, env)),
    ...given('paired', pairedOptions(args, env)),
    options: givenOptions(args),
    reproduce: reproduce(argv, context),
  }
  const done = await runPlan(options, context)
  tellIdle(options, context)
  const { verdict, judged, unwritten } = done
  if (args.values.json === true) stdout.write(shownJson(done))
  else if (judged)
    stdout.write(
      terminalReport(verdict, { ...lookOf(stdout, env), ...shownEnd(verdict, unwritten, options.out) }),
    )
  if (unwritten !== undefined) context.stderr.write(`${unwritten}\n`)
  return endOf(verdict, unwritten)
}
