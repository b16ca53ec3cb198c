/** What an expression of a workflow comes to. */
export type Value = string | number | boolean | null | { readonly [name: string]: Value }

/** What an expression may name, and what `success()` and the like say where it stands. */
export interface Scope {
  readonly contexts: { readonly [name: string]: Value }
  readonly status?: { readonly [name in Status]: boolean }
}

const STATUS = ['success', 'failure', 'cancelled', 'always'] as const
type Status = (typeof STATUS)[number]

const TOKEN =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_][\w-]*)|(?<sign>&&|\|\||[=!]=|[!().]))/y

interface Token {
  readonly kind: 'string' | 'number' | 'word' | 'sign'
  readonly text: string
}

/**
 * Evaluates one expression as docs.github.com describes them (Evaluate expressions in workflows and actions), of the subset
 * that our workflows use.
 *
 * @throws on whatever it does not know: an operator, a function, a context, or a context that is not there at this place.
 */
export function evaluate(text: string, scope: Scope): Value {
  const tokens = tokensOf(text)
  const value = either(tokens, scope)
  if (tokens.length > 0) throw new Error(`${text}: nothing is known of ${tokens[0]!.text} there`)
  return value
}

/** A text with every `${{ … }}` in it replaced by what it comes to. */
export function filled(text: string, scope: Scope): string {
  const left = text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => shown(evaluate(inner, scope)))
  if (/\$\{\{/.test(text.replace(/\$\{\{(.*?)\}\}/gs, '')))
    throw new Error(`${text}: an expression is not closed`)
  return left
}

/** Whether a condition holds. Where it asks for no status, it holds only where `success()` does, too. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  const bare = (condition ?? '')
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1')
    .trim()
  if (/\$\{\{/.test(bare)) throw new Error(`${condition}: a condition is one expression`)
  const asks = tokensOf(bare).some(({ kind, text }) => kind === 'word' && STATUS.includes(text as Status))
  const success = statusOf('success', scope)
  if (bare === '') return success
  return (asks || success) && truthy(evaluate(bare, scope))
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text)
    if (found === null) throw new Error(`${text}: this is no expression that is known here`)
    const [kind, token] = Object.entries(found.groups!).find(([, value]) => value !== undefined)!
    tokens.push({ kind: kind as Token['kind'], text: token! })
  }
  return tokens
}

function either(tokens: Token[], scope: Scope): Value {
  let value = both(tokens, scope)
  while (take(tokens, '||')) {
    const right = both(tokens, scope)
    value = truthy(value) ? value : right
  }
  return value
}

function both(tokens: Token[], scope: Scope): Value {
  let value = compared(tokens, scope)
  while (take(tokens, '&&')) {
    const right = compared(tokens, scope)
    value = truthy(value) ? right : value
  }
  return value
}

function compared(tokens: Token[], scope: Scope): Value {
  const left = unary(tokens, scope)
  if (take(tokens, '==')) return isEqual(left, unary(tokens, scope))
  if (take(tokens, '!=')) return !isEqual(left, unary(tokens, scope))
  return left
}

function unary(tokens: Token[], scope: Scope): Value {
  if (take(tokens, '!')) return !truthy(unary(tokens, scope))
  if (take(tokens, '(')) {
    const value = either(tokens, scope)
    if (!take(tokens, ')')) throw new Error('a parenthesis is not closed')
    return value
  }
  const token = tokens.shift()
  if (token?.kind === 'string') return token.text.slice(1, -1).replaceAll("''", "'")
  if (token?.kind === 'number') return Number(token.text)
  if (token?.kind !== 'word') throw new Error(`nothing is known of ${token?.text ?? 'an end'} there`)
  return named(token.text, tokens, scope)
}

const LITERALS: { readonly [word: string]: Value } = { true: true, false: false, null: null }

function named(word: string, tokens: Token[], scope: Scope): Value {
  if (Object.hasOwn(LITERALS, word)) return LITERALS[word]!
  if (take(tokens, '(')) {
    if (!take(tokens, ')')) throw new Error(`${word}: no function with arguments is known`)
    return statusOf(word, scope)
  }
  if (!Object.hasOwn(scope.contexts, word)) throw new Error(`there is no ${word} at this place`)
  let value: Value = scope.contexts[word]!
  while (take(tokens, '.')) {
    const name = tokens.shift()
    if (name?.kind !== 'word') throw new Error(`${word}: a name is missing behind a point`)
    // What is not there is null, as on GitHub.
    value =
      value !== null && typeof value === 'object' && Object.hasOwn(value, name.text)
        ? value[name.text]!
        : null
  }
  return value
}

function statusOf(name: string, { status }: Scope): boolean {
  if (!STATUS.includes(name as Status)) throw new Error(`no function ${name} is known`)
  if (status === undefined) throw new Error(`${name}() has no meaning at this place`)
  return status[name as Status]
}

function take(tokens: Token[], sign: string): boolean {
  if (tokens[0]?.kind !== 'sign' || tokens[0].text !== sign) return false
  tokens.shift()
  return true
}

/** Of two texts the case does not count; of two kinds both are numbers. */
function isEqual(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase()
  if (typeof a === typeof b) return a === b
  return numberOf(a) === numberOf(b)
}

function numberOf(value: Value): number {
  if (value === null) return 0
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value)
  return typeof value === 'object' ? Number.NaN : Number(value)
}

function truthy(value: Value): boolean {
  return !(value === null || value === false || value === '' || value === 0 || Number.isNaN(value))
}

/** As GitHub puts a value into a text. */
function shown(value: Value): string {
  if (value !== null && typeof value === 'object') throw new Error('an object is no text')
  return value === null ? '' : String(value)
}
