import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import { fileText, parse } from './support.ts'

/** Words of YAML and of the plan language, so that random texts get further than the first token. */
const WORDS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ': ',
    ' ',
    '\n',
    '\n  ',
    '- ',
    '"',
    "'",
    '|',
    '>',
    '? ',
    '!!str ',
    '!x ',
    '&a ',
    '*a',
    '%',
  ],
  ...[
    '#',
    ',',
    '<<: ',
    '---\n',
    '...\n',
    '\t',
    '\r\n',
    '${',
    '}',
    '${vu}',
    'null',
    '0x1F',
    '1e999',
    '.nan',
    '~',
  ],
  ...[
    'version: 1\n',
    'name: ',
    'targets:',
    'scenarios:',
    'socket:',
    'load:',
    'gate:',
    'thresholds:',
    'open:',
  ],
]

const VALUES = [
  ...[
    'null',
    '[]',
    '{}',
    '1',
    '-1',
    '0.5',
    'true',
    '""',
    '"x"',
    '[null]',
    '[[]]',
    '{a: 1}',
    '{a: null}',
    '1e999',
  ],
  ...[
    '${x}',
    '"${targets.api}"',
    '"${sent.a}"',
    '0s',
    '5%',
    '{exists: true}',
    '{in: []}',
    '{text: 1}',
    '{file: ../x}',
  ],
]

const EXAMPLES = ['examples/orders-feed.yaml', 'examples/echo.yaml'].map(fileText)

/** A plan, or a plan error that says at least one thing at a place. */
function answers(source: string | Uint8Array): void {
  try {
    expect(parse(source, () => new Uint8Array([1, 2, 3])).name).not.toBe('')
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    expect(error.outcome).toBe('plan')
    expect(error.problems.length).toBeGreaterThan(0)
    for (const { line, column, message } of error.problems) {
      expect(Math.min(line, column)).toBeGreaterThan(0)
      expect(message).not.toBe('')
    }
  }
}

describe('whatever comes in, the answer is a plan or a plan error:', () => {
  it('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), answers), { numRuns: 300 })
  })

  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), answers), { numRuns: 300 })
  })

  it('any row of words that mean something to YAML', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''))
    fc.assert(fc.property(text, answers), { numRuns: 1000 })
  })

  it('a right plan with a piece replaced by another value', () => {
    const mutation = fc.record({
      text: fc.constantFrom(...EXAMPLES),
      at: fc.nat(3000),
      length: fc.nat(60),
      value: fc.constantFrom(...VALUES),
    })
    fc.assert(
      fc.property(mutation, ({ text, at, length, value }) => {
        answers(text.slice(0, at) + value + text.slice(at + length))
      }),
      { numRuns: 500 },
    )
  })

  it('a right plan with one value replaced by another', () => {
    const scalars = EXAMPLES.flatMap((text) =>
      [...text.matchAll(/: ("[^"\n]*"|[\w/.%]+|\{[^\n]*\}|\[[^\n]*\])/g)].map((match) => ({ text, match })),
    )
    const mutation = fc.record({ place: fc.constantFrom(...scalars), value: fc.constantFrom(...VALUES) })
    fc.assert(
      fc.property(mutation, ({ place: { text, match }, value }) => {
        answers(`${text.slice(0, match.index)}: ${value}${text.slice(match.index + match[0].length)}`)
      }),
      { numRuns: 1000 },
    )
  })
})
