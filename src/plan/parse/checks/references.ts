import type { Json } from '../../../model/json.ts'
import type { Variable } from '../../../model/load/placeholder.ts'
import {
  formatPath,
  innermost,
  type Piece,
  PlaceholderError,
  parsePlaceholders,
  type Reference,
} from '../../../model/load/placeholder.ts'
import { parsePath, walk } from '../../../model/path.ts'
import type { Context } from '../context.ts'
import { checkUrl } from '../fields/urls.ts'
import { below, keysOf, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import { LATER_SCOPES } from './later.ts'
import { Names } from './names.ts'
import { type Allowed, placeAt, sortOf } from './places.ts'
import { nameOf, reasonAgainst, unknownName, unknownPlaceholder } from './reference-words.ts'
import type { Refused } from './refused.ts'
import { reasonAgainstName } from './runner-names.ts'
import { reasonAgainstSent, reasonAgainstVar } from './sent.ts'

const NOT_HERE = 'placeholders do not work here: only in urls, headers, bodies, frames, match and vars'

/** Checks every placeholder of a plan, whatever else is wrong with it, and gathers its `${VAR}`s. */
export class References {
  readonly #plan: Json
  readonly #context: Context
  readonly #names: Names
  readonly #refused: Refused
  readonly #variables = new Map<string, Variable>()
  readonly #pairedVariables = new Map<string, Variable>()

  constructor(plan: Json, context: Context, refused: Refused) {
    this.#plan = plan
    this.#refused = refused
    this.#names = new Names(plan)
    this.#context = context
  }

  /** In the order of their first use. */
  get variables(): readonly Variable[] {
    return [...this.#variables.values()]
  }

  /** Of `services` and the sides of `paired`: a run without `--paired` does not need them. */
  get pairedVariables(): readonly Variable[] {
    return [...this.#pairedVariables.values()]
  }

  /** Checks every text of the plan. */
  checkAll(value: Json = this.#plan, at: Pointer = ''): void {
    if (typeof value === 'string') this.check(value, at)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) this.checkAll(item, below(at, key))
    }
  }

  /** Checks the placeholders of one text that stands at a place (or in a file that it names). */
  check(text: string, at: Pointer): void {
    const keys = keysOf(at)
    const place = placeAt(keys)
    const pieces = text.includes('${') ? this.#parse(text, at) : [text]
    if (pieces === undefined) return
    const references = pieces.filter((piece) => typeof piece !== 'string')
    if (place === undefined) {
      if (references.length > 0 && !this.#refused.holds(at)) this.#context.problem(at, NOT_HERE)
      return
    }
    const different = new Map(references.map((reference) => [JSON.stringify(reference), reference]))
    for (const reference of different.values()) this.#checkReference(reference, place.allowed, at, keys)
    if (place.isUrl) checkUrl(pieces, this.#plan, at, this.#context)
  }

  #parse(text: string, at: Pointer): readonly Piece[] | undefined {
    try {
      return parsePlaceholders(text)
    } catch (error) {
      if (!(error instanceof PlaceholderError)) throw error
      this.#context.problem(at, unknownPlaceholder(error, this.#names.all(keysOf(at))))
      return undefined
    }
  }

  #checkReference(whole: Reference, allowed: Allowed, at: Pointer, keys: readonly string[]): void {
    const written = `\${${nameOf(whole)}}`
    const reference = innermost(whole)
    if (LATER_SCOPES.has(reference.kind)) this.#context.problem(at, `"${written}" is not yet supported`)
    else if (!allowed.has(sortOf(reference)))
      this.#context.problem(at, `${quoted(written)} ${reasonAgainst(reference.kind)}`)
    else if (reference.kind === 'env') this.#addVariable(reference, at)
    else if (reference.kind === 'sent') this.#checkSent(reference.path, at, keys)
    else if ('path' in reference && reference.kind !== 'received') this.#checkName(reference, at, keys)
    else if ('path' in reference) this.#checkPath(reference.path, at)
  }

  #checkName(reference: Extract<Reference, { path: string }>, at: Pointer, keys: readonly string[]): void {
    const known = this.#names.of(reference.kind, keys)
    // A target is one url; what the others give may be JSON to walk into.
    const [first] = reference.kind === 'targets' ? [reference.path] : reference.path.split(/[.[]/)
    const name = first || reference.path
    if (known.includes(name)) {
      if (!this.#checkPath(reference.path, at) || reference.kind !== 'vars') return
      const vars = walk(this.#plan, [...keys.slice(0, 2), 'vars'])
      const reason = reasonAgainstVar(vars as Json, reference.path)
      if (reason !== undefined) this.#context.problem(at, reason)
      return
    }
    if (this.#isUnread(reference.kind, keys)) return
    if (
      reference.kind === 'vars' &&
      keys[2] === 'vars' &&
      this.#names.of('vars', keys.slice(0, 2)).includes(name)
    ) {
      this.#context.problem(
        at,
        `"\${vars.${name}}" stands below; vars are made in order: write ${name} above ${keys[3]}`,
      )
      return
    }
    this.#context.problem(at, () => unknownName(reference, name, known))
  }

  /** Whether what would give the names is wrong itself, which has been said. */
  #isUnread(kind: Reference['kind'], [, scenario = '']: readonly string[]): boolean {
    if (kind === 'targets') return this.#refused.holds('/targets')
    if (kind === 'login') return this.#refused.touches('/login')
    const own = below('/scenarios', scenario)
    const sources = kind === 'vars' ? ['/vars'] : ['/rest', '/socket/open', '/socket/while_open']
    return sources.some((source) => this.#refused.touches(`${own}${source}`))
  }

  #checkPath(path: string, at: Pointer): boolean {
    try {
      parsePath(path)
      return true
    } catch {
      this.#context.problem(at, `${quoted(path)} is not a path; write for instance data.items[0].id`)
      return false
    }
  }

  /** `${sent.x}` stands in the `await` beside a `send`, and must be a field of what is sent. */
  #checkSent(path: string, at: Pointer, keys: readonly string[]): void {
    // scenarios, name, socket, then heartbeat or a list and its index.
    const step = keys.slice(0, keys[3] === 'heartbeat' ? 4 : 5)
    const send = walk(this.#plan, step.map(indexed).concat('send'))
    if (send === undefined) {
      this.#context.problem(at, `"\${${formatPath('sent', path)}}" needs a "send" in the same step`)
      return
    }
    if (!this.#checkPath(path, at)) return
    const reason = reasonAgainstSent(send as Json, path)
    if (reason !== undefined) this.#context.problem(at, reason)
  }

  #addVariable(reference: Extract<Reference, { kind: 'env' }>, at: Pointer): void {
    const { name, fallback } = reference
    const refusal = reasonAgainstName(name)
    if (refusal !== undefined) {
      this.#context.problem(at, refusal)
      return
    }
    const variables = /^\/(services|paired)\//.test(at) ? this.#pairedVariables : this.#variables
    const known = this.#variables.get(name) ?? this.#pairedVariables.get(name)
    const { line, column } = this.#context.locate(at, 'value')
    if (!variables.has(name) && (known === undefined || known.fallback === fallback)) {
      variables.set(name, { name, ...(fallback === undefined ? {} : { fallback }), line, column })
    } else if (known !== undefined && known.fallback !== fallback) {
      this.#context.problem(
        at,
        `\${${name}} has another default in line ${known.line}; write the same one everywhere`,
      )
    }
  }
}

function indexed(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key
}
