import { describe, expect, it } from 'vitest'
import { makeLoad } from '../../../src/plan/load.ts'
import { parse, sentencesOf } from './support.ts'

const planOf = (
  slow: string,
  { socket = '', load = 'constant-vus, vus: 5, duration: 60s', own = '' } = {},
) => `version: 1
name: slow
targets: { feed: { url: "ws://127.0.0.1:1" } }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}"
      messages: { match: { type: order }, sent_at: { path: at } }
      slow_readers: ${slow}${socket && `\n      ${socket}`}
    load: { executor: ${load} }${own && `\n    ${own}`}
profiles: { pr: { vus: 20%, time: 40s } }
`

const AT = 'scenarios.orders.socket'
const slowIn = (text: string, profile?: string) => {
  const { orders } = makeLoad(parse(text), profile).work.scenarios
  return orders?.kind === 'socket' ? orders.socket.slowReaders : undefined
}

describe('slow readers', () => {
  it.each([
    ['{ count: 2, read: pause }', { count: 2, read: 0, at: 15_000, lasts: 30_000, neighbours: 0.2 }],
    [
      '{ count: 1, read: 2MiB/s, after: 1s, for: 5s, neighbours: 150% }',
      { count: 1, read: 2_097_152, at: 6_000, lasts: 5_000, neighbours: 1.5 },
    ],
    ['{ count: 1, read: 100B/s }', { read: 100 }],
  ])('are what %s says, from the steady time on', (slow, expected) => {
    expect(slowIn(planOf(slow))).toMatchObject(expected)
  })

  it('are as many under every profile, for a shorter time', () => {
    expect(slowIn(planOf('{ count: 4, read: 1KiB/s, after: 12s, for: 24s }'), 'pr')).toMatchObject({
      count: 4,
      read: 1024,
      lasts: 16_000,
    })
  })

  it('have no limit for the others where nothing of them is timed', () => {
    const text = planOf('{ count: 1, read: pause }').replace(', sent_at: { path: at }', '')
    expect(slowIn(text)).not.toHaveProperty('neighbours')
    expect(sentencesOf(text.replace('pause', 'pause, neighbours: 5%'))).toEqual([
      `${AT}.slow_readers.neighbours: "neighbours" compares the latency of the others, and no message of this scenario has a time: add messages: { match: …, sent_at: { path: … } }`,
    ])
  })

  it.each<[string, string, Parameters<typeof planOf>[1], RegExp]>([
    ['a rate that is none', '{ count: 1, read: 1kb/s }', {}, /bytes per second, such as 1KiB\/s, or pause/],
    ['a rate of nothing', '{ count: 1, read: 0B/s }', {}, /bytes per second/],
    [
      'a time that is not steady',
      '{ count: 1, read: pause, after: 40s, for: 20s }',
      {},
      /the steady time must hold after \(40 s\) and for \(20 s\); from there 15 s of it are left/,
    ],
    [
      'nothing to compare with',
      '{ count: 1, read: pause, after: 0s }',
      {},
      /the time before they begin is what the others are compared with/,
    ],
    [
      'a load that is never steady',
      '{ count: 1, read: pause }',
      { load: 'ramping-vus, stages: [{ duration: 60s, target: 5 }]' },
      /no steady phase/,
    ],
    [
      'a storm',
      '{ count: 1, read: pause }',
      { socket: 'reopen: { backoff: 1s }\n      disrupt: { at: steady + 5s, cut: 50% }' },
      /"slow_readers" beside "disrupt"/,
    ],
    [
      'a sweep',
      '{ count: 1, read: pause }',
      { socket: 'idle: { hold: [5s] }' },
      /"slow_readers" beside "idle"/,
    ],
  ])('are refused beside %s', (_, slow, beside, words) => {
    expect(sentencesOf(planOf(slow, beside)).join('\n')).toMatch(words)
  })
})
