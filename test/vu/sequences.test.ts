import { describe, expect, it } from 'vitest'
import type { Messages, Sequence } from '../../src/model/load/socket.ts'
import { emptyFrame, type Frame, readWhole } from '../../src/vu/frames/codec.ts'
import { compileKind } from '../../src/vu/frames/kind.ts'
import { compileSequences } from '../../src/vu/frames/sequence-number.ts'
import type { Meters } from '../../src/vu/meters.ts'
import { Sequences } from '../../src/vu/socket/sequences.ts'

const SEQUENCE: Sequence = { path: 'seq', loss: { count: 0 }, duplicates: { count: 0 }, reordered: 'any' }
const kindOf = (more: Partial<Messages> = {}): Messages => ({ match: { kind: 'any' }, ...more })

function counting(kinds: readonly Messages[] = [kindOf({ sequence: SEQUENCE })]) {
  const counted: { [what: string]: number } = {}
  const pauses: number[] = []
  const meters = new Proxy({} as Meters, {
    get: (_, metric) => ({
      add: (value: number, tags?: { readonly what?: string }) => {
        if (metric === 'ws_message_gap') return void pauses.push(value)
        const what = tags?.what ?? String(metric)
        counted[what] = (counted[what] ?? 0) + value
      },
    }),
  })
  const plans = compileSequences(kinds)
  const compiled = kinds.map((kind, i) => compileKind(kind, { env: {}, targets: {} }, plans[i]))
  const sequences = new Sequences(compiled, meters)
  const hear = (message: unknown, at = 0, kind = 0) => {
    const text = typeof message === 'number' ? `{"seq":${message}}` : JSON.stringify(message)
    const frame = { ...emptyFrame(), data: text, quick: text }
    sequences.hear(plans[kind]!, frame, at)
  }
  return { hear, counted, pauses, sequences, plans }
}

/** What one socket of a user told, that got these numbers 10 ms apart and was open for 10 s more. */
function told(numbers: readonly unknown[], sequence: Partial<Sequence> = {}) {
  const { hear, counted, sequences } = counting([kindOf({ sequence: { ...SEQUENCE, ...sequence } })])
  for (const [i, n] of numbers.entries()) hear(n, i * 10)
  sequences.settle(numbers.length * 10 + 10_000)
  return counted
}

