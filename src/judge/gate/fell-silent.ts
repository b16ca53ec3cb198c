import { metricOf } from '../../model/metrics/table.ts'
import { length } from '../../model/numbers.ts'
import type { Silence } from '../../model/record/delivery.ts'
import type { Record } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import type { Statistic } from '../../model/threshold.ts'
import type { Why } from '../../model/verdict/codes.ts'

/**
 * Why a statistic of a latency is not judged whose feed fell silent for good: it is that of the time before, and nobody
 * knows how late is what never came (design.md section 5). Undefined: no feed of the selector did.
 */
export function fellSilent(
  selector: Selector,
  { kind }: Pick<Statistic, 'kind'>,
  record: Record,
): Why | undefined {
  if (metricOf(selector.metric)?.twoClocks !== true || kind === 'count') return undefined
  const silence = record.silences?.find((one) => one.silent && isOf(one, selector))
  if (silence === undefined) return undefined
  const of = silence.feed ?? silence.scenario
  return { code: 'ws_feed_silent', why: `${of} fell silent for ${length(silence.longest)}` }
}

function isOf({ feed, scenario }: Silence, { tags }: Selector): boolean {
  return (tags.feed ?? feed) === feed && (tags.scenario ?? scenario) === scenario
}
