import { describe, expect, it } from 'vitest'
import type { Messages } from '../../src/model/load/socket.ts'
import { readLatency, readReceived } from '../../src/model/receipts.ts'
import { isWitness, markOf } from '../../src/model/witness.ts'
import { PLAIN } from '../../src/vu/frames/codec.ts'
import { heldPaths } from '../../src/vu/frames/held-paths.ts'
import { compileKind } from '../../src/vu/frames/kind.ts'
import { compileMatcher } from '../../src/vu/frames/matcher.ts'
import type { Meters } from '../../src/vu/meters.ts'
import { Awaits } from '../../src/vu/socket/awaits.ts'
import { createReader, type Inbox } from '../../src/vu/socket/reader.ts'
import { Receipts } from '../../src/vu/socket/receipts.ts'
import type { SocketPlan } from '../../src/vu/socket/socket-plan.ts'
import type { Timers } from '../../src/vu/timers.ts'
import { Known } from '../../src/vu/values/known.ts'
import { NOWHERE } from '../../src/vu/values/values.ts'

const CONSTANTS = { env: {}, targets: {} }
const kindOf = (type: string, more: Partial<Messages> = {}): Messages => ({
  match: { kind: 'json', all: [{ path: 'type', equals: type }] },
  sentAt: { path: 't', unit: 'ms' },
  ...more,
})

/** A user's reader; what it counted by metric and, with its tags, in order. */
function listening(kinds: readonly Messages[] = [kindOf('tick')], more: Partial<Inbox> = {}) {
  const counted: { metric: string; value: number; tags: unknown }[] = []
  const meters = new Proxy({} as Meters, {
    get: (_, metric) => ({
      add: (value: number, tags?: unknown) => counted.push({ metric: String(metric), value, tags }),
    }),
  })
  const awaits = new Awaits({ wait: () => ({ cancel: () => {} }) } as unknown as Timers, () => {})
  const compiled = kinds.map((kind) => compileKind(kind, CONSTANTS))
  const receipts = new Receipts(compiled, meters, 5)
  const inbox: Inbox = {
    user: { scope: NOWHERE, known: new Known() },
    awaits,
    receipts,
    acknowledged: true,
    waiting: true,
    heard: 0,
    channel: { answer: () => {} },
    ...more,
  }
  const plan = {
    codec: PLAIN,
    heartbeat: null,
    errors: [],
    answers: [],
    kinds: compiled,
    json: true,
    strays: undefined,
  }
  const read = createReader(plan as unknown as SocketPlan, meters, (_, error) => {
    throw error
  })
  const hear = (timestamp: number, message: unknown) =>
    read(inbox, { data: typeof message === 'string' ? message : JSON.stringify(message), timestamp })
  const values = (metric: string) => counted.filter((one) => one.metric === metric).map(({ value }) => value)
  const tags = (metric: string) => counted.filter((one) => one.metric === metric).map((one) => one.tags)
  return { hear, values, tags, receipts, inbox, awaits }
}

