import { describe, expect, it } from 'vitest'
import type { BaseFacts } from '../../src/model/verdict/base.ts'
import type { Outcome } from '../../src/model/verdict/outcomes.ts'
import { MARKDOWN } from '../../src/report/markdown/text.ts'
import { basePlanWords } from '../../src/report/words/change/plan-change.ts'
import { verdict } from './verdicts.ts'

const result = (outcome: Outcome, sentence = `It is ${outcome}.`) => ({ outcome, exitCode: 0, sentence })

function words(base: Outcome, head: Outcome | null, over: Partial<BaseFacts> = {}): readonly string[] {
  const facts: BaseFacts = {
    ...{ rule: 'decides', ref: 'main', commit: 'b'.repeat(40), differences: { count: 1, first: [] } },
    base: result(base),
    ...(head !== null && { head: result(head) }),
    ...over,
  }
  return basePlanWords(verdict({ base: facts }), MARKDOWN)
}

describe('which plans a report says were run', () => {
  it.each<readonly [Outcome, Outcome | null, string]>([
    ['pass', 'slo', 'Both were run on this build.'],
    ['target', 'pass', 'Both were run on this build.'],
    ['no_baseline', 'policy', 'That of the base was run on this build, its own was not.'],
    ['pass', 'plan', 'That of the base was run on this build, its own was not.'],
    ['slo', 'skipped', 'That of the base was run on this build, its own was not.'],
    ['cancelled', null, 'That of the base was run on this build, its own was not.'],
    ['usage', 'pass', 'Its own was run on this build, that of the base could not be.'],
    ['usage', 'policy', 'Neither was run.'],
    ['skipped', null, 'Neither was run.'],
  ])('where the base is %s and the change %s: %s', (base, head, which) => {
    expect(words(base, head)[0]).toBe(`This change alters its plan, in 1 place. ${which}`)
  })

  it('says what the base came to in a sentence of its own', () => {
    const untold = { base: result('skipped', 'plans/a.yaml needs TOKEN') }
    expect(words('skipped', null, { ...untold, rows: 'base' })[1]).toMatch(/plans\/a\.yaml needs TOKEN\.$/)
  })
})
