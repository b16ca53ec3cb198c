import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { DEFAULT_SHARES } from '../../src/judge/slo/defaults/table.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Delivery, Silence } from '../../src/model/record/delivery.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Held, Share } from '../../src/model/record/share.ts'
import type { SloRow, Verdict } from '../../src/model/verdict/verdict.ts'
import { judgeOne, load, measured, record, threshold } from './support.ts'

type Tries = Partial<Share> & { readonly metric: string }

const tries = (changes: Tries): Share => ({
  scenario: 'orders',
  feed: 'orders',
  bad: 0,
  n: 20,
  ...changes,
})

const ended = (shares: readonly Share[], changes: Partial<Record> = {}) => record({ shares, ...changes })

function verdictOn(record: Record, changes: Partial<Load> = {}): Verdict {
  return judgeOne({ load: load(changes), record, baseline: null })
}

/** The wall clock was set by an hour in mid-run. */
const STEPPED = { ...record().health, clockStep: 3_600_000 }

/** The one row of a run in which only these tries were counted. */
function rowOn(changes: Tries, of: Partial<Load> = {}, more: Partial<Record> = {}): SloRow {
  const { slos } = verdictOn(ended([tries(changes)], more), of)
  expect(slos).toHaveLength(1)
  return slos[0]!
}

describe('every default SLO on a share', () => {
  it.each(DEFAULT_SHARES.map(({ name }) => name))(
    '%s is red where all is bad, and has its own code',
    (metric) => {
      expect(rowOn({ metric, bad: 20 })).toMatchObject({
        verdict: 'fail',
        code: metric,
        from: 'default',
        bad: 20,
        n: 20,
      })
    },
  )

  it.each(DEFAULT_SHARES.map(({ name }) => name))('%s is green where nothing is', (metric) => {
    expect(rowOn({ metric })).toMatchObject({ verdict: 'met', code: 'met', bad: 0, n: 20, unit: 'share' })
  })

  it.each(DEFAULT_SHARES.map(({ name }) => name))(
    '%s takes one of 20 for chance, two and three for a doubt, four for proof',
    (metric) => {
      const verdicts = [1, 2, 3, 4].map((bad) => rowOn({ metric, bad }).verdict)
      expect(verdicts).toEqual(['indicative', 'suspect', 'suspect', 'fail'])
    },
  )

  it('is none where nothing was tried', () => {
    expect(verdictOn(ended([tries({ metric: 'ws_ended_early', n: 0 })])).slos).toEqual([])
  })

  it.each(['ws_heartbeat_missed', 'ws_roundtrip_timeout'])(
    '%s is not judged where none ended that the plan asks for, and alone it is no pass',
    (metric) => {
      const { outcome, slos } = verdictOn(ended([tries({ metric, n: 0 })]))
      expect(slos).toMatchObject([{ verdict: 'not_judged', code: 'no_samples', actual: null, n: 0 }])
      expect(outcome).toBe('inconclusive')
      const own = verdictOn(ended([tries({ metric, n: 0 })]), { thresholds: [threshold(metric, 'count<1')] })
      expect(own.slos).toMatchObject([{ from: 'plan', verdict: 'not_judged', code: 'no_samples' }])
      expect(own.outcome).toBe('inconclusive')
      const beside = verdictOn(ended([tries({ metric, n: 0 }), tries({ metric: 'ws_subscribed' })]))
      expect(beside.outcome).toBe('pass')
    },
  )

  it('of which one run of three has none is not met by the others', () => {
    const [none, some] = [0, 20].map((n) => ended([tries({ metric: 'ws_heartbeat_missed', n })]))
    const { slos } = judge({ load: load(), records: [none!, some!, some!], baseline: null })
    expect(slos).toMatchObject([{ verdict: 'not_judged', code: 'no_samples' }])
  })

  it('is unknown of a record that does not count it', () => {
    expect(verdictOn(record()).slos).toEqual([])
  })

  it('fails on counts that cannot be', () => {
    expect(rowOn({ metric: 'ws_subscribed', bad: 21 })).toMatchObject({ verdict: 'fail', code: 'impossible' })
  })

  it('is one row for each scenario, exchange and feed, so that none drowns in the others', () => {
    const { slos } = verdictOn(
      ended([
        tries({ metric: 'ws_connect_failed', n: 10_000 }),
        tries({ metric: 'ws_connect_failed', scenario: 'quotes', feed: 'quotes', bad: 2, n: 2 }),
        tries({ metric: 'ws_roundtrip_timeout', name: 'quote' }),
        tries({ metric: 'ws_messages_untimed', feed: 'trades' }),
      ]),
    )
    expect(slos.map(({ verdict, threshold }) => `${verdict} ${threshold}`)).toEqual([
      'met ws_connect_failed{scenario:orders}: rate<0.01',
      'fail ws_connect_failed{scenario:quotes}: rate<0.01',
      'met ws_roundtrip_timeout{exchange:quote,scenario:orders}: share<0.01',
      'met ws_messages_untimed{feed:trades,scenario:orders}: share<0.01',
    ])
  })

  it('says X of n with the reasons, and where in the plan its scenario stands', () => {
    const reasons = { '503': 18, timeout: 1 }
    const row = rowOn({ metric: 'ws_connect_failed', bad: 19, reasons }, { lines: { orders: 12 } })
    expect(row.message).toBe(
      'failed connects of orders: 19 of 20 lives did not connect (503 ×18, timeout ×1), must be under 1\u00a0%',
    )
    expect(row).toMatchObject({ line: 12, actual: 0.95 })
  })

  it('says the share of good ones where so many are demanded', () => {
    const row = rowOn({ metric: 'ws_subscribed', bad: 1 })
    expect(row).toMatchObject({ actual: 0.95, operator: '>=', expected: 0.99 })
    expect(row.message).toContain('must be at least 99\u00a0%; chance may have done it')
  })

  it('has no verdict of a stopped run', () => {
    expect(rowOn({ metric: 'ws_subscribed', bad: 20 }, {}, { ended: 'cancelled' })).toMatchObject({
      verdict: 'not_judged',
      code: 'cancelled',
    })
  })
})

