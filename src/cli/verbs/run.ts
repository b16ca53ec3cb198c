import { type Context, lookOf } from '../../app/context.ts'
import { given, perform } from '../../app/perform.ts'
import { reproduce } from '../../app/reproduce.ts'
import { jsonText } from '../../app/results.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import { type Args, choice, text, texts } from '../args.ts'
import { engineChoice, isCI, MODES, readFailOn } from '../load-options.ts'
import { pairedOptions } from '../paired-options.ts'
import { exitCode } from '../signal.ts'

/** `socketgate run PLAN`: measure, judge, report, store. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout, argv, signal } = context
  const out = text(args, 'out') ?? 'socketgate-out'
  const options = {
    plan: args.positionals[0] as string,
    profile: text(args, 'profile'),
    choice: engineChoice(args),
    baseline: text(args, 'baseline'),
    append: args.values['no-store'] !== true,
    mode: choice(args, 'mode', MODES),
    failOn: readFailOn('--fail-on', text(args, 'fail-on')),
    grants: texts(args, 'allow-target'),
    ci: isCI(env),
    runnerLabel: text(args, 'runner-label'),
    out,
    ...given('paired', pairedOptions(args, env)),
    reproduce: reproduce(argv, context),
  }
  const { verdict, judged } = await perform(options, context)
  if (args.values.json === true) stdout.write(jsonText(verdict))
  else if (judged) stdout.write(terminalReport(verdict, { ...lookOf(stdout, env), out }))
  return exitCode(verdict.exit, signal)
}
