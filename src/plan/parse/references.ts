import { isObject, type Json } from '../../model/json.ts'
import type { Variable } from '../../model/load.ts'
import { nearest } from '../../model/nearest.ts'
import { parsePath, walk } from '../../model/path.ts'
import {
  type Piece,
  PLACEHOLDERS,
  PlaceholderError,
  parsePlaceholders,
  type Reference,
} from '../../model/placeholder.ts'
import type { Context } from './context.ts'
import { LATER_SCOPES } from './later.ts'
import { type Allowed, allowedAt } from './places.ts'
import { below, keysOf, type Pointer } from './pointer.ts'
import { quoted, safe } from './problems.ts'
import { checkUrl } from './urls.ts'

/** Checks every placeholder of a plan, whatever else is wrong with it, and gathers its `${VAR}`s. */
export class References {
  readonly #plan: Json
  readonly #context: Context
  readonly #saved = new Map<string, readonly string[]>()
  readonly #variables = new Map<string, Variable>()

  constructor(plan: Json, context: Context) {
    this.#plan = plan
    this.#context = context
  }

  /** In the order of their first use. */
  get variables(): readonly Variable[] {
    return [...this.#variables.values()]
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
    const allowed = allowedAt(keys)
    const pieces = text.includes('${') ? this.#parse(text, at) : [text]
    if (pieces === undefined) return
    const references = pieces.filter((piece) => typeof piece !== 'string')
    if (allowed === undefined && references.length > 0) {
      this.#context.problem(
        at,
        'placeholders do not work here: only in urls, headers, bodies, frames, match and vars',
      )
      return
    }
    const different = new Map(references.map((reference) => [JSON.stringify(reference), reference]))
    for (const reference of different.values())
      this.#checkReference(reference, allowed ?? new Set(), at, keys)
    if (allowed !== undefined && keys.at(-1) === 'url' && isUrlPlace(keys))
      checkUrl(pieces, this.#plan, at, this.#context)
  }

  #parse(text: string, at: Pointer): readonly Piece[] | undefined {
    try {
      return parsePlaceholders(text)
    } catch (error) {
      if (!(error instanceof PlaceholderError)) throw error
      this.#context.problem(at, unknownPlaceholder(error, this.#known(keysOf(at))))
      return undefined
    }
  }

  #checkReference(reference: Reference, allowed: Allowed, at: Pointer, keys: readonly string[]): void {
    const written = `\${${nameOf(reference)}}`
    if (LATER_SCOPES.has(reference.kind)) this.#context.problem(at, `"${written}" is not yet supported`)
    else if (!allowed.has(reference.kind))
      this.#context.problem(at, `${quoted(written)} ${reasonAgainst(reference.kind)}`)
    else if (reference.kind === 'env') this.#addVariable(reference, at)
    else if (reference.kind === 'sent') this.#checkSent(reference.path, at, keys)
    else if ('path' in reference && reference.kind !== 'received') this.#checkName(reference, at, keys)
    else if ('path' in reference) this.#checkPath(reference.path, at)
  }

  #checkName(reference: Extract<Reference, { path: string }>, at: Pointer, keys: readonly string[]): void {
    const known = this.#names(reference.kind, keys)
    const [name = ''] = reference.path.split(/[.[]/)
    if (known.includes(name)) {
      this.#checkPath(reference.path, at)
      return
    }
    this.#context.problem(at, () => unknownName(reference, name, known))
  }

  #checkPath(path: string, at: Pointer): void {
    try {
      parsePath(path)
    } catch {
      this.#context.problem(at, `${quoted(path)} is not a path; write for instance data.items[0].id`)
    }
  }

  /** `${sent.x}` stands in the `await` beside a `send`, and must be a field of what is sent. */
  #checkSent(path: string, at: Pointer, keys: readonly string[]): void {
    const step = keys.slice(0, keys.lastIndexOf('await'))
    const send = walk(this.#plan, step.map(indexed).concat('send'))
    if (send === undefined) {
      this.#context.problem(at, `"\${sent.${path}}" needs a "send" in the same step`)
      return
    }
    this.#checkPath(path, at)
    if (!isObject(send) || isOtherFrame(send)) return
    const content = Object.keys(send).length === 1 && Object.hasOwn(send, 'json') ? send.json : send
    const [name = ''] = path.split(/[.[]/)
    if (!isObject(content) || name === '' || Object.hasOwn(content, name)) return
    const close = nearest(name, Object.keys(content))
    this.#context.problem(
      at,
      `the frame that is sent has no field ${quoted(name)}${close === undefined ? '' : `; did you mean "\${sent.${close}}"?`}`,
    )
  }

  #addVariable(reference: Extract<Reference, { kind: 'env' }>, at: Pointer): void {
    const { name, fallback } = reference
    const known = this.#variables.get(name)
    const { line, column } = this.#context.locate(at, 'value')
    if (known === undefined) {
      this.#variables.set(name, { name, ...(fallback === undefined ? {} : { fallback }), line, column })
    } else if (known.fallback !== fallback) {
      this.#context.problem(
        at,
        `\${${name}} has another default in line ${known.line}; write the same one everywhere`,
      )
    }
  }

  #names(kind: Reference['kind'], keys: readonly string[]): readonly string[] {
    const names = (path: readonly string[]) => {
      const mapping = walk(this.#plan, path)
      return isObject(mapping) ? Object.keys(mapping) : []
    }
    if (kind === 'targets') return names(['targets'])
    if (kind === 'login') return names(['login', 'save'])
    const scenario = keys.slice(0, 2)
    return kind === 'vars' ? names([...scenario, 'vars']) : this.#savedIn(scenario)
  }

  #savedIn(scenario: readonly string[]): readonly string[] {
    const id = scenario.join('.')
    const names = this.#saved.get(id) ?? savedNames(walk(this.#plan, scenario))
    this.#saved.set(id, names)
    return names
  }

  #known(keys: readonly string[]): readonly string[] {
    const scoped = (['targets', 'login', 'vars', 'saved'] as const).flatMap((kind) =>
      this.#names(kind, keys).map((name) => `${kind}.${name}`),
    )
    return [...scoped, ...PLACEHOLDERS.filter((name) => !name.endsWith('.') && !name.endsWith('('))]
  }
}

