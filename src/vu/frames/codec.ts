import type { Matcher } from '../../model/load/frame.ts'

/** UTF-8 decoders exist in k6 and Node alike; neither type library that vu/ is checked with declares them. */
declare const TextDecoder: {
  new (label: string, options: { fatal: boolean }): { decode(bytes: ArrayBuffer): string }
}

type Data = string | ArrayBuffer

/** How a service lays its messages into frames. */
export interface Codec {
  /** What goes out as one frame. */
  encode(data: Data): Data
  /** The messages of one frame, in order. Null: each frame is one message, which then costs nothing. */
  readonly decode: ((data: Data) => readonly Data[]) | null
}

/** Frames as they are: one message each. */
export const PLAIN: Codec = { encode: (data) => data, decode: null }

/**
 * One received message, read as JSON at most once and only if a matcher asks. A plain object, and one for each socket
 * that is filled anew for every message: in k6 a class costs more than all the rest of the message path.
 */
export interface Frame {
  data: Data
  /** The prefix behind which `value` was read; null before anybody asked. */
  decoded: string | null
  /** The JSON value; undefined where there is none. */
  value: unknown
  /** Whether a matcher asked for JSON, and this begins as such and is none. */
  broken: boolean
  /** The text, where its keys may be looked for without parsing it (quick.ts); null: they may not. */
  quick: string | null
}

export function emptyFrame(): Frame {
  return { data: '', decoded: null, value: undefined, broken: false, quick: null }
}

/** `Frame.decoded` of a message that is JSON as a whole. */
export const WHOLE = ''

/** How a matcher, and all that stands beside it, sees a message: as the JSON behind a prefix. */
export interface JsonView {
  readonly after: string
  /** The value; undefined where there is none. A binary message that is UTF-8 JSON is read as JSON. */
  readonly read: (frame: Frame) => unknown
}

/** The view of a matcher (plan-language: `decode: { after }`); of any other than one of JSON: the whole message. */
export function jsonView(matcher: Matcher): JsonView {
  const after = matcher.kind === 'json' ? (matcher.after ?? WHOLE) : WHOLE
  return { after, read: jsonBehind(after) }
}

/** Whether a matcher looks at a message as JSON as a whole. */
export function wantsWhole(matcher: Matcher): boolean {
  return matcher.kind === 'json' && jsonView(matcher).after === WHOLE
}

function jsonBehind(after: string): JsonView['read'] {
  return (frame) => {
    if (frame.decoded === after) return frame.value
    frame.decoded = after
    frame.value = undefined
    try {
      const text = typeof frame.data === 'string' ? frame.data : textOf(frame.data)
      if (after === WHOLE) frame.value = JSON.parse(text)
      else if (text.startsWith(after)) frame.value = JSON.parse(text.slice(after.length))
      // What is JSON behind its prefix need not be JSON as a whole.
      if (frame.value !== undefined) frame.broken = false
    } catch {
      if (beginsAsJson(frame.data, after)) frame.broken = true
    }
    return frame.value
  }
}

/** The view of a message as a whole. */
export const readWhole = jsonBehind(WHOLE)

const SPACES: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]
const OBJECT = 0x7b
const ARRAY = 0x5b

/** Whether a message is meant as JSON: an object or a list begins behind the prefix, after spaces (RFC 8259, 2). */
export function beginsAsJson(data: Data, after: string): boolean {
  const bytes = typeof data === 'string' ? null : new Uint8Array(data)
  const at = (i: number) => (bytes === null ? (data as string).charCodeAt(i) : bytes[i])
  for (let i = 0; i < after.length; i++) if (at(i) !== after.charCodeAt(i)) return false
  let i = after.length
  while (SPACES.includes(at(i) ?? 0)) i++
  return at(i) === OBJECT || at(i) === ARRAY
}

/** @throws {TypeError} for bytes that are not UTF-8. */
function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
