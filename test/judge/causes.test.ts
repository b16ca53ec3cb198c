import { describe, expect, it } from 'vitest'
import { rowReasons } from '../../src/judge/reasons/reasons.ts'
import { causesFirst } from '../../src/model/verdict/causes.ts'
import { gate, slo } from '../report/verdicts.ts'

const broken = (threshold: string, unit: 'share' | 'ms' | 'count' = 'share') =>
  slo({ verdict: 'fail', code: 'broken', threshold, unit, message: threshold })

/** Causes before what follows of them, as each is written in a row. */
const ORDER = [
  broken('ws_connect_failed{scenario:orders}: rate<0.01'),
  broken('steps_failed{name:login,scenario:orders}: rate<0.01'),
  broken('ws_error_frames: count==0', 'count'),
  broken('ws_ended_early{scenario:orders}: rate<0.01'),
  broken('ws_subscribed{scenario:orders}: rate>=0.99'),
  broken('ws_messages_malformed{feed:orders}: share<0.01'),
  broken('ws_feed_silent{feed:orders}: count==0', 'count'),
  broken('ws_starved{feed:orders}: rate<0.01'),
  broken('messages.rate of orders: received>=10/s', 'count'),
  broken('ws_message_latency{feed:orders}: p(99)<200', 'ms'),
  broken('checks: rate>0.99'),
  broken('http_req_duration: p(95)<300', 'ms'),
  broken('ws_held{scenario:orders}: rate>=0.95'),
]

describe('where several rows are broken', () => {
  it('the cause is told first, whatever the order of the plan', () => {
    for (const rows of [
      ORDER,
      ORDER.toReversed(),
      ORDER.toSorted((a, b) => (a.message < b.message ? -1 : 1)),
    ]) {
      expect(rowReasons('plan.yaml', rows, []).map(({ message }) => message)).toEqual(
        ORDER.map(({ message }) => message),
      )
    }
  })

  it('sockets that were not held are told first where nothing says why, and a cause that is not judged is told with them', () => {
    const held = broken('ws_held{scenario:orders}: rate>=0.95')
    const starved = broken('ws_starved{feed:orders}: rate<0.01')
    expect(causesFirst([starved, held])).toEqual([held, starved])
    const unjudged = slo({
      ...broken('ws_subscribed{scenario:orders}: rate>=0.99'),
      verdict: 'not_judged',
      bad: 20,
      message: 'subscribed sockets of orders: 20 of 20 sockets were not acknowledged; the generator was busy',
    })
    expect(rowReasons('plan.yaml', [held, unjudged], [])[0]?.message).toMatch(
      /^subscribed sockets of orders: 20 of 20 .*; so ws_held/,
    )
  })

  it('equal ones keep the order of the plan', () => {
    const rows = ['orders', 'quotes'].map((feed) =>
      broken(`ws_message_latency{feed:${feed}}: p(99)<200`, 'ms'),
    )
    expect(causesFirst(rows)).toEqual(rows)
  })

  it('closes stand before latencies in the gate, too', () => {
    const rows = [gate({}), gate({ selector: 'ws_closes{code:1011}', unit: 'count' })]
    expect(causesFirst(rows).map(({ selector }) => selector)[0]).toBe('ws_closes{code:1011}')
  })
})
