import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { INPUT_NAMES } from '../../src/action/input-names.ts'
import { commandLine, readInputs } from '../../src/action/inputs.ts'

const read = (inputs: { readonly [name: string]: string }) =>
  readInputs(
    Object.fromEntries(
      Object.entries({ plan: 'plan.yaml', ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
  )

describe('an input that action.yml does not have', () => {
  test.each([
    [{ fail_on: 'slo' }, 'there is no input fail_on: did you mean fail-on?'],
    [{ 'allowed-target': 'ws://a' }, 'did you mean allowed-targets?'],
    [{ fail_on: '' }, 'did you mean fail-on?'],
    [{ thresholds: 'p(99)<200' }, 'there is no input thresholds: the action takes command, plan, profile'],
    [
      { modus: 'block', pln: 'x' },
      'there is no input modus: did you mean mode?; there is no input pln: did you mean plan?',
    ],
  ])('%j is usage (2), with the nearest one: %s', (inputs, words) => {
    const wrong = expect.objectContaining({ outcome: 'usage', message: expect.stringContaining(words) })
    expect(() => read(inputs as { [name: string]: string })).toThrowError(wrong)
  })

  test('is left alone under act, which hands on the inputs of the composite action around', () => {
    expect(readInputs({ INPUT_PLAN: 'plan.yaml', INPUT_OTHERS: 'x', ACT: 'true' }).plan).toBe('plan.yaml')
  })

  test('is one that is in no table of ours, which is that of action.yml', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object }
    expect(INPUT_NAMES).toEqual(Object.keys(inputs))
  })
})

describe('inputs that are wrong', () => {
  test('are told all at once, one a line', () => {
    const wrong = {
      ...{ mode: 'blocking', 'fail-on': 'slo, regresion', key: 'EU West', 'max-vus': 'ten' },
      ...{ check: 'perhaps', 'k6-path': '/bin/k6', pairs: '8' },
    }
    expect(() => read(wrong)).toThrowError(
      expect.objectContaining({
        outcome: 'usage',
        message: [
          'key EU West: expected 1 to 32 of a-z, 0-9 and -',
          'mode blocking: expected observe, warn, block',
          'fail-on: unknown outcome "regresion". Did you mean regression?',
          'k6-path needs k6-sha256: the SHA-256 of that binary, 64 hex digits',
          'pairs goes with paired: true',
          'max-vus ten: expected a whole number over 0',
          'check perhaps: expected true or false',
        ].join('\n'),
      }),
    )
  })

  test.each([
    [{ records: 'a.json' }, 'records goes with command judge, and this one is run'],
    [{ command: 'measure', records: 'a.json' }, 'records goes with command judge, and this one is measure'],
    [{ 'comment-workflows': '.github/workflows/load.yml' }, 'goes with command comment, and this one is run'],
  ])('%j would quietly be left out', (inputs, words) => {
    expect(() => read(inputs as { [name: string]: string })).toThrowError(words)
  })
})

describe('paired and pairs', () => {
  test.each([
    [{}, undefined],
    [{ paired: 'false' }, undefined],
    [{ paired: '' }, undefined],
    [{ paired: 'true' }, {}],
    [{ paired: 'true', pairs: '12' }, { pairs: 12 }],
  ])('%j is read as %j', (inputs, wanted) => {
    expect(read(inputs).paired).toEqual(wanted)
  })

  test.each([
    [{ paired: 'yes' }, 'paired yes: expected true or false'],
    [{ paired: 'true', pairs: '5' }, 'pairs 5: expected an even number from 4 to 24'],
    [{ paired: 'true', pairs: '26' }, 'expected an even number from 4 to 24'],
    [{ paired: 'true', pairs: '-4' }, 'expected an even number from 4 to 24'],
    [{ pairs: '8' }, 'pairs goes with paired: true'],
    [{ paired: 'true', baseline: 'dir:b' }, 'leave out baseline'],
    [{ paired: 'true', command: 'measure' }, 'goes with command run'],
    [{ paired: 'true', command: 'judge', records: 'a.json' }, 'goes with command run'],
  ])('%j is refused: %s', (inputs, words) => {
    expect(() => read(inputs as { [name: string]: string })).toThrow(words)
  })

  test.each([
    [{}, 'run plan.yaml --engine k6'],
    [{ profile: 'pr' }, 'run plan.yaml --profile pr --engine k6'],
    [{ profile: 'pr', paired: 'true' }, 'run plan.yaml --profile pr --engine k6 --paired'],
    [{ paired: 'true', pairs: '8' }, 'run plan.yaml --engine k6 --paired --pairs 8'],
    [{ engine: 'embedded' }, 'run plan.yaml --engine embedded'],
    [{ 'allow-commands': 'true' }, 'run plan.yaml --engine k6 --allow-commands'],
    [{ 'allow-commands': 'false' }, 'run plan.yaml --engine k6'],
    [
      { command: 'seed', baseline: 'dir:b', 'allow-commands': 'true' },
      'baseline seed plan.yaml --engine k6 --allow-commands',
    ],
    [{ command: 'judge', records: 'a.json', 'allow-commands': 'true' }, 'judge a.json --plan plan.yaml'],
    [{ command: 'judge', records: 'a.json' }, 'judge a.json --plan plan.yaml'],
    [{ command: 'judge', records: 'a.json', plan: '' }, 'judge a.json'],
  ])('%j is on the command line %s', (inputs, words) => {
    expect(commandLine(read(inputs)).join(' ')).toBe(words)
  })
})
