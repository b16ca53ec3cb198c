import { type Context, lookOf } from '../../app/context.ts'
import { endOf, shownEnd, shownJson } from '../../app/ending.ts'
import { given } from '../../app/options/given.ts'
import { reproduce } from '../../app/reproduce.ts'
import { jsonText } from '../../app/results/reports.ts'
import { type Performed, runPlan } from '../../app/run-plan.ts'
import { isGlob, planWords } from '../../app/several/glob.ts'
import { verdictsOf } from '../../app/several/results.ts'
import { runSeveral } from '../../app/several/run-several.ts'
import { severalLines } from '../../report/terminal/several.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import type { Args } from '../args.ts'
import { judgingOptions } from '../judging-options.ts'
import { givenOptions, loadOptions, tellIdle } from '../load-options.ts'
import { pairedOptions } from '../paired-options.ts'

/** `socketgate run PLAN…`: measure, judge, report, store. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, argv } = context
  const options = {
    ...loadOptions(args, env),
    ...(await judgingOptions(args, env)),
    ...given('paired', pairedOptions(args, env)),
    options: givenOptions(args),
    reproduce: reproduce(argv, context),
  }
  const plans = planWords(args.positionals)
  if (plans.length > 1 || plans.some(isGlob)) return await executeAll(plans, options, args, context)
  const done = await runPlan(options, context)
  tellIdle(options, context)
  const { verdict, unwritten } = done
  if (args.values.json === true) context.stdout.write(shownJson(done))
  else show(done, options.out, context)
  if (unwritten !== undefined) context.stderr.write(`${unwritten}\n`)
  return endOf(verdict, unwritten)
}

/** Where there was no verdict on a run, the terminal has been told why. */
function show({ verdict, judged, unwritten }: Performed, out: string, { stdout, env }: Context): void {
  if (!judged) return
  stdout.write(terminalReport(verdict, { ...lookOf(stdout, env), ...shownEnd(verdict, unwritten, out) }))
}

async function executeAll(
  plans: readonly string[],
  options: Parameters<typeof runPlan>[0],
  args: Args,
  context: Context,
): Promise<number> {
  const { stdout, stderr, env, argv } = context
  const json = args.values.json === true
  const words = argv.filter((word) => !args.positionals.includes(word))
  const again = (file: string) => reproduce([...words.slice(0, 1), file, ...words.slice(1)], context)
  const ended = (done: Performed) => {
    if (!json) show(done, done.out, context)
  }
  const whole = await runSeveral({ ...options, plans, plan: plans.join(' '), again, ended }, context)
  tellIdle(options, context)
  const { verdict, unwritten } = whole
  const shown = whole.plans.map((one) => ({ ...one, folder: one.unwritten === undefined ? one.out : null }))
  stdout.write(json ? jsonText(verdictsOf(whole)) : severalLines(verdict, shown, lookOf(stdout, env)))
  if (unwritten !== undefined) stderr.write(`${unwritten}\n`)
  return endOf(verdict, unwritten)
}