describe("a user's receipts", () => {
  it('are reported once a second, and at the end of a life', () => {
    const { hear, values, receipts } = listening()
    for (let at = 10_000; at < 12_500; at += 100) hear(at, { type: 'tick', t: at - 7, n: at })
    expect(values('user_received').map(readReceived)).toEqual([
      { user: 5, count: 1 },
      { user: 5, count: 11 },
      { user: 5, count: 21 },
    ])
    expect(values('user_latency').map((value) => readLatency(value))).toEqual(
      Array.from({ length: 3 }, () => ({ user: 5, latency: 7 })),
    )
    receipts.settle()
    receipts.settle()
    expect(values('user_received').map((value) => readReceived(value).count)).toEqual([1, 11, 21, 25])
  })

  it('are of each feed by itself; kinds of one feed add up', () => {
    const kinds = [kindOf('tick'), kindOf('news', { feed: 'news' }), kindOf('late', { feed: 'news' })]
    const { hear, values, tags } = listening(kinds)
    for (const type of ['tick', 'news', 'late', 'tick']) hear(10_000, { type, t: 9_000 })
    hear(11_000, { type: 'late', t: 9_000 })
    expect(values('user_received').map((value) => readReceived(value).count)).toEqual([1, 1, 3])
    expect(tags('user_received')).toEqual([undefined, { feed: 'news' }, { feed: 'news' }])
  })

  it('leave out what was made before the socket subscribed, where the plan skips history', () => {
    const kinds = [kindOf('tick', { history: 'skip' }), kindOf('news', { feed: 'news' })]
    const { hear, values, receipts, inbox } = listening(kinds)
    hear(9_000, { type: 'tick', t: 8_990 })
    inbox.firstSince = 10_000
    hear(10_100, { type: 'tick', t: 9_999 })
    for (const at of [10_200, 10_300]) hear(at, { type: 'tick', t: at - 100 })
    hear(10_400, { type: 'news', t: 2_000 })
    receipts.settle()
    expect(values('ws_messages_history')).toEqual([1, 1])
    expect(values('ws_message_latency')).toEqual([100, 100, 8_400])
    expect(values('user_received').map((value) => readReceived(value).count)).toEqual([1, 1, 2])
  })

  it('are of each kind too, where several kinds of one feed have a stated rate', () => {
    const kinds = [
      kindOf('trade', { rate: 10 }),
      kindOf('order', { rate: 5 }),
      kindOf('news', { feed: 'news', rate: 1 }),
    ]
    const { hear, values, tags } = listening(kinds)
    for (const at of [10_000, 10_500, 11_000]) hear(at, { type: 'trade', t: 9_000 })
    expect(values('user_kind').map((value) => readReceived(value).count)).toEqual([1, 0, 3, 0])
    expect(tags('user_kind')).toEqual([0, 1, 0, 1].map((index) => ({ kind: String(index) })))
    const alone = listening([kindOf('trade', { rate: 10 }), kindOf('order')])
    alone.hear(10_000, { type: 'trade', t: 9_000 })
    expect(alone.values('user_kind')).toEqual([])
  })

  it('count what has no time, and no malformed message', () => {
    const any = kindOf('tick', { match: { kind: 'any' }, feed: 'all' })
    const { hear, values, tags } = listening([any])
    hear(10_000, { type: 'tick' })
    hear(11_000, '{"type":')
    hear(12_000, { type: 'tick', t: 11_990 })
    expect(values('user_received').map((value) => readReceived(value).count)).toEqual([1, 2])
    expect(tags('ws_messages_untimed')).toEqual([{ feed: 'all', path: 't', found: 'nothing', holds: 'type' }])
    expect(tags('ws_messages_malformed')).toEqual([{ feed: 'all', text: '{"type":' }])
  })
})

describe('a message whose time cannot be read', () => {
  it('is told once a kind with where it holds values, and never with a value', () => {
    const { hear, tags } = listening([kindOf('tick', { sentAt: { path: 'data.ts', unit: 'ms' } })])
    const list = [{ ts: 1, price: 2 }]
    for (let n = 0; n < 3; n++) hear(10_000, { type: 'tick', ch: 'a-secret-of-somebody', data: list })
    expect(tags('ws_messages_untimed')).toEqual([
      { path: 'data.ts', found: 'nothing', holds: 'data[0].ts, type, ch, data[0].price' },
      { path: 'data.ts' },
      { path: 'data.ts' },
    ])
  })

  it.each([
    ['2026-11-24T02:06:40.000Z', 'iso'],
    [Date.now() * 1e6, 'ns'],
    [String(Date.now() * 1e6), 'ns'],
    [null, 'other'],
    ['soon', 'other'],
  ])('says of %j that it is %s', (t, found) => {
    const { hear, tags } = listening()
    hear(10_000, { type: 'tick', t })
    expect(tags('ws_messages_untimed')).toEqual([{ path: 't', found, holds: 't, type' }])
  })

  it('tells of no more than 12 paths, and nothing that is no plain word', () => {
    const more = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i]))
    const odd = { '\u001b[31m`,': 1, 'eyJhbGciOiJIUzI1NiJ9.e30.x': 1, ['y'.repeat(99)]: 1 }
    const paths = heldPaths({ ...odd, deep: { deep: more }, ...more }, 'at')
    expect(paths).toHaveLength(12)
    expect(paths.slice(0, 5)).toEqual(['?[31m??', '***', 'y'.repeat(40), 'deep', 'k0'])
    let endless: unknown = 1
    for (let depth = 0; depth < 5000; depth++) endless = { a: endless }
    expect(heldPaths(endless, 't')).toHaveLength(1)
    expect(heldPaths(['x'], 't')).toEqual(['[0]'])
    expect(heldPaths('text', 't')).toEqual([])
  })
})

