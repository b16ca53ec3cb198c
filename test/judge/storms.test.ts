import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { BUSY } from '../../src/judge/slo/unjudged.ts'
import { hintsOf } from '../../src/judge/storms/storm-hints.ts'
import { ruleOnStorm } from '../../src/judge/storms/storm-ruling.ts'
import { stormSentence } from '../../src/judge/storms/storm-sentence.ts'
import { beliedCounts } from '../../src/judge/whole/recounted.ts'
import { NBSP } from '../../src/model/numbers.ts'
import type { Storm } from '../../src/model/record/storm.ts'
import { storm } from '../support/storm.ts'
import { load, record } from './support.ts'

const FIT = { excuse: null, unfit: null }
const BUSY_NOW = { excuse: null, unfit: BUSY }

/** Of `cut`, so many back; the others refused unless said. */
const of = (cut: number, back: number, changes: Partial<Storm> = {}) =>
  storm({ open: cut, cut, back, to95: null, to99: null, ...changes })

describe('a recovery', () => {
  it.each<[string, Storm, Parameters<typeof ruleOnStorm>[1], string, string]>([
    ['all of 50', of(50, 50), FIT, 'met', 'met'],
    ['one of 50 missing, and one may be', of(50, 49), FIT, 'met', 'met'],
    ['two of 50', of(50, 48), FIT, 'fail', 'recovered'],
    ['60 % back', of(50, 30), FIT, 'fail', 'recovered'],
    ['late is not back', of(50, 30, { late: 20 }), FIT, 'fail', 'recovered'],
    ['none of one', of(1, 0), FIT, 'fail', 'recovered'],
    ['one of one', of(1, 1), FIT, 'met', 'met'],
    [
      'none of 50, although none is demanded',
      of(50, 0, { recovered: { share: 0, within: 15_000 } }),
      FIT,
      'fail',
      'recovered',
    ],
    ['all are demanded', of(50, 49, { recovered: { share: 1, within: 15_000 } }), FIT, 'fail', 'recovered'],
    ['nobody was cut', of(0, 0), FIT, 'not_judged', 'none_cut'],
    ['the plan ended too many', of(50, 40, { unknown: 10 }), FIT, 'not_judged', 'open_waits'],
    ['the plan ended as many as may be missing', of(50, 49, { unknown: 1 }), FIT, 'met', 'met'],
    [
      'the plan ended some, and enough others are missing',
      of(50, 40, { unknown: 5 }),
      FIT,
      'fail',
      'recovered',
    ],
    ['a busy generator, and nothing refused them', of(50, 40, { slow: 10 }), BUSY_NOW, 'not_judged', 'busy'],
    ['a busy generator, and they were refused', of(50, 40), BUSY_NOW, 'fail', 'recovered'],
    ['a busy generator, and all are back', of(50, 50), BUSY_NOW, 'met', 'met'],
    ['a run that was stopped', of(50, 10), { ...FIT, excuse: 'cancelled' }, 'not_judged', 'cancelled'],
    ['more back than were cut', of(50, 51), FIT, 'fail', 'impossible'],
    ['no count at all', of(50, Number.NaN), FIT, 'fail', 'impossible'],
    ['less than none', of(50, 49, { late: -1 }), FIT, 'fail', 'impossible'],
  ])('where %s', (_, one, context, verdict, code) => {
    expect(ruleOnStorm(one, context)).toMatchObject({ verdict, code })
  })
})

const verdictOf = (storms: readonly Storm[], changes: Parameters<typeof load>[0] = {}) =>
  judge({ load: load(changes), records: [record({ storms })], baseline: null })
const rowsOf = (storms: readonly Storm[], changes: Parameters<typeof load>[0] = {}) =>
  verdictOf(storms, changes).slos.filter(({ threshold }) => threshold.startsWith('recovered'))

