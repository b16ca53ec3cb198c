import type { Reference } from '../../../model/load/placeholder.ts'
import { FUNCTIONS } from '../../../model/load/values/functions.ts'

/** Kinds of placeholder that may stand somewhere; `draw`: all that are drawn at random. */
type Sort = Exclude<Reference['kind'], 'call' | 'as' | 'pick'> | 'draw'
export type Allowed = ReadonlySet<Sort>

const set = (...sorts: Sort[]): Allowed => new Set(sorts)

/** What a placeholder counts as where only some may stand; of `base64(…)` and the like what is within. */
export function sortOf(reference: Reference): Sort {
  if (reference.kind === 'as') return sortOf(reference.of)
  if (reference.kind === 'pick') return 'draw'
  return reference.kind === 'call' ? FUNCTIONS[reference.name].from : reference.kind
}

const TARGET = set('env')
const VERSION = set('env', 'targets')
const LOGIN = set('env', 'targets', 'vu', 'iteration', 'uuid', 'now', 'draw')
/** Of a token that every scenario's sockets are told of: nothing that one of them alone has. */
const TOLD = set(...LOGIN, 'login', 'n')
const ACKNOWLEDGED = set('env', 'targets', 'login', 'vu', 'iteration', 'n')
const VARS = set('env', 'vars', 'vu', 'uuid', 'now', 'draw')
const REQUEST = set('env', 'targets', 'login', 'vars', 'saved', 'vu', 'iteration', 'uuid', 'now', 'draw')
const FRAME = set(...REQUEST, 'n')
const ANSWER = set(...FRAME, 'received')
const MATCH = set('env', 'targets', 'login', 'vars', 'saved', 'vu', 'iteration')
const AWAIT = set(...MATCH, 'sent', 'n')

/** Where placeholders may stand (plan-language: "Values"); `*` is any key or index, a last `**` everything below. */
const PLACES: readonly (readonly [path: string, allowed: Allowed])[] = [
  ['targets.*.url', TARGET],
  ['targets.*.expect', TARGET],
  ['services.*.command.*', TARGET],
  ['services.*.ready.url', TARGET],
  ['paired.*.targets.*', TARGET],
  ['targets.*.version.url', VERSION],
  ['watch.url', VERSION],
  ['time.url', VERSION],
  ...requests('login.request', LOGIN),
  ...requests('login.steps.*.request', set(...LOGIN, 'login')),
  ['login.refresh.send.**', TOLD],
  ['login.refresh.await.match.**', ACKNOWLEDGED],
  ['scenarios.*.vars.**', VARS],
  ...['rest.steps', 'socket.open', 'socket.while_open'].map((steps): [string, Allowed] => [
    `scenarios.*.${steps}.*.let.**`,
    REQUEST,
  ]),
  ['scenarios.*.socket.url', REQUEST],
  ['scenarios.*.socket.headers.*', REQUEST],
  ...['rest.steps', 'socket.open', 'socket.while_open'].flatMap((steps) =>
    requests(`scenarios.*.${steps}.*.request`, REQUEST),
  ),
  ...['open.*', 'while_open.*', 'heartbeat'].flatMap((step): [string, Allowed][] => [
    [`scenarios.*.socket.${step}.send.**`, FRAME],
    [`scenarios.*.socket.${step}.await.match.**`, AWAIT],
  ]),
  ['scenarios.*.socket.answer.*.send.**', ANSWER],
  ['scenarios.*.socket.disrupt.run.*', TARGET],
  ['scenarios.*.socket.idle.send.**', FRAME],
  ['scenarios.*.socket.answer.*.match.**', MATCH],
  ['scenarios.*.socket.errors.*.match.**', MATCH],
  ['scenarios.*.socket.never.*.match.**', MATCH],
  ['scenarios.*.socket.messages.match.**', MATCH],
  ['scenarios.*.socket.messages.*.match.**', MATCH],
]

function requests(at: string, allowed: Allowed): [string, Allowed][] {
  return ['url', 'headers.*', 'json.**', 'form.*', 'body'].map((part) => [`${at}.${part}`, allowed])
}

/** A place where placeholders may stand. */
export interface Place {
  readonly allowed: Allowed
  /** It is the url of a request or a socket, which must begin with a target. */
  readonly isUrl: boolean
}

const COMPILED = PLACES.map(([path, allowed]) => {
  const keys = path.split('.')
  return { keys, place: { allowed, isUrl: keys.at(-1) === 'url' && allowed !== TARGET } }
})

/** The place at these keys; undefined: no placeholder may stand there. */
export function placeAt(keys: readonly string[]): Place | undefined {
  return COMPILED.find((candidate) => fits(candidate.keys, keys))?.place
}

function fits(path: readonly string[], keys: readonly string[]): boolean {
  const open = path.at(-1) === '**'
  const fixed = open ? path.length - 1 : path.length
  if (open ? keys.length < fixed : keys.length !== fixed) return false
  return path.slice(0, fixed).every((part, index) => part === '*' || part === keys[index])
}
