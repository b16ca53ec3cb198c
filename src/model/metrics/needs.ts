import { type Executor, isArrivalRate } from '../load/executor.ts'
import { ownTags } from '../load/feed.ts'
import type { Heartbeat, Messages, Socket } from '../load/socket.ts'
import { type Login, REFRESH, type Request, type Step } from '../load/step.ts'
import type { Tags } from '../sample.ts'

/** What a metric may need of a plan. */
export type Need =
  | 'run'
  | 'any'
  | 'arrival-rate'
  | 'http'
  | 'socket'
  | 'messages'
  | 'sent-at'
  | 'no-sent-at'
  | 'rate'
  | 'sequence'
  | 'timed-sequence'
  | 'history'
  | 'exchange'
  | 'open-await'
  | 'reopen'
  | 'heartbeat'
  | 'ping'
  | 'errors'
  | 'never'
  | 'answer'
  | 'refresh'

/** What of a scenario decides which metrics it can emit; sized or not. */
export type Emitting = { readonly load: { readonly executor: Executor['executor'] } } & (
  | { readonly kind: 'socket'; readonly socket: Socket }
  | { readonly kind: 'rest'; readonly steps: readonly Step[] }
)

interface NeedRow {
  /** What a plan must have, for its author. */
  readonly words: string
  /** What of a run could have counted it. */
  readonly of: 'sockets' | 'requests' | 'iterations'
  /** Every place in a scenario that can emit, as the tag that it gives, one at most; none: nothing can. */
  readonly places: (scenario: Emitting, login: Login | undefined) => readonly Tags[]
}

/** Whether, and with which tags, a scenario can emit a metric: the one answer for plans, forecasts and records. */
export const NEEDS: Readonly<Record<Need, NeedRow>> = {
  run: { words: 'a scenario', of: 'iterations', places: () => ONE },
  any: { words: 'a scenario', of: 'iterations', places: () => ONE },
  'arrival-rate': {
    words: 'an arrival-rate executor',
    of: 'iterations',
    places: ({ load }) => where(isArrivalRate(load)),
  },
  http: {
    words: 'a login, a rest scenario or a request',
    of: 'requests',
    places: (scenario, login) => requestsOf(scenario, login).map(({ name }) => ({ name })),
  },
  socket: { words: 'a socket scenario', of: 'sockets', places: ({ kind }) => where(kind === 'socket') },
  messages: { words: '"messages"', of: 'sockets', places: (scenario) => feeds(messagesOf(scenario)) },
  'sent-at': {
    words: '"messages" with "sent_at"',
    of: 'sockets',
    places: (scenario) => feeds(messagesOf(scenario).filter(({ sentAt }) => sentAt !== undefined)),
  },
  'no-sent-at': {
    words: '"messages" without "sent_at"',
    of: 'sockets',
    places: (scenario) => feeds(messagesOf(scenario).filter(({ sentAt }) => sentAt === undefined)),
  },
  rate: {
    words: '"messages" with a "rate"',
    of: 'sockets',
    places: (scenario) => feeds(messagesOf(scenario).filter(({ rate }) => rate !== undefined)),
  },
  sequence: {
    words: '"messages" with "sequence"',
    of: 'sockets',
    places: (scenario) => feeds(messagesOf(scenario).filter(({ sequence }) => sequence !== undefined)),
  },
  'timed-sequence': {
    words: '"messages" with "sequence" and "sent_at"',
    of: 'sockets',
    places: (scenario) =>
      feeds(
        messagesOf(scenario).filter(({ sequence, sentAt }) => sequence !== undefined && sentAt !== undefined),
      ),
  },
  history: {
    words: '"messages" with "history"',
    of: 'sockets',
    places: (scenario) => feeds(messagesOf(scenario).filter(({ history }) => history !== undefined)),
  },
  exchange: {
    words: 'a step with "send", "await" and "as"',
    of: 'sockets',
    places: (scenario, login) =>
      [...exchangesOf(scenario), ...toldOf(scenario, login)].map((exchange) => ({ exchange })),
  },
  'open-await': {
    words: 'an "await" in "open"',
    of: 'sockets',
    places: (scenario) => where(socketOf(scenario)?.open.some((step) => step.await !== undefined)),
  },
  reopen: {
    words: '"reopen"',
    of: 'sockets',
    places: (scenario) => where(socketOf(scenario)?.reopen !== undefined),
  },
  heartbeat: {
    words: '"heartbeat" with by: ping, or by: message and an "await"',
    of: 'sockets',
    places: (scenario) => where(isAnswered(socketOf(scenario)?.heartbeat)),
  },
  ping: {
    words: '"heartbeat" with by: ping',
    of: 'sockets',
    places: (scenario) => where(socketOf(scenario)?.heartbeat?.by === 'ping'),
  },
  refresh: {
    words: 'a login with "refresh"',
    of: 'sockets',
    places: ({ kind }, login) => where(kind === 'socket' && login?.refresh !== undefined),
  },
  errors: {
    words: '"errors"',
    of: 'sockets',
    places: (scenario) => where((socketOf(scenario)?.errors.length ?? 0) > 0),
  },
  never: {
    words: '"never"',
    of: 'sockets',
    places: (scenario) => where(socketOf(scenario)?.never !== undefined),
  },
  answer: {
    words: '"answer"',
    of: 'sockets',
    places: (scenario) => where((socketOf(scenario)?.answer.length ?? 0) > 0),
  },
}

const ONE: readonly Tags[] = [{}]

/** What tells a socket of a new token and awaits an answer is an exchange, too. */
function toldOf({ kind }: Emitting, login: Login | undefined): readonly string[] {
  return kind === 'socket' && login?.refresh?.tell?.await !== undefined ? [REFRESH] : []
}

function where(met: boolean | undefined): readonly Tags[] {
  return met ? ONE : []
}

function socketOf(scenario: Emitting): Socket | undefined {
  return scenario.kind === 'socket' ? scenario.socket : undefined
}

/** A message that nobody awaits is sent and forgotten: it has no round trip, and none is missed. */
function isAnswered(beat: Heartbeat | undefined): boolean {
  return beat !== undefined && (beat.by === 'ping' || beat.await !== undefined)
}

function messagesOf(scenario: Emitting): readonly Messages[] {
  return socketOf(scenario)?.messages ?? []
}

function feeds(messages: readonly Messages[]): readonly Tags[] {
  return messages.map((kind) => ownTags(kind) ?? {})
}

function stepsOf(scenario: Emitting): readonly Step[] {
  return scenario.kind === 'rest' ? scenario.steps : [...scenario.socket.open, ...scenario.socket.whileOpen]
}

function requestsOf(scenario: Emitting, login: Login | undefined): readonly Request[] {
  const own = stepsOf(scenario).flatMap(({ request }) => (request === undefined ? [] : [request]))
  return login === undefined || login.per === 'run' ? own : [...own, { ...login.request, name: 'login' }]
}

function exchangesOf(scenario: Emitting): readonly string[] {
  return stepsOf(scenario).flatMap((step) => (step.await?.as === undefined ? [] : [step.await.as]))
}