describe('a message that is broken where no key of it says so', () => {
  const broken = (i: number) => `{"type":"tick","t":${1_795_486_458_000 + i},"items":[1,2}`
  const sound = (i: number) => ({ type: 'tick', t: 1_795_486_458_000 + i, items: [1, 2] })

  it.each([
    ['even', 0, 244],
    ['odd', 1, 305],
  ])(
    'is looked for in one of 61 after the first 100, and in all from the first one on: %s',
    (_, rest, first) => {
      const { hear, values, receipts } = listening()
      for (let i = 1; i <= 2_000; i++) hear(i, i > 200 && i % 2 === rest ? broken(i) : sound(i))
      receipts.settle()
      expect(values('ws_messages_malformed')).toHaveLength(Math.floor((2_000 - first) / 2) + 1)
      const unread = values('messages_unread')
      expect(unread.filter((n) => n === 0)).toHaveLength(1)
      const byTurn = Math.floor((first - 1) / 61) - 1
      expect(unread.reduce((sum, n) => sum + n, 0)).toBe(first - 1 - 100 - byTurn)
    },
  )

  it('is not taken for sound where it was parsed for another reason', () => {
    const { hear, values, tags, awaits } = listening([kindOf('tick'), kindOf('news', { feed: 'news' })])
    for (let i = 1; i <= 150; i++) hear(i, sound(i))
    // The first of its feed, whose content would be compared with the others'.
    hear(151, broken(151).replace('tick', 'news'))
    for (let i = 152; i <= 170; i++) hear(i, { ...sound(i), type: 'news', items: [] })
    for (let i = 171; i <= 1_400; i++) hear(i, sound(i))
    // One that somebody waits for who has to look into it.
    const match = compileMatcher({ kind: 'json', all: [{ path: 'id', equals: 7 }] }, CONSTANTS)
    awaits.add({ match, within: 1000 }, NOWHERE, () => {})
    hear(1_402, broken(1_402))
    expect(tags('ws_messages_malformed')).toHaveLength(2)
    expect(values('ws_message_latency')).toHaveLength(1_399)
    expect(values('content_changed').at(-1)).toBe(0)
  })

  it('is looked for in all no longer once a thousand were sound', () => {
    const { hear, values, receipts } = listening()
    for (let i = 1; i <= 4_000; i++) hear(i, i === 50 ? broken(i) : sound(i))
    receipts.settle()
    expect(values('ws_messages_malformed')).toHaveLength(1)
    expect(values('messages_unread').reduce((sum, n) => sum + n, 0)).toBeGreaterThan(2_900)
  })
})

