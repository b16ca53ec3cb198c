import { expect, test } from 'vitest'
import { ruleOnSeries } from '../../src/judge/watch/watch-ruling.ts'
import { backBounds, steadyStretch, type WatchedSeries } from '../../src/model/load/watched.ts'
import type { SeriesSeen, SeriesSlope, WatchRecord } from '../../src/model/record/beside/series-seen.ts'

const ASKED: WatchedSeries = { series: 'process_open_fds', rise: 0.1, back: 0.05, line: 1 }
const SLOPE: SeriesSlope = { perMinute: 0, error: 1, n: 20, base: 100, minutes: 2 }
const SEEN: SeriesSeen = {
  ...{ series: ASKED.series, n: 30, missing: 0, before: 100, first: 100, last: 150, min: 100, max: 150 },
  ...{ after: 100, afterMs: 10, slope: SLOPE },
}
const WATCH: WatchRecord = { every: 1000, answered: 30, failed: [], processes: 1, series: [SEEN] }

type Changed = {
  readonly asked?: Partial<WatchedSeries>
  readonly seen?: Partial<SeriesSeen>
  readonly slope?: Partial<SeriesSlope>
  readonly watch?: Partial<WatchRecord>
}

const ruled = (demand: 'rise' | 'back', { asked, seen, slope, watch }: Changed, cancelled = false) => {
  const own = { ...SEEN, ...(slope && { slope: { ...SLOPE, ...slope } }), ...seen }
  const one = { asked: { ...ASKED, ...asked }, seen: own, watch: { ...WATCH, ...watch } }
  const { verdict, code } = ruleOnSeries(demand, one, { excuse: cancelled ? 'cancelled' : null } as never)
  return `${verdict} ${code}`
}

const gauge = { series: 'idle_slots' }

test.each<[string, 'rise' | 'back', Changed, string]>([
  ['stays', 'rise', {}, 'met met'],
  ['rises by less than it may', 'rise', { slope: { perMinute: 4 } }, 'met met'],
  ['rises by more, surely', 'rise', { slope: { perMinute: 7 } }, 'fail watch_rise'],
  ['rises by more, perhaps', 'rise', { slope: { perMinute: 5 } }, 'indicative few_samples'],
  ['falls', 'rise', { slope: { perMinute: -50 } }, 'met met'],
  ['rises from nothing', 'rise', { slope: { perMinute: 3, base: 0 } }, 'fail watch_rise'],
  ['has no slope', 'rise', { seen: { slope: null } }, 'not_judged few_samples'],
  [
    'died in mid-run',
    'rise',
    { seen: { slope: null }, watch: { failed: [{ reason: 'HTTP 500', count: 3 }] } },
    'not_judged watch_unanswered',
  ],
  ['cannot be', 'rise', { slope: { error: -1 } }, 'fail impossible'],
  ['is back', 'back', { seen: { after: 105 } }, 'met met'],
  ['is not back', 'back', { seen: { after: 106 } }, 'fail watch_back'],
  ['is less, of a process', 'back', { seen: { after: 10 } }, 'met met'],
  ['is less, of anything else', 'back', { asked: gauge, seen: { after: 94 } }, 'fail watch_back'],
  ['is one more of twelve', 'back', { seen: { before: 12, after: 13 } }, 'met met'],
  ['is one more of none', 'back', { seen: { before: 0, after: 1 } }, 'fail watch_back'],
  ['was never read before', 'back', { seen: { before: null } }, 'not_judged watch_unanswered'],
  ['was never read after', 'back', { seen: { after: null } }, 'not_judged watch_unanswered'],
  ['was never answered', 'back', { watch: { answered: 0 } }, 'not_judged watch_unanswered'],
  ['is of two processes', 'back', { watch: { processes: 2 } }, 'not_judged watch_processes'],
])('a series that %s: %s', (_, demand, changed, expected) => expect(ruled(demand, changed)).toBe(expected))

test('a run that was stopped judges neither', () => {
  expect(ruled('rise', { slope: { perMinute: 70 } }, true)).toBe('not_judged cancelled')
  expect(ruled('back', { seen: { after: 900 } }, true)).toBe('not_judged cancelled')
})

test('what is no whole number has no room beyond its share', () => {
  expect(backBounds('load', 0.05, 0.5, false)).toEqual({ low: 0.475, high: 0.525 })
})

test('the steady stretch is the longest in which no scenario is in another phase', () => {
  const orders = [
    { phase: 'ramp', from: 0, to: 10 },
    { phase: 'steady', from: 10, to: 100 },
    { phase: 'down', from: 100, to: 110 },
  ] as const
  expect(steadyStretch({ orders })).toEqual({ from: 10, to: 100 })
  expect(steadyStretch({ orders, late: [{ phase: 'ramp', from: 20, to: 40 }] })).toEqual({
    from: 40,
    to: 100,
  })
  expect(steadyStretch({ late: [{ phase: 'ramp', from: 20, to: 40 }] })).toBeNull()
})
