import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SampleSink } from '../../../src/engine/embedded/sink.ts'
import { TagSets, VuTags } from '../../../src/engine/embedded/tags.ts'

const tags = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 8 }), {
  maxKeys: 5,
})

describe('TagSets', () => {
  test('equal sets are one object, whatever their order; others are not', () => {
    const sets = new TagSets()
    expect(sets.intern({ a: '1', b: 2 })).toBe(sets.intern({ b: '2', a: 1 }))
    expect(sets.intern({ a: '1' })).not.toBe(sets.intern({ a: '2' }))
  })

  test('merging is spreading, interned', () => {
    fc.assert(
      fc.property(tags, tags, (base, own) => {
        const sets = new TagSets()
        const merged = sets.merge(sets.intern(base), own)
        expect({ ...merged }).toEqual({ ...base, ...own })
        expect(sets.merge(sets.intern(base), own)).toBe(merged)
        expect(sets.intern({ ...base, ...own })).toBe(merged)
      }),
    )
  })
})

describe('VuTags', () => {
  test('what the script sets is on the next sample', () => {
    const sets = new TagSets()
    const vu = new VuTags(sets, sets.intern({ scenario: 'a' }))
    vu.view.phase = 'steady'
    expect(vu.current).toEqual({ scenario: 'a', phase: 'steady' })
    delete vu.view.phase
    expect(vu.current).toBe(sets.intern({ scenario: 'a' }))
    expect(() => Object.assign(vu.view, { phase: {} })).toThrow('must be text')
  })
})

describe('SampleSink', () => {
  test('hands on batches in order, then ends', async () => {
    const seen: number[] = []
    const sink = new SampleSink((batch) => seen.push(batch.length))
    sink.push('m', 1, {})
    sink.push('m', 2, {})
    sink.flush()
    sink.push('m', 3, {})
    sink.end()
    sink.push('m', 4, {})
    const batches: number[][] = []
    for await (const batch of sink) batches.push(batch.map((sample) => sample.value))
    expect(batches).toEqual([[1, 2], [3]])
    expect(seen).toEqual([2, 1])
  })

  test('keeps no more than its capacity, and counts the rest', () => {
    const sink = new SampleSink(() => {}, 3)
    for (let i = 0; i < 5; i += 1) sink.push('m', i, {})
    expect(sink.dropped).toBe(2)
  })
})
