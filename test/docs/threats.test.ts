import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { heldAgainst, threatsIn } from '../../scripts/threats.mjs'

const THREATS = threatsIn(readFileSync('docs/threats.md', 'utf8'))

describe('every threat of docs/threats.md', () => {
  test('names tests by file and words of their titles, and each of them is written', () => {
    expect(THREATS.length).toBeGreaterThan(25)
    const files = new Set(
      readdirSync('test', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
    )
    for (const { file, words } of THREATS.flatMap(({ tests }) => tests)) {
      const path = `${file}.test.ts`
      expect(files).toContain(path)
      const source = readFileSync(join('test', path), 'utf8').replace(/\\(['"`])/g, '$1')
      expect([path, words, source.includes(words)]).toEqual([path, words, true])
    }
  })
})

describe('a page of threats is held against a run', () => {
  const page = (tests: string) =>
    `| threat | what holds | tests |\n|---|---|---|\n| a stranger | a wall | ${tests} |`
  const ran = (...tests: readonly (readonly [string, string])[]) => ({
    testResults: [
      {
        name: join(process.cwd(), 'test/engine/run.test.ts'),
        assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
      },
    ],
  })
  const held = (tests: string, ...of: readonly (readonly [string, string])[]) =>
    heldAgainst(threatsIn(page(tests)), ran(...of), process.cwd())

  test('and shows it where what it names ran and passed, be some of it skipped', () => {
    const passed = ['k6 stands: on one system', 'passed'] as const
    expect(held('`engine/run` stands', passed, ['k6 stands: on another', 'skipped'])).toEqual({
      unshown: [],
      skipped: [],
    })
  })

  test.each<[string, readonly [string, string][], string]>([
    ['`engine/run` stands', [['k6 falls', 'passed']], 'did not run'],
    ['`engine/walk` stands', [['k6 stands', 'passed']], 'did not run'],
    [
      '`engine/run` stands',
      [
        ['k6 stands', 'passed'],
        ['it stands', 'failed'],
      ],
      'failed',
    ],
  ])('and does not where %s names what did not run, or failed', (named, tests, what) => {
    const { unshown } = held(named, ...tests)
    expect(unshown).toHaveLength(1)
    expect(unshown[0]).toMatch(/^a stranger: test\/engine\/\w+\.test\.ts, "stands" /)
    expect(unshown[0]).toContain(what)
  })

  test('and says what was skipped altogether', () => {
    const { unshown, skipped } = held('`engine/run` stands', ['k6 stands', 'skipped'])
    expect([unshown, skipped.length]).toEqual([[], 1])
  })

  test.each([
    '',
    '`engine/run`',
    'engine/run stands',
    '`engine/*` stands',
    '`engine/run` stands; `engine/run`',
  ])('which a row may not name as %j', (tests) => {
    expect(() => threatsIn(page(tests))).toThrow(/words of a title/)
  })
})
