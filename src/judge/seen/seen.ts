import { cut } from '../../model/characters.ts'
import type { Load } from '../../model/load/load.ts'
import { isRated, statedOf } from '../../model/record/delivery.ts'
import type { Record } from '../../model/record/record.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Share } from '../../model/record/share.ts'
import { isSight, SIGHTS, type SightCode } from '../../model/verdict/sights.ts'
import type { SeenRow, SloRow } from '../../model/verdict/verdict.ts'
import { isCount } from '../rule/runs.ts'
import { rowSelector } from '../words/row-selector.ts'
import { growingIn } from './growing.ts'
import { type Sight, sightWords } from './phrases.ts'

/**
 * What the runs saw and nobody asked about, what weighs more first (design.md section 5, "Nothing unsaid"). Counts of
 * several runs are added up; of a time, the worst is told. What a broken row tells is left out.
 */
export function seenRows(
  records: readonly Record[],
  slos: readonly SloRow[],
  { holdLines = {} }: Pick<Load, 'holdLines'>,
): readonly SeenRow[] {
  const groups = new Map<string, Sight[]>()
  for (const sight of records.flatMap(sightsOf)) {
    const { code, scenario, feed, name, path, text } = sight
    const own = QUOTED.has(code) ? null : (path ?? text)
    const key = JSON.stringify([code, scenario, feed, name, own])
    groups.set(key, [...(groups.get(key) ?? []), sight])
  }
  const order = Object.keys(SIGHTS)
  return [...groups.values()]
    .map((group) => ({ sight: together(group), runs: group.filter(({ n }) => n > 0).length }))
    .filter(({ sight, runs }) => runs > 0 && !isTold(sight, slos))
    .sort((a, b) => order.indexOf(a.sight.code) - order.indexOf(b.sight.code))
    .map(({ sight, runs }) => rowOf(placed(sight, holdLines), { runs, of: records.length }))
}

/** What the plan's own `hold` did leads to it. */
function placed(sight: Sight, holdLines: NonNullable<Load['holdLines']>): Sight {
  const line = holdLines[sight.scenario ?? '']
  return sight.code !== 'closed_by_plan' || line === undefined ? sight : { ...sight, line }
}

/** Their text is the beginning of a frame, of which there are many. */
const QUOTED: ReadonlySet<SightCode> = new Set(['unmatched', 'malformed', 'error_frame', 'unexpected'])
/** Their text is the service's. */
const FOREIGN: ReadonlySet<SightCode> = new Set([...QUOTED, 'not_saved'])
/** Characters of foreign text. */
const LONGEST = 40

function rowOf(sight: Sight, runs: { readonly runs: number; readonly of: number }): SeenRow {
  const { code, scenario, feed, n, of, text } = sight
  const foreign = FOREIGN.has(code) && text !== undefined ? { text: cut(text, LONGEST) } : {}
  return { code, scenario, feed, n, of, message: sightWords(sight, runs), ...foreign }
}

/** Of one thing in several runs: the sum, with the worst time and its text. */
function together(group: readonly Sight[]): Sight {
  const worst = group.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  if (worst.code === 'silence' || worst.code === 'mute' || worst.code === 'regular_close') return worst
  const n = group.reduce((sum, sight) => sum + sight.n, 0)
  const of = group.reduce<number | null>(
    (sum, sight) => (sum === null || sight.of === null ? null : sum + sight.of),
    0,
  )
  return { ...worst, n, of }
}

/** Of ages the least is the worst. */
function weightOf({ code, ms, n }: Sight): number {
  return code === 'brief_close' ? -(ms ?? 0) : (ms ?? n)
}

/** All that a record tells of; a share of nothing bad is there, since its tries count where runs are added up. */
function sightsOf(record: Record): readonly Sight[] {
  const { seen = [], shares = [], stats } = record
  const found = [
    ...inOne(seen.flatMap(ofSeen)),
    ...shares.flatMap((share) => ofShare(share, record.deliveries)),
    ...silencesOf(record),
    ...mutesOf(record),
    ...growingIn(record),
  ]
  const codes = new Set(found.map(({ code }) => code))
  return [...found, ...countersOf(stats).filter(({ code }) => !codes.has(code))]
}

/** Silences that no healthy run has, beside the time between two messages as the plan states it, else the longest other. */
function silencesOf({ silences = [], deliveries }: Record): readonly Sight[] {
  return silences
    .filter(({ standsOut }) => standsOut)
    .map(({ scenario, feed, longest, usual }) => {
      const delivery = deliveries.find((one) => one.scenario === scenario && one.feed === feed)
      const low = delivery === undefined ? 0 : statedOf(delivery).low
      const beside = low > 0 ? { every: 1000 / low } : { usual }
      return { code: 'silence', scenario, feed, n: 1, of: null, ms: longest, ...beside }
    })
}