describe('numbers of a socket', () => {
  it.each<[string, readonly number[], object]>([
    ['in order', [7, 8, 9], { compared: 2 }],
    ['one left out', [1, 2, 4], { compared: 2, ws_gaps: 1 }],
    ['several left out', [1, 5, 9], { compared: 2, ws_gaps: 6 }],
    ['one late', [1, 3, 2, 4], { compared: 3, ws_reordered: 1 }],
    ['one of a gap late, the rest lost', [1, 6, 4, 7], { compared: 3, ws_reordered: 1, ws_gaps: 3 }],
    ['one twice', [1, 2, 2, 3], { compared: 3, ws_duplicates: 1 }],
    ['one late, and again', [1, 3, 2, 2], { compared: 3, ws_reordered: 1, ws_duplicates: 1 }],
    ['from before the first', [5, 4, 6], { compared: 2, ws_reordered: 1 }],
    ['zero', [0, 1, 2], { compared: 2 }],
    ['none', [Number.NaN, 1.5], { unread: 2 }],
    ['more than a number keeps', [2 ** 53, 2 ** 53 + 2], { unread: 2 }],
  ])('%s', (_, numbers, expected) => {
    expect(told(numbers)).toEqual(expected)
  })

  it('in strings, too', () => {
    expect(told([{ seq: '9' }, { seq: '10' }, { seq: '12' }])).toEqual({ compared: 2, ws_gaps: 1 })
  })

  it('are of each key by itself; a message without one says nothing', () => {
    const of = (p: unknown, seq: number) => ({ p, seq })
    const messages = [of('a', 1), of('b', 40), of('a', 2), of(7, 1), of('b', 42), of(7, 2), { seq: 3 }]
    expect(told(messages, { key: 'p' })).toEqual({ compared: 3, ws_gaps: 1, unread: 1 })
  })

  it('of several kinds are one count', () => {
    const kinds = [
      kindOf({ feed: 'a', sequence: { ...SEQUENCE, kinds: ['b'] } }),
      kindOf({ feed: 'b' }),
      kindOf({ feed: 'c' }),
    ]
    const { hear, counted, sequences, plans } = counting(kinds)
    expect(plans[2]).toBeNull()
    for (const [i, n] of [1, 2, 3, 5].entries()) hear(n, 0, i % 2)
    sequences.settle(5_000)
    expect(counted).toEqual({ compared: 3, ws_gaps: 1 })
  })

  it('are lost after 5 s, once, and late all the same', () => {
    const { hear, counted, sequences } = counting()
    hear(1)
    hear(3)
    sequences.report(4_999)
    expect(counted).toEqual({ compared: 1 })
    sequences.report(5_000)
    expect(counted).toEqual({ compared: 1, ws_gaps: 1 })
    hear(2, 6_000)
    sequences.settle(60_000)
    expect(counted).toEqual({ compared: 2, ws_gaps: 1, ws_reordered: 1 })
  })

  it('left out just before the end of a socket may have been on their way, unless many came after them', () => {
    const few = counting()
    for (const n of [1, 3]) few.hear(n)
    few.sequences.settle(999)
    expect(few.counted).toEqual({ compared: 1 })
    const many = counting()
    for (const n of [1, ...Array.from({ length: 33 }, (_, i) => i + 3)]) many.hear(n)
    many.sequences.settle(999)
    expect(many.counted).toEqual({ compared: 33, ws_gaps: 1 })
  })

  it('that pass without a socket are missed; those that go back begin anew', () => {
    const { hear, counted, sequences } = counting()
    const life = (numbers: readonly number[]) => {
      for (const n of numbers) hear(n)
      sequences.settle(0)
    }
    life([1, 2])
    life([5, 6])
    life([7, 8])
    life([1, 2, 3])
    expect(counted).toEqual({ compared: 7, missed: 2, restarted: 1 })
  })

  it('tell the longest pause since the last report, and the silence at the end of a socket', () => {
    const { hear, pauses, sequences } = counting()
    for (const [i, at] of [100, 130, 400, 410].entries()) hear(i, at)
    sequences.report(1_000)
    hear(4, 1_410)
    sequences.report(2_000)
    hear(5, 1_420)
    sequences.settle(9_420)
    // What lies between two sockets is no pause of the service's.
    hear(6, 20_000)
    hear(7, 20_005)
    sequences.settle(20_006)
    sequences.settle(90_000)
    expect(pauses).toEqual([270, 1_000, 8_000, 5])
  })

  it('stay few in memory, whatever a service leaves out', () => {
    const counted = told(Array.from({ length: 1_000 }, (_, i) => 2 * i))
    expect(counted).toEqual({ compared: 999, ws_gaps: 999 })
    const keys = Array.from({ length: 10_000 }, (_, i) => ({ p: `k${i}`, seq: 1 }))
    expect(told(keys, { key: 'p' })).toEqual({})
  })
})

it('are read without parsing as they are read by parsing', () => {
  const texts = [
    '{"seq":12}',
    '{"type":"seq","seq":12}',
    '{"seq":12,"type":"seq"}',
    '{"seq":12,"seq":13}',
    '{"in":{"seq":1},"seq":12}',
    '{"in":{"seq":1}}',
    '{"seq":"12","p":"x"}',
    '{"seq": 12}',
    '{"seq":0}',
    '{"seq":1e3}',
    '{"seq":-4}',
    '{"seq":1.0}',
    '{"seq":9007199254740993}',
    '{"seq":null}',
    '{"list":[{"seq":5}]}',
  ]
  const [plan] = compileSequences([kindOf({ sequence: { ...SEQUENCE, key: 'p' } })])
  const of = (frame: Frame) => [plan!.number(frame), plan!.key!(frame)]
  for (const data of texts) {
    const parsed = { ...emptyFrame(), data }
    readWhole(parsed)
    expect([data, ...of({ ...emptyFrame(), data, quick: data })]).toEqual([data, ...of(parsed)])
  }
})
