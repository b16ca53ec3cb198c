import { three } from '../../../../model/numbers.ts'
import type { Delivery } from '../../../../model/record/delivery.ts'
import { phaseLength } from '../../../../model/timeline.ts'
import type { Why } from '../../../../model/verdict/codes.ts'
import type { SloRow } from '../../../../model/verdict/verdict.ts'
import { NOTHING, type Ruling, type SloContext } from '../../ruling.ts'
import { received } from './due.ts'
import { leastDemand, rowOf } from './rate-row.ts'

/** What is left of the time tells nothing of the rest. */
export function sleptLongest({ slept = 0, seconds = 0 }: Delivery): boolean {
  return slept > seconds
}

export function unsubscribed(delivery: Delivery, context: SloContext): SloRow {
  const { record, excuse } = context
  const none = { ...NOTHING, code: 'not_subscribed' } as const
  const spans = Object.hasOwn(record.timeline, delivery.scenario)
    ? record.timeline[delivery.scenario]
    : undefined
  const ruling: Ruling = sleptLongest(delivery)
    ? { ...received(delivery), verdict: 'not_judged', ...sleptThrough(delivery) }
    : excuse !== null
      ? { ...none, verdict: 'not_judged', why: 'no socket was subscribed' }
      : phaseLength(spans ?? [], 'steady') <= 0 && delivery.seconds === undefined
        ? {
            ...none,
            verdict: 'indicative',
            code: 'no_steady_phase',
            why: 'the scenario has no steady phase',
          }
        : { ...none, verdict: 'fail', why: 'no socket was subscribed in its time' }
  return rowOf(delivery, leastDemand(delivery), ruling, context)
}

function sleptThrough({ slept = 0, seconds = 0 }: Delivery): Why {
  const why = `the generator stood still, or caught up, in ${three(slept)} of ${three(slept + seconds)} s of its time`
  return { code: 'stood_still', why }
}

export function impossible(delivery: Delivery, context: SloContext): SloRow {
  const ruling = {
    ...NOTHING,
    verdict: 'fail',
    code: 'impossible',
    why: 'its counts are not possible',
  } as const
  return rowOf(delivery, leastDemand(delivery), ruling, context)
}
