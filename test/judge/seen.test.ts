import { describe, expect, it } from 'vitest'
import { seenRows } from '../../src/judge/seen/seen.ts'
import type { Load } from '../../src/model/load/load.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Seen } from '../../src/model/record/seen.ts'
import type { Share } from '../../src/model/record/share.ts'
import { SIGHTS } from '../../src/model/verdict/sights.ts'
import { slo } from '../report/verdicts.ts'
import { counter, judgeOne, load, record } from './support.ts'

const seen = (kind: Seen['kind'], over: Partial<Seen> = {}): Seen => ({
  kind,
  scenario: 'orders',
  feed: 'orders',
  n: 4,
  of: 1200,
  ...over,
})
const share = (metric: string, bad: number, n: number, over: Partial<Share> = {}): Share => ({
  metric,
  scenario: 'orders',
  feed: 'orders',
  bad,
  n,
  ...over,
})
const silence = {
  scenario: 'orders',
  feed: 'orders',
  longest: 6200,
  at: 8000,
  moments: 400,
  usual: 300,
  silent: false,
  standsOut: true,
}
const run = (changes: Partial<Record>) => record({ seen: [], shares: [], stats: [], ...changes })
const words = (...records: Record[]) => plain(seenRows(records, [], {}).map(({ message }) => message))
const plain = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))
const broken = (threshold: string, verdict: 'fail' | 'indicative' = 'fail') => [slo({ threshold, verdict })]

describe('what was seen and nobody asked about', () => {
  it('is nothing in a run in which nothing was', () => {
    const quiet = { ...silence, longest: 400, standsOut: false }
    const healthy = run({ shares: [share('ws_connect_failed', 0, 20)], silences: [quiet] })
    expect(seenRows([healthy], [], {})).toEqual([])
    expect(judgeOne({ load: load(), record: run({}), baseline: null })).not.toHaveProperty('seen')
  })

  it.each<[string, Partial<Record>]>([
    ['4 of 1,200 orders messages malformed', { seen: [seen('malformed')] }],
    ['1 of 1 orders message without a readable time', { seen: [seen('untimed', { n: 1, of: 1 })] }],
    ['4 of 1,200 orders messages without a readable time at t', { seen: [seen('untimed', { path: 't' })] }],
    ['9 of 20 sockets of orders never got a message', { seen: [seen('silent-socket', { n: 9, of: 20 })] }],
    ['4 orders frames that nothing matches', { seen: [seen('unmatched', { of: null, text: 'ping' })] }],
    ['1 orders error frame', { seen: [seen('error-frame', { n: 1, of: null })] }],
    ['4 of 20 orders sockets ended early (1011)', { seen: [seen('early-close', { of: 20, text: '1011' })] }],
    [
      '4 of 20 early ends of orders at one age, 10 s',
      { seen: [seen('regular-close', { of: 20, ms: 10_004 })] },
    ],
    ['4 of 20 orders sockets reopened after such an end', { seen: [seen('reopened', { of: 20 })] }],
    [
      '1 of 120 orders sockets late all the time (median 3,020 ms, 5.2 ms is usual)',
      { seen: [seen('slow-socket', { n: 1, of: 120, ms: 3020, usual: 5.2 })] },
    ],
    ['1 of 20 orders sockets did not connect', { shares: [share('ws_connect_failed', 1, 20)] }],
    ['1 of 500 orders heartbeats missed', { shares: [share('ws_heartbeat_missed', 1, 500)] }],
    [
      '2 of 90 quote sends of orders not answered in time',
      { shares: [share('ws_roundtrip_timeout', 2, 90, { name: 'quote' })] },
    ],
    [
      '3 of 80 place-order steps of rest failed',
      { shares: [share('steps_failed', 3, 80, { scenario: 'rest', feed: null, name: 'place-order' })] },
    ],
    ['longest silence of orders 6.2 s (else at most 300 ms)', { silences: [silence] }],
    [
      'longest silence of orders 6.2 s (one a 50 ms stated)',
      {
        silences: [silence],
        deliveries: [{ scenario: 'orders', feed: 'orders', stated: 20, matched: 900, socketSeconds: 60 }],
      },
    ],
    ['3 messages malformed', { stats: [counter('ws_messages_malformed', 3)] }],
  ])('is told with what it is a part of: %s', (message, changes) => {
    expect(words(run(changes))).toEqual([message])
  })

  it('is that a feed brought nothing, where no stated rate judges that', () => {
    const mute = { ...silence, longest: 11_000, moments: 0, standsOut: false }
    const opens = [{ scenario: 'orders', feed: null, count: 10, seconds: 110 }]
    expect(words(run({ silences: [mute], opens }))).toEqual(['no message of orders in 11 s of 10 sockets'])
    const rated = { scenario: 'orders', feed: 'orders', stated: 20, matched: 0, socketSeconds: 110 }
    expect(words(run({ silences: [mute], opens, deliveries: [rated] }))).toEqual([])
    expect(words(run({ silences: [{ ...mute, longest: 0 }], opens }))).toEqual([])
  })

  it('leads to the `hold` that closed the sockets, where its line is known', () => {
    const closed = run({ seen: [seen('closed-by-plan', { n: 80, of: 100 })] })
    const told = 'no socket of orders was open for 80 % of the planned time: `hold`'
    const at = (holdLines: NonNullable<Load['holdLines']>) =>
      plain(seenRows([closed], [], { holdLines }).map(({ message }) => message))
    expect(at({ orders: 24 })).toEqual([`${told} (line 24) without \`reopen\``])
    expect(at({ other: 9 })).toEqual([`${told} without \`reopen\``])
  })

  it('is told once, though a counter has it as well', () => {
    const stats = [counter('ws_messages_malformed', 4), counter('ws_messages_malformed{feed:orders}', 4)]
    expect(words(run({ seen: [seen('malformed')], stats }))).toEqual(['4 of 1,200 orders messages malformed'])
  })

  it('has its words for everything that a record can tell of', () => {
    for (const code of Object.keys(SIGHTS)) expect(SIGHTS[code as keyof typeof SIGHTS].meaning).toMatch(/\.$/)
    const later = { ...seen('malformed'), kind: 'of-next-year' } as unknown as Seen
    expect(words(run({ seen: [later] }))).toEqual([])
  })

  it('keeps the words of the service apart from ours, cut', () => {
    const [row] = seenRows([run({ seen: [seen('unmatched', { of: null, text: 'x'.repeat(500) })] })], [], {})
    expect(row).toEqual({
      code: 'unmatched',
      scenario: 'orders',
      feed: 'orders',
      n: 4,
      of: null,
      message: '4 orders frames that nothing matches',
      text: `${'x'.repeat(39)}…`,
    })
  })

  it('shows of malformed frames the beginning that came most often', () => {
    const runs = [4, 9].map((n) => run({ seen: [seen('malformed', { n, text: `{"n":${n}, cut` })] }))
    expect(seenRows(runs, [], {})).toMatchObject([{ code: 'malformed', n: 13, text: '{"n":9, cut' }])
  })

  it('shows of several beginnings of unmatched frames the most frequent, with all of them counted', () => {
    const text = (n: number, text?: string) =>
      seen('unmatched', { n, of: null, ...(text === undefined ? {} : { text }) })
    const rows = seenRows([run({ seen: [text(9, 'ping'), text(4, 'pong'), text(2)] }), run({})], [], {})
    expect(rows.map(({ n, text }) => [n, text])).toEqual([[15, 'ping']])
    expect(rows[0]!.message).toMatch(/^15 orders frames that nothing matches, in 1 of 2 runs$/)
  })

  it('begins with what weighs more', () => {
    const shares = [share('begun', 1, 90), share('ws_connect_failed', 1, 20)]
    expect(seenRows([run({ seen: [seen('malformed')], shares })], [], {}).map(({ code }) => code)).toEqual([
      'connects_failed',
      'malformed',
      'not_begun',
    ])
  })
})

