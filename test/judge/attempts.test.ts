import { describe, expect, it } from 'vitest'
import { stand } from '../../src/judge/attempts/stand.ts'
import { strictnessOf } from '../../src/judge/outcome.ts'
import type { Known, Said } from '../../src/model/verdict/attempts.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { attemptWords } from '../../src/report/words/runs.ts'
import { judged } from '../action/support.ts'

const RUN = 11_981
const OWN = 500

/** What earlier attempts of this run came to, one job each, the first first; `n` of `n.run` begins another run. */
const attempts = (...outcomes: readonly (Outcome | null)[]): Said[] =>
  outcomes.map((outcome, i) => said({ id: i + 1, run: { id: RUN, attempt: i + 1 }, outcome }))

function said(over: Partial<Said>): Said {
  const { outcome = 'pass' } = over
  const { failOn } = strictnessOf({ mode: 'block' })
  const fails = outcome !== null && failOn.includes(outcome)
  return { id: 1, run: { id: RUN, attempt: 1 }, outcome, fails, records: null, ...over }
}

const known = (all: readonly Said[], attempt: number, over: Partial<Known> = {}): Known => ({
  run: { id: RUN, attempt },
  own: OWN,
  said: all,
  unknown: null,
  read: true,
  ...over,
})

/** How this outcome stands after those, under block unless said otherwise. */
function told(before: readonly (Outcome | null)[], outcome: Outcome, mode: 'warn' | 'block' = 'block') {
  const { verdict } = stand(judged(outcome, mode), known(attempts(...before), before.length + 1))
  return [verdict.outcome, verdict.fails]
}

