import { cut } from '../../model/characters.ts'
import { canonicalJson, isObject, type Json } from '../../model/json.ts'
import { spelled } from '../../text/foreign.ts'
import { flow } from '../parse/yaml/flow.ts'
import { below, dotted, type Pointer } from '../parse/yaml/pointer.ts'
import { safe } from '../parse/yaml/problems.ts'

/**
 * One thing that a change did to a plan: what stood there before and stands there now, as YAML on one line, cut; without
 * `base` it was added, without `head` removed. Foreign text: what cannot be seen is spelled, the rest is the sink's.
 */
export interface Difference {
  /** `scenarios.orders.socket.url`, or a file. */
  readonly path: string
  readonly base?: string
  readonly head?: string
}

/** Of a value that is shown, in characters. */
const SHOWN = 160
/** Of what two long values have in common before they differ. */
const LED = 40

/** A difference with both values fit for one line; long ones from where they begin to differ. */
export function differ(path: string, base: string | undefined, head: string | undefined): Difference {
  const from = base === undefined || head === undefined ? 0 : firstShown(base, head)
  return {
    path: safe(path, 300),
    ...(base === undefined ? {} : { base: excerpt(base, from) }),
    ...(head === undefined ? {} : { head: excerpt(head, from) }),
  }
}

function firstShown(base: string, head: string): number {
  if (base.length <= SHOWN && head.length <= SHOWN) return 0
  let common = 0
  while (common < base.length && base[common] === head[common]) common++
  return common < SHOWN - LED ? 0 : common - LED
}

function excerpt(text: string, from: number): string {
  return `${from === 0 ? '' : '…'}${spelled(cut(text.slice(from, from + 3 * SHOWN), SHOWN))}`
}

/** How two values differ; keys of the outermost mapping that are `free` do not count. */
export function valueDifferences(base: Json, head: Json, free: ReadonlySet<string>): readonly Difference[] {
  return between(without(base, free), without(head, free), '')
}

function without(value: Json, free: ReadonlySet<string>): Json {
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !free.has(key)))
}

type Found = Json | undefined

function between(base: Found, head: Found, at: Pointer): Difference[] {
  if (isObject(base) && isObject(head)) return ofMappings(base, head, at)
  if (isList(base) && isList(head)) return ofLists(base, head, at)
  if (same(base, head)) return []
  return [differ(dotted(at) || 'the whole plan', written(base), written(head))]
}

type Mapping = { readonly [key: string]: Json }

function ofMappings(base: Mapping, head: Mapping, at: Pointer): Difference[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  return keys.flatMap((key) => between(own(base, key), own(head, key), below(at, key)))
}

const own = (mapping: Mapping, key: string): Found => (Object.hasOwn(mapping, key) ? mapping[key] : undefined)

/** What both lists begin and end with is the same; between, what stands at one place is compared. */
function ofLists(base: readonly Json[], head: readonly Json[], at: Pointer): Difference[] {
  const shorter = Math.min(base.length, head.length)
  let begin = 0
  while (begin < shorter && same(base[begin], head[begin])) begin++
  let end = 0
  while (end < shorter - begin && same(base.at(-1 - end), head.at(-1 - end))) end++
  const inside = Math.max(base.length, head.length) - begin - end
  return Array.from({ length: inside }, (_, index) => begin + index).flatMap((place) =>
    between(until(base, end, place), until(head, end, place), below(at, place)),
  )
}

const until = (list: readonly Json[], end: number, place: number): Found =>
  place < list.length - end ? list[place] : undefined

// An array's own guard: Array.isArray() does not see a readonly one.
const isList = (value: Found): value is readonly Json[] => Array.isArray(value)

const same = (a: Found, b: Found) => a === b || (bothSet(a, b) && canonicalJson(a) === canonicalJson(b))
const bothSet = (a: Found, b: Found) => a !== undefined && b !== undefined

const written = (value: Found) => (value === undefined ? undefined : flow(value))
