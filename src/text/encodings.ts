import { spelled } from './foreign.ts'
import { oneLine } from './shown.ts'

const utf8 = new TextEncoder()
const text = new TextDecoder()

/**
 * The spellings under which a text may come back from a service, a log or a report: itself, URL-encoded (both cases
 * of its digits, as a form, and twice), Base64 and base64url (by itself, and inside of a longer text such as `user:secret`),
 * JSON-escaped once and twice, in hex, in HTML entities, and as our own lines show it. Most of them are equal for a plain
 * text; each is named once.
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
    ...entityForms(plain),
    ...shownForms(plain),
  ]
  return [...new Set(forms)]
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
  const inner = [0, 1, 2].map((before) => {
    const shifted = new Uint8Array(before + bytes.length)
    shifted.set(bytes, before)
    return base64(shifted).slice(Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6))
  })
  const forms = [whole, whole.replace(/={1,2}$/, ''), ...inner]
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
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

function hexForms(bytes: Uint8Array): readonly string[] {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  const lower = ['', ':', ' '].map((gap) => hex.join(gap))
  return [...lower, ...lower.map((form) => form.toUpperCase())]
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
