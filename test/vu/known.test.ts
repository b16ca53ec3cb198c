import { describe, expect, it, test } from 'vitest'
import type { Work } from '../../src/model/load/scenario.ts'
import { isGiving } from '../../src/vu/values/giving.ts'
import { Known } from '../../src/vu/values/known.ts'

function knowing(...values: readonly unknown[]): Known {
  const known = new Known()
  for (const value of values) known.remember(value as never)
  return known
}

describe('what a user was given is not quoted', () => {
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

test('what it was given is concealed in whatever case it comes back', () => {
  expect(knowing('aBcd/efgH').conceal('was ABCD/EFGH and abcd%2fefgh')).toBe('was *** and ***')
})

describe('where others are given values, too, what reads as no word is concealed, whosever it is', () => {
  test.each([
    ['hex', '{"dup":"0e62a0abc4ab567711811f44734ad098"}', '{"dup":"***"}'],
    ['a UUID', 'of 7f3a9c21-4b1d-4c6e-9a57-0d2b8e6f1a34', 'of ***'],
    ['Base64 with its padding', 'was q83v/+8BI0VniQ==', 'was ***=='],
    ['base64url, behind its key', 'sid=Xk3_-9aQ7pLm', 'sid=***'],
    ['letters alone, drawn at random', 'bye xKqTzBvWmRpLdFgH', 'bye ***'],
    ['in capitals', 'BYE 0E62A0ABC4AB', 'BYE ***'],
    ['URL-encoded', 't=q83v%2F%2B8BI0Vn', 't=***'],
    ['cut to eight characters', 'bye 0e62a0ab', 'bye ***'],
    ['every character URL-encoded', 't=%30%65%36%32%61%30%61%62', 't=***'],
    ['the same twice', 't=%2530%2565%2536%2532', 't=***'],
    ['escaped as JSON may', '{"dup":"\\u0030\\u0065\\u0036\\u0032"}', '{"dup":"***"}'],
    ['in entities', 'of &#48;&#101;&#54;&#50; it', 'of *** it'],
    ['bytes in hex', '[0x30, 0x65, 0x36, 0x32]', '[***]'],
    ['a buffer as JSON', '{"data":[48,101,54,50,97,48,97,98]}', '{"data":[***]}'],
  ])('%s', (_, text, shown) => {
    expect(new Known(true).conceal(text)).toBe(shown)
    expect(new Known().conceal(text)).toBe(text)
  })

  test.each([
    'service unavailable: TooManyRequests, retry after 30000ms',
    '{"type":"rate_limit_exceeded","retry_at":1764485145000,"limit":100}',
    'GET /v1/orders/77 at 2026-11-30T06:45:45.123Z from 127.0.0.1:9125',
    '12,345,678 for 10, 20, 30 and 40, or 0xff, or %41%42',
    'INTERNAL_SERVER_ERROR in order-book BTC-USDT at 12345678.50',
  ])('but not a word, a number or a time: %s', (text) => {
    expect(new Known(true).conceal(text)).toBe(text)
  })

  test('of numbers those that are as long as one that it was given', () => {
    const known = new Known(true)
    known.remember(700012345)
    expect(known.conceal('700054321 at 1764485145000')).toBe('*** at 1764485145000')
  })
})

test.each<[string, object, boolean]>([
  ['a login', { login: {}, scenarios: {} }, true],
  ['a request that saves', scenario({ request: { save: { id: 'id' } } }), true],
  ['an await that saves', scenario({ await: { save: { id: 'id' } } }), true],
  ['nothing of the kind', scenario({ request: { save: {} } }), false],
])('a plan with %s: whether it gives users values', (_, work, giving) => {
  expect(isGiving(work as Work)).toBe(giving)
})

function scenario(step: object): object {
  return { scenarios: { one: { kind: 'socket', socket: { open: [], whileOpen: [step] } } } }
}
