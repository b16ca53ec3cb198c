/** Where something stands in a text: from there, until before there. */
export type Range = readonly [from: number, to: number]

/** A piece of a secret this long, where a text was cut, is taken for one. */
export const LEAST_PIECE = 8

/** A spelling, and how much of it at least no word is. */
export interface Piece {
  readonly low: string
  readonly least: string | undefined
  /** The same in whatever case: what was no word by its capitals alone may be one. */
  readonly leastLow: string | undefined
}

/** Where a secret begins with a path or an entity, others begin so, too. */
const COMMON = /^(?:\/|%2f)|&#|\\u/i
/** A capital within a word, or what no word holds. */
const NO_WORD = /[a-z][A-Z]|[@$!#^~*+=]/
/** A piece that is a word for longer than this is left. */
const LONGEST_WORD = 64

/** The shortest beginning from eight characters on that is no word, nor a number or a date; undefined: it is one all along. */
export function leastPiece(needle: string): string | undefined {
  if (COMMON.test(needle.slice(0, LEAST_PIECE + 4))) return undefined
  for (let length = LEAST_PIECE; length <= Math.min(needle.length, LONGEST_WORD); length++) {
    if (isNoWord(needle.slice(0, length))) return needle.slice(0, length)
  }
  return undefined
}

function isNoWord(text: string): boolean {
  return (/\d/.test(text) && /[a-z]/i.test(text)) || NO_WORD.test(text)
}

/** Characters of the needle that stand there. Both are folded. */
export function sharedFrom(text: string, at: number, needle: string): number {
  let shared = 0
  while (shared < needle.length && needle[shared] === text[at + shared]) shared++
  return shared
}

/** Whether so much of it stands there that it is no word. @param low the text, folded. */
export function beginsAt(text: string, low: string, at: number, { least, leastLow }: Piece): boolean {
  return (
    (leastLow !== undefined && low.startsWith(leastLow, at)) ||
    (least !== undefined && text.startsWith(least, at))
  )
}
