import { describe, expect, it, test } from 'vitest'
import type { Load } from '../../src/model/load/load.ts'
import type { ClockOffset, CorrectedMeasured } from '../../src/model/record/beside/clock-seen.ts'
import type { Record, TrendStats } from '../../src/model/record/record.ts'
import {
  baselineOf,
  gate,
  history,
  judgeOne,
  LATENCY,
  load,
  measured,
  P99,
  record,
  threshold,
  trend,
} from './support.ts'

const OFFSET: ClockOffset = {
  ...{ kind: 'one', ms: 60, bar: 1, clocks: 1, surest: 1, loosest: 3 },
  drift: { perMinute: 0, error: 1 },
}
const clockOf = (offset: Partial<ClockOffset> | null): Pick<Record, 'clock'> => ({
  clock: { target: 'api', every: 5000, answered: 22, failed: [], offset: offset && { ...OFFSET, ...offset } },
})

/** A load of one socket scenario whose messages the service stamps, and that asks for its time. */
function timed(changes: Partial<Load>): Load {
  const plain = load(changes)
  const scenario = plain.work.scenarios.s0!
  if (scenario.kind !== 'socket') throw new Error('no socket scenario')
  const messages = [{ match: { kind: 'any' as const }, sentAt: { path: 't', unit: 'ms' as const } }]
  const time = { url: '${targets.api}/time', target: 'api', unit: 'ms' as const, every: 5000, line: 1 }
  const s0 = { ...scenario, tags: { feed: 'orders' }, socket: { ...scenario.socket, messages } }
  return { ...plain, time, work: { scenarios: { s0 } } }
}

/** The usual run, corrected to within a bar; as measured it was `ahead` ms less. */
function row(bar: number, scale = 1, ahead = 60, changes: Partial<TrendStats> = {}): TrendStats {
  const stats = trend(changes, scale)
  const raw = {
    min: stats.min - ahead,
    p50: stats.p50 - ahead,
    p95: stats.p95! - ahead,
    p99: stats.p99! - ahead,
  }
  return { ...stats, below: stats.below ?? { zero: 0, ms: 0 }, corrected: { bar, raw } }
}

describe('a threshold on a latency that is corrected', () => {
  const P99_UNDER_100 = threshold(LATENCY, 'p(99)<100')
  const judged = (actual: number, bar: number, more: Partial<CorrectedMeasured> = {}) => {
    const beyond = (value: number) => (value < 100 ? 40 : 400)
    const corrected = {
      ...{ bar, raw: actual - 60, withoutLeast: actual - 12 },
      beyond: { shortest: beyond(actual - bar), longest: beyond(actual + bar) },
      ...more,
    }
    const seen = { actual, n: 8000, beyond: beyond(actual), corrected }
    const verdict = judgeOne({
      load: timed({ thresholds: [P99_UNDER_100] }),
      record: record(
        { stats: [row(bar)], measured: [measured(P99_UNDER_100, seen)], ...clockOf({ bar }) },
        21,
      ),
      baseline: null,
    })
    return verdict
  }

  test.each([
    ['far below', 58, 1, 'met met'],
    ['below by more than the bar', 58, 40, 'met met'],
    ['below by less than the bar', 90, 20, 'not_judged clock_bar'],
    ['above by less than the bar', 105, 20, 'not_judged clock_bar'],
    ['above by more than the bar', 130, 20, 'fail broken'],
    // The shortest that its bar allows is 12 ms less: none may come before it was sent.
    ['above even without its least', 130, 80, 'fail broken'],
  ] as const)('is judged by both ends of its bar: %s', (_, actual, bar, word) => {
    const [own] = judged(actual, bar).slos
    expect(`${own!.verdict} ${own!.code}`).toBe(word)
    expect(own).toMatchObject({ bar, raw: actual - 60 })
    expect(own!.message).toMatch(new RegExp(`± ${bar}\\.0\\sms by the service's clock, `))
    expect(own!.message).toMatch(/ms as measured/)
  })

  it('that was aborted on it before the correction is broken only where it still is', () => {
    const aborted = (actual: number) => {
      const corrected = { bar: 1, raw: 200, withoutLeast: actual - 12, beyond: { shortest: 0, longest: 0 } }
      const [own] = judgeOne({
        load: timed({ thresholds: [P99_UNDER_100] }),
        record: record(
          {
            ...{ stats: [row(1)], ended: 'aborted', abortedOn: `${LATENCY}: p(99)<100` },
            measured: [
              measured(P99_UNDER_100, { actual, n: 8000, beyond: actual < 100 ? 0 : 400, corrected }),
            ],
            ...clockOf({}),
          },
          21,
        ),
        baseline: null,
      }).slos
      return `${own!.verdict} ${own!.code}`
    }
    expect(aborted(58)).toBe('not_judged clocks_differ')
    expect(aborted(130)).toBe('fail broken')
  })

  test.each([
    ['nobody told the clock', row(1), null, 'clock_untold'],
    [
      'messages came before they were sent',
      row(1, 1, 60, { below: { zero: 900, ms: 900 } }),
      {},
      'clock_contradicted',
    ],
    [
      'a quarter of them did',
      row(1, 1, 60, { min: -90, p25: -40, below: { zero: 2100, ms: 2100 } }),
      {},
      'clock_contradicted',
    ],
  ] as const)('is not judged where %s', (_, stats, offset, code) => {
    const untold = offset === null
    const { corrected: _corrected, ...plain } = stats
    const verdict = judgeOne({
      load: timed({ thresholds: [P99_UNDER_100] }),
      record: record(
        {
          stats: [untold ? plain : stats],
          measured: [measured(P99_UNDER_100, { actual: 58, n: 8000, beyond: 0 })],
          ...clockOf(offset),
        },
        21,
      ),
      baseline: null,
    })
    expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged', code })
    expect(verdict.outcome).toBe('inconclusive')
  })
})

