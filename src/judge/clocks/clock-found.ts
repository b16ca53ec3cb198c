import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { ClockOffset, ClockRecord } from '../../model/record/beside/clock-seen.ts'
import type { Record, Stats, TrendStats } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import type { Code, Why } from '../../model/verdict/codes.ts'
import { aheadWords, type ClockFound, type ClockRow } from '../../model/verdict/found/clock-rows.ts'
import type { Notice } from '../../model/verdict/verdict.ts'

/** ms by which a clock may differ before anybody is told aside from the table. */
const WORTH_TELLING = 5

/** A record that has nothing of what its plan asks: as if nothing had answered. */
const NOTHING: Omit<ClockRecord, 'target' | 'every'> = { answered: 0, failed: [], offset: null }

/** Why nothing stamped by the service is judged, where the plan says where its clock is told and nobody told it; undefined: it was told. */
export function clockUntold(selector: Selector, load: Load, record: Pick<Record, 'clock'>): Why | undefined {
  if (load.time === undefined || !isOfService(selector, load)) return undefined
  const { answered, failed, offset } = record.clock ?? NOTHING
  if (offset !== null) return undefined
  const n = failed.reduce((sum, { count }) => sum + count, answered)
  const reasons = failed.slice(0, 3).map(({ reason }) => reason)
  const why =
    n === 0 ? 'it was never asked' : `none of ${counted(n, 'question')} was answered: ${reasons.join('; ')}`
  return { code: 'clock_untold', why: `\`time\` did not tell the service's clock; ${why}` }
}

/** Whether a selector counts messages that the service stamped. */
function isOfService({ metric, tags }: Selector, { work }: Load): boolean {
  if (metricOf(metric)?.twoClocks !== true) return false
  return Object.entries(work.scenarios).some(
    ([name, scenario]) =>
      scenario.kind === 'socket' &&
      (tags.scenario ?? name) === name &&
      scenario.socket.messages.some(
        (kind) =>
          kind.sentAt !== undefined &&
          kind.sentAt.clock !== 'generator' &&
          (tags.feed === undefined || feedOf(kind, scenario) === tags.feed),
      ),
  )
}

/** What the last run found of the service's clock, for the reports; undefined: the plan does not ask. */
export function clockFound({ time }: Load, { clock, stats }: Record): ClockFound | undefined {
  if (time === undefined) return undefined
  const { target, every } = time
  const seen = clock ?? { target, every, ...NOTHING }
  return { ...seen, code: codeOf(seen.offset), rows: stats.filter(isFeed).map(rowOf) }
}

function codeOf(offset: ClockOffset | null): Code {
  if (offset === null) return 'clock_untold'
  if (offset.kind !== 'one') return offset.kind === 'several' ? 'clocks_several' : 'clock_uneven'
  const { drift, ms, bar } = offset
  if (drift !== null && Math.abs(drift.perMinute) > drift.error) return 'clock_drifts'
  return Math.abs(ms) > bar ? 'clocks_differ' : 'clocks_agree'
}

type CorrectedTrend = TrendStats & Required<Pick<TrendStats, 'corrected'>>

/** By feed, or whole where there is none. */
function isFeed(row: Stats, _: number, all: readonly Stats[]): row is CorrectedTrend {
  if (row.kind !== 'trend' || row.corrected === undefined) return false
  const names = Object.keys(row.tags)
  if (names.length === 1) return names[0] === 'feed'
  return names.length === 0 && !all.some((one) => one.metric === row.metric && one.tags.feed !== undefined)
}

function rowOf({ tags, count, min, p50, p99, below, corrected: { bar, raw } }: CorrectedTrend): ClockRow {
  const figures = { min, p50, p99: p99 ?? p50 }
  return {
    ...{ feed: tags.feed ?? null, n: count, bar, below: below?.zero ?? 0 },
    ...{ raw: { min: raw.min, p50: raw.p50, p99: raw.p99 }, corrected: figures },
  }
}

/** Clocks that are worth a word aside from their table, of the run in which they differ most. */
export function serviceClockNotices(load: Load, records: readonly Record[]): readonly Notice[] {
  const told = records.flatMap(({ clock }) => (clock?.offset == null ? [] : [clock.offset]))
  const off = ({ kind, ms, bar }: ClockOffset) => (kind === 'one' ? Math.abs(ms) - bar : bar)
  const [most] = told.toSorted((a, b) => off(b) - off(a))
  if (load.time === undefined || most === undefined) return []
  const code = codeOf(most)
  const isTold = most.kind !== 'one' || off(most) >= WORTH_TELLING || code === 'clock_drifts'
  return isTold ? [{ code, message: `${aheadWords(load.time.target, most)}${CORRECTED[most.kind]}` }] : []
}

const CORRECTED: { readonly [kind in ClockOffset['kind']]: string } = {
  one: ' Latencies are corrected by it.',
  uneven: ' Nobody knows when it showed what: the bar of each latency holds all of it.',
  several: ' Nobody knows which of them stamped a message: the bar of each latency holds all of them.',
}

/** `12 of 3,000 latencies (0.4%)` are further below 0 than the clock's own bar leaves. */
export function contradicted({ bar, zero, count }: { bar: number; zero: number; count: number }): Why {
  const why = `${integer(zero)} of ${counted(count, 'latency', 'latencies')} are below 0 by more than the ±${bar.toFixed(1)} ms that \`time\` leaves: does its url tell the clock that stamps the messages?`
  return { code: 'clock_contradicted', why }
}
