import { describe, expect, it } from 'vitest'
import { movement, seenWords } from '../../src/judge/gate/movement.ts'
import { figure } from '../../src/model/numbers.ts'
import type { GateRow } from '../../src/model/verdict/verdict.ts'
import { gate } from '../report/verdicts.ts'

const said = (over: Partial<GateRow>, unit: 'ms' | 'share' | 'per-second' = 'ms') =>
  movement(gate({ verdict: 'suspect', ...over }), {
    name: 'it',
    plural: false,
    show: (value) => figure(value, unit),
  }).replaceAll('\u00a0', ' ')

describe('what moved', () => {
  it.each([
    [{ actual: 76.2, change: 0.309 }, 'ms', 'it rose from 58.2 to 76.2 ms (+31 %)'],
    [{ baseline: 2, actual: 1.2, change: -0.4 }, 'per-second', 'it fell from 2.00 to 1.20 /s (−40 %)'],
    // Of p99 over p75 nothing need have risen in p99 itself.
    [{ actual: 58.21, change: 0.0002 }, 'ms', 'it is 58.2 ms, before 58.2 (0 %)'],
    [{ verdict: 'same', actual: 59.1, change: 0.0155 }, 'ms', 'it is 59.1 ms, before 58.2 (+2 %)'],
    [{ baseline: 0.001, actual: 0.06, change: 59, channel: 'count' }, 'share', 'it rose from 0.10 to 6.0 %'],
    [{ baseline: 0, actual: 0.06, change: null }, 'share', 'it rose from 0.00 to 6.0 %'],
  ] as const)('is told with both figures: %j', (over, unit, words) => {
    expect(said(over, unit)).toBe(words)
  })

  it.each([
    [[75, 80.6, 77.4], 'Seen in all 3 runs'],
    [[75, 80.6, 60], 'Seen in 2 of 3 runs'],
    [[58, 59, 60], 'Judged over 3 runs'],
    [[75], 'Seen in 1 run'],
  ])('was seen where a run has a figure of its own beyond the usual: %j', (values, words) => {
    expect(seenWords(gate({ actual: 76.2, values }))).toBe(words)
  })
})
