import type { Work } from '../../model/load/scenario.ts'
import { metricOf } from '../../model/metrics/table.ts'
import type { Tags } from '../../model/sample.ts'
import type { Selector } from '../../model/selector.ts'
import type { Span, Timeline } from '../../model/timeline.ts'
import { type Source, sourcesOf } from './sources.ts'

/** What a run should measure of one selector. */
export interface Expectation {
  /** `unknown`: the plan does not say how often it happens. */
  readonly samples: number | 'unknown'
  /** Messages that differ if all sockets of a feed get the same ones; null where no messages are counted. */
  readonly shared: number | null
  /** More time gives more samples, as with messages; not so with upgrades. */
  readonly grows: boolean
}

/** The samples to expect of a selector, from stated rates, intervals and arrival rates. */
export function expectedSamples(selector: Selector, work: Work, timeline: Timeline): Expectation {
  const emitting = sourcesOf(work, timeline).filter(({ metrics }) => metrics.includes(selector.metric))
  const matches = emitting.map((source) => ({ source, match: matching(selector, source.tags) }))
  const meant = matches.filter(({ match }) => match !== 'no')
  const counts = meant.map(({ source, match }) =>
    match === 'open' ? ('unknown' as const) : source.count(spansMeant(selector, source)),
  )
  const sources = meant.map(({ source }) => source)
  const grows = sources.some((source) => source.grows)
  const known = emitting.length > 0 && counts.every((count) => count !== 'unknown')
  if (!known) return { samples: 'unknown', shared: null, grows }
  const samples = counts.reduce<number>((sum, count) => sum + Number(count), 0)
  return { samples, shared: shared(selector, sources), grows }
}

/** `open`: the tag's value is not known before the run, a status for example. */
function matching({ metric, tags }: Selector, has: Tags): 'yes' | 'no' | 'open' {
  let match: 'yes' | 'open' = 'yes'
  for (const [tag, value] of Object.entries(tags)) {
    if (Object.hasOwn(has, tag) ? has[tag] === value : tag === 'phase') continue
    if (Object.hasOwn(has, tag) || metricOf(metric)?.tags?.includes(tag) !== true) return 'no'
    match = 'open'
  }
  return match
}

/** A static tag `phase` stands above the computed ones (plan-language, "Phases"). */
function spansMeant({ tags }: Selector, source: Source): readonly Span[] {
  if (tags.phase === undefined || Object.hasOwn(source.tags, 'phase')) return source.spans
  return source.spans.filter(({ phase }) => phase === tags.phase)
}

function shared(selector: Selector, sources: readonly Source[]): number | null {
  const byFeed = new Map<string, number>()
  for (const source of sources) {
    if (source.perSocket === undefined) return null
    const feed = source.tags.feed ?? ''
    const seconds = spansMeant(selector, source).reduce((sum, { from, to }) => sum + (to - from) / 1000, 0)
    byFeed.set(feed, Math.max(byFeed.get(feed) ?? 0, source.perSocket * seconds))
  }
  return byFeed.size === 0 ? null : [...byFeed.values()].reduce((sum, n) => sum + n, 0)
}
