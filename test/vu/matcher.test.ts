import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Matcher } from '../../src/model/load/frame.ts'
import { emptyFrame, type Frame } from '../../src/vu/frames/codec.ts'
import { compileMatcher, equalJson } from '../../src/vu/frames/matcher.ts'
import { NOWHERE } from '../../src/vu/values/values.ts'

const constants = { env: {}, targets: {} }

function frameOf(data: string | Uint8Array): Frame {
  const bytes = typeof data === 'string' ? data : (data.slice().buffer as ArrayBuffer)
  return { ...emptyFrame(), data: bytes }
}

function matches(matcher: Matcher, data: string | Uint8Array): boolean {
  return compileMatcher(matcher, constants)(frameOf(data), { ...NOWHERE, sent: { id: 7 } })
}

const json = (...all: Extract<Matcher, { kind: 'json' }>['all']): Matcher => ({ kind: 'json', all })
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('matchers', () => {
  it.each<[string, Matcher, string | Uint8Array, boolean]>([
    ['any frame', { kind: 'any' }, '', true],
    ['an equal key', json({ path: 'type', equals: 'a' }), '{"type":"a"}', true],
    ['another value', json({ path: 'type', equals: 'a' }), '{"type":"b"}', false],
    ['no object', json({ path: 'type', equals: 'a' }), 'null', false],
    ['no JSON', json({ path: 'type', equals: 'a' }), '{', false],
    ['binary JSON', json({ path: 'type', equals: 'a' }), utf8('{"type":"a"}'), true],
    ['binary that is no UTF-8', json({ path: 'type', equals: 'a' }), new Uint8Array([0xff]), false],
    ['a dotted key', json({ path: 'a.b', equals: 1 }), '{"a":{"b":1}}', true],
    ['an index', json({ path: '[1]', equals: 'x' }), '[0,"x"]', true],
    ['a key that only objects inherit', json({ path: 'toString', exists: true }), '{}', false],
    ['the length of an array', json({ path: 'length', equals: 1 }), '[0]', false],
    ['digits as a key', json({ path: '0', equals: 1 }), '[1]', false],
    ['exists', json({ path: 'a', exists: true }), '{"a":null}', true],
    ['does not exist', json({ path: 'a', exists: true }), '{}', false],
    ['in', json({ path: 'a', in: [1, 2] }), '{"a":2}', true],
    ['not in', json({ path: 'a', in: [1, 2] }), '{"a":3}', false],
    ['an equal object', json({ path: 'a', equals: { b: [1], c: 2 } }), '{"a":{"c":2,"b":[1]}}', true],
    ['a null', json({ path: 'a', equals: null }), '{"a":null}', true],
    ['a missing key is not null', json({ path: 'a', equals: null }), '{}', false],
    ['a sent value', json({ path: 'id', equals: '${sent.id}' }), '{"id":7}', true],
    ['all demands', json({ path: 'a', equals: 1 }, { path: 'b', equals: 2 }), '{"a":1,"b":2}', true],
    ['one demand of two', json({ path: 'a', equals: 1 }, { path: 'b', equals: 2 }), '{"a":1}', false],
    ['behind a prefix', { kind: 'json', all: [{ path: '[0]', equals: 'x' }], after: '42' }, '42["x"]', true],
    ['without the prefix', { kind: 'json', all: [], after: '42' }, '["x"]', false],
    ['an equal text', { kind: 'text', equals: 'pong' }, 'pong', true],
    ['a longer text', { kind: 'text', equals: 'pong' }, 'pongs', false],
    ['a start', { kind: 'text', starts: '42' }, '42[]', true],
    ['binary is no text', { kind: 'text', starts: '4' }, utf8('42'), false],
  ])('%s', (_, matcher, data, expected) => {
    expect(matches(matcher, data)).toBe(expected)
  })

  it('says which frames are broken: those that should be JSON and are not', () => {
    const wants = json({ path: 'a', equals: 1 })
    const broken = (matcher: Matcher, data: string) => {
      const frame = frameOf(data)
      compileMatcher(matcher, constants)(frame, NOWHERE)
      return frame.broken
    }
    expect(broken(wants, '{"a"')).toBe(true)
    expect(broken(wants, '{"a":2}')).toBe(false)
    expect(broken({ kind: 'json', all: [], after: '42' }, '2')).toBe(false)
    expect(broken({ kind: 'json', all: [], after: '42' }, '42[')).toBe(true)
    expect(broken({ kind: 'text', equals: 'x' }, '{')).toBe(false)
  })

  it('never throws, whatever bytes come', () => {
    const demands = [
      json({ path: 'a', equals: 1 }),
      json({ path: 'a.b[0]', in: ['x'] }, { path: 'c', exists: true }),
    ]
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array(), fc.json()), (data) => {
        for (const matcher of demands) expect(typeof matches(matcher, data)).toBe('boolean')
      }),
    )
  })

  it('holds a value equal to its own copy, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(equalJson(a, JSON.parse(JSON.stringify(a)))).toBe(true)
        expect(equalJson({ a, b }, { b, a })).toBe(true)
        expect(equalJson([a], { 0: a })).toBe(false)
      }),
    )
  })
})
