import type { Context } from '../app/context.ts'
import { readPairs } from '../app/options/option-words.ts'
import type { PairedOptions } from '../app/run-plan.ts'
import { Failure } from '../model/failure.ts'
import { type Args, text } from './args.ts'
import { commandsOption } from './load-options.ts'

/** What `--paired` was asked with; undefined without it. @throws {Failure} usage */
export function pairedOptions(args: Args, env: Context['env']): PairedOptions | undefined {
  const pairs = text(args, 'pairs')
  if (args.values.paired !== true) {
    if (pairs !== undefined) throw new Failure('usage', 'run: --pairs goes with --paired')
    return undefined
  }
  if (text(args, 'baseline') !== undefined) {
    throw new Failure('usage', 'run: --paired compares two builds with each other; leave out --baseline')
  }
  return {
    ...(pairs === undefined ? {} : { pairs: readPairs('--pairs', pairs) }),
    commands: commandsOption(args, env),
  }
}
