import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CookieJar } from '../../../src/engine/embedded/http/cookies.ts'
import { parseSetCookie } from '../../../src/engine/embedded/http/set-cookie.ts'

const from = 'http://a.example.com/app/login'

describe('which cookies a request carries (RFC 6265 section 5)', () => {
  test.each([
    ['the host that set it', 'c=1', 'http://a.example.com/app/x', 'c=1'],
    ['no other host', 'c=1', 'http://b.example.com/app/x', ''],
    ['no subdomain without Domain', 'c=1', 'http://x.a.example.com/app/x', ''],
    ['subdomains with Domain', 'c=1; Domain=example.com', 'http://b.example.com/app/x', 'c=1'],
    ['no foreign Domain', 'c=1; Domain=evil.com', 'http://evil.com/app/x', ''],
    ['no ending that is not a domain', 'c=1; Domain=example.com', 'http://badexample.com/app/x', ''],
    ['the default path is the folder', 'c=1', 'http://a.example.com/other', ''],
    ['Path=/ everywhere', 'c=1; Path=/', 'http://a.example.com/other', 'c=1'],
    ['a path is whole segments', 'c=1; Path=/ap', 'http://a.example.com/app', ''],
    ['Secure not over http', 'c=1; Secure', 'http://a.example.com/app/x', ''],
    ['Secure over wss', 'c=1; Secure', 'wss://a.example.com/app/x', 'c=1'],
    ['ports do not matter', 'c=1', 'ws://a.example.com:8080/app/x', 'c=1'],
    ['an old one is gone', 'c=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'http://a.example.com/app/x', ''],
    ['Max-Age=0 is gone', 'c=1; Max-Age=0', 'http://a.example.com/app/x', ''],
    [
      'Max-Age goes before Expires',
      'c=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      'http://a.example.com/app/x',
      'c=1',
    ],
    ['an unreadable date is none', 'c=1; Expires=whenever', 'http://a.example.com/app/x', 'c=1'],
    ['the value may hold =', 'c=a=b', 'http://a.example.com/app/x', 'c=a=b'],
    ['malformed', '=1', 'http://a.example.com/app/x', ''],
    ['no pair at all', 'c', 'http://a.example.com/app/x', ''],
    ['a name with a space', 'c d=1', 'http://a.example.com/app/x', ''],
    ['a value that is not ASCII', 'c=é', 'http://a.example.com/app/x', ''],
    ['quotes are taken off', 'c="q"', 'http://a.example.com/app/x', 'c=q'],
    ['nothing is decoded', 'c=%41', 'http://a.example.com/app/x', 'c=%41'],
    ['a Max-Age that is no number is none', 'c=1; Max-Age=0x5', 'http://a.example.com/app/x', 'c=1'],
    ['a Domain that ends with a dot', 'c=1; Domain=example.com.', 'http://a.example.com/app/x', ''],
    ['a top Domain within the site', 'c=1; Domain=com; Path=/', 'http://b.example.com/', 'c=1'],
    ['a top Domain not to another site', 'c=1; Domain=com; Path=/', 'http://b.com/', ''],
  ])('%s', (_, header, to, expected) => {
    const jar = new CookieJar()
    jar.receive(from, [header])
    expect(jar.header(to)).toBe(expected)
  })
})

describe('CookieJar', () => {
  test('a later cookie of the same name, domain and path replaces the first; the longest path goes first', () => {
    const jar = new CookieJar()
    jar.receive(from, ['c=1; Path=/', 'c=2; Path=/app', 'c=3; Path=/'])
    expect(jar.cookiesForURL(from)).toEqual({ c: ['2', '3'] })
  })

  test('set, delete and clear', () => {
    const jar = new CookieJar()
    expect(jar.set(from, 'a', '1', { path: '/' })).toBe(true)
    jar.set(from, 'b', '2', { domain: 'evil.com' })
    expect(jar.cookiesForURL('http://evil.com/')).toEqual({})
    jar.set(from, 'c', '3')
    jar.delete(from, 'a')
    expect(jar.cookiesForURL(from)).toEqual({ c: ['3'] })
    jar.clear(from)
    expect(jar.cookiesForURL(from)).toEqual({})
  })

  test('a cookie that an answer expires is gone', () => {
    const jar = new CookieJar()
    jar.receive(from, ['c=1; Path=/'])
    jar.receive(from, ['c=; Path=/; Max-Age=0'])
    expect(jar.header(from)).toBe('')
  })

  // Asked of k6 v2.2.
  test('does as k6 does where others do otherwise', () => {
    const jar = new CookieJar()
    expect(jar.set(from, 'b', '2', { domain: 'evil.com' })).toBe(true)
    jar.set(from, 'a', '1', { max_age: 0 })
    expect(jar.header(from)).toBe('a=1')
    jar.set(from, 'a', '1', { max_age: -1 })
    expect(jar.header(from)).toBe('')
  })

  test.each([
    ['localhost', true],
    ['a.localhost', true],
    ['127.9.9.9', true],
    ['[::1]', false],
    ['10.0.0.1', false],
    ['xlocalhost', false],
  ])('gives %s a secure cookie without TLS: %s', (host, may) => {
    const jar = new CookieJar()
    jar.set(`http://${host}/`, 'c', '1', { secure: true })
    expect(jar.header(`http://${host}:8080/`)).toBe(may ? 'c=1' : '')
    expect(jar.header(`https://${host}/`)).toBe('c=1')
  })

  test('a cookie that is set anew keeps its place', () => {
    const jar = new CookieJar()
    jar.receive(from, ['a=1', 'b=2', 'a=3'])
    expect(jar.header(from)).toBe('a=3; b=2')
  })

  test('does not grow without end', () => {
    const jar = new CookieJar()
    jar.receive(
      from,
      Array.from({ length: 1000 }, (_, i) => `c${i}=1`),
    )
    expect(Object.keys(jar.cookiesForURL(from))).toHaveLength(300)
  })

  test('whatever a service sends is parsed or left out', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (header) => {
        const parsed = parseSetCookie(header)
        expect(parsed === null || parsed.name !== undefined).toBe(true)
        new CookieJar().receive(from, [header])
      }),
    )
  })
})
