import type { Reason } from '../../model/verdict/verdict.ts'
import { SATURATED } from './ruling.ts'

/** An outcome that lies in the evidence itself. */
export type Excuse = 'target' | 'engine' | 'cancelled'

/** What the reasons in the evidence excuse the rows from. */
export function excuseOf(evidence: readonly Reason[]): Excuse | null {
  for (const outcome of ['cancelled', 'engine', 'target'] as const) {
    if (evidence.some((reason) => reason.outcome === outcome)) return outcome
  }
  return null
}

/** Why no gate row may be judged: there is nothing whole to compare, or nothing to compare it with. */
export function whyUnjudged(
  excuse: Excuse | null,
  saturated: readonly string[],
  storeProblem: string | undefined,
): string | null {
  if (excuse !== null) return UNJUDGED[excuse]
  if (saturated.length > 0) return SATURATED
  return storeProblem === undefined ? null : 'the baseline could not be read'
}

const UNJUDGED = {
  cancelled: 'the run was stopped',
  engine: 'the evidence is incomplete',
  target: 'nothing was measured',
} as const
