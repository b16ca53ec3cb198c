import { describe, expect, it } from 'vitest'
import { combine, isLast, ofLast } from '../../src/judge/base/combine.ts'
import { nextSteps } from '../../src/judge/next/next-steps.ts'
import { decide, strictnessOf } from '../../src/judge/outcome.ts'
import type { BaseFacts } from '../../src/model/verdict/base.ts'
import { OUTCOMES, type Outcome, outcomeRow } from '../../src/model/verdict/outcomes.ts'
import type { Reason, Verdict } from '../../src/model/verdict/verdict.ts'
import { verdict } from '../report/verdicts.ts'

const FACTS: BaseFacts = {
  rule: 'decides',
  ref: 'main',
  commit: 'b'.repeat(40),
  differences: { count: 1, first: [{ path: 'thresholds', base: 'p(99)<200' }] },
}

const { failOn } = strictnessOf({ mode: 'block' })

/** The verdict by one plan, under block. */
function by(outcome: Outcome, over: Partial<Verdict> = {}, more: readonly Reason[] = []): Verdict {
  const reason: Reason = { outcome, code: 'internal', message: `It is ${outcome}` }
  const reasons = outcome === 'pass' ? more : [reason, ...more]
  const decision = decide(reasons, failOn)
  return verdict({ ...decision, mode: 'block', failOn, sentence: `It is ${outcome}.`, ...over })
}

const decided = (base: Verdict, head: Verdict) => combine({ base, head, facts: FACTS })

/** What block lets through, and what it fails: the base's plan decides about a build, or cannot. */
const PASSES: readonly Outcome[] = ['pass', 'no_baseline', 'suspect', 'inconclusive', 'plan_changed']
const FAILS: readonly Outcome[] = ['slo', 'regression', 'engine', 'store']
const UNDECIDED: readonly Outcome[] = ['usage', 'policy', 'plan', 'target']

describe('the verdict on a change that alters its plan', () => {
  it('has a rule for every outcome that a plan can come to', () => {
    const known = [...PASSES, ...FAILS, ...UNDECIDED, 'internal', 'cancelled', 'skipped']
    expect(OUTCOMES.map(({ outcome }) => outcome).toSorted()).toEqual(known.toSorted())
  })

  describe.each(PASSES)('whose base passes with %s', (base) => {
    it.each(PASSES)('is let through where its own does with %s', (head) => {
      const found = decided(by(base), by(head))
      expect([found.outcome, found.fails, found.exit]).toEqual([head, false, 0])
      expect(found.base).toMatchObject({ rule: 'decides', base: { outcome: base }, head: { outcome: head } })
    })

    it.each([...FAILS, ...UNDECIDED])('is its own %s: what a change adds is judged at once', (head) => {
      const found = decided(by(base), by(head))
      expect([found.outcome, found.fails, found.exit]).toEqual([head, true, outcomeRow(head).exit])
      expect(found.sentence).toBe(`It is ${head}.`)
    })
  })

  describe.each([...FAILS, ...UNDECIDED])('whose base comes to %s', (base) => {
    it.each(PASSES)('is plan_changed where its own comes to %s, and fails', (head) => {
      const found = decided(by(base), by(head))
      expect([found.outcome, found.exitCode, found.fails, found.exit]).toEqual(['plan_changed', 22, true, 22])
      const [reason, ...others] = found.reasons
      expect(reason?.code).toBe(UNDECIDED.includes(base) ? 'base_undecided' : 'base_fails')
      expect(others).toEqual([])
      for (const sentence of [`It is ${base}.`, `It is ${head}.`]) expect(found.sentence).toContain(sentence)
    })

    it.each([...FAILS, ...UNDECIDED])('fails where its own comes to %s, too', (head) => {
      const found = decided(by(base), by(head))
      const outcome = UNDECIDED.includes(base) ? head : base
      expect([found.outcome, found.fails, found.exit]).toEqual([outcome, true, outcomeRow(outcome).exit])
    })
  })

  it('is let through with skipped only where the base passes: what a fork is not given hides no broken build', () => {
    expect(decided(by('pass'), by('skipped'))).toMatchObject({ outcome: 'skipped', fails: false })
    expect(decided(by('slo'), by('skipped'))).toMatchObject({ outcome: 'plan_changed', fails: true })
  })

  it.each(['cancelled', 'internal'] as const)(
    'is %s where its own run is, whatever the base came to',
    (head) => {
      for (const base of ['pass', 'slo', 'plan'] as const)
        expect(decided(by(base), by(head)).outcome).toBe(head)
    },
  )

  it.each(['cancelled', 'internal', 'skipped'] as const)('is that of the base where that is %s', (base) => {
    expect(isLast(by(base))).toBe(true)
    expect(ofLast(by(base), FACTS)).toMatchObject({ outcome: base, base: { base: { outcome: base } } })
  })

  it('fails under the base’s fail_on, whatever outcome was let through beside it', () => {
    const unjudged: Reason = { outcome: 'inconclusive', code: 'none_judged', message: 'nothing', as: 'slo' }
    const base = by('pass', {}, [unjudged])
    expect(base.fails).toBe(true)
    expect(decided(base, by('pass'))).toMatchObject({ outcome: 'plan_changed', fails: true, exit: 22 })
  })

  it('is not called incomparable where only the load of its own plan is new: the base’s was compared', () => {
    const other: Reason = { outcome: 'plan_changed', code: 'load_changed', message: 'another load' }
    const head = by('pass', { ...decide([other], failOn) })
    const found = decided(by('pass'), head)
    expect(found).toMatchObject({ outcome: 'pass', exitCode: 0, reasons: [] })
    expect(found.sentence).not.toContain('another load')
  })

  it('keeps name, environment and key of the base: no change renames the check that is waited for', () => {
    const plan = { ...verdict().plan, name: 'mine', environment: 'nowhere', key: 'eu' }
    for (const base of ['pass', 'slo', 'plan'] as const) {
      const found = decided(by(base), by('pass', { plan }))
      expect(found.plan).toMatchObject({ name: 'orders-feed', environment: 'staging' })
    }
  })

  it('shows the rows of the base where those fail, without lines, which are none of the change', () => {
    const found = decided(by('slo'), by('pass'))
    expect(found.base?.rows).toBe('base')
    expect(found.slos.length).toBeGreaterThan(0)
    expect([...found.slos, ...found.gates].every(({ line }) => line === 0)).toBe(true)
  })

  it('says what to do', () => {
    for (const base of ['slo', 'plan'] as const) {
      const found = decided(by(base), by('pass'))
      expect(found.next).toHaveLength(3)
      expect(found.next.join(' ')).toMatch(/by itself first.*add the label `perf-accepted`/)
      expect(nextSteps({ ...found, saturated: false })).toEqual(found.next)
    }
  })

  it('says that the base passes where only what the change adds is broken', () => {
    const broken = by('slo', { next: ['a', 'b', 'c'] })
    expect(decided(by('pass'), broken).next).toEqual([
      expect.stringContaining('The plan of main passes on this build'),
      'a',
      'b',
    ])
    for (const base of ['inconclusive', 'suspect'] as const)
      expect(decided(by(base), broken).next).toEqual(broken.next)
  })
})