describe('a verdict', () => {
  it('is red by the code of the row, and says what happened', () => {
    const one = of(50, 30, { dials: { ...storm().dials, reasons: { 503: 220 }, failed: 220 } })
    expect(rowsOf([one])).toMatchObject([
      {
        verdict: 'fail',
        code: 'recovered',
        threshold: 'recovered{scenario:orders}: share>=0.99',
        n: 50,
        bad: 20,
        actual: 0.6,
        at: 30_000,
      },
    ])
    const { outcome, sentence, storms } = verdictOf([one])
    expect(outcome).toBe('slo')
    expect(sentence.replaceAll(NBSP, ' ')).toContain('30 were back within 15 s')
    expect(sentence.replaceAll(NBSP, ' ')).toContain('at least 49 of 50 (99 %) must be back')
    expect(sentence).toContain('503 ×220')
    expect(storms).toMatchObject([{ verdict: 'fail', code: 'recovered', back: 30 }])
  })

  it('is inconclusive where the disruption met nobody', () => {
    const { outcome, reasons } = verdictOf([of(0, 0, { open: 0 })])
    expect(outcome).toBe('inconclusive')
    expect(reasons.map(({ code }) => code)).toContain('none_cut')
  })

  it('has the worst of several storms as its row, and shows all', () => {
    const storms = [of(50, 50), of(50, 20, { at: 60_000 }), of(50, 50, { at: 90_000 })]
    expect(rowsOf(storms)).toMatchObject([{ verdict: 'fail', bad: 30, at: 60_000 }])
    expect(verdictOf(storms).storms).toHaveLength(3)
  })

  it('says of which run each storm is', () => {
    const records = [1, 2, 3].map((run) => record({ storms: [of(50, run === 2 ? 10 : 50)] }, run))
    const { storms, slos } = judge({ load: load(), records, baseline: null })
    expect(storms?.map(({ run, verdict }) => [run, verdict])).toEqual([
      [1, 'met'],
      [2, 'fail'],
      [3, 'met'],
    ])
    const row = slos.find(({ code }) => code === 'recovered')
    expect(row?.message).toContain('in 1 of 3 runs')
  })

  it('judges what the service began and announced, also where it is one storm too many', () => {
    const service = { by: 'service', closeCode: '1012' } as const
    expect(rowsOf([of(50, 30, service)])).toHaveLength(1)
    expect(rowsOf([of(50, 30, { ...service, counts: 'repeated' })])).toHaveLength(1)
    for (const counts of ['no-reopen', 'not-announced', 'not-judged'] as const) {
      const one = of(50, 30, { ...service, counts })
      expect(rowsOf([one])).toHaveLength(0)
      expect(verdictOf([one]).storms).toMatchObject([{ verdict: null, code: null }])
    }
  })

  it.each([
    // Socket-seconds away in the first and the second storm, of 3,000.
    [[900], 'met'],
    [[1_001], 'not_judged'],
    [[500, 499], 'met'],
    [[500, 501], 'not_judged'],
  ] as const)(
    'is no pass where storms that the service announced take over a third of the time: %j',
    (away, verdict) => {
      const storms = away.map((seconds) =>
        of(50, 50, { by: 'service', closeCode: '1012', away: { seconds, of: 3_000 } }),
      )
      const judged = verdictOf(storms)
      const [row] = rowsOf(storms)
      expect(row).toMatchObject({ verdict, code: verdict === 'met' ? 'met' : 'excused' })
      expect(judged.storms?.map((one) => one.verdict)).toEqual(storms.map(() => verdict))
      expect(judged.outcome === 'inconclusive').toBe(verdict === 'not_judged')
    },
  )

  it('leaves the row out where the plan does, and says so', () => {
    const off = { defaultsOff: ['recovered'] } as const
    expect(rowsOf([of(50, 30)], off)).toHaveLength(0)
    expect(verdictOf([of(50, 30)], off).notices.map(({ code }) => code)).toContain('default_off')
  })

  it('says what to do next: the logins, then the jitter', () => {
    const one = of(50, 30, {
      logins: { before: { n: 50, p99: 100, failed: 0 }, during: { n: 70, p99: 3_000, failed: 0 } },
      reopen: { from: 10_000, to: 10_000, jitter: 'none', giveUp: 10 },
      dials: { ...storm().dials, peak: 50, declared: 50, full: 5 },
    })
    const { next } = verdictOf([one])
    expect(next[0]).toMatch(/what answers logins/)
    expect(next[1]).toMatch(/jitter: full/)
    const busy = record({ storms: [{ ...one, slow: 20 }], health: { ...record().health, lagP99: 25 } })
    const held = judge({ load: load(), records: [busy], baseline: null })
    expect(held.outcome).toBe('inconclusive')
    expect(held.next[0]).toMatch(/quiet machine/)
    expect(held.next[1]).toMatch(/what answers logins/)
  })
})

describe('a record', () => {
  const spared = (ends: number, dials = 0) => ({ spared: { ends, dials, steps: 0 } })

  it.each<[string, Partial<Storm>]>([
    ['ends more than opened', spared(21)],
    ['dials more than were tried', spared(0, 21)],
    ['what is counted all the same', { by: 'service', closeCode: '1012', counts: 'repeated', ...spared(1) }],
  ])('contradicts itself where a storm takes out %s', (_, changes) => {
    const wrong = 'a storm of orders takes out more than there was'
    expect(beliedCounts(record({ storms: [storm(changes)] }))).toContain(wrong)
    expect(beliedCounts(record({ storms: [storm(spared(20))] }))).not.toContain(wrong)
  })
})

