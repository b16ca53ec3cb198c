import { change, integer, NBSP, spread as width } from '../../model/numbers.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'

type Row = Omit<GateRow, 'message'>

/** How a row's subject is put. */
export interface Subject {
  /** `p99 of orders`. */
  readonly name: string
  readonly plural: boolean
  /** Whose the other figure is, where it is not that of stored runs: `the base build's`. */
  readonly of?: string
  /** The row's figures as they are shown, with their unit. */
  show(value: number): string
}

/**
 * Both figures: `p99 of orders is 59.1 ms, before 58.2 (+2 %)`; of what diverged, `p99 of orders rose from 58.2 to 76.2 ms
 * (+31 %)`. Counts and shares have no relative change: from 0 there is none. Where another figure than the row's own
 * diverged, such as p99 over p75, nothing rose, and both stand side by side.
 */
export function movement(row: Row, { name, plural, show, of }: Subject): string {
  const [actual, before] = [row.actual ?? 0, row.baseline ?? 0]
  const to = show(actual)
  const from = withoutUnit(show(before), to)
  const relative = row.change === null || row.channel === 'count' ? '' : ` (${change(row.change)})`
  const moved = row.verdict !== 'same' && from !== withoutUnit(to, to) && actual !== before
  const whose = of === undefined ? '' : `${of} `
  if (moved) return `${name} ${actual > before ? 'rose' : 'fell'} from ${whose}${from} to ${to}${relative}`
  return `${name} ${plural ? 'are' : 'is'} ${to}, ${whose || 'before '}${from}${relative}`
}

/** `58.2` of `58.2 ms`, where the other figure has the same unit. */
function withoutUnit(text: string, other: string): string {
  const unit = (of: string) => of.split(NBSP)[1] ?? ''
  return unit(text) !== '' && unit(text) === unit(other) ? text.split(NBSP)[0]! : text
}

/** The spread of unchanged code, beside which a change is to be seen; undefined: counts have none. */
export function usualWords({ spread }: Row, what: string): string | undefined {
  return spread === null ? undefined : `${what} varies by ${width(spread)}`
}

/**
 * In how many runs the row's own figure lies outside of the ± of unchanged code: `Seen in all 3 runs`. Where it does in none,
 * another figure of the runs decided.
 */
export function seenWords({ values, baseline, spread, actual }: Row): string {
  const runs = values.length
  if (runs <= 1) return 'Seen in 1 run'
  const [before, ratio] = [baseline ?? 0, 1 + (spread ?? 0)]
  const rose = (actual ?? 0) >= before
  const outside = (value: number | null) =>
    value !== null && (rose ? value > before * ratio : value < before / ratio)
  const seen = values.filter(outside).length
  if (seen === 0) return `Judged over ${integer(runs)} runs`
  return `Seen in ${seen === runs ? 'all ' : `${integer(seen)} of `}${integer(runs)} runs`
}
