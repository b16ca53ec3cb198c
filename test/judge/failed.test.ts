import { describe, expect, it } from 'vitest'
import { verdictOfFailure } from '../../src/judge/failed.ts'
import { Failure, type PlanProblem } from '../../src/model/failure.ts'

const problem = (line: number, over: Partial<PlanProblem> = {}): PlanProblem => ({
  file: 'plans/orders.yaml',
  line,
  column: 13,
  path: 'scenarios.orders.socket',
  message: 'found a list, expected a mapping',
  ...over,
})
const of = (...problems: readonly PlanProblem[]) =>
  verdictOfFailure(new Failure('plan', 'all of them in one text', problems), { file: 'plans/orders.yaml' })

describe('the verdict on a plan that is wrong', () => {
  it('says what is wrong, and where in file and plan', () => {
    const { sentence, reasons } = of(problem(44))
    expect(sentence).toBe('plans/orders.yaml:44:13 scenarios.orders.socket: found a list, expected a mapping')
    expect(reasons.map(({ message }) => message)).toEqual([sentence])
  })

  it('names the place in the plan once', () => {
    expect(of(problem(44, { message: 'unknown key "a" in scenarios.orders.socket' })).sentence).toBe(
      'plans/orders.yaml:44:13 unknown key "a" in scenarios.orders.socket',
    )
    expect(of(problem(1, { path: '' })).sentence).toBe(
      'plans/orders.yaml:1:13 found a list, expected a mapping',
    )
  })

  it('counts several problems, and has each as a reason', () => {
    const { sentence, reasons } = of(problem(44), problem(51))
    expect(sentence).toBe(`The plan has 2 problems, the first: ${reasons[0]!.message}`)
    expect(reasons).toHaveLength(2)
  })

  it('is told of the policy file as such', () => {
    const file = '.github/socketgate-policy.yml'
    const problems = [problem(1, { file }), problem(2, { file })]
    const { sentence } = verdictOfFailure(new Failure('policy', '', problems), { file: 'a.yaml' })
    expect(sentence).toMatch(
      /^The policy file has 2 problems, the first: \.github\/socketgate-policy\.yml:1:13 /,
    )
  })
})

describe('the verdict on what was refused in several lines', () => {
  const told = (message: string, outcome: 'policy' | 'internal' = 'policy') => {
    const { sentence, reasons } = verdictOfFailure(new Failure(outcome, message), { file: 'a.yaml' })
    return [sentence, reasons.map((reason) => reason.message)]
  }

  it('has each line as a reason, and counts those after the first', () => {
    expect(told('a is refused\nb is refused\nc is refused')).toEqual([
      'a is refused. And 2 more of the kind.',
      ['a is refused', 'b is refused', 'c is refused'],
    ])
    expect(told('a is refused')).toEqual(['a is refused', ['a is refused']])
  })

  it('leaves a line that only introduces the others before the first of them', () => {
    expect(told('it asks for too much:\n9 sockets\n5 minutes')).toEqual([
      'it asks for too much: 9 sockets. And 1 more of the kind.',
      ['it asks for too much: 9 sockets', '5 minutes'],
    ])
    expect(told('it asks for too much:\n9 sockets')[0]).toBe('it asks for too much: 9 sockets')
  })

  it('keeps the stack of a bug of ours in one', () => {
    expect(told('Error: x\n  at y', 'internal')).toEqual(['Error: x\n  at y', ['Error: x\n  at y']])
  })
})

describe('the verdict on a run that ended before its load', () => {
  it('has its steps, and that no load was started', () => {
    const steps = [{ step: 'addresses', state: 'failed', result: 'no address', took: 3 }] as const
    const verdict = verdictOfFailure(new Failure('target', 'no address', [], [], { steps }), { file: 'a' })
    expect(verdict.steps).toEqual([
      ...steps,
      { step: 'load', state: 'none', result: 'not started', took: null },
    ])
    expect(verdict).not.toHaveProperty('lastAnswer')
  })

  it('has none where it was not on the way to a load', () => {
    expect(verdictOfFailure(new Failure('engine', 'no k6'), { file: 'a' })).not.toHaveProperty('steps')
  })
})
