import type { Load } from '../../model/load/load.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { counted, integer, milliseconds } from '../../model/numbers.ts'
import type { Record, Stats, TrendStats } from '../../model/record/record.ts'
import type { Notice } from '../../model/verdict/verdict.ts'
import { type Around, aroundOf, isFar, unitDoubt } from './unit.ts'

/** One notice a feed, from the first latency below 0 on: of the run that has the most of them. */
export function clockNotices(load: Load, records: readonly Record[]): readonly Notice[] {
  const most = new Map<string, Found>()
  for (const record of records) {
    const around = aroundOf(load, record)
    // One that was set in mid-run says nothing of the service's.
    if (around.stepped !== null) continue
    // Where the service tells its clock, that is said instead.
    if (record.clock?.offset != null) continue
    for (const row of record.stats.filter(isOfFeed)) {
      const feed = row.tags.feed ?? ''
      if ((row.below?.zero ?? 0) > (most.get(feed)?.row.below?.zero ?? 0)) {
        most.set(feed, { row, around })
      }
    }
  }
  // The row of all feeds says nothing that those of the feeds do not.
  const told = most.size > 1 ? [...most].filter(([feed]) => feed !== '') : [...most]
  return told.map(([feed, found]) => notice(feed, found))
}

interface Found {
  readonly row: TrendStats
  readonly around: Around
}

function isOfFeed(row: Stats): row is TrendStats {
  const tags = Object.keys(row.tags)
  const split = tags.length > 0 && (tags.length > 1 || tags[0] !== 'feed')
  return row.kind === 'trend' && metricOf(row.metric)?.twoClocks === true && !split
}

function notice(feed: string, { row, around }: Found): Notice {
  const { below, count, min, p50 } = row
  const of = feed === '' ? '' : ` of ${feed}`
  const unit = isFar(p50) ? unitDoubt(row, row, around) : undefined
  if (unit !== undefined) return { code: unit.code, message: `Latency${of}: ${unit.why}.` }
  const many = below!.zero === 1 ? 'is' : 'are'
  const message = `${integer(below!.zero)} of ${counted(count, 'latency', 'latencies')}${of} ${many} below 0, down to ${milliseconds(min)}: the clocks of the service and the generator differ${leastAhead(min)}.`
  return { code: 'clocks_differ', message }
}

/** What the samples themselves bound, since none comes before it is sent: clocks of whole ms explain one. */
function leastAhead(min: number): string {
  return min < -ROUNDING ? `, the service's is ahead by ${milliseconds(-min - ROUNDING)} or more` : ''
}

/** ms. */
const ROUNDING = 1
