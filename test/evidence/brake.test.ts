import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBrake } from '../../src/evidence/stops/brake.ts'
import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import { sampler } from './support.ts'

const sample = sampler()
const turn = (at: number, what: Turn, user = 0, more = {}) =>
  sample(LIFE, at, lifeValue(user, what), { scenario: 'orders', ...more })
const dialled = (at: number, user = 0) => turn(at, 'wanted', user)
const evenly = (count: number, every: number) => Array.from({ length: count }, (_, i) => dialled(i * every))

describe('a cap on connects', () => {
  it('lets a load run on that is planned right up to it', () => {
    expect(createBrake({ connectsPerSecond: 100 }).add(evenly(6000, 10))).toBeNull()
  })

  it('stops what comes back again and again, whether it opens or not', () => {
    const storm = Array.from({ length: 300 }, (_, i) => turn(i, i % 2 === 0 ? 'wanted' : 'redial', i % 7))
    expect(createBrake({ connectsPerSecond: 100 }).add(storm)).toBe(
      'more than 243 sockets were dialled within 2 s, and the cap connects_per_second is 100',
    )
  })

  it('counts across batches, and stays over', () => {
    const brake = createBrake({ connectsPerSecond: 5 })
    const said = evenly(21, 1).map((one) => brake.add([one]))
    expect(said.slice(0, 20)).toEqual(Array(20).fill(null))
    expect(said[20]).toContain('more than 20 sockets')
    expect(brake.add([])).toBe(said[20])
  })

  it('does not count a login that failed, for which nothing was dialled', () => {
    const logins = Array.from({ length: 900 }, (_, i) => [
      dialled(i, i % 5),
      turn(i + 0.5, 'failed', i % 5, { reason: 'login' }),
    ])
    expect(createBrake({ connectsPerSecond: 10 }).add(logins.flat())).toBeNull()
  })

  it('counts a dial when it begins, not when a service that stood still answers it with many others', () => {
    const dials = Array.from({ length: 150 }, (_, i) => dialled(i * 20, i))
    const opened = Array.from({ length: 150 }, (_, i) => [
      turn(3000, 'open', i),
      sample('ws_connect_failed', 3000, 0, { scenario: 'orders' }),
    ])
    const brake = createBrake({ connectsPerSecond: 50 })
    expect(brake.add([...dials, ...opened.flat()])).toBeNull()
  })

  it('never stops what keeps to it in every second, in whatever order it is told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (seconds) => {
        const all = seconds.flatMap((count, second) =>
          Array.from({ length: count }, (_, i) => dialled(second * 1000 + (i * 1000) / Math.max(1, count))),
        )
        expect(createBrake({ connectsPerSecond: 20 }).add(all)).toBeNull()
      }),
    )
  })
})

describe('a cap on messages', () => {
  it('is of what is sent and received, over all runs', () => {
    const brake = createBrake({ messages: 100 })
    const messages = (n: number) => [
      sample('ws_msgs_sent', 1, n, { scenario: 'orders' }),
      sample('ws_msgs_received', 2, n, { scenario: 'orders', feed: 'orders' }),
      sample('ws_message_latency', 2, 1000, { scenario: 'orders', feed: 'orders' }),
    ]
    expect(brake.add(messages(50))).toBeNull()
    expect(brake.add(messages(1))).toBe(
      'more messages were sent and received than the cap messages, 100, allows',
    )
  })
})

it('without caps nothing is ever stopped', () => {
  expect(createBrake({}).add(evenly(5000, 0))).toBeNull()
})
