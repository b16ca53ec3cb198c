import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const of = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url))

it('shows the comment at the top of the README, as a picture that is there and says in words what it shows', () => {
  const [, words = '', file = ''] = /!\[([^\]]+)\]\(([^)]+\.png)\)/.exec(of('README.md').toString()) ?? []
  const picture = of(file)
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBeGreaterThan(1000)
  expect(picture.length).toBeLessThan(500_000)
  expect(words).toContain('p99 of orders rose')
})
