import { isForeign } from '../../model/record/foreign.ts'
import type { Record } from '../../model/record/record.ts'
import type { Census } from '../../model/verdict/ends.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { endRows } from './end-rows.ts'
import { layersOf } from './layers.ts'
import { storedMix } from './stored-mix.ts'

/**
 * How the sockets of a run ended and which did not open, beside the stored runs that it was compared with, and what that
 * points to. Nothing where no socket was ever tried: a foreign summary tells of none.
 */
export function censusFact(record: Record, stored: readonly Record[]): Pick<Verdict, 'census'> {
  const rows = isForeign(record) ? [] : endRows(record)
  if (rows.length === 0) return {}
  const mix = storedMix(record, stored)
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  const census: Census = {
    total,
    ends: rows,
    ...(mix !== undefined && { stored: mix }),
    layers: layersOf(record),
  }
  return { census }
}
