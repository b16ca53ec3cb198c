import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EXAMPLES, parsePlaceholders } from '../../src/model/load/placeholder.ts'

it('docs/values.md shows every function, as it is written, and no other', () => {
  const rows = readFileSync('docs/values.md', 'utf8').matchAll(/^\| `\$\{(.*)\}` \|/gm)
  const shown = [...rows].map(([, written]) => written!)
  expect(shown.toSorted()).toEqual(Object.values(EXAMPLES).toSorted())
  for (const written of shown) expect(parsePlaceholders(`\${${written}}`)).toHaveLength(1)
})
