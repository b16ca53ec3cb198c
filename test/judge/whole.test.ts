import { describe, expect, it } from 'vitest'
import { contradictionReasons } from '../../src/judge/contradiction.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Scenario } from '../../src/model/load/scenario.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Share } from '../../src/model/record/share.ts'
import { counter, judgeOne, load, record, share } from './support.ts'

/** Sockets with all that a plan may ask of them, and a scenario of REST. */
function whole(): Load {
  const { work } = load({}, ['socket', 'rest'])
  const [orders, place] = Object.values(work.scenarios) as [
    Extract<Scenario, { kind: 'socket' }>,
    Extract<Scenario, { kind: 'rest' }>,
  ]
  const any = { kind: 'any' } as const
  const request = {
    method: 'POST',
    url: '${targets.api}',
    headers: {},
    timeout: 5000,
    expect: [],
    name: 'place',
  }
  const socket = {
    ...orders.socket,
    open: [{ await: { match: any, within: 5000, save: {} } }],
    whileOpen: [
      { send: { kind: 'text', text: 'q' }, await: { match: any, within: 500, save: {}, as: 'quote' } },
    ],
    messages: [{ match: any, rate: 10 }],
    heartbeat: { every: 1000, by: 'ping', timeout: 900 },
  }
  const scenarios = {
    orders: { ...orders, socket, tags: { feed: 'orders' } },
    place: { ...place, steps: [{ request }] },
  }
  return { ...load(), work: { ...work, scenarios } as unknown as Load['work'] }
}

const of = (metric: string, changes: Partial<Share> = {}): Share => {
  return { metric, scenario: 'orders', feed: 'orders', bad: 0, n: 20, ...changes }
}

/** A run of that load: 20 sockets, 10 messages/s each, 20 requests. */
const good = (): Record =>
  record({
    generator: 1,
    timeline: { ...record().timeline, place: record().timeline.orders! },
    stats: [
      share('ws_connect_failed', 0, 20),
      share('http_req_failed', 0, 20),
      counter('http_reqs', 20),
      counter('ws_closes', 20),
    ],
    shares: [
      of('ws_connect_failed'),
      of('ws_subscribed'),
      of('ws_ended_early'),
      of('ws_heartbeat_missed', { n: 900 }),
      of('ws_roundtrip_timeout', { name: 'quote', n: 900 }),
      of('steps_failed', { scenario: 'place', feed: null, name: 'place' }),
    ],
    held: [{ scenario: 'orders', feed: 'orders', openSeconds: 1000, lostSeconds: 0, users: 20, losing: 0 }],
    silences: [
      {
        scenario: 'orders',
        feed: 'orders',
        longest: 200,
        at: 0,
        moments: 500,
        usual: 200,
        silent: false,
        standsOut: false,
      },
    ],
    deliveries: [
      {
        scenario: 'orders',
        feed: 'orders',
        stated: { low: 10, high: 10, exact: false, unit: 1 },
        matched: 10_000,
        socketSeconds: 1000,
        fanOut: 20,
      },
    ],
    opens: [{ scenario: 'orders', feed: 'orders', count: 20, seconds: 1000 }],
  })

const told = (changes: Partial<Record>): string | undefined =>
  contradictionReasons(whole(), [{ ...good(), ...changes }])[0]?.message

const without = (metric: string) => good().shares!.filter((one) => one.metric !== metric)
const changed = (changes: Partial<Record['deliveries'][number]>) => [{ ...good().deliveries[0]!, ...changes }]

