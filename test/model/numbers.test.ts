import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as numbers from '../../src/model/numbers.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a measured figure', () => {
  it.each([
    [0, '0.0 ms'],
    [0.04, '0.0 ms'],
    [-0.04, '0.0 ms'],
    [-3.21, '−3.2 ms'],
    [77.68, '77.7 ms'],
    [99.94, '99.9 ms'],
    [99.96, '100 ms'],
    [263.8, '264 ms'],
    [999.6, '1,000 ms'],
    [2710.4, '2,710 ms'],
    [1234567, '1,234,567 ms'],
  ])('of %d ms reads %s', (value, text) => {
    expect(plain(numbers.figure(value, 'ms'))).toBe(text)
  })

  it.each([
    [0, '0.00 %'],
    [0.00001, 'under 0.01 %'],
    [0.0048, '0.48 %'],
    [0.025, '2.5 %'],
    [0.41, '41 %'],
    [0.953, '95.3 %'],
    [0.997, '99.70 %'],
    [0.99999, 'over 99.99 %'],
    [1, '100 %'],
    [1.5, '150 %'],
  ])('of the share %d reads %s', (value, text) => {
    expect(plain(numbers.figure(value, 'share'))).toBe(text)
  })

  it.each([
    [0, '0 /s'],
    [1.994, '1.99 /s'],
    [54, '54 /s'],
    [54.23, '54.2 /s'],
    [270.4, '270 /s'],
    [12345.6, '12,346 /s'],
  ])('of %d per second reads %s', (value, text) => {
    expect(plain(numbers.figure(value, 'per-second'))).toBe(text)
  })

  it.each([
    [412, '412 B'],
    [41_000, '41 kB'],
    [703_400, '0.7 MB'],
    [8.4e6, '8.4 MB'],
    [1.24e9, '1.2 GB'],
  ])('of %d bytes reads %s', (value, text) => {
    expect(plain(numbers.bytes(value))).toBe(text)
  })

  it('that was not measured, or is no number, reads –', () => {
    for (const unit of ['ms', 'share', 'count', 'bytes', 'per-second'] as const)
      for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY])
        expect(numbers.figure(value, unit)).toBe('–')
  })

  it('has its unit behind a no-break space, a real minus, and never a signed zero', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const unit of ['ms', 'share', 'bytes', 'per-second'] as const) {
          const text = numbers.figure(value, unit)
          expect(text).not.toMatch(/[- ]/)
          expect(text).not.toMatch(/^−[0.,]+\u00a0/)
        }
      }),
    )
  })
})

describe('a bound', () => {
  it.each([
    [200, 'ms', '200 ms'],
    [99.95, 'ms', '99.95 ms'],
    [2500, 'ms', '2,500 ms'],
    [0.01, 'share', '1 %'],
    [0.0015, 'share', '0.15 %'],
    [0.07, 'share', '7 %'],
    [0, 'count', '0'],
    [10, 'per-second', '10 /s'],
  ] as const)('of %d %s is not rounded: %s', (value, unit, text) => {
    expect(plain(numbers.bound(value, unit))).toBe(text)
  })
})

describe('a change', () => {
  it.each([
    [0.334, '+33 %'],
    [-0.036, '−4 %'],
    [0.004, '0 %'],
    [-0.004, '0 %'],
    [null, '–'],
  ])('of %s reads %s', (value, text) => {
    expect(plain(numbers.change(value))).toBe(text)
  })
})

describe('times', () => {
  it.each([
    [0, '0:00'],
    [74_400, '1:14'],
    [3_725_000, '1:02:05'],
  ])('%d ms into the run is %s', (ms, text) => {
    expect(numbers.clock(ms)).toBe(text)
  })

  it.each([
    [250, '250 ms'],
    [42_000, '42 s'],
    [72_340, '1 min 12 s'],
    [120_000, '2 min'],
    [7_500_000, '2 h 05 min'],
  ])('%d ms lasts %s', (ms, text) => {
    expect(plain(numbers.length(ms))).toBe(text)
  })

  it.each([
    ['2026-11-12', '2026-11-23', '12 to 23 Nov'],
    ['2026-10-30', '2026-11-02', '30 Oct to 2 Nov'],
    ['2025-12-30', '2026-01-02', '30 Dec 2025 to 2 Jan 2026'],
    ['2026-11-12', '2026-11-12', '12 Nov'],
    [null, '2026-11-12', '–'],
    ['nonsense', '2026-13-40', '–'],
  ])('%s and %s read %s', (from, to, text) => {
    expect(numbers.dates(from, to)).toBe(text)
  })
})

describe('a finished sentence', () => {
  it('keeps each unit with its figure', () => {
    expect(numbers.bindUnits('59.1 ms, 2 % above, 7 /s, 17 sockets')).toBe(
      '59.1\u00a0ms, 2\u00a0% above, 7\u00a0/s, 17 sockets',
    )
  })

  it('keeps each figure with the letter that says what it is', () => {
    expect(numbers.bindUnits('(z 2.4, limit 2.0), n 8,214, N 10; z −0.2; plan 9, in 1 run')).toBe(
      '(z\u00a02.4, limit 2.0), n\u00a08,214, N\u00a010; z\u00a0−0.2; plan 9, in 1 run',
    )
  })
})
