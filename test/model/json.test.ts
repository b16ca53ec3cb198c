import { describe, expect, it } from 'vitest'
import { PrototypeKey, parseForeign } from '../../src/model/json.ts'

describe('JSON of somebody else', () => {
  it.each(['{"a":[{"b":1.5,"c":null}]}', '[]', '"prototype"', '{"u":"\\u00e9"}'])('is read: %s', (text) => {
    expect(parseForeign(text)).toEqual(JSON.parse(text))
  })

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'constr\\u0075ctor'])(
    'names no prototype, however it is spelt: %s',
    (key) => {
      expect(() => parseForeign(`{"a":[{"${key}":1}]}`)).toThrow(PrototypeKey)
    },
  )

  it('is not nested too deep to be walked, whatever its texts hold', () => {
    const deep = `${'[1,"]",'.repeat(20_000)}2${']'.repeat(20_000)}`
    expect(() => parseForeign(deep)).toThrow(SyntaxError)
  })
})
