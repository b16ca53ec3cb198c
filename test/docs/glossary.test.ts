import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowWord } from '../../src/report/words/words.ts'

const ROWS = [
  ...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| (?!word|---)(.*?) \| (.*) \|$/gm),
].map(([, terms, meaning]) => [terms!, meaning!] as const)
const TERMS = new Set(
  ROWS.flatMap(([terms]) => [terms, ...terms.split(', ')].map((term) => term.toLowerCase())),
)

const GOLDEN = 'test/report/golden'
const goldens = (end: string) =>
  readdirSync(GOLDEN)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(`${GOLDEN}/${name}`, 'utf8'))

/** `Generator    fit: …`: what stands at the left of a line. */
const labels = goldens('.120.txt').flatMap((text) =>
  [...text.matchAll(/^([A-Z][A-Za-z ]*?) {2,}\S/gm)].map(([, label]) => label!),
)
/** Heads of the tables of a comment. */
const heads = goldens('.md').flatMap((text) =>
  [...text.matchAll(/^\|(.*)\|\n\|:?-/gm)].flatMap(([, row]) => row!.split('|').map((head) => head.trim())),
)
/** Heads of the tables of a terminal, the bar of a limit left out. */
const columns = goldens('.120.txt').flatMap((text) =>
  [...text.matchAll(/^ +((?:row|SLO) .*)$/gm)].flatMap(([, row]) =>
    row!.replace('┃', '').trim().split(/ {2,}/),
  ),
)

/** As the glossary has a head that holds a number, or a name. */
function general(head: string): string {
  return head
    .replace(/\u00a0/g, ' ')
    .replace(/^\d+ runs$/, '3 runs')
    .replace(/^\d+ pairs$/, '8 pairs')
    .replace(/N \d+$/, 'N 10')
    .toLowerCase()
}

describe('docs/glossary.md', () => {
  it.each<[string, readonly string[], number]>([
    ['what stands at the left of a report', labels, 15],
    ['what heads a table of a comment', heads, 40],
    ['what heads a table of a terminal', columns, 10],
  ])('has each word of %s', (_, words, least) => {
    const known = [...new Set(words.map(general))].filter((word) => word !== '')
    expect(known.length).toBeGreaterThanOrEqual(least)
    expect(known.filter((word) => !TERMS.has(word))).toEqual([])
  })

  it('has each word of a row', () => {
    const schema = JSON.parse(readFileSync('schemas/verdict.schema.json', 'utf8')).properties
    const verdicts = ['slos', 'gates'].flatMap((rows) => schema[rows].items.properties.verdict.enum)
    const words = verdicts.map((verdict: Parameters<typeof rowWord>[0]) => rowWord(verdict).word)
    expect(words.filter((word) => !TERMS.has(word))).toEqual([])
  })

  it('has the nouns of sentences', () => {
    const ofFigures = ['±', 'before', 'beyond', 'distinct', 'life', 'its time', 'moment', 'z', 'probe', 'lag']
    const ofVerdicts = ['accepted', 'candidate', 'confirmed', 'divergence', 'evidence', 'seeded']
    expect([...ofFigures, ...ofVerdicts].filter((noun) => !TERMS.has(noun))).toEqual([])
  })

  it('says each in one sentence', () => {
    const odd = ROWS.filter(([, meaning]) => !/^[^.]*(?:\.\w[^.]*)*\.$/.test(meaning))
    expect(odd).toEqual([])
  })
})
