import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { judgePaired } from '../../src/judge/paired/pairs-verdict.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Unit } from '../../src/model/load/socket.ts'
import type { MeasuredFeed, Record, TrendStats } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
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

const NOW = Date.parse('2026-11-21T17:50:00.000Z')
const P99_UNDER_200 = 'p(99)<200'

/** A load of one socket scenario whose messages carry their time in `unit`. */
function loadIn(unit: Unit, changes: Partial<Load> = {}): Load {
  const plain = load(changes)
  const scenario = plain.work.scenarios.s0!
  if (scenario.kind !== 'socket') throw new Error('no socket scenario')
  const messages = [{ match: { kind: 'any' as const }, sentAt: { path: 't', unit } }]
  const socket = { ...scenario.socket, messages }
  return { ...plain, work: { scenarios: { s0: { ...scenario, tags: { feed: 'orders' }, socket } } } }
}

/** A trend of the same shape, all of it `by` ms away. */
function away(by: number, changes: Partial<TrendStats> = {}): TrendStats {
  const row = trend()
  const moved = Object.fromEntries(
    (['min', 'max', 'avg', 'p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999'] as const).map((name) => [
      name,
      row[name]! + by,
    ]),
  )
  return { ...row, ...moved, slices: null, ...changes }
}

function judged(
  row: TrendStats,
  text = P99_UNDER_200,
  unit: Unit = 'ms',
  more: Partial<Record> = {},
): Verdict {
  const limit = threshold(LATENCY, text)
  const figures: { [statistic: string]: number } = {
    ...{ 'p(50)': row.p50, med: row.p50, avg: row.avg, max: row.max, count: row.count },
  }
  const actual = figures[text.split(/[<>]/)[0]!] ?? row.p99!
  const seen = { actual, n: row.count, beyond: row.p99! < 200 ? 0 : row.count }
  return judgeOne({
    load: loadIn(unit, { thresholds: [limit] }),
    record: record({ stats: [row], measured: [measured(limit, seen)], ...more }, 21),
    baseline: null,
  })
}

