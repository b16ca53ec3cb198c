import { OURS, STALLED } from '../../model/metrics/limits.ts'
import type { Record } from '../../model/record/record.ts'
import type { Share } from '../../model/record/share.ts'
import type { Tags } from '../../model/sample.ts'
import { statsOf } from '../stats-rows.ts'

// One run is counted several times over: by socket, by request, by life, by step. What tells of the same events agrees.

const NO_TAGS: Tags = {}

/** One phrase for each count of a run that another of its counts belies; empty: none. */
export function beliedCounts(record: Record): readonly string[] {
  const { sockets, http, duration, timeline, held = [] } = record
  const failed = failedConnects(record)
  const own = ownConnects(record)
  const closed = sumOf(record.closes, ({ count }) => count)
  return [
    ...when(duration <= 0, 'it lasted no time'),
    ...when(Object.keys(timeline).length === 0, 'it has no timeline'),
    ...when(sockets.tried < sockets.opened, 'more sockets opened than were tried'),
    ...when(sockets.opened > closed + sockets.unended, 'more sockets opened than ended, or did not'),
    ...when(http.failed > http.requests, 'more requests failed than were made'),
    ...when(
      sumOf(Object.values(http.byStatus), (n) => n) !== http.requests,
      'its requests are not those of its statuses',
    ),
    ...held.flatMap((one) => {
      const time = one.openSeconds + one.lostSeconds + (one.excusedSeconds ?? 0)
      // Whose socket an expected close ended at once had no time, and counts.
      const without = one.users > 0 && time === 0 && (one.excusedUsers ?? 0) === 0
      return when(
        without || (one.users === 0 && time > 0),
        `ws_held of ${one.scenario} has users without time`,
      )
    }),
    // What only the generator could not do is in no row.
    ...otherThan('ws_connect_failed', record, { count: sockets.tried - own, trues: failed - own }),
    ...otherThan('http_req_failed', record, { trues: http.failed }),
    ...otherThan('http_reqs', record, { total: http.requests }),
    ...(record.sequences === undefined
      ? []
      : otherThan('ws_gaps', record, { total: sumOf(record.sequences, ({ lost }) => lost) })),
    ...otherThan('ws_closes', record, { total: closed }),
    ...beliedShares(record, failed),
    ...beliedStorms(record),
  ]
}

/** What a storm takes out of the other rows is no more than there was, and nothing where it says that they count it. */
function beliedStorms({ storms = [], sockets }: Record): readonly string[] {
  return storms.flatMap(({ scenario, counts, spared }) => {
    const { ends, dials, steps } = spared
    const much = ends > sockets.opened || dials > sockets.tried
    const none = counts !== undefined && ends + dials + steps > 0
    return when(much || none, `a storm of ${scenario} takes out more than there was`)
  })
}

/** A row of the whole run beside what the record counts of the same; a store leaves rows out of a record that is too large. */
function otherThan(
  metric: string,
  record: Record,
  counted: { readonly [figure in 'count' | 'trues' | 'total']?: number },
): readonly string[] {
  const row = statsOf(record, { metric, tags: NO_TAGS })
  const figures: { readonly [figure: string]: unknown } = { ...row }
  const other = Object.entries(counted).find(([figure, n]) => row !== undefined && figures[figure] !== n)
  return when(
    other !== undefined,
    `of ${metric} it counts ${other?.[1]}, its row ${figures[other?.[0] ?? '']}`,
  )
}

/** Shares of lives, of which an honest record has none of no try, beside the sockets that those lives had. */
function beliedShares(record: Record, failed: number): readonly string[] {
  const { sockets, seen = [], storms = [] } = record
  const [connects, endings] = [sharesOf('ws_connect_failed', record), sharesOf('ws_ended_early', record)]
  // Where nobody ever opened, those count, too, whom the end of the plan came before they dialled: none of them is a try.
  const tried = sumOf(connects, ({ bad, n, reasons = {} }) => (bad === n ? n - (reasons.timeout ?? 0) : n))
  // Of an idle sweep every socket that opened is counted apart.
  const swept = sumOf(record.idle ?? [], ({ kinds }) =>
    sumOf(kinds, ({ cells }) => sumOf(cells, ({ n }) => n)),
  )
  const ended = sumOf(endings, ({ n }) => n) + swept
  // Failed in no share: what only the generator could not do, dials of `reopen`, those after expected closes, and in storms.
  const beside =
    sumOf(seen, ({ kind, n }) => (kind === 'redial' || kind === 'excused-dial' ? n : 0)) +
    sumOf(storms, ({ spared }) => spared.dials)
  const told = sumOf(connects, ({ bad }) => bad) + beside
  const own = ownConnects(record)
  // Of a script's sockets no lives are known.
  if (record.script === true) return []
  return [
    ...when(
      tried > sockets.tried,
      `ws_connect_failed counts ${tried} lives of ${sockets.tried} tried sockets`,
    ),
    ...when(failed - own > told, `${failed} connects failed, and ${told} are told`),
    ...when(ended < sockets.opened, `ws_ended_early counts ${ended} of ${sockets.opened} opened sockets`),
  ]
}

function failedConnects({ sockets }: Pick<Record, 'sockets'>): number {
  return sumOf(sockets.failed, ({ count }) => count)
}

/** Dials that failed on the generator's own machine, or while it stood still. */
function ownConnects({ sockets }: Pick<Record, 'sockets'>): number {
  return sumOf(sockets.failed, ({ reason, count }) => (reason === OURS || reason === STALLED ? count : 0))
}

function sharesOf(metric: string, { shares = [] }: Record): readonly Share[] {
  return shares.filter((share) => share.metric === metric)
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0)
}

function when(wrong: boolean, phrase: string): readonly string[] {
  return wrong ? [phrase] : []
}
