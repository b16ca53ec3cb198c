import { METRICS } from '../../../model/metrics/table.ts'
import { nearest } from '../../../model/nearest.ts'
import {
  type Expression,
  formatThreshold,
  parseExpression,
  type Threshold,
} from '../../../model/threshold.ts'
import type { Emissions } from '../checks/emits.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import { entriesOf, itemsOf, type RawPlan, type RawThreshold } from './raw.ts'
import { statisticRefusal, type Wanted, wanted } from './selectors.ts'

/** The plan's own thresholds. */
export function thresholds(plan: RawPlan, emissions: Emissions | undefined, context: Context): Threshold[] {
  const seen = new Set<string>()
  return entriesOf(plan.thresholds, '/thresholds').flatMap(([written, list, at]) => {
    const whole = plan.script === undefined ? wanted(written, at, 'key', emissions, context) : undefined
    return itemsOf(list, at).flatMap(([raw, place]) => {
      const of =
        plan.script === undefined ? whole : wanted(written, at, 'key', undefined, context, firstWord(raw))
      const one = threshold(written, of, raw, place, context)
      if (one === undefined) return []
      const text = formatThreshold(one)
      if (seen.has(text)) context.problem(place, `the threshold ${text} is stated twice; remove one`)
      seen.add(text)
      return [one]
    })
  })
}

/** The statistic of an expression. */
function firstWord(raw: RawThreshold): string {
  const text = typeof raw === 'string' ? raw : raw.threshold
  return /^\s*([a-z]+)/.exec(text)?.[1] ?? ''
}

function threshold(
  written: string,
  of: Wanted | undefined,
  raw: RawThreshold,
  at: Pointer,
  context: Context,
): Threshold | undefined {
  const [text, place] = typeof raw === 'string' ? [raw, at] : [raw.threshold, below(at, 'threshold')]
  const delay = typeof raw === 'string' ? undefined : raw.delayAbortEval
  const expression = expressionOf(text, place, context)
  if (of === undefined || expression === undefined) return undefined
  if (of.metric.from === 'evidence' && typeof raw !== 'string' && raw.abortOnFail === true) {
    const message = `${of.metric.name} is counted after the run, so that nothing can abort on it; remove abortOnFail`
    context.problem(below(at, 'abortOnFail'), message, 'key')
  }
  const refusal = statisticRefusal(of.metric, expression.statistic.kind)
  if (refusal !== undefined) context.problem(place, refusal)
  return {
    written,
    selector: of.selector,
    expression,
    abortOnFail: typeof raw === 'string' ? false : (raw.abortOnFail ?? false),
    delayAbortEval: context.duration(delay, below(at, 'delayAbortEval')) ?? 0,
    from: 'plan',
    line: context.locate(place, 'value').line,
  }
}

const WORDS = ['avg', 'min', 'med', 'max', 'count', 'rate', 'value']

function expressionOf(text: string, at: Pointer, context: Context): Expression | undefined {
  try {
    return parseExpression(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const meant = meantBy(text)
    context.problem(at, `${error.message}${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`)
    return undefined
  }
}

/** Times are in ms, rates are shares. */
const FACTORS: { readonly [unit: string]: number } = { ms: 1, s: 1000, '%': 0.01 }

/** `p99<200ms` is "p(99)<200"; of a word that is none the nearest. */
function meantBy(text: string): string | undefined {
  const [, statistic = '', rest = '', number = '', unit = ''] =
    /^\s*(p ?\d{1,3}(?:\.\d{1,3})?|[a-z]{1,8}|p\([\d. ]{1,8}\))(\s?[<>=!]{1,3}\s?)(\d{1,9}(?:\.\d{1,6})?) ?(ms|s|%)?\s*$/.exec(
      text,
    ) ?? []
  const percentile = /^p ?([\d.]+)$/.exec(statistic)?.[1]
  const bound = Number((Number(number) * (FACTORS[unit] ?? 1)).toPrecision(12))
  const mended = `${percentile === undefined ? statistic : `p(${percentile})`}${rest.trim()}${bound}`
  if (parses(mended)) return mended
  const word = /^\s*([a-zA-Z]+)/.exec(text)?.[1]
  return word === undefined || WORDS.includes(word) ? undefined : nearest(word, WORDS)
}

function parses(text: string): boolean {
  try {
    return parseExpression(text) !== undefined
  } catch {
    return false
  }
}

/**
 * The default SLOs (plan-language: "Default SLOs") that a plan with these thresholds still has, of those that k6 judges
 * as well: what the table promises, where the plan neither takes it out nor demands as much of all sockets.
 */
export function defaultThresholds(
  own: readonly Threshold[],
  emissions: Emissions,
  off: readonly string[],
): Threshold[] {
  const gone = new Set([...own.filter(isNoneAtAll).map(({ selector }) => selector.metric), ...off])
  return METRICS.flatMap(({ name, promise }) =>
    promise === undefined || gone.has(name) || !emissions.meet(promise.where)
      ? []
      : [standing(name, promise.is)],
  )
}

function isNoneAtAll({ selector, expression: { statistic, operator, bound } }: Threshold): boolean {
  if (Object.keys(selector.tags).length > 0) return false
  if (operator === '==' || operator === '<=') return bound <= 0
  return operator === '<' && statistic.kind === 'count' && bound <= 1
}

function standing(metric: string, text: string): Threshold {
  return {
    written: metric,
    selector: { metric, tags: {} },
    expression: parseExpression(text),
    abortOnFail: false,
    delayAbortEval: 0,
    from: 'default',
    line: 0,
  }
}
