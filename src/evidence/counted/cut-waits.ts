import type { Scenario } from '../../model/load/scenario.ts'
import { CUT_WAIT } from '../../model/metrics/internal.ts'
import { sumOf } from '../cube/group.ts'
import { type CellsOf, samples, total } from './tries.ts'

/** Of one exchange, or of the heartbeats: what was answered, and how many tries ended otherwise. */
export interface Tried {
  /** Null: heartbeats. */
  readonly exchange: string | null
  readonly answers: ReturnType<CellsOf>
  readonly others: number
}

/** Waits of under a second that closes ended which the plan expects: those that count, and those that chance explains. */
export interface CutWaits {
  readonly counted: number
  readonly excused: number
}

/** ms that a healthy answer may take beyond the usual one where the service is about to close. */
const SLACK = 50
/** Standard deviations, and waits, by which more than chance has must be pending. */
const SIGMAS = 4
const FEW = 3

/**
 * A close that does not look at the waits finds as many of them pending as are pending at any moment: so many tries a
 * socket-second, each for as long as an answer takes. Where far more closes came upon one, the close was the answer, and
 * each of them counts as unanswered; else none does.
 */
export function cutWaits(of: CellsOf, scenario: Scenario, { exchange, answers, others }: Tried): CutWaits {
  const cut = samples(of(CUT_WAIT).filter(({ tags }) => (tags.exchange ?? null) === exchange))
  if (cut === 0) return { counted: 0, excused: 0 }
  const answered = samples(answers)
  const usual = answered === 0 ? 0 : sumOf(answers, ({ sum }) => sum) / answered
  const open = sumOf(of('ws_session_duration'), ({ sum }) => sum)
  const pending = open > 0 ? ((answered + others + cut) * (usual + SLACK)) / open : 0
  const chance = expectedCloses(of, scenario) * pending
  const most = chance + SIGMAS * Math.sqrt(chance) + FEW
  return answered > 0 && cut <= most ? { counted: 0, excused: cut } : { counted: cut, excused: 0 }
}

function expectedCloses(of: CellsOf, scenario: Scenario): number {
  if (scenario.kind !== 'socket') return 0
  const codes = new Set(scenario.socket.expectedCloses ?? [])
  return total(of('ws_closes').filter(({ tags }) => tags.side !== 'plan' && codes.has(tags.code ?? '')))
}
