import type { Delivery } from '../../../model/record/delivery.ts'
import { statedOf } from '../../../model/record/delivery.ts'
import type { Record } from '../../../model/record/record.ts'
import type { Tags } from '../../../model/sample.ts'
import { selects } from '../../../model/selector.ts'
import type { Threshold } from '../../../model/threshold.ts'
import type { SloContext } from '../ruling.ts'
import { tagsOf } from './silences.ts'

/** What a feed received, per second of the whole run or in all; k6's ws_msgs_received counts every frame, acknowledgements too. */
const RECEIVED = 'ws_messages_matched'

/**
 * Whether the plan itself demands at least as much of what this feed received: a threshold that names it and no other, and
 * whose bound comes to as many messages as the default asks for.
 */
export function isReplaced(delivery: Delivery, { load, record }: SloContext): boolean {
  const { low, exact } = statedOf(delivery)
  const demanded = (exact ? low : low / 2) * delivery.socketSeconds
  const tags = tagsOf(delivery)
  return load.thresholds
    .filter(({ from, selector }) => from === 'plan' && selector.metric === RECEIVED && isNamed(selector.tags))
    .some(
      (own) =>
        isAlone(own.selector.tags, record) &&
        selects(own.selector.tags, tags) &&
        atLeast(own, record.duration) >= demanded,
    )
}

/** What one feed lacks drowns in another. */
function isAlone(selected: Tags, { deliveries }: Pick<Record, 'deliveries'>): boolean {
  return deliveries.filter((one) => selects(selected, tagsOf(one))).length === 1
}

function isNamed(tags: { readonly [tag: string]: string }): boolean {
  return tags.feed !== undefined || tags.scenario !== undefined
}

/** Messages that a threshold demands of a run of `duration` ms; 0: none. */
function atLeast({ expression }: Threshold, duration: number): number {
  const { statistic, operator, bound } = expression
  if (!operator.startsWith('>')) return 0
  return statistic.kind === 'count' ? bound : statistic.kind === 'rate' ? (bound * duration) / 1000 : 0
}
