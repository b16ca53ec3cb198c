import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { lackedRows } from '../../src/judge/whole/lacking.ts'
import type { Sequence } from '../../src/model/load/socket.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import { isWitness, MESSAGE_SENT, markOf } from '../../src/model/witness.ts'
import { loadOf, ordersWith, recordOf, sampler, T0, threshold } from '../evidence/support.ts'
import { STRICT, sequenceLoad, sequenceRecord } from '../support/sequences.ts'

type Told = Parameters<typeof sequenceRecord>[0]

const judged = (told: Told, sequence: Partial<Sequence> = {}) => {
  const load = sequenceLoad(sequence)
  return judge({ load, records: [sequenceRecord(told, load)], baseline: null })
}

const OF = /^(ws_gaps|ws_duplicates|ws_reordered|sequence_unread)\{/

/** Of each row its verdict, or why it fails, by its metric. */
const rows = (told: Told, sequence: Partial<Sequence> = {}) =>
  Object.fromEntries(
    judged(told, sequence).slos.flatMap(({ threshold, verdict, code }) => {
      const [, metric] = OF.exec(threshold) ?? []
      return metric === undefined ? [] : [[metric, verdict === 'fail' ? code : verdict]]
    }),
  )

describe('a sequence is judged against its budgets', () => {
  it.each<[string, Told, Partial<Sequence>, { readonly [metric: string]: string }]>([
    ['nothing wrong', { compared: 1000 }, {}, { ws_gaps: 'met', ws_duplicates: 'met' }],
    ['one lost', { compared: 999, lost: 1 }, {}, { ws_gaps: 'ws_gaps', ws_duplicates: 'met' }],
    [
      'as many lost as may be',
      { compared: 998, lost: 2 },
      { loss: { count: 2 } },
      { ws_gaps: 'met', ws_duplicates: 'met' },
    ],
    [
      'a share of those due',
      { compared: 99, lost: 1 },
      { loss: { share: 0.01 } },
      { ws_gaps: 'met', ws_duplicates: 'met' },
    ],
    [
      'over the share',
      { compared: 98, lost: 2 },
      { loss: { share: 0.01 } },
      { ws_gaps: 'ws_gaps', ws_duplicates: 'met' },
    ],
    ['anything may be', { compared: 1, lost: 9, duplicates: 9 }, { loss: 'any', duplicates: 'any' }, {}],
    ['one twice', { compared: 100, duplicates: 1 }, {}, { ws_gaps: 'met', ws_duplicates: 'ws_duplicates' }],
    [
      'late ones, which may be',
      { compared: 100, reordered: 9 },
      {},
      { ws_gaps: 'met', ws_duplicates: 'met' },
    ],
    [
      'late ones, which may not',
      { compared: 100, reordered: 9 },
      { reordered: { count: 8 } },
      { ws_gaps: 'met', ws_duplicates: 'met', ws_reordered: 'ws_reordered' },
    ],
    [
      'missed without a socket',
      { compared: 100, missed: 50, restarted: 3 },
      {},
      { ws_gaps: 'met', ws_duplicates: 'met' },
    ],
    ['silence', {}, {}, { ws_gaps: 'not_judged', ws_duplicates: 'not_judged' }],
    [
      'numbers that nobody can read',
      { unread: 100 },
      {},
      { sequence_unread: 'sequence_unread', ws_gaps: 'not_judged', ws_duplicates: 'not_judged' },
    ],
    [
      'one without a number',
      { compared: 999, unread: 1 },
      {},
      { sequence_unread: 'met', ws_gaps: 'met', ws_duplicates: 'met' },
    ],
    ['half a message', { compared: 10.5 }, {}, { ws_gaps: 'impossible', ws_duplicates: 'impossible' }],
  ])('%s', (_, told, sequence, expected) => {
    expect(rows(told, sequence)).toEqual(expected)
  })

  it('in one sentence, with what was due', () => {
    const { slos, sequences } = judged({ compared: 1960, lost: 40 })
    const row = slos.find(({ threshold }) => threshold.startsWith('ws_gaps'))
    expect(row?.message).toBe('40 of 2,000 messages of orders never came; none may')
    expect(row).toMatchObject({ actual: 40, n: 2000, bad: 40, unit: 'count', from: 'default' })
    expect(sequences).toEqual([expect.objectContaining({ feed: 'orders', lost: 40, verdict: 'fail' })])
  })

  it.each<[string, number, string]>([
    ['in step', 5, 'met'],
    ['far apart', 400, 'fail'],
  ])('the last sockets of a broadcast %s', (_, skew, verdict) => {
    const of = sampler()
    const tags = { scenario: 'orders', feed: 'orders', phase: 'steady' }
    const sent = Array.from({ length: 9_000 }, (_, i) => T0 + 1_000 + i).filter(isWitness)
    const samples = sent.flatMap((moment) =>
      [0, skew / 2, skew].map((late) => of(MESSAGE_SENT, moment - T0 + late, markOf(moment, 0), tags)),
    )
    const kinds = [{ sequence: STRICT, sentAt: { path: 't', unit: 'ms' } as const }]
    const thresholds = [threshold('ws_fanout_skew', 'p(95)<100')]
    const load = loadOf({ orders: ordersWith(kinds) }, { thresholds })
    const start = of(SCENARIO_START, 0, T0, { scenario: 'orders' })
    const record = recordOf(load, [[start, ...samples, of('vus', 12_000, 1)]])
    const row = judge({ load, records: [record], baseline: null }).slos.find(({ from }) => from === 'plan')
    expect(row).toMatchObject({ verdict, actual: skew, n: sent.length })
  })

  it('a record from which it was cut out is no whole one', () => {
    const load = sequenceLoad()
    const { sequences: _, ...cut } = sequenceRecord({ compared: 10, lost: 1 }, load)
    expect(lackedRows(load, cut)).toContain('it lacks sequence of orders')
  })
})
