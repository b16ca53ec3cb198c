import { type Strictness, strictnessOf } from '../../judge/outcome.ts'
import { Failure } from '../../model/failure.ts'
import type { Mode } from '../../model/load/gate.ts'
import { modeIn } from '../../plan/parse/head.ts'
import { parsePlan } from '../../plan/parse/parse.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanFile } from '../files/plan-file.ts'
import { given } from '../options/given.ts'

/** What the caller says of how a run is judged. */
interface Caller {
  readonly profile?: string | undefined
  readonly mode?: Mode | undefined
  readonly failOn?: readonly string[] | undefined
}

/** How strictly a change is judged: as the caller says, else the base's plan, wrong as it may be otherwise. */
export function baseStrictness(base: PlanFile, { profile, mode, failOn }: Caller): Strictness {
  const plan = planIn(base)
  const own = profile === undefined ? undefined : plan?.profiles[profile]?.failOn
  const said = { mode: plan?.mode ?? modeIn(base.bytes) ?? 'warn', ...given('failOn', own) }
  return strictnessOf(said, { ...given('mode', mode), ...given('failOn', failOn) })
}

/** Whether there is anything that a change could take back by what it writes into its plan. */
export function blocks({ mode, failOn }: Strictness): boolean {
  return mode === 'block' || failOn.length > 0
}

/** The plan in a file; undefined: it is wrong, which is told by who runs it. */
export function planIn({ bytes, file, readBeside }: PlanFile): Plan | undefined {
  try {
    return parsePlan(bytes, file, readBeside)
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}
