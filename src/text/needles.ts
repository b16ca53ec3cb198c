/** Shorter texts are words that stand everywhere. */
export const LEAST_SECRET = 6
/** A piece of a secret this long, where a text was cut, is taken for one. */
const LEAST_PIECE = 8
const MASK = '***'
/** Buckets of the filter by the first three characters: a power of two. */
const BUCKETS = 1 << 16

/** A spelling, and how much of it at least no word is. */
interface Piece {
  readonly needle: string
  readonly least: string
}

/**
 * Texts to be found in others, many at once: sixteen keys have thousands of spellings. Looks each place of a text up by the
 * characters that stand there, so that time grows with the text and hardly with their number.
 */
export class Needles {
  /** The longest first. */
  readonly all: readonly string[]
  readonly #begins = new Uint8Array(BUCKETS)
  readonly #wholes = new Map<string, string[]>()
  readonly #tails = new Map<string, string[]>()
  readonly #pieces = new Map<string, Piece[]>()
  readonly #longest: number

  constructor(texts: Iterable<string>) {
    this.all = [...new Set(texts)]
      .filter((text) => text.length >= LEAST_SECRET)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    this.#longest = this.all[0]?.length ?? 0
    for (const needle of this.all) this.#add(needle)
  }

  /** The text, each of them and each piece of one that is no word replaced by `***`. */
  replacedIn(text: string): string {
    // What stood around a secret may have become one itself; every pass makes the text shorter, so this ends.
    let before = text
    for (;;) {
      const after = this.#pass(before)
      if (after === before) return after
      before = after
    }
  }

  /** Where the text's last part begins that one of them goes on from; -1: nowhere. */
  beginOfTail(text: string): number {
    for (let at = Math.max(0, text.length - this.#longest); at <= text.length - LEAST_PIECE; at++) {
      if (!this.#mayBegin(text, at)) continue
      const tail = text.slice(at)
      if (this.#tails.get(text.slice(at, at + LEAST_PIECE))?.some((needle) => needle.startsWith(tail)))
        return at
    }
    return -1
  }

  #add(needle: string): void {
    this.#begins[bucketOf(needle, 0)] = 1
    push(this.#wholes, needle.slice(0, LEAST_SECRET), needle)
    if (needle.length <= LEAST_PIECE) return
    const head = needle.slice(0, LEAST_PIECE)
    push(this.#tails, head, needle)
    const least = leastPiece(needle)
    if (least !== undefined) push(this.#pieces, head, { needle, least })
  }

  #pass(text: string): string {
    let shown = ''
    let from = 0
    for (let at = 0; at <= text.length - LEAST_SECRET; at++) {
      const length = this.#mayBegin(text, at) ? this.#lengthAt(text, at) : 0
      if (length === 0) continue
      shown += text.slice(from, at) + MASK
      from = at + length
      at = from - 1
    }
    return from === 0 ? text : shown + text.slice(from)
  }

  #mayBegin(text: string, at: number): boolean {
    return this.#begins[bucketOf(text, at)] === 1
  }

  /** Characters of the longest secret, or piece of one, that stands there; 0: none. */
  #lengthAt(text: string, at: number): number {
    const wholes = this.#wholes.get(text.slice(at, at + LEAST_SECRET)) ?? []
    const whole = wholes.find((needle) => text.startsWith(needle, at) && standsAlone(text, at, needle))
    let length = whole?.length ?? 0
    for (const { needle, least } of this.#pieces.get(text.slice(at, at + LEAST_PIECE)) ?? []) {
      if (text.startsWith(least, at)) length = Math.max(length, sharedFrom(text, at, needle))
    }
    return length
  }
}

function bucketOf(text: string, at: number): number {
  const three = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)
  return three & (BUCKETS - 1)
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key)
  if (items === undefined) map.set(key, [item])
  else items.push(item)
}

/** Digits are a secret only where they stand alone, else they would take figures apart. */
function standsAlone(text: string, at: number, needle: string): boolean {
  return !/^\d+$/.test(needle) || !(isDigit(text[at - 1]) || isDigit(text[at + needle.length]))
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** Where a secret begins with a path or an entity, others begin so, too. */
const COMMON = /^(?:\/|%2f)|&#|\\u/i
/** A capital within a word, or what no word holds. */
const NO_WORD = /[a-z][A-Z]|[@$!#^~*+=]/
/** A piece that is a word for longer than this is left. */
const LONGEST_WORD = 64

/** The shortest beginning from eight characters on that is no word, nor a number or a date; undefined: it is one all along. */
function leastPiece(needle: string): string | undefined {
  if (COMMON.test(needle.slice(0, LEAST_PIECE + 4))) return undefined
  for (let length = LEAST_PIECE; length <= Math.min(needle.length, LONGEST_WORD); length++) {
    if (isNoWord(needle.slice(0, length))) return needle.slice(0, length)
  }
  return undefined
}

function isNoWord(text: string): boolean {
  return (/\d/.test(text) && /[a-z]/i.test(text)) || NO_WORD.test(text)
}

function sharedFrom(text: string, at: number, needle: string): number {
  let shared = 0
  while (shared < needle.length && needle[shared] === text[at + shared]) shared++
  return shared
}