describe('under a busy generator', () => {
  const busy = { health: { ...record().health, lagP99: 99 } }

  it('waits that ended are not held against the service, and what it did is', () => {
    expect(rowOn({ metric: 'ws_subscribed', bad: 20 }, {}, busy).verdict).toBe('not_judged')
    expect(rowOn({ metric: 'ws_heartbeat_missed', bad: 20 }, {}, busy).verdict).toBe('not_judged')
    expect(rowOn({ metric: 'ws_ended_early', bad: 20 }, {}, busy).verdict).toBe('fail')
    expect(rowOn({ metric: 'ws_messages_malformed', bad: 20 }, {}, busy).verdict).toBe('fail')
  })

  it('refusals count, dials that ran out of time do not', () => {
    const connects = (reasons: Share['reasons'], bad = 4) =>
      rowOn({ metric: 'ws_connect_failed', bad, reasons: reasons! }, {}, busy).verdict
    expect(connects({ '503': 4 })).toBe('fail')
    expect(connects({ timeout: 4 })).toBe('not_judged')
    expect(connects({ '503': 4, timeout: 3 }, 7)).toBe('fail')
    const both = rowOn({ metric: 'ws_connect_failed', bad: 7, reasons: { '503': 4, timeout: 3 } }, {}, busy)
    expect(both.message).toMatch(/: 4 of \d+ .*\(503 ×4\),/)
  })

  it('what is met stays met', () => {
    expect(rowOn({ metric: 'ws_subscribed' }, {}, busy).verdict).toBe('met')
  })
})

