import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { complete } from '../../src/judge/settle.ts'
import type { Mode } from '../../src/model/load/gate.ts'
import { CODES, countsAsBaseline, isCode } from '../../src/model/verdict/codes.ts'
import { outcomeRow } from '../../src/model/verdict/outcomes.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { gate, VERDICTS, verdict } from '../report/verdicts.ts'
import { judgeOne, load, measured, record, threshold } from './support.ts'

const examples = Object.entries(VERDICTS)

/** The verdict with other words wherever a sentence stands. */
function reworded(of: Verdict): Verdict {
  const anew = <T extends { readonly message: string }>(rows: readonly T[]) =>
    rows.map((row, i) => ({ ...row, message: `wrong build: would fail from ${i}` }))
  return { ...of, reasons: anew(of.reasons), gates: anew(of.gates), slos: anew(of.slos), sentence: '' }
}

describe('what is decided of a verdict', () => {
  it.each(examples)('does not depend on the words of its sentences: %s', (_, example) => {
    const other = reworded(example)
    expect(countingOf(other).counts).toBe(countingOf(example).counts)
    const { mode, failOn } = example
    const next = (of: Verdict) => complete(of, of, { mode: mode as Mode, failOn }).next
    expect(next(other)).toEqual(next(example))
  })

  it.each(examples)('is told in codes of the table: %s', (_, { reasons, gates, slos, notices }) => {
    for (const { code } of [...reasons, ...gates, ...slos, ...notices]) expect(code).toSatisfy(isCode)
  })
})

describe('whether a run counts as baseline', () => {
  const open = (code: string, message = 'open') =>
    verdict({
      outcome: 'inconclusive',
      reasons: [{ outcome: 'inconclusive', code: code as keyof typeof CODES, message }],
      gates: [gate({ verdict: 'inconclusive', code: code as keyof typeof CODES, message })],
    })

  it.each(['undecided', 'few_samples'])(
    'is a yes where noise or too few samples left it open: %s',
    (code) => {
      expect(countingOf(open(code))).toEqual({ counts: 'yes', why: '' })
    },
  )

  it.each(['would_fail', 'one_machine', 'suspect'])(
    'waits for the next commit where it looks worse: %s',
    (code) => {
      expect(countingOf(open(code)).counts).toBe('later')
    },
  )

  it.each(['no_samples', 'impossible'])('is a no where it could not be judged: %s', (code) => {
    expect(countingOf(open(code))).toEqual({ counts: 'no', why: 'p99 latency of orders could not be judged' })
  })

  it('is a no of a code that nobody knows', () => {
    expect(countsAsBaseline('of_next_year')).toBe('no')
    expect(countsAsBaseline('toString')).toBe('no')
    expect(countingOf(open('of_next_year')).counts).toBe('no')
  })

  it('agrees with the table of outcomes', () => {
    for (const code of Object.keys(CODES).filter(isCode)) {
      const outcome = outcomeRow(code as Verdict['outcome'])
      if (outcome !== undefined)
        expect([code, countsAsBaseline(code) !== 'no']).toEqual([code, outcome.stored])
    }
  })
})

describe('the code of a broken SLO', () => {
  const broken = (written: string, from: 'plan' | 'default') => {
    const limit = threshold(written, 'count==0', from)
    return judgeOne({
      load: load({ thresholds: [limit] }),
      record: record({ measured: [measured(limit, { actual: 3, n: 20 })] }),
      baseline: null,
    })
  }

  it('of error frames tells what the service said', () => {
    const limit = threshold('ws_error_frames', 'count==0', 'default')
    const seen = [
      {
        kind: 'error-frame',
        scenario: 'orders',
        feed: null,
        n: 3,
        of: null,
        text: '{"op":"error","message":"topic unknown"}',
      },
    ] as const
    const judged = judgeOne({
      load: load({ thresholds: [limit] }),
      record: record({ measured: [measured(limit, { actual: 3, n: 3 })], seen }),
      baseline: null,
    })
    expect(judged.sentence).toContain('such as “{"op":"error","message":"topic unknown"}”')
  })

  it('is the metric of a default one, and the line of the plan is given of any other', () => {
    expect(broken('ws_error_frames', 'default').reasons).toMatchObject([{ code: 'ws_error_frames' }])
    expect(broken('ws_error_frames', 'default').reasons[0]).not.toHaveProperty('line')
    expect(broken('ws_error_frames', 'plan').reasons).toMatchObject([
      { code: 'broken', file: load().plan.file, line: 77 },
    ])
  })
})
