import type { Json } from '../../model/json.ts'
import {
  formatPath,
  innermost,
  type Piece,
  parsePlaceholders,
  type Reference,
} from '../../model/load/placeholder.ts'
import { parsePath, walk } from '../../model/path.ts'
import { ScriptError, UnusableValue } from '../error.ts'
import type { Draws } from './draws.ts'
import { compileCall, compilePick, compileWrapper } from './functions.ts'

/** What placeholders can refer to while a virtual user runs (plan-language: "Values"). */
export interface Scope {
  readonly vu: number
  readonly iteration: number
  /** Sends of this socket so far, this one among them. */
  readonly n: number
  readonly login: Values
  readonly vars: Values
  readonly saved: Values
  readonly sent?: Json
  readonly received?: Json
  /** What is drawn at random comes from here; absent: the plan draws nothing. */
  readonly draws?: Draws
  /** Trace id of the journey, or of the dial; absent: nothing of it was marked yet. */
  trace?: string | undefined
}

/** The scope of one socket or journey, kept up to date in place. */
export interface LiveScope extends Scope {
  n: number
  login: Values
  vars: Values
  saved: Values
  sent?: Json
}

export interface Values {
  readonly [name: string]: Json
}

/** How upgrades and requests are marked: one for all users. `run` is empty until the run has an id, and nothing is marked then. */
export interface Marking {
  run: string
  readonly flags: '00' | '01'
}

/** Told of times above its floor, ms. */
export interface Timed {
  readonly floor: number
  tell(value: number, trace: string | undefined, tags?: { readonly [name: string]: string }): void
}

/** What is known once and for all when the script is loaded. */
export interface Constants {
  readonly env: { readonly [name: string]: string | undefined }
  /** Resolved base URLs by target name. */
  readonly targets: { readonly [name: string]: string }
  /** Places that draw, counted as they are compiled; absent: a place for itself. */
  readonly places?: { count: number }
  /** How what is sent is found again; absent: it is not marked. */
  readonly marking?: Marking
  /** Told how long requests take; absent: nobody asks. */
  readonly slowest?: { readonly requests: Timed }
}

/** A compiled template. @throws {ScriptError} where a value is missing. */
export type Fill<T> = (scope: Scope) => T

/** Compiles one placeholder. @throws {ScriptError} at once for a `${VAR}` that must be set and is not. */
export function compileReference(reference: Reference, constants: Constants): Fill<Json> {
  switch (reference.kind) {
    case 'env': {
      const value = environmentValue(reference, constants)
      return () => value
    }
    case 'targets': {
      const url = constants.targets[reference.path]
      if (url === undefined)
        throw new ScriptError(`\${targets.${reference.path}} is not a target of the plan`)
      return () => url
    }
    case 'login':
    case 'vars':
    case 'saved':
    case 'users':
      return namedValue(reference.kind, reference.path)
    case 'sent':
      return (scope) =>
        present(walk(scope.sent, parsePath(reference.path)), formatPath('sent', reference.path))
    case 'received': {
      const path = parsePath(reference.path)
      // What the service leaves out is its business: the answer then says null, and no exception is ours.
      return (scope) => (walk(scope.received, path) ?? null) as Json
    }
    case 'pick':
      return compilePick(reference.of, constants)
    case 'call':
      return compileCall(reference, constants)
    case 'as':
      return compileWrapper(reference.name, compileReference(reference.of, constants))
    case 'vu':
    case 'iteration':
    case 'n':
      return fromScope(reference.kind)
    case 'uuid':
      return uuid
    case 'now':
      return () => Date.now()
  }
}

function environmentValue(
  { name, fallback }: Extract<Reference, { kind: 'env' }>,
  { env }: Constants,
): string {
  // An empty variable counts as unset (plan-language: "Values").
  const value = env[name] || fallback
  if (value === undefined) {
    throw new ScriptError(`the environment variable ${name} is not set: the plan needs it, without a default`)
  }
  return value
}

function namedValue(kind: 'login' | 'vars' | 'saved' | 'users', dotted: string): Fill<Json> {
  const [head = '', ...rest] = parsePath(dotted)
  return (scope) => {
    const values = kind === 'users' ? {} : scope[kind]
    const known = Object.hasOwn(values, head)
    const value = walk(known ? values[head] : undefined, rest)
    const name = `${kind}.${dotted}`
    // What the service gave is there, and lacks this member.
    if (value === undefined && known && kind !== 'vars')
      throw new UnusableValue(`\${${name}} is not in what the service gave`, name)
    return present(value, name)
  }
}

/** How the plan refers to a value that the service gave; null: it is none. */
export function ofService(piece: Piece): string | null {
  if (typeof piece === 'string') return null
  const inner = innermost(piece)
  const { kind } = inner
  return kind === 'login' || kind === 'saved' || kind === 'received' ? formatPath(kind, inner.path) : null
}

function fromScope(kind: 'vu' | 'iteration' | 'n'): Fill<Json> {
  return (scope) => scope[kind]
}

function present(value: unknown, name: string): Json {
  if (value === undefined) throw new ScriptError(`\${${name}} has no value here`)
  return value as Json
}

/** RFC 9562, version 4. k6 seeds Math.random for every VU from the system's own source. */
export function uuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (digit) => {
    const nibble = Math.floor(Math.random() * 16)
    return (digit === 'x' ? nibble : (nibble & 3) | 8).toString(16)
  })
}

/** A value as it stands inside a longer text. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** True where the piece cannot change while the script runs. */
export function isConstant(piece: Piece): boolean {
  return typeof piece === 'string' || piece.kind === 'env' || piece.kind === 'targets'
}

/** Compiles text; constant pieces are joined once. */
export function compileText(text: string, constants: Constants): Fill<string> {
  const parts: (string | Fill<Json>)[] = []
  let still = ''
  for (const piece of parsePlaceholders(text)) {
    if (typeof piece === 'string') still += piece
    else if (isConstant(piece)) still += asText(compileReference(piece, constants)(NOWHERE))
    else {
      parts.push(still, compileReference(piece, constants))
      still = ''
    }
  }
  if (parts.length === 0) return () => still
  parts.push(still)
  return (scope) => {
    let filled = ''
    for (const part of parts) filled += typeof part === 'string' ? part : asText(part(scope))
    return filled
  }
}

/** One for all who have none: each object is held in memory for each user. */
export const NO_VALUES: Values = {}

/** For pieces that need no scope. */
export const NOWHERE: Scope = { vu: 0, iteration: 0, n: 0, login: {}, vars: {}, saved: {} }

/** Compiles a JSON value; a string that is one placeholder keeps the type of its value. Keys are literal. */
export function compileJson(value: Json, constants: Constants): Fill<Json> {
  if (typeof value === 'string') return compileJsonText(value, constants)
  if (typeof value !== 'object' || value === null || !hasPlaceholder(value)) return () => value
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => compileJson(item, constants))
    return (scope) => items.map((item) => item(scope))
  }
  const entries = Object.entries(value).map(([key, item]) => [key, compileJson(item, constants)] as const)
  return (scope) => Object.fromEntries(entries.map(([key, fill]) => [key, fill(scope)]))
}

function compileJsonText(text: string, constants: Constants): Fill<Json> {
  const [only, ...more] = parsePlaceholders(text)
  if (more.length > 0 || only === undefined || typeof only === 'string') return compileText(text, constants)
  return compileReference(only, constants)
}

/** Whether any string in the value holds a placeholder. */
export function hasPlaceholder(value: Json): boolean {
  if (typeof value === 'string') return value.includes('${')
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value as { [key: string]: Json }).some(hasPlaceholder)
}
