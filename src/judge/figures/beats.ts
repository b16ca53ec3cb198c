import type { Record, TrendStats } from '../../model/record/record.ts'
import type { AnswerRow, HeartbeatRow } from '../../model/verdict/figures.ts'
import { finite } from './times.ts'

/** Heartbeats of each scenario that asks for them, with the sockets of which none came back. */
export function heartbeatRows(record: Record): readonly HeartbeatRow[] {
  const { shares = [], seen = [], stalls = [] } = record
  const beating = shares.filter(({ metric }) => metric === 'ws_heartbeat_missed')
  return beating.map(({ scenario, feed, bad, n, stalled, cut }) => {
    const isOwn = (row: { readonly scenario: string; readonly feed: string | null }) =>
      row.scenario === scenario && row.feed === feed
    const late = seen.find((row) => row.kind === 'heartbeat-late' && isOwn(row))
    const alone = beating.filter((row) => row.feed === feed).length === 1
    const trips = tripsOf(record, { scenario, ...(alone && feed !== null && { feed }) }, beating.length === 1)
    const own = stalls.find(isOwn)
    return {
      scenario,
      feed,
      sent: n + (stalled ?? 0) + (cut ?? 0),
      answered: n - bad,
      missed: bad,
      ...(late && { late: late.n }),
      ...(stalled !== undefined && { stalled }),
      ...(cut !== undefined && { cut }),
      ...(trips && { rtt: quantilesOf(trips) }),
      ...(own && {
        stalls: { sockets: own.sockets, of: own.of, seconds: own.seconds, longest: own.longest },
      }),
    }
  })
}

/** The round trips of a scenario: by its own name, by a feed that no other scenario has, or all of them. */
function tripsOf(
  record: Record,
  { scenario, feed }: { readonly scenario: string; readonly feed?: string },
  only: boolean,
): TrendStats | undefined {
  const trips = trendsOf(record, 'ws_heartbeat_rtt')
  return (
    trips.find((row) => isBy(row, { scenario })) ??
    (feed === undefined ? undefined : trips.find((row) => isBy(row, { feed }))) ??
    (only ? trips.find((row) => isBy(row, {})) : undefined)
  )
}

/** Frames of the service that were answered, by scenario where the record tells those apart, by feed, or of all. */
export function answerRows(record: Record): readonly AnswerRow[] {
  const trends = trendsOf(record, 'ws_answer_delay')
  const by = (tag: string) => trends.filter(({ tags }) => Object.keys(tags).join() === tag)
  const rows = [by('scenario'), by('feed'), by('')].find(({ length }) => length > 0) ?? []
  return rows.map((row) => ({
    scenario: row.tags.scenario ?? null,
    feed: row.tags.feed ?? null,
    sent: row.count,
    ...quantilesOf(row),
  }))
}

function trendsOf({ stats }: Record, metric: string): readonly TrendStats[] {
  return stats.filter(
    (row): row is TrendStats => row.kind === 'trend' && row.metric === metric && row.count > 0,
  )
}

function isBy({ tags }: TrendStats, wanted: { readonly [tag: string]: string }): boolean {
  const names = Object.keys(wanted)
  return Object.keys(tags).length === names.length && names.every((name) => tags[name] === wanted[name])
}

function quantilesOf({ p50, p99 }: TrendStats): Pick<AnswerRow, 'p50' | 'p99'> {
  return { p50: finite(p50), p99: finite(p99) }
}
