import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataWithoutCommands, withoutCommands } from '../../src/text/commands.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { readLog } from '../support/runner.ts'

const COMMANDS = [
  '::error::x',
  '::error file=a,line=1::x',
  '  ::add-mask::x',
  '\t::stop-commands::end',
  '::set-output name=a::b',
  '##[error]x',
  'before ##[command]x',
  '##[set-output name=a]b',
  '::group::x',
  '::save-state name=a::b',
]
const BREAKS = ['\n', '\r', '\r\n', '']

test('the parser of these tests sees every command that is tried here', () => {
  for (const command of COMMANDS) expect(readLog(command).commands).toHaveLength(1)
})

test('no text is a workflow command, wherever a line of it begins', () => {
  const piece = fc.oneof(
    fc.constantFrom(...COMMANDS, ':', '::', ':::', '#', '##', '##[', '[', ' '),
    fc.constantFrom(...BREAKS, '\u2028', '\u0085', '\v', '\f', '\u00a0'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(readLog(withoutCommands(pieces.join(''))).commands).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('other text stays as it is', () => {
  for (const text of ['a::b', 'std::vec', '## [x]', 'a: b', '### Heading\n| a | b |']) {
    expect(withoutCommands(text)).toBe(text)
  }
})

test('JSON holds no workflow command either, and says the same as before', () => {
  const json = (value: unknown) => JSON.stringify(value, null, 2)
  const text = fc.oneof(fc.constantFrom(...COMMANDS, ...HOSTILE_TEXTS), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (value) => {
      const safe = dataWithoutCommands(json(value))
      expect(readLog(safe).commands).toEqual([])
      expect(JSON.parse(safe)).toEqual(JSON.parse(json(value)))
    }),
    { numRuns: 500 },
  )
})
