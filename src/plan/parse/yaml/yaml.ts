import { Composer, type CST, isMap, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml'
import { type Json, PROTOTYPE_KEYS } from '../../../model/json.ts'
import { below, type Pointer } from './pointer.ts'
import { type Locate, type Position, type Problems, quoted } from './problems.ts'
import { MAX_DEPTH, positionOf, tokensOf } from './tokens.ts'
import { yamlWords } from './yaml-words.ts'

const MAX_KEY = 256

/** A document as JSON, and where its parts are written. */
export interface Document {
  readonly value: Json
  readonly locate: Locate
  /** Places whose value was refused and stands as null. */
  readonly refused: ReadonlySet<Pointer>
}

/**
 * One YAML 1.2 core document as JSON. Undefined after a problem that leaves no usable document; a duplicate key or
 * an infinite number is a problem as well, but the rest can still be checked.
 */
export function parseYaml(text: string, problems: Problems): Document | undefined {
  const lines = new LineCounter()
  const tokens = tokensOf(text, lines, problems)
  if (tokens === undefined || severalDocuments(tokens, lines, problems)) return undefined
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    // Ours is linear and covers keys that differ in quotes only; the library's compares every pair.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [document] = composer.compose(tokens, true, text.length)
  if (document === undefined) return undefined
  // What follows the first error mostly follows from it.
  const [first] = document.errors
  for (const mistake of first === undefined ? document.warnings : [first]) {
    const { offset, message } = yamlWords(mistake, text, mistake.pos[0])
    problems.add(positionOf(lines, offset), '', message)
  }
  if (document.errors.length > 0) return undefined
  const reader = new Reader(lines, problems)
  const value = reader.read(document.contents, '', 1)
  return { value, locate: reader.locate, refused: reader.refused }
}

function severalDocuments(tokens: readonly CST.Token[], lines: LineCounter, problems: Problems): boolean {
  const second = tokens.filter((token) => token.type === 'document')[1]
  if (second === undefined) return false
  problems.add(positionOf(lines, second.offset), '', 'a second document begins here; a plan is one document')
  return true
}

/** Turns nodes into plain JSON key by key and remembers where each stands. */
class Reader {
  readonly #lines: LineCounter
  readonly #problems: Problems
  readonly refused = new Set<Pointer>()
  readonly #places = new Map<Pointer, { readonly key: number; readonly value: number }>()

  constructor(lines: LineCounter, problems: Problems) {
    this.#lines = lines
    this.#problems = problems
  }

  /** The place itself, or the nearest one above it that is written. */
  readonly locate: Locate = (at, part) => {
    for (let pointer = at; ; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const place = this.#places.get(pointer)
      if (place !== undefined) return this.#position(pointer === at ? place[part] : place.key)
      if (pointer === '') return { line: 1, column: 1 }
    }
  }

  read(node: Node | null, at: Pointer, depth: number, key?: number): Json {
    const offset = node?.range?.[0] ?? key ?? 0
    this.#places.set(at, { key: key ?? offset, value: offset })
    if (depth > MAX_DEPTH && !isScalar(node))
      return this.#refuse(offset, at, `nested deeper than ${MAX_DEPTH} levels`)
    if (isMap<Node, Node | null>(node)) return this.#readMap(node.items, at, depth)
    if (isSeq<Node>(node))
      return node.items.map((item, index) => this.read(item, below(at, index), depth + 1))
    return isScalar(node) ? this.#scalar(node.value, offset, at) : null
  }

  #readMap(items: readonly Pair<Node, Node | null>[], at: Pointer, depth: number): Json {
    const entries = new Map<string, Json>()
    for (const { key, value } of items) {
      const offset = key.range?.[0] ?? 0
      const name = this.#name(key, offset, at)
      if (name === undefined) continue
      if (entries.has(name)) this.#refuseKey(offset, below(at, name), this.#twice(name, below(at, name)))
      else entries.set(name, this.read(value, below(at, name), depth + 1, offset))
    }
    return Object.fromEntries(entries)
  }

  #twice(name: string, at: Pointer): string {
    const { line } = this.#position(this.#places.get(at)?.key ?? 0)
    return `duplicate key ${quoted(name)}: it stands in line ${line} already; remove one, or join the two`
  }

  /** The text of a key, or undefined after a problem. A plain key keeps its text, whatever type YAML sees in it. */
  #name(key: Node | null, offset: number, at: Pointer): string | undefined {
    if (!isScalar(key)) return this.#refuseKey(offset, at, 'a key must be a text; put it in quotes')
    const name = key.type === 'PLAIN' ? (key.source ?? '') : String(key.value)
    if (name === '' && key.type === 'PLAIN') return this.#refuseKey(offset, at, 'a key is missing before ":"')
    if (name === '<<')
      return this.#refuseKey(offset, at, 'merge keys (<<) are not allowed; write the values out')
    if (name.length > MAX_KEY)
      return this.#refuseKey(offset, at, `a key is longer than ${MAX_KEY} characters`)
    if (PROTOTYPE_KEYS.has(name)) return this.#refuseKey(offset, at, `the key ${quoted(name)} is not allowed`)
    return name
  }

  #scalar(value: unknown, offset: number, at: Pointer): Json {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
    if (typeof value !== 'number') return this.#refuse(offset, at, 'a value of this type is not allowed')
    if (!Number.isFinite(value)) return this.#refuse(offset, at, `found ${value}, expected a finite number`)
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value
    return this.#refuse(
      offset,
      at,
      'the number is too large to be kept exactly; put it in quotes to send it as text',
    )
  }

  #refuseKey(offset: number, at: Pointer, message: string): undefined {
    this.#problems.add(this.#position(offset), at, message)
  }

  #refuse(offset: number, at: Pointer, message: string): null {
    this.#problems.add(this.#position(offset), at, message)
    this.refused.add(at)
    return null
  }

  #position(offset: number): Position {
    return positionOf(this.#lines, offset)
  }
}
