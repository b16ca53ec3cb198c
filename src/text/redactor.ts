import { encodingsOf } from './encodings.ts'

/** Shorter texts are words that stand everywhere. */
export const LEAST_SECRET = 6
/** A piece of a secret this long, where a text was cut, is taken for one. */
const LEAST_PIECE = 8
const MASK = '***'
/** Stands where a text was cut. */
const CUT = '…'
const NONE: ReadonlySet<string> = new Set()

/** Keeps secrets out of what is shown, stored and sent. It knows none until `conceal` names them. */
export class Redactor {
  readonly #secrets = new Set<string>()
  #needles: readonly string[] = []
  #pattern: RegExp | null = null
  readonly #onNeedles: (needles: readonly string[]) => void

  /** @param onNeedles told every spelling that is new, before anything that could hold it is written. */
  constructor(onNeedles: (needles: readonly string[]) => void = () => {}) {
    this.#onNeedles = onNeedles
  }

  /** Every spelling that is concealed, the longest first. */
  get needles(): readonly string[] {
    return this.#needles
  }

  /** From now on these are concealed, in every encoding and line by line. Texts under six characters are not. */
  conceal(secrets: Iterable<string>): void {
    const known = this.#secrets.size
    for (const secret of secrets) for (const line of linesOf(secret)) this.#secrets.add(line)
    if (this.#secrets.size === known) return
    const before = new Set(this.#needles)
    const needles = new Set([...this.#secrets].flatMap(encodingsOf))
    this.#needles = [...needles]
      .filter((needle) => needle.length >= LEAST_SECRET)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    this.#pattern = new RegExp(this.#needles.map(pattern).join('|'), 'g')
    this.#onNeedles(this.#needles.filter((needle) => !before.has(needle)))
  }

  /** The text, each secret in it replaced by `***`; before a `…`, which stands where a text was cut, a part of one, too. */
  text(text: string): string {
    if (this.#pattern === null) return text
    const whole = this.#replaced(text, this.#pattern)
    if (!whole.includes(CUT)) return whole
    const pieces = whole.split(CUT)
    return pieces.map((piece, i) => (i + 1 < pieces.length ? this.#withoutTail(piece) : piece)).join(CUT)
  }

  /**
   * A JSON value, each text in it redacted; keys, numbers and the shape stay. A text that was cut may end in a part of
   * a secret: eight characters of one are enough. What stands in a field of `own` is left as it is.
   */
  value<T>(value: T, own: ReadonlySet<string> = NONE): T {
    return this.#pattern === null ? value : (this.#within(value, own) as T)
  }

  /** What stood around a secret may have become one itself; every pass makes the text shorter, so this ends. */
  #replaced(text: string, pattern: RegExp): string {
    let before = text
    for (;;) {
      const after = before.replace(pattern, MASK)
      if (after === before) return after
      before = after
    }
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
    const begin = Math.min(...this.#needles.map((needle) => beginOfTail(body, needle)))
    return begin === Number.POSITIVE_INFINITY ? text : `${body.slice(0, begin)}${MASK}`
  }
}

/** Where the text's last part begins that the needle goes on from; infinite without one. */
function beginOfTail(text: string, needle: string): number {
  const head = needle.slice(0, LEAST_PIECE)
  if (needle.length <= LEAST_PIECE) return Number.POSITIVE_INFINITY
  const first = Math.max(0, text.length - needle.length + 1)
  for (let at = text.indexOf(head, first); at >= 0; at = text.indexOf(head, at + 1)) {
    if (needle.startsWith(text.slice(at))) return at
  }
  return Number.POSITIVE_INFINITY
}

function linesOf(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|[\r\n]/)
  return [secret, ...lines, ...lines.map((line) => line.trim())].filter((line) => line.length >= LEAST_SECRET)
}

/** Digits are a secret only where they stand alone, else they would take figures apart. */
function pattern(needle: string): string {
  const literal = needle.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return /^\d+$/.test(needle) ? `(?<!\\d)${literal}(?!\\d)` : literal
}
