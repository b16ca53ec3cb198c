import { isLimit, LIMITS } from '../model/metrics/limits.ts'
import { counted, integer } from '../model/numbers.ts'
import type { Health } from '../model/record/record.ts'
import type { Reason } from '../model/verdict/verdict.ts'

/** Limits of the generator's own machine that were hit, and how many dials and requests failed for each. */
export function hitLimits({ limits = {} }: Pick<Health, 'limits'>): readonly (readonly [string, number])[] {
  return Object.entries(limits).filter(([, count]) => count !== 0)
}

/** Of a record that a later version wrote. */
const UNKNOWN = { hit: 'it had no more of something', mend: 'a newer Socketgate knows of what' }

/** Inconclusive, by each limit of the generator's own machine that was hit: what failed for it, the service never saw. */
export function limitReasons(health: Health): readonly Reason[] {
  const { descriptorLimit } = health
  return hitLimits(health).map(([limit, count]) => {
    const failed = counted(count, 'dial or request', 'dials and requests')
    const most =
      limit === 'descriptors' && descriptorLimit !== null ? ` than ${integer(descriptorLimit)}` : ''
    const { hit, mend } = isLimit(limit) ? LIMITS[limit] : UNKNOWN
    const message = `${failed} failed on the generator's own machine: ${hit}${most} (${mend})`
    return { outcome: 'inconclusive', code: 'generator_limit', message }
  })
}
