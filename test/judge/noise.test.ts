import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { SocketScenario } from '../../src/model/load/scenario.ts'
import type { Delivery } from '../../src/model/record/delivery.ts'
import type { Health, Record } from '../../src/model/record/record.ts'
import type { Share } from '../../src/model/record/share.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { judgeOne, load, measured, record, threshold, trend } from './support.ts'

// Noise explains at most what was measured of it.

/** One socket scenario whose every wait has this limit in ms. */
function waiting(limit: number, changes: Partial<Load> = {}): Load {
  const whole = load(changes)
  const base = whole.work.scenarios.s0 as SocketScenario
  const match = { path: 'op', equals: 'x' } as never
  const await_ = { match, within: limit, save: {}, as: 'echo' }
  const socket = {
    ...base.socket,
    connectWithin: limit,
    open: [{ await: await_ }],
    heartbeat: { every: 2000, by: 'ping', timeout: limit } as const,
  }
  return { ...whole, work: { scenarios: { orders: { ...base, socket } } } }
}

const health = (lagP99: number, stallMax = lagP99, changes: Partial<Health> = {}): Health => ({
  ...record().health,
  lagP99,
  stallMax,
  brought: 1,
  ...changes,
})
const missed = (bad: number, n = 92, metric = 'ws_heartbeat_missed'): Share => ({
  metric,
  scenario: 'orders',
  feed: 'orders',
  bad,
  n,
  ...(metric === 'ws_roundtrip_timeout' && { name: 'echo' }),
  ...(metric === 'ws_connect_failed' && { reasons: { timeout: bad } }),
})
const ran = (limit: number, own: Health, share: Share, changes: Partial<Load> = {}): Verdict =>
  judgeOne({
    load: waiting(limit, changes),
    record: record({ health: own, shares: [share], stats: [] }),
    baseline: null,
  })

