import type { Tags } from '../../../model/sample.ts'
import { holds, type Threshold } from '../../../model/threshold.ts'
import { HELD } from '../defaults/table.ts'
import { NOTHING, type Ruling, type SloContext, STOPPED } from '../ruling.ts'

/**
 * A threshold of the plan on what the evidence counts, where it claims no share: `ws_feed_silent: count==0`,
 * `ws_held: rate==1`. Compared plainly; where the record holds nothing of it, it is not judged.
 */
export function countedRuling(threshold: Threshold, { record, excuse }: SloContext): Ruling {
  if (excuse === 'cancelled') return { ...NOTHING, verdict: 'not_judged', ...STOPPED }
  const { metric, tags } = threshold.selector
  const known = metric === HELD.name ? record.held : metric === SILENT ? record.silences : record.shares
  if (known === undefined) {
    return { ...NOTHING, verdict: 'not_judged', code: 'not_recorded', why: 'the record does not hold it' }
  }
  const seen = figureOf(metric, tags, record)
  if (metric === SILENT && isMute(tags, record)) {
    return { ...NOTHING, verdict: 'indicative', code: 'no_samples', why: 'a feed brought nothing at all' }
  }
  if (seen.n === 0) return { ...NOTHING, verdict: 'not_judged', code: 'no_samples', why: 'nothing to count' }
  const actual = metric === SILENT ? seen.sum : seen.sum / seen.n
  const kept = holds(threshold.expression, actual)
  return {
    verdict: kept ? 'met' : 'fail',
    code: kept ? 'met' : 'broken',
    actual,
    n: seen.n,
    distinct: null,
    beyond: null,
  }
}

const SILENT = 'ws_feed_silent'

/** None fell silent, and one never spoke: no samples is no pass. */
function isMute(tags: Tags, { silences = [] }: SloContext['record']): boolean {
  const own = silences.filter((one) => isOf(one, tags))
  return own.every(({ silent }) => !silent) && own.some(({ moments }) => moments === 0)
}

/** What the metric is of, added up: silent feeds of all, open seconds of open and lost ones, bad ones of all tries. */
function figureOf(
  metric: string,
  tags: Tags,
  { held = [], silences = [], shares = [] }: SloContext['record'],
): { readonly sum: number; readonly n: number } {
  const pairs =
    metric === SILENT
      ? silences.filter((one) => isOf(one, tags)).map(({ silent }) => [silent ? 1 : 0, 1] as const)
      : metric === HELD.name
        ? held
            .filter((one) => isOf(one, tags))
            .map(({ openSeconds, lostSeconds }) => [openSeconds, openSeconds + lostSeconds] as const)
        : shares
            .filter((one) => one.metric === metric && isOf(one, tags))
            .map(({ bad, n }) => [bad, n] as const)
  return pairs.reduce((all, [sum, n]) => ({ sum: all.sum + sum, n: all.n + n }), { sum: 0, n: 0 })
}

function isOf(
  { scenario, feed, name }: { scenario: string; feed: string | null; name?: string },
  tags: Tags,
): boolean {
  const known: { readonly [tag: string]: string | undefined } = { scenario, feed: feed ?? undefined, name }
  return Object.entries(tags).every(([tag, value]) => known[tag] === value)
}
