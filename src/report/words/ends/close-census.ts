import { clock, counted, integer, percentage, three } from '../../../model/numbers.ts'
import type { EndCode, EndMix, EndRow, LayerHint } from '../../../model/verdict/ends.ts'
import type { StoredCloses, Verdict } from '../../../model/verdict/verdict.ts'
import type { Sink } from '../../../text/shown.ts'
import { codeWords, sideWords } from '../closes.ts'
import { storedWords } from '../unplanned-closes.ts'
import { type EndGroup, WAYS } from './end-groups.ts'

/** Words of a kind that a later version made. */
const UNKNOWN = 'ended in a way that this version does not know'

const HOW: { readonly [code in EndCode]: string } = {
  closed: '',
  closed_by_plan: '',
  fin: 'FIN without a close frame',
  // k6 does not tell a reset from a frame that breaks the protocol.
  reset: 'broke without a close frame, as by RST',
  close_unanswered: 'close never answered',
  given_up: 'given up by the client, for a heartbeat without an answer',
  broken_frame: 'for what is no WebSocket frame (RFC 6455, 5.2)',
  dial_refused: 'nobody listened',
  dial_reset: 'ended before the upgrade was answered',
  dial_unanswered: 'upgrade not answered in time',
  dial_status: 'upgrade refused',
  dial_failed: 'no upgrade',
  dial_own: 'the generator could not dial, or stood still',
}

/** `1011 (internal error)`, `no code`, `dial: 503`, `dial: reset`. */
export function endName({ rows: [row] }: EndGroup, sink: Sink): string {
  const { close, status, reason } = row
  if (reason !== null) return `dial: ${sink.name(status ?? reason)}`
  return codeWords(close ?? 'none', sink)
}

/** `the service, “send queue overflow” and 2 others`, `upgrade refused`. */
export function endHow(group: EndGroup, sink: Sink): string {
  const [{ code, side, reason }] = group.rows
  const how = Object.hasOwn(HOW, code) ? HOW[code] : UNKNOWN
  const words = [reason === null ? sideWords(side, WAYS[code] ?? '') : '', how, saidWords(group, sink)]
  return words.filter((word) => word !== '').join(', ')
}

function saidWords({ rows }: EndGroup, sink: Sink): string {
  const counts = new Map<string, number>()
  for (const { text, count } of rows.flatMap(({ said }) => said))
    counts.set(text, (counts.get(text) ?? 0) + count)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most === undefined) return ''
  const more = counts.size - 1
  return `${sink.quote(most[0])}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`
}

/** `first 0:12, 17:51:14 UTC`; empty: not known. */
export function firstWords({ rows }: EndGroup): string {
  const known = rows.filter(({ first }) => first !== null).sort((a, b) => a.first! - b.first!)
  const [earliest] = known
  if (earliest === undefined) return ''
  const time = /T(\d{2}:\d{2}:\d{2})/.exec(earliest.firstAt ?? '')?.[1]
  return `first ${clock(earliest.first!)}${time === undefined ? '' : `, ${time} UTC`}`
}

/** `17 (14 %)`, the share of all ends. */
export function totalWords({ count }: EndGroup, { census }: Verdict): string {
  const total = census?.total ?? 0
  return total > count ? `${integer(count)} (${percentage(count / total)})` : integer(count)
}

/** `ramp 2, steady 15 (4.7)`: in brackets for each 1,000 socket-seconds, as `unit` may say. */
export function phasesWords({ rows }: EndGroup, sink: Sink, unit = ''): string {
  const phases = new Map<string, EndRow[]>()
  for (const row of rows) {
    const phase = row.phase ?? 'no phase'
    phases.set(phase, [...(phases.get(phase) ?? []), row])
  }
  const words = [...phases].map(
    ([phase, own], i) => `${sink.name(phase)} ${phaseWords(own, i === 0 ? unit : '')}`,
  )
  return words.join(', ')
}

function phaseWords(rows: readonly EndRow[], unit: string): string {
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const seconds = rows.reduce((sum, row) => sum + (row.seconds ?? 0), 0)
  const known = rows.every((row) => row.seconds !== null) && seconds > 0
  return known ? `${integer(count)} (${three((1000 * count) / seconds)}${unit})` : integer(count)
}

/** `118 (84 %)`, `0 in all 10: new`: median and share of all ends in the stored runs. Null: nothing is compared. */
export function beforeWords(group: EndGroup, { census, storedCloses }: Verdict): string | null {
  const { stored } = census ?? {}
  if (census === undefined && storedCloses !== undefined) return medianWords(group, storedCloses)
  if (stored === undefined) return null
  const mix = mixOf(group, stored.mix)
  if (mix === undefined) return ''
  const { seen, storedShare, fresh } = mix
  if (seen === 0)
    return `0 in ${stored.runs === 1 ? 'one' : `all ${integer(stored.runs)}`}${fresh ? ': new' : ''}`
  const median = medianWords(group, storedCloses)
  return median === '' ? percentage(storedShare) : `${median} (${percentage(storedShare)})`
}

function mixOf({ rows: [row] }: EndGroup, mix: readonly EndMix[]): EndMix | undefined {
  return mix.find(
    (one) =>
      one.code === row.code &&
      one.close === row.close &&
      one.status === row.status &&
      one.reason === row.reason &&
      one.side === row.side &&
      (one.feed === row.feed || row.reason !== null),
  )
}

function medianWords({ rows: [row] }: EndGroup, stored: StoredCloses | undefined): string {
  const how = WAYS[row.code]
  if (how === undefined || stored === undefined) return ''
  const { close, side, feed } = row
  const kind = stored.kinds.find(
    (one) => one.code === (close ?? 'none') && one.side === side && one.how === how && one.feed === feed,
  )
  return kind === undefined ? '' : storedWords(kind, stored.runs)
}

const PER = ' per 1,000 socket-s'

/** One kind in words: `1011 (internal error) of orders by the service: 17 (14 %), steady 15 (4.7); first 0:12, …; baseline 0 in all 10: new`. */
export function endWords(group: EndGroup, verdict: Verdict, sink: Sink): string {
  const [{ feed }] = group.rows
  const before = beforeWords(group, verdict) ?? ''
  const of = feed === null ? '' : ` of ${sink.name(feed)}`
  const parts = [
    `${endName(group, sink)}${of}, ${endHow(group, sink)}: ${totalWords(group, verdict)}; ${phasesWords(group, sink, PER)}`,
    firstWords(group),
    before === '' ? '' : `baseline ${before}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** `17 orders sockets were closed with 1011: points to the application (aged 2 s to 40 s; against it: …)`. */
export function layerWords({ message, evidence, against }: LayerHint, sink: Sink): string {
  const reasons = [...evidence, ...against.map((words) => `against it: ${words}`)]
  const told = reasons.length === 0 ? '' : ` (${reasons.map((words) => sink.prose(words)).join('; ')})`
  return `${sink.prose(message)}${told}`
}
