import { describe, expect, it } from 'vitest'
import { stand } from '../../src/judge/attempts/stand.ts'
import { labelStep } from '../../src/judge/next/label-step.ts'
import { decide, strictnessOf } from '../../src/judge/outcome.ts'
import { lastJudged } from '../../src/judge/override/since.ts'
import { isAcceptable, withOverride, withoutLabel } from '../../src/judge/override/with-override.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Known, Said } from '../../src/model/verdict/attempts.ts'
import { OUTCOMES, type Outcome } from '../../src/model/verdict/outcomes.ts'
import { LETS_THROUGH, type OverrideFacts } from '../../src/model/verdict/override.ts'
import type { Reason, Verdict } from '../../src/model/verdict/verdict.ts'
import { overrideWords } from '../../src/report/words/change/accepted.ts'
import { verdict } from '../report/verdicts.ts'
import { record } from './support.ts'

const HEAD = '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'

const ACCEPTED: OverrideFacts = {
  ...{ accepted: true, label: 'perf-accepted', pullRequest: 412, commit: HEAD, by: 'hubot', lets: [] },
  ...{ reason: 'one more join', reasonBy: 'hubot', lacking: null },
  message: 'accepted for 8c1f0e2 by hubot: “one more join”',
}
const MISSING: OverrideFacts = {
  ...ACCEPTED,
  ...{ accepted: false, by: null, reason: null, reasonBy: null, lacking: 'reason' },
  message: 'the reason is missing',
}

/** A verdict with these reasons, under block where nothing else is said to fail. */
function of(outcomes: readonly Outcome[], failOn = strictnessOf({ mode: 'block' }).failOn): Verdict {
  const reasons = outcomes.map(
    (outcome): Reason => ({ outcome, code: 'internal', message: `It is ${outcome}` }),
  )
  return verdict({ ...decide(reasons, failOn), mode: 'block', failOn, next: ['Look.', labelStep()] })
}

const ALL = OUTCOMES.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'pass')
const STRICT = strictnessOf({ mode: 'block' }, { failOn: ALL }).failOn

describe('what a label lets through', () => {
  it('are a regression, a suspect and a changed plan, and of all outcomes no other', () => {
    const through = ALL.filter((outcome) => {
      const before = of([outcome], STRICT)
      const after = withOverride(before, ACCEPTED)
      expect([after.outcome, after.exitCode, after.sentence]).toEqual([
        before.outcome,
        before.exitCode,
        before.sentence,
      ])
      return before.fails && !after.fails
    })
    expect(through.toSorted()).toEqual([...LETS_THROUGH].toSorted())
  })

  it.each(['slo', 'target', 'engine', 'store'] as const)('is no %s that stands beside it', (other) => {
    const found = withOverride(of([other, 'regression']), ACCEPTED)
    expect(found.fails).toBe(true)
    expect(found.override?.lets).toEqual(['regression'])
    expect(found.next).toEqual(of([other, 'regression']).next)
  })

  it('is a plan whose base fails, whatever that fails as', () => {
    const reason: Reason = { outcome: 'plan_changed', code: 'base_undecided', message: 'm', as: 'target' }
    const { failOn } = strictnessOf({ mode: 'block' })
    const before = verdict({ ...decide([reason], failOn), failOn, mode: 'block' })
    expect([before.fails, withOverride(before, ACCEPTED).fails]).toEqual([true, false])
  })

  it('fails nothing, exits 0, says who, why and for which commit, and what to do next', () => {
    const found = withOverride(of(['regression']), ACCEPTED)
    expect([found.fails, found.exit, found.exitCode]).toEqual([false, 0, 10])
    expect(found.override).toEqual({ ...ACCEPTED, lets: ['regression'] })
    expect(found.next).toEqual([expect.stringContaining('holds for 8c1f0e2 alone, and a push ends it')])
  })

  it('is told to be nothing where there is nothing', () => {
    expect(withOverride(of(['inconclusive']), ACCEPTED).override?.lets).toEqual([])
    expect(isAcceptable(of(['inconclusive', 'slo']))).toBe(false)
    expect(isAcceptable(of(['slo', 'suspect']))).toBe(true)
  })
})

