import type { Gate } from '../model/load/gate.ts'
import { NEEDS } from '../model/metrics/needs.ts'
import { metricOf } from '../model/metrics/table.ts'
import { isForeign } from '../model/record/foreign.ts'
import type { CounterStats, Record, Stats, TrendStats } from '../model/record/record.ts'
import { type Selector, selects } from '../model/selector.ts'

/** The record's row of a selector, or undefined. */
export function statsOf(record: Record, selector: Selector): Stats | undefined {
  return record.stats.find((row) => isOf(row, selector))
}

/** By the tags themselves: one that holds a comma would be written as two. */
function isOf({ metric, tags }: Stats, wanted: Selector): boolean {
  if (metric !== wanted.metric || !selects(wanted.tags, tags)) return false
  return Object.keys(tags).length === Object.keys(wanted.tags).length
}

/** As statsOf, of a trend that has samples. */
export function trendOf(record: Record, selector: Selector): TrendStats | undefined {
  const stats = statsOf(record, selector)
  return stats?.kind === 'trend' && stats.count !== 0 ? stats : undefined
}

/** What happened so often that the counter could have counted; `what` names it. n = 0: nothing did. */
export interface Producer {
  readonly n: number
  readonly what: 'closes' | 'requests' | 'iterations' | 'sockets' | 'heartbeats' | 'sends' | 'frames'
}

/**
 * A counter that never fired is 0, not missing, where its producer ran: sockets for what sockets do, requests for
 * what requests do. Where the table says so, it is counted among closes, or among the heartbeats or sends whose wait ended.
 */
export function producerOf(metric: string, record: Record): Producer {
  const row = metricOf(metric)
  const { of } = NEEDS[row?.needs ?? 'any']
  if (row?.among === 'closes') {
    const closes = record.closes.reduce((sum, { count }) => sum + count, 0)
    if (closes > 0) return { n: closes, what: 'closes' }
  }
  const frames = row?.among === 'frames' ? framesOf(record) : null
  if (frames !== null) return frames
  const waits = row?.among === undefined ? null : waitsOf(row.among, record)
  if (waits !== null) return waits
  if (of === 'requests') return { n: record.http.requests, what: 'requests' }
  if (of === 'iterations') {
    const iterations = record.stats.find((row) => row.metric === 'iterations')
    return { n: iterations?.count ?? record.sockets.opened + record.http.requests, what: 'iterations' }
  }
  return { n: record.sockets.opened, what: 'sockets' }
}

/** What sockets heard, of any kind, which is no row where nothing came; null: a foreign summary need not count it. */
function framesOf(record: Record): Producer | null {
  if (isForeign(record)) return null
  const heard = record.stats.find(
    ({ metric, tags }) => metric === 'ws_msgs_received' && Object.keys(tags).length === 0,
  )
  return { n: heard?.kind === 'counter' ? heard.total : 0, what: 'frames' }
}

/** The share that counts the waits. */
const WAITS = {
  closes: null,
  frames: null,
  heartbeats: 'ws_heartbeat_missed',
  sends: 'ws_roundtrip_timeout',
} as const

/** Heartbeats or sends whose wait ended; null: the record does not count them. */
function waitsOf(among: keyof typeof WAITS, { shares = [] }: Record): Producer | null {
  const found = shares.filter(({ metric }) => metric === WAITS[among])
  if (WAITS[among] === null || found.length === 0) return null
  return { n: found.reduce((sum, { n }) => sum + n, 0), what: among }
}

/** The row of a counter, or of a gate on one; all zero where it never fired although its producer ran. */
export function counterOf(
  record: Record,
  { selector, own }: Pick<Gate, 'selector' | 'own'>,
): CounterStats | undefined {
  const found = statsOf(record, selector)
  if (found !== undefined) return found.kind === 'counter' ? found : undefined
  const kind = own?.kind ?? metricOf(selector.metric)?.kind
  const silent = kind === 'counter' && producerOf(selector.metric, record).n > 0
  return silent ? { kind: 'counter', ...selector, count: 0, total: 0, rate: 0 } : undefined
}
