import { canonicalJson } from '../../model/json.ts'
import type { Executor, Stage } from '../../model/load/executor.ts'
import type { Frame, Matcher } from '../../model/load/frame.ts'
import type {
  Disrupt,
  Heartbeat,
  Idle,
  Messages,
  Reopen,
  Sequence,
  SlowReaders,
  Socket,
} from '../../model/load/socket.ts'
import type { Await, Body, Login, Refresh, Request, Step } from '../../model/load/step.ts'

// What a plan says of its load, in the words of its grammar and after sizing: the load digest is of this text. A field at
// its default is left out, so that a plan which says it and one which does not are one load, and a field that the grammar
// gains later changes no digest of a plan without it. A word or default changed here empties every history that has it.

/** How one field is written; null: it is not said, but follows from what is. */
interface Word<V> {
  readonly word: string
  /** Left out where the value is this. */
  readonly unless?: V
  /** The value as it is written. */
  readonly as?: (value: V) => unknown
}

/** Every field of a noun has its word: a new one is asked for. */
type Words<T> = { readonly [K in keyof T]-?: Word<NonNullable<T[K]>> | null }

/** The noun as the plan says it; undefined fields and defaults left out. */
function said<T extends object>(noun: T, words: Words<T>): object {
  const entries = (Object.keys(words) as (keyof T)[]).flatMap((field) => {
    const value = noun[field] as NonNullable<T[typeof field]> | undefined
    const how = words[field]
    if (how === null || value === undefined || same(value, how.unless)) return []
    return [[how.word, how.as === undefined ? value : how.as(value)] as const]
  })
  return Object.fromEntries(entries)
}

const same = (a: unknown, b: unknown) => b !== undefined && canonicalJson(a) === canonicalJson(b)

/** Every item by its own words. */
const each =
  <T>(say: (item: T) => unknown) =>
  (items: readonly T[]) =>
    items.map(say)

function frame(sent: Frame): object {
  return sent
}

function matching(match: Matcher): object {
  switch (match.kind) {
    case 'any':
      return {}
    case 'text':
      return { match: 'equals' in match ? { text: match.equals } : { starts: match.starts } }
    case 'json': {
      const demands = match.all.map(({ path, ...demand }) => [path, demand])
      const decode = match.after === undefined ? {} : { decode: { after: match.after } }
      return { match: Object.fromEntries(demands), ...decode }
    }
  }
}

const ANY: Matcher = { kind: 'any' }

const body = (sent: Body): object => ('text' in sent ? { body: sent.text } : sent)

/** `name`: what a request is called without one. */
const requestWords = (name: string): Words<Request> => ({
  method: { word: 'method', unless: 'GET' },
  url: { word: 'url' },
  headers: { word: 'headers', unless: {} },
  body: { word: 'body', as: body },
  timeout: { word: 'timeout', unless: 10_000 },
  expect: { word: 'expect', unless: [] },
  save: { word: 'save', unless: {} },
  name: { word: 'name', unless: name },
})

const AWAIT: Words<Await> = {
  match: { word: 'for', unless: ANY, as: matching },
  within: { word: 'within', unless: 5000 },
  save: { word: 'save', unless: {} },
  as: { word: 'as' },
}

/** `nameOf`: what a request is called without a name. */
const stepWords = (nameOf: NameOf): Words<Step> => ({
  wait: { word: 'wait' },
  let: { word: 'let' },
  request: {
    word: 'request',
    as: (request) => said(request, requestWords(nameOf(request.method, request.url))),
  },
  send: { word: 'send', as: frame },
  await: { word: 'await', as: (answer) => said(answer, AWAIT) },
})

type NameOf = (method: string, url: string) => string

/** Its budgets are limits, and no part of the load. */
const SEQUENCE: Words<Pick<Sequence, 'path' | 'key' | 'kinds'>> = {
  path: { word: 'path' },
  key: { word: 'key' },
  kinds: { word: 'kinds' },
}

const MESSAGES: Words<Messages> = {
  match: { word: 'for', unless: ANY, as: matching },
  sentAt: {
    word: 'sent_at',
    // Whose clock it is of changes what is judged, and nothing of the load.
    as: ({ path, unit }) =>
      said({ path, unit }, { path: { word: 'path' }, unit: { word: 'unit', unless: 'ms' } }),
  },
  rate: { word: 'rate' },
  rateTo: { word: 'rate_to' },
  rateUnit: { word: 'rate_unit' },
  sequence: {
    word: 'sequence',
    as: ({ path, key, kinds }) =>
      said({ path, ...(key !== undefined && { key }), ...(kinds && { kinds }) }, SEQUENCE),
  },
  history: { word: 'history' },
  feed: { word: 'feed' },
}

const HEARTBEAT: Words<Heartbeat> = {
  every: { word: 'every' },
  by: { word: 'by', unless: 'ping' },
  timeout: { word: 'timeout', unless: 10_000 },
  send: { word: 'send', as: frame },
  await: { word: 'await', as: matching },
  reconnect: { word: 'reconnect' },
}

const REOPEN: Words<Reopen> = {
  from: { word: 'backoff_from' },
  to: { word: 'backoff_to' },
  jitter: { word: 'jitter', unless: 'full' },
  giveUp: { word: 'give_up', unless: 10 },
}

