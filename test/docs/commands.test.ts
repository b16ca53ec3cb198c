import { describe, expect, test } from 'vitest'
import { readArgs } from '../../src/cli/args.ts'
import { VERBS } from '../../src/cli/verb-table.ts'
import { FENCES } from '../support/fences.ts'

/** Every command line of ours in the documents: lines that end in a backslash are joined, comments left out. */
const LINES = FENCES.filter(({ language }) => language === 'sh').flatMap(({ at, text }) =>
  text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => /^(?:npx github:OWNER\/)?socketgate (.*)$/.exec(line.replace(/\s+#.*$/, ''))?.[1])
    .flatMap((line) => (line === undefined ? [] : [[at, line] as const])),
)

/** Words as a POSIX shell parts them, as far as the documents need it. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, ...found]) => found.find((word) => word !== undefined)!,
  )
}

describe('a command line of the documents', () => {
  test.each(LINES)('at %s is one that is understood: %s', (_, line) => {
    const words = wordsOf(line)
    const begins = (name: string) => name.split(' ').every((word, index) => words[index] === word)
    // `baseline` is a verb, and so is `baseline seed`.
    const verb = VERBS.findLast(({ name }) => begins(name))
    expect(verb, line).toBeDefined()
    expect(() => readArgs(verb!, words.slice(verb!.name.split(' ').length))).not.toThrow()
  })

  test('puts no value of the environment into a line of its own', () => {
    for (const [, line] of LINES) expect(line).not.toMatch(/\$[{(\w]|`/)
    expect(LINES.length).toBeGreaterThan(8)
  })
})
