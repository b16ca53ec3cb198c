import { describe, expect, it, test } from 'vitest'
import { Known } from '../../src/vu/values/known.ts'

function knowing(...values: readonly unknown[]): Known {
  const known = new Known()
  for (const value of values) known.remember(value as never)
  return known
}

describe('what a virtual user was given is not quoted', () => {
  it.each([
    ['as it is', 'abcd/efgh', 'was abcd/efgh, gone', 'was ***, gone'],
    ['in a URL', 'abcdefgh+/=', 'at ?t=abcdefgh%2B%2F%3D&x', 'at ?t=***&x'],
    ['in JSON', 'abcdefgh"/i', '{"t":"abcdefgh\\"/i"}', '{"t":"***"}'],
    ['in JSON with escaped slashes', 'abcdefgh/i', '{"t":"abcdefgh\\/i"}', '{"t":"***"}'],
    ['in part, from eight characters on', 'abcdefghijkl', 'was abcdefgh and abcdefg', 'was *** and abcdefg'],
    ['inside of a saved value', { a: [{ b: 'abcdefgh' }], c: null, d: true }, 'abcdefgh', '***'],
    ['as a number that stands alone', 123456789, '123456789 of 1234567890', '*** of 1234567890'],
    ['twice', 'abcdefgh', 'abcdefghabcdefgh', '******'],
  ])('%s', (_, value, text, shown) => {
    expect(knowing(value).conceal(text)).toBe(shown)
  })
})

it('the longer of two values that begin alike is taken whole', () => {
  expect(knowing('abcdefgh', 'abcdefghijkl').conceal('abcdefghijklmn')).toBe('***mn')
})

it('words under eight characters are left', () => {
  expect(knowing('orders').conceal('orders')).toBe('orders')
})

test('a login is known however much the steps save', () => {
  const known = knowing()
  known.rememberLogin({ token: 'abcdefgh' })
  for (let i = 0; i < 1000; i++) known.remember(`saved-by-${i}-th`)
  expect(known.conceal('abcdefgh saved-by-999-th')).toBe('*** ***')
})
