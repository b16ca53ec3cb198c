import { describe, expect, it } from 'vitest'
import { judgePaired } from '../../src/judge/paired/pairs-verdict.ts'
import { baselineOf, gate, history, judgeOne, LATENCY, load, P99, record, trend } from './support.ts'

const wants = (changes: object) => load({ gates: [gate(LATENCY, P99, changes)] })
const slow = record({ stats: [trend({}, 2)] }, 21)

describe('a smallest difference in ms', () => {
  // p99 is some 58 ms in the stored runs, twice that now.
  const judged = (changes: object) =>
    judgeOne({
      load: wants(changes),
      record: slow,
      baseline: baselineOf(),
    })

  it.each([
    [{}, 'suspect'],
    [{ atLeastMs: 50 }, 'suspect'],
    [{ atLeastMs: 70 }, 'same'],
    [{ atLeast: 0.5, atLeastMs: 50 }, 'suspect'],
    [{ atLeast: 1.5, atLeastMs: 50 }, 'same'],
    [{ atLeast: 0.5, atLeastMs: 70 }, 'same'],
  ])('%o: each must be passed, so that twice the p99 is %s', (changes, verdict) => {
    expect(judged(changes).gates[0]!.verdict).toBe(verdict)
  })

  it('is part of the limit that is shown', () => {
    const { limit, baseline } = judged({ atLeastMs: 70 }).gates[0]!
    expect(limit! - baseline!).toBeGreaterThan(68)
    expect(judged({}).gates[0]!.limit! - baseline!).toBeLessThan(40)
  })

  it('holds over the base build as well', () => {
    const pairs = history(8).map((base, i) => ({
      base,
      candidate: record({ stats: [trend({}, 2 * (1 + i / 100))] }, i + 10),
    }))
    const paired = (changes: object) => judgePaired({ load: wants(changes), pairs, planned: 8 }).gates[0]!
    expect(paired({ atLeastMs: 50 }).verdict).toBe('fail')
    expect(paired({ atLeastMs: 80 }).verdict).toBe('same')
    expect(paired({ atLeastMs: 80 }).limit! - paired({}).baseline!).toBeGreaterThan(78)
  })
})