describe('a witness', () => {
  it('is every message of the first 64 moments, and then one that its hash picks', () => {
    const { hear, values } = listening()
    const moments = Array.from({ length: 300 }, (_, i) => 1_795_486_458_001 + 3 * Math.floor(i / 2))
    moments.forEach((t, i) => {
      hear(t + 5, { type: 'tick', t, n: i })
    })
    const places = moments.map((t, i) => markOf(t, i % 2))
    expect(values('message_sent')).toEqual(places.filter((_, i) => i < 128 || isWitness(moments[i]!)))
  })

  it('has the place of its content among those of its moment, however they come', () => {
    const { hear, values } = listening()
    const [a, b] = [1_795_486_458_001, 1_795_486_458_002]
    for (const [t, n] of [
      [a, 1],
      [b, 1],
      [a, 2],
      [a, 1],
      [b, 1],
    ] as const)
      hear(a + 9, { type: 'tick', t, n })
    expect(values('message_sent')).toEqual([
      markOf(a, 0),
      markOf(b, 0),
      markOf(a, 1),
      markOf(a, 0),
      markOf(b, 0),
    ])
  })

  it('is not every message for ever where all of them have one moment', () => {
    const { hear, values } = listening()
    const t = [1, 2, 3].map((i) => 1_795_486_458_000 + i).find((at) => !isWitness(at))!
    for (let i = 0; i < 3_000; i++) hear(t + 5, { type: 'tick', t, n: i })
    expect(values('message_sent')).toHaveLength(1_024)
  })
})

describe('content', () => {
  it.each([
    ['changes with the second message', 2, (i: number) => ({ n: i }), [1]],
    ['changes with the 64th', 64, (i: number) => ({ n: i === 63 ? 1 : 0, of: [1, { a: 2 }] }), [1]],
    ['does not change in 64', 80, () => ({ of: [1, { a: 2 }] }), [0]],
    ['is not yet known after 63', 63, () => ({}), []],
  ])('%s', (_, count, content, expected) => {
    const { hear, values } = listening()
    for (let i = 0; i < count; i++) hear(10_000 + i, { type: 'tick', t: 10_000 + i, ...content(i) })
    expect(values('content_changed')).toEqual(expected)
  })

  it.each([
    [7, []],
    [8, [0]],
  ])('of %i equal messages, at the end of the last life: %j', (count, expected) => {
    const { hear, values, receipts } = listening()
    for (let i = 0; i < count; i++) hear(10_000 + i, { type: 'tick', t: 10_000 + i })
    receipts.end()
    receipts.end()
    expect(values('content_changed')).toEqual(expected)
  })

  it('is compared as it is where no time is asked for', () => {
    const { sentAt: _, ...kind } = kindOf('tick')
    const { hear, values } = listening([kind])
    hear(10_000, { type: 'tick', t: 1 })
    hear(10_000, { type: 'tick', t: 2 })
    expect(values('content_changed')).toEqual([1])
  })
})

describe('a message', () => {
  it('is early before the subscription is acknowledged, unless it is what was awaited', () => {
    const { hear, values, inbox, awaits } = listening(undefined, { acknowledged: false })
    hear(10_000, { type: 'tick', t: 9_990 })
    awaits.add({ match: () => true, within: 1_000 }, NOWHERE, () => {})
    hear(10_000, { type: 'tick', t: 9_990 })
    inbox.acknowledged = true
    hear(10_000, { type: 'tick', t: 9_990 })
    inbox.firstSince = 9_000
    hear(10_000, { type: 'tick', t: 9_990 })
    hear(11_000, { type: 'tick', t: 9_990 })
    expect(values('ws_messages_early')).toEqual([1])
    expect(values('ws_time_to_first_message')).toEqual([1_000])
  })

  it('that nothing matches is told by its beginning, eight of them at most', () => {
    const { hear, tags } = listening()
    hear(10_000, `ping\u0007é${'x'.repeat(50)}`)
    for (let i = 0; i < 9; i++) hear(10_000, `{"other":${i}}`)
    const texts = tags('ws_messages_unmatched').map((tag) => (tag as { text: string }).text)
    expect(texts[0]).toBe(`ping??${'x'.repeat(34)}`)
    expect(texts.slice(1)).toEqual([
      ...Array.from({ length: 7 }, (_, i) => `{"other":${i}}`),
      'other',
      'other',
    ])
  })
})
