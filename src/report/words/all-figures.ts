import {
  bareMilliseconds,
  clock,
  counted,
  integer,
  length,
  milliseconds,
  NBSP,
  NONE,
  three,
} from '../../model/numbers.ts'
import type { AnswerRow, HeartbeatRow, RunFigures, TimeRow } from '../../model/verdict/figures.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'

/** What one line of words holds of feeds. */
const MOST_FEEDS = 8

/** Of the quantiles; all of them are ms. */
export const TIMES_HEAD = ['ms', 'n', 'p50', 'p90', 'p95', 'p99', 'p99.9', 'max'] as const

/** `median 28.1 ms, p99 77.7 ms; 270 messages/s, 188 sockets`: what the figures come to. */
export function figuresFinding({ figures, sockets, duration }: Verdict): string {
  const [first] = figures?.times ?? []
  const messages = (figures?.phases ?? []).reduce((sum, phase) => sum + phase.messages, 0)
  const rate = messages > 0 && duration > 0 ? [`${three((1000 * messages) / duration)} messages/s`] : []
  const traffic = [...rate, ...(sockets && sockets.peak > 0 ? [counted(sockets.peak, 'socket')] : [])]
  const times =
    first === undefined ? [] : [`median ${milliseconds(first.p50)}, p99 ${milliseconds(first.p99)}`]
  return [...times, ...(traffic.length === 0 ? [] : [traffic.join(', ')])].join('; ')
}

/** A row of quantiles as cells, and below it that of what it was compared with, where there is any. */
export function timeCells(row: TimeRow, paired: boolean, sink: Sink): string[][] {
  const { n, max, baseline } = row
  const own = [
    sink.name(row.name),
    n === null ? NONE : integer(n),
    ...quantileCells(row),
    bareMilliseconds(max),
  ]
  if (baseline === undefined) return [own]
  const what = paired ? 'base build' : 'baseline'
  const of = baseline.runs === 1 ? `${what}, 1 run` : `${what}, median of ${integer(baseline.runs)}`
  return [own, [`· ${of}`, NONE, ...quantileCells(baseline), NONE]]
}

function quantileCells({ p50, p90, p95, p99, p999 }: Pick<TimeRow, 'p50' | 'p90' | 'p95' | 'p99' | 'p999'>) {
  return [p50, p90, p95, p99, p999].map(bareMilliseconds)
}

/** Heartbeats, answers and silences, each behind its label, and what an earlier version did not write down. */
export function figureSentences(figures: RunFigures, sink: Sink): (readonly [string, string])[] {
  const { heartbeats = [], answers = [], silences = [] } = figures
  const unknown = [
    ...(figures.phases === undefined ? ['phases'] : []),
    ...(figures.heartbeats === undefined ? ['heartbeats'] : []),
    ...(figures.silences === undefined ? ['silences'] : []),
  ]
  const beats = heartbeats.slice(0, MOST_FEEDS).map((row) => heartbeatWords(row, sink))
  const replies = answers.slice(0, MOST_FEEDS).map((row) => answerWords(row, sink))
  const quiet = silences
    .slice(0, MOST_FEEDS)
    .map((row) => `${placeWords(row, sink)} ${silenceWords(row.longest)}, from ${clock(row.at)} on`)
  return [
    ...(beats.length === 0 ? [] : [['Heartbeats', beats.join('; ')] as const]),
    ...(replies.length === 0 ? [] : [['Answers', replies.join('; ')] as const]),
    ...(quiet.length === 0 ? [] : [['Silence', `longest of ${quiet.join('; of ')}`] as const]),
    ...(unknown.length === 0 ? [] : [['Unknown', `the record does not say: ${unknown.join(', ')}`] as const]),
  ]
}

function heartbeatWords(row: HeartbeatRow, sink: Sink): string {
  const { sent, answered, missed, late, stalled, cut, rtt } = row
  const more = [
    ...(late === undefined ? [] : [`${integer(late)} of them late`]),
    ...(stalled === undefined ? [] : [`${integer(stalled)} that the generator slept through`]),
    ...(cut === undefined ? [] : [`${integer(cut)} without an answer when the plan ended`]),
  ]
  const counts = [
    `${integer(sent)} sent`,
    `${integer(answered)} answered`,
    `${integer(missed)} missed`,
    ...more,
    ...(rtt === undefined ? [] : [`round trip p50 ${milliseconds(rtt.p50)}, p99 ${milliseconds(rtt.p99)}`]),
    ...stallWords(row),
  ]
  return `${placeWords(row, sink)} ${counts.join(', ')}`
}

/** `3 of 20 sockets stalled, for 14.2 s together, the longest for 9.00 s`. */
function stallWords({ stalls }: HeartbeatRow): readonly string[] {
  if (stalls === undefined) return []
  const { sockets, of, seconds, longest } = stalls
  if (sockets === 0) return ['no socket stalled']
  const stalled = `${integer(sockets)} of ${counted(of, 'socket')} stalled`
  return [
    `${stalled} for ${silenceWords(1000 * seconds)} together`,
    `the longest for ${silenceWords(longest)}`,
  ]
}

/** `orders 34 frames of the service answered, p99 after 2.1 ms`: its own pings, mostly. */
function answerWords({ scenario, feed, sent, p50, p99 }: AnswerRow, sink: Sink): string {
  const place = scenario ?? feed
  const who = place === null ? '' : `${sink.name(place)} `
  return `${who}${counted(sent, 'frame')} of the service answered, p50 after ${milliseconds(p50)}, p99 after ${milliseconds(p99)}`
}

/** A silence is told to the tenth of a second, as far as that is seen. */
function silenceWords(ms: number): string {
  return ms >= 1000 && ms < 60_000 ? `${three(ms / 1000)}${NBSP}s` : length(ms)
}

function placeWords(row: { readonly scenario: string; readonly feed: string | null }, sink: Sink): string {
  return sink.name(row.feed ?? row.scenario)
}

/** What the table of times is of. */
export function timesNote({ runs, paired, figures }: Verdict): string {
  const steady = figures?.times.some(({ selector }) => selector.includes('phase:steady'))
  const of = steady
    ? 'Latencies and round trips are of the steady phase, other times of the whole run.'
    : 'All times are of the whole run.'
  const which = runs.length > 1 ? ` All of it is of ${paired ? 'the last pair' : `run ${runs.length}`}.` : ''
  return `${of}${which}`
}