describe('after a red attempt', () => {
  it.each(['slo', 'target'] as const)('%s, a pass is inconclusive, and block fails', (red) => {
    expect(told([red], 'pass')).toEqual(['inconclusive', true])
    // What failed there fails here, too: a milder mode does not lift it.
    expect(told([red], 'pass', 'warn')).toEqual(['inconclusive', true])
    const mild = known([said({ outcome: red, fails: false })], 2)
    expect(stand(judged('pass', 'warn'), mild).verdict.fails).toBe(false)
    expect(told([red], 'no_baseline')).toEqual(['inconclusive', true])
  })

  it('two passes in a row are green', () => {
    expect(told(['slo', 'pass'], 'pass')).toEqual(['pass', false])
    expect(told(['slo', 'no_baseline'], 'pass')).toEqual(['pass', false])
    expect(told(['slo', 'pass', 'pass'], 'pass')).toEqual(['pass', false])
    // What was green stays so: one that is suspect is suspect by itself.
    expect(told(['slo', 'pass', 'pass'], 'suspect')).toEqual(['suspect', false])
  })

  it.each([
    ['another red one', 'slo'],
    ['one that is suspect', 'suspect'],
    ['one that could not be judged', 'inconclusive'],
    ['one that was cancelled', 'cancelled'],
    ['one that was killed', null],
  ] as const)('%s breaks the row', (_, between) => {
    expect(told(['slo', 'pass', between], 'pass')).toEqual(['inconclusive', true])
    expect(told(['slo', between], 'pass')).toEqual(['inconclusive', true])
  })

  it.each([
    ['before this one', ['slo', 'pass'], 4],
    ['between the two', ['slo'], 3],
  ] as const)('one that never opened its check run breaks the row: %s', (_, before, attempt) => {
    const { verdict } = stand(judged('pass', 'block'), known(attempts(...before), attempt))
    expect([verdict.outcome, verdict.fails]).toEqual(['inconclusive', true])
    expect(attemptWords(verdict, 10)).toContain(`attempt ${attempt - 1}: no verdict`)
  })

  it('one of another run, whose later attempt is known, breaks it, too; where no list was read, nobody tells', () => {
    const of = (attempt: number, outcome: Outcome) => said({ id: attempt, run: { id: 7, attempt }, outcome })
    const fails = (attempts: readonly Said[]) =>
      stand(judged('suspect', 'block'), known(attempts, 1)).verdict.fails
    expect(fails([of(1, 'slo'), of(2, 'pass'), of(3, 'pass')])).toBe(false)
    expect(fails([of(1, 'slo'), of(2, 'pass'), of(4, 'pass')])).toBe(true)
    const unread = known([], 3, { read: false })
    expect(stand(judged('pass', 'block'), unread).verdict.attempts?.earlier).toEqual([])
  })

  it('what does not pass fails as the red one does, since neutral would merge', () => {
    expect(told(['slo'], 'suspect')).toEqual(['suspect', true])
    expect(told(['slo'], 'inconclusive')).toEqual(['inconclusive', true])
    expect(told(['slo'], 'suspect', 'warn')).toEqual(['suspect', true])
  })

  it('what is skipped lifts nothing', () => {
    const { verdict } = stand(judged('skipped', 'block'), known(attempts('slo'), 2))
    expect([verdict.outcome, verdict.fails]).toEqual(['skipped', true])
    expect(verdict.sentence).toContain('Attempt 1 found this commit broken (slo)')
    expect(told(['slo', 'pass', 'skipped'], 'pass')).toEqual(['inconclusive', true])
  })

  it('of the base’s plan, a run that has no base does not lift it', () => {
    const red = said({ run: { id: 11_000, attempt: 1 }, outcome: 'plan_changed', fails: true })
    const { verdict } = stand(judged('pass', 'block'), known([red], 1))
    expect([verdict.outcome, verdict.fails]).toEqual(['inconclusive', true])
    const mild = stand(judged('pass', 'block'), known([{ ...red, fails: false }], 1))
    expect([mild.verdict.outcome, mild.verdict.fails]).toEqual(['pass', false])
  })

  it('a pass is one only of as many jobs as the red attempt had', () => {
    const jobs = (attempt: number, ...outcomes: readonly Outcome[]) =>
      outcomes.map((outcome, i) => said({ id: 10 * attempt + i, run: { id: RUN, attempt }, outcome }))
    const first = jobs(1, 'slo', 'pass')
    const third = (...second: readonly Said[]) => known([...first, ...second, ...jobs(3, 'pass')], 3)
    expect(stand(judged('pass', 'block'), third(...jobs(2, 'pass', 'pass'))).verdict.outcome).toBe('pass')
    const alone = stand(judged('pass', 'block'), third(...jobs(2, 'pass'))).verdict
    expect([alone.outcome, alone.fails]).toEqual(['inconclusive', true])
    expect(alone.sentence).toContain('each of 2 jobs')
  })

  it('a record that was judged before is no second pass', () => {
    const [run] = judged('pass', 'block').runs
    const measured = (evidence: string) => judged('pass', 'block', { runs: [{ ...run!, evidence }] })
    const pass = said({ id: 2, run: { id: RUN, attempt: 2 }, records: ['bbbbbbbbbbbb'] })
    const after = known([said({ outcome: 'slo', records: ['aaaaaaaaaaaa'] }), pass], 3)
    expect(stand(measured('bbbbbbbbbbbb'), after).verdict.outcome).toBe('inconclusive')
    expect(stand(measured('cccccccccccc'), after).verdict.outcome).toBe('pass')
  })

  it.each(['slo', 'target', 'usage', 'engine', 'cancelled'] as const)(
    '%s says what it is, and no more',
    (outcome) => {
      const own = judged(outcome, 'block')
      const { verdict } = stand(own, known(attempts('slo'), 2))
      expect(verdict.reasons).toEqual(own.reasons)
    },
  )

  it('says which one it was, and what makes it green', () => {
    const { verdict } = stand(judged('pass', 'block'), known(attempts('target'), 2))
    expect(verdict.sentence).toBe(
      'Attempt 1 found this commit broken (target): it is green once two attempts in a row pass, and this is the first. By itself: The outcome is pass.',
    )
    expect(verdict.reasons).toMatchObject([{ outcome: 'inconclusive', code: 'after_red', as: 'target' }])
    expect(verdict.next.join()).toContain('Re-run all jobs')
  })

  it('of another workflow run on the same commit it is the same', () => {
    const other = said({ run: { id: 11_000, attempt: 2 }, outcome: 'slo' })
    const { verdict } = stand(judged('pass', 'block'), known([other], 1))
    expect([verdict.outcome, verdict.fails]).toEqual(['inconclusive', true])
    expect(verdict.sentence).toContain('Workflow run 11000, attempt 2, found')
  })

  it('an attempt is as red as the worst of its jobs', () => {
    const jobs = [said({ id: 1, outcome: 'slo' }), said({ id: 2, outcome: 'pass' })]
    expect(stand(judged('pass', 'block'), known(jobs, 2)).verdict.outcome).toBe('inconclusive')
  })

  it('of a divergence it is the same where its runs are not judged with the new ones', () => {
    expect(told(['regression'], 'pass')).toEqual(['inconclusive', true])
    expect(told(['regression', 'pass'], 'pass')).toEqual(['pass', false])
    expect(told(['regression'], 'regression')).toEqual(['regression', true])
  })

  it('of a suspect it is the same where that is to fail', () => {
    const red = said({ outcome: 'suspect', fails: true })
    expect(stand(judged('pass', 'block'), known([red], 2)).verdict.fails).toBe(true)
    const second = said({ id: 2, run: { id: RUN, attempt: 2 } })
    expect(stand(judged('pass', 'block'), known([red, second], 3)).verdict.outcome).toBe('pass')
    expect(stand(judged('pass', 'block'), known([said({ outcome: 'suspect' })], 2)).verdict.outcome).toBe(
      'pass',
    )
  })

  it('by an SLO, a divergence that is found later takes its place in nothing', () => {
    const red = said({ outcome: 'slo', records: ['aaaaaaaaaaaa'] })
    const diverged = said({
      ...{ id: 2, run: { id: RUN, attempt: 2 } },
      ...{ outcome: 'regression', records: ['bbbbbbbbbbbb'] },
    })
    const [run] = judged('pass', 'block').runs
    const pass = judged('pass', 'block', { runs: [{ ...run!, evidence: 'bbbbbbbbbbbb' }] })
    expect(stand(pass, known([red, diverged], 3)).verdict.outcome).toBe('inconclusive')
  })
})

