import { Validator } from '@cfworker/json-schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schema } from '../../src/generated/verdict-schema.js'
import type { Json } from '../../src/model/json.ts'
import { VERDICTS } from '../report/verdicts.ts'
import { validate } from '../support/verdict-schema.ts'

const examples = Object.values(VERDICTS).map((verdict): Json => JSON.parse(JSON.stringify(verdict)))

/** What stands at every place of a value, with how to put another one there. */
function* places(value: Json, put: (other: Json) => Json): Generator<(other: Json) => Json> {
  yield put
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* places(item, (other) => put(value.with(i, other)))
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      yield* places(item as Json, (other) => put({ ...(value as object), [key]: other } as Json))
}

const others = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 0, 1.5, 1e300, '', 'x', 'pass', [], {}, [null], { x: 1 }),
  fc.string({ maxLength: 80 }),
)

test('what is asked of a foreign verdict is what ajv reads in the schema, whatever is wrong where', () => {
  const validator = new Validator(schema, '2020-12')
  const all = examples.flatMap((example) => [...places(example, (other) => other)])
  expect(examples.every((example) => validator.validate(example).valid)).toBe(true)
  let refused = 0
  fc.assert(
    fc.property(fc.nat(all.length - 1), others, (place, other) => {
      const changed = all[place]!(other)
      const { valid } = validator.validate(changed)
      if (!valid) refused++
      expect([valid, changed]).toEqual([validate(changed), changed])
    }),
    { numRuns: 600, seed: 7 },
  )
  expect(refused).toBeGreaterThan(300)
})