describe('a sentence', () => {
  it.each([
    [
      of(50, 49, { to95: 1_900 }),
      'All 50 sockets of orders were cut 30 s after the start; 49 were back within 15 s, 95 % of all after 1.9 s; 1 never came back',
    ],
    [
      of(50, 50, { to95: 1_900 }),
      'All 50 sockets of orders were cut 30 s after the start; all were back within 15 s, 95 % of all after 1.9 s',
    ],
    [
      storm({ open: 50, cut: 10, back: 9, late: 1, over: 3_000 }),
      '10 of 50 sockets of orders were cut 30 s after the start, over 3 s; 9 were back within 15 s; 1 came later',
    ],
    [
      storm({ open: 20, cut: 20, back: 17, late: 3, to95: 15_040 }),
      'All 20 sockets of orders were cut 30 s after the start; 17 were back within 15 s; 3 came later',
    ],
    [of(1, 1), 'The one socket of orders was cut 30 s after the start; it was back within 15 s'],
    [
      of(4, 0, { how: 'rst' }),
      'All 4 sockets of orders were cut by RST 30 s after the start; none were back within 15 s; 4 never came back',
    ],
    [
      of(4, 3, { by: 'run', unknown: 1 }),
      "All 4 sockets of orders were lost to the plan's command 30 s after the start; 3 were back within 15 s; the plan ended 1 before that time was over",
    ],
    [of(0, 0), 'No socket of orders was cut 30 s after the start: the disruption met nobody'],
    [
      of(4, 4, { by: 'service', closeCode: '1012' }),
      'All 4 sockets of orders were closed by the service with 1012 (service restart) 30 s after the start; all were back within 15 s',
    ],
  ])('%#', (one, sentence) => {
    expect(stormSentence(one).replaceAll(NBSP, ' ')).toBe(sentence)
  })
})

describe('hints', () => {
  const codes = (changes: Partial<Storm>) => hintsOf(of(50, 30, changes)).map(({ code }) => code)
  const tries = (n: number, p99: number, failed = 0) => ({ n, p99, failed })
  const reopen = { from: 10_000, to: 10_000, jitter: 'none', giveUp: 10 } as const
  const dials = (peak: number, full: number, failed = 0) => ({ ...storm().dials, peak, full, failed })

  it.each<[string, Partial<Storm>, string[]]>([
    ['nothing where nothing stands out', {}, []],
    ['no reopen', { reopen: undefined as never }, ['no_reopen']],
    [
      'logins that are slow',
      { logins: { before: tries(50, 100), during: tries(50, 3_000) } },
      ['logins_slow'],
    ],
    ['logins that are a little slower', { logins: { before: tries(50, 100), during: tries(50, 200) } }, []],
    ['logins that are fast all the same', { logins: { before: tries(50, 1), during: tries(50, 50) } }, []],
    [
      'logins that fail',
      { logins: { before: tries(50, 100), during: tries(50, 100, 20) } },
      ['logins_failed'],
    ],
    [
      'logins that always failed so',
      { logins: { before: tries(50, 100, 20), during: tries(50, 100, 20) } },
      [],
    ],
    ['lockstep', { reopen, dials: dials(50, 5) }, ['lockstep']],
    ['lockstep that jitter would not spread', { reopen, dials: dials(50, 40) }, []],
    ['a short backoff', { reopen, dials: dials(50, 50, 20) }, ['short_backoff']],
    ['full jitter', { reopen: { ...reopen, jitter: 'full' }, dials: dials(12, 5) }, []],
    ['a socket that was let in and thrown out', { again: 3 }, ['ended_again']],
    ['a cut that nobody noticed', { unnoticed: 2 }, ['unnoticed']],
    ['others that broke', { broken: 1, by: 'service', closeCode: '1012' }, ['broken_beside']],
    ['those whom the plan did not cut', { broken: 3 }, ['broken_beside']],
    [
      'latency afterwards',
      { latency: { before: tries(500, 20), after: tries(200, 400) } },
      ['latency_after'],
    ],
    ['latency of too few', { latency: { before: tries(500, 20), after: tries(9, 400) } }, []],
    [
      'what is counted all the same',
      { by: 'service', closeCode: '1013', counts: 'not-announced' },
      ['counted'],
    ],
  ])('tell %s', (_, changes, told) => {
    expect(codes(changes)).toEqual(told)
  })
})
