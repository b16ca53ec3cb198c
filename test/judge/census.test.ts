import { describe, expect, it } from 'vitest'
import { censusFact } from '../../src/judge/census/close-census.ts'
import type { EndAges, FailedDial } from '../../src/model/record/ends.ts'
import type { CloseCount, Record } from '../../src/model/record/record.ts'
import { counter, record } from './support.ts'

const WHERE = { scenario: 'orders', feed: 'orders' }

function close(changes: Partial<CloseCount> = {}): CloseCount {
  const kind = { code: '1000', side: 'plan', how: 'frame', phase: 'steady', reason: null }
  return { ...kind, ...WHERE, count: 20, first: 12_000, ...changes }
}

const by = (code: string, count: number, changes: Partial<CloseCount> = {}) =>
  close({ code, side: 'service', count, ...changes })
const fin = (count: number) => by('1006', count, { how: 'fin' })
const rst = (count: number) => by('none', count, { how: 'rst' })

function ages(of: CloseCount, changes: Partial<EndAges> = {}): EndAges {
  const { code, side, how, count: n } = of
  const spread = { least: 1_000, median: 9_000, most: 30_000, burst: { at: 4_000, n: 2 } }
  return { code, side, how, ...WHERE, n, ...spread, ...changes }
}

function dial(reason: string, status: string | null, count: number, least: number): FailedDial {
  const open = { least, median: least }
  return { reason, status, ...WHERE, phase: 'steady', count, first: 14_000, open }
}

const GIVEN_UP = close({ how: 'unanswered', code: 'none', side: 'unknown' })
const RELAY = { connections: 1, bytes: 1, delayP50: null, delayP99: null, delaySamples: 0, ends: [] } as const
const base = record()
/** The plan wants twice as many as ever opened. */
const FULL = { ...base.sockets, peak: 20, planned: 40 }
const census = (changes: Partial<Record>, stored: readonly Record[] = []) =>
  censusFact({ ...base, closes: [], stats: [], began: '2026-11-01T17:50:00.500Z', ...changes }, stored)
    .census!
const layers = (changes: Partial<Record>) => census(changes).layers.map(({ code }) => code)

describe('the rows of a census', () => {
  const opens = [{ ...WHERE, count: 20, seconds: 1_100, phases: { ramp: 100, steady: 1_000 } }]

  it('have their rate in the open socket-seconds of their phase, and when the first came', () => {
    const closes = [
      close(),
      by('1011', 3, { phase: 'ramp', first: 4_000, reason: 'overflow' }),
      by('1011', 2, { phase: 'ramp', first: 3_000, reason: 'full' }),
    ]
    const { total, ends: rows } = census({ closes, opens, dials: [dial('handshake', '503', 6, 2)] })
    expect(total).toBe(31)
    expect(rows.map((row) => [row.code, row.phase, row.count, row.rate, row.first, row.firstAt])).toEqual([
      ['dial_status', 'steady', 6, 0.006, 14_000, '2026-11-01T17:50:14.500Z'],
      ['closed', 'ramp', 5, 0.05, 3_000, '2026-11-01T17:50:03.500Z'],
      ['closed_by_plan', 'steady', 20, 0.02, 12_000, '2026-11-01T17:50:12.500Z'],
    ])
    expect(rows[1]?.said).toEqual([
      { text: 'overflow', count: 3 },
      { text: 'full', count: 2 },
    ])
  })

  it('say of what a record of an earlier version does not tell that it is not known', () => {
    const { first: _, ...old } = close()
    const [row] = census({ closes: [old], opens: [{ ...WHERE, count: 20, seconds: 9 }] }).ends
    expect(row).toMatchObject({ rate: null, seconds: null, first: null, firstAt: null })
  })

  it('are none where nothing was tried', () => {
    expect(censusFact({ ...base, closes: [] }, [base])).toEqual({})
  })

  it('stand beside the mix of the stored runs, where a new kind is told', () => {
    const past = record({ closes: [close({ count: 18 }), fin(2)] })
    const { stored } = census({ closes: [close(), fin(1), by('1012', 4)] }, [past, past])
    expect(stored).toMatchObject({ runs: 2, total: 40 })
    expect(stored!.mix.map((one) => [one.code, one.close, one.storedShare, one.seen, one.fresh])).toEqual([
      ['closed_by_plan', '1000', 0.9, 2, false],
      ['fin', '1006', 0.1, 2, false],
      ['closed', '1012', 0, 0, true],
    ])
  })
})

