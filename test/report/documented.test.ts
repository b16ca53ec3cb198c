import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const fields = Object.keys(JSON.parse(read('schemas/verdict.schema.json')).properties)
const [, section = ''] = read('docs/verdict.md').split('## verdict.json\n')
const table = section.split('\n## ')[0]!

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
