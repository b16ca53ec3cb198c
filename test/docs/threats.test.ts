import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROWS = readFileSync('docs/threats.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!threat |fault |:?-)/.test(line))
const TESTS = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => path.replaceAll('\\', '/').replace(/\.test\.ts$/, ''))

/** `text/*` is each test of that folder. */
const named = (row: string) => [...row.slice(row.lastIndexOf('|', row.length - 2)).matchAll(/`([^`]+)`/g)]
const matches = (name: string) =>
  TESTS.filter((test) => (name.endsWith('*') ? test.startsWith(name.slice(0, -1)) : test === name))

test('every threat of docs/threats.md names tests, and each of them is there', () => {
  expect(ROWS.length).toBeGreaterThan(25)
  for (const row of ROWS) {
    const tests = named(row).map(([, name]) => name!)
    expect([row, tests]).not.toEqual([row, []])
    for (const name of tests) expect([name, matches(name)]).not.toEqual([name, []])
  }
})