describe('the layer that an end points to', () => {
  const regular = { ms: 60_000, n: 9, over: 30_000 }

  it.each<[string, Partial<Record>, string[]]>([
    [
      'coded closes: the application',
      { closes: [by('1011', 9), by('4401', 3)] },
      ['application', 'application'],
    ],
    [
      'one age, over time: an idle timeout',
      { closes: [fin(9)], ages: [ages(fin(9), { regular })] },
      ['idle_timeout'],
    ],
    [
      'the same with 1001 in a frame',
      { closes: [by('1001', 9)], ages: [ages(by('1001', 9), { regular })] },
      ['idle_timeout'],
    ],
    [
      'one age of a code: a session',
      { closes: [by('4401', 9)], ages: [ages(by('4401', 9), { regular })] },
      ['session_end'],
    ],
    [
      'one age, and all at once: a restart as likely',
      {
        closes: [fin(9)],
        ages: [ages(fin(9), { regular: { ...regular, over: 400 }, burst: { at: 9_000, n: 9 } })],
      },
      ['restart'],
    ],
    ['no one age', { closes: [fin(9), rst(8)], ages: [ages(fin(9))] }, ['fin', 'reset']],
    [
      'no answer to our close',
      { closes: [close({ how: 'unanswered', code: 'none' })] },
      ['close_unanswered'],
    ],
    ['no answer to a heartbeat', { closes: [GIVEN_UP] }, ['half_open']],
    [
      'no answer to a heartbeat, of sockets that the plan silenced',
      {
        closes: [GIVEN_UP],
        relay: { ...RELAY, cuts: [{ scenario: WHERE.scenario, how: 'drop', count: 1 }] },
      },
      [],
    ],
    ...[2, 1].map((count): [string, Partial<Record>, string[]] => [
      `no answer to two closes, of sockets of which the plan silenced ${count}`,
      {
        closes: [close({ how: 'unanswered', code: 'none', count: 2 })],
        relay: { ...RELAY, cuts: [{ scenario: WHERE.scenario, how: 'drop', count }] },
      },
      count === 2 ? [] : ['close_unanswered'],
    ]),
    ['what is no frame', { closes: [by('1002', 2, { side: 'generator' })] }, ['broken_frame']],
    [
      '403 and 429',
      { dials: [dial('handshake', '403', 4, 0), dial('handshake', '429', 3, 0)] },
      ['edge_refusal', 'edge_refusal'],
    ],
    ['502', { dials: [dial('handshake', '502', 4, 0)] }, ['upstream']],
    [
      'cut, at as many sockets as ever',
      { dials: [dial('reset', null, 4, 20)], sockets: FULL },
      ['connection_limit'],
    ],
    ['500, the same', { dials: [dial('handshake', '500', 4, 20)], sockets: FULL }, ['connection_limit']],
    [
      'cut, with few sockets as well',
      { dials: [dial('reset', null, 4, 3)], sockets: FULL },
      ['handshake_cut'],
    ],
    [
      'cut, when all that the plan wants were open',
      { dials: [dial('reset', null, 4, 20)] },
      ['handshake_cut'],
    ],
    ['never answered', { dials: [dial('timeout', null, 4, 3)] }, ['handshake_silent']],
    ['nothing of a name that has no address', { dials: [dial('dns', null, 4, 0)] }, []],
    [
      'our own descriptors',
      { closes: [close()], health: { ...base.health, limits: { descriptors: 7 } } },
      ['generator'],
    ],
    ['nothing of what the plan closed', { closes: [close(), close({ how: 'fin', code: '1006' })] }, []],
  ])('%s', (_, changes, expected) => {
    expect(layers(changes)).toEqual(expected)
  })

  it('says what it rests on, and what speaks against it', () => {
    const closes = [fin(9)]
    const opens = [{ ...WHERE, count: 9, seconds: 540 }]
    const stats = [counter('ws_msgs_received{feed:orders}', 5_400)]
    const ends = [
      { scenario: 'orders', first: 'service', how: 'fin', socket: 'yes', count: 9 },
      { scenario: 'orders', first: 'relay', how: 'rst', socket: 'yes', count: 7 },
    ]
    const relay = { connections: 16, bytes: 9, delayP50: 0.1, delayP99: 0.2, delaySamples: 9, cuts: [], ends }
    const [hint] = census({ closes, opens, stats, relay, ages: [ages(fin(9), { regular })] }).layers
    expect(hint).toMatchObject({ n: 9, scenario: 'orders', feed: 'orders' })
    expect(hint!.message).toBe(
      '9 orders sockets ended by FIN without a close frame (1006): points to a proxy, gateway or balancer that limits the age of connections',
    )
    expect([...hint!.evidence, ...hint!.against].join('; ').replaceAll('\u00a0', ' ')).toBe(
      '9 of 9 at one age, 60 s (1 s to 30 s in all), over 30 s of the run; whose end came first on the wire, of all its sockets: FIN by the service 9 times; a socket got 10 /s messages all the while: it was not idle',
    )
  })
})