describe('a record of a whole run', () => {
  it('is one that holds what its plan’s load asks for', () => {
    expect(told({})).toBeUndefined()
  })

  it.each<readonly [string, Partial<Record>, string]>([
    ['shares', { shares: [] }, 'it lacks ws_heartbeat_missed of orders'],
    ['heartbeats', { shares: without('ws_heartbeat_missed') }, 'it lacks ws_heartbeat_missed of orders'],
    ['exchanges', { shares: without('ws_roundtrip_timeout') }, 'it lacks ws_roundtrip_timeout of quote'],
    ['subscriptions', { shares: without('ws_subscribed') }, 'it lacks ws_subscribed of orders'],
    ['steps', { shares: without('steps_failed') }, 'it lacks steps_failed of place'],
    ['held time', { held: [] }, 'it lacks ws_held of orders'],
    ['silences', { silences: [] }, 'it lacks ws_feed_silent of orders'],
    ['rates', { deliveries: [] }, 'it lacks messages.rate of orders'],
    ['timeline', { timeline: {} }, 'it has no timeline of orders'],
  ])('is none without its %s', (_, changes, why) => {
    expect(told(changes)).toContain(why)
  })

  it('is none without the lists that every record of this version has', () => {
    const { shares: _, held: __, silences: ___, ...rest } = good()
    expect(contradictionReasons(whole(), [rest])[0]!.message).toContain(
      'it has no shares, no held, no silences',
    )
    const verdict = judgeOne({ load: whole(), record: rest, baseline: null })
    expect(verdict).toMatchObject({ outcome: 'engine', exitCode: 50, fails: true })
  })

  it.each<readonly [string, Partial<Record>]>([
    [
      'closes of its own that cross ours',
      {
        closes: good().closes.map((one) => ({ ...one, code: '1011', side: 'service' })),
        shares: [...good().shares!, of('ws_close_unanswered')],
      },
    ],
    [
      'a close of each socket at once, as the plan expects',
      { held: [{ ...good().held![0]!, openSeconds: 0, excusedUsers: 20, restedSeconds: 900 }] },
    ],
    [
      'logins that never end, so that nobody dials',
      {
        sockets: { ...good().sockets, tried: 5, opened: 0, subscribed: 0 },
        stats: [],
        shares: [
          ...good().shares!.filter(({ metric }) => metric !== 'ws_connect_failed'),
          of('ws_connect_failed', { bad: 20, reasons: { timeout: 15, refused: 5 } }),
        ],
      },
    ],
    [
      'a scenario whose sockets open so late that none is subscribed',
      {
        shares: [...without('ws_subscribed'), of('ws_subscribed', { n: 0 })],
        opens: [...good().opens!, { scenario: 'other', feed: null, count: 20, seconds: 100 }],
      },
    ],
  ])('is one of a service that makes of it %s', (_, changes) => {
    expect(told(changes)).toBeUndefined()
  })

  const { sockets, http, closes, shares, held } = good()
  const failed = (count: number) => [{ reason: 'refused', status: null, count }]
  it.each<readonly [string, Partial<Record>, string]>([
    ['length', { duration: 0 }, 'it lasted no time'],
    [
      'failed connects, which no share tells',
      { sockets: { ...sockets, tried: 50, failed: failed(30) }, stats: [] },
      '30 connects failed, and 0 are told',
    ],
    [
      'sockets beside their row',
      { sockets: { ...sockets, tried: 50 } },
      'of ws_connect_failed it counts 50, its row 20',
    ],
    [
      'shares of no try',
      { shares: shares!.map((one) => ({ ...one, n: 0 })) },
      'ws_ended_early counts 0 of 20 opened sockets',
    ],
    ['closes, of which there are none', { closes: [] }, 'more sockets opened than ended, or did not'],
    [
      'closes of the service, none of which was early',
      { closes: closes.map((one) => ({ ...one, code: '1011', side: 'service' })) },
      'the service closed 20 sockets of orders, and 0 ended early',
    ],
    [
      'failed requests, which no step tells',
      { http: { ...http, failed: 20, byStatus: { '500': 20 } }, stats: [] },
      '20 requests failed, and 0 steps are told',
    ],
    [
      'requests by status',
      { http: { ...http, byStatus: { '200': 2 } } },
      'its requests are not those of its statuses',
    ],
    [
      'held time of nobody',
      { held: [{ ...held![0]!, users: 0 }] },
      'ws_held of orders has users without time',
    ],
    [
      'stated rate, which is not the plan’s',
      { deliveries: changed({ stated: { low: 0, high: 10, exact: false, unit: 1e9 } }) },
      'messages.rate of orders is not that of the plan',
    ],
    ['messages', { deliveries: changed({ fanOut: 1e6 }) }, 'a message of orders reached more than there are'],
  ])('is none with other %s', (_, changes, why) => {
    expect(told(changes)).toContain(why)
  })

  it('counts dials again, and those after expected closes, in no share', () => {
    const again = { sockets: { ...sockets, tried: 50, failed: failed(30) }, stats: [] }
    const redials = [{ kind: 'redial' as const, scenario: 'orders', feed: 'orders', n: 30, of: 30 }]
    expect(told({ ...again, seen: redials })).toBeUndefined()
  })

  it('counts what only the generator could not do in no share and in no row', () => {
    const own = [{ reason: 'generator', status: null, count: 30 }]
    expect(told({ sockets: { ...sockets, tried: 50, failed: own } })).toBeUndefined()
  })

  it('is not asked of a record of an earlier version, or of a run that did not come to its end', () => {
    const { generator: _, ...earlier } = good()
    expect(contradictionReasons(whole(), [{ ...earlier, shares: [] }])).toEqual([])
    expect(told({ shares: [], ended: 'cancelled' })).toBeUndefined()
  })
})
