import { type Delivery, statedOf } from '../../model/record/delivery.ts'
import { phaseLength } from '../../model/timeline.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { NOTHING, type Ruling, type SloContext, STOPPED } from './ruling.ts'
import { sloSentence } from './sentences.ts'

/** The share of the stated rate that a service must deliver where the plan demands nothing else. */
const HALF = 0.5
/** Messages that the stated rate must promise before their lack says anything. */
const ENOUGH_PROMISED = 10

/**
 * The default SLO on `messages.rate`: at least half of it is received. Matched messages against subscribed
 * socket-seconds, which are its n. A threshold of the plan on `ws_msgs_received` of the same feed replaces it.
 */
export function deliveryRows(context: SloContext): readonly SloRow[] {
  const { load, record } = context
  const own = load.thresholds
    .filter(({ from, selector }) => from === 'plan' && selector.metric === 'ws_msgs_received')
    .map(({ selector }) => selector.tags.feed)
  return record.deliveries
    .filter(({ feed }) => feed === null || !own.includes(feed))
    .map((delivery) => rowOf(delivery, ruling(delivery, context)))
}

function ruling(delivery: Delivery, { record, unfit, excuse }: SloContext): Ruling {
  const { matched, socketSeconds, scenario } = delivery
  const stated = statedOf(delivery).low
  const possible = [matched / Math.max(socketSeconds, 1e-3), socketSeconds, stated].every(
    (value) => Number.isFinite(value) && value >= 0,
  )
  if (!possible) {
    return { ...NOTHING, verdict: 'fail', code: 'impossible', why: 'its counts are not possible' }
  }
  if (socketSeconds < 1e-3) {
    const none = { ...NOTHING, code: 'not_subscribed' } as const
    if (excuse !== null) return { ...none, verdict: 'not_judged', why: 'no socket was subscribed' }
    const spans = Object.hasOwn(record.timeline, scenario) ? record.timeline[scenario] : undefined
    const steady = phaseLength(spans ?? [], 'steady')
    if (steady <= 0) {
      const why = 'the scenario has no steady phase'
      return { ...none, verdict: 'indicative', code: 'no_steady_phase', why }
    }
    return { ...none, verdict: 'fail', why: 'no socket was subscribed in the steady phase' }
  }
  const seen = { actual: matched / socketSeconds, n: socketSeconds, distinct: null, beyond: null }
  if (excuse === 'cancelled') return { ...seen, verdict: 'not_judged', ...STOPPED }
  if (unfit !== null) return { ...seen, verdict: 'not_judged', ...unfit }
  if (seen.actual >= HALF * stated) return { ...seen, verdict: 'met', code: 'met' }
  const promised = stated * socketSeconds
  if (promised < ENOUGH_PROMISED) {
    const why = 'too few messages were due to tell'
    return { ...seen, verdict: 'indicative', code: 'few_samples', why }
  }
  return { ...seen, verdict: 'fail', code: 'messages_rate' }
}

function rowOf(delivery: Delivery, { why, ...ruled }: Ruling): SloRow {
  const { feed, scenario } = delivery
  const stated = statedOf(delivery).low
  const of = feed ?? scenario
  const row: Omit<SloRow, 'message'> = {
    ...ruled,
    name: `messages per socket of ${of}`,
    threshold: `messages.rate of ${of}: received>=${HALF * stated}/s`,
    from: 'default',
    operator: '>=',
    expected: HALF * stated,
    unit: 'per-second',
    of: 'socket-seconds',
    line: 0,
  }
  const manner = { plural: true, counts: 'socket-seconds', ...(why === undefined ? {} : { why }) }
  return { ...row, message: sloSentence(row, manner) }
}