describe('a label that is not accepted', () => {
  it('lets nothing through, and what is missing is the first step', () => {
    const found = withOverride(of(['regression']), MISSING)
    expect([found.fails, found.exit]).toEqual([true, 10])
    expect(found.next).toEqual(['The reason is missing', 'Look.'])
  })

  it('is still the way where nobody could be asked', () => {
    const found = withOverride(of(['regression']), { ...MISSING, lacking: 'unknown', message: 'nobody says' })
    expect(found.next).toEqual(['Nobody says', 'Look.', labelStep()])
  })

  it.each<[string, readonly Outcome[], boolean]>([
    ['a regression', ['regression'], true],
    ['a pass', [], false],
    ['a broken SLO', ['slo'], false],
  ])('is told to be unknown of %s only where it may change that', (_, outcomes, told) => {
    const facts = { ...MISSING, lacking: 'unknown' as const, message: 'nobody says' }
    expect(overrideWords({ ...of(outcomes), override: facts, next: [] }) !== null).toBe(told)
  })

  it('is told to be unknown where an attempt passes after a red one, which it may let through', () => {
    const override = { ...MISSING, lacking: 'unknown' as const, message: 'nobody says' }
    const reasons: Reason[] = [{ outcome: 'inconclusive', code: 'after_red', message: 'it was red' }]
    expect(overrideWords({ ...of([]), reasons, override, next: [] })).toBe('Nobody says.')
  })

  it('is no step where it would not help', () => {
    expect(withOverride(of(['slo', 'regression']), MISSING).next).toEqual(of(['slo']).next)
  })

  it('is asked for by its name where there is none', () => {
    const none = { ...MISSING, label: 'ok-slower', lacking: 'label' } as const
    const found = withOverride(of(['plan_changed'], STRICT), none)
    expect(found.next.at(-1)).toContain('add the label `ok-slower`, and say why in a comment')
    expect(found.override).toBeUndefined()
  })

  it('is not asked for where none lets anything through', () => {
    expect(withoutLabel(of(['regression'])).next.join(' ')).toContain('may bypass the check')
  })
})

const RUN = { id: 11_981, attempt: 2 }
const told = (outcome: Outcome, over: Partial<Said> = {}): Said => ({
  ...{ id: 1, run: { ...RUN, attempt: 1 }, outcome, fails: true, records: null },
  ...over,
})
const known = (...said: readonly Said[]): Known => ({ run: RUN, own: 500, said, unknown: null, read: true })
const passed = withOverride(of([]), ACCEPTED)

describe('an accepted commit', () => {
  it.each([...LETS_THROUGH])('passes after an attempt that was %s', (red) => {
    expect(stand(of([]), known(told(red))).verdict.fails).toBe(true)
    expect(stand(passed, known(told(red))).verdict).toMatchObject({ outcome: 'pass', fails: false })
  })

  it.each(['slo', 'target'] as const)('does not after one that was %s, with any number between', (red) => {
    const between = told('plan_changed', { id: 2, run: { id: 11_990, attempt: 1 } })
    expect(stand(passed, known(told(red))).verdict.fails).toBe(true)
    expect(stand(passed, known(told(red), between)).verdict.fails).toBe(true)
  })

  it('lets through in another job of its run what that job let through, and nothing that failed there', () => {
    const job = (over: Partial<Said>) => told('regression', { run: RUN, ...over })
    expect(stand(passed, known(job({ fails: false }))).verdict.fails).toBe(false)
    expect(stand(passed, known(job({ fails: true }))).verdict.fails).toBe(true)
    expect(stand(passed, known(job({ outcome: 'slo', fails: true }))).verdict.fails).toBe(true)
  })

  it('is told so to later attempts, for which it is no red one', () => {
    const { said } = stand(withOverride(of(['regression']), ACCEPTED), known())
    expect(said).toMatchObject({ outcome: 'regression', fails: false })
  })
})

describe('what was merged before a run', () => {
  const stored = (n: number, over: Partial<Record['provenance']> = {}, more: Partial<Record> = {}) => {
    const { provenance } = record({}, n)
    return record({ provenance: { ...provenance, commit: String(n).repeat(40), ...over }, ...more }, n)
  }
  const own = [stored(9, { runId: '500.2', attempt: 2 })]

  it('came after the newest stored run of another workflow run, whose jobs and attempts are one', () => {
    const others = [stored(1, { runId: '400' }), stored(2, { runId: '410' })]
    const jobs = [stored(3, { runId: '500' }), stored(4, { runId: '500.3', attempt: 1 })]
    expect(lastJudged([...jobs, ...others], own)?.provenance.runId).toBe('410')
    expect(lastJudged(jobs, own)).toBeUndefined()
  })

  it('came before no run that never counts', () => {
    const judged = { outcome: 'slo', codes: ['broken'], rows: [] } as const
    const never = [
      stored(3, { runId: '420' }, { complete: false }),
      stored(4, { runId: '421' }, { judged }),
      stored(5, { runId: '422' }, { health: { ...record().health, lagP99: 40 } }),
      stored(6, { runId: '423', commit: null }),
    ]
    expect(lastJudged([stored(2, { runId: '410' }), ...never], own)?.provenance.runId).toBe('410')
    const failed = { outcome: 'regression', codes: ['diverged'], rows: [] } as const
    const red = stored(7, { runId: '424' }, { judged: failed })
    expect(lastJudged([...never, red], own)?.provenance.runId).toBe('424')
  })
})
