import { formatSelector } from '../../model/selector.ts'
import { CLOSES, type SlopeLimit } from '../../model/slopes/slope-limit.ts'
import type { Emissions } from './checks/emits.ts'
import type { Context } from './context.ts'
import { share } from './fields/quantities.ts'
import { entriesOf, type RawPlan } from './fields/raw.ts'
import { wanted } from './fields/selectors.ts'

const OF_CLOSES: readonly string[] = ['scenario', 'feed']

/** What may not rise in the steady phase. */
export function slopes(
  raw: RawPlan,
  emissions: Emissions | undefined,
  context: Context,
): { readonly slopes?: readonly SlopeLimit[] } {
  const seen = new Set<string>()
  const found = entriesOf(raw.slope, '/slope').flatMap(([written, rise, at]): SlopeLimit[] => {
    const of = wanted(written, at, 'key', emissions, context)
    if (of === undefined) return []
    const { metric, selector } = of
    const tags = Object.keys(selector.tags)
    const problem = (message: string) => context.problem(at, message, 'key')
    if (metric.kind !== 'trend' && metric.name !== CLOSES)
      problem(`${metric.name} has no slope; write a time such as ws_message_latency, or ${CLOSES}`)
    if (selector.tags.phase !== undefined) problem('a slope is one of the steady phase: remove the tag phase')
    if (metric.name === CLOSES && tags.some((tag) => tag !== 'phase' && !OF_CLOSES.includes(tag)))
      problem(`the rate of closes is one of a scenario or a feed: remove its other tags`)
    const key = formatSelector(selector)
    if (seen.has(key)) problem('this is there twice; remove one')
    seen.add(key)
    return [{ selector, rise: share(rise), line: context.locate(at, 'value').line }]
  })
  return found.length === 0 ? {} : { slopes: found }
}
