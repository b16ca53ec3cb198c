import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { K6Log } from '../../../src/engine/k6/read/log.ts'
import { withoutCommands } from '../../../src/text/commands.ts'
import { safeLine } from '../../../src/text/secrets.ts'
import { HOSTILE_TEXTS } from '../../support/hostile-text.ts'
import { readLog } from '../../support/runner.ts'

const lines = (text: string, secrets: string[] = []) => {
  const log = new K6Log(secrets)
  log.push(Buffer.from(text))
  return log.end()
}
const entry = (fields: object) =>
  `${JSON.stringify({ level: 'error', time: '2026-11-24T02:13:36Z', ...fields })}\n`

describe("k6's log", () => {
  it.each([
    ['error', 'error'],
    ['fatal', 'error'],
    ['panic', 'error'],
    ['warning', 'warning'],
    ['info', 'info'],
    ['debug', 'info'],
  ])('reads the level %s as %s', (level, ours) => {
    expect(lines(entry({ level, msg: 'hi' }))).toEqual([{ level: ours, message: 'hi' }])
  })

  it('puts the error beside the message', () => {
    expect(lines(entry({ msg: 'Request Failed', error: 'dial tcp: refused' }))).toMatchObject([
      { message: 'Request Failed: dial tcp: refused' },
    ])
  })

  it('keeps what is not JSON, like a panic, as an error', () => {
    expect(lines('panic: runtime error\n\ngoroutine 1 [running]:')).toEqual([
      { level: 'error', message: 'panic: runtime error' },
      { level: 'error', message: 'goroutine 1 [running]:' },
    ])
  })

  it.each([
    ['terminal codes', '\u001b[31mred\u001b[0m\u0007', '[31mred [0m'],
    ['new lines', 'a\r\n::set-output name=x::y', 'a ::set-output name=x::y'],
    ['direction overrides', 'a\u202egnp.exe\u2066', 'a gnp.exe'],
    ['separators and invisible characters', 'a\u2028b\u200bc\ufeffd', 'a b c d'],
    ['fillers, tags and variation selectors', 'a\u3164b\u{e0041}c\ufe0f\u2800d', 'a b c d'],
    ['half a character', 'a\ud800b', 'a b'],
    [
      'a query with a token',
      'dial "wss://feed.internal/ws?token=abc#x": refused',
      'dial "wss://feed.internal/ws": refused',
    ],
    [
      'user info',
      'GET https://me:pw@api.internal:8443/a?b=c failed',
      'GET https://api.internal:8443/a failed',
    ],
    ['a bearer token', 'Authorization: Bearer abcd.efgh-123', 'Authorization: Bearer ***'],
    ['a JSON Web Token', 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_-1 there', 'got *** there'],
  ])('makes a hostile message safe: %s', (_, message, safe) => {
    expect(lines(entry({ msg: message }))).toMatchObject([{ message: safe }])
  })

  it('does not show the values of variables, plain or in a URL', () => {
    const shown = lines(entry({ msg: 'bad key pass/word in x=pass%2Fword' }), ['pass/word'])
    expect(shown).toMatchObject([{ message: 'bad key *** in x=***' }])
  })

  it('keeps the newest 50 lines', () => {
    const all = lines(Array.from({ length: 200 }, (_, i) => entry({ msg: `line ${i}` })).join(''))
    expect(all).toHaveLength(50)
    expect(all[0]?.message).toBe('line 150')
    expect(all[49]?.message).toBe('line 199')
  })

  it('cuts long messages and bounds lines without end', () => {
    expect(lines(entry({ msg: 'x'.repeat(1000) }))[0]?.message).toBe(`${'x'.repeat(299)}…`)
    const log = new K6Log()
    for (let i = 0; i < 200; i += 1) log.push(Buffer.alloc(65_536, 'y'))
    log.push(Buffer.from(`\n${entry({ msg: 'after' })}`))
    expect(log.end().map(({ message }) => message.length)).toEqual([300, 5])
  })

  it('reads lines cut anywhere, within a character too', () => {
    const bytes = Buffer.from(entry({ msg: 'naïve → ok' }))
    const log = new K6Log()
    for (const byte of bytes) log.push(Uint8Array.of(byte))
    expect(log.end()).toMatchObject([{ message: 'naïve → ok' }])
  })

  it('says the same of 200 hostile texts wherever a chunk ends, and none of it is a workflow command', () => {
    for (const text of HOSTILE_TEXTS.filter(({ length }) => length < 100)) {
      const bytes = Buffer.from(`${text}\n${entry({ msg: text, error: text })}`)
      const whole = lines(bytes.toString())
      for (let at = 1; at < bytes.length; at += 1) {
        const log = new K6Log()
        log.push(bytes.subarray(0, at))
        log.push(bytes.subarray(at))
        expect([text, at, log.end()]).toEqual([text, at, whole])
      }
      const written = whole.map(({ message }) => `${withoutCommands(message)}\n`).join('')
      expect([text, readLog(written).commands]).toEqual([text, []])
    }
  })

  it('never shows a control or direction character, nor more than its limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 300 }),
        (text, limit) => {
          const line = safeLine(text, limit)
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
          expect([...line].length).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })
})
