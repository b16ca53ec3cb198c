import { bytes, counted, integer, length, percentage } from '../../model/numbers.ts'
import type { FailedConnect } from '../../model/record/record.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'
import { closesSentence } from './closes.ts'
import { newCodes } from './unplanned-closes.ts'

/** `118 connects, none failed; 118 subscribed, at most 20 open at once`. */
export function socketsSentence(verdict: Verdict, sink: Sink): string | null {
  const { sockets } = verdict
  if (sockets === null || sockets.tried === 0) return null
  const failed = sockets.failed.reduce((sum, row) => sum + row.count, 0)
  const failures =
    failed === 0
      ? 'none failed'
      : `${integer(failed)} failed (${percentage(failed / sockets.tried)}): ${failedWords(sockets.failed, sink)}`
  const unended = sockets.unended > 0 ? `; no close was seen of ${counted(sockets.unended, 'socket')}` : ''
  const subscribed =
    sockets.opened === 0
      ? ''
      : `; ${isAsked(verdict) ? `${integer(sockets.subscribed)} of ${integer(sockets.opened)} subscribed, ` : ''}at most ${integer(sockets.peak)} open at once`
  return `${counted(sockets.tried, 'connect')}, ${failures}${subscribed}${unended}`
}

/** Where nothing of `open` awaits an acknowledgement, each socket that opened counts as subscribed: that says nothing. */
function isAsked({ sockets, slos }: Verdict): boolean {
  if (slos.some(({ threshold }) => threshold.startsWith('script_exceptions'))) return false
  const own = slos.filter(({ from }) => from === 'default')
  return (
    sockets?.subscribed !== sockets?.opened ||
    !own.some(({ threshold }) => threshold.startsWith('ws_held')) ||
    own.some(({ threshold }) => threshold.startsWith('ws_subscribed'))
  )
}

/** `refused: 12, handshake (status 503): 3`, the most frequent first. */
export function failedWords(failed: readonly FailedConnect[], sink: Sink, most = 5): string {
  const sorted = [...failed].sort((a, b) => b.count - a.count)
  const shown = sorted.slice(0, most).map((row) => `${failedWord(row, sink)}: ${integer(row.count)}`)
  const rest = sorted.slice(most).reduce((sum, row) => sum + row.count, 0)
  return [...shown, ...(rest > 0 ? [`other reasons: ${integer(rest)}`] : [])].join(', ')
}

function failedWord(row: FailedConnect, sink: Sink): string {
  return `${sink.name(row.reason)}${row.status === null ? '' : ` (status ${sink.name(row.status)})`}`
}

/** `604 requests, all answered, 2 failed (200: 602, 503: 2)`. */
export function httpSentence(verdict: Verdict, sink: Sink): string | null {
  const { http } = verdict
  if (http === null || http.requests === 0) return null
  const answered =
    http.answered === http.requests ? 'all answered' : `${integer(http.answered)} of them answered`
  const failed =
    http.failed === 0
      ? 'none failed'
      : `${integer(http.failed)} failed (${percentage(http.failed / http.requests)}; ${statuses(http.byStatus, sink)})`
  return `${counted(http.requests, 'request')}, ${answered}, ${failed}${stepsWords(verdict)}`
}

/** A step may fail by what its answer lacks, whatever its status: `; 20 of 20 login steps failed`. */
function stepsWords({ slos }: Verdict): string {
  const rows = slos.filter(
    ({ threshold, from }) => from === 'default' && threshold.startsWith('steps_failed'),
  )
  const bad = rows.reduce((sum, row) => sum + (row.bad ?? 0), 0)
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  return bad === 0 ? '' : `; ${integer(bad)} of ${counted(n, 'step')} failed`
}

function statuses(byStatus: { readonly [status: string]: number }, sink: Sink): string {
  return Object.entries(byStatus)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([status, n]) => `${status === '0' ? 'no answer' : `status ${sink.name(status)}`}: ${integer(n)}`)
    .join(', ')
}

/** The census in one sentence; null where the plan had no socket to close. */
export function closesFact(verdict: Verdict, sink: Sink): string | null {
  if (verdict.sockets === null || (verdict.sockets.tried === 0 && verdict.closes.length === 0)) return null
  const fresh = newCodes(verdict.closes, verdict.storedCloses, sink)
  return [closesSentence(verdict.closes, sink), fresh].filter((words) => words !== '').join('; ')
}

/** `1 min 12 s, 20 sockets at once, 0.7 MB`; of several runs their time together, and the bytes of the last. */
export function costSentence(verdict: Verdict): string {
  const { runs } = verdict
  const sockets = verdict.sockets === null ? [] : [`${counted(verdict.sockets.peak, 'socket')} at once`]
  const all = bytes(verdict.bytes.sent + verdict.bytes.received)
  if (runs.length <= 1) return [length(verdict.duration), ...sockets, all].join(', ')
  const time = runs.reduce((sum, { duration }) => sum + duration, 0)
  return [`${length(time)} in ${runs.length} runs`, ...sockets, `${all} in the last`].join(', ')
}
