import type { Load } from '../../model/load/load.ts'
import { median } from '../../model/quantile.ts'
import type { FailedDial } from '../../model/record/ends.ts'
import { groupBy } from '../cube/group.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'
import type { Books, Entry } from '../lives/entries.ts'
import { isHungDial } from '../lives/states.ts'
import { openAt } from './open-time.ts'

/** A service that answers each dial in another way fills no record. */
const MOST_KINDS = 100

/** One dial that failed. */
interface Failed extends Pick<FailedDial, 'reason' | 'status' | 'scenario' | 'feed' | 'phase'> {
  readonly t: number
  /** When it was dialled: a wait may end when all sockets are closed. */
  readonly dialled: number
}

/** The dials that opened no socket, by reason, scenario and phase, the most frequent first. */
export function failedDials(
  load: Load,
  scenarios: ReadonlyMap<string, Books>,
  leaves: readonly Leaf[],
  moments: Moments,
): FailedDial[] {
  const all = [...scenarios].flatMap(([scenario, books]) =>
    [...books.values()].flatMap((entries) => failedOf(entries, scenario, load, moments)),
  )
  if (all.length === 0) return []
  const open = openAt(leaves)
  const kinds = groupBy(all, ({ t: _, dialled: __, ...kind }) => JSON.stringify(kind))
  return [...kinds.values()]
    .map((dials) => {
      const { t: _, dialled: __, ...kind } = dials[0]!
      const first = dials.reduce((least, { t }) => Math.min(least, t), Number.POSITIVE_INFINITY)
      const opens = dials.map(({ dialled }) => open(dialled)).sort((a, b) => a - b)
      return {
        ...kind,
        count: dials.length,
        first: Math.max(0, Math.round(first - moments.start)),
        open: { least: opens[0]!, median: Math.round(median(opens)) },
      }
    })
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .slice(0, MOST_KINDS)
}

/** The dials of one user that failed. The status of a refusal stands as the reason of its turn, where the engine said it. */
function failedOf(entries: readonly Entry[], scenario: string, load: Load, moments: Moments): Failed[] {
  const { feed = null } = load.work.scenarios[scenario]?.tags ?? {}
  const dials: Failed[] = []
  let dialled: number | undefined
  for (const entry of entries) {
    const { t, turn, tags } = entry
    if (turn === 'wanted' || turn === 'redial') dialled = t
    if (turn !== 'failed' && !isHungDial(entry)) continue
    const { reason = 'timeout' } = tags
    const answered = /^\d{3}$/.test(reason)
    const [why, status] = answered ? ['handshake', reason] : [reason, null]
    const phase = moments.phaseOf(scenario, t)
    dials.push({ reason: why, status, scenario, feed, phase, t, dialled: dialled ?? t })
  }
  return dials
}
