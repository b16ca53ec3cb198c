import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map((name) => join('docs', name)),
].filter((path) => path.endsWith('.md'))

/** Every link from one page of ours to a file of ours, without what is shown as code. */
const LINKS = PAGES.flatMap((page) =>
  [...read(page).matchAll(/\]\((?!https?:)([^()\s#]*)(?:#([^()\s]*))?\)/g)].map(
    ([, path = '', anchor]) => [page, path === '' ? page : join(dirname(page), path), anchor] as const,
  ),
)

function read(page: string): string {
  return readFileSync(page, 'utf8').replace(/^```[^]*?^```/gm, '')
}

/** Headings as GitHub makes anchors of them. */
function anchorsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('a link of the documents', () => {
  test.each(LINKS)(
    'from %s leads to a file that is there, and to a heading of it: %s %s',
    (_, path, anchor) => {
      expect(existsSync(path), path).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(path)).toContain(anchor)
    },
  )

  test('leads to every page of docs/', () => {
    const linked = new Set(LINKS.map(([, path]) => path))
    expect(PAGES.filter((page) => page.startsWith('docs') && !linked.has(page))).toEqual([])
    expect(LINKS.length).toBeGreaterThan(40)
  })
})