describe('ws_held', () => {
  const held = (changes: Partial<Held>): Held => ({
    scenario: 'orders',
    feed: 'orders',
    openSeconds: 1000,
    lostSeconds: 0,
    users: 20,
    losing: 0,
    ...changes,
  })
  const row = (changes: Partial<Held>, of: Partial<Load> = {}) =>
    verdictOn(record({ held: [held(changes)] }), of).slos[0]!

  it.each([0, 1000])(
    'is not judged by a clock that was set, be it %i seconds that were lost',
    (lostSeconds) => {
      const bad = held({ lostSeconds, losing: lostSeconds > 0 ? 20 : 0 })
      for (const thresholds of [[], [threshold('ws_held', 'rate>=0.95')]])
        expect(verdictOn(record({ held: [bad], health: STEPPED }), { thresholds })).toMatchObject({
          outcome: 'inconclusive',
          slos: [{ verdict: 'not_judged', code: 'clock_stepped' }],
        })
    },
  )

  it.each([
    ['all open', {}, 'met'],
    ['a twentieth lost', { openSeconds: 950, lostSeconds: 50, losing: 20 }, 'met'],
    ['one of 20 lost', { openSeconds: 940, lostSeconds: 60, losing: 1 }, 'indicative'],
    ['two of 20 lost', { openSeconds: 900, lostSeconds: 100, losing: 2 }, 'suspect'],
    ['four of 20 lost', { openSeconds: 800, lostSeconds: 200, losing: 4 }, 'fail'],
    ['two of two lost', { openSeconds: 100, lostSeconds: 900, users: 2, losing: 2 }, 'fail'],
    ['nothing open', { openSeconds: 0, lostSeconds: 1000, losing: 20 }, 'fail'],
  ] as const)('with %s is %s', (_, changes, verdict) => {
    expect(row(changes).verdict).toBe(verdict)
  })

  it('says the time and the users', () => {
    const { message, actual } = row({ openSeconds: 180, lostSeconds: 820, losing: 20 })
    expect(actual).toBeCloseTo(0.18)
    expect(message).toBe(
      'sockets of orders held: open for 18\u00a0% of the time, 20 of 20 users lost over 5 % of theirs, must be at least 95\u00a0%',
    )
  })

  it.each([
    ['a little excused', { excusedSeconds: 300, excusedUsers: 0 }, 'met', 'met'],
    ['one of 20 excused for most of its time', { excusedSeconds: 40, excusedUsers: 1 }, 'met', 'met'],
    ['five of 20', { excusedSeconds: 200, excusedUsers: 5 }, 'not_judged', 'excused'],
    [
      'all of the time excused',
      { openSeconds: 0, excusedSeconds: 1000, excusedUsers: 20 },
      'not_judged',
      'excused',
    ],
    [
      'more lost than may be, whatever was excused',
      { openSeconds: 100, lostSeconds: 200, losing: 20, excusedSeconds: 700, excusedUsers: 20 },
      'fail',
      'ws_held',
    ],
  ] as const)('with %s is judged by what is left', (_, changes, verdict, code) => {
    expect(row(changes)).toMatchObject({ verdict, code })
    const own = row(changes, { thresholds: [threshold('ws_held', 'rate>=0.95')] })
    expect(own).toMatchObject({ from: 'plan', verdict })
    if (verdict !== 'fail')
      expect(row(changes, { thresholds: [threshold('ws_held', 'rate==1')] }).verdict).toBe(
        verdict === 'met' ? 'met' : 'not_judged',
      )
  })

  it('says what was excused, and is no pass where too little is left', () => {
    const excused = held({ excusedSeconds: 1200, excusedUsers: 20 })
    const { outcome, slos } = verdictOn(record({ held: [excused] }))
    expect(outcome).toBe('inconclusive')
    expect(slos[0]!.message.replaceAll('\u00a0', ' ')).toContain(
      'open for 100 % of the time (20 min more excused after expected closes), 0 of 20 users',
    )
  })

  it('counts under a busy generator too', () => {
    const busy = { health: { ...record().health, lagP99: 99 } }
    const lost = held({ openSeconds: 100, lostSeconds: 900, losing: 20 })
    expect(verdictOn(record({ held: [lost], ...busy })).slos[0]!.verdict).toBe('fail')
  })

  it('is replaced by a threshold of the plan on as much, and not by a weaker one', () => {
    const strict = { thresholds: [threshold('ws_held', 'rate>=0.98')] }
    const weak = { thresholds: [threshold('ws_held', 'rate>=0.5')] }
    const half = held({ openSeconds: 700, lostSeconds: 300, losing: 20 })
    const rows = (of: Partial<Load>) =>
      verdictOn(record({ held: [half] }), of).slos.map(({ from, verdict }) => `${from} ${verdict}`)
    expect(rows(strict)).toEqual(['plan fail'])
    expect(rows(weak)).toEqual(['plan met', 'default fail'])
  })

  it('fails a stricter threshold where every user lost a little', () => {
    const little = { openSeconds: 970, lostSeconds: 30, losing: 0 }
    expect(row(little, { thresholds: [threshold('ws_held', 'rate>=0.99')] }).verdict).toBe('fail')
  })
})

