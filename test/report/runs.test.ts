import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TERMINAL } from '../../src/report/terminal/look.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import {
  decidedSentence,
  figuresSentence,
  isOfSeveral,
  powerSentence,
  runFigures,
} from '../../src/report/words/runs.ts'
import { headingOf } from '../../src/report/words/words.ts'
import { gate, VERDICTS, type verdict } from './verdicts.ts'

const {
  regression,
  noise,
  'would-fail': wouldFail,
} = VERDICTS as { readonly [name: string]: ReturnType<typeof verdict> }
const LOOK = { width: 80, unicode: true, color: false }

describe('a verdict on several runs', () => {
  it.each([
    [regression!, '3 runs on 3 machines decide; 2 more are not needed'],
    [noise!, '5 runs do not decide'],
    [wouldFail!, '3 runs do not decide'],
    [{ ...wouldFail!, mostRuns: 5 }, '3 runs do not decide; the profile allows 2 more'],
    [{ ...regression!, mostRuns: 3 }, '3 runs on 3 machines decide'],
    [{ ...regression!, complete: false }, '3 runs on 3 machines; they were not completed'],
  ])('says what its runs decide: %#', (of, words) => {
    expect(decidedSentence(of)).toBe(words)
  })

  it('shows every run, not the best', () => {
    expect(
      runFigures(regression!, TERMINAL).map((words) => words.join(' ').replaceAll('\u00a0', ' ')),
    ).toEqual([
      '1:12 p99 latency of orders 75.0 ms',
      '1:15 p99 latency of orders 80.6 ms',
      '1:13 p99 latency of orders 77.4 ms',
    ])
    expect(figuresSentence(regression!, TERMINAL)?.replaceAll('\u00a0', ' ')).toBe(
      'p99 latency of orders in order of time: 75.0 ms, 80.6 ms, 77.4 ms',
    )
  })

  it('says of a run that did not end well how it ended', () => {
    const runs = regression!.runs.map((run, i) => (i === 1 ? { ...run, ended: 'hung' as const } : run))
    expect(runFigures({ ...regression!, runs }, TERMINAL)[1]).toContain('hung')
  })

  it('shows runs without a figure where no row has the figures of all', () => {
    const bare = { ...regression!, gates: [gate({ values: [75] })] }
    expect(runFigures(bare, TERMINAL)).toEqual([['1:12'], ['1:15'], ['1:13']])
    expect(figuresSentence(bare, TERMINAL)).toBeNull()
  })

  it('is not made of pairs, whose rows tell of them', () => {
    expect(isOfSeveral({ ...regression!, paired: { pairs: 3 } })).toBe(false)
    expect(terminalReport({ ...regression!, paired: { pairs: 8 } }, LOOK)).toContain('8 pairs')
  })

  it('drops the phases where a line has no room for them', () => {
    const long = 'p99 latency of a feed with a rather long name of its own'
    const gates = [gate({ ...regression!.gates[0], name: long })]
    const lines = terminalReport({ ...regression!, gates }, LOOK).split('\n')
    expect(lines).toContain(`run 2  1:15  ${long} 80.6 ms`)
  })
})

describe('what a pass of one run would have missed', () => {
  const pass = VERDICTS.pass!

  it('is said as docs/rule.md has it', () => {
    const docs = readFileSync(new URL('../../docs/rule.md', import.meta.url), 'utf8')
    expect(powerSentence(pass)).toContain('about two in three tails suspect that were slowed by a quarter')
    expect(docs).toMatch(/With `runs: 1` .*64 % of the tails slowed by a quarter, 92 % of those by half/s)
  })

  it.each([
    ['more runs could have followed', { mostRuns: 5 }],
    ['it does not pass', { outcome: 'suspect' }],
    ['pairs were measured', { paired: { pairs: 8 } }],
    ['fewer runs are stored', { gates: [gate({ runs: 9 })] }],
    ['no p99 is a key row', { gates: [gate({ level: 'normal' }), gate({ stat: 'p(95)' })] }],
  ] as const)('is not said where %s', (_, over) => {
    expect(powerSentence({ ...pass, ...over })).toBeNull()
  })
})

describe('an inconclusive verdict', () => {
  it('is headed by whether a row is over its limit', () => {
    expect(headingOf(noise!).terminal).toBe('INCONCLUSIVE')
    expect(headingOf(wouldFail!)).toMatchObject({
      terminal: 'INCONCLUSIVE: over the limit, not confirmed',
      markdown: 'inconclusive (over the limit, not confirmed)',
    })
  })
})
