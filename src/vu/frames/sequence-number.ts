import type { Messages } from '../../model/load/socket.ts'
import { type Path, parsePath, walk } from '../../model/path.ts'
import type { Tags } from '../../model/sample.ts'
import { type Frame, type JsonView, jsonView, WHOLE } from './codec.ts'
import { numberAt, ownUntil, quotedOrNull, valueAt } from './quick.ts'

/** How a kind of message is counted. */
export interface SequencePlan {
  /** Which count of the scenario it is, from 0. */
  readonly stream: number
  /** Of the kind that the plan gives the count to. */
  readonly tags: Tags | undefined
  /** Its number; NaN where it holds no whole one that can be told exactly. */
  readonly number: (frame: Frame) => number
  /** What has numbers of its own; null: there is one count, undefined: the message does not say. */
  readonly key: ((frame: Frame) => string | undefined) | null
}

/** Of each kind of message the count that it is in; null: in none. */
export function compileSequences(kinds: readonly Messages[]): (SequencePlan | null)[] {
  const counted = kinds.filter(({ sequence }) => sequence !== undefined)
  return kinds.map((kind) => {
    const own = kind.sequence === undefined ? counted.find((other) => isShared(kind, other)) : kind
    if (own?.sequence === undefined) return null
    const { path, key } = own.sequence
    const view = jsonView(kind.match)
    return {
      stream: counted.indexOf(own),
      tags: own.feed === undefined ? undefined : { feed: own.feed },
      number: numberOf(path, view),
      key: key === undefined ? null : keyOf(key, view),
    }
  })
}

function isShared({ feed }: Messages, { sequence }: Messages): boolean {
  return feed !== undefined && sequence?.kinds?.includes(feed) === true
}

const { MAX_SAFE_INTEGER } = Number
/** Longest name that is kept for each user. */
const LONGEST = 64
const QUOTE = 0x22
/** A string that no such text holds: a backslash begins an escape. */
const NOWHERE = '\\'

/** Without parsing where quick.ts can tell it; what comes to all users of a VU is read once. */
function numberOf(path: string, { after, read }: JsonView): SequencePlan['number'] {
  const keys = parsePath(path)
  const quoted = ownKey(keys, after)
  let last = NOWHERE
  let number = Number.NaN
  return (frame) => {
    const text = frame.quick
    if (quoted !== null && text !== null && frame.decoded === null) {
      if (text === last) return number
      const at = valueAt(text, quoted, ownUntil(text))
      const found = at < 0 ? Number.NaN : numberAt(text, at)
      if (found <= MAX_SAFE_INTEGER && found % 1 === 0) {
        last = text
        number = found
        return found
      }
    }
    return wholeNumber(walk(read(frame), keys))
  }
}

function keyOf(path: string, { after, read }: JsonView): NonNullable<SequencePlan['key']> {
  const keys = parsePath(path)
  const quoted = ownKey(keys, after)
  return (frame) => {
    const text = frame.quick
    if (quoted !== null && text !== null && frame.decoded === null) {
      const at = valueAt(text, quoted, ownUntil(text))
      // Without escapes the next quotation mark is its end.
      if (at >= 0 && text.charCodeAt(at) === QUOTE)
        return text.slice(at + 1, text.indexOf('"', at + 1)).slice(0, LONGEST)
    }
    const found = walk(read(frame), keys)
    const named = typeof found === 'string' || typeof found === 'number'
    return named ? String(found).slice(0, LONGEST) : undefined
  }
}

function ownKey([key, ...more]: Path, after: string): string | null {
  return more.length === 0 && typeof key === 'string' && after === WHOLE ? quotedOrNull(key) : null
}

/** Digits in a string are a number, too: 64-bit numbers often come so. */
function wholeNumber(found: unknown): number {
  const number = typeof found === 'string' && /^\d{1,16}$/.test(found) ? Number(found) : found
  return Number.isSafeInteger(number) ? (number as number) : Number.NaN
}
