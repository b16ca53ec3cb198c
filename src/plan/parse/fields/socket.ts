import type { Matcher } from '../../../model/load/frame.ts'
import type { Heartbeat, Messages, Reopen, SentAt, Socket } from '../../../model/load/socket.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import { frame } from './frames.ts'
import { idleSweep } from './idle-sweep.ts'
import { checkSequences, sequence } from './kinds/sequences.ts'
import { lives } from './lives/hold-and-pause.ts'
import { checkPath, matcher } from './matchers.ts'
import { type StatedRate, share, statedRate } from './quantities.ts'
import { itemsOf, type RawHeartbeat, type RawMessages, type RawReopen, type RawSocket } from './raw.ts'
import { checkHeaders, step } from './steps.ts'

const CONNECT_WITHIN = 10_000
const HEARTBEAT_TIMEOUT = 10_000
const GIVE_UP = 10

/** One socket's life. */
export function socket(raw: RawSocket, at: Pointer, context: Context): Socket {
  const { heartbeat: beat, expected_closes: expected, reopen: again, idle: sweep } = raw
  checkHeaders(raw, below(at, 'headers'), context)
  if (beat?.reconnect && again === undefined) {
    const place = below(below(at, 'heartbeat'), 'reconnect')
    context.problem(place, '"reconnect" needs "reopen" beside the heartbeat: how it comes back', 'key')
  }
  return {
    url: raw.url,
    headers: raw.headers ?? {},
    protocols: itemsOf(raw.protocols, at).map(([protocol]) => protocol),
    connectWithin:
      context.duration(raw.connect?.within, below(below(at, 'connect'), 'within')) ?? CONNECT_WITHIN,
    ...conversation(raw, at, context),
    ...(beat === undefined ? {} : { heartbeat: heartbeat(beat, below(at, 'heartbeat'), context) }),
    messages: messagesOf(raw, below(at, 'messages'), context),
    ...lives(raw, at, context),
    ...(expected === undefined ? {} : { expectedCloses: expected.map(String) }),
    ...(again === undefined ? {} : { reopen: reopen(again, below(at, 'reopen'), context) }),
    ...(sweep === undefined ? {} : { idle: idleSweep(sweep, below(at, 'idle'), context) }),
  }
}

function conversation(raw: RawSocket, at: Pointer, context: Context) {
  return {
    open: itemsOf(raw.open, below(at, 'open')).map(([item, place]) => step(item, place, context)),
    answer: itemsOf(raw.answer, below(at, 'answer')).map(([item, place]) => ({
      match: matcher(item, place, context),
      send: frame(item.send, below(place, 'send'), context),
    })),
    errors: itemsOf(raw.errors, below(at, 'errors')).map(([item, place]) => matcher(item, place, context)),
    ...(raw.never && {
      never: itemsOf(raw.never, below(at, 'never')).map(([item, place]) => matcher(item, place, context)),
    }),
    whileOpen: itemsOf(raw.while_open, below(at, 'while_open')).map(([item, place]) => ({
      ...step(item, place, context),
      every: context.range(item.every ?? '', below(place, 'every')),
    })),
  }
}

function heartbeat(raw: RawHeartbeat, at: Pointer, context: Context): Heartbeat {
  const by = raw.by ?? 'ping'
  for (const key of ['send', 'await'] as const) {
    if (by === 'ping' && raw[key] !== undefined) {
      context.problem(
        below(at, key),
        `"${key}" belongs to by: message; by: ping sends the protocol's own ping`,
        'key',
      )
    }
  }
  if (by === 'message' && raw.send === undefined)
    context.problem(at, 'by: message needs "send", the heartbeat frame', 'key')
  if (raw.reconnect && by === 'message' && raw.await === undefined)
    context.problem(
      below(at, 'reconnect'),
      '"reconnect" needs "await": no answer can be missing without it',
      'key',
    )
  return {
    every: context.duration(raw.every, below(at, 'every')),
    by,
    timeout: context.duration(raw.timeout, below(at, 'timeout')) ?? HEARTBEAT_TIMEOUT,
    ...(raw.send === undefined ? {} : { send: frame(raw.send, below(at, 'send'), context) }),
    ...(raw.await === undefined ? {} : { await: matcher(raw.await, below(at, 'await'), context) }),
    ...(raw.reconnect ? { reconnect: true } : {}),
  }
}

