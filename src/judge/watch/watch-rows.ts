import type { Load } from '../../model/load/load.ts'
import type { WatchedSeries } from '../../model/load/watched.ts'
import { length, percentage } from '../../model/numbers.ts'
import type { SeriesSeen, WatchRecord } from '../../model/record/beside/series-seen.ts'
import type { Record } from '../../model/record/record.ts'
import type { WatchFound } from '../../model/verdict/found/watch-found.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import type { SloContext } from '../slo/ruling.ts'
import { type Asked, type Demand, ruleOnSeries } from './watch-ruling.ts'

const NAMES: { readonly [demand in Demand]: string } = {
  rise: 'rise of',
  back: 'return of',
}

/** A record that has nothing of what its plan reads: as if nothing had answered. */
const NOTHING: WatchRecord = { every: 0, answered: 0, failed: [], processes: 0, series: [] }

/** One row for each demand on each series that the plan reads; of one that the record lacks too. */
export function watchRows(context: SloContext): readonly SloRow[] {
  return askedIn(context.load, context.record).flatMap((one) =>
    (['rise', 'back'] as const)
      .filter((demand) => one.asked[demand] !== null)
      .map((demand) => rowOf(demand, one, context)),
  )
}

function rowOf(demand: Demand, one: Asked, context: SloContext): SloRow {
  const { series, line } = one.asked
  const expected = one.asked[demand] ?? 0
  const { why, ...ruled } = ruleOnSeries(demand, one, context)
  const name = `${NAMES[demand]} ${series}`
  const asks =
    demand === 'rise'
      ? `may rise by ${percentage(expected)} in the steady phase`
      : `is back to ±${percentage(expected)} within ${length(context.load.watch?.backWithin ?? 0)}`
  const message = ruled.verdict === 'met' ? `${series}: ${why}` : `${series} ${asks}: ${why}`
  return {
    ...ruled,
    name,
    threshold: `watch_${demand}{series:${plain(series)}}: share<=${expected}`,
    from: 'plan',
    operator: '<=',
    expected,
    unit: 'share',
    distinct: null,
    beyond: null,
    message: ruled.verdict === 'not_judged' ? `${message}; not judged` : message,
    line,
  }
}

/** Its labels without braces, so that the row reads like any other. */
const plain = (series: string) =>
  series.replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')')).replaceAll(',', ';')

/** What the last run found, for the reports; undefined: the plan reads nothing. */
export function watchFound({
  load,
  record,
  excuse,
}: Pick<SloContext, 'load' | 'record' | 'excuse'>): WatchFound | undefined {
  const { watch } = record
  if (watch === undefined) return undefined
  const asked = askedIn(load, record)
  const ruling = (demand: Demand, one: Asked | undefined) => {
    if (one === undefined || one.asked[demand] === null) return null
    const { verdict, code } = ruleOnSeries(demand, one, { excuse })
    return { verdict, code }
  }
  const series = watch.series.map((seen) => {
    const one = asked.find(({ asked: { series } }) => series === seen.series)
    return { ...seen, rise: ruling('rise', one), back: ruling('back', one) }
  })
  return { ...watch, series }
}

function askedIn({ watch: asked }: Load, { watch = NOTHING }: Record): readonly Asked[] {
  return (asked?.series ?? []).map((one) => ({
    asked: one,
    seen: watch.series.find(({ series }) => series === one.series) ?? unseen(one),
    watch,
  }))
}

function unseen({ series }: WatchedSeries): SeriesSeen {
  const none = { before: null, first: null, last: null, min: null, max: null, after: null, afterMs: null }
  return { series, n: 0, missing: 0, ...none, slope: null }
}