function unknownName(
  { kind, path }: Extract<Reference, { path: string }>,
  name: string,
  known: readonly string[],
): string {
  const close = nearest(name, known)
  const list = known.length === 0 ? 'none' : safe(known.join(', '), 200)
  const advice = close === undefined ? `known: ${list}` : `did you mean "\${${kind}.${close}}"?`
  return `${quoted(`\${${kind}.${path}}`)}: ${SOURCES[kind]} ${quoted(name)}; ${advice}`
}

const SOURCES: { readonly [kind: string]: string } = {
  targets: 'no target is named',
  login: 'login saves nothing named',
  vars: 'the scenario has no var named',
  saved: 'no step of the scenario saves',
}

function unknownPlaceholder(error: PlaceholderError, known: readonly string[]): string {
  if (!error.message.startsWith('unknown')) return `${quoted(`\${${error.text}`)} is never closed with "}"`
  const upper = error.text.toUpperCase()
  const close =
    /^[A-Z_][A-Z0-9_]*$/.test(upper) && !known.includes(error.text)
      ? (nearest(error.text, known) ?? upper)
      : nearest(error.text, known)
  const advice =
    close === undefined ? `known: \${VAR}, ${PLACEHOLDERS.join(' ')}` : `did you mean "\${${close}}"?`
  return `unknown placeholder ${quoted(`\${${error.text}}`)}; ${advice}`
}

function reasonAgainst(kind: Reference['kind']): string {
  switch (kind) {
    case 'sent':
      return 'works only in the await of a step that sends'
    case 'received':
      return 'works only in the send of an answer'
    case 'n':
      return 'works only in what a socket sends and awaits'
    default:
      return 'does not work here'
  }
}

function nameOf(reference: Reference): string {
  if ('path' in reference) return `${reference.kind}.${reference.path}`
  if (reference.kind === 'env') return reference.name
  return reference.kind === 'pick' ? `pick(${reference.of.join(',')})` : reference.kind
}

/** A field named url inside a JSON body or frame is just data. */
function isUrlPlace(keys: readonly string[]): boolean {
  const parent = keys.at(-2)
  return (
    (parent === 'request' || parent === 'socket') &&
    !keys.includes('vars') &&
    !keys.slice(0, -2).some((key) => key === 'json' || key === 'send' || key === 'match')
  )
}

function isOtherFrame(send: { readonly [key: string]: Json }): boolean {
  const [key = '', ...others] = Object.keys(send)
  return (
    others.length === 0 && ['text', 'base64', 'hex', 'file'].includes(key) && typeof send[key] === 'string'
  )
}

function indexed(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key
}

/** Names that the steps of a scenario save. */
function savedNames(scenario: unknown): string[] {
  const lists = ['rest.steps', 'socket.open', 'socket.while_open'].map((path) =>
    walk(scenario, path.split('.')),
  )
  const steps = lists.flatMap((list) => (Array.isArray(list) ? list : []))
  return steps
    .flatMap((step) => [walk(step, ['save']), walk(step, ['await', 'save'])])
    .flatMap((save) => (isObject(save) ? Object.keys(save) : []))
}