describe('waits that ran out on a busy generator', () => {
  it.each([
    [1000, 45, 78, 92, 'fail'],
    [1000, 45, 78, 10, 'fail'],
    [1000, 99, 99, 10, 'fail'],
    [1000, 45, 100, 10, 'not_judged'],
    [1000, 100, 20, 10, 'not_judged'],
    [1000, 400, 500, 92, 'fail'],
    [1000, 400, 501, 92, 'not_judged'],
    [5000, 45, 499, 10, 'fail'],
    [5000, 45, 500, 10, 'not_judged'],
    [5000, 45, 2500, 92, 'fail'],
    [10_000, 300, 999, 10, 'fail'],
    [10_000, 300, 1000, 10, 'not_judged'],
    [10_000, 300, 5001, 92, 'not_judged'],
  ] as const)(
    'of %d ms, lag %d ms, longest standstill %d ms: %d of 92 is %s',
    (limit, lag, stall, bad, verdict) => {
      for (const metric of [
        'ws_heartbeat_missed',
        'ws_roundtrip_timeout',
        'ws_subscribed',
        'ws_connect_failed',
      ])
        expect(ran(limit, health(lag, stall), missed(bad, 92, metric)).slos[0]).toMatchObject({ verdict })
    },
  )

  it.each([
    [17.7, 60, 65, 'fail'],
    [17.7, 199, 80, 'fail'],
    [17.7, 200, 80, 'not_judged'],
    [17.7, 1000, 65, 'fail'],
    [17.7, 1001, 65, 'not_judged'],
  ] as const)(
    'of 65 answers to closes, lag %d ms, longest standstill %d ms, of %d: %s',
    (lag, stall, n, verdict) => {
      const unanswered = threshold('ws_close_unanswered', 'count==0', 'default')
      const found = judgeOne({
        load: waiting(1000, { thresholds: [unanswered] }),
        record: record({
          health: health(lag, stall),
          shares: [missed(65, n, 'ws_close_unanswered')],
          stats: [],
          measured: [measured(unanswered, { actual: 65, n: 65 })],
        }),
        baseline: null,
      })
      expect(found.slos[0]?.verdict).toBe(verdict)
      expect(found.outcome).toBe(verdict === 'fail' ? 'slo' : 'inconclusive')
    },
  )

  it('are all of three, which single standstills may be', () => {
    expect(ran(1000, health(45, 300), missed(3, 3)).slos[0]?.verdict).toBe('not_judged')
    expect(ran(1000, health(45, 300), missed(4, 4)).slos[0]?.verdict).toBe('fail')
  })

  it('are not judged where the plan does not say their limit, or nobody looked for standstills', () => {
    const unknown = judgeOne({
      load: load(),
      record: record({ health: health(45), shares: [missed(92)] }),
      baseline: null,
    })
    expect(unknown.slos[0]?.verdict).toBe('not_judged')
    const { stallMax: _, ...older } = health(45)
    expect(ran(1000, older, missed(92)).slos[0]?.verdict).toBe('not_judged')
  })

  it('count for a threshold of the plan alike', () => {
    const count = threshold('ws_heartbeat_missed', 'count<5')
    const rate = threshold('ws_subscribed', 'rate>0.95')
    const verdicts = (stall: number) =>
      judgeOne({
        load: waiting(1000, { thresholds: [count, rate] }),
        record: record({
          health: health(45, stall),
          stats: [],
          measured: [measured(count, { actual: 10, n: 10 }), measured(rate, { actual: 0.7, n: 20 })],
        }),
        baseline: null,
      })
    expect(verdicts(78).slos.map(({ verdict }) => verdict)).toEqual(['fail', 'fail'])
    const excused = verdicts(150)
    expect(excused.slos.map(({ verdict }) => verdict)).toEqual(['not_judged', 'not_judged'])
    expect(excused.reasons.map(({ line }) => line)).toEqual([77, 77, undefined, undefined])
  })

  it('are added up over busy runs, too, where noise explains none of them', () => {
    const over = (...stalls: readonly number[]) => {
      const runs = stalls.map((stall, i) =>
        record({ health: health(45, stall), shares: [missed(1)], stats: [] }, i + 1),
      )
      return judge({ load: waiting(1000), records: runs, baseline: null }).slos[0]
    }
    expect(over(78, 20, 20)).toMatchObject({ verdict: 'indicative', bad: 3, n: 276 })
    expect(over(78, 150, 20)).toMatchObject({ verdict: 'not_judged' })
  })

  it('name their row first where they are not judged', () => {
    const { outcome, reasons } = ran(1000, health(45, 150), missed(10))
    expect(outcome).toBe('inconclusive')
    expect(reasons.map(({ message }) => message)).toEqual([
      'missed heartbeats of orders: 10 of 92 heartbeats were not answered in time, must be under 1\u00a0%; not judged: the generator was busy',
      expect.stringMatching(/^The generator was busy: its lag reached/),
    ])
  })

  it.each([
    ['block', 92, 92, true],
    ['block', 10, 92, false],
    ['block', 3, 3, false],
    ['warn', 92, 92, false],
  ] as const)('in mode %s, %d of %d unanswered and not judged: fails is %s', (mode, bad, n, fails) => {
    const verdict = ran(1000, health(400, 900), missed(bad, n), { mode })
    expect(verdict).toMatchObject({ outcome: 'inconclusive', fails, exit: fails ? 20 : 0 })
  })
})

