import { three } from '../../../../model/numbers.ts'
import { type Delivery, type Receipts, statedOf } from '../../../../model/record/delivery.ts'
import type { SloRow } from '../../../../model/verdict/verdict.ts'
import { isCount } from '../../../rule/runs.ts'
import type { SloContext } from '../../ruling.ts'
import { isReplaced } from '../received.ts'
import { tooFew, tooMany } from './amount.ts'
import { inTime } from './in-time.ts'
import { impossible, sleptLongest, unsubscribed } from './unheard.ts'

/** Socket-seconds: a user's reports are a second apart. */
const LEAST_SETTLED = 1

/**
 * The default SLOs on `messages.rate` (plan-language: "Default SLOs"): not too few, not too many, and not all at once.
 * n is subscribed socket-seconds. A threshold of the plan on what that feed received that is at least as strict replaces
 * the first.
 */
export function deliveryRows(context: SloContext): readonly SloRow[] {
  if (context.load.defaultsOff?.includes('messages_rate')) return []
  return context.record.deliveries.flatMap((delivery) => {
    if (!isPossible(delivery)) return [impossible(delivery, context)]
    if (delivery.socketSeconds < 1e-3 || sleptLongest(delivery)) return [unsubscribed(delivery, context)]
    const rows = [
      ...(isReplaced(delivery, context) ? [] : [tooFew(delivery, context)]),
      // Lives that are all shorter than a snapshot may take tell nothing of too many.
      ...(isSettled(delivery) ? [tooMany(delivery, delivery.settled, context)] : []),
      ...(delivery.parts === undefined || delivery.parts.length < 2
        ? []
        : [inTime(delivery, delivery.parts, context)]),
    ]
    return rows.map((row) => withoutEvidence(row, delivery))
  })
}

/** What came while the sockets were hardly ever subscribed tells nothing of the rest of their time: it keeps no row. */
function withoutEvidence(row: SloRow, delivery: Delivery): SloRow {
  const { socketSeconds, wantedSeconds = 0, parts = [] } = delivery
  if (row.verdict !== 'met' && row.verdict !== 'indicative') return row
  if (isBlind(delivery)) {
    const why = `its sockets were subscribed for ${three(socketSeconds)} of ${three(wantedSeconds)} s`
    return { ...row, verdict: 'not_judged', code: 'not_subscribed', message: `${row.message}; ${why}` }
  }
  if (row.of !== 'parts') return row
  const blind = parts.filter(isBlind).length
  if (blind === 0 || (row.actual ?? 0) + blind <= row.expected) return row
  const why = `in ${blind} of them its sockets were subscribed for under half of the time`
  return { ...row, verdict: 'indicative', code: 'not_subscribed', message: `${row.message}; ${why}` }
}

/** Subscribed for under half of the time in which they should have been. */
function isBlind({ socketSeconds, wantedSeconds = 0 }: Receipts): boolean {
  return 2 * socketSeconds < wantedSeconds
}

function isSettled(delivery: Delivery): delivery is Delivery & { readonly settled: Receipts } {
  return delivery.settled !== undefined && delivery.settled.socketSeconds >= LEAST_SETTLED
}

function isPossible(delivery: Delivery): boolean {
  const { low, high, unit } = statedOf(delivery)
  const { settled, parts = [], fanOut = 1, seconds = 0, slept = 0 } = delivery
  const receipts = [delivery, ...(settled ? [settled] : []), ...parts]
  const amounts = [
    low,
    high,
    unit,
    fanOut,
    seconds,
    slept,
    ...receipts.map(({ socketSeconds }) => socketSeconds),
  ]
  return (
    amounts.every((value) => Number.isFinite(value) && value >= 0) &&
    receipts.every(({ matched }) => isCount(matched))
  )
}
