import type { Measured, Problem } from '../../model/record/record.ts'
import type { Selector } from '../../model/selector.ts'
import { type Expression, parseExpression, type Statistic } from '../../model/threshold.ts'
import type { FileSummary, ToldThreshold } from '../../ports.ts'
import { escaped } from '../../text/foreign.ts'
import { countIn, type Figures, kindIn } from './figures.ts'
import { selectorOf } from './summary-rows.ts'

/** The thresholds of a script, with what k6 says of each, and the figure that it says it of. */
export function toldIn(summary: FileSummary): readonly Measured[] {
  return summary.thresholds.flatMap((told) => measuredOf(told, summary) ?? [])
}

/** Thresholds that were crossed, of names or in words that no plan could have: they are no rows, and still are broken. */
export function crossedProblems(summary: FileSummary): readonly Problem[] {
  return summary.thresholds
    .filter((told) => told.crossed && measuredOf(told, summary) === null)
    .map(({ selector, expression }) => ({
      what: 'threshold-crossed',
      fault: 'service',
      message: `k6 says in its summary that ${escaped(selector)}: ${escaped(expression)} is crossed`,
    }))
}

function measuredOf(told: ToldThreshold, { figures: summary }: FileSummary): Measured | null {
  const selector = selectorOf(told.selector)
  const expression = expressionOf(told.expression)
  if (selector === null || expression === null || !isPlain(selector)) return null
  const figures = summary.get(told.selector) ?? new Map()
  const n = samplesOf(figures, countIn(summary, told.selector))
  const actual = n === 0 ? Number.NaN : figureOf(expression.statistic, figures)
  return {
    threshold: `${told.selector}: ${expression.text}`,
    actual: Number.isFinite(actual) ? actual : null,
    n: n ?? 0,
    distinct: null,
    beyond: null,
    told: told.crossed ? 'crossed' : 'kept',
  }
}

/** The last ": " of `selector: expression` must be ours. */
function isPlain({ tags }: Selector): boolean {
  return Object.values(tags).every((value) => !value.includes(': '))
}

function expressionOf(text: string): Expression | null {
  try {
    return parseExpression(text)
  } catch {
    return null
  }
}

/** Null: nobody says. A counter that never fired is 0, and a gauge has one last value. */
function samplesOf(figures: Figures, count: number | null): number | null {
  const whole = (value: number) => (Number.isSafeInteger(value) && value >= 0 ? value : null)
  switch (kindIn(figures)) {
    case 'rate':
      return whole((figures.get('passes') ?? 0) + (figures.get('fails') ?? 0))
    case 'trend':
      return count === null ? null : whole(count)
    case 'counter':
      return Math.max(1, Math.ceil(figures.get('count') ?? 0))
    case 'gauge':
      return 1
  }
}

function figureOf(statistic: Statistic, figures: Figures): number {
  const name = statistic.kind === 'p' ? `p(${statistic.percent})` : statistic.kind
  return figures.get(name) ?? Number.NaN
}
