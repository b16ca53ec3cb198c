import { describe, expect, it } from 'vitest'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { decide } from '../../src/judge/outcome.ts'
import { Failure, type FailureOutcome } from '../../src/model/failure.ts'
import { MODE_FAILS, OUTCOMES, type Outcome } from '../../src/model/verdict/outcomes.ts'
import type { Reason } from '../../src/model/verdict/verdict.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { failureReport } from '../../src/report/verbs/failure.ts'
import { verdict } from './verdicts.ts'

const LOOK = { color: false, unicode: true, width: 200 }

const MODES = ['observe', 'warn', 'block'] as const
const CASES = OUTCOMES.flatMap(({ outcome }) => MODES.map((mode) => [outcome, mode] as const))
const FAILURES: readonly FailureOutcome[] = [
  'usage',
  'policy',
  'plan',
  'engine',
  'target',
  'store',
  'internal',
]

const reason = (outcome: Outcome, as?: Outcome): Reason => ({
  outcome,
  code: 'busy',
  message: 'Something was found',
  ...(as && { as }),
})
const judged = (mode: (typeof MODES)[number], ...reasons: readonly Reason[]) =>
  verdict({ ...decide(reasons, MODE_FAILS[mode]), mode, failOn: MODE_FAILS[mode] })
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('the exit that is told is the exit that is given', () => {
  it.each(CASES)('of %s in mode %s', (outcome, mode) => {
    const one = judged(mode, ...(outcome === 'pass' ? [] : [reason(outcome)]))
    const told = /Exit (\d+)(.*)/.exec(flat(terminalReport(one, LOOK)))
    expect(Number(told?.[1])).toBe(one.exit)
    expect(told?.[2]?.includes('is not in fail_on')).toBe(!one.fails && one.exitCode !== 0)
    const written = /Exit code (\d+):/.exec(markdownReport(one, { version: '0.1.0', reproduce: '' }))
    expect(Number(written?.[1] ?? 0)).toBe(one.exit)
  })

  it.each([
    ['pass', 'Exit 2, because of that'],
    ['slo', 'Exit 11 (slo is in fail_on)'],
  ] as const)('of %s whose results could not be written', (outcome, exit) => {
    const one = judged('block', ...(outcome === 'pass' ? [] : [reason(outcome)]))
    const told = flat(terminalReport(one, { ...LOOK, unwritten: outcome === 'pass' ? 2 : 11 }))
    expect(told).toContain(`Report none: the results could not be written ${exit}`)
  })

  it.each(FAILURES.flatMap((outcome) => MODES.map((mode) => [outcome, mode] as const)))(
    'of a run that came to no record, %s in mode %s',
    (outcome, mode) => {
      const failure = new Failure(outcome, 'it does not answer')
      const one = verdictOfFailure(failure, { file: 'plan.yaml', mode })
      const told = /Exit (\d+)(.*)/.exec(flat(failureReport(failure, LOOK, one)))
      expect(Number(told?.[1])).toBe(one.exit)
      expect(told?.[2]).toContain(one.fails ? 'fail' : `(${outcome}, code ${one.exitCode}, is not in fail_on`)
    },
  )

  it('says of a reason that fails as another what it is that fails it', () => {
    const one = judged('block', reason('inconclusive', 'regression'))
    expect(one).toMatchObject({ fails: true, exit: 20 })
    expect(flat(terminalReport(one, LOOK))).toContain(
      'Exit 20 (it fails as regression would, which is in fail_on); what it means: socketgate explain inconclusive',
    )
    expect(judged('warn', reason('inconclusive', 'regression'))).toMatchObject({ fails: false, exit: 0 })
  })
})
