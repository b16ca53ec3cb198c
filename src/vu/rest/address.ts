import { type Piece, parsePlaceholders, replacePlaceholders } from '../../model/load/placeholder.ts'
import { ScriptError, UnusableValue } from '../error.ts'
import {
  asText,
  type Constants,
  compileReference,
  compileText,
  type Fill,
  NOWHERE,
  ofService,
  type Scope,
} from '../values/values.ts'

interface Part {
  readonly fill: Fill<string>
  readonly constant: boolean
  /** How the plan refers to what the service gave; null: it is the plan's own. */
  readonly given: string | null
}

/**
 * Compiles a URL. Values are percent-encoded: in the query all of them, in the path all but `${VAR}` and the
 * targets, with `/` kept. The authority is that of the text before the first value; a value that would change it
 * is refused, so that no answer of a service can lead a plan to another host.
 */
export function compileUrl(text: string, constants: Constants): Fill<string> {
  const parts = urlParts(parsePlaceholders(text), constants)
  const authority = authorityOf(
    parts[0]?.constant === true ? parts[0].fill(NOWHERE) : '',
    `the url "${text}" does not begin with a target`,
  )
  return (scope) => {
    const url = parts.map((part) => part.fill(scope)).join('')
    if (authorityOf(url, `the url "${text}" lost its target`) !== authority) {
      // What stands first behind the target is what can change it.
      throw refusal(`a value in the url "${text}" would lead to another host`, parts, () => true, scope)
    }
    return url
  }
}

/** Whose fault it is: the first value that is `bad` tells. */
function refusal(
  message: string,
  parts: readonly Part[],
  bad: (value: string) => boolean,
  scope: Scope,
): ScriptError {
  const found = parts.find((part) => !part.constant && part.fill(scope) !== '' && bad(part.fill(scope)))
  const given = found?.given ?? null
  return given === null ? new ScriptError(message) : new UnusableValue(message, given)
}

function urlParts(pieces: readonly Piece[], constants: Constants): Part[] {
  const parts: Part[] = []
  let inQuery = false
  for (const piece of pieces) {
    const part = urlPart(piece, constants, inQuery)
    if (part.constant) inQuery ||= part.fill(NOWHERE).includes('?')
    parts.push(part)
  }
  return parts
}

function urlPart(piece: Piece, constants: Constants, inQuery: boolean): Part {
  if (typeof piece === 'string') return { fill: () => piece, constant: true, given: null }
  const value = compileReference(piece, constants)
  if (piece.kind === 'targets' || (piece.kind === 'env' && !inQuery)) {
    const text = asText(value(NOWHERE))
    return { fill: () => text, constant: true, given: null }
  }
  const encode = inQuery ? percentEncode : encodePath
  return {
    fill: (scope: Scope) => encode(asText(value(scope))),
    constant: false,
    given: ofService(piece),
  }
}

function encodePath(value: string): string {
  return value.split('/').map(percentEncode).join('/')
}

/** RFC 3986, 2.1. Half a surrogate pair, which a service may well send, becomes U+FFFD: it has no UTF-8. */
export function percentEncode(value: string): string {
  // Written here and not above: an expression costs memory in every VU once it is evaluated.
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
  return encodeURIComponent(value.replace(lone, '\ufffd'))
}

/** `host:port` of a URL, user information among it. */
function authorityOf(url: string, otherwise: string): string {
  const match = /^[a-z]+:\/\/([^/?#\\]+)/i.exec(url)
  if (match?.[1] === undefined) throw new ScriptError(otherwise)
  return match[1]
}

/** Resolves the targets' own URLs: in a query a `${VAR}` is percent-encoded. */
export function compileTargets(
  targets: { readonly [name: string]: string },
  env: Constants['env'],
): Constants['targets'] {
  const constants = { env, targets: {} }
  const resolve = (text: string) =>
    urlParts(parsePlaceholders(text), constants)
      .map((part) => part.fill(NOWHERE))
      .join('')
  return Object.fromEntries(Object.entries(targets).map(([name, text]) => [name, resolve(text)]))
}

/**
 * The tag `name` of a socket: the target's name and the path as the plan writes it, without query. Nothing is
 * filled in, so that neither a `${VAR}` nor one series for each value reaches the record.
 */
export function addressName(text: string): string {
  const path = text.split('?', 1)[0] ?? ''
  return replacePlaceholders(path, (inner) => {
    const [name = ''] = inner.split(':', 1)
    return name.startsWith('targets.') ? name.slice('targets.'.length) : `{${name}}`
  })
}

/** Compiles header values; names are literal. */
export function compileHeaders(
  headers: { readonly [name: string]: string },
  constants: Constants,
): Fill<{ [name: string]: string }> {
  const entries = Object.entries(headers).map(
    ([name, text]) => [name, compileHeader(name, text, constants)] as const,
  )
  return (scope) => Object.fromEntries(entries.map(([name, fill]) => [name, fill(scope)]))
}

/**
 * Compiles a header value.
 *
 * @throws {ScriptError} when it is filled, for a line break or another control character but a tab: they would end the header,
 * or no engine sends it (RFC 9110, 5.5). An {@link UnusableValue} where the service gave it.
 */
function compileHeader(name: string, text: string, constants: Constants): Fill<string> {
  const fill = compileText(text, constants)
  const parts = parsePlaceholders(text).map((piece): Part => {
    if (typeof piece === 'string') return { fill: () => piece, constant: true, given: null }
    const value = compileReference(piece, constants)
    return { fill: (scope) => asText(value(scope)), constant: false, given: ofService(piece) }
  })
  return (scope) => {
    const value = fill(scope)
    if (!breaks(value)) return value
    throw refusal(`the header ${name} would hold a line break`, parts, breaks, scope)
  }
}

const breaks = (value: string) => /[^\t\x20-\x7e\x80-\uffff]/.test(value)
