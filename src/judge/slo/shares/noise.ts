import { explainsMissed } from '../../../model/budget.ts'
import type { Load } from '../../../model/load/load.ts'
import { statedOf } from '../../../model/record/delivery.ts'
import type { Record } from '../../../model/record/record.ts'
import type { Share } from '../../../model/record/share.ts'
import type { Why } from '../../../model/verdict/codes.ts'
import type { DefaultShare } from '../defaults/table.ts'
import { BUSY } from '../unjudged.ts'
import { explainsLack } from './lack.ts'
import { waitLimit } from './wait-limit.ts'

// What a busy generator may have made itself of what a row counts. Noise explains at most what was measured of it: a wait
// whose limit is ten times its longest standstill ran out by itself.

interface Busy {
  readonly load: Load
  readonly record: Record
  /** Why the times are not the service's; null: they are. */
  readonly unfit: Why | null
}

/** How many of the bad ones a busy generator may have made. */
export function softOf(share: Share, { soft }: Pick<DefaultShare, 'soft'>, context: Busy): number {
  const { bad, reasons = {} } = share
  if (soft === 'none') return 0
  if (soft === 'rate') return softOfRate(share, context)
  if (soft === 'all') return bad
  return explainsWaits(share, context) ? (soft === 'timeout' ? Math.min(bad, reasons.timeout ?? 0) : bad) : 0
}

/** Waits that ran out, of one share or of a threshold. */
type Waits = Pick<Share, 'metric'> & Partial<Pick<Share, 'scenario' | 'name' | 'bad' | 'n'>>

/** Whether the generator may have let these waits run out; where it is unfit for another reason than its load, it may. */
export function explainsWaits(waits: Waits, { load, record, unfit }: Busy): boolean {
  if (unfit === null) return false
  if (unfit.code !== BUSY.code) return true
  const { bad = 0, n = 0 } = waits
  return explainsMissed(record.health, waitLimit(load, waits), { bad, n })
}

/** Of a range, too, those who got nothing are no noise. */
function softOfRate({ bad, scenario, feed, reasons = {} }: Share, { record, unfit }: Busy): number {
  if (unfit === null) return 0
  const delivery = record.deliveries.find((one) => one.scenario === scenario && one.feed === feed)
  const ranged = delivery !== undefined && statedOf(delivery).exact
  const nothing = Math.min(bad, reasons.nothing ?? 0)
  const lack = { missing: ranged ? 1 : 0.5, seconds: delivery?.seconds, slept: delivery?.slept }
  if (unfit.code !== BUSY.code || explainsLack(record, { ...lack, nothing: nothing === bad })) return bad
  return ranged ? bad - nothing : 0
}
