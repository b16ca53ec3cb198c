import { MODES, readFailOn } from '../app/options/option-words.ts'
import type { RunOptions } from '../app/run-plan.ts'
import { type Args, choice, text } from './args.ts'

/** Options of every verb that judges. */
export type JudgingOptions = Pick<RunOptions, 'baseline' | 'append' | 'mode' | 'failOn' | 'out'>

/** `--baseline`, `--no-store`, `--mode`, `--fail-on` and `--out`. @throws {Failure} usage */
export function judgingOptions(args: Args): JudgingOptions {
  return {
    mode: choice(args, 'mode', MODES),
    failOn: readFailOn('--fail-on', text(args, 'fail-on')),
    baseline: text(args, 'baseline'),
    append: args.values['no-store'] !== true,
    out: outOf(args),
  }
}

/** The folder of the results. */
export function outOf(args: Args): string {
  const named = ['socketgate-out', text(args, 'environment'), text(args, 'key')]
  return text(args, 'out') ?? named.filter((word) => word !== undefined).join('-')
}