describe('ws_feed_silent', () => {
  const silence: Silence = {
    scenario: 'orders',
    feed: 'orders',
    longest: 15_800,
    at: 9_200,
    moments: 120,
    usual: 600,
    silent: true,
    standsOut: true,
  }
  const rows = (changes: Partial<Silence>, of: Partial<Load> = {}) =>
    verdictOn(record({ silences: [{ ...silence, ...changes }] }), of).slos

  it('is red where the feed fell silent, and says when and for how long', () => {
    expect(rows({})[0]).toMatchObject({ verdict: 'fail', code: 'ws_feed_silent', of: 'moments', n: 120 })
    expect(rows({})[0]!.message).toBe(
      'feed orders fell silent 9\u00a0s after the start, for 16\u00a0s; before that its longest gap was 600\u00a0ms',
    )
  })

  it('is green where it did not', () => {
    expect(rows({ silent: false, longest: 600 })[0]).toMatchObject({ verdict: 'met', code: 'met' })
  })

  const MUTE = { silent: false, standsOut: false, moments: 0, longest: 11_000, at: 0, usual: 0 }

  it('is not met by a feed that never brought a message, and says what would judge that', () => {
    const row = rows(MUTE)[0]!
    expect(row).toMatchObject({ verdict: 'indicative', code: 'no_samples', actual: 0, n: 0 })
    expect(row.message).toBe('feed orders brought nothing in 11\u00a0s; state `rate` to have that judged')
    const own = { thresholds: [threshold('ws_feed_silent', 'count==0')] }
    expect(rows(MUTE, own)).toMatchObject([{ from: 'plan', verdict: 'indicative', code: 'no_samples' }])
    expect(rows({ ...MUTE, moments: 1 })[0]).toMatchObject({ verdict: 'met' })
    expect(rows({ ...MUTE, longest: 0 })[0]!.message).toBe('no socket listened to feed orders in its time')
    expect(verdictOn(record({ silences: [{ ...silence, ...MUTE }] }), {}).sentence).not.toMatch(/^All|is met/)
  })

  it('is not judged where the generator stood still in the silence, which is inconclusive', () => {
    const stood = { silent: false, standsOut: false, longest: 100, slept: 7_900 }
    const { slos, outcome } = verdictOn(record({ silences: [{ ...silence, ...stood }] }), {})
    expect(slos[0]).toMatchObject({ verdict: 'not_judged', code: 'stood_still' })
    expect(slos[0]!.message).toBe(
      'feed orders brought nothing in the last 8\u00a0s, in which the generator stood still: whether it fell silent cannot be told',
    )
    expect(outcome).toBe('inconclusive')
  })

  it('tells of a snapshot that came before its time, and nothing after', () => {
    expect(rows({ ...MUTE, earlier: { messages: 100, until: 600 } })[0]!.message).toBe(
      'feed orders brought nothing in 11\u00a0s after its first 100 messages (the last 600\u00a0ms after the start); state `rate` to have that judged',
    )
  })

  it('may be stated by the plan, of one feed or of all', () => {
    const own = (written: string) => ({ thresholds: [threshold(written, 'count==0')] })
    expect(rows({}, own('ws_feed_silent'))).toMatchObject([{ from: 'plan', verdict: 'fail', code: 'broken' }])
    expect(rows({}, own('ws_feed_silent{feed:trades}'))).toMatchObject([
      { from: 'plan', verdict: 'not_judged', code: 'no_samples' },
      { from: 'default', verdict: 'fail' },
    ])
  })
})

