import type { Parted } from './encodings.ts'
import { BUCKETS, bucketOf, push } from './needles.ts'
import { type Range, sharedFrom } from './pieces.ts'
import { squeezedText } from './readings.ts'

/** Letters and digits that all have at least: fewer come together by chance where a text is squeezed. */
const LEAST = 12

interface Squeezed {
  readonly low: string
  readonly least: number
}

/** Texts to be found in squeezed ones: in lines of Base64, in hex with dashes, letter by letter. */
export class PartedNeedles {
  readonly #begins = new Uint8Array(BUCKETS)
  readonly #heads = new Map<string, Squeezed[]>()

  constructor(texts: Iterable<Parted>) {
    for (const { text, least } of texts) {
      const low = squeezedText(text)
      // Digits alone come together where figures stand side by side.
      if (low.length < LEAST || /^\d+$/.test(low)) continue
      this.#begins[bucketOf(low, 0)] = 1
      push(this.#heads, low.slice(0, LEAST), { low, least: leastOf(low, least) })
    }
  }

  /** Where each of them stands in a squeezed text, whole or its beginning, from left to right. */
  rangesIn(text: string): readonly Range[] {
    const ranges: Range[] = []
    for (let at = 0; at <= text.length - LEAST; at++) {
      const length = this.#begins[bucketOf(text, at)] === 1 ? this.#lengthAt(text, at) : 0
      if (length === 0) continue
      ranges.push([at, at + length])
      at += length - 1
    }
    return ranges
  }

  #lengthAt(text: string, at: number): number {
    let length = 0
    for (const { low, least } of this.#heads.get(text.slice(at, at + LEAST)) ?? []) {
      const shared = sharedFrom(text, at, low)
      if (shared >= least) length = Math.max(length, shared)
    }
    return length
  }
}

/** A beginning that reads as words is nobody's secret; one of letters alone is only taken whole. */
function leastOf(low: string, asked: number): number {
  for (let length = Math.max(LEAST, asked); length < low.length; length++) {
    const begin = low.slice(0, length)
    if (/\d/.test(begin) && /[a-z]/.test(begin)) return length
  }
  return low.length
}
