import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EngineLines } from '../../src/engine/embedded/log.ts'
import { K6Log } from '../../src/engine/k6/read/log.ts'
import type { Cube } from '../../src/evidence/cube/cube.ts'
import { closesOf } from '../../src/evidence/ends/census.ts'
import { Failure } from '../../src/model/failure.ts'
import { behind } from '../../src/target/steps.ts'
import { engineLine, safeLine, withoutSecrets } from '../../src/text/secrets.ts'

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_-1'

const SECRETS: readonly (readonly [string, string, string])[] = [
  ['a query', 'dial wss://feed.internal/ws?key=abc#x: refused', 'dial wss://feed.internal/ws refused'],
  [
    'the user of a URL',
    'GET https://me:pw@api.internal:8443/a failed',
    'GET https://api.internal:8443/a failed',
  ],
  ['a user with an @', 'ws://me:p@w@host/a', 'ws://host/a'],
  ['the user of a scheme that nobody knows', 'see x1+y.z://me:pw@host', 'see x1+y.z://host'],
  ['two URLs', 'a://b@c?d e://f@g#h', 'a://c e://g'],
  ['a fragment', 'a://b/c#access', 'a://b/c'],
  ['the query of a path', 'GET /ws?ticket=abc&v=1 failed', 'GET /ws failed'],
  ['a bearer token', 'Bearer abcd.efgh-123 is old', 'Bearer *** is old'],
  ['one in lower case', 'bearer abcd.efgh-123', 'bearer ***'],
  ['a user and password of Basic', 'Basic dXNlcjpwYXNz', 'Basic ***'],
  ['a header', 'Authorization: Bearer abcd failed', 'Authorization: Bearer *** failed'],
  ['a header of a scheme of its own', 'proxy-authorization: s3cr3t x', 'proxy-authorization: *** x'],
  ['a header in JSON', '{"authorization":"s3cr3t","a":1}', '{"authorization":"***","a":1}'],
  [
    'a header in JSON in JSON',
    '{\\"Authorization\\": \\"Token s3cr3t\\"}',
    '{\\"Authorization\\": \\"Token ***\\"}',
  ],
  ['a header as Go shows it', 'map[Authorization:[Bearer abcd]]', 'map[Authorization:[Bearer ***]]'],
  ['a token in a form', 'a=1&access_token=s3cr3t&b=2', 'a=1&access_token=***&b=2'],
  ['a quoted token', "token='s3cr3t'", "token='***'"],
  ['a token in JSON', '{"token": "s3cr3t", "a": 1}', '{"token": "***", "a": 1}'],
  ['a JSON Web Token', `got ${JWT} there`, 'got *** there'],
  ['one behind other letters', `jwt_${JWT},x`, 'jwt_***,x'],
  ['one that was cut', 'bad eyJhbGciOiJIUzI1NiIsInR5cCI', 'bad ***'],
]

const INNOCENT = [
  'missing authorization header',
  'send Authorization: Bearer',
  'expired token: log in again',
  'did you mean it? yes',
  'eyJ is how it begins',
  'feed.internal:8443/ws refused',
  'a@b.example said no',
]

describe('a secret that shows itself is hidden', () => {
  test.each(SECRETS)('%s', (_, text, shown) => {
    expect(withoutSecrets(text)).toBe(shown)
    expect(withoutSecrets(shown)).toBe(shown)
  })

  test.each(INNOCENT)('but not in: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text)
  })
})

const k6 = (text: string) => {
  const log = new K6Log()
  log.push(Buffer.from(`${JSON.stringify({ level: 'error', msg: text })}\n`))
  return log.end()[0]!.message
}
const embedded = (text: string) => {
  const lines = new EngineLines()
  lines.add('error', text)
  return lines.all[0]!.message
}
const answer = (body: string) => {
  const lastAnswer = { target: 'feed', asked: '…/version', status: 503, took: 1, body }
  const error = behind([], new Failure('target', 'x', [], [], { lastAnswer })) as Failure
  return error.passed.lastAnswer!.body
}
const reason = (text: string) => {
  const cells = [{ tags: { code: '1011', reason: text }, sum: 1 }]
  return closesOf(new Map([['ws_closes', cells]]) as unknown as Cube)[0]!.reason
}
const TELLERS = {
  "k6's log": k6,
  "the embedded engine's log": embedded,
  'an answer': answer,
  'a close reason': reason,
}

describe.each(Object.entries(TELLERS))('%s', (_, told) => {
  test.each(SECRETS)('hides %s', (_name, text, shown) => {
    expect(told(text)).toBe(shown)
  })
})

test('reasons that differ by their token alone are one', () => {
  const cells = ['a', 'b', 'c'].map((token) => ({
    tags: { code: '4001', reason: `token=${token} expired` },
    sum: 2,
  }))
  expect(closesOf(new Map([['ws_closes', cells]]) as unknown as Cube)).toMatchObject([
    { reason: 'token=*** expired', count: 6 },
  ])
})

describe('a line that may be shown', () => {
  test.each([
    ['a\u001b[31mb\nc', 'a [31mb c'],
    ['see wss://u:p@host/x?token=1#f now', 'see wss://host/x now'],
    ['x'.repeat(500), `${'x'.repeat(299)}…`],
    ['😀'.repeat(301), `${'😀'.repeat(299)}…`],
  ])('%j', (text, expected) => expect(safeLine(text)).toBe(expected))

  test('is one line without control or format characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

test('of what an engine logged the long pieces of an address’ path go, too, and words stay', () => {
  const line = 'Request Failed: Get "http://127.0.0.1:1/sessions/s3ss10nT0ken/orders/42?a=b": EOF'
  expect(engineLine(line)).toBe('Request Failed: Get "http://127.0.0.1:1/sessions/***/orders/42": EOF')
  expect(engineLine('at file:///app/engine/subscription.ts:12')).toContain('/app/engine/')
})

test('of what an engine quotes of a service no token stays, but hosts, words and times do', () => {
  const line =
    'malformed HTTP status code "0e62a0abc4ab5677" of feed-7.example at 1764485145000 in internalservererror'
  expect(engineLine(line)).toBe(line.replace('0e62a0abc4ab5677', '***'))
})