describe('a gate on a latency that is corrected', () => {
  const stored = (bar: number) =>
    history(10, (scale) => [row(bar, scale, 0)]).map((one) => ({ ...one, ...clockOf({ bar, ms: 0 }) }))
  const judged = (bar: number, own: TrendStats, offset: Partial<ClockOffset> = {}, past = stored(bar)) =>
    judgeOne({
      load: timed({ gates: [gate(LATENCY, P99)] }),
      record: record({ stats: [own], ...clockOf({ bar, ...offset }) }, 21),
      baseline: baselineOf(past),
    }).gates[0]!

  test.each([-60, 0, 60])('is the same whether the clock is %i ms ahead', (ahead) => {
    expect(judged(0.5, row(0.5, 1, ahead), { ms: ahead })).toMatchObject({
      ...{ verdict: 'same', bar: 0.5, actual: 58 },
      raw: 58 - ahead,
    })
  })

  test.each([-60, 0, 60])('sees a slower service whether the clock is %i ms ahead', (ahead) => {
    const found = judged(0.5, row(0.5, 2.5, ahead), { ms: ahead })
    expect(found.verdict).toBe('suspect')
    expect(found.withoutLeast).toBeUndefined()
  })

  it('is compared without the least of its latencies where the bar is wider than what it would tell', () => {
    const same = judged(30, row(30))
    expect(same).toMatchObject({ verdict: 'same', withoutLeast: true, actual: 58 - 12 })
    expect(same.message).toMatch(/the bar of the clocks, ± .*, is wider than .*without the least latency/)
    const tail = { p95: 80, p975: 95, p99: 112, p999: 130, max: 150 }
    expect(judged(30, row(30, 1, 60, tail))).toMatchObject({ verdict: 'suspect', withoutLeast: true })
  })

  it('stays red where all of it is slower by more than the bar leaves, though its spread is the usual', () => {
    const slower = (by: number) => {
      const stats = row(30)
      const moved = Object.fromEntries(
        (['min', 'avg', 'p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999', 'max'] as const).map(
          (name) => [name, stats[name]! + by],
        ),
      )
      return { ...stats, ...moved, slices: stats.slices!.map((slice) => slice! + by) }
    }
    const found = judged(30, slower(400))
    expect(found).toMatchObject({ verdict: 'suspect', actual: 458 })
    expect(found.withoutLeast).toBeUndefined()
    const several = judged(30, slower(400), { kind: 'several', clocks: 2, drift: null })
    expect(several.verdict).toBe('suspect')
    // As much as the bars leave open is seen by nothing: the row says so.
    expect(judged(30, slower(40))).toMatchObject({ verdict: 'same', withoutLeast: true })
  })

  it('is not judged where the bar is that of several clocks', () => {
    const several = judged(30, row(30), { kind: 'several', clocks: 2, drift: null })
    expect(several).toMatchObject({ verdict: 'not_judged', code: 'clock_bar' })
  })

  it('is not compared with runs that nobody corrected', () => {
    expect(judged(0.5, row(0.5), {}, history())).toMatchObject({ verdict: 'no_baseline' })
  })
})
