import { expect, it } from 'vitest'
import { lazyParts } from '../scripts/lazy-parts.mjs'

const FILE = '/part.js'

function transformed(code: string): string {
  return lazyParts([FILE]).transform.handler(code, FILE) as string
}

it('makes nothing of a part before it is first used, and then once', async () => {
  const made: string[] = []
  Object.assign(globalThis, { made_of_parts: made })
  const code = transformed(`made_of_parts.push('part')
export class Sum {
  constructor(n) { this.n = n + one() }
}
export function one() { return 1 }`)
  const part = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
  expect(made).toEqual([])
  expect(new part.Sum(2).n).toBe(3)
  expect(part.one()).toBe(1)
  expect(made).toEqual(['part'])
})

it('leaves every other module alone', () => {
  expect(lazyParts([FILE]).transform.handler('export const a = 1', '/other.js')).toBeNull()
})

it('refuses a part that would have to give something at once', () => {
  expect(() => transformed('export const LIMIT = 1')).toThrow('functions and classes alone')
})