describe('messages.rate', () => {
  const delivery: Delivery = {
    scenario: 'orders',
    feed: 'orders',
    stated: { low: 20, high: 20, exact: false, unit: 1 },
    matched: 20_000,
    socketSeconds: 1000,
    fanOut: 20,
    seconds: 50,
    settled: { matched: 19_200, socketSeconds: 960 },
  }
  const rows = (changes: Partial<Delivery>, more: Partial<Record> = {}, of: Partial<Load> = {}) =>
    verdictOn(record({ deliveries: [{ ...delivery, ...changes }], ...more }), of).slos
  const few = (changes: Partial<Delivery>) => rows(changes)[0]!
  const many = (matched: number, changes: Partial<Delivery> = {}) =>
    rows({ settled: { matched, socketSeconds: 960 }, ...changes })[1]!

  it.each([20_000, 4000, 100_000])('is not judged by a clock that was set, be it %i that came', (matched) => {
    const parts = [1, 2].map(() => ({ matched: matched / 2, socketSeconds: 500 }))
    const found = rows({ matched, parts, settled: { matched, socketSeconds: 960 } }, { health: STEPPED })
    expect(found.map(({ verdict, code }) => [verdict, code])).toEqual(
      Array(3).fill(['not_judged', 'clock_stepped']),
    )
  })

  it('is not judged where the generator slept through most of its time, and judged by the rest where less', () => {
    const slept = rows({ slept: 60, matched: 0 })
    expect(slept).toMatchObject([{ verdict: 'not_judged', code: 'stood_still' }])
    expect(slept[0]!.message).toContain('the generator stood still, or caught up, in 60 of 110 s of its time')
    // Where something is seen of it, nothing fails; where nothing is, a service may have sent it too much.
    expect(verdictOn(record({ deliveries: [{ ...delivery, slept: 60 }] })).reasons[0]).not.toHaveProperty(
      'as',
    )
    const none = { ...delivery, slept: 60, matched: 0, socketSeconds: 0 }
    expect(verdictOn(record({ deliveries: [none] })).reasons[0]).toMatchObject({ as: 'slo' })
    expect(rows({ slept: 40, matched: 0 })[0]).toMatchObject({ verdict: 'fail', code: 'messages_rate' })
  })

  it.each([
    ['half of it', { matched: 10_000 }, 'met', 'met'],
    ['less than half', { matched: 8_000 }, 'fail', 'messages_rate'],
    ['nothing', { matched: 0 }, 'fail', 'messages_rate'],
    // 140 receipts are 7 messages to 20 sockets each; 120 are 6.
    ['nothing of 7 due messages', { matched: 0, socketSeconds: 7 }, 'fail', 'messages_rate'],
    ['nothing of 6 due messages', { matched: 0, socketSeconds: 6 }, 'indicative', 'few_samples'],
    ['nothing in less than two units', { matched: 0, seconds: 1.5 }, 'indicative', 'few_samples'],
    ['the low end of a range', { matched: 5000, stated: range(5, 50) }, 'met', 'met'],
    ['less than the low end', { matched: 4000, stated: range(5, 50) }, 'fail', 'messages_rate'],
  ] as const)('too few: %s is %s', (_, changes, verdict, code) => {
    expect(few(changes)).toMatchObject({ verdict, code })
  })

  it.each([
    ['twice of it', 38_400, {}, 'met', 'met'],
    ['more than twice', 50_000, {}, 'fail', 'messages_many'],
    ['more than the high end', 60_000, { stated: range(5, 50) }, 'fail', 'messages_many'],
    ['the high end', 48_000, { stated: range(5, 50) }, 'met', 'met'],
  ] as const)('too many: %s is %s', (_, matched, changes, verdict, code) => {
    expect(many(matched, changes)).toMatchObject({ verdict, code, operator: '<=' })
  })

  it('too many counts under a busy generator, too few does not', () => {
    const busy = { health: { ...record().health, lagP99: 600 } }
    const settled = { matched: 90_000, socketSeconds: 960 }
    expect(rows({ settled, matched: 0 }, busy).map(({ verdict }) => verdict)).toEqual(['not_judged', 'fail'])
  })

  it('just under half of it says which rate so few messages refute', () => {
    expect(few({ matched: 9990 }).message).toBe(
      'messages per socket of orders are 9.99\u00a0/s, must be at least 10\u00a0/s (n 1,000 socket-seconds); by chance a stated 20\u00a0/s brings so few less than once in 1,000',
    )
  })

  it.each([
    ['evenly', [4000, 4000, 4000, 4000, 4000], 'met'],
    ['with one part short', [4000, 0, 4000, 4000, 4000], 'met'],
    ['with two parts short', [4000, 0, 0, 4000, 4000], 'fail'],
    ['all at once', [20_000, 0, 0, 0, 0], 'fail'],
    ['in three parts, one of them short', [4000, 0, 4000], 'fail'],
  ] as const)('in time: %s is %s', (_, received, verdict) => {
    const parts = received.map((matched) => ({ matched, socketSeconds: 200 }))
    const row = rows({ parts })[2]!
    expect(row.verdict).toBe(verdict)
    if (verdict === 'fail') {
      expect(row.code).toBe('messages_in_time')
      expect(row.message).not.toContain('bursts')
    }
  })

  it('in time: a longer unit is advised where the pauses are those of bursts', () => {
    const parts = [4000, 0, 0, 4000, 4000].map((matched) => ({ matched, socketSeconds: 200 }))
    const told = (bursts: number) => rows({ parts, bursts })[2]?.message
    expect(told(5)).toContain('`rate: 200/10s`')
    expect(told(4)).not.toContain('bursts')
  })

  it.each([
    ['late by less than a tenth of a part', { lagP99: 235 }, 'fail'],
    ['later', { lagP99: 600 }, 'not_judged'],
    ['out of CPU', { lagP99: 235, cpuP95: 0.9 }, 'not_judged'],
  ] as const)('in time: all at once is, by a generator that is %s, %s', (_, health, verdict) => {
    const parts = [20_000, 0, 0].map((matched) => ({ matched, socketSeconds: 200 }))
    const busy = { health: { ...record().health, ...health } }
    expect(rows({ parts }, busy)[2]!.verdict).toBe(verdict)
  })

  it('lets no row hide another of the same key', () => {
    const bare = { ...delivery, feed: null }
    const few = { ...bare, feed: delivery.scenario, matched: 0 }
    for (const deliveries of [
      [bare, few],
      [few, bare],
    ])
      expect(verdictOn(record({ deliveries })).slos.some(({ verdict }) => verdict === 'fail')).toBe(true)
  })

  it('is of each scenario by itself, where two listen to one feed', () => {
    const other = { ...delivery, scenario: 'quiet', matched: 0 }
    const { slos } = verdictOn(record({ deliveries: [delivery, other] }))
    const few = slos.filter(({ operator }) => operator === '>=')
    expect(few.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['messages per socket of orders', 'met'],
      ['messages per socket of orders (quiet)', 'fail'],
    ])
  })

  it('in time: parts in which 20 messages were not due tell nothing', () => {
    const parts = [1, 0, 0, 0, 1].map((matched) => ({ matched, socketSeconds: 10 }))
    expect(rows({ parts, fanOut: 20 })[2]!.verdict).toBe('met')
  })

  it('is taken out whole', () => {
    expect(rows({ matched: 0 }, {}, { defaultsOff: ['messages_rate'] })).toEqual([])
  })

  it('knows the figures of an earlier version', () => {
    const { scenario, feed, socketSeconds } = delivery
    const old = { scenario, feed, socketSeconds, stated: 20 }
    const verdicts = [10_000, 9_000].map(
      (matched) => verdictOn(record({ deliveries: [{ ...old, matched }] })).slos[0]!.verdict,
    )
    expect(verdicts).toEqual(['met', 'fail'])
  })
})

