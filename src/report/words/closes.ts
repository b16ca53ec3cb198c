import { closeCodeName } from '../../model/close-codes.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { CloseCount } from '../../model/record/record.ts'
import type { Sink } from '../../text/shown.ts'

const SIDES: Readonly<Record<string, string>> = {
  service: 'the service',
  proxy: 'a proxy',
  plan: 'this plan',
  generator: 'the generator',
}

const HOW: Readonly<Record<string, string>> = {
  fin: 'FIN without a close frame',
  // k6 does not tell a reset from a frame that breaks the protocol.
  rst: 'broke without a close frame, as by RST',
  unanswered: 'close never answered',
}

/** The closes of one code, side, way and feed, over all phases and reasons. */
export interface CloseRow {
  readonly code: string
  readonly side: string
  readonly how: string
  readonly feed: string | null
  readonly count: number
  /** In order of first appearance. */
  readonly phases: ReadonlyMap<string, number>
  /** The service's words, most frequent first. Hostile text. */
  readonly reasons: readonly string[]
}

/** The census as rows: what nobody planned first, then by number. */
export function closeRows(closes: readonly CloseCount[]): CloseRow[] {
  const groups = new Map<string, CloseCount[]>()
  for (const close of closes) {
    const key = JSON.stringify([close.code, close.side, close.how, close.feed])
    groups.set(key, [...(groups.get(key) ?? []), close])
  }
  return [...groups.values()]
    .map(closeRow)
    .sort(
      (a, b) => Number(planned(a)) - Number(planned(b)) || b.count - a.count || (a.code < b.code ? -1 : 1),
    )
}

function closeRow(group: readonly CloseCount[]): CloseRow {
  const { code, side, how, feed } = group[0]!
  const phases = tally(group.map((close) => [close.phase ?? 'no phase', close.count]))
  const reasons = tally(
    // Of an end without a close frame they are none of the service's: records of earlier versions hold the engine's.
    group.flatMap((close) =>
      close.reason && close.how === 'frame' ? [[close.reason, close.count] as const] : [],
    ),
  )
  return {
    code,
    side,
    how,
    feed,
    count: group.reduce((sum, close) => sum + close.count, 0),
    phases,
    reasons: [...reasons].sort((a, b) => b[1] - a[1]).map(([reason]) => reason),
  }
}

function tally(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}

/** Closed by this plan, with an answer: nothing unusual. */
export function planned(row: Pick<CloseRow, 'side' | 'how'>): boolean {
  return row.side === 'plan' && row.how !== 'unanswered'
}

/** `1011 (internal error)`, `no code`. */
export function codeWords(code: string, sink: Sink): string {
  if (code === 'none') return 'no code'
  const name = closeCodeName(code)
  return name === undefined ? sink.name(code) : `${code} (${name})`
}

/**
 * `the service`, `this plan`; `an unknown side` where nobody could tell. Without a close frame it may have been whatever stands before
 * the service: `the service's side`.
 */
export function sideWords(side: string, how: string): string {
  if (side === 'service' && (how === 'fin' || how === 'rst')) return "the service's side"
  return (Object.hasOwn(SIDES, side) && SIDES[side]) || 'an unknown side'
}

/** How it ended, where that is not a close frame of the other side's or of the plan's; else empty. */
export function howWords({ how, side }: Pick<CloseRow, 'how' | 'side'>): string {
  if (how === 'frame' && side === 'generator') return 'for what is no WebSocket frame (RFC 6455, 5.2)'
  if (how === 'unanswered' && side === 'unknown')
    return 'given up by the client, for a heartbeat without an answer'
  return (Object.hasOwn(HOW, how) && HOW[how]) || ''
}

/** `“send queue overflow” and 2 more`. */
export function reasonWords(row: CloseRow, sink: Sink): string {
  const [first] = row.reasons
  if (first === undefined) return ''
  const more = row.reasons.length - 1
  return `${sink.quote(first)}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`
}

/** `118 closes, all 1000 (normal) by this plan`, or the census in one sentence, at most `most` kinds. */
export function closesSentence(closes: readonly CloseCount[], sink: Sink, most = 4): string {
  const rows = merged(closes)
  const total = rows.reduce((sum, row) => sum + row.count, 0)
  if (total === 0) return 'none'
  const [only] = rows
  if (rows.length === 1 && only) return `${counted(total, 'close')}, all ${kind(only, sink)}`
  const shown = rows.slice(0, most).map((row) => `${kind(row, sink)}: ${integer(row.count)}`)
  const rest = rows.slice(most).reduce((sum, row) => sum + row.count, 0)
  return `${[...shown, ...(rest > 0 ? [`others: ${integer(rest)}`] : [])].join('; ')}`
}

function merged(closes: readonly CloseCount[]): CloseRow[] {
  return closeRows(closes.map((close) => ({ ...close, feed: null })))
}

function kind(row: CloseRow, sink: Sink): string {
  const how = howWords(row)
  const reason = reasonWords(row, sink)
  const words = [how, reason].filter((word) => word !== '').join(', ')
  return `${codeWords(row.code, sink)} by ${sideWords(row.side, row.how)}${words === '' ? '' : ` (${words})`}`
}
