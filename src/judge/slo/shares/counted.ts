import type { Tags } from '../../../model/sample.ts'
import { holds, type Threshold } from '../../../model/threshold.ts'
import { isCount } from '../../rule/runs.ts'
import { HELD } from '../defaults/table.ts'
import { NOTHING, type Ruling, type SloContext, STOPPED } from '../ruling.ts'
import { isMostlyExcused, MOSTLY_EXCUSED } from './claim.ts'
import { timeOf } from './of-record.ts'

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
  const pairs = pairsOf(metric, tags, record)
  if (!pairs.every(isPossible)) {
    return { ...NOTHING, verdict: 'fail', code: 'impossible', why: 'its counts are not possible' }
  }
  if (metric === SILENT && isMute(tags, record)) {
    return { ...NOTHING, verdict: 'indicative', code: 'no_samples', why: 'a feed brought nothing at all' }
  }
  const [sum, n] = [sumOf(pairs, 0), sumOf(pairs, 1)]
  if (n === 0) return { ...NOTHING, verdict: 'not_judged', code: 'no_samples', why: 'nothing to count' }
  const actual = metric === SILENT ? sum : sum / n
  const kept = holds(threshold.expression, actual)
  if (kept && metric === HELD.name && isExcused(tags, record)) {
    return { ...NOTHING, verdict: 'not_judged', ...MOSTLY_EXCUSED }
  }
  return {
    verdict: kept ? 'met' : 'fail',
    code: kept ? 'met' : 'broken',
    actual,
    n,
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

function isExcused(tags: Tags, { held = [] }: SloContext['record']): boolean {
  return held.some((one) => isOf(one, tags) && isMostlyExcused(timeOf(one), one.users))
}

/** So much of so much. */
type Pair = readonly [number, number]

/** What the metric is of: silent feeds of all, open seconds of open and lost ones, bad ones of all tries. */
function pairsOf(
  metric: string,
  tags: Tags,
  { held = [], silences = [], shares = [] }: SloContext['record'],
): readonly Pair[] {
  if (metric === SILENT) {
    const own = silences.filter((one) => isOf(one, tags))
    return own.map(({ silent, moments }) => [silent ? 1 : 0, isCount(moments) ? 1 : Number.NaN])
  }
  if (metric === HELD.name) {
    const own = held.filter((one) => isOf(one, tags))
    return own.map(({ openSeconds, lostSeconds }) => [openSeconds, openSeconds + lostSeconds])
  }
  return shares.filter((one) => one.metric === metric && isOf(one, tags)).map(({ bad, n }) => [bad, n])
}

function isPossible([part, whole]: Pair): boolean {
  return part >= 0 && part <= whole && Number.isFinite(whole)
}

function sumOf(pairs: readonly Pair[], at: 0 | 1): number {
  return pairs.reduce((sum, pair) => sum + pair[at], 0)
}

function isOf(
  { scenario, feed, name }: { scenario: string; feed: string | null; name?: string },
  tags: Tags,
): boolean {
  const known: { readonly [tag: string]: string | undefined } = { scenario, feed: feed ?? undefined, name }
  return Object.entries(tags).every(([tag, value]) => known[tag] === value)
}