function messagesOf(raw: RawSocket, at: Pointer, context: Context): Messages[] {
  const kinds = kindsOf(raw, at)
  checkSequences(kinds, context)
  return kinds.map(([item, place]) => messages(item, place, context))
}

/** Of each kind of message, in order, the line of its `sent_at`; 0: it has none. @param at of `messages` */
export function linesOfSentAt(raw: RawSocket, at: Pointer, context: Context): number[] {
  return kindsOf(raw, at).map(([{ sent_at: sent }, place]) =>
    sent === undefined ? 0 : context.line(below(place, 'sent_at')),
  )
}

function kindsOf({ messages: list }: RawSocket, at: Pointer): [RawMessages, Pointer][] {
  if (list === undefined) return []
  return isList(list) ? itemsOf(list, at) : [[list, at]]
}

function isList(value: RawMessages | readonly RawMessages[]): value is readonly RawMessages[] {
  return Array.isArray(value)
}

function sentAtOf({ path, unit = 'ms', clock }: NonNullable<RawMessages['sent_at']>): SentAt {
  return { path, unit, ...(clock === 'generator' && { clock }) }
}

function messages(raw: RawMessages, at: Pointer, context: Context): Messages {
  const sent = raw.sent_at
  const match = matcher(raw, at, context)
  if (sent !== undefined) checkPath(sent.path, below(below(at, 'sent_at'), 'path'), context)
  if (sent !== undefined && match.kind === 'text')
    context.problem(below(at, 'sent_at'), unreadable(match), 'key')
  if (raw.history !== undefined && sent === undefined)
    context.problem(
      below(at, 'history'),
      '"history" needs "sent_at": nothing else says when a message was made',
      'key',
    )
  return {
    match,
    ...(sent === undefined ? {} : { sentAt: sentAtOf(sent) }),
    ...(raw.rate === undefined ? {} : rate(raw.rate, below(at, 'rate'), context)),
    ...(raw.sequence === undefined
      ? {}
      : { sequence: sequence(raw.sequence, match, below(at, 'sequence'), context) }),
    ...(raw.history === undefined ? {} : { history: raw.history }),
    ...(raw.feed === undefined ? {} : { feed: raw.feed }),
  }
}

/** A path leads through JSON, and a matcher of text reads none. */
function unreadable(match: Extract<Matcher, { kind: 'text' }>): string {
  if ('equals' in match)
    return `every such message is the same text ${quoted(match.equals)}, which holds no time; remove "sent_at"`
  const text = '"sent_at" reads JSON, and match: { starts: … } only looks at text'
  const [prefix = ''] = match.starts.split(/[[{]/)
  if (prefix === '') return `${text}; match by keys of the JSON in its place, such as match: { type: order }`
  return `${text}; to read the JSON behind a prefix, write decode: { after: ${quoted(prefix)} } in its place`
}

function rate(raw: string, at: Pointer, context: Context): StatedRate {
  const stated = statedRate(raw)
  if (stated.rateTo !== undefined && stated.rateTo < stated.rate)
    context.problem(at, `the rate ${raw} is upside down: write the lower end first`)
  return stated
}

function reopen(
  { backoff, jitter = 'full', give_up = GIVE_UP }: RawReopen,
  at: Pointer,
  context: Context,
): Reopen {
  const place = below(at, 'backoff')
  const [first, last] = typeof backoff === 'string' ? [backoff, backoff] : [backoff.from, backoff.to]
  const from = context.duration(first, place)
  const to = context.duration(last, place)
  if (from > to) context.problem(place, `backoff shrinks from ${first} to ${last}; "to" is the longest delay`)
  return {
    from,
    to,
    jitter: jitter === 'full' || jitter === 'none' ? jitter : share(jitter),
    giveUp: give_up,
  }
}
