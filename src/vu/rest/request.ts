import http, { type CookieJar, type RefinedResponse } from 'k6/http'
import type { Json } from '../../model/json.ts'
import type { Body, Request } from '../../model/load/step.ts'
import { HOLDS } from '../../model/metrics/answer-keys.ts'
import { limitOf, OURS, STALLED } from '../../model/metrics/limits.ts'
import { UnusableValue } from '../error.ts'
import { heldPaths } from '../frames/held-paths.ts'
import { compileMarks } from '../marks.ts'
import {
  asText,
  type Constants,
  compileJson,
  compileText,
  type Fill,
  type Scope,
  type Values,
} from '../values/values.ts'
import { compileHeaders, compileUrl, percentEncode } from './address.ts'
import { compileSaves, readSaves, type Saves, unsaved } from './saves.ts'
import type { StepDone, StepFailure } from './step-count.ts'

export type Response = RefinedResponse<'text' | 'none'>

/** What came of a request. */
export interface Answer extends StepDone {
  /** Where a quotation is wanted: the texts that were sent, which it may not show. */
  readonly sent?: readonly Json[]
  /** What the plan saves of the answer; null where the step failed. */
  readonly saved: Values | null
  /** Null: nothing could be sent. */
  readonly response: Response | null
  readonly url: string
  /** Of a login of several requests: what those before this one gave. */
  readonly earlier?: Earlier
}

/** What the requests before the one that ended a login gave. */
export interface Earlier {
  readonly saved: Values
  readonly answers: readonly Answer[]
}

/** A compiled request. @throws {ScriptError} where the plan's own values cannot fill it; nothing is sent then. */
export type Send = (scope: Scope, jar: CookieJar | undefined) => Promise<Answer>

/**
 * Compiles a request; made in the init context. Redirects are answers, not followed. @param quoted what a refusal says is
 * wanted, whether or not anything is saved of an answer.
 */
export function compileRequest(request: Request, constants: Constants, quoted = false): Send {
  const url = compileUrl(request.url, constants)
  const body = compileBody(request.body, constants)
  const headers = compileHeaders(request.headers, constants)
  const marks = compileMarks(request.headers, constants.marking)
  const type = hasHeader(request.headers, 'content-type') ? {} : contentType(request.body)
  const saves = compileSaves(request.save)
  const accepts = acceptor(request.expect)
  const slow = constants.slowest?.requests
  const fixed = {
    timeout: request.timeout,
    redirects: 0,
    responseType: quoted || saves.length > 0 ? ('text' as const) : ('none' as const),
    responseCallback: expected(request.expect),
    tags: { name: request.name },
  }
  const fill = (scope: Scope) => ({ at: url(scope), own: headers(scope), sending: body(scope) })
  return async (scope, jar) => {
    const { name, timeout } = request
    const filled = usable(fill, scope)
    if (filled instanceof UnusableValue) {
      const failure = { reason: 'unusable' as const, path: filled.reference }
      return { name, failure, saved: null, response: null, url: '' }
    }
    const { at, own, sending } = filled
    const params = { ...fixed, headers: { ...type, ...own, ...marks?.(scope) }, ...(jar && { jar }) }
    const begun = Date.now()
    const response = await http.asyncRequest(request.method, at, sending, params)
    const { duration } = response.timings
    if (slow !== undefined && duration > slow.floor) slow.tell(duration, scope.trace, fixed.tags)
    if (!accepts(response.status)) {
      const failure = unexpected(response, (Date.now() - begun) / timeout)
      const refused = { name, failure, saved: null, response, url: at }
      if (!quoted || failure.reason !== 'status') return refused
      const { body: said } = response
      const told = { ...failure, answer: typeof said === 'string' ? said : '' }
      return { ...refused, failure: told, sent: [...headerTexts(own), ...bodyTexts(request.body, sending)] }
    }
    const found = saves.length === 0 ? undefined : parseBody(response.body)
    const source = { json: found, answer: response }
    const saved = readSaves(saves, source)
    const failure = saved === null ? unsaved(saves, source, response.body) : null
    const answered = { name, failure, saved, response, url: at }
    if (!quoted || failure?.reason !== 'save') return answered
    const told = {
      ...failure,
      status: String(response.status),
      answer: complaint(found) || (isPath(saves, failure.path) ? keysOf(found, failure.path) : ''),
    }
    return { ...answered, failure: told, sent: [...headerTexts(own), ...bodyTexts(request.body, sending)] }
  }
}

/** What is filled, or why the service's values cannot stand in it. @throws {ScriptError} for what is the plan's own doing. */
function usable<T>(fill: Fill<T>, scope: Scope): T | UnusableValue {
  try {
    return fill(scope)
  } catch (error) {
    if (error instanceof UnusableValue) return error
    throw error
  }
}

