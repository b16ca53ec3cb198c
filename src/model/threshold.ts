import { formatSelector, parseSelector, type Selector } from './selector.ts'

/** A statistic that a threshold may ask for; `p` with its percentile in percent. */
export type Statistic =
  | { readonly kind: 'avg' | 'min' | 'med' | 'max' | 'count' | 'rate' | 'value' }
  | { readonly kind: 'p'; readonly percent: number }

export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!='

/** `p(99)<200`, taken apart. */
export interface Expression {
  readonly text: string
  readonly statistic: Statistic
  readonly operator: Operator
  readonly bound: number
}

/** One absolute threshold of a plan, or one of its default SLOs. */
export interface Threshold {
  /** As written in the plan, before a bare `ws_connecting` becomes `{status:101}`. */
  readonly written: string
  readonly selector: Selector
  readonly expression: Expression
  readonly abortOnFail: boolean
  /** ms before `abortOnFail` is first looked at; k6's `delayAbortEval`. */
  readonly delayAbortEval: number
  /** `plan`: somebody wrote it. `default`: plan-language.md's default SLOs, shown as such. */
  readonly from: 'plan' | 'default'
  /** Line of the plan (from 1) where it stands; 0 for a default. */
  readonly line: number
}

const GRAMMAR =
  /^\s*(avg|min|med|max|count|rate|value|p\(\s*(\d{1,2}(?:\.\d+)?|100(?:\.0+)?)\s*\))\s*(<=|>=|===?|!=|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/

/**
 * Parses k6's threshold expression (k6: metrics/thresholds_parser.go).
 *
 * @throws {SyntaxError} that says what the grammar allows.
 */
export function parseExpression(text: string): Expression {
  const match = GRAMMAR.exec(text)
  if (!match?.[1] || !match[3] || match[4] === undefined) {
    throw new SyntaxError(
      `"${text}" is not a threshold: write avg, min, med, max, p(N), count, rate or value, then < <= > >= == or !=, then a number`,
    )
  }
  const word = match[1]
  const statistic: Statistic = word.startsWith('p')
    ? { kind: 'p', percent: Number(match[2]) }
    : { kind: word as Exclude<Statistic['kind'], 'p'> }
  const operator = (match[3] === '===' ? '==' : match[3]) as Operator
  return { text: text.trim(), statistic, operator, bound: Number(match[4]) }
}

/** Whether `actual` keeps the promise of the expression. */
export function holds({ operator, bound }: Expression, actual: number): boolean {
  switch (operator) {
    case '<':
      return actual < bound
    case '<=':
      return actual <= bound
    case '>':
      return actual > bound
    case '>=':
      return actual >= bound
    case '==':
      return actual === bound
    case '!=':
      return actual !== bound
  }
}

/** `ws_sessions` and `ws_connecting` count failed handshakes in k6, so a bare one means the successful ones. */
export function resolveSelector(written: string): Selector {
  const selector = parseSelector(written)
  const bare = Object.keys(selector.tags).length === 0
  const mixed = selector.metric === 'ws_connecting' || selector.metric === 'ws_sessions'
  return bare && mixed ? { metric: selector.metric, tags: { status: '101' } } : selector
}

/** `ws_message_latency{feed:orders}: p(99)<200`. */
export function formatThreshold(threshold: Threshold): string {
  return `${formatSelector(threshold.selector)}: ${threshold.expression.text}`
}