function range(low: number, high: number) {
  return { low, high, exact: true, unit: 1 }
}

describe('what replaces a default', () => {
  const dead = ended([tries({ metric: 'ws_subscribed', bad: 19 })])
  const left = (written: string, text: string, run = dead) =>
    verdictOn(run, { thresholds: [threshold(written, text)] }).slos.filter(({ from }) => from === 'default')

  it.each([
    ['ws_subscribed', 'rate>0'],
    ['ws_subscribed', 'rate>0.5'],
    ['ws_subscribed', 'rate<0.01'],
    ['ws_subscribed', 'rate==0'],
    ['ws_subscribed', 'rate!=0'],
    ['ws_subscribed{phase:steady}', 'rate==1'],
    ['ws_subscribed{scenario:quotes}', 'rate==1'],
    ['ws_connect_failed', 'rate<0.01'],
  ])('is not %s: %s', (written, text) => {
    expect(left(written, text)).toMatchObject([{ code: 'ws_subscribed', verdict: 'fail' }])
  })

  it.each([
    ['ws_subscribed', 'rate==1'],
    ['ws_subscribed', 'rate>=0.99'],
    ['ws_subscribed', 'rate>0.995'],
    ['ws_subscribed{scenario:orders}', 'rate==1'],
    ['ws_subscribed{feed:orders}', 'rate==1'],
  ])('is %s: %s', (written, text) => {
    expect(left(written, text)).toEqual([])
  })

  it.each([
    ['count==0', 0],
    ['count<1', 0],
    ['count<5', 1],
    ['rate<0.01', 1],
    ['rate==0', 0],
  ])('of a counter is one that allows none: %s', (text, rows) => {
    const run = ended([tries({ metric: 'ws_heartbeat_missed' })])
    expect(left('ws_heartbeat_missed', text, run)).toHaveLength(rows)
  })

  it('is none that spans several rows, in which a broken one may drown', () => {
    const run = ended([
      tries({ metric: 'ws_subscribed', n: 10_000 }),
      tries({ metric: 'ws_subscribed', scenario: 'quotes', feed: 'quotes', bad: 2, n: 2 }),
    ])
    expect(left('ws_subscribed', 'rate>=0.99', run).map(({ verdict }) => verdict)).toEqual(['met', 'fail'])
  })

  it('is `off`, which the report says', () => {
    const verdict = verdictOn(dead, { defaultsOff: ['ws_subscribed'] })
    expect(verdict.slos).toEqual([])
    expect(verdict.notices).toEqual([
      { code: 'default_off', message: 'The plan takes out the default SLO ws_subscribed: it is not judged.' },
    ])
  })
})

