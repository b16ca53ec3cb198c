import { describe, expect, it } from 'vitest'
import { storedCloses } from '../../src/judge/closes/stored-closes.ts'
import type { CloseCount, Record } from '../../src/model/record/record.ts'
import { close } from '../report/verdicts.ts'
import { baselineOf, gate, history, judgeOne, LATENCY, load, P99, record, trend } from './support.ts'

const run = (...closes: readonly CloseCount[]) => ({ closes }) as unknown as Record
const overflow = close({ code: '1011', side: 'service', phase: 'ramp', reason: 'send queue overflow' })

describe('the closes of the stored runs', () => {
  it('are counted for the kinds that the last run has, over phases, reasons and scenarios', () => {
    const stored = [
      run(close({ count: 20 })),
      run(close({ count: 18 }), close({ phase: 'steady', scenario: 'other', count: 4 })),
      run(close({ count: 24 }), close({ code: '1006', side: 'proxy', how: 'rst', count: 3 })),
    ]
    expect(storedCloses([close({}), overflow], stored)).toEqual({
      runs: 3,
      kinds: [
        { code: '1000', side: 'plan', how: 'frame', feed: 'orders', median: 22, seen: 3 },
        { code: '1011', side: 'service', how: 'frame', feed: 'orders', median: 0, seen: 0 },
      ],
    })
  })

  it('tell feeds, sides and ways apart, however they are named', () => {
    const kinds = [
      close({ feed: null }),
      close({ feed: '["orders"' }),
      close({ how: 'unanswered' }),
      close({ side: 'constructor' }),
    ]
    const found = storedCloses(kinds, [run(close({ count: 7 }))])
    expect(found?.kinds.map(({ median, seen }) => [median, seen])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })

  it('say in how many of the runs a kind was seen', () => {
    const stored = [run(), run(), run({ ...overflow, count: 3 })]
    expect(storedCloses([overflow], stored)?.kinds[0]).toMatchObject({ median: 0, seen: 1 })
  })

  it('leave out runs whose counts are not possible, and are absent where nothing is left', () => {
    const broken = [run(close({ count: -1 })), run(close({ count: 0.5 }))]
    expect(storedCloses([overflow], broken)).toBeUndefined()
    expect(storedCloses([overflow], [...broken, run()])).toMatchObject({ runs: 1 })
    expect(storedCloses([], [run()])).toBeUndefined()
    expect(storedCloses([overflow], [])).toBeUndefined()
  })
})

describe('a verdict', () => {
  const given = (runs: number) => ({
    load: load({ gates: [gate(LATENCY, P99)] }),
    record: record({ closes: [overflow, close({ count: 20 })] }, 25),
    baseline: baselineOf(history(runs, (scale) => [trend({}, scale)])),
  })

  it('has them of the runs that its rows were compared with', () => {
    const { storedCloses: before, gates } = judgeOne(given(7))
    expect(before?.runs).toBe(7)
    expect(before?.runs).toBe(gates[0]!.runs)
    expect(before?.kinds.map(({ code }) => code)).toEqual(['1011', '1000'])
  })

  it('has none where nothing is stored', () => {
    expect(judgeOne(given(0))).not.toHaveProperty('storedCloses')
  })
})
