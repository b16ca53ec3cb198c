import type { Record } from '../../model/record/record.ts'
import { formatSelector, type Selector, selects } from '../../model/selector.ts'
import type { CloseRate } from '../../model/slopes/close-rate.ts'
import { CLOSES, type SlopeLimit } from '../../model/slopes/slope-limit.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { clockDoubt } from '../clocks/doubt.ts'
import { aroundOf } from '../clocks/unit.ts'
import { plainName } from '../metric-names.ts'
import { type SloContext, STOPPED } from '../slo/ruling.ts'
import { trendOf } from '../stats-rows.ts'
import { mayRise, ruleOnCloses, ruleOnTrend, type SlopeRuling } from './slope-ruling.ts'

/** One row for each slope that the plan limits, and for each feed of it, so that none hides in the others. */
export function slopeRows(context: SloContext): readonly SloRow[] {
  return (context.load.slopes ?? []).flatMap((limit) =>
    [limit.selector, ...feedsOf(limit.selector, context.record)].map((selector) =>
      rowOf({ ...limit, selector }, context),
    ),
  )
}

/** Of a selector over several feeds each of them. */
function feedsOf({ metric, tags }: Selector, record: Record): readonly Selector[] {
  if (Object.keys(tags).length > 0) return []
  const seen =
    metric === CLOSES ? (record.closeRates ?? []).map(({ feed }) => feed) : feedsTimed(metric, record)
  const feeds = [...new Set(seen)].filter((feed) => feed !== null).toSorted()
  return feeds.length < 2 ? [] : feeds.map((feed) => ({ metric, tags: { feed } }))
}

function feedsTimed(metric: string, { stats }: Record): readonly (string | null)[] {
  const own = stats.filter((row) => row.metric === metric && Object.keys(row.tags).length === 1)
  return own.map(({ tags }) => tags.feed ?? null)
}

function rowOf({ selector, rise, line }: SlopeLimit, context: SloContext): SloRow {
  const { why, ...ruled } = ruleOn(selector, rise, context)
  const told = `in the steady phase ${mayRise(rise)}: ${why}`
  return {
    ...ruled,
    name: `slope of ${plainName({ kind: selector.metric === CLOSES ? 'rate' : 'med' }, selector)}`,
    threshold: `${formatSelector(selector)}: rise<=${rise}`,
    from: 'plan',
    operator: '<=',
    expected: rise,
    unit: 'share',
    ...(selector.metric === CLOSES && { of: 'closes' as const }),
    distinct: null,
    beyond: null,
    message: ruled.verdict === 'not_judged' ? `${told}; not judged` : told,
    line,
  }
}

function ruleOn(selector: Selector, rise: number, context: SloContext): SlopeRuling {
  const { load, record, unfit, brought, excuse } = context
  const none = { verdict: 'not_judged', actual: null, n: 0 } as const
  const stats = trendOf(record, selector)
  if (excuse === 'cancelled') return { ...none, ...STOPPED, n: stats?.count ?? 0 }
  if (selector.metric === CLOSES) return ruleOnCloses(ratesOf(selector, record), rise)
  if (stats === undefined) return { ...none, code: 'no_samples', why: 'nothing was timed' }
  const doubt = clockDoubt(selector, { kind: 'med' }, stats, aroundOf(load, record))
  if (doubt !== undefined) return { ...none, n: stats.count, ...doubt }
  const ruling = ruleOnTrend(stats, rise, steadyIn(record, selector))
  // A generator that gets busier makes every time longer, and none shorter.
  if (unfit !== null && (!brought || ruling.verdict !== 'met'))
    return { ...ruling, verdict: 'not_judged', ...unfit }
  return ruling
}

function ratesOf({ tags }: Selector, { closeRates = [] }: Record): readonly CloseRate[] {
  return closeRates.filter(({ scenario, feed }) =>
    selects(tags, { scenario, ...(feed !== null && { feed }) }),
  )
}

/** ms of the steady phase of the scenario, or of the longest one. */
function steadyIn({ timeline }: Record, { tags }: Selector): number {
  const own = tags.scenario === undefined ? Object.values(timeline) : [timeline[tags.scenario] ?? []]
  const lengths = own.map((spans) =>
    spans.reduce((sum, { phase, from, to }) => sum + (phase === 'steady' ? to - from : 0), 0),
  )
  return Math.max(0, ...lengths)
}
