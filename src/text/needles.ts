import { folded } from '../model/characters.ts'
import { LEAST_FOLDED } from './encodings.ts'
import { beginsAt, LEAST_PIECE, leastPiece, type Piece, type Range, sharedFrom } from './pieces.ts'

/** Shorter texts are words that stand everywhere. */
export const LEAST_SECRET = 6
/** Buckets of the filter by the first three characters: a power of two. */
export const BUCKETS = 1 << 16

/** A spelling. */
interface Needle {
  readonly text: string
  /** Folded. */
  readonly low: string
}

/**
 * Texts to be found in others, many at once: sixteen keys have thousands of spellings. Looks each place of a text up by the
 * characters that stand there, so that time grows with the text and hardly with their number. From eight characters on
 * they are found in whatever case.
 */
export class Needles {
  /** The longest first. */
  readonly all: readonly string[]
  readonly #begins = new Uint8Array(BUCKETS)
  readonly #folded = new Set<string>()
  readonly #wholes = new Map<string, Needle[]>()
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

  /** Where the text's last part begins that one of them goes on from; -1: nowhere. */
  beginOfTail(text: string): number {
    const from = Math.max(0, text.length - this.#longest)
    const low = folded(text.slice(from))
    for (let at = 0; at <= low.length - LEAST_PIECE; at++) {
      if (!this.#mayBegin(low, at)) continue
      const tail = low.slice(at)
      if (this.#tails.get(low.slice(at, at + LEAST_PIECE))?.some((needle) => needle.startsWith(tail)))
        return from + at
    }
    return -1
  }

  #add(text: string): void {
    const low = folded(text)
    const known = text.length >= LEAST_FOLDED && this.#folded.has(low)
    if (!known) {
      this.#folded.add(low)
      this.#begins[bucketOf(low, 0)] = 1
      push(this.#wholes, low.slice(0, LEAST_SECRET), { text, low })
    }
    if (low.length > LEAST_PIECE) this.#addParts(text, low, known)
  }

  #addParts(text: string, low: string, known: boolean): void {
    const head = low.slice(0, LEAST_PIECE)
    if (!known) push(this.#tails, head, low)
    const [least, leastLow] = [leastPiece(text), leastPiece(low)]
    // Of another case only what that case alone shows is new.
    if (known ? least !== undefined && least !== leastLow : least !== undefined || leastLow !== undefined)
      push(this.#pieces, head, { low, least, leastLow })
  }

  /** Where each of them stands, and each piece of one that is no word, from left to right. */
  rangesIn(text: string): readonly Range[] {
    const low = folded(text)
    const ranges: Range[] = []
    for (let at = 0; at <= text.length - LEAST_SECRET; at++) {
      const length = this.#mayBegin(low, at) ? this.#lengthAt(text, low, at) : 0
      if (length === 0) continue
      ranges.push([at, at + length])
      at += length - 1
    }
    return ranges
  }

  #mayBegin(low: string, at: number): boolean {
    return this.#begins[bucketOf(low, at)] === 1
  }

  /** Characters of the longest secret, or piece of one, that stands there; 0: none. */
  #lengthAt(text: string, low: string, at: number): number {
    const wholes = this.#wholes.get(low.slice(at, at + LEAST_SECRET)) ?? []
    const whole = wholes.find(
      (needle) => standsAt(text, low, at, needle) && standsAlone(text, at, needle.text),
    )
    let length = whole?.text.length ?? 0
    for (const piece of this.#pieces.get(low.slice(at, at + LEAST_PIECE)) ?? []) {
      if (beginsAt(text, low, at, piece)) length = Math.max(length, sharedFrom(low, at, piece.low))
    }
    return length
  }
}

function standsAt(text: string, low: string, at: number, needle: Needle): boolean {
  return needle.text.length < LEAST_FOLDED ? text.startsWith(needle.text, at) : low.startsWith(needle.low, at)
}

/** Of the three characters that stand there. */
export function bucketOf(text: string, at: number): number {
  const three = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)
  return three & (BUCKETS - 1)
}

export function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
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