describe('over several runs', () => {
  it('counts are added up, tries of a run in which nothing was wrong as well', () => {
    const runs = [1, 0, 1].map((bad) => run({ shares: [share('ws_connect_failed', bad, 20)] }))
    expect(words(...runs)).toEqual(['2 of 60 orders sockets did not connect, in 2 of 3 runs'])
  })

  it('the worst time is told', () => {
    const late = (ms: number) => run({ seen: [seen('slow-socket', { n: 1, of: 20, ms, usual: 5 })] })
    expect(words(late(900), late(3000), run({}))).toEqual([
      '2 of 40 orders sockets late all the time (worst median 3,000 ms, 5.0 ms is usual), in 2 of 3 runs',
    ])
  })
})

describe('what a row of the table tells', () => {
  const one = run({ seen: [seen('malformed')] })

  it.each([
    'ws_messages_malformed{feed:orders,scenario:orders}: share<0.01',
    'ws_messages_malformed: count<3',
  ])('is not told again where that is broken: %s', (threshold) => {
    expect(seenRows([one], broken(threshold), {})).toEqual([])
    expect(seenRows([one], broken(threshold, 'indicative'), {})).toHaveLength(1)
  })

  it.each([
    'ws_messages_malformed{feed:ticker}: count<3',
    'ws_messages_untimed: count<3',
    'messages.rate of orders: received>=10/s',
  ])('is told where another one is broken: %s', (threshold) => {
    expect(seenRows([one], broken(threshold), {})).toHaveLength(1)
  })
})
