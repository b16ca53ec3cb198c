import type { Args } from './args.ts'
import * as baseline from './baseline.ts'
import * as baselineAccept from './baseline-accept.ts'
import * as baselineBacktest from './baseline-backtest.ts'
import * as baselineList from './baseline-list.ts'
import * as baselinePrune from './baseline-prune.ts'
import * as baselineSeed from './baseline-seed.ts'
import * as baselineShow from './baseline-show.ts'
import * as check from './check.ts'
import type { Context } from './context.ts'
import * as demo from './demo.ts'
import * as doctor from './doctor.ts'
import * as explain from './explain.ts'
import * as exportScript from './export.ts'
import * as judge from './judge.ts'
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
  judge,
  export: exportScript,
  doctor,
  explain,
  baseline,
  'baseline seed': baselineSeed,
  'baseline list': baselineList,
  'baseline show': baselineShow,
  'baseline accept': baselineAccept,
  'baseline prune': baselinePrune,
  'baseline backtest': baselineBacktest,
}
