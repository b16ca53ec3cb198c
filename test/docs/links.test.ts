import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownDocs } from '../../src/action/own-docs.ts'
import { OUTCOMES, type OutcomeRow } from '../../src/model/verdict/outcomes.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { linked, placeOfOutcome, placeOfRow } from '../../src/report/words/docs.ts'
import { gate, slo, VERDICTS } from '../report/verdicts.ts'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
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

/** To whom has a command line, then to whom has a workflow. */
function nextWords({ next, nextInAction }: OutcomeRow): string {
  return nextInAction === undefined ? next : `${next} In Actions: ${nextInAction}`
}

describe('the account in `OWNER/socketgate`', () => {
  test.each(PAGES.filter((page) => /\bOWNER\//.test(readFileSync(page, 'utf8'))))(
    'is one to be put there, and %s says so',
    (page) => {
      expect(readFileSync(page, 'utf8')).toMatch(
        /`OWNER`(?:, here and in what follows,)? stands for the account/,
      )
    },
  )

  test('is in no sentence, link or file that the product writes', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join('src', path))
    const naming = [...sources, 'action.yml'].filter((path) => /\bOWNER\//.test(readFileSync(path, 'utf8')))
    expect(naming).toEqual([])
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

  const FROM = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTION_REPOSITORY: 'acme/socketgate',
    GITHUB_ACTION_REF: 'v1',
  }
  const BLOB = 'https://github.com/acme/socketgate/blob'
  const COMMIT = '0123456789abcdef0123456789abcdef01234567'

  test.each<[string, { readonly [name: string]: string }, string | null]>([
    ['a major version, whose tag moves: to its release', {}, `${BLOB}/v1.4.0/docs`],
    ['a release', { GITHUB_ACTION_REF: 'v1.4.0' }, `${BLOB}/v1.4.0/docs`],
    ['a commit', { GITHUB_ACTION_REF: COMMIT }, `${BLOB}/${COMMIT}/docs`],
    ['the tag of another major version', { GITHUB_ACTION_REF: 'v2' }, `${BLOB}/v2/docs`],
    ['a branch', { GITHUB_ACTION_REF: 'try/it' }, `${BLOB}/try/it/docs`],
    ['the checkout itself (uses: ./)', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, null],
    ['a name that nobody can have', { GITHUB_ACTION_REPOSITORY: 'acme/a)[x](y' }, null],
    ['a ref that leads elsewhere', { GITHUB_ACTION_REF: 'a/../b' }, null],
    ["a server of one's own, which may have no copy", { GITHUB_SERVER_URL: 'https://ghes.example' }, null],
  ])('is to where the action came from, in the version that ran: %s', (_, changes, docs) => {
    expect(ownDocs({ ...FROM, ...changes }, '1.4.0')).toBe(docs)
  })

  test('is only its text where nobody knows where the documents are', () => {
    expect(linked('default', 'reading.md#default-slos', null)).toBe('default')
    const report = markdownReport(VERDICTS.slo!, { version: '1.4.0', reproduce: 'true' })
    expect(report).toContain('What `slo` means: `socketgate explain slo`.')
    expect(report).not.toMatch(/\]\(/)
  })

  test('says of each outcome in docs/verdict.md what explain does', () => {
    const section = readFileSync('docs/verdict.md', 'utf8').split('## Outcomes and exit codes')[1]!
    const told = [
      ...section.matchAll(/^\| (\d+) \| <a id="outcome-(\w+)"><\/a>`(\w+)` \| (.+) \| (.+) \|$/gm),
    ]
    expect(
      told.map(([, exit, id, outcome, meaning, next]) => [Number(exit), id, outcome, meaning, next]),
    ).toEqual(OUTCOMES.map((row) => [row.exit, row.outcome, row.outcome, row.meaning, nextWords(row)]))
  })
})
