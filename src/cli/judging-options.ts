import type { Context } from '../app/context.ts'
import { MODES, readFailOn } from '../app/options/option-words.ts'
import { storePlace } from '../app/options/store-place.ts'
import type { RunOptions } from '../app/run-plan.ts'
import { readPayload } from '../github/event/payload-file.ts'
import { storeRefused } from '../github/event/storing.ts'
import { type Args, choice, text } from './args.ts'

/** Options of every verb that judges. */
export type JudgingOptions = Pick<RunOptions, 'baseline' | 'append' | 'mode' | 'failOn' | 'out'>

/** `--baseline`, `--no-store`, `--mode`, `--fail-on` and `--out`. @throws {Failure} usage */
export async function judgingOptions(args: Args, env: Context['env']): Promise<JudgingOptions> {
  return {
    mode: choice(args, 'mode', MODES),
    failOn: readFailOn('--fail-on', text(args, 'fail-on')),
    baseline: args.values.paired === true ? undefined : storePlace(text(args, 'baseline'), env),
    append: args.values['no-store'] === true ? false : await mayAppend(env),
    out: outOf(args),
  }
}

/** In a workflow the event decides, as in the action. */
async function mayAppend(env: Context['env']): Promise<JudgingOptions['append']> {
  const event = { name: env.GITHUB_EVENT_NAME ?? '' }
  return storeRefused(event, await readPayload(env), env) ?? true
}

/** The folder of the results. */
export function outOf(args: Args): string {
  const named = ['socketgate-out', text(args, 'environment'), text(args, 'key')]
  return text(args, 'out') ?? named.filter((word) => word !== undefined).join('-')
}
