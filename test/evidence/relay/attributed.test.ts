import { describe, expect, it } from 'vitest'
import { Leaves } from '../../../src/evidence/cube/leaves.ts'
import { withRelayDeeds } from '../../../src/evidence/relay/attributed.ts'
import { relayHealth, relayRecordOf } from '../../../src/evidence/relay/relay-record.ts'
import { LIFE, lifeValue } from '../../../src/model/lives.ts'
import type { Tags } from '../../../src/model/sample.ts'

type Row = readonly [metric: string, t: number, tags: Tags, value?: number]

function leavesOf(rows: readonly Row[]) {
  const leaves = new Leaves()
  for (const [metric, t, tags, value = 1] of rows) leaves.of(metric, tags).column.add(t, value)
  return leaves.all
}

const close = (t: number, more: Tags = {}): Row => [
  'ws_closes',
  t,
  { scenario: 'orders', side: 'service', how: 'fin', code: '1006', ...more },
]
const cut = (t: number, scenario = 'orders', how = 'fin'): Row => ['relay_cut', t, { scenario, how }]

/** Each sample as `metric@t side reason`. */
function named(rows: readonly Row[], relay: readonly Row[]) {
  const { leaves, changed } = withRelayDeeds(leavesOf(rows), leavesOf(relay))
  const list = leaves.flatMap(({ metric, tags, column }) => {
    const found: string[] = []
    column.forEach((t) => void found.push([`${metric}@${t}`, tags.side ?? tags.reason].join(' ')))
    return found
  })
  return { list: list.toSorted(), changed: [...changed] }
}

describe('what the relay did', () => {
  it.each<[string, Row[], Row[], string[]]>([
    ['soon after its cut', [close(1010)], [cut(1000)], ['ws_closes@1010 plan']],
    [
      'no oftener than it cut',
      [close(1010), close(1020)],
      [cut(1000)],
      ['ws_closes@1010 plan', 'ws_closes@1020 service'],
    ],
    ['before the cut', [close(900)], [cut(1000)], ['ws_closes@900 service']],
    ['long after it', [close(9000)], [cut(1000)], ['ws_closes@9000 service']],
    ['of another scenario', [close(1010)], [cut(1000, 'quotes')], ['ws_closes@1010 service']],
    [
      'where it could not tell whose the socket was',
      [close(1010)],
      [cut(1000, 'unknown')],
      ['ws_closes@1010 plan'],
    ],
    [
      'with a close frame, which is the service’s own',
      [close(1010, { code: '1012', how: 'frame' })],
      [cut(1000)],
      ['ws_closes@1010 service'],
    ],
    [
      'by a reset',
      [close(1010, { code: 'none', how: 'rst' })],
      [cut(1000, 'orders', 'rst')],
      ['ws_closes@1010 plan'],
    ],
  ])('is the plan’s own doing: a close %s', (_, rows, relay, found) => {
    expect(named(rows, relay).list).toEqual(found)
  })

  it('is so in the users’ own books, too, and there for each user who lost its socket', () => {
    const tags = { scenario: 'orders', side: 'service', how: 'fin', code: '1006' }
    const rows: Row[] = [
      [LIFE, 1010, tags, lifeValue(3, 'early')],
      [LIFE, 1011, tags, lifeValue(4, 'early')],
    ]
    expect(named(rows, [cut(1000)])).toEqual({
      list: [`${LIFE}@1010 plan`, `${LIFE}@1011 service`],
      changed: [LIFE],
    })
  })

  it('leaves nothing to the service that was asked on a silent connection, and calls a refusal one', () => {
    const rows: Row[] = [
      ['ws_close_unanswered', 9000, { scenario: 'orders' }],
      ['ws_close_unanswered', 9001, { scenario: 'orders' }],
      ['ws_connect_failed', 1010, { scenario: 'orders', reason: 'reset' }],
    ]
    const refused: Row = ['relay_end', 1005, { scenario: 'orders', first: 'service', how: 'refused' }]
    expect(named(rows, [cut(1000, 'orders', 'drop'), refused]).list).toEqual([
      'ws_close_unanswered@9000 generator',
      'ws_close_unanswered@9001 ',
      'ws_connect_failed@1010 refused',
    ])
  })

  it('blames nobody for what this machine had no room to dial, however many its system ended unseen', () => {
    const dial = (t: number, reason = 'reset'): Row => [
      'ws_connect_failed',
      t,
      { scenario: 'orders', reason },
    ]
    const book = (t: number): Row => [
      LIFE,
      t,
      { scenario: 'orders', reason: 'reset' },
      lifeValue(3, 'failed'),
    ]
    const rows = [dial(900), dial(1010), book(1010), dial(1020, 'refused'), dial(9000)]
    const limit: Row = ['relay_end', 1005, { scenario: 'orders', first: 'relay', how: 'descriptors' }]
    expect(named(rows, [limit]).list).toEqual([
      `${LIFE}@1010 generator`,
      'ws_connect_failed@1010 generator',
      'ws_connect_failed@1020 refused',
      'ws_connect_failed@900 generator',
      'ws_connect_failed@9000 reset',
    ])
  })

  it('stands in the record, the most frequent ends first', () => {
    const end = (first: string, scenario?: string): Row => [
      'relay_end',
      1,
      { first, how: 'fin', socket: 'yes', ...(scenario && { scenario }) },
    ]
    const rows: Row[] = [
      ...[1, 2, 3].map((ms): Row => ['relay_delay', ms, {}, ms / 10]),
      ['relay_bytes', 9, {}, 4096],
      ['relay_connections', 9, {}, 4],
      cut(5, 'unknown'),
      end('client'),
      end('service', 'orders'),
      end('service', 'orders'),
    ]
    expect(relayRecordOf(leavesOf(rows))).toEqual({
      ...{ connections: 4, bytes: 4096, delayP50: 0.2, delayP99: 0.298, delaySamples: 3 },
      cuts: [{ scenario: null, how: 'fin', count: 1 }],
      ends: [
        { scenario: 'orders', first: 'service', how: 'fin', socket: 'yes', count: 2 },
        { scenario: null, first: 'client', how: 'fin', socket: 'yes', count: 1 },
      ],
    })
    expect(relayRecordOf([])).toBeUndefined()
    expect(relayHealth(relayRecordOf(leavesOf(rows)))).toEqual({})
    const many = Array.from({ length: 100 }, (_, i): Row => ['relay_delay', i, {}, 7])
    expect(relayHealth(relayRecordOf(leavesOf(many)))).toEqual({ relayP99: 7 })
  })
})
