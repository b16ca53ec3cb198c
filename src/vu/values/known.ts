import { folded } from '../../model/characters.ts'
import type { Json } from '../../model/json.ts'
import { withoutTokens } from './foreign-tokens.ts'

/** Shorter values are words that stand everywhere. A part of a value this long, where a text was cut, is taken for it. */
const LEAST = 8
/** Texts that are remembered of the login, and as many of what steps saved: the newest. */
const MOST = 64
/** Characters of a text that are looked at; what stands behind them is not quoted. */
const LONGEST = 2000
const MASK = '***'
const DIGITS = /^\d+$/

/** A spelling of a value, folded. */
interface Form {
  readonly text: string
  readonly isNumber: boolean
}

type Texts = readonly string[]
/** Of all who know nothing: each list of its own is held in memory for each user. */
const NONE: Texts = []
const NO_DIGITS: readonly number[] = []

/**
 * What a user was given by the service and may not be quoted: values that its login and its steps saved, and the
 * cookies of its login. The service may say them back, in the reason of a close, an answer or a frame. And what of its
 * words has been quoted so far, of which there is only so much. Where it gives values at all, it may say to one user
 * what it gave to another, who may be in another process and has nothing to compare it with: there, each run of
 * characters that reads as no word is concealed, whosever it is.
 */
export class Known {
  private readonly strangers: boolean
  private ofLogin: Texts = NONE
  private ofSteps: Texts = NONE
  /** Made when they are asked for. */
  private forms: readonly Form[] | null = null
  /** Of its numbers how many digits they have. */
  private digits: readonly number[] = NO_DIGITS
  private told: { [what: string]: string[] } | null = null

  /** @param strangers whether other users are given values, too. */
  constructor(strangers = false) {
    this.strangers = strangers
  }

  /** What has been quoted so far of one sort of the service's words; kept up to date by who quotes. */
  quoted(what: string): string[] {
    this.told ??= {}
    this.told[what] ??= []
    return this.told[what]
  }

  /** From now on every text and number of eight characters and more in a value of the login is concealed. */
  rememberLogin(value: Json): void {
    this.ofLogin = this.with(this.ofLogin, value)
  }

  /** The same of what a step saved. */
  remember(value: Json): void {
    this.ofSteps = this.with(this.ofSteps, value)
  }

  /**
   * The beginning of a foreign text, each of these values in it, in whatever case, and each part of one that a cut has
   * left, as `***`; and what may be somebody else's.
   */
  conceal(text: string): string {
    this.forms ??= this.allForms()
    const clean = this.forms.length === 0 ? text : without(text.slice(0, LONGEST), this.forms)
    return this.strangers ? withoutTokens(clean.slice(0, LONGEST), this.digits) : clean
  }

  private allForms(): readonly Form[] {
    const texts = [...this.ofLogin, ...this.ofSteps]
    this.digits = texts.filter((text) => DIGITS.test(text)).map(({ length }) => length)
    return texts.flatMap(formsOf)
  }

  private with(texts: Texts, value: Json): Texts {
    if (typeof value === 'object') {
      let all = texts
      for (const item of Object.values(value ?? {})) all = this.with(all, item as Json)
      return all
    }
    // No more of it is ever quoted.
    const text = String(value).slice(0, LONGEST)
    if (text.length < LEAST || texts.includes(text)) return texts
    this.forms = null
    return [...texts, text].slice(-MOST)
  }
}

/** As it is, URL-encoded, and as JSON escapes it, with or without its slashes; folded. */
function formsOf(text: string): readonly Form[] {
  const json = JSON.stringify(text).slice(1, -1)
  const forms = [text, urlEncoded(text), json, json.split('/').join('\\/')].map(folded)
  const each = forms.filter((form, at) => forms.indexOf(form) === at)
  return each.map((form) => ({ text: form, isNumber: DIGITS.test(form) }))
}

function urlEncoded(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    // Half a surrogate pair has no UTF-8.
    return text
  }
}

function without(text: string, forms: readonly Form[]): string {
  const low = folded(text)
  let shown = ''
  let from = 0
  for (;;) {
    const at = firstOf(low, forms, from)
    if (at < 0) return shown + text.slice(from)
    const length = Math.max(...forms.map((form) => lengthAt(low, at, form)))
    shown += text.slice(from, at) + (length > 0 ? MASK : text[at])
    from = at + Math.max(1, length)
  }
}

/** Where the first of them seems to begin, from there on; -1: nowhere. */
function firstOf(text: string, forms: readonly Form[], from: number): number {
  let first = -1
  for (const form of forms) {
    const at = text.indexOf(form.text.slice(0, LEAST), from)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}

/**
 * Characters of the form that stand there; 0: not even a part of it. A number is one only as a whole, or times would be:
 * of a long one in digits alone no place but the first is looked at.
 */
function lengthAt(text: string, at: number, { text: form, isNumber }: Form): number {
  if (isNumber && isDigit(text[at - 1])) return 0
  let length = 0
  while (length < form.length && form[length] === text[at + length]) length++
  if (length < LEAST) return 0
  if (!isNumber) return length
  return length === form.length && !isDigit(text[at + length]) ? length : 0
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