/** `recovered` says which time is the storm's, so that it is part of the load. */
const DISRUPT: Words<Disrupt> = {
  at: { word: 'at' },
  what: { word: 'what' },
  over: { word: 'over', unless: 0 },
  recovered: { word: 'recovered', unless: { share: 0.99, within: 15_000 } },
}

const IDLE: Words<Omit<Idle, 'margin'>> = {
  hold: { word: 'hold' },
  each: { word: 'each', unless: 2 },
  keepalive: { word: 'keepalive', unless: ['none'] },
  send: { word: 'send', as: frame },
  heartbeat: { word: 'heartbeat', unless: 30_000 },
}

/** `neighbours` is a limit, and no part of the load. */
const SLOW_READERS: Words<Omit<SlowReaders, 'neighbours'>> = {
  count: { word: 'count' },
  read: { word: 'read' },
  at: { word: 'at' },
  lasts: { word: 'for' },
}

const socketWords = (nameOf: NameOf): Words<Socket> => {
  const step = (one: Step) => said(one, stepWords(nameOf))
  return {
    url: { word: 'url' },
    headers: { word: 'headers', unless: {} },
    protocols: { word: 'protocols', unless: [] },
    connectWithin: { word: 'connect_within', unless: 10_000 },
    open: { word: 'open', unless: [], as: each(step) },
    answer: {
      word: 'answer',
      unless: [],
      as: each(({ match, send }) => ({ for: matching(match), send: frame(send) })),
    },
    errors: { word: 'errors', unless: [], as: each(matching) },
    never: { word: 'never', as: each(matching) },
    whileOpen: {
      word: 'while_open',
      unless: [],
      as: each(({ every, ...one }) => ({ ...step(one), every })),
    },
    heartbeat: { word: 'heartbeat', as: (beat) => said(beat, HEARTBEAT) },
    messages: { word: 'messages', unless: [], as: each((kind: Messages) => said(kind, MESSAGES)) },
    hold: { word: 'hold' },
    holdTo: { word: 'hold_to' },
    pause: { word: 'pause' },
    times: { word: 'times' },
    expectedCloses: { word: 'expected_closes' },
    reopen: { word: 'reopen', as: (again) => said(again, REOPEN) },
    disrupt: { word: 'disrupt', as: (storm) => said(storm, DISRUPT) },
    slowReaders: {
      word: 'slow_readers',
      as: ({ neighbours: _limit, ...readers }) => said(readers, SLOW_READERS),
    },
    idle: { word: 'idle', as: ({ margin: _limit, ...sweep }) => said(sweep, IDLE) },
  }
}

/** A socket's life. */
export function socketSaid(socket: Socket, nameOf: NameOf): object {
  return said(socket, socketWords(nameOf))
}

/** The steps of a REST journey. */
export function stepsSaid(steps: readonly Step[], nameOf: NameOf): readonly object[] {
  return steps.map((one) => said(one, stepWords(nameOf)))
}

const REFRESH: Words<Refresh> = {
  at: { word: 'at' },
  jitter: { word: 'jitter', unless: 0.1 },
  tell: {
    word: 'tell',
    as: (tell) =>
      said(
        tell,
        stepWords(() => 'refresh'),
      ),
  },
}

/** The login; its request has one name always. */
export function loginSaid(login: Login): object {
  return said(login, {
    before: {
      word: 'before',
      as: (before) => before.map((request) => said(request, requestWords(request.name))),
    },
    request: { word: 'request', as: (request) => said(request, requestWords(request.name)) },
    per: { word: 'per', unless: 'vu' },
    refresh: { word: 'refresh', as: (refresh) => said(refresh, REFRESH) },
  })
}

/** What a plan says of the pool of an arrival rate; what it does not say follows from the rate. */
export interface Pool {
  readonly takes?: number
  readonly maxVUs?: number
}

/** A sized load: rates per second, times in ms. */
export function loadSaid(load: Executor, { takes, maxVUs }: Pool): object {
  const { executor } = load
  switch (load.executor) {
    case 'ramping-vus':
      return { executor, ...unless('start_vus', load.startVUs, 0), stages: load.stages }
    case 'constant-vus':
      return { executor, ...unless('vus', load.vus, 1), duration: load.duration }
    case 'per-vu-iterations':
      return {
        executor,
        ...unless('vus', load.vus, 1),
        ...unless('iterations', load.iterations, 1),
        ...unless('max_duration', load.maxDuration, 600_000),
      }
    case 'constant-arrival-rate':
      return { executor, rate: perSecond(load.rate, load), duration: load.duration, ...pool(takes, maxVUs) }
    case 'ramping-arrival-rate':
      return {
        executor,
        ...unless('start_rate', perSecond(load.startRate, load), 0),
        stages: load.stages.map(({ duration, target }: Stage) => ({
          duration,
          target: perSecond(target, load),
        })),
        ...pool(takes, maxVUs),
      }
  }
}

function pool(takes: number | undefined, maxVUs: number | undefined): object {
  return {
    ...(takes === undefined ? {} : unless('takes', takes, 300)),
    ...(maxVUs === undefined ? {} : { max_vus: maxVUs }),
  }
}

/** A field that is left out where it is the default. */
export function unless(word: string, value: unknown, usual: unknown): object {
  return same(value, usual) ? {} : { [word]: value }
}

function perSecond(rate: number, { timeUnit }: { readonly timeUnit: number }): number {
  return (rate * 1000) / timeUnit
}