describe('a threshold of the plan on a share', () => {
  const row = (written: string, text: string, actual: number, n: number, scenarios?: object) => {
    const own = threshold(written, text)
    const run = record({ measured: [measured(own, { actual, n, ...(scenarios && { scenarios }) } as never)] })
    return verdictOn(run, { thresholds: [own] }).slos[0]!
  }

  it('is a claim while fewer than five bad ones are allowed, with the answer that k6 gives beside it', () => {
    const one = row('http_req_failed', 'rate<0.01', 0.05, 20)
    expect(one).toMatchObject({ verdict: 'indicative', code: 'within_chance', bad: 1, n: 20, of: 'requests' })
    expect(one.message).toContain('; to k6 alone it is crossed')
    expect(row('http_req_failed', 'rate<0.01', 0.1, 20).verdict).toBe('suspect')
    expect(row('http_req_failed', 'rate<0.01', 0.2, 20)).toMatchObject({ verdict: 'fail', code: 'broken' })
    expect(row('ws_subscribed', 'rate>=0.99', 0.95, 20).verdict).toBe('indicative')
  })

  it('compares plainly from five allowed ones on', () => {
    expect(row('http_req_failed', 'rate<0.01', 6 / 500, 500).verdict).toBe('fail')
    expect(row('http_req_failed', 'rate<0.01', 5 / 500, 500).verdict).toBe('fail')
    expect(row('http_req_failed', 'rate<0.01', 4 / 500, 500).verdict).toBe('met')
  })

  it('fails where one of several scenarios failed wholly', () => {
    const scenarios = { orders: { n: 998, trues: 0 }, quotes: { n: 2, trues: 2 } }
    const drowned = row('http_req_failed', 'rate<0.01', 0.002, 1000, scenarios)
    expect(drowned).toMatchObject({ verdict: 'fail', bad: 2, n: 2 })
    expect(drowned.message).toContain('2 of 2 requests of quotes failed')
  })

  it.each([
    ['ws_ended_early', 'rate<0.05', 'ws_ended_early', 1, 'met'],
    ['ws_ended_early{scenario:orders}', 'rate<0.05', 'ws_ended_early', 8, 'fail'],
    ['ws_starved{feed:orders}', 'rate<0.01', 'ws_starved', 9, 'fail'],
    ['ws_ended_early', 'rate==0', 'ws_ended_early', 1, 'fail'],
  ])(
    'on what only the evidence counts is judged from the record: %s: %s',
    (written, text, metric, bad, verdict) => {
      const share = tries({ metric, bad })
      expect(verdictOn(ended([share]), { thresholds: [threshold(written, text)] }).slos[0]).toMatchObject({
        verdict,
        from: 'plan',
      })
    },
  )

  it('is not judged where the record does not count it', () => {
    const own = { thresholds: [threshold('ws_starved', 'rate<0.01')] }
    expect(verdictOn(record(), own)).toMatchObject({
      outcome: 'inconclusive',
      slos: [{ verdict: 'not_judged', code: 'not_recorded' }],
    })
  })
})

