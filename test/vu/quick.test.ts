import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFrame, type Frame } from '../../src/vu/frames/codec.ts'
import { compileKind } from '../../src/vu/frames/kind.ts'
import { compileMatcher } from '../../src/vu/frames/matcher.ts'
import { isQuick, numberAt, ownUntil, quotedOrNull, UNSURE, valueAt } from '../../src/vu/frames/quick.ts'
import { NOWHERE } from '../../src/vu/values/values.ts'

const CONSTANTS = { env: {}, targets: {} }
const ORDER = { kind: 'json', all: [{ path: 'type', equals: 'order' }] } as const

/** What stands in texts of JSON to mislead who does not parse them. */
const KEYS = ['type', 't', 'x', 'type ', '"t"', 'a"type', '{', '}', 'ty\\pe', 't\u0000', 'é', '']
const WORDS = [
  'order',
  'tick',
  'type',
  't',
  '"type":"order"',
  ',"t":5',
  '{',
  '}',
  '{"t":1}',
  '\\',
  '\u2028',
  'ö',
  ':',
]
const NUMBERS = [
  '0',
  '-0',
  '5',
  '55',
  '5.5',
  '-7',
  '1.5',
  '1.50',
  '1e3',
  '1E-2',
  '0.1',
  '1732924800123',
  '1732924800123456789',
  '12.25',
]
const SPACES = ['', '', '', ' ', '\n', '\t ']

const word = fc.constantFrom(...WORDS)
const space = fc.constantFrom(...SPACES)
/** As JSON writes it, or with every character escaped. */
const quoted = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.boolean()).map(([one, escaped]) => (escaped ? escapes(one) : JSON.stringify(one)))
const escapes = (text: string) =>
  `"${[...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`

const { json } = fc.letrec<{ json: string; object: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...NUMBERS, 'true', 'null', '"order"', '"order"'),
    quoted(word),
    tie('object'),
    fc.array(tie('json'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
  ),
  object: fc
    .array(fc.tuple(quoted(fc.constantFrom(...KEYS)), space, space, tie('json'), space), { maxLength: 5 })
    .map((all) => `{${all.map(([key, a, b, value, c]) => `${c}${key}${a}:${b}${value}${c}`).join(',')}}`),
}))

/** Mostly messages as services send them, with whatever may stand beside. */
const message = fc.oneof(
  json,
  fc
    .tuple(
      fc.constantFrom('order', 'tick'),
      fc.constantFrom(...NUMBERS),
      quoted(fc.constantFrom(...KEYS)),
      json,
      json,
    )
    .map(([type, t, key, one, other]) => `{"type":"${type}","t":${t},${key}:${one},"more":${other}}`),
  fc
    .tuple(json, quoted(fc.constantFrom(...KEYS)), fc.constantFrom(...NUMBERS))
    .map(([one, key, t]) => `{${key}:${one},"type":"order","t":${t}}`),
)

function parsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const valueOfT = (text: string) => valueAt(text, '"t"', ownUntil(text))

const frameOf = (data: string, quick: boolean): Frame => ({
  ...emptyFrame(),
  data,
  quick: quick && isQuick(data) ? data : null,
})

describe('a message that is read without parsing it', () => {
  const kind = compileKind({ match: ORDER, sentAt: { path: 't', unit: 'ms' } }, CONSTANTS)
  const matches = compileMatcher(ORDER, CONSTANTS)

  it('is taken as JSON.parse takes it, whatever it holds', () => {
    let quick = 0
    fc.assert(
      fc.property(message, (text) => {
        if (!parsed(text)) return
        const frame = frameOf(text, true)
        const taken = kind.take(frame, NOWHERE)
        if (frame.quick !== null && frame.decoded === null) quick++
        expect(taken).toEqual(kind.take(frameOf(text, false), NOWHERE))
        expect(matches(frameOf(text, true), NOWHERE)).toBe(matches(frameOf(text, false), NOWHERE))
      }),
      { numRuns: 15_000 },
    )
    // It is no proof of anything if all were parsed.
    expect(quick).toBeGreaterThan(500)
  })

  it.each([
    ['{"type":"order","t":5', 'cut off'],
    ['\ufeff{"type":"order","t":5}', 'with a byte order mark'],
    [' {"type":"order","t":5}', 'with a space before it'],
    ['[{"type":"order","t":5}]', 'a list'],
    ['{"type":"order","n":"a\\"b","t":5}', 'with an escape'],
  ])('%s is parsed: %s', (text) => {
    expect(isQuick(text)).toBe(false)
  })

  it.each([
    ['{"a":{"t":1},"t":5}', 'another object begins before it'],
    ['{"t":5,"a":{"t":1}}', 'it comes again'],
    ['{"t" :5}', 'a space stands behind it'],
    ['{"t": 5}', 'a space stands before its value'],
    ['{"t":5,"a":"t"}', 'it is a value behind it'],
  ])('%s says nothing of a key for certain: %s', (text) => {
    expect(valueOfT(text)).toBe(UNSURE)
  })

  it('has the last of equal keys, as JSON.parse has it', () => {
    const text = '{"t":4,"type":"tick","a":"type","type":"order","t":5}'
    expect(kind.take(frameOf(text, true), NOWHERE)).toBe(5)
    expect(kind.take(frameOf('{"type":"order","t":5,"type":"tick"}', true), NOWHERE)).toBeUndefined()
  })

  it('has its own time behind one whose time begins alike', () => {
    const take = (t: string) => {
      const frame = frameOf(`{"type":"order","t":${t},"n":1}`, true)
      return [kind.take(frame, NOWHERE), frame.decoded]
    }
    for (const t of ['1732924800123', '17329248001234', '1732924800123', '1732924800123.5', '17329248'])
      expect(take(t)).toEqual([Number(t), null])
    // What JSON.parse refuses behind a time that was read is left to it.
    expect(take('17329248.')).toEqual([undefined, ''])
    expect(take('1732924 8')).toEqual([undefined, ''])
  })

  it('has its time in nanoseconds as JSON.parse has it', () => {
    const text = '{"t":1732924800123456789,"type":"order"}'
    expect(numberAt(text, valueOfT(text))).toBe(JSON.parse(text).t)
  })

  it.each(['-5', '0', '1.50', '1e3', '"5"', 'null', '05', '1.', '0x10'])(
    'leaves a time of %s to JSON.parse',
    (t) => {
      const text = `{"type":"order","t":${t}}`
      expect(numberAt(text, valueOfT(text))).toBeNaN()
    },
  )

  it('is not looked for by a key that could begin where a string ends', () => {
    expect([':', ',', '', 'a"b', 'é'].map(quotedOrNull)).toEqual([null, null, null, null, null])
    expect(quotedOrNull('server_ts')).toBe('"server_ts"')
  })
})
