import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/model/json.ts'
import { Draws } from '../../src/vu/values/draws.ts'
import { compileJson, NOWHERE, type Scope } from '../../src/vu/values/values.ts'

const saved = { x: 'héllo', o: { a: [1, 2] }, n: 7 }

function filled(text: string, scope: Partial<Scope> = {}): Json {
  const constants = { env: {}, targets: {}, places: { count: 0 } }
  return compileJson(text, constants)({ ...NOWHERE, vu: 11, saved, draws: new Draws('seed'), ...scope })
}

describe('functions', () => {
  it.each<[text: string, vu: number, expected: Json]>([
    ['${vu(8)}', 1, 0],
    ['${vu(8)}', 8, 7],
    ['${vu(8)}', 9, 0],
    ['${group(50)}', 50, 0],
    ['${group(50)}', 51, 1],
    ['${base64(saved.x)}', 1, 'aMOpbGxv'],
    ['${base64(saved.o)}', 1, 'eyJhIjpbMSwyXX0='],
    ['${json(saved.o)}', 1, '{"a":[1,2]}'],
    ['${json(saved.x)}', 1, '"héllo"'],
    ['${json(saved.o.a[1])}', 1, '2'],
    ['${text:saved.n}', 1, '7'],
    ['${text:vu}', 3, '3'],
    ['${text:int(5,5)}', 3, '5'],
    ['${int(5,5)}', 3, 5],
  ])('fills %s for user %i', (text, vu, expected) => {
    expect(filled(text, { vu })).toEqual(expected)
  })

  it.each<[text: string, good: (value: never) => boolean]>([
    ['${int(-3,3)}', (value: number) => Number.isInteger(value) && value >= -3 && value <= 3],
    ['${float(47.1,47.9)}', (value: number) => value >= 47.1 && value <= 47.9],
    ['${text(100)}', (value: string) => /^[a-z]{100}$/.test(value)],
    ['${hex(16)}', (value: string) => /^[0-9a-f]{16}$/.test(value)],
    ['${pick(a,b)}', (value: string) => ['a', 'b'].includes(value)],
    ['${now(s)}', (value: number) => Math.abs(value - Date.now() / 1000) < 2 && Number.isInteger(value)],
    ['${now(ms,-5m)}', (value: number) => Math.abs(value - Date.now() + 300_000) < 2000],
    ['${now(s,+1h)}', (value: number) => Math.abs(value - Date.now() / 1000 - 3600) < 2],
    ['${now(iso)}', (value: string) => Math.abs(Date.parse(value) - Date.now()) < 2000],
  ])('fills %s within its bounds', (text, good) => {
    for (let user = 0; user < 200; user++) {
      expect(filled(text, { draws: new Draws(`user ${user}`) })).toSatisfy(
        good as (value: unknown) => boolean,
      )
    }
  })

  it('reaches both bounds of a range, evenly', () => {
    const draws = new Draws('dice')
    const constants = { env: {}, targets: {}, places: { count: 0 } }
    const die = compileJson('${int(1,6)}', constants)
    const counts = new Map<Json, number>()
    for (let roll = 0; roll < 6000; roll++) {
      const value = die({ ...NOWHERE, draws })
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
    // Six standard deviations of a fair die.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(175)
  })

  it('gives a place the same numbers whatever is drawn elsewhere between them', () => {
    const constants = { env: {}, targets: {}, places: { count: 0 } }
    const [a, b] = ['${hex(8)}', '${hex(8)}'].map((text) => compileJson(text, constants))
    const alone = { ...NOWHERE, draws: new Draws('u 1 0') }
    const mixed = { ...NOWHERE, draws: new Draws('u 1 0') }
    const first = [a!(alone), a!(alone), a!(alone)]
    const second = [a!(mixed), b!(mixed), a!(mixed), b!(mixed), a!(mixed)]
    expect(second.filter((_, at) => at % 2 === 0)).toEqual(first)
    expect(new Set(second).size).toBe(5)
    expect(a!({ ...NOWHERE, draws: new Draws('u 2 0') })).not.toBe(first[0])
  })
})
