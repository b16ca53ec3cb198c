import { spelled } from './foreign.ts'
import { oneLine } from './shown.ts'

/** Shorter texts are found in their own case alone: in another they are words. */
export const LEAST_FOLDED = 8

const utf8 = new TextEncoder()
const text = new TextDecoder()

/**
 * The spellings under which a text may come back from a service, a log or a report: itself, URL-encoded (both cases
 * of its digits, as a form, and twice), Base64 and base64url (by itself, and inside of a longer text such as `user:secret`),
 * JSON-escaped once and twice, in hex and base32, in HTML entities, and as our own lines show it; in Base64, hex and base32
 * also in small letters and in capitals. Most of them are equal for a plain text; each is named once. The other case of a
 * spelling is none of its own: who looks for them folds it.
 */
export function encodingsOf(secret: string): readonly string[] {
  // A lone surrogate has no UTF-8, and encodeURIComponent throws on it.
  const plain = text.decode(utf8.encode(secret))
  const once = jsonForms(plain)
  const forms = [
    secret,
    plain,
    ...urlForms(plain),
    ...base64Forms(utf8.encode(plain)),
    ...once,
    ...once.flatMap(jsonForms),
    ...hexForms(utf8.encode(plain)),
    base32(utf8.encode(plain)),
    ...otherCases(plain).flatMap(codedForms),
    ...entityForms(plain),
    ...shownForms(plain),
  ]
  return [...new Set(forms)]
}

/** A spelling that is looked for in whatever is put between its letters and digits. */
export interface Parted {
  readonly text: string
  /** So many letters and digits of its beginning are eight characters of the secret, and are taken for it. */
  readonly least: number
}

/**
 * The spellings of which only letters and digits count, so that they are found in lines, lists and dashes: itself; Base64,
 * hex and base32 of its UTF-8; Base64 and hex of its UTF-16, either way round.
 */
export function partedOf(secret: string): readonly Parted[] {
  const bytes = utf8.encode(secret)
  const [little, big] = [utf16(secret, 0), utf16(secret, 1)]
  const said = (least: number, forms: readonly string[]) => forms.map((text) => ({ text, least }))
  return [
    ...said(12, [secret]),
    ...said(12, innerBase64(bytes)),
    ...said(13, [base32(bytes)]),
    ...said(16, [hexOf(bytes)]),
    ...said(22, [...innerBase64(little), ...innerBase64(big)]),
    ...said(32, [hexOf(little), hexOf(big)]),
  ]
}

/** @param low where of two bytes the lower one stands: 0 little endian, 1 big endian. */
function utf16(text: string, low: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at + low] = text.charCodeAt(at) & 255
    bytes[2 * at + 1 - low] = text.charCodeAt(at) >> 8
  }
  return bytes
}

/** Where it is long enough to be found in another case at all. */
function otherCases(plain: string): readonly string[] {
  if (plain.length < LEAST_FOLDED) return []
  return [plain.toLowerCase(), plain.toUpperCase()].filter((cased) => cased !== plain)
}

/** Spellings in which another case gives another text. */
function codedForms(cased: string): readonly string[] {
  const bytes = utf8.encode(cased)
  return [...base64Forms(bytes), ...hexForms(bytes).slice(0, HEX_GAPS.length), base32(bytes)]
}

function urlForms(plain: string): readonly string[] {
  const component = encodeURIComponent(plain)
  // RFC 3986, 2.2 reserves these five as well; encodeURIComponent leaves them.
  const strict = component.replace(/[!'()*]/g, percent)
  const form = new URLSearchParams([['', plain]]).toString().slice(1)
  const forms = [encodeURI(plain), component, strict, form, ...[component, strict].map(encodeURIComponent)]
  return forms.flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase())])
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/**
 * Base64 (RFC 4648, 4 and 5) of the bytes by themselves, and of the characters that depend on nothing else where the
 * bytes stand behind 0, 1 or 2 others of a group of three.
 */
function base64Forms(bytes: Uint8Array): readonly string[] {
  const whole = base64(bytes)
  const forms = [whole, whole.replace(/={1,2}$/, ''), ...innerBase64(bytes)]
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
}

/** The characters that depend on nothing else, behind 0, 1 or 2 others of a group of three. */
function innerBase64(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].map((before) => {
    const shifted = new Uint8Array(before + bytes.length)
    shifted.set(bytes, before)
    return base64(shifted).slice(Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6))
  })
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** As JSON.stringify; with `/` escaped; as Go, which escapes what HTML could misread; in ASCII only. */
function jsonForms(plain: string): readonly string[] {
  const json = JSON.stringify(plain).slice(1, -1)
  const go = json.replace(/[<>&\u2028\u2029]/g, unicode)
  return [json, json.replaceAll('/', '\\/'), go, go.replace(/[^ -~]/g, unicode)]
}

function unicode(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const digitsOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
const hexOf = (bytes: Uint8Array) => digitsOf(bytes).join('')
const HEX_GAPS = ['', ':', ' ']

function hexForms(bytes: Uint8Array): readonly string[] {
  const hex = digitsOf(bytes)
  const lower = HEX_GAPS.map((gap) => hex.join(gap))
  return [...lower, ...lower.map((form) => form.toUpperCase())]
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base32 (RFC 4648, 6) without its padding. */
function base32(bytes: Uint8Array): string {
  let digits = ''
  for (let at = 0; at * 5 < bytes.length * 8; at++) {
    const [byte, bit] = [Math.floor((at * 5) / 8), (at * 5) % 8]
    const two = (bytes[byte]! << 8) | (bytes[byte + 1] ?? 0)
    digits += BASE32[(two >> (11 - bit)) & 31]
  }
  return digits
}

const NAMED: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Named, and numeric for punctuation or for everything; our own Markdown parts `@` and `#` from what follows. */
function entityForms(plain: string): readonly string[] {
  const punctuation = /[!-/:-@[-`{-~]/g
  const decimal = (character: string) => `&#${character.codePointAt(0)};`
  const hex = (character: string) => `&#x${character.codePointAt(0)!.toString(16)};`
  const parted = (character: string) => decimal(character) + (/[@#]/.test(character) ? '&#8288;' : '')
  return [
    plain.replace(/[&<>"']/g, (character) => NAMED[character]!),
    plain.replace(/[&<>"']/g, (character) => (character === "'" ? '&apos;' : NAMED[character]!)),
    plain.replace(punctuation, decimal),
    plain.replace(punctuation, parted),
    plain.replace(punctuation, hex),
    plain.replace(/./gsu, decimal),
    plain.replace(/./gsu, hex),
  ]
}

/** What is left of it where a line may hold neither breaks nor what cannot be seen, or nothing but ASCII. */
function shownForms(plain: string): readonly string[] {
  const named = plain.replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
  return [oneLine(plain, ' '), oneLine(plain, ''), spelled(plain), named]
}
