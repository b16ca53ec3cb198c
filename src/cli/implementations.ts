import type { Args } from './args.ts'
import * as check from './check.ts'
import type { Context } from './context.ts'
import * as demo from './demo.ts'
import * as doctor from './doctor.ts'
import * as explain from './explain.ts'
import * as exportScript from './export.ts'
import * as measure from './measure.ts'
import * as run from './run.ts'

/** What a verb does: gives the exit code, or throws a Failure. */
export interface Implementation {
  execute(args: Args, context: Context): Promise<number>
}

export const IMPLEMENTATIONS: { readonly [verb: string]: Implementation } = {
  demo,
  check,
  run,
  measure,
  export: exportScript,
  doctor,
  explain,
}
