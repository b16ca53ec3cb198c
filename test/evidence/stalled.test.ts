import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import { SCENARIO_START, STALL, WATCHING } from '../../src/model/metrics/internal.ts'
import type { Tags } from '../../src/model/sample.ts'
import { loadOf, ORDERS, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const STOOD = { ...TAGS, reason: 'stalled' }
const turn = (user: number, at: number, name: Turn, tags: Tags = {}) =>
  of(LIFE, at, lifeValue(user, name), { ...TAGS, ...tags })
const through = (user: number) => [
  turn(user, 100, 'wanted'),
  turn(user, 200, 'open'),
  turn(user, 200, 'subscribed'),
  turn(user, 11_500, 'ended', { by: 'stop' }),
]
const sleptThrough = (user: number) => [
  turn(user, 300, 'wanted'),
  of('ws_connect_failed', 2000, 1, STOOD),
  turn(user, 2000, 'failed', { reason: 'stalled' }),
  turn(user, 2001, 'gave-up'),
]
const BEATING = {
  ...ORDERS,
  socket: { ...ORDERS.socket, heartbeat: { every: 1000, by: 'ping', timeout: 500 } },
} as typeof ORDERS
const load = () => loadOf({ orders: BEATING })
const recorded = (...more: ReturnType<typeof of>[][]) =>
  recordOf(load(), [[of(SCENARIO_START, 0, T0, TAGS), ...more.flat(), of('vus', 12_000, 1)]])

describe('a wait that the generator slept through', () => {
  it('is in neither X nor n, and takes no held time', () => {
    const record = recorded(through(0), through(1), sleptThrough(2), [
      of('ws_heartbeat_rtt', 3000, 2, TAGS),
      of('ws_heartbeat_rtt', 4000, 2, TAGS),
      of('ws_heartbeat_missed', 5000, 1, STOOD),
      of('ws_close_unanswered', 11_900, 1, STOOD),
      of(STALL, 2000, 1600, TAGS),
    ])
    const share = (metric: string) => record.shares?.find((one) => one.metric === metric)
    expect(share('ws_connect_failed')).toMatchObject({ bad: 0, n: 2, stalled: 1 })
    expect(share('ws_heartbeat_missed')).toMatchObject({ bad: 0, n: 2, stalled: 1 })
    expect(share('ws_close_unanswered')).toMatchObject({ bad: 0, n: 1, stalled: 1 })
    expect(record.held?.[0]).toMatchObject({ lostSeconds: 0, losing: 0 })
    expect(record.health.stallMax).toBe(1600)
    const { slos } = judge({ load: load(), records: [record], baseline: null })
    const told = slos.filter(({ threshold }) => /connect_failed|heartbeat/.test(threshold))
    expect(told.map(({ verdict }) => verdict)).toEqual(['met', 'met'])
  })

  it('is lag for the messages of that time, by the user who looks all the time', () => {
    const seconds = Array.from({ length: 12 }, (_, i) => of('vus', 1000 * i, 2))
    const lagOf = (...stalls: ReturnType<typeof of>[]) =>
      recordOf(load(), [[of(SCENARIO_START, 0, T0, TAGS), ...through(0), ...seconds, ...stalls]]).health
        .lagP99
    const stood = (at: number, ms: number) => of(STALL, at, ms, { ...TAGS, ...WATCHING })
    // One of a hundred moments of 12 s: 120 ms.
    expect(lagOf(stood(5000, 1600))).toBeCloseTo(1480)
    expect(lagOf(stood(5000, 1600), stood(8000, 1600))).toBeCloseTo(1540)
    expect(lagOf(stood(5000, 110), of(STALL, 5000, 1600, TAGS))).toBeNull()
  })

  it('leaves nothing to judge where most of them are so', () => {
    const record = recorded(through(0), sleptThrough(1), sleptThrough(2))
    const verdict = judge({ load: load(), records: [record], baseline: null })
    const row = verdict.slos.find(({ threshold }) => threshold.startsWith('ws_connect_failed'))
    expect(row).toMatchObject({ verdict: 'not_judged', code: 'stood_still' })
    expect(row?.message).toContain(
      'the generator stood still while it dialled, 2 sockets did not open, and 1 other tells too little',
    )
    expect(verdict.reasons.map(({ outcome }) => outcome)).not.toContain('slo')
  })
})