describe('where nobody knows what earlier attempts said', () => {
  const unknown = 'what earlier ones said cannot be read (403): give the job `permissions: checks: write`'
  const standing = (outcome: Outcome, mode: 'warn' | 'block' = 'block') =>
    stand(judged(outcome, mode), known([], 2, { unknown })).verdict

  it('a pass is inconclusive, names the permission, and block fails', () => {
    const { outcome, fails, sentence, reasons } = standing('pass')
    expect([outcome, fails]).toEqual(['inconclusive', true])
    expect(sentence).toContain('This is attempt 2 of its workflow run')
    expect(sentence).toContain('`permissions: checks: write`')
    expect(reasons).toMatchObject([{ code: 'attempts_unknown', as: 'slo' }])
    expect(standing('pass', 'warn').fails).toBe(false)
  })

  it('neither does anything else merge that fails nothing by itself', () => {
    expect(standing('suspect').fails).toBe(true)
    expect(standing('no_baseline').fails).toBe(true)
  })
})

describe('of several jobs of one attempt', () => {
  const beside = (own: Verdict, ...others: readonly Partial<Said>[]) =>
    stand(
      own,
      known(
        others.map((one, i) => said({ id: i + 1, ...one })),
        1,
      ),
    )

  it('the worse verdict stands, fails as it did, and is told', () => {
    const { verdict, said: own } = beside(judged('pass', 'block'), { outcome: 'slo', fails: true })
    expect([verdict.outcome, verdict.fails]).toEqual(['slo', true])
    expect(verdict.sentence).toMatch(
      /^Another job of this workflow run came to slo .* the worse verdict stands/,
    )
    expect(own).toMatchObject({ outcome: 'pass', fails: false })
  })

  it('a milder mode does not lift what fails another job', () => {
    const { verdict } = beside(judged('pass', 'observe'), { outcome: 'regression', fails: true })
    expect([verdict.outcome, verdict.fails]).toEqual(['regression', true])
    const { verdict: same } = beside(judged('slo', 'warn'), { outcome: 'slo', fails: true })
    expect([same.outcome, same.fails]).toEqual(['slo', true])
  })

  it('what is better, or goes on, changes nothing', () => {
    const own = judged('slo', 'block')
    expect(beside(own, { outcome: 'pass' }, { outcome: 'suspect' }, { outcome: null }).verdict).toEqual(own)
  })

  const measured = (...evidence: readonly string[]): Partial<Verdict> => {
    const [run] = judged('pass', 'warn').runs
    return { runs: evidence.map((one) => ({ ...run!, evidence: one })) }
  }
  const suspect = { outcome: 'suspect', records: ['aaaaaaaaaaaa'] } as const

  it('one that judged all records of an earlier one stands in its place', () => {
    const all = judged('pass', 'block', measured('aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'))
    expect(beside(all, suspect).verdict.outcome).toBe('pass')
    const others = judged('pass', 'block', measured('dddddddddddd', 'bbbbbbbbbbbb', 'cccccccccccc'))
    expect(beside(others, suspect).verdict.outcome).toBe('suspect')
  })

  it('records that are not known, or are none, are taken up by nobody', () => {
    const all = judged('pass', 'block', measured('aaaaaaaaaaaa'))
    expect(beside(all, { ...suspect, records: null }).verdict.outcome).toBe('suspect')
    expect(beside(all, { outcome: 'usage', fails: true, records: [] }).verdict.outcome).toBe('usage')
  })

  it('a later one that is better would hide this one, unless it judged the same', () => {
    const own = judged('slo', 'block', measured('aaaaaaaaaaaa'))
    const later = (over: Partial<Said>) => beside(own, { id: OWN + 1, ...over }).hidden
    expect(later({ outcome: 'pass' })).toBe(true)
    expect(later({ outcome: 'pass', records: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] })).toBe(false)
    expect(later({ outcome: null })).toBe(false)
    expect(later({ outcome: 'usage', fails: true })).toBe(false)
    expect(beside(own, { id: 1, outcome: 'pass' }).hidden).toBe(false)
  })
})

describe('the words of attempts', () => {
  it('name this attempt and what those before it said, the newest of them', () => {
    const other = said({ id: 0, run: { id: 11_000, attempt: 1 }, outcome: 'pass' })
    const second = said({ id: 0, run: { id: 11_000, attempt: 2 }, outcome: null })
    const { verdict } = stand(judged('slo', 'block'), known([other, second, ...attempts('slo', 'pass')], 3))
    expect(attemptWords(verdict, 5)).toBe(
      'attempt 3; run 11000: pass; run 11000, attempt 2: no verdict; attempt 1: slo; attempt 2: pass',
    )
    expect(attemptWords(verdict, 1)).toBe('attempt 3; attempt 2: pass')
    expect(verdict.attempts?.earlier).toHaveLength(4)
  })

  it('are none of the only attempt', () => {
    const own = judged('pass', 'block')
    const { verdict } = stand(own, known([], 1))
    expect([verdict, attemptWords(verdict, 5)]).toEqual([own, null])
  })

  it('tell ten at most', () => {
    const many = attempts(...Array.from({ length: 30 }, () => 'pass' as const))
    expect(stand(judged('pass', 'block'), known(many, 31)).verdict.attempts?.earlier).toHaveLength(10)
  })
})
