import type { Mode } from '../../model/load/gate.ts'
import type { PlanFile } from '../files/plan-file.ts'

/** The plan of what a change goes into, and what is asked in its name. */
export interface BasePlan {
  /** The branch: `main`. */
  readonly ref: string
  /** Whose plan it is. */
  readonly commit: string
  /** As the base has it, files that it names included; null: it has none of this path or name. */
  readonly plan: PlanFile | null
  /** Where it lies there, if not where the change has it. */
  readonly movedFrom?: string
  /** The same as the branch has it by now; absent: as above, or it cannot be told. */
  readonly now?: PlanFile
  /** Whose plan decides where the base blocks. */
  readonly rules: 'base' | 'head'
  /** What the base's policy demands of every plan. */
  readonly mode?: Mode | undefined
}
