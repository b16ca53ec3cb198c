import type { Gate } from '../../model/load/gate.ts'
import type { Unit } from '../../model/load/socket.ts'
import type { Code } from '../../model/verdict/codes.ts'
import type { GateVerdict } from '../../model/verdict/verdict.ts'

/** The smallest change that counts, in ln: 2 %, or the gate's own `at_least`. */
export function leastEffect({ atLeast }: Gate): number {
  return Math.log1p(Math.max(0.02, Number.isFinite(atLeast) ? atLeast : 0))
}

/** What the comparison of one gate row found; the row is made of it. */
export interface Finding {
  readonly verdict: GateVerdict
  /** Why it has this verdict. */
  readonly code: Code
  /** Why there is no comparison, or why it does not decide: one phrase with its figures. */
  readonly why?: string
  /** As in Why. */
  readonly looksLike?: Unit
  readonly actual?: number
  /** Of each run, in order. */
  readonly values?: readonly (number | null)[]
  readonly baseline?: number
  readonly spread?: number
  readonly z?: number
  readonly zLimit?: number
  /** Two further runs may decide it. */
  readonly open?: boolean
  readonly limit?: number | null
  readonly channel?: string
  /** The deciding channel in plain words. */
  readonly words?: string
  /** How the deciding channel makes one figure of several runs. */
  readonly combine?: 'low' | 'wins'
  /** As of an SLO's row. */
  readonly bar?: number
  readonly raw?: number
  /** The figures are those of each run without the least of its latencies, and why. */
  readonly withoutLeast?: string
  readonly n?: number
  readonly distinct?: number | null
  /** Baseline runs. */
  readonly runs?: number
}

/** What was measured does not decide, or cannot be compared. `why`: as in Finding. */
export function inconclusive(
  code: Code,
  why: string,
): Pick<Finding, 'code' | 'why'> & { verdict: 'inconclusive' } {
  return { verdict: 'inconclusive', code, why }
}
