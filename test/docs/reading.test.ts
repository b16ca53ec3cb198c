import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SHARES, HELD } from '../../src/judge/slo/defaults/table.ts'
import { DEFAULT_SLOS } from '../../src/model/default-slos.ts'
import { rowWord } from '../../src/report/words/words.ts'

const PAGE = readFileSync('docs/reading.md', 'utf8')
const SCHEMA = JSON.parse(readFileSync('schemas/verdict.schema.json', 'utf8')).properties

const section = (heading: string) => PAGE.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!
const cells = (text: string) =>
  [...text.matchAll(/^\| (?!---)(.*) \|$/gm)].slice(1).map(([, row]) => row!.split(' | '))

describe('docs/reading.md', () => {
  it('says what each word of a row means, and no other', () => {
    const of = (rows: 'slos' | 'gates', what: string) =>
      SCHEMA[rows].items.properties.verdict.enum.map((verdict: Parameters<typeof rowWord>[0]) => [
        rowWord(verdict).word,
        what,
      ])
    const words = [...of('slos', 'an SLO'), ...of('gates', 'a gated figure')].map(([word, what]) =>
      [word, word === 'not judged' ? 'any row' : what].join(', '),
    )
    const told = cells(section('What the words mean')).map(([word, of]) => `${word}, ${of}`)
    expect(told.sort()).toEqual([...new Set(words)].sort())
  })

  it('says of every default SLO what turns it red, in the order of the table', () => {
    const told = cells(section('Default SLOs'))
    expect(told.map(([name]) => name)).toEqual(DEFAULT_SLOS.map((name) => `\`${name}\``))
    for (const { name, allowed } of DEFAULT_SHARES) {
      const [, words] = told.find(([told]) => told === `\`${name}\``)!
      expect([name, words]).toEqual([name, expect.stringMatching(new RegExp(`^over ${100 * allowed} % of`))])
    }
    const [, held] = told.find(([name]) => name === `\`${HELD.name}\``)!
    expect(held).toContain(`under ${100 * HELD.expected} % of the time`)
  })

  it('says what an unstated rate turns off', () => {
    expect(section('Default SLOs')).toMatch(
      /Without a stated `rate`.*`messages_rate` and `ws_starved` are off/s,
    )
  })

  it('is one screen', () => {
    expect(PAGE.split('\n').length).toBeLessThan(80)
  })
})
