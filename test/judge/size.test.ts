import { describe, expect, it } from 'vitest'
import type { Load } from '../../src/model/load/load.ts'
import {
  baselineOf,
  gate,
  judgeOne,
  LATENCY,
  load,
  measured,
  P99,
  record,
  threshold,
  trend,
} from './support.ts'

const AT = "at 20 of the plan's 500 sockets"
const limit = threshold(LATENCY, 'p(99)<200')
const judged = (changes: Partial<Load>, scale = 1, actual = 58) =>
  judgeOne({
    load: load({ reduced: { sockets: 20, of: 500 }, ...changes }),
    record: record(
      {
        stats: [trend({}, scale)],
        measured: [measured(limit, { actual, n: 8000, beyond: actual < 200 ? 0 : 600 })],
      },
      21,
    ),
    baseline: baselineOf(),
  })

describe('the size that a verdict holds for', () => {
  const gates = [gate(LATENCY, P99)]

  it('stands in the sentence of a pass, with what was found and not with how', () => {
    const verdict = judged({ gates })
    expect(verdict.outcome).toBe('pass')
    expect(verdict.sentence).toMatch(new RegExp(`^p99 of orders is .*%\\), ${AT}\\. Unchanged code varies`))
    expect(verdict.reduced).toEqual({ sockets: 20, of: 500 })
  })

  it('stands in that of a pass by SLOs alone, of a suspect, of a broken SLO and of a first run', () => {
    expect(judged({ thresholds: [limit] }).sentence).toBe(`1 of 1 SLO met, ${AT}.`)
    expect(judged({ gates }, 1.5)).toMatchObject({
      outcome: 'suspect',
      sentence: expect.stringContaining(AT) as string,
    })
    expect(judged({ thresholds: [limit] }, 4.5, 58 * 4.5)).toMatchObject({
      outcome: 'slo',
      sentence: expect.stringContaining(AT) as string,
    })
    const first = judgeOne({
      load: load({ reduced: { sockets: 20, of: 500 }, gates }),
      record: record({}, 21),
      baseline: baselineOf([]),
    })
    expect(first.outcome).toBe('no_baseline')
    expect(first.sentence).toContain(AT)
  })

  it('is not said where the run had all sockets of the plan', () => {
    const { reduced: _, ...whole } = load({ gates })
    const verdict = judgeOne({
      load: whole,
      record: record({}, 21),
      baseline: baselineOf(),
    })
    expect(verdict.sentence).not.toContain('of the plan')
    expect(verdict).not.toHaveProperty('reduced')
  })
})
