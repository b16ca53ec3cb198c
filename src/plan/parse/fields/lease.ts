import { type Lease, TTL } from '../../../model/load/lease.ts'
import type { Plan } from '../../plan.ts'
import type { Context } from '../context.ts'
import type { RawPlan } from './raw.ts'

const MINUTE = 60_000
const WAIT = { usual: 60 * MINUTE, most: 24 * 60 * MINUTE }

/** What the plan asks to have for itself. */
export function lease({ lease: raw }: RawPlan, context: Context): { readonly lease?: Lease } {
  if (raw?.name === undefined || raw.ttl === undefined) return {}
  const ttl = context.duration(raw.ttl, '/lease/ttl')
  if (ttl < TTL.least || ttl > TTL.most) context.problem('/lease/ttl', `${raw.ttl} is not from 1m to 1h`)
  const wait = context.duration(raw.wait, '/lease/wait') ?? WAIT.usual
  if (wait > WAIT.most) context.problem('/lease/wait', `${raw.wait} is longer than 24h`)
  return { lease: { name: raw.name, ttl, wait, line: context.line('/lease') } }
}

/** Who waits for less than a TTL never sees that a holder is dead. */
export function leaseWarnings(
  asked: Lease | undefined,
  { lease: raw }: RawPlan,
  context: Context,
): Plan['warnings'] {
  if (asked === undefined || asked.wait >= asked.ttl) return []
  const message = `"wait" of the lease (${raw?.wait}) is shorter than its "ttl" (${raw?.ttl}): a holder that died is replaced only by a run that has waited for one whole "ttl", so this plan would be refused until somebody removes the ref; set "wait" to ${raw?.ttl} or more`
  return [{ line: context.locate('/lease/wait', 'value').line, message }]
}
