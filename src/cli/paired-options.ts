import { commandsOf } from '../app/commands.ts'
import type { Context } from '../app/context.ts'
import type { PairedOptions } from '../app/perform.ts'
import { Failure } from '../model/failure.ts'
import { printable } from '../text/foreign.ts'
import { type Args, text } from './args.ts'

/** What `--paired` was asked with; undefined without it. @throws {Failure} usage */
export function pairedOptions(args: Args, env: Context['env']): PairedOptions | undefined {
  const pairs = text(args, 'pairs')
  if (args.values.paired !== true) {
    const alone = pairs === undefined ? undefined : '--pairs'
    const stray = args.values['allow-commands'] === true ? '--allow-commands' : alone
    if (stray !== undefined) throw new Failure('usage', `run: ${stray} goes with --paired`)
    return undefined
  }
  if (text(args, 'baseline') !== undefined) {
    throw new Failure('usage', 'run: --paired compares two builds with each other; leave out --baseline')
  }
  return {
    ...(pairs === undefined ? {} : { pairs: readPairs('--pairs', pairs) }),
    commands: commandsOf(args.values['allow-commands'] === true, env),
  }
}

/** The same bounds as the plan's own number. @throws {Failure} usage, naming where it came from. */
export function readPairs(from: string, value: string): number {
  const pairs = /^\d{1,2}$/.test(value) ? Number(value) : 0
  if (pairs >= 4 && pairs <= 24 && pairs % 2 === 0) return pairs
  throw new Failure('usage', `${from} ${printable(value)}: expected an even number from 4 to 24`)
}
