import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/model/json.ts'
import { signedOf } from '../../src/model/load/values/signed.ts'
import { ScriptError, UnusableValue } from '../../src/vu/error.ts'
import { Draws } from '../../src/vu/values/draws.ts'
import { compileMade } from '../../src/vu/values/made-values.ts'
import { compileSigned } from '../../src/vu/values/signed.ts'
import { NOWHERE, type Scope } from '../../src/vu/values/values.ts'
import { HMAC_VECTORS, JWS } from '../support/signed-vectors.ts'

const constants = { env: { KEY: 'Jefe' }, targets: {}, places: { count: 0 } }

function signed(value: Json, scope: Partial<Scope> = {}): string {
  return compileSigned(signedOf(value)!, constants)({ ...NOWHERE, ...scope })
}

describe('what a client signs', () => {
  it.each(HMAC_VECTORS)('is the HMAC of RFC 4231, test case $case', ({ key, text, ...hashes }) => {
    for (const hash of ['sha256', 'sha384', 'sha512'] as const) {
      expect(signed({ hmac: { hash, key, text } })).toBe(hashes[hash])
    }
  })

  it('is the signature of RFC 7515, appendix A.1', () => {
    const { key, input, signature } = JWS
    expect(signed({ hmac: { hash: 'sha256', key, text: input, as: 'base64url' } })).toBe(signature)
  })

  it('is written as the plan says', () => {
    const hmac = { hash: 'sha1', key: '${KEY}', text: 'what do ya want for nothing?' }
    // RFC 2202, test case 2.
    expect(signed({ hmac })).toBe('effcdf6ae5eb2fa2d27416d5f184df9c259a7c79')
    expect(signed({ hmac: { ...hmac, as: 'base64' } })).toBe('7/zfauXrL6LSdBbV8YTfnCWafHk=')
    expect(signed({ hmac: { ...hmac, as: 'base64url' } })).toBe('7_zfauXrL6LSdBbV8YTfnCWafHk')
  })

  it('is a token whose claims keep their types', () => {
    const claims = { sub: '1234567890', name: 'John Doe', iat: 1516239022 }
    const key = 'your-256-bit-secret'
    // The example that jwt.io shows.
    expect(signed({ jwt: { alg: 'HS256', key, claims } })).toBe(
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
    )
    const token = signed(
      { jwt: { alg: 'HS512', key, claims: { vu: '${vu}', exp: '${now(s,+1h)}' }, header: { kid: 'a' } } },
      { vu: 3 },
    )
    const [header, body] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString())
    expect(JSON.parse(header!)).toEqual({ alg: 'HS512', typ: 'JWT', kid: 'a' })
    expect(JSON.parse(body!)).toEqual({ vu: 3, exp: expect.any(Number) })
  })

  it.each([
    [{ base64: '${saved.key}' }, '_-8', ''],
    [{ base64: '${saved.key}' }, '/+8=', ''],
    [{ hex: '${saved.key}' }, 'FFEF', ''],
    [{ hex: '${saved.key}' }, 'FFE', '"${saved.key}" is no hexadecimal'],
    [{ base64: '${saved.key}' }, 'a', '"${saved.key}" is no Base64'],
    [{ base64: '${saved.key}' }, 'a b=', '"${saved.key}" is no Base64'],
  ])('takes its key as %j, which is %j', (key, given, problem) => {
    const make = () => signed({ hmac: { hash: 'sha256', key, text: 'a' } }, { saved: { key: given } })
    if (problem === '')
      expect(make()).toBe(signed({ hmac: { hash: 'sha256', key: { hex: 'ffef' }, text: 'a' } }))
    // It is the service that gave it, and not the plan's mistake.
    else expect(make).toThrow(new UnusableValue(problem, 'saved.key'))
  })

  it('blames the plan for a key of the environment that is no Base64', () => {
    const make = () => signed({ hmac: { hash: 'sha256', key: { base64: '${KEY}x' }, text: 'a' } })
    expect(make).toThrow(ScriptError)
    expect(make).not.toThrow(UnusableValue)
  })
})

describe('vars and let', () => {
  it('are made in order, each of what stands above it', () => {
    const written = {
      nonce: '${hex(16)}',
      sig: { hmac: { hash: 'sha256', key: '${KEY}', text: '${vars.nonce}' } },
      all: '${vars.nonce}.${vars.sig}',
    }
    const made = compileMade(written, 'vars', constants)({ ...NOWHERE, draws: new Draws('u') })
    expect(made.sig).toBe(signed({ hmac: { hash: 'sha256', key: '${KEY}', text: made.nonce! } }))
    expect(made.all).toBe(`${made.nonce}.${made.sig}`)
  })

  it('see what was saved before', () => {
    const make = compileMade({ a: '${saved.b}', b: 2, c: ['${saved.b}'] }, 'saved', constants)
    expect(make({ ...NOWHERE, saved: { b: 1, d: 4 } })).toEqual({ a: 1, b: 2, c: [2] })
  })
})
