import { describe, expect, test } from 'vitest'
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
    [{ command: 'judge', records: 'a.json' }, 'judge a.json --plan plan.yaml'],
    [{ command: 'judge', records: 'a.json', plan: '' }, 'judge a.json'],
  ])('%j is on the command line %s', (inputs, words) => {
    expect(commandLine(read(inputs)).join(' ')).toBe(words)
  })
})