describe('shares over several runs', () => {
  const runs = (bads: readonly number[], n = 20) =>
    judge({
      load: load({ runs: 5 }),
      records: bads.map((bad, i) =>
        record({ shares: [tries({ metric: 'ws_connect_failed', bad, n })] }, i + 1),
      ),
      baseline: null,
    })
  const row = (bads: readonly number[], n?: number) => runs(bads, n).slos[0]!

  it('are added up, so that what one run left in doubt is cleared or confirmed', () => {
    expect(row([2, 0, 0], 200)).toMatchObject({ verdict: 'met', bad: 2, n: 600 })
    expect(row([1, 0, 0])).toMatchObject({ verdict: 'indicative', bad: 1, n: 60 })
    expect(row([2, 2, 0])).toMatchObject({ verdict: 'suspect', bad: 4, n: 60 })
    expect(row([2, 2, 2])).toMatchObject({ verdict: 'fail', bad: 6, n: 60 })
    expect(row([2, 2, 2]).message).toContain('6 of 60 lives did not connect')
    expect(row([2, 2, 2]).message).toContain(', in 3 runs together')
  })

  it('fail where a single run does', () => {
    expect(row([4, 0, 0])).toMatchObject({ verdict: 'fail', bad: 4, n: 20 })
    expect(row([4, 0, 0]).message).toContain(', in 1 of 3 runs')
  })

  const busy = { ...record().health, lagP99: 99 }
  const verdicts = (all: readonly Partial<Record>[]) =>
    judge({
      load: load({ runs: 3 }),
      records: all.map((changes, i) => record(changes, i + 1)),
      baseline: null,
    })

  it('leave out of the sum what a busy generator may have made, and are not met by the others', () => {
    const share = (bad: number) => [tries({ metric: 'begun', bad })]
    const [spoilt, good] = [{ shares: share(20), health: busy }, { shares: share(0) }]
    const found = verdicts([good, spoilt, good])
    expect(found).toMatchObject({
      outcome: 'inconclusive',
      slos: [{ verdict: 'not_judged', code: 'busy', bad: 20 }],
    })
    expect(found.slos[0]!.message).toMatch(/, in 1 of 3 runs$/)
    // What the fit ones show together stands whatever the busy one would have shown.
    const [one, two] = [1, 2].map((bad) => ({ shares: share(bad) }))
    expect(verdicts([one!, spoilt, two!]).slos[0]).toMatchObject({ verdict: 'suspect', bad: 3, n: 40 })
  })

  it('never meet a row that a single run does not: busy, asleep, without tries, or without the row', () => {
    const delivery = (matched: number) => ({
      scenario: 'orders',
      feed: 'orders',
      stated: 10,
      matched,
      socketSeconds: 20,
    })
    const kinds: { readonly [kind: string]: Partial<Record> } = {
      clean: {
        shares: DEFAULT_SHARES.map(({ name }) => tries({ metric: name })),
        deliveries: [delivery(200)],
      },
      spoilt: {
        shares: DEFAULT_SHARES.map(({ name }) => tries({ metric: name, bad: 20, reasons: { timeout: 20 } })),
        deliveries: [delivery(0)],
        health: { ...busy, lagP99: 20_000, stallMax: 20_000 },
      },
      asleep: { shares: DEFAULT_SHARES.map(({ name }) => tries({ metric: name, n: 0, stalled: 20 })) },
      empty: { shares: DEFAULT_SHARES.map(({ name }) => tries({ metric: name, n: 0 })) },
      without: {},
    }
    const alone = new Map(
      Object.entries(kinds).map(([kind, changes]) => [
        kind,
        new Map(verdicts([changes]).slos.map(({ threshold, verdict }) => [threshold, verdict])),
      ]),
    )
    const names = Object.keys(kinds)
    for (const one of names) {
      for (const two of names) {
        const { slos } = verdicts([kinds.clean!, kinds[one]!, kinds[two]!])
        for (const { threshold, verdict } of slos) {
          const single = ['clean', one, two].map((kind) => alone.get(kind)!.get(threshold))
          const clear = single.every((word) => word === 'met')
          expect([one, two, threshold, verdict === 'met']).toEqual([one, two, threshold, clear])
        }
      }
    }
  })
})

describe('the outcome', () => {
  it('is suspect by a share in doubt, which says X of n and how to settle it', () => {
    const verdict = verdictOn(ended([tries({ metric: 'ws_connect_failed', bad: 2 })]), { mode: 'block' })
    expect(verdict).toMatchObject({ outcome: 'suspect', exitCode: 12, fails: false, exit: 0 })
    expect(verdict.reasons[0]!.code).toBe('beyond_chance')
    expect(verdict.sentence).toContain('2 of 20 lives did not connect')
    expect(verdict.sentence).not.toContain('1 unchanged build in 16')
    expect(verdict.next[0]).toContain('`runs: 3`')
  })

  it('is slo by a broken default, over any doubt', () => {
    const shares = [
      tries({ metric: 'ws_connect_failed', bad: 2 }),
      tries({ metric: 'ws_ended_early', bad: 20 }),
    ]
    expect(verdictOn(ended(shares))).toMatchObject({ outcome: 'slo', exitCode: 11 })
  })

  it('is pass where chance alone may have done it', () => {
    expect(verdictOn(ended([tries({ metric: 'ws_connect_failed', bad: 1 })])).outcome).toBe('pass')
  })

  it('is inconclusive where nothing that the plan asks for was judged, whatever its defaults say', () => {
    const own = threshold('ws_message_latency', 'p(99)<200')
    const run = (beyond: number) =>
      verdictOn(
        ended([tries({ metric: 'ws_subscribed' })], {
          measured: [measured(own, { actual: 190 + 20 * beyond, n: 60, beyond })],
        }),
        { thresholds: [own], mode: 'block' },
      )
    expect(run(1)).toMatchObject({ outcome: 'inconclusive', exitCode: 20, fails: true, exit: 20 })
    expect(run(1).reasons[0]).toMatchObject({ code: 'none_judged', as: 'slo' })
    // Nothing beyond the limit: too few to prove it, and not silent either.
    expect(run(0).outcome).toBe('pass')
  })

  it('asks for nothing of a plan that asks for nothing', () => {
    expect(verdictOn(ended([tries({ metric: 'ws_subscribed' })])).outcome).toBe('pass')
  })
})
