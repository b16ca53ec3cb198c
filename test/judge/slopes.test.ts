import { describe, expect, it, test } from 'vitest'
import { ruleOnCloses, ruleOnTrend } from '../../src/judge/slopes/slope-ruling.ts'
import type { Load } from '../../src/model/load/load.ts'
import { parseSelector } from '../../src/model/selector.ts'
import { judgeOne, load, record, trend } from './support.ts'

const STEADY = 600_000
const flat = (value: number) => new Array<number>(10).fill(value)
const rising = (by: number) => flat(100).map((one, i) => one + (by * i) / 9)
const wobbly = (by: number) => rising(by).map((one, i) => one + (i % 2 === 0 ? 6 : -6))

describe('a time', () => {
  test.each<[string, readonly (number | null)[] | null, number, string, string]>([
    ['rises by more than it may', rising(30), 0.2, 'fail', 'slope'],
    ['rises by less', rising(10), 0.2, 'met', 'met'],
    ['falls', rising(-30), 0, 'met', 'met'],
    ['stays', flat(3), 0, 'met', 'met'],
    ['may have risen', wobbly(12), 0.1, 'indicative', 'few_samples'],
    ['fell silent', [...rising(0).slice(0, 9), null], 0.1, 'not_judged', 'few_samples'],
    [
      'has too few slices',
      [
        1,
        ...flat(0)
          .fill(null as never, 0, 8)
          .slice(0, 8),
        1,
      ],
      0.1,
      'not_judged',
      'few_samples',
    ],
    ['has no steady phase', null, 0.1, 'not_judged', 'no_steady_phase'],
    ['is not possible', [1, 2, 3, 4, 5, 6, 7, 8, 9, Number.POSITIVE_INFINITY], 0.1, 'fail', 'impossible'],
  ])('that %s', (_, slices, rise, verdict, code) => {
    expect(ruleOnTrend(trend({ slices }), rise, STEADY)).toMatchObject({ verdict, code })
  })

  it('says by how much', () => {
    expect(ruleOnTrend(trend({ slices: rising(30) }), 0.2, STEADY).actual).toBeCloseTo(0.3, 6)
  })
})

describe('the rate of closes', () => {
  const rate = (closes: readonly number[], seconds = flat(600)) => [
    { scenario: 'orders', feed: 'orders', closes, seconds },
  ]
  const halves = (early: number, late: number) => [early, 0, 0, 0, 0, late, 0, 0, 0, 0]
  test.each<[string, ReturnType<typeof rate>, number, string, string]>([
    ['rises by more than it may', rate(halves(10, 60)), 0.1, 'fail', 'slope'],
    ['begins in the second half', rate(halves(0, 12)), 0.1, 'fail', 'slope'],
    ['is one of few', rate(halves(1, 3)), 0.1, 'indicative', 'few_samples'],
    ['falls', rate(halves(60, 10)), 0, 'met', 'met'],
    ['is none', rate(flat(0)), 0, 'met', 'met'],
    [
      'rises with the sockets',
      rate(halves(10, 40), [...flat(100).slice(0, 5), ...flat(400).slice(0, 5)]),
      0,
      'met',
      'met',
    ],
    [
      'has no sockets left',
      rate(flat(0), [...flat(100).slice(0, 5), ...flat(0).slice(0, 5)]),
      0,
      'not_judged',
      'no_samples',
    ],
    ["is nobody's", [], 0, 'not_judged', 'no_samples'],
    ['is not possible', rate(halves(-1, 3)), 0, 'fail', 'impossible'],
  ])('that %s', (_, rates, rise, verdict, code) => {
    expect(ruleOnCloses(rates, rise)).toMatchObject({ verdict, code })
  })
})

describe('the row', () => {
  const selector = 'ws_message_latency{feed:orders}'
  const asked: Partial<Load> = {
    slopes: [{ selector: parseSelector(selector), rise: 0.2, line: 7 }],
  }
  const timeline = { s0: [{ phase: 'steady', from: 0, to: STEADY }] } as const
  const judged = (slices: readonly number[], over = {}) =>
    judgeOne({
      load: load(asked),
      record: record({ timeline, stats: [trend({ slices }, 1, selector)], ...over }),
      baseline: null,
    }).slos.find(({ threshold }) => threshold.startsWith(selector))

  it("is the plan's own, and says both", () => {
    const row = judged(rising(30))
    expect(row).toMatchObject({ verdict: 'fail', code: 'slope', from: 'plan', unit: 'share', line: 7 })
    expect(row?.message.replaceAll('\u00a0', ' ')).toContain(
      'it may rise by 20 %: the median goes from 100 ms on by +30 ms',
    )
  })

  it('is not judged of a run that was stopped, nor on a busy generator', () => {
    expect(judged(rising(0), { ended: 'cancelled' })).toMatchObject({
      verdict: 'not_judged',
      code: 'cancelled',
      n: trend().count,
    })
    const { health } = record()
    const busy = { health: { ...health, lagP99: 400, cpuP95: 0.99 } }
    expect(judged(rising(30), busy)).toMatchObject({ verdict: 'not_judged' })
  })
})
