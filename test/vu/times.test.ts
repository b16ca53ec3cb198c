import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSentAt, isoMilliseconds } from '../../src/vu/frames/sent-at.ts'
import { backoffDelay, between } from '../../src/vu/socket/backoff.ts'

describe('backoff', () => {
  const reopen = { from: 500, to: 10_000, giveUp: 10 }

  it.each([
    [0, 500],
    [1, 1000],
    [4, 8000],
    [5, 10_000],
    [500, 10_000],
  ])('doubles up to its limit: retry %i waits %i ms', (retries, expected) => {
    expect(backoffDelay({ ...reopen, jitter: 'none' }, retries, 0.9)).toBe(expected)
  })

  it('keeps a fixed delay fixed', () => {
    expect(backoffDelay({ ...reopen, to: 500, jitter: 'none' }, 7, 0.5)).toBe(500)
  })

  it('draws all of the delay, or its share', () => {
    expect(backoffDelay({ ...reopen, jitter: 'full' }, 0, 0)).toBe(0)
    expect(backoffDelay({ ...reopen, jitter: 0.2 }, 0, 0)).toBe(400)
    expect(backoffDelay({ ...reopen, jitter: 0.2 }, 0, 0.5)).toBe(450)
  })

  it('never waits longer than its limit, nor less than nothing', () => {
    const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(draw, fc.nat(1000), draw, (jitter, retries, drawn) => {
        const delay = backoffDelay({ ...reopen, jitter }, retries, drawn)
        expect(delay).toBeGreaterThanOrEqual(0)
        expect(delay).toBeLessThanOrEqual(10_000)
      }),
    )
  })

  it('draws between two bounds', () => {
    expect(between([1000, 2000], 0.25)).toBe(1250)
  })
})

describe('sent_at', () => {
  const at = 1_795_486_458_203.25

  it.each([
    ['s', at / 1000],
    ['ms', at],
    ['us', at * 1000],
    ['ns', at * 1e6],
    ['ms', String(at)],
    ['ns', '1795486458203250000'],
    ['iso', '2026-11-24T02:14:18.20325Z'],
    ['iso', '2026-11-24T04:14:18.203250+02:00'],
  ] as const)('reads %s from %s', (unit, value) => {
    for (const message of [{ a: value }, { b: [{ a: value }] }]) {
      const path = 'a' in message ? 'a' : 'b[0].a'
      expect(compileSentAt({ path, unit })(message)).toBeCloseTo(at, 2)
    }
  })

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['null', { a: null }],
    ['a word', { a: 'now' }],
    ['an empty text', { a: '' }],
    ['an object', { a: {} }],
    ['a message that is null', null],
    ['a message that is a number', 5],
  ])('finds no time in %s', (_, message) => {
    expect(compileSentAt({ path: 'a', unit: 'ms' })(message)).toBeNaN()
    expect(compileSentAt({ path: 'a', unit: 'iso' })(message)).toBeNaN()
  })

  it.each(['2026-11-24T02:14:18', '2026-11-24', '24.11.2026', '2026-13-24T02:14:18Z'])(
    'refuses %s',
    (text) => {
      expect(isoMilliseconds(text)).toBeNaN()
    },
  )
})
