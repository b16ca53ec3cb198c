/**
 * Reads a key of a message without parsing the message: k6 decodes JSON token by token, which takes five times as long
 * for a short message and a hundred times for a long one. What cannot be told for certain is left to JSON.parse.
 *
 * A text without a backslash has no escapes: its quotation marks only ever begin and end strings, so that the text of a
 * key within quotation marks, followed by a colon, is that key. Of an object it is a key of its own, and not of one
 * within it, if no other object begins before it. That the rest of the text is JSON is taken for granted; the caller
 * parses some of all messages, to see those that are none.
 */

const OBJECT = 0x7b
const END = 0x7d
export const COLON = 0x3a
const SPACE = 0x20
const ZERO = 0x30
const NINE = 0x39

/** Nothing can be told without parsing. */
export const UNSURE = -1
/** The object has no such key. */
export const ABSENT = -2

/** Whether keys of this text can be looked for: it is an object, without escapes and without spaces around it. */
export function isQuick(text: string): boolean {
  return text.charCodeAt(0) === OBJECT && text.charCodeAt(text.length - 1) === END && text.indexOf('\\') < 0
}

/** Where the first object within such a text begins, or its end: no key before it is a key of another object. */
export function ownUntil(text: string): number {
  const inner = text.indexOf('{', 1)
  return inner < 0 ? text.length : inner
}

/**
 * Where the value of a key begins in such a text; or UNSURE, ABSENT. Looked for from the end: the last of equal keys counts
 * (ECMA-262, JSON.parse). @param quoted the key, within quotation marks. @param until as ownUntil says it.
 */
export function valueAt(text: string, quoted: string, until: number): number {
  const at = text.lastIndexOf(quoted)
  if (at < 0) return ABSENT
  const value = at + quoted.length + 1
  if (at > until || text.charCodeAt(value - 1) !== COLON || text.charCodeAt(value) <= SPACE) return UNSURE
  return value
}

/** Whether the value there is this string. @param quoted the string, within quotation marks. */
export function isString(text: string, at: number, quoted: string): boolean {
  return text.startsWith(quoted, at)
}

/** The number there; NaN where it is none, or written in a way that is left to JSON.parse: `-1`, `0.5`, `1e3`, `1.50`. */
export function numberAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first <= ZERO || first > NINE) return Number.NaN
  const comma = text.indexOf(',', at)
  const digits = text.slice(at, comma < 0 ? text.length - 1 : comma)
  const value = +digits
  // More digits than a number keeps, as nanoseconds have, are not written as they are read.
  return `${value}` === digits || areDigits(digits) ? value : Number.NaN
}

function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < ZERO || code > NINE) return false
  }
  return true
}

/**
 * The text of a key or of a string within quotation marks; null where it is not written as it is, or could begin where
 * another string ends.
 */
export function quotedOrNull(text: string): string | null {
  const quoted = JSON.stringify(text)
  return quoted === `"${text}"` && isWord(text.charCodeAt(0)) ? quoted : null
}

/** A letter, a digit, an underscore: none of what may stand behind a string. */
function isWord(code: number): boolean {
  return code === 0x5f || (code >= ZERO && code <= NINE) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
}
