import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OUTCOMES } from '../../src/model/verdict/outcomes.ts'
import { docsUrl, placeOfOutcome, placeOfRow } from '../../src/report/words/docs.ts'
import { gate, slo } from '../report/verdicts.ts'

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

/** Headings as GitHub makes anchors of them, and the anchors of single rows. */
function anchorsOf(page: string): readonly string[] {
  const headings = [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...headings, ...[...read(page).matchAll(/<a id="([\w-]+)"><\/a>/g)].map(([, id]) => id!)]
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

describe('a link that a report makes', () => {
  const rows = [
    slo({}),
    slo({ bad: 0 }),
    slo({ from: 'default' }),
    gate({}),
    gate({ selector: 'ws_closes{feed:orders}' }),
  ]
  const places = [
    ...OUTCOMES.map(({ outcome }) => placeOfOutcome(outcome)),
    ...rows.map((row) => placeOfRow(row)),
    placeOfRow(gate({}), true),
  ]

  test.each([...new Set(places)])('leads to a paragraph that is there: %s', (place) => {
    const [page = '', anchor] = place.split('#')
    expect(anchorsOf(join('docs', page))).toContain(anchor)
  })

  test('is to the version that ran', () => {
    const at = (version: string) => docsUrl('reading.md#default-slos', version)
    expect(at('1.4.0')).toBe('https://github.com/OWNER/socketgate/blob/v1.4.0/docs/reading.md#default-slos')
    expect(at('a/../b')).toContain('/blob/main/docs/')
  })

  test('says of each outcome in docs/verdict.md what explain does', () => {
    const section = readFileSync('docs/verdict.md', 'utf8').split('## Outcomes and exit codes')[1]!
    const told = [
      ...section.matchAll(/^\| (\d+) \| <a id="outcome-(\w+)"><\/a>`(\w+)` \| (.+) \| (.+) \|$/gm),
    ]
    expect(
      told.map(([, exit, id, outcome, meaning, next]) => [Number(exit), id, outcome, meaning, next]),
    ).toEqual(OUTCOMES.map(({ exit, outcome, meaning, next }) => [exit, outcome, outcome, meaning, next]))
  })
})
