import { LIMITS, type Limit } from '../model/metrics/limits.ts'
import { counted, integer } from '../model/numbers.ts'
import type { Health } from '../model/record/record.ts'
import type { Reason } from '../model/verdict/verdict.ts'

/** Inconclusive, by each limit of the generator's own machine that was hit: what failed for it, the service never saw. */
export function limitReasons({ limits = {}, descriptorLimit }: Health): readonly Reason[] {
  const hit = Object.entries(limits).filter(([, count]) => count > 0) as [Limit, number][]
  return hit.map(([limit, count]) => {
    const failed = counted(count, 'dial or request', 'dials and requests')
    const most =
      limit === 'descriptors' && descriptorLimit !== null ? ` than ${integer(descriptorLimit)}` : ''
    const { hit, mend } = LIMITS[limit]
    const message = `${failed} failed on the generator's own machine: ${hit}${most} (${mend})`
    return { outcome: 'inconclusive', code: 'generator_limit', message }
  })
}
