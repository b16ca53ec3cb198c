import { backBounds, isBack, type WatchedSeries } from '../../model/load/watched.ts'
import type { SeriesSeen, WatchRecord } from '../../model/record/beside/series-seen.ts'
import type { Why } from '../../model/verdict/codes.ts'
import { seriesValue, type WatchRuling } from '../../model/verdict/found/watch-found.ts'
import { type SloContext, STOPPED } from '../slo/ruling.ts'
import { failedPolls } from './watch-words.ts'

/** What is asked of a series. */
export type Demand = 'rise' | 'back'

/** A demand judged. `actual`: the share by which it rose, or is off. */
export interface Ruled extends WatchRuling {
  readonly actual: number | null
  readonly n: number
  readonly why: string
}

/** What a series' demands are judged by. */
export interface Asked {
  readonly asked: WatchedSeries
  readonly seen: SeriesSeen
  readonly watch: WatchRecord
}

const open = ({ code, why }: Why): Ruled => ({ verdict: 'not_judged', code, why, actual: null, n: 0 })

/** Judges one demand. What was not read is not judged, and never met. */
export function ruleOnSeries(demand: Demand, one: Asked, context: Pick<SloContext, 'excuse'>): Ruled {
  return unreadable(one, context) ?? (demand === 'rise' ? onRise(one) : onBack(one))
}

function unreadable({ seen, watch }: Asked, { excuse }: Pick<SloContext, 'excuse'>): Ruled | null {
  const { answered, processes } = watch
  if (excuse === 'cancelled') return open(STOPPED)
  if (answered === 0)
    return open({
      code: 'watch_unanswered',
      why: `no poll of the service's metrics was answered${failedPolls(watch)}`,
    })
  if (seen.before === null && seen.n === 0 && seen.after === null)
    return open({ code: 'watch_unanswered', why: 'none of the answers held it as one finite number' })
  if (processes > 1)
    return open({
      code: 'watch_processes',
      why: `the answers are of ${processes} processes: one was restarted, or several stand behind the url`,
    })
  return null
}

/** A rise is one where the whole interval is over what is allowed; where only a part of it is, nobody knows. */
function onRise({ asked: { rise, series }, seen, watch }: Asked): Ruled {
  const { slope } = seen
  const allowed = rise ?? 0
  if (slope === null)
    return open({
      code: watch.failed.length > 0 || seen.missing > 0 ? 'watch_unanswered' : 'few_samples',
      why: `too little of the steady phase was read${failedPolls(watch)}`,
    })
  const { perMinute, error, base, minutes, n } = slope
  if (![perMinute, error, base, minutes].every(Number.isFinite) || error < 0 || minutes <= 0 || n < 1)
    return { ...open({ code: 'impossible', why: 'its counts are not possible' }), verdict: 'fail' }
  const room = allowed * Math.max(0, base)
  const [low, high] = [(perMinute - error) * minutes, (perMinute + error) * minutes]
  const actual = base > 0 ? (perMinute * minutes) / base : null
  const why = `${seriesValue(series, perMinute)} ± ${seriesValue(series, error)} a minute from ${seriesValue(series, base)} on`
  if (low > room) return { verdict: 'fail', code: 'watch_rise', actual, n, why }
  if (high <= room) return { verdict: 'met', code: 'met', actual, n, why }
  return { verdict: 'indicative', code: 'few_samples', actual, n, why }
}

function onBack({ asked, seen, watch }: Asked): Ruled {
  const { before, after } = seen
  if (before === null)
    return open({
      code: 'watch_unanswered',
      why: `nobody knows what it was before the load${failedPolls(watch)}`,
    })
  if (after === null)
    return open({
      code: 'watch_unanswered',
      why: `nobody knows what it was once the sockets were gone${failedPolls(watch)}`,
    })
  const off = Math.abs(after - before)
  const actual = before === 0 ? (off === 0 ? 0 : null) : off / Math.abs(before)
  const [was, is] = [before, after].map((value) => seriesValue(asked.series, value))
  const back = isBack(asked, before, after)
  const limit = backBounds(asked.series, asked.back ?? 0, before, [before, after].every(Number.isInteger))
  const bounds = [limit.low, limit.high]
    .filter(Number.isFinite)
    .map((value) => seriesValue(asked.series, value))
    .join(' to ')
  const why = `${was} before the load, ${is} once the sockets were gone${back ? '' : `, where ${bounds} is allowed`}`
  return { verdict: back ? 'met' : 'fail', code: back ? 'met' : 'watch_back', actual, n: 1, why }
}
