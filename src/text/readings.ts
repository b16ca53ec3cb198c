import { folded, isUnseen } from '../model/characters.ts'
import type { Range } from './pieces.ts'

/**
 * A text as somebody could read it: its bytes in UTF-8, a character each. Where they stand in the text itself is only asked
 * for what was found: most texts hold nothing.
 */
export interface Reading {
  readonly text: string
  /** Where in the text itself stands what the reading has from there until before there. */
  within(range: Range): Range
}

/** Times that a text is read again where what was read is escaped itself, as JSON within JSON. */
const LEVELS = 3
/**
 * A character or byte in one of the spellings of JSON, JavaScript, C, URLs and HTML: `\u0041`, `\u{41}`, `\x41`, `0x41`, `\101`,
 * `\"`, `%41`, `&#65;`, `&#x41;`, `&lt;`.
 */
const ESCAPE =
  /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([0-3][0-7]{2})|(["'/nrt\\]))|0x([0-9a-f]{2})|%([0-9a-f]{2})|&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi
/** What makes a text worth the reading. */
const ESCAPED = /[\\%&]|0x/i
/** What may be bytes as decimals, as where somebody logs a buffer. */
const DECIMALS = /[\d,\s]{16,}/g
const NAMED: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** A byte that is no character by itself. */
const CONTROL = /[\0-\x1f\x7f]/
const utf8 = new TextEncoder()

/** The ways to read a text: without its escapes and what cannot be seen; and its decimals, if there are any, as bytes. */
export function readingsOf(text: string): readonly Reading[] {
  const bytes = decimalsIn(text)
  return bytes === undefined ? [unescaped(text)] : [unescaped(text), bytes]
}

/** Of a reading the letters and digits of ASCII alone, small: whatever parts them. */
export function squeezed(reading: Reading): Reading {
  let places: Int32Array | undefined
  const within = ([from, to]: Range): Range => {
    places ??= placesIn(reading.text)
    return reading.within([places[from]!, places[to - 1]! + 1])
  }
  return { text: squeezedText(reading.text), within }
}

/** Where its letters and digits stand. */
function placesIn(text: string): Int32Array {
  const places = new Int32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = code | 32
    if ((code >= 48 && code <= 57) || (letter >= 97 && letter <= 122)) places[count++] = at
  }
  return places
}

/** The same of a text that is looked for. */
export function squeezedText(text: string): string {
  return folded(text.replace(/[^A-Za-z0-9]+/g, ''))
}

/** Some of what is read: a copy of what stands there, character by character, or what all of it together says. */
interface Piece {
  /** Of the reading. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly copied: boolean
}

/** What is read, from left to right, and where it stands. */
class Writer implements Reading {
  text = ''
  readonly #pieces: Piece[] = []

  copy(text: string, from: number, to: number): void {
    if (from === to) return
    this.#pieces.push({ at: this.text.length, from, to, copied: true })
    this.text += text.slice(from, to)
  }

  add(bytes: string, from: number, to: number): void {
    if (bytes === '') return
    this.#pieces.push({ at: this.text.length, from, to, copied: false })
    this.text += bytes
  }

  within([begin, end]: Range): Range {
    const [first, last] = [this.#pieceAt(begin), this.#pieceAt(end - 1)]
    return [
      first.copied ? first.from + begin - first.at : first.from,
      last.copied ? last.from + end - last.at : last.to,
    ]
  }

  #pieceAt(at: number): Piece {
    let [low, high] = [0, this.#pieces.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pieces[middle]!.at <= at) low = middle
      else high = middle - 1
    }
    return this.#pieces[low]!
  }
}

function unescaped(text: string): Reading {
  let read = plain(text)
  for (let level = 0; level < LEVELS && ESCAPED.test(read.text); level++) {
    const next = once(read)
    if (next.text.length === read.text.length) break
    read = next
  }
  return read
}

/** Without what cannot be seen. */
function plain(text: string): Reading {
  const writer = new Writer()
  let at = 0
  for (const { 0: others, index } of text.matchAll(/[^ -~]+/g)) {
    writer.copy(text, at, index)
    at = index
    for (const character of others) {
      const from = at
      at += character.length
      if (!isUnseen(character)) writer.add(bytesOf(character), from, at)
    }
  }
  if (at === 0) return { text, within: (range) => range }
  writer.copy(text, at, text.length)
  return writer
}

function once(reading: Reading): Reading {
  const { text } = reading
  const writer = new Writer()
  let at = 0
  for (const found of text.matchAll(ESCAPE)) {
    writer.copy(text, at, found.index)
    at = found.index + found[0].length
    const bytes = saidBy(found)
    if (!CONTROL.test(bytes)) writer.add(bytes, found.index, at)
  }
  writer.copy(text, at, text.length)
  return { text: writer.text, within: (range) => reading.within(writer.within(range)) }
}

/** Bytes of one escape. */
function saidBy(found: RegExpMatchArray): string {
  const [all, braced, unit, byte, octal, quoted, zeroX, percent, decimal, hex, name] = found
  const single = byte ?? zeroX ?? percent
  if (single !== undefined) return String.fromCharCode(Number.parseInt(single, 16))
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
  const code = braced ?? unit ?? hex
  if (code !== undefined) return ofCodePoint(Number.parseInt(code, 16), all)
  if (decimal !== undefined) return ofCodePoint(Number(decimal), all)
  // A line break, or a tab, is what parts others.
  return name === undefined ? quoted!.replace(/[nrt]/i, '') : NAMED[name.toLowerCase()]!
}

const ofCodePoint = (code: number, otherwise: string) =>
  code > 0x10ffff ? otherwise : bytesOf(String.fromCodePoint(code))

function bytesOf(text: string): string {
  return String.fromCharCode(...utf8.encode(text))
}

function decimalsIn(text: string): Reading | undefined {
  const writer = new Writer()
  for (const run of text.matchAll(DECIMALS)) {
    // Nothing goes on from one run into the next.
    writer.add('\0', run.index, run.index)
    for (const number of run[0].matchAll(/\d+/g)) {
      const at = run.index + number.index
      writer.add(byteOf(Number(number[0])), at, at + number[0].length)
    }
  }
  return writer.text === '' ? undefined : writer
}

const byteOf = (number: number) => String.fromCharCode(number < 256 ? number : 0)
