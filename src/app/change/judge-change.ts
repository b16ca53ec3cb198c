import { join } from 'node:path'
import { combine, isLast, ofLast } from '../../judge/base/combine.ts'
import { Failure } from '../../model/failure.ts'
import { counted } from '../../model/numbers.ts'
import type { BaseFacts } from '../../model/verdict/base.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { parsePlan } from '../../plan/parse/parse.ts'
import type { Context } from '../context.ts'
import { tellAsVerdict } from '../failed.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import { type JudgeOptions, judgeRuns } from '../judge/judge-runs.ts'
import { given } from '../options/given.ts'
import type { Judged } from '../results/reports.ts'
import type { BasePlan } from './base-plan.ts'
import { BASE_FOLDER, clearBase } from './kept.ts'
import { rulingOf } from './ruling.ts'
import { namedAsBase } from './taken-away.ts'
import { withNotice } from './what-differs.ts'

/** Records of a change, and beside them those of its base's plan, measured on the same build. */
export interface JudgeChangeOptions extends JudgeOptions {
  readonly baseFiles: readonly string[]
}

/**
 * As runChange, of runs that were measured before. Where the base's plan decides and no run of it is among them, it cannot
 * decide: what nobody measured lets nothing through.
 *
 * @throws {Failure} as judgeRuns().
 */
export async function judgeChange(
  { baseFiles, ...asked }: JudgeChangeOptions,
  base: BasePlan,
  context: Context,
): Promise<Judged> {
  if (asked.plan === undefined) return await judgeRuns(asked, context)
  const planFile = await readPlan(asked.plan, context.cwd)
  const ruling = rulingOf(base, planFile, asked)
  await clearBase(asked.out, context.cwd)
  const concluding = (own: Verdict) => withNotice(own, base)
  const options = { ...asked, planFile, concluding }
  if (ruling === null) return await judgeRuns(options, context)
  const { facts, plan, strict } = ruling
  if (facts.rule !== 'decides' || plan === null) {
    return await judgeRuns({ ...options, concluding: (own) => concluding({ ...own, base: facts }) }, context)
  }
  return await judgeBoth({ ...options, ...strict, baseFiles }, { plan, facts }, context)
}

type Options = JudgeChangeOptions & Required<Pick<JudgeOptions, 'concluding'>>

interface Base {
  readonly plan: PlanFile
  readonly facts: BaseFacts
}

async function judgeBoth(options: Options, { plan, facts }: Base, context: Context): Promise<Judged> {
  const first = await judgedByBase(options, { plan, facts }, context)
  const { verdict: base } = first
  let own = base
  const concluding = (head: Verdict) => {
    own = head
    return options.concluding(isLast(base) ? ofLast(base, facts) : combine({ base, head, facts }))
  }
  const done = await judgeRuns({ ...options, concluding }, context)
  const further = furtherRuns([first, { verdict: own, more: done.more }])
  const runs = { own: done.runs?.own ?? [], base: first.runs?.own ?? [] }
  return { ...done, runs, ...(options.preliminary ? { more: further } : {}) }
}

type Sided = Pick<Judged, 'verdict' | 'runs'> & { readonly more?: Judged['more'] | undefined }

/** A plan whose verdict fails, and no further run changes, has decided for both. */
function furtherRuns(sides: readonly Sided[]): 0 | 2 {
  if (sides.some(({ verdict, more = 0 }) => verdict.fails && more === 0)) return 0
  return sides.some(({ more }) => more === 2) ? 2 : 0
}

/** The verdict of the base's plan on its own records; whatever keeps it from one is a verdict, too. */
async function judgedByBase(options: Options, { plan, facts }: Base, context: Context): Promise<Sided> {
  const { baseFiles: files, earlier, concluding: _, ...alike } = options
  const named = { ...alike, plan: plan.file, planFile: plan, files, out: join(options.out, BASE_FOLDER) }
  try {
    if (files.length === 0) throw unmeasured(plan, facts)
    if (files.length !== options.files.length) throw uneven(files.length, options.files.length, facts)
    return await judgeRuns(
      { ...named, ...given('earlier', earlier && { ...earlier, own: earlier.base }) },
      context,
    )
  } catch (error) {
    return { verdict: tellAsVerdict(error, namedAsBase(plan, options), context) }
  }
}

/** A plan that is wrong says so itself. @throws {Failure} plan */
function unmeasured({ bytes, file, readBeside }: PlanFile, { ref }: BaseFacts): Failure {
  parsePlan(bytes, file, readBeside)
  const message = `the plan of ${ref} was not measured: no records of it were given (base-records); the log of the step that measured says why`
  return new Failure('policy', message)
}

function uneven(base: number, own: number, { ref }: BaseFacts): Failure {
  const message = `the plan of ${ref} was measured ${counted(base, 'time')}, and this change's own ${counted(own, 'time')}: each machine measures both`
  return new Failure('policy', message)
}
