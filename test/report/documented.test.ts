import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/model/verdict/codes.ts'
import { CONNECTS } from '../../src/model/verdict/connects.ts'
import { ENDS, LAYERS } from '../../src/model/verdict/ends.ts'
import { SIGHTS } from '../../src/model/verdict/sights.ts'
import { validate } from '../support/verdict-schema.ts'
import { gate, VERDICTS, verdict } from './verdicts.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const fields = Object.keys(JSON.parse(read('schemas/verdict.schema.json')).properties)
const [, section = ''] = read('docs/verdict.md').split('## verdict.json\n')
const table = section.split('\n## ')[0]!

describe('the examples of these tests', () => {
  it.each(Object.entries(VERDICTS))('are verdicts as the schema has them: %s', (_, example) => {
    expect([validate(JSON.parse(JSON.stringify(example))), validate.errors]).toEqual([true, null])
  })
})

describe('docs/verdict.md', () => {
  it.each(fields)('says what %s holds', (field) => {
    expect(table).toMatch(new RegExp(`^\\| [^|]*\`${field}\``, 'm'))
  })

  it('tells of no field that is not there', () => {
    const told = [...table.matchAll(/^\| ([^|]*) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    )
    expect(told.filter((name) => !fields.includes(name!))).toEqual([])
  })
})

/** A section of docs/codes.md, up to the next heading. */
const sectionOf = (heading: string) => read('docs/codes.md').split(`${heading}\n`)[1]!.split('\n#')[0]!

describe('what is told under "Also seen"', () => {
  it('stands in docs/codes.md as in the table, in its order', () => {
    const told = [...sectionOf('## Also seen').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)]
    const table = Object.entries(SIGHTS).map(([code, { meaning }]) => [code, meaning])
    expect(told.map(([, code, meaning]) => [code, meaning])).toEqual(table)
  })

  it('may be more in a later version', () => {
    const later = { code: 'of_next_year', scenario: null, feed: null, n: 1, of: null, message: 'one' }
    expect(validate({ ...verdict(), seen: [later] })).toBe(true)
  })
})

describe('why sockets do not open', () => {
  it('stands in docs/codes.md as in the table, in its order', () => {
    const rows = /^\| `(\w+)` \| (.+) \| (.+) \|$/gm
    const told = [...sectionOf('## Why sockets do not open').matchAll(rows)]
    const table = Object.entries(CONNECTS).map(([word, { meaning, next }]) => [word, meaning, next])
    expect(told.map(([, ...cells]) => cells)).toEqual(table)
  })
})

describe('a close census', () => {
  it('stands in docs/codes.md as in the tables, in their order', () => {
    const told = [...sectionOf('## A close census').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)]
    const table = [...Object.entries(ENDS), ...Object.entries(LAYERS)]
    expect(told.map(([, ...cells]) => cells)).toEqual(table.map(([code, { meaning }]) => [code, meaning]))
  })
})

describe('the codes', () => {
  it('stand in docs/codes.md as in the table, in its order', () => {
    const codes = sectionOf('## Codes')
    const rows = /^\| <a id="code-(\w+)"><\/a>`(\w+)` \| (\w*) ?\| (.+) \|$/gm
    const told = [...codes.matchAll(rows)].map(([, anchor, code, counts, meaning]) => [
      anchor,
      code,
      { counts: counts || 'no', meaning },
    ])
    expect(told).toEqual(Object.entries(CODES).map(([code, row]) => [code, code, row]))
  })

  it('are asked for by the schema, which a later version with more of them meets as well', () => {
    const { code: _, ...without } = gate({})
    expect(validate({ ...verdict(), gates: [without] })).toBe(false)
    expect(validate({ ...verdict(), gates: [{ ...gate({}), code: 'of_next_year' }] })).toBe(true)
    expect(validate({ ...verdict(), gates: [{ ...gate({}), code: 'No code.' }] })).toBe(false)
  })
})
