import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { failureOf } from './support.ts'

const folder = new URL('../fixtures/hostile/', import.meta.url)

/** File, where the first problem stands, and what it says. */
const PLANS: readonly (readonly [file: string, line: number, column: number, says: RegExp])[] = [
  ['alias-bomb.yaml', 1, 4, /anchors and aliases are not allowed/],
  ['alias.yaml', 9, 8, /anchors and aliases are not allowed/],
  ['bad-escapes.yaml', 9, 14, /"\\q" is no escape/],
  ['binary-tag.yaml', 9, 14, /only the tags of YAML's core schema/],
  ['complex-key.yaml', 9, 10, /a key must be a text; put it in quotes/],
  ['constructor-key.yaml', 10, 3, /the key "constructor" is not allowed/],
  ['control-character.yaml', 9, 15, /control character U\+001B/],
  ['duplicate-key.yaml', 9, 1, /duplicate key "name"/],
  ['empty.yaml', 1, 1, /a plan is a mapping/],
  ['escaped-proto-key.yaml', 9, 10, /the key "__proto__" is not allowed/],
  ['huge.yaml', 1, 1, /the limit is 262144 \(256 KiB\)/],
  ['infinite.yaml', 8, 42, /found Infinity, expected a finite number/],
  ['invalid-utf8.yaml', 9, 18, /not UTF-8/],
  ['many-keys.yaml', 1429, 7, /more than a plan can need/],
  ['many-mistakes.yaml', 9, 1, /unknown key "k0"/],
  ['merge-key.yaml', 10, 3, /merge keys/],
  ['nested-20000.yaml', 9, 40, /nested deeper than 32 levels/],
  ['nested-blocks.yaml', 10, 67, /nested deeper than 32 levels/],
  ['not-a-number.yaml', 8, 42, /found NaN, expected a finite number/],
  ['nul.yaml', 9, 16, /found a NUL character/],
  ['overflow.yaml', 8, 42, /found Infinity, expected a finite number/],
  ['proto-key.yaml', 9, 10, /the key "__proto__" is not allowed/],
  ['scalar.yaml', 1, 1, /a plan is a mapping/],
  ['second-document.yaml', 9, 1, /a second document begins here/],
  ['terminal-escape.yaml', 9, 10, /"a\\u001b\[2J\\u202eb" is not a name/],
  ['too-large-integer.yaml', 8, 42, /too large to be kept exactly/],
  ['unclosed.yaml', 9, 13, /not valid YAML: the text that begins here is never closed with/],
  ['unknown-tag.yaml', 9, 14, /only the tags of YAML's core schema/],
  ['utf-16.yaml', 1, 1, /not UTF-8/],
  ['yaml-1.1.yaml', 1, 1, /directives are not allowed/],
]

/** ms of this process's own CPU, the best of three: a busy machine is not a slow parser. */
const LIMIT = 100

function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('a hostile plan', () => {
  it.each(PLANS)('%s is a plan error at %i:%i', (file, line, column, says) => {
    const { outcome, problems } = failureOf(readFileSync(new URL(file, folder)))
    expect(outcome).toBe('plan')
    expect(problems[0]?.message).toMatch(says)
    expect(problems[0]).toMatchObject({ line, column })
  })

  it.each(PLANS)('%s is answered in under 100 ms', (file) => {
    const bytes = readFileSync(new URL(file, folder))
    const times = [1, 2, 3].map(() => cost(() => failureOf(bytes)))
    expect(Math.min(...times)).toBeLessThan(LIMIT)
  })

  it.each(PLANS)('%s leaves nothing in a message that could steer a terminal', (file) => {
    const { message, problems } = failureOf(readFileSync(new URL(file, folder)))
    for (const text of [
      message.replaceAll('\n', ''),
      ...problems.flatMap(({ path, message }) => [path, message]),
    ]) {
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  it('is in the table, if its file is in the folder', () => {
    expect(PLANS.map(([file]) => file)).toEqual(readdirSync(folder).sort())
  })

  it('never reaches the prototype of an object', () => {
    failureOf(readFileSync(new URL('proto-key.yaml', folder)))
    failureOf(readFileSync(new URL('constructor-key.yaml', folder)))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
