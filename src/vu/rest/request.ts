import http, { type CookieJar, type RefinedResponse } from 'k6/http'
import type { Json } from '../../model/json.ts'
import type { Body, Request } from '../../model/load/step.ts'
import { type Path, parsePath, walk } from '../../model/path.ts'
import {
  asText,
  type Constants,
  compileJson,
  compileText,
  type Fill,
  type Scope,
  type Values,
} from '../values/values.ts'
import { checkedHeader, compileUrl, percentEncode } from './address.ts'

export type Response = RefinedResponse<'text' | 'none'>

/** `ok`: the status was expected. `saved` is null where the answer lacks a value that the plan saves. */
export interface Answer {
  readonly ok: boolean
  readonly saved: Values | null
  readonly response: Response
  readonly url: string
}

/** A compiled request. @throws {ScriptError} where it cannot be filled; nothing is sent then. */
export type Send = (scope: Scope, jar: CookieJar | undefined) => Promise<Answer>

/** Compiles a request; made in the init context. Redirects are answers, not followed. */
export function compileRequest(request: Request, constants: Constants): Send {
  const url = compileUrl(request.url, constants)
  const body = compileBody(request.body, constants)
  const headers = compileHeaders(request.headers, constants)
  const type = hasHeader(request.headers, 'content-type') ? {} : contentType(request.body)
  const saves = compileSaves(request.save)
  const accepts = acceptor(request.expect)
  const fixed = {
    timeout: request.timeout,
    redirects: 0,
    responseType: saves.length > 0 ? ('text' as const) : ('none' as const),
    responseCallback: expected(request.expect),
    tags: { name: request.name },
  }
  return async (scope, jar) => {
    const at = url(scope)
    const params = { ...fixed, headers: { ...type, ...headers(scope) }, ...(jar && { jar }) }
    const response = await http.asyncRequest(request.method, at, body(scope), params)
    const ok = accepts(response.status)
    return { ok, saved: ok ? readSaves(saves, parseBody(response.body)) : null, response, url: at }
  }
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

/** Compiles header values; names are literal. */
export function compileHeaders(
  headers: { readonly [name: string]: string },
  constants: Constants,
): Fill<{ [name: string]: string }> {
  const entries = Object.entries(headers).map(
    ([name, text]) => [name, checkedHeader(name, compileText(text, constants))] as const,
  )
  return (scope) => Object.fromEntries(entries.map(([name, fill]) => [name, fill(scope)]))
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

export type Saves = readonly (readonly [name: string, path: Path])[]

/** `save`, taken apart. */
export function compileSaves(save: { readonly [name: string]: string }): Saves {
  return Object.entries(save).map(([name, path]) => [name, parsePath(path)] as const)
}

/** The values that `save` names; null where one is missing. */
export function readSaves(saves: Saves, from: unknown): Values | null {
  const values: { [name: string]: Json } = {}
  for (const [name, path] of saves) {
    const value = walk(from, path)
    if (value === undefined) return null
    values[name] = value as Json
  }
  return values
}

function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