it('a clock that was set is named where the evidence is not whole', () => {
  const health = { ...record().health, clockStep: 3_600_000 }
  const problem = { what: 'no-samples', fault: 'engine', message: 'no sample of ws_closes' } as const
  const verdict = judgeOne({
    load: load(),
    record: record({ complete: false, problems: [problem], health }),
    baseline: null,
  })
  expect(verdict.sentence).toMatch(/no sample of ws_closes; the generator's clock was set by 1.h.00.min/)
})

describe('a latency that is none', () => {
  it('is not judged where a quarter lies below 0, and the sentence asks for the clocks', () => {
    const verdict = judged(away(-700, { below: { zero: 8000, ms: 8000 } }))
    expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged', code: 'clocks_differ' })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain('do the clocks of service and generator differ by about 0.67 s?')
    expect(verdict.sentence).not.toContain('?.')
    expect(verdict.next[0]).toContain('keep one time')
    expect(countingOf(verdict).counts).toBe('no')
  })

  it.each([-7_200_000, -700, 7_200_000])(
    'is that of a clock which was set, and not asked about, at %i ms',
    (by) => {
      const health = { ...record().health, clockStep: 3_600_000 }
      const verdict = judged(away(by, { below: { zero: 8000, ms: 8000 } }), P99_UNDER_200, 'ms', { health })
      expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged', code: 'clock_stepped' })
      expect(verdict.sentence).toMatch(
        /^Times are not judged: the generator's clock was set by 1.h.00.min in mid-run/,
      )
      expect(JSON.stringify(verdict)).not.toContain('clocks of the service')
      expect(verdict.next[0]).toContain('slewed')
    },
  )

  it.each([
    ['230 of 60', { actual: 230, n: 60, beyond: 1 }, 'indicative', true],
    ['190 of 60', { actual: 190, n: 60, beyond: 0 }, 'indicative', false],
    ['190 of 8,000', { actual: 190, n: 8000, beyond: 0 }, 'met', false],
  ] as const)('leaves a run inconclusive beside a p99 under 200 of %s', (_, figures, word, fails) => {
    for (const [by, code] of [
      [-700, 'clocks_differ'],
      [NOW - 1000 * NOW, 'unit_doubtful'],
    ] as const) {
      const [limit, other] = [threshold(LATENCY, P99_UNDER_200), threshold('ws_connecting', P99_UNDER_200)]
      const row = away(by)
      const seen = { actual: row.p99!, n: row.count, beyond: 0 }
      const verdict = judgeOne({
        load: loadIn('ms', { thresholds: [limit, other], mode: 'block' }),
        record: record({ stats: [row], measured: [measured(limit, seen), measured(other, figures)] }),
        baseline: null,
      })
      expect(verdict.slos.map((one) => one.verdict)).toEqual(['not_judged', word])
      // Under block it fails where nothing that the plan asks for was judged; what kept the row from it is said first.
      expect(verdict).toMatchObject({ outcome: 'inconclusive', exitCode: 20, fails, exit: fails ? 20 : 0 })
      expect(verdict.reasons.map((reason) => reason.code)).toEqual([code, ...(fails ? ['none_judged'] : [])])
    }
  })

  it('is no latency on any generator: a busy one explains nothing of it', () => {
    const { health } = record()
    const verdict = judged(away(-700), P99_UNDER_200, 'ms', { health: { ...health, lagP99: 40 } })
    expect(verdict.slos[0]).toMatchObject({ code: 'clocks_differ' })
    expect(verdict.sentence).toContain('clocks')
  })

  it.each([
    // The unit of the plan, what `sent_at` then is as a multiple of now, the unit that it looks like.
    ['s', 1000, 'ms'],
    ['ms', 1 / 1000, 's'],
    ['ms', 1000, 'us'],
    ['ms', 1e6, 'ns'],
    ['us', 1e-3, 'ms'],
  ] as const)('asks whether the unit is %s where the times are %d times now', (unit, times, real) => {
    const verdict = judged(away(NOW - times * NOW), P99_UNDER_200, unit)
    expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged', code: 'unit_doubtful' })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.sentence).toContain(`is the \`unit\` of \`sent_at\` ${unit}? Its times look like ${real}`)
    expect(verdict.slos[0]!.looksLike).toBe(real)
    expect(verdict.reasons[0]!.looksLike).toBe(real)
    expect(verdict.next[0]).toContain(`Write \`unit: ${real}\` in \`sent_at\``)
  })

  it('asks for the clocks where half is hours late, and for the unit where the path holds no time', () => {
    expect(judged(away(2 * 3_600_000)).sentence).toContain('differ by about 2\u00a0h 00\u00a0min?')
    const none = judged(away(NOW - 1))
    expect(none.slos[0]).not.toHaveProperty('looksLike')
    expect(none.sentence).toContain('Its times are none of today')
    expect(none.next).toEqual([expect.stringContaining('Correct `unit` of `sent_at`') as string])
  })

  it.each([
    ['p(99)<200', 81, 'not_judged'],
    ['p(99)<200', 80, 'met'],
    ['p(50)<200', 1600, 'met'],
    ['p(50)<200', 4001, 'not_judged'],
    ['med<200', 1600, 'met'],
    ['avg<200', 81, 'not_judged'],
    ['max<200', 81, 'not_judged'],
    ['max<200', 80, 'met'],
    ['count>10', 1600, 'met'],
  ] as const)('%s with %d of 8,000 samples below −1 ms is %s', (text, ms, verdict) => {
    const row = trend({ min: -3000, below: { zero: ms, ms } })
    const found = judged(row, text)
    expect(found.slos[0]!.verdict).toBe(verdict)
    if (verdict === 'not_judged') expect(found.sentence).toContain('differ by about 3.00 s?')
  })

  it('is told from the first sample below 0 on, and judged all the same', () => {
    const { below: _, ...plain } = trend({}, 1, 'ws_message_latency{feed:orders}')
    const told = judged(trend({ below: { zero: 0, ms: 0 } }), P99_UNDER_200, 'ms', {
      stats: [trend(), { ...plain, min: -0.4, below: { zero: 1, ms: 0 } }],
    })
    expect(told.outcome).toBe('pass')
    expect(told.notices).toContainEqual({
      code: 'clocks_differ',
      message:
        '1 of 8,000 latencies of orders is below 0, down to −0.4\u00a0ms: the clocks of the service and the generator differ.',
    })
    const ahead = judged(trend({ below: { zero: 0, ms: 0 } }), P99_UNDER_200, 'ms', {
      stats: [trend(), { ...plain, min: -49, below: { zero: 1, ms: 1 } }],
    })
    expect(ahead.notices[0]!.message).toContain("the service's is ahead by 48.0\u00a0ms or more")
    expect(judged(trend({ below: { zero: 0, ms: 0 } })).notices).toEqual([])
  })

  it('is not compared with stored runs, nor with a base build, and nothing is met', () => {
    const gated = loadIn('ms', { gates: [gate(LATENCY, P99)] })
    const candidate = record({ stats: [away(-700)] }, 21)
    const stored = baselineOf()
    const verdict = judgeOne({ load: gated, record: candidate, baseline: stored })
    expect(verdict.gates[0]).toMatchObject({ verdict: 'not_judged', code: 'clocks_differ' })
    expect(verdict).toMatchObject({ outcome: 'inconclusive', exit: 0 })
    const pairs = history(4).map((base) => ({ base, candidate }))
    const paired = judgePaired({ load: gated, pairs, planned: 4 })
    expect(paired.gates[0]).toMatchObject({ verdict: 'not_judged', code: 'clocks_differ' })
    expect(paired.outcome).toBe('inconclusive')
  })

  it('does not belong to what one clock measures', () => {
    const limit = threshold('ws_session_duration', 'med<99999999')
    const row = trend({}, 1, 'ws_session_duration')
    const verdict = judgeOne({
      load: load({ thresholds: [limit] }),
      record: record({
        stats: [{ ...row, p50: 7_200_000 }],
        measured: [measured(limit, { actual: 7_200_000, n: 8000 })],
      }),
      baseline: null,
    })
    expect(verdict.slos[0]!.verdict).toBe('met')
  })
})

describe('a threshold over several feeds', () => {
  const limit = threshold('ws_message_latency', 'p(99)<1000')
  const fast = { min: 5, p25: 8, p50: 10, below: { zero: 0, ms: 0 } }
  const ticks: MeasuredFeed = { feed: 'ticks', actual: 15, n: 7735, distinct: null, beyond: 0, ...fast }
  const late = { actual: 4015, min: 4007, p25: 4008, p50: 4010 }
  const quotes: MeasuredFeed = { ...ticks, feed: 'quotes', n: 27, beyond: 27, ...late }
  const over = (feeds: readonly MeasuredFeed[], beyond: number, changes: Partial<Record> = {}) =>
    judgeOne({
      load: load({ thresholds: [limit] }),
      record: record({
        measured: [measured(limit, { actual: 17, n: 7762, beyond, feeds })],
        ...changes,
      }),
      baseline: null,
    })

  it('fails by the quiet feed that drowns in the busy one, and the row is that feed', () => {
    const verdict = over([ticks, quotes], 27)
    expect(verdict.outcome).toBe('slo')
    expect(verdict.slos[0]).toMatchObject({
      verdict: 'fail',
      name: 'p99 latency of quotes',
      threshold: 'ws_message_latency: p(99)<1000',
      actual: 4015,
      n: 27,
    })
  })

  it('names a feed that is only indicative, which pulls nothing down', () => {
    const verdict = over([ticks, { ...quotes, n: 1, beyond: 1 }], 1)
    expect(verdict.slos[0]).toMatchObject({ verdict: 'met', name: 'p99 latency', n: 7762 })
    expect(verdict.slos[0]!.message).toContain('only indicative of quotes: 1 sample')
    expect(verdict.outcome).toBe('pass')
  })

  it('is not judged where the clock of one feed is ahead, unless another feed breaks it', () => {
    const ahead = { ...quotes, n: 600, beyond: 0, actual: -600, min: -700, p25: -690, p50: -680 }
    const verdict = over([ticks, ahead], 0)
    expect(verdict.slos[0]).toMatchObject({ verdict: 'not_judged', name: 'p99 latency of quotes' })
    expect(verdict.outcome).toBe('inconclusive')
    const trades = { ...quotes, feed: 'trades' }
    expect(over([ticks, ahead, trades], 27).slos[0]).toMatchObject({
      verdict: 'fail',
      name: 'p99 latency of trades',
    })
  })

  it('takes the worse of two feeds that break it, and the whole where no feed does', () => {
    const worse = { ...quotes, feed: 'trades', actual: 5000 }
    expect(over([ticks, quotes, worse], 54).slos[0]!.name).toBe('p99 latency of trades')
    expect(over([ticks, { ...ticks, feed: 'quotes' }], 0).slos[0]).toMatchObject({
      verdict: 'met',
      name: 'p99 latency',
    })
  })

  it.each([
    ['a scenario', { scenario: 'brokers' }, 'p99 latency (scenario brokers)'],
    [
      'a feed of a scenario',
      { scenario: 'brokers', feed: 'quotes' },
      'p99 latency of quotes (scenario brokers)',
    ],
  ])('fails by %s that drowns in the others', (_, place, name) => {
    const { feed: __, ...figures } = quotes
    const { feed: ___, ...busy } = ticks
    const verdict = over(
      [
        { ...busy, scenario: 'retail' },
        { ...figures, ...place },
      ],
      27,
    )
    expect(verdict.slos[0]).toMatchObject({ verdict: 'fail', name, n: 27 })
  })

  it('names a scenario that is only indicative, and no feed of it beside', () => {
    const { feed: _, ...figures } = quotes
    const few = { ...figures, scenario: 'brokers', n: 1, beyond: 1 }
    const verdict = over([ticks, few, { ...few, feed: 'ticks' }], 1)
    expect(verdict.slos[0]!.message).toContain('only indicative of brokers: 1 sample')
    expect(verdict.slos[0]!.message).not.toContain('ticks in brokers')
    expect(verdict.outcome).toBe('pass')
  })

  it('fails as a whole where the run was aborted on it', () => {
    const verdict = over([ticks, quotes], 27, {
      ended: 'aborted',
      abortedOn: 'ws_message_latency: p(99)<1000',
    })
    expect(verdict.slos[0]).toMatchObject({ verdict: 'fail', code: 'aborted', name: 'p99 latency' })
  })
})
