import { type Call, FUNCTIONS, readCall, WRAPPERS, type Wrapper } from './values/functions.ts'

/** Text that may hold placeholders. Filled in by `vu/`, never before. */
export type Text = string

/** A `${VAR}` of the plan. Without `fallback` it must be set. `line` and `column` from 1, of its first use. */
export interface Variable {
  readonly name: string
  readonly fallback?: string
  readonly line: number
  readonly column: number
}

/** What a `${…}` refers to. `path` is what follows the name: dotted, with `[1]` where a list is walked into. */
export type Reference =
  | { readonly kind: 'env'; readonly name: string; readonly fallback?: string }
  | {
      readonly kind: 'targets' | 'login' | 'users' | 'vars' | 'saved' | 'sent' | 'received'
      readonly path: string
    }
  | { readonly kind: 'vu' | 'iteration' | 'n' | 'uuid' | 'now' }
  | { readonly kind: 'pick'; readonly of: readonly string[] }
  | Call
  | { readonly kind: 'as'; readonly name: Wrapper; readonly of: Reference }

/** A piece of text: literal, or something to fill in. */
export type Piece = string | Reference

const SCOPES = ['targets', 'login', 'users', 'vars', 'saved', 'sent', 'received'] as const
const SIMPLE = ['vu', 'iteration', 'n', 'uuid', 'now'] as const

/** Every name that may follow `${`, as shown when an unknown one is met. */
export const PLACEHOLDERS: readonly string[] = [
  ...SCOPES.map((scope) => `${scope}.`),
  ...SIMPLE,
  ...['pick', ...Object.keys(FUNCTIONS), ...WRAPPERS].map((name) => `${name}(`),
]

/** As each function is written. */
export const EXAMPLES: { readonly [name: string]: string } = {
  pick: 'pick(a,b)',
  ...Object.fromEntries(Object.entries(FUNCTIONS).map(([name, { example }]) => [name, example])),
  base64: 'base64(saved.x)',
  json: 'json(saved.x)',
}

/** A `${…}` that is not in the grammar of plan-language.md, "Values". `text` is what stood between the braces. */
export class PlaceholderError extends Error {
  readonly text: string
  constructor(text: string, message: string) {
    super(message)
    this.text = text
  }
}

/** A function whose arguments are wrong; the message says how. */
export class ArgumentError extends PlaceholderError {}

/**
 * Splits text into literals and references. A `$` that no `{` follows is literal.
 *
 * @throws {PlaceholderError} for an unclosed brace or an unknown name.
 */
export function parsePlaceholders(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', from)) {
    const close = text.indexOf('}', open)
    if (close < 0) throw new PlaceholderError(text.slice(open + 2), `"\${" is never closed in "${text}"`)
    if (open > from) pieces.push(text.slice(from, open))
    pieces.push(parseReference(text.slice(open + 2, close)))
    from = close + 1
  }
  if (from < text.length || pieces.length === 0) pieces.push(text.slice(from))
  return pieces
}

/** The text with every closed `${…}` replaced, by what stands between its braces. In one pass: texts may be long. */
export function replacePlaceholders(text: string, replace: (inner: string) => string): string {
  let done = ''
  let from = 0
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', from)) {
    const close = text.indexOf('}', open)
    if (close < 0) break
    done += text.slice(from, open) + replace(text.slice(open + 2, close))
    from = close + 1
  }
  return done + text.slice(from)
}

function parseReference(inner: string): Reference {
  const env = /^([A-Z_][A-Z0-9_]*)(:-([^]*))?$/.exec(inner)
  if (env?.[1] !== undefined) {
    return { kind: 'env', name: env[1], ...(env[3] === undefined ? {} : { fallback: env[3] }) }
  }
  const simple = SIMPLE.find((name) => name === inner)
  if (simple !== undefined) return { kind: simple }
  const pick = /^pick\(([^()]+)\)$/.exec(inner)
  if (pick?.[1] !== undefined) return { kind: 'pick', of: pick[1].split(',').map((item) => item.trim()) }
  const call = callOf(inner)
  if (call !== null) return call
  const scope = SCOPES.find((name) => inner.startsWith(name))
  const path = scope === undefined ? '' : pathAfter(inner.slice(scope.length))
  if (scope !== undefined && path !== '') return { kind: scope, path }
  throw new PlaceholderError(inner, `unknown placeholder "\${${inner}}"`)
}

/** `int(1,9)`, `base64(saved.x)` or `text:vu`; null: none of them. */
function callOf(inner: string): Reference | null {
  if (inner.startsWith('text:')) return asTextOf(inner)
  const wrapped = /^(base64|json)\((.*)\)$/.exec(inner)
  if (wrapped?.[1] !== undefined) return wrapping(inner, wrapped[1] as Wrapper, (wrapped[2] ?? '').trim())
  try {
    return readCall(inner)
  } catch (error) {
    if (error instanceof RangeError) throw new ArgumentError(inner, error.message)
    throw error
  }
}

function asTextOf(inner: string): Reference {
  const of = parseReference(inner.slice('text:'.length))
  if (of.kind === 'env' || of.kind === 'targets')
    throw new ArgumentError(inner, 'it is text anyway; write it without "text:"')
  return { kind: 'as', name: 'text', of }
}

function wrapping(inner: string, name: Wrapper, what: string): Reference {
  const of = what === '' ? null : parseReference(what)
  if (of === null || !('path' in of) || of.kind === 'targets')
    throw new ArgumentError(
      inner,
      `${name} takes one value that is saved or sent, as in "\${${EXAMPLES[name]}}"`,
    )
  return { kind: 'as', name, of }
}

/** What stands within `base64(…)`, `json(…)` and `text:`; the reference itself, where none of them does. */
export function innermost(reference: Reference): Exclude<Reference, { kind: 'as' }> {
  return reference.kind === 'as' ? innermost(reference.of) : reference
}

/** What follows the name of a scope: `.seq` is `seq`, `[1].id` is itself; empty where neither follows. */
function pathAfter(rest: string): string {
  if (rest.startsWith('.')) return rest.slice(1)
  return rest.startsWith('[') ? rest : ''
}

/** The placeholder's text less its braces: `sent.id`, `sent[1]`. */
export function formatPath(kind: string, path: string): string {
  return path.startsWith('[') ? `${kind}${path}` : `${kind}.${path}`
}
