import type { Json } from '../../../model/json.ts'
import type { Plan } from '../../plan.ts'
import { SECRET_NAME } from '../../secret-names.ts'
import { below, dotted, type Pointer } from '../yaml/pointer.ts'
import { type Locate, safe } from '../yaml/problems.ts'

type Warning = Plan['warnings'][number]

/** Shorter texts are words. */
const LEAST = 6

/** Where such a name stands for something else: what is awaited, and where in an answer a value is found. */
const ELSEWHERE = /\/(?:match|save|expect|phases|tags|thresholds|gate)(?:\/|$)/

/** What signs is a secret, whatever it looks like. */
const SIGNING = /\/(?:hmac|jwt)\/key(?:\/(?:hex|base64))?$/

/** Secrets that show themselves, by what their issuers begin them with; a JSON Web Token; a private key; user info. */
const SECRET_SHAPE = [
  /\b(?:gh[oprsu]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{30,})/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\b(?:sk|rk)_live_\w{10,}|\bxox[abeoprs]-[\w-]{10,}|\bAIza[\w-]{30,}/,
  /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s:@]*:[^/?#\s@$]+@/i,
]

/** `name=value` in a query. */
const IN_QUERY = /[?&]([\w.-]{1,64})=([^&#]*)/g

/**
 * Texts of a plan that look like secrets: whoever reads the repository reads them, and only values that come from the
 * environment are concealed. The messages name places, never what stands there.
 */
export function literalSecrets(plan: Json, locate: Locate): Warning[] {
  return textsOf(plan)
    .filter(({ name, text, at }) => !ELSEWHERE.test(at) && (signsWith(text, at) || looksSecret(name, text)))
    .map(({ at }) => ({
      line: locate(at, 'value').line,
      message:
        `${safe(dotted(at), 200)} looks like a secret that is written into the plan: write \${NAME} there, and set NAME ` +
        'in the environment. Only such values are concealed.',
    }))
}

interface Found {
  /** The key that it stands under; of an item of a list, the list's. */
  readonly name: string
  readonly text: string
  readonly at: Pointer
}

function textsOf(value: Json, name = '', at: Pointer = ''): readonly Found[] {
  if (typeof value === 'string') return [{ name, text: value, at }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, name, below(at, index)))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, key, below(at, key)))
}

function signsWith(text: string, at: Pointer): boolean {
  return SIGNING.test(at) && text !== '' && !text.includes('${')
}

function looksSecret(name: string, text: string): boolean {
  if (SECRET_SHAPE.some((shape) => shape.test(text))) return true
  if (SECRET_NAME.test(name) && isLiteral(text)) return true
  if (defaultsOf(text).some(([variable, fallback]) => SECRET_NAME.test(variable) && fallback.length >= LEAST))
    return true
  return [...text.matchAll(IN_QUERY)].some(([, key, given]) => SECRET_NAME.test(key!) && isLiteral(given!))
}

/** Of `Bearer abc` only `abc` counts; of a text with a placeholder nothing does. */
function isLiteral(text: string): boolean {
  return !text.includes('${') && text.replace(/^(?:Bearer|Basic|Token) +/i, '').length >= LEAST
}

/** `${NAME:-default}`: names and defaults. */
function defaultsOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/\$\{([A-Z_][A-Z0-9_]{0,127}):-([^${}]*)\}/g)].map(([, name, fallback]) => [
    name!,
    fallback!,
  ])
}
