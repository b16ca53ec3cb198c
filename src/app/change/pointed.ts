import type { Verdict } from '../../model/verdict/verdict.ts'
import { lackingOf, type Names, namesOf, type Pointing } from '../../plan/pointing.ts'
import type { PlanFile } from '../files/plan-file.ts'
import { planIn } from './base-strictness.ts'

/** What both plans of a change have; of one that is wrong nothing is known. */
const NOTHING: Names = { targets: [], variables: [] }
const namesIn = (file: PlanFile | null): Names => {
  const plan = file === null ? undefined : planIn(file)
  return plan === undefined ? NOTHING : namesOf(plan)
}

/**
 * Where a plan is pointed that is one of two: what only the other has is nobody's mistake, be it a target that a change adds
 * or takes out.
 */
export function besideOther(pointing: Pointing | undefined, other: PlanFile | null): Pointing | undefined {
  if (pointing === undefined) return undefined
  const { targets, variables } = namesIn(other)
  const { elsewhere = NOTHING } = pointing
  const known = {
    targets: [...elsewhere.targets, ...targets],
    variables: [...elsewhere.variables, ...variables],
  }
  return { ...pointing, elsewhere: known }
}

interface OneOfTwo {
  readonly plan: PlanFile
  /** What it is called: "The plan of main". */
  readonly whose: string
  readonly other: PlanFile | null
}

/** Of one of two plans that lacks what the caller points elsewhere of the other: that what it says itself holds. */
export function withLacking(
  verdict: Verdict,
  pointing: Pointing | undefined,
  { plan, whose, other }: OneOfTwo,
): Verdict {
  if (pointing === undefined || planIn(plan) === undefined) return verdict
  const { targets, variables } = lackingOf(pointing, namesIn(plan))
  const its = namesIn(other)
  const lacks = [
    ...targets.filter((name) => its.targets.includes(name)).map((name) => `no target ${name}`),
    ...variables.filter((name) => its.variables.includes(name)).map((name) => `no variable ${name}`),
  ]
  if (lacks.length === 0) return verdict
  const [first, second] = pointing.from === 'input' ? ['targets', 'vars'] : ['--target', '--var']
  const message = `${whose} has ${lacks.join(', ')}: what ${first} and ${second} say of that is nothing to it, and it was run as it is written there.`
  return { ...verdict, notices: [...verdict.notices, { code: 'not_pointed', message }] }
}