function isPath(saves: Saves, written: string): boolean {
  return saves.some((one) => one.isPath && one.written === written)
}

/** Where an answer holds values, that the mistake in a path of `save` is seen: keys alone, since a value may be a token. */
function keysOf(found: unknown, wanted: string): string {
  const held = heldPaths(found, wanted)
  return held.length === 0 ? '' : `${HOLDS}${held.join(', ')}`
}

/** Members of an answer that say what is wrong, beside those that have `error` in their names. */
const WRONG = ['message', 'msg', 'code', 'reason', 'detail', 'details', 'title', 'status']

/** Of an answer that lets nobody in, though its status says so, what it says is wrong: anything else in it may be a token. */
function complaint(found: unknown): string {
  const said = wrongIn(found, 2)
  return said === undefined ? '' : JSON.stringify(said)
}

function wrongIn(found: unknown, depth: number): unknown {
  if (typeof found !== 'object' || found === null || Array.isArray(found) || depth === 0) return undefined
  const members = Object.entries(found).flatMap(([name, value]) => {
    const said = typeof value === 'object' ? wrongIn(value, depth - 1) : value
    return isWrong(name.toLowerCase()) && said !== undefined ? [[name, said] as const] : []
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

function isWrong(name: string): boolean {
  return name.includes('error') || WRONG.includes(name)
}

/** `Basic …` and what follows the scheme alone, too. */
function headerTexts(headers: { readonly [name: string]: string }): readonly string[] {
  return Object.values(headers).flatMap((value) => [value, ...value.split(' ')])
}

/** The values of a body: of a JSON one and of a form without their names. */
function bodyTexts(body: Body | undefined, sent: string | null): readonly Json[] {
  if (body === undefined || sent === null) return []
  if ('json' in body) return [JSON.parse(sent) as Json]
  if ('text' in body) return [sent, ...sent.split(/[\s"'=&,:;{}<>]+/)]
  return sent.split('&').map((pair) => decodeURIComponent(pair.slice(pair.indexOf('=') + 1)))
}

/** k6's error codes of a request, and of a dial, whose time was over (k6: lib/netext/httpext/error_codes.go). */
const TIMEOUTS: readonly number[] = [1050, 1211]

/** A timeout that took so many times its limit was slept through: the engine itself stood still. */
const STOOD = 1.1

/**
 * `took`: in limits of the request. k6 has one code, 1213, for every error of a dial that it does not know, too many open files among them: its text tells.
 */
function unexpected({ status, error, error_code: code }: Response, took: number): StepFailure {
  const limit = status === 0 ? limitOf(error) : null
  if (limit !== null) return { reason: OURS, limit }
  if (status === 0 && isUnreadable(code, error)) return { reason: 'unreadable' }
  if (status !== 0 || !TIMEOUTS.includes(code)) return { reason: 'status', status: String(status) }
  return { reason: took > STOOD ? STALLED : 'timeout' }
}

/** A body that is not coded as its headers say: k6's 1701, but for a broken deflate stream, of which its text tells. */
function isUnreadable(code: number, error: string): boolean {
  return code === 1701 || error.startsWith('flate: ')
}

function expected(statuses: readonly number[]) {
  return statuses.length === 0
    ? http.expectedStatuses({ min: 200, max: 399 })
    : http.expectedStatuses(...statuses)
}

function acceptor(statuses: readonly number[]): (status: number) => boolean {
  if (statuses.length === 0) return (status) => status >= 200 && status <= 399
  return (status) => statuses.includes(status)
}

function hasHeader(headers: { readonly [name: string]: string }, lowerName: string): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === lowerName)
}

function contentType(body: Body | undefined): { [name: string]: string } {
  if (body === undefined || 'text' in body) return {}
  return { 'Content-Type': 'json' in body ? 'application/json' : 'application/x-www-form-urlencoded' }
}

function compileBody(body: Body | undefined, constants: Constants): Fill<string | null> {
  if (body === undefined) return () => null
  if ('text' in body) return compileText(body.text, constants)
  if ('form' in body) return compileForm(body.form, constants)
  const json = compileJson(body.json, constants)
  return (scope) => JSON.stringify(json(scope))
}

function compileForm(form: { readonly [field: string]: string }, constants: Constants): Fill<string> {
  const fields = Object.entries(form).map(
    ([field, text]) => [percentEncode(field), compileJson(text, constants)] as const,
  )
  return (scope) => fields.map(([field, fill]) => `${field}=${percentEncode(asText(fill(scope)))}`).join('&')
}

function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
