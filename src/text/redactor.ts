import { encodingsOf } from './encodings.ts'
import { LEAST_SECRET, Needles } from './needles.ts'
import { OtherReadings } from './other-readings.ts'
import type { Range } from './pieces.ts'

const MASK = '***'
/** Stands where a text was cut. */
const CUT = '…'
/**
 * Secrets within secrets that are taken out one by one. Nobody nests deeper but to make it take long: from then on ever more
 * around one goes with it, so that the passes grow with the logarithm of a text.
 */
const NESTED = 4
const NONE: ReadonlySet<string> = new Set()

/** Keeps secrets out of what is shown, stored and sent. It knows none until `conceal` names them. */
export class Redactor {
  readonly #secrets = new Set<string>()
  #needles = new Needles([])
  #read = new OtherReadings([])
  readonly #onNeedles: (needles: readonly string[]) => void

  /** @param onNeedles told every spelling that is new, before anything that could hold it is written. */
  constructor(onNeedles: (needles: readonly string[]) => void = () => {}) {
    this.#onNeedles = onNeedles
  }

  /** Every spelling that is concealed, the longest first. */
  get needles(): readonly string[] {
    return this.#needles.all
  }

  /**
   * From now on these are concealed, in every encoding and line by line; of a header's credential the part that is secret,
   * too. Texts under six characters are not.
   */
  conceal(secrets: Iterable<string>): void {
    const parts = [...secrets].flatMap((secret) => [secret, ...credentialsIn(secret)]).flatMap(linesOf)
    const added = [...new Set(parts)].filter((part) => !this.#secrets.has(part))
    if (added.length === 0) return
    for (const part of added) this.#secrets.add(part)
    const before = new Set(this.#needles.all)
    this.#needles = new Needles([...before, ...added.flatMap(encodingsOf)])
    this.#read = new OtherReadings(this.#secrets)
    this.#onNeedles(this.#needles.all.filter((needle) => !before.has(needle)))
  }

  /**
   * The text, each secret in it replaced by `***`; a part of one that no word is, too, and before a `…`, which
   * stands where a text was cut, any part.
   */
  text(text: string): string {
    if (this.#secrets.size === 0) return text
    const whole = this.#without(text)
    if (!whole.includes(CUT)) return whole
    const pieces = whole.split(CUT)
    return pieces.map((piece, i) => (i + 1 < pieces.length ? this.#withoutTail(piece) : piece)).join(CUT)
  }

  /** Without all of them, and without each piece of one that is no word. */
  #without(text: string): string {
    // What stood around a secret may have become one itself; every pass makes the text shorter, so this ends.
    for (let before = text, pass = 0; ; pass++) {
      const ranges = [...this.#needles.rangesIn(before), ...this.#read.rangesIn(before)]
      const after = masked(before, pass < NESTED ? ranges : widened(ranges, 2 ** pass))
      if (after === before) return after
      before = after
    }
  }

  /**
   * A JSON value, each text in it redacted; keys, numbers and the shape stay. A text that was cut may end in a part of
   * a secret: eight characters of one are enough. What stands in a field of `own` is left as it is.
   */
  value<T>(value: T, own: ReadonlySet<string> = NONE): T {
    return this.#secrets.size === 0 ? value : (this.#within(value, own) as T)
  }

  #within(value: unknown, own: ReadonlySet<string>): unknown {
    if (typeof value === 'string') return this.#withoutTail(this.text(value))
    if (Array.isArray(value)) return value.map((item) => this.#within(item, own))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, own.has(key) ? item : this.#within(item, own)]),
    )
  }

  #withoutTail(text: string): string {
    const body = text.replace(/\.\.\.$/, '')
    const begins = [this.#needles.beginOfTail(body), this.#read.beginOfTail(body)].filter((at) => at >= 0)
    return begins.length === 0 ? text : `${body.slice(0, Math.min(...begins))}${MASK}`
  }
}

/** @param by characters to either side. */
function widened(ranges: readonly Range[], by: number): readonly Range[] {
  return ranges.map(([from, to]) => [Math.max(0, from - by), to + by])
}

/** The text with its ranges replaced; those that overlap are one. */
function masked(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  let shown = ''
  let end = 0
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (from >= end) shown += text.slice(end, from) + MASK
    end = Math.max(end, to)
  }
  return shown + text.slice(end)
}

function linesOf(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|[\r\n]/)
  return [secret, ...lines, ...lines.map((line) => line.trim())].filter((line) => line.length >= LEAST_SECRET)
}

/** `Basic dXNlcjpwYXNz` by its own and decoded, what follows `Bearer`; of `user:pass` in Base64 what it says. RFC 7617. */
function credentialsIn(secret: string): readonly string[] {
  const [, credential = secret] = /^(?:basic|bearer|token) +(\S+)$/i.exec(secret.trim()) ?? []
  const pair = decodedPair(credential)
  const password = pair.slice(pair.indexOf(':') + 1)
  return [credential, pair, password].filter((part) => part !== '' && part !== secret)
}

/** Empty where it is not Base64 of a printable pair. */
function decodedPair(base64: string): string {
  if (!/^[\w+/-]+={0,2}$/.test(base64)) return ''
  try {
    const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, codeOf))
    return /^[^:\p{C}]+:\P{C}+$/u.test(text) ? text : ''
  } catch {
    return ''
  }
}

const codeOf = (character: string) => character.charCodeAt(0)
