import { describe, expect, test } from 'vitest'
import { VERBS } from '../../src/cli/verb-table.ts'
import { socketgate as run } from '../support/terminal.ts'

const verbs = VERBS.map(({ name }) => name)
const socketgate = (argv: readonly string[]) => run(argv, { cwd: '.' })

describe('help', () => {
  test.each(verbs)('of %s comes by -h and --help, and by the word help before it', async (name) => {
    const words = name.split(' ')
    const ran = await Promise.all([
      socketgate([...words, '-h']),
      socketgate([...words, '--help']),
      socketgate(['help', ...words]),
    ])
    for (const { exit, stdout } of ran) {
      expect([exit, stdout]).toEqual([0, expect.stringMatching(/^Usage: socketgate [^]*-h, --help/)])
    }
  })

  test.each([
    ['run', 'plan.yaml', '-h'],
    ['run', '--profile', '-h'],
    ['run', '--proflie', 'pr', '--help'],
    ['run', '-h', 'a', 'b'],
  ])('comes wherever it is asked for, whatever else is wrong: %s %s %s', async (...argv) => {
    const { exit, stdout } = await socketgate(argv)
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Usage: socketgate run PLAN')])
  })

  test('is no word after --, where only operands stand', async () => {
    const { exit, stderr } = await socketgate(['check', '--', '-h'])
    expect([exit, stderr]).toEqual([2, expect.stringContaining('-h')])
  })

  test.each(['-h', '--help', 'help'])('%s alone shows every verb', async (word) => {
    const { exit, stdout } = await socketgate([word])
    expect(exit).toBe(0)
    for (const name of verbs.filter((verb) => !verb.includes(' '))) expect(stdout).toContain(`  ${name}`)
  })
})
