import { cut } from '../../model/characters.ts'
import { counted, integer, length, milliseconds, NBSP, percentage } from '../../model/numbers.ts'
import type { Silence } from '../../model/record/delivery.ts'
import type { SightCode } from '../../model/verdict/sights.ts'
import { afterFirst } from '../words/earlier.ts'

/** Something that one run saw, or several of them together. */
export interface Sight {
  readonly code: SightCode
  /** Null: of the whole run. */
  readonly scenario: string | null
  readonly feed: string | null
  /** Of an exchange or a step. */
  readonly name?: string
  readonly n: number
  readonly of: number | null
  /** In an answer, as the plan writes it. */
  readonly path?: string
  /** Of `unmatched`, `malformed`, `error_frame`, `unexpected` and `not_saved` foreign; else words of ours. */
  readonly text?: string
  readonly ms?: number
  readonly usual?: number
  /** Of a rate: a range is stated. */
  readonly ranged?: boolean
  /** ms between two messages, as the plan states it. */
  readonly every?: number
  readonly earlier?: Silence['earlier']
  /** Of the plan, where a line of it did this. */
  readonly line?: number
}

/** In how many of the runs it was seen. */
export interface Runs {
  readonly runs: number
  readonly of: number
}

/** One phrase with its figures and what they are a part of: `4 of 73,116 orders messages malformed`. */
export function sightWords(sight: Sight, { runs, of }: Runs): string {
  const words = WORDS[sight.code](sight, sight.feed ?? sight.scenario ?? '')
  return of === 1 ? words : `${words}, in ${integer(runs)} of ${integer(of)} runs`
}

/** `who`: the feed, else the scenario; empty: of the whole run. */
type Words = (sight: Sight, who: string) => string

const WORDS: { readonly [code in SightCode]: Words } = {
  connects_failed: (sight, who) => `${things(sight, who, 'socket')} did not connect`,
  not_acknowledged: (sight, who) => `${things(sight, who, 'subscription')} not acknowledged`,
  subscription_cut: (sight, who) => `${things(sight, who, 'subscription')} ${atTheEnd(sight)}`,
  subscription_closed: (sight, who) => `${things(sight, who, 'subscription')} cut by an expected close`,
  unsubscribed: ({ n, of }, who) =>
    `sockets${after('of', who)} not subscribed for ${timeOf(n, of)} that they should have been`,
  early_close: (sight, who) => `${things(sight, who, 'socket')} ended early${by(sight)}`,
  reopened: (sight, who) => `${things(sight, who, 'socket')} reopened after such an end`,
  redial: (sight, who) => `${things(sight, who, 'further dial')} failed`,
  regular_close: ({ n, of, ms }, who) =>
    `${share(n, of)} early ends${after('of', who)} at one age, ${seconds(ms ?? 0)}`,
  brief_close: (sight, who) =>
    `${things(sight, who, 'socket')} closed by the service at a median age of ${seconds(sight.ms ?? 0)} (${cut(sight.text ?? '', 40)}, expected)`,
  excused: ({ n, of }, who) =>
    `sockets${after('of', who)} not open for ${timeOf(n, of)} after expected closes`,
  rested: ({ n, of }, who) => `sockets${after('of', who)} gone for ${timeOf(n, of)} after expected closes`,
  closed_by_plan: ({ n, of, line }, who) =>
    `no socket${after('of', who)} was open for ${percentage(of ? n / of : 1)} of the planned time: \`hold\`${line === undefined ? '' : ` (line ${line})`} without \`reopen\``,
  excused_dial: (sight, who) => `${things(sight, who, 'dial')} after an expected close failed`,
  silence: (sight, who) => `longest silence${after('of', who)} ${seconds(sight.ms ?? 0)}${usually(sight)}`,
  mute: ({ of, ms, earlier }, who) =>
    `no message${after('of', who)} in ${seconds(ms ?? 0)}${of === null ? '' : ` of ${counted(of, 'socket')}`}${afterFirst(earlier)}`,
  starved: (sight, who) =>
    `${things(sight, who, 'socket')} got ${sight.ranged === true ? 'less than the stated range' : 'under half of the stated rate'}`,
  silent_socket: ({ n, of }, who) => `${share(n, of)} sockets${after('of', who)} never got a message`,
  fallen_silent: (sight, who) =>
    `${things(sight, who, 'socket')} got nothing in their last ${seconds(sight.ms ?? 0)}, when others did`,
  slow_socket: slowSocket,
  latency_growing: ({ ms, usual }, who) =>
    `latency${after('of', who)} grew through the steady time: median ${milliseconds(usual ?? 0)} in its first three tenths, ${milliseconds(ms ?? 0)} in its last`,
  same_content: (sight, who) =>
    `${things(sight, who, 'socket')} got messages in which nothing but the time ever changed`,
  malformed: (sight, who) => `${things(sight, who, 'message')} malformed`,
  untimed: (sight, who) =>
    `${things(sight, who, 'message')} without a readable time${after('at', sight.path ?? '')}`,
  whole_seconds: ({ n }, who) =>
    `stamps${after('of', who)} are whole seconds, which tell none of ${integer(n)} apart`,
  early_message: (sight, who) => `${things(sight, who, 'message')} before the acknowledgement`,
  unmatched: (sight, who) => `${things(sight, who, 'frame')} that nothing matches`,
  error_frame: (sight, who) => things(sight, who, 'error frame'),
  unexpected: (sight, who) => `${things(sight, who, 'frame')} that must never come`,
  heartbeat_missed: (sight, who) => `${things(sight, who, 'heartbeat')} missed`,
  socket_stalled: (sight, who) =>
    `${things(sight, who, 'socket')} stalled: open, without a sign of life for up to ${seconds(sight.ms ?? 0)}`,
  heartbeat_late: (sight, who) =>
    `${things(sight, who, 'heartbeat')} answered late${sight.ms === undefined ? '' : ` (median ${seconds(sight.ms)})`}`,
  heartbeat_skipped: (sight, who) => `${things(sight, who, 'heartbeat')} skipped by an answer to a later one`,
  heartbeat_ended: (sight, who) => `${things(sight, who, 'heartbeat')} ${atTheEnd(sight)}`,
  heartbeat_cut: (sight, who) => `${things(sight, who, 'heartbeat')} cut by an expected close`,
  not_answered: (sight, who) => `${things(sight, who, 'send')} not answered in time`,
  send_ended: (sight, who) => `${things(sight, who, 'send')} ${atTheEnd(sight)}`,
  send_cut: (sight, who) => `${things(sight, who, 'send')} cut by an expected close`,
  close_unanswered: (sight, who) => `${things(sight, who, 'close')} not answered`,
  not_saved: (sight, who) => `${things(sight, who, 'answer')} without ${sight.path ?? 'what it saves'}`,
  redirected: (sight, who) => `${things(sight, who, 'answer')} redirected, and not followed`,
  steps_failed: (sight, who) => `${things(sight, who, 'step')} failed`,
  users_stuck: (sight, who) => `${things(sight, who, 'user')} got through no journey any more`,
  not_begun: (sight, who) => `${things(sight, who, 'iteration')} not begun`,
}

