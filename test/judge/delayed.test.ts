import { describe, expect, it } from 'vitest'
import { delayedShare } from '../../src/judge/slo/shares/lack.ts'
import type { Delivery } from '../../src/model/record/delivery.ts'
import type { Record } from '../../src/model/record/record.ts'
import { judgeOne, load, record, trend } from './support.ts'

// What the generator delayed excuses exactly what it can have delayed, and no more.

describe('of what was due, the generator may have delayed', () => {
  it.each([
    // Its longest delay, ms; seconds of the time that was looked at; seconds that were taken out of it; the share.
    [{ lagP99: 1_000, stallMax: 0 }, { seconds: 10 }, 0.1],
    [{ lagP99: 600, stallMax: 1_000 }, { seconds: 10 }, 0.1],
    [{ lagP99: 0, stallMax: 20_000 }, { seconds: 10 }, 1],
    [{ lagP99: 0, stallMax: 8_000 }, { seconds: 10.9, slept: 10.1 }, 0],
    [{ lagP99: 7_900, stallMax: 8_000 }, { seconds: 10.9, slept: 10.1 }, 0],
    [{ lagP99: 0, stallMax: 8_000 }, { seconds: 10, slept: 8 }, 0],
    // Another process stood still for longer than the users did.
    [{ lagP99: 0, stallMax: 8_000 }, { seconds: 10, slept: 6 }, 0.2],
    [{ lagP99: 9_000, stallMax: 2_000 }, { seconds: 10, slept: 2.6 }, 0.64],
    [{ lagP99: null, stallMax: 1_000 }, { seconds: 4 }, 0.25],
    [{ lagP99: 1_000, stallMax: 1_000 }, { seconds: 0 }, 1],
    [{ lagP99: 0, stallMax: 0 }, { seconds: 0 }, 0],
    // What earlier versions did not record may be anything.
    [{ lagP99: 0 }, { seconds: 10 }, 1],
    [{ lagP99: 0, stallMax: 8_000 }, { seconds: undefined, slept: 10 }, 1],
  ] as const)('%o in %o: a share of %d', (health, time, share) => {
    expect(delayedShare(health, time)).toBeCloseTo(share, 12)
  })
})

describe('a standstill of 8 s that was taken out of the time of a stated rate', () => {
  const stated = { low: 20, high: 20, exact: false, unit: 1 }
  const rows = (changes: Partial<Delivery>, of: Partial<Record['health']> = {}) => {
    const delivery = { scenario: 'orders', feed: 'orders', stated, seconds: 30, socketSeconds: 300 }
    const health = { ...record().health, brought: 1, lagP99: 800, stallMax: 8_000, ...of }
    const deliveries = [{ ...delivery, matched: 6_000, ...changes }]
    return judgeOne({
      load: load({ defaultsOff: [] }),
      record: record({ deliveries, health, stats: [LAG] }),
      baseline: null,
    }).slos
  }
  const LAG = trend({ metric: 'gen_lag', tags: {}, p50: 1 })
  const part = (matched: number) => ({ matched, socketSeconds: 60 })

  it.each([
    ['a quarter of it came', { matched: 1_500, slept: 10.1 }, 'fail'],
    ['nothing of it came', { matched: 0, slept: 10.1 }, 'fail'],
    ['a quarter of it came, and it was taken out of no time', { matched: 1_500 }, 'not_judged'],
  ] as const)('where %s, is %s: %s', (_, changes, verdict) => {
    expect(rows(changes)[0]).toMatchObject({ verdict })
  })

  it('is told by the row where it is a tenth of that time or more', () => {
    expect(rows({ slept: 10.1 })[0]!).toMatchObject({ verdict: 'met' })
    expect(rows({ slept: 10.1 })[0]!.message).toContain(
      '; left out are 10.1 of 40.1 s, in which the generator stood still or caught up',
    )
    expect(rows({ slept: 3 })[0]!.message).not.toContain('left out')
  })

  it('is no excuse for parts of the rest that are empty either', () => {
    const parts = [part(1_200), part(1_200), part(1_200), part(0), part(0)]
    const inTime = (slept: number) => rows({ matched: 3_600, parts, slept }).find(({ of }) => of === 'parts')
    expect(inTime(10.1)).toMatchObject({ verdict: 'fail', code: 'messages_in_time' })
    expect(inTime(0)).toMatchObject({ verdict: 'not_judged' })
  })
})
