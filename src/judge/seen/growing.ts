import type { Record, TrendStats } from '../../model/record/record.ts'
import type { Sight } from './phrases.ts'

/** Of the 45 pairs of ten medians so many more rise than fall: unchanged services show 33 once in a thousand runs. */
const RISING = 33
/** Three tenths at either end; the last so many times the first, and by so many ms. */
const END = 3
const TIMES = 1.5
const LEAST = 20

/** Feeds whose messages came later and later through the steady time: a queue that grows, since less is done than comes in. */
export function growingIn({ stats }: Pick<Record, 'stats'>): readonly Sight[] {
  const trends = stats.filter((row) => row.kind === 'trend')
  return trends.filter(isOfFeed).flatMap(({ tags, slices }) => {
    const medians = (slices ?? []).filter((median) => median !== null)
    const first = middle(medians.slice(0, END))
    const last = middle(medians.slice(-END))
    const grows = rising(medians) >= RISING && last >= TIMES * first && last - first >= LEAST
    const feed = tags.feed ?? null
    return grows
      ? [{ code: 'latency_growing', scenario: null, feed, n: 1, of: null, ms: last, usual: first }]
      : []
  })
}

/** Of the steady time, and of no other tag than the feed: that of all is told where nothing has a feed. */
function isOfFeed({ metric, tags }: TrendStats, _: number, all: readonly TrendStats[]): boolean {
  if (metric !== 'ws_message_latency' || tags.phase !== 'steady') return false
  const names = Object.keys(tags).filter((tag) => tag !== 'phase')
  const fed = all.some((row) => row.metric === metric && row.tags.feed !== undefined)
  return names.length === (fed ? 1 : 0) && (!fed || tags.feed !== undefined)
}

/** Pairs that rise, less those that fall (Mann and Kendall). */
function rising(medians: readonly number[]): number {
  let sum = 0
  medians.forEach((later, i) => {
    for (const earlier of medians.slice(0, i)) sum += Math.sign(later - earlier)
  })
  return sum
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