/** `4 of 73,116 orders messages`, `1 orders frame`, `2 of 500 quote sends of orders`. */
function things({ n, of, name }: Sight, who: string, one: string): string {
  const what = counted(of ?? n, one).replace(/^\S+ /, '')
  const named = name === undefined ? [who, what] : [name, what]
  const words = `${share(n, of)} ${named.filter((word) => word !== '').join(' ')}`
  return name === undefined ? words : `${words}${after('of', who)}`
}

function share(n: number, of: number | null): string {
  return of === null ? integer(n) : `${integer(n)} of ${integer(of)}`
}

const atTheEnd = ({ ms = 0 }: Sight) => `had no answer when the plan ended, after up to ${seconds(ms)}`

const after = (word: string, who: string) => (who === '' ? '' : ` ${word} ${who}`)

const by = ({ text }: Sight) => (text === undefined ? '' : ` (${cut(text, 40)})`)

function usually({ every, usual }: Sight): string {
  if (every !== undefined) return ` (one a ${seconds(every)} stated)`
  return usual === undefined ? '' : ` (else at most ${seconds(usual)})`
}

function slowSocket(sight: Sight, who: string): string {
  const { n, ms, usual } = sight
  const late = `${things(sight, who, 'socket')} late all the time`
  if (ms === undefined) return late
  const others = usual === undefined ? '' : `, ${milliseconds(usual)} is usual`
  return `${late} (${n === 1 ? 'median' : 'worst median'} ${milliseconds(ms)}${others})`
}

/** `45 of 100 s`. */
const timeOf = (n: number, of: number | null) => `${share(n, of)}${NBSP}s`

/** `300 ms`, `1.1 s`, `1 min 12 s`. */
function seconds(ms: number): string {
  if (ms < 1000 || ms >= 60_000) return length(ms)
  return `${(ms / 1000).toFixed(1).replace('.0', '')}${NBSP}s`
}
