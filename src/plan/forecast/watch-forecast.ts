import type { Load } from '../../model/load/load.ts'
import { AFTER_EVERY, FIRST_POLLS, type WatchedSeries } from '../../model/load/watched.ts'

/** What `check` says of the polls of one profile; times in ms. */
export interface WatchForecast {
  /** As the plan writes it, from its target on, without query. */
  readonly url: string
  readonly every: number
  readonly backWithin: number
  /** Before the first dial; while the load runs, where each is answered at once; and at most after it. */
  readonly polls: { readonly before: number; readonly load: number; readonly after: number }
  readonly series: readonly Omit<WatchedSeries, 'line'>[]
}

/** How often the service's own metrics are read, and what is asked of them; undefined: the plan watches nothing. */
export function watchForecast({
  watch,
  duration,
}: Pick<Load, 'watch' | 'duration'>): WatchForecast | undefined {
  if (watch === undefined) return undefined
  const { url, every, backWithin, series } = watch
  const load = Math.max(1, Math.ceil(duration / every))
  const after = 1 + Math.ceil(backWithin / Math.min(every, AFTER_EVERY))
  return {
    url: url.split('?', 1)[0]!,
    every,
    backWithin,
    polls: { before: FIRST_POLLS.polls, load, after },
    series: series.map(({ series, rise, back }) => ({ series, rise, back })),
  }
}