describe('a stated rate on a busy generator', () => {
  const delivered = (rate: number, exact: boolean): Delivery => ({
    scenario: 'orders',
    feed: 'orders',
    stated: { low: 80, high: exact ? 100 : 80, exact, unit: 1 },
    matched: rate * 200,
    socketSeconds: 200,
    fanOut: 20,
    seconds: 10,
    parts: [100, 100].map((socketSeconds) => ({ matched: rate * socketSeconds, socketSeconds })),
  })
  const starved = (rate: number, exact: boolean): Share => ({
    metric: 'ws_starved',
    scenario: 'orders',
    feed: 'orders',
    bad: 20,
    n: 20,
    reasons: rate === 0 ? { nothing: 20 } : { [exact ? 'under the range' : 'under half']: 20 },
  })
  const rows = (rate: number, exact: boolean, own: Health) => {
    const run: Partial<Record> = {
      health: own,
      stats: [],
      deliveries: [delivered(rate, exact)],
      shares: [starved(rate, exact)],
    }
    return judgeOne({ load: waiting(1000), record: record(run), baseline: null })
  }

  it.each([
    ['a little under a range', 63, true, health(38, 161), 'not_judged'],
    ['nothing of a range', 0, true, health(38, 161), 'fail'],
    ['under half', 30, false, health(38, 161), 'fail'],
    ['under half, messages moved', 30, false, health(600), 'not_judged'],
    ['under half, no CPU left', 30, false, health(38, 161, { cpuP95: 0.9 }), 'not_judged'],
    ['a little under a range, on a fit one', 63, true, health(1), 'fail'],
  ] as const)('%s: all its rows agree', (_, rate, exact, own, verdict) => {
    const { slos } = rows(rate, exact, own)
    expect(slos.map((row) => row.verdict)).toEqual([verdict, verdict, verdict])
  })

  const burst = (p50: number, count = 521) => trend({ count }, p50 / 30, 'gen_lag')
  const silent = (own: Health, stats: Record['stats']) =>
    judgeOne({
      load: waiting(1000, { thresholds: [received], mode: 'block' }),
      record: record({
        health: own,
        stats,
        duration: 10_000,
        measured: [measured(received, { actual: 5, n: 5 })],
        deliveries: [delivered(0, false)],
        shares: [starved(0, false)],
      }),
      baseline: null,
    })
  const received = threshold('ws_msgs_received', 'count>100')

  it.each([
    ['a burst before it', health(903, 1011), [burst(0.9)], 'fail'],
    ['five late frames alone', health(903, 1011), [burst(300, 5)], 'fail'],
    ['a standstill of most of the time', health(903, 9700), [burst(0.9)], 'not_judged'],
    ['a generator that was late throughout', health(903, 1011), [burst(160)], 'not_judged'],
  ] as const)('of which nothing comes: %s', (_, own, stats, verdict) => {
    const { slos, fails } = silent(own, stats)
    expect(slos.map((row) => row.verdict)).toEqual(Array(4).fill(verdict))
    // Where nothing that was asked for is judged, block fails, whoever kept it from being judged.
    expect(fails).toBe(true)
  })

  it('of which nothing at all comes is not excused by the CPU alone', () => {
    const { slos } = silent(health(38, 161, { cpuP95: 0.9 }), [burst(0.9)])
    expect(slos.map((row) => row.verdict)).toEqual(['not_judged', 'fail', 'fail', 'fail'])
  })

  it('of a range is told as one', () => {
    const { slos, seen } = rows(63, true, health(38, 161))
    const text = [...slos, ...(seen ?? [])].map(({ message }) => message).join('\n')
    expect(text).toContain('20 of 20 orders sockets got less than the stated range')
    expect(text).toContain('20 of 20 sockets got less than the stated range')
    expect(text).toContain('2 of 2 equal parts of its time got less than the stated range')
    expect(text).not.toMatch(/under half|100 %/)
  })
})

describe('a generator that stood still during all waits', () => {
  it('is told what the service sent it, and lets nothing through', () => {
    const waits: Share = { ...missed(0, 0), stalled: 18 }
    const run = record({
      shares: [waits, { ...missed(0, 20, 'ws_ended_early') }],
      stats: [],
      duration: 10_000,
    })
    const verdict = (received: number, mode: 'warn' | 'block') =>
      judgeOne({
        load: waiting(1000, { mode }),
        record: { ...run, bytes: { sent: 0, received } },
        baseline: null,
      })
    expect(verdict(350e6, 'block')).toMatchObject({ outcome: 'inconclusive', fails: true, exit: 20 })
    expect(verdict(350e6, 'block').sentence).toContain('during 18 waits (the service sent it 35.0\u00a0MB/s)')
    expect(verdict(1e6, 'warn')).toMatchObject({ outcome: 'inconclusive', fails: false })
    expect(verdict(1e6, 'warn').sentence).not.toContain('MB/s')
  })

  it.each([
    ['ws_connect_failed', 2, 2, 'not_judged', '2 sockets did not open, and 2 others tell too little'],
    ['ws_connect_failed', 1, 1, 'not_judged', '1 socket did not open, and 1 other tells too little'],
    [
      'ws_connect_failed',
      2,
      3,
      'met',
      '2 more did not open while the generator stood still, and count nowhere',
    ],
    ['ws_heartbeat_missed', 3, 20, 'met', '3 more count nowhere, since the generator stood still meanwhile'],
    [
      'ws_heartbeat_missed',
      20,
      20,
      'not_judged',
      'stood still during 20 waits, and 20 others tell too little',
    ],
  ] as const)('%s: %d beside %d others is %s, and told', (metric, stalled, n, expected, words) => {
    const share: Share = { ...missed(0, n, metric), reasons: {}, stalled }
    const { slos, outcome } = ran(1000, health(0, 0), share)
    const row = slos.find(({ threshold }) => threshold.startsWith(metric))
    expect(row).toMatchObject({ verdict: expected, message: expect.stringContaining(words) })
    expect(outcome === 'inconclusive').toBe(expected === 'not_judged')
  })
})
