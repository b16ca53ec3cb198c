import type { Context } from '../app/context.ts'
import type { Args } from './args.ts'
import * as baselineAccept from './baseline/accept.ts'
import * as baselineBacktest from './baseline/backtest.ts'
import * as baseline from './baseline/family.ts'
import * as baselineList from './baseline/list.ts'
import * as baselinePrune from './baseline/prune.ts'
import * as baselineSeed from './baseline/seed.ts'
import * as baselineShow from './baseline/show.ts'
import * as check from './verbs/check.ts'
import * as demo from './verbs/demo.ts'
import * as doctor from './verbs/doctor.ts'
import * as explain from './verbs/explain.ts'
import * as exportScript from './verbs/export.ts'
import * as judge from './verbs/judge.ts'
import * as measure from './verbs/measure.ts'
import * as run from './verbs/run.ts'

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
