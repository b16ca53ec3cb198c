const MASK = '***'
/** Of eight characters and more: what stands between spaces, quotation marks, brackets and what parts a key from a value. */
const RUN = /[^\s"'`<>{}()[\],;:=?&@*|]{8,}/g
/** What characters that are spelled one by one are made of, as URLs, JSON, JavaScript and HTML spell them. */
const ESCAPES = /[%\\&#;ux0-9a-f, ]{8,}/gi
const ESCAPE = /(?:%(?:25){0,3}|\\{1,2}u00|\\{1,2}x|0x)[0-9a-f]{2}|&#x?[0-9a-f]{2,6};/gi
/** So many of them are no chance. */
const LEAST_ESCAPES = 4
/** The bytes of a buffer, as decimals. */
const DECIMALS = /(?:\d\d\d?[ ,][ ,]?){7,}\d\d\d?/g
/** What parts words within such a run. */
const BETWEEN = /[^A-Za-z0-9]+/
/** Digits that a date, a time or an amount has; longer ones stand by themselves, as a time in ms does. */
const NUMBER = /^\d{1,7}$/
/** `v1`, `p99`, `350ms`, and the middle of `2026-11-30T06`. */
const MEASURE = /^(?:[a-z]{1,2}\d{1,3}|\d{1,5}[a-z]{1,2}|\d\dT\d\d)$/i
/** No word is longer. */
const LONGEST_WORD = 24
/** The words that a name such as `rateLimitExceeded` is made of. */
const HUMPS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g
/** Letters of the least of them; one in three may be shorter, and one alone. Of letters drawn at random most are. */
const LEAST_OF_WORD = 3
/** So many letters stand in no word one beside the other. */
const CONSONANTS = /[b-df-hj-np-tv-xz]{5}|[^AEIOUYaeiouy]{6}/

/** A number, a time, an address: no piece of it is a token. */
const FIGURE = /^[\d.+-]+$/
const DIGITS = /\d{8,}/g

/**
 * The text, `***` in place of each run of eight characters and more that reads as no words and no number, of what is spelled
 * character by character, and of each number of as many digits. @param digits as many as numbers have that are given.
 */
export function withoutTokens(text: string, digits: readonly number[] = []): string {
  const clean = text
    .replace(ESCAPES, withoutEscapes)
    .replace(DECIMALS, MASK)
    .replace(RUN, (run) => (isWords(run) ? run : MASK))
  if (digits.length === 0) return clean
  return clean.replace(DIGITS, (number) => (digits.includes(number.length) ? MASK : number))
}

/** No word is written so, and the pieces of a token that is would read as numbers. */
function withoutEscapes(run: string): string {
  const escapes = [...run.matchAll(ESCAPE)]
  const [first, last] = [escapes[0], escapes.at(-1)]
  if (first === undefined || last === undefined || escapes.length < LEAST_ESCAPES) return run
  return `${run.slice(0, first.index)}${MASK}${run.slice(last.index + last[0].length)}`
}

/** Whether it is made of words, numbers and measures alone. */
function isWords(run: string): boolean {
  if (FIGURE.test(run)) return true
  const pieces = run.split(BETWEEN)
  return pieces.every(isPlain) && areWords(pieces.flatMap((piece) => piece.match(HUMPS) ?? []))
}

function isPlain(piece: string): boolean {
  return /\d/.test(piece) ? NUMBER.test(piece) || MEASURE.test(piece) : piece.length <= LONGEST_WORD
}

function areWords(parts: readonly string[]): boolean {
  const short = parts.filter(({ length }) => length < LEAST_OF_WORD).length
  return short <= Math.max(1, parts.length / 3) && !parts.some((part) => CONSONANTS.test(part))
}