/** Feeds that brought nothing at all to sockets that were open, where no stated rate judges that. */
function mutesOf({ silences = [], deliveries, opens = [] }: Record): readonly Sight[] {
  return silences
    .filter((one) => one.moments === 0 && one.longest > 0 && !isRated(one, deliveries))
    .map(({ scenario, feed, longest, earlier }) => {
      const own = opens.filter((open) => open.scenario === scenario)
      const sockets = own.reduce((sum, { count }) => sum + count, 0)
      return {
        code: 'mute',
        scenario,
        feed,
        n: Math.max(sockets, 1),
        of: sockets || null,
        ms: longest,
        ...(earlier && { earlier }),
      }
    })
}

/** A kind of a later version is none that this one could put into words. */
function ofSeen({ kind, ...seen }: Seen): readonly Sight[] {
  const code = kind.replaceAll('-', '_')
  return isSight(code) ? [{ code, ...seen }] : []
}

/** What nothing matched is one thing, however it begins: of all beginnings the most frequent is shown. */
function inOne(sights: readonly Sight[]): readonly Sight[] {
  const unmatched = new Map<string, Sight>()
  for (const sight of sights.filter(({ code }) => code === 'unmatched')) {
    const key = JSON.stringify([sight.scenario, sight.feed])
    const before = unmatched.get(key)
    unmatched.set(key, before === undefined ? sight : { ...sight, ...before, n: before.n + sight.n })
  }
  return [...sights.filter(({ code }) => code !== 'unmatched'), ...unmatched.values()]
}

/** Shares that stand nowhere else among what was seen. */
const SHARES: { readonly [metric: string]: SightCode } = {
  ws_connect_failed: 'connects_failed',
  ws_subscribed: 'not_acknowledged',
  ws_starved: 'starved',
  ws_heartbeat_missed: 'heartbeat_missed',
  ws_roundtrip_timeout: 'not_answered',
  ws_close_unanswered: 'close_unanswered',
  steps_failed: 'steps_failed',
  users_stuck: 'users_stuck',
  begun: 'not_begun',
}

function ofShare(
  { metric, scenario, feed, name, bad, n }: Share,
  deliveries: Record['deliveries'],
): readonly Sight[] {
  const code = Object.hasOwn(SHARES, metric) ? SHARES[metric] : undefined
  if (code === undefined) return []
  const sight = { code, scenario, feed, n: bad, of: n, ...(name === undefined ? {} : { name }) }
  const rated = deliveries.find((one) => one.scenario === scenario && one.feed === feed)
  return [code === 'starved' && rated !== undefined ? { ...sight, ranged: statedOf(rated).exact } : sight]
}

/** What a record counts even where it tells no more of it: one of an earlier version, or of a foreign summary. */
const COUNTERS: { readonly [metric: string]: SightCode } = {
  ws_messages_malformed: 'malformed',
  ws_messages_untimed: 'untimed',
  ws_error_frames: 'error_frame',
  ws_unexpected: 'unexpected',
  ws_heartbeat_missed: 'heartbeat_missed',
  ws_roundtrip_timeout: 'not_answered',
}

function countersOf(stats: Record['stats']): readonly Sight[] {
  return stats.flatMap((row) => {
    if (row.kind !== 'counter' || Object.keys(row.tags).length > 0 || row.total <= 0) return []
    if (!isCount(row.total)) return []
    const code = Object.hasOwn(COUNTERS, row.metric) ? COUNTERS[row.metric] : undefined
    return code === undefined ? [] : [{ code, scenario: null, feed: null, n: row.total, of: null }]
  })
}

/** Rows that call for somebody by themselves. */
const BROKEN: ReadonlySet<string> = new Set(['fail', 'suspect'])

/** Whether a broken row tells the same: of that metric, and of no other scenario, feed, exchange or step. */
function isTold(sight: Sight, slos: readonly SloRow[]): boolean {
  // Of stamps in another unit nothing is known, also not how fine they are.
  if (sight.code === 'whole_seconds' && slos.some(({ code }) => code === 'unit_doubtful')) return true
  const { slo } = SIGHTS[sight.code] as { readonly slo?: string }
  if (slo === undefined) return false
  const { scenario, feed, name } = sight
  const own: { readonly [tag: string]: string | null | undefined } = { scenario, feed, exchange: name, name }
  return slos.some(({ verdict, threshold }) => {
    if (!BROKEN.has(verdict)) return false
    const selector = rowSelector(threshold)
    return (
      selector?.metric === slo && Object.entries(selector.tags).every(([tag, value]) => own[tag] === value)
    )
  })
}
