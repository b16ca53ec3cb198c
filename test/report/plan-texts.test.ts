import { describe, expect, it } from 'vitest'
import { shorten } from '../../src/github/comment/shorten.ts'
import { NBSP } from '../../src/model/numbers.ts'
import type { HeartbeatRow } from '../../src/model/verdict/figures.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { HOSTILE_TEXTS } from '../support/hostile-text.ts'
import { render } from '../support/markdown.ts'
import { VERDICTS, verdict } from './verdicts.ts'

const EXTRA = { version: '0.1.0', reproduce: 'npx github:acme/socketgate run plan.yaml' }
const RUN_URL = 'https://github.com/acme/orders/actions/runs/11981'
const LOOK = { width: 80, unicode: true, color: false }
const COMMIT = verdict().provenance!.commit!

/** Where the links of a comment lead, but for those to our own documents. */
const linksOf = (of: ReturnType<typeof verdict>, runUrl: string | null = null) =>
  render(markdownReport(of, { ...EXTRA, runUrl }))
    .elements.filter(({ tag }) => tag === 'a')
    .flatMap(({ attributes }) => attributes)
    .filter((href) => !href.startsWith('href=https://github.com/acme/socketgate/blob/'))
const linking = (to: string, more = {}) =>
  verdict({ plan: { ...verdict().plan, links: { doc: to } }, ...more })

describe('a link of the plan', () => {
  it.each([
    'https://wiki.example/orders?page=2#top',
    'https://wiki.example',
    'docs/gateway.md',
    'docs/a%b.md'.replace('%', '-'),
  ])('that is https or a path is one: %s', (to) => {
    expect(linksOf(linking(to))).toEqual([`href=${to}`])
  })

  it('to a path leads to the file at the commit that was measured, where the repository is known', () => {
    expect(linksOf(linking('docs/gateway.md'), RUN_URL)).toContain(
      `href=https://github.com/acme/orders/blob/${COMMIT}/docs/gateway.md`,
    )
  })

  it.each([
    'http://wiki.example/a',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example/a',
    '/etc/passwd',
    '../../evil/repo',
    'https://user:pass@evil.example/',
    'https://evil.example/a)b',
    `https://evil.example/${'a'.repeat(400)}`,
  ])('that is none of them is text: %s', (to) => {
    expect(linksOf(linking(to))).toEqual([])
    expect(markdownReport(linking(to), EXTRA)).toContain('**Links of the plan**: doc: ')
  })

  it('leads nowhere but to https or below the repository, whatever it is', () => {
    for (const to of HOSTILE_TEXTS)
      for (const href of linksOf(linking(to), RUN_URL))
        expect([to, href]).toEqual([to, expect.stringMatching(/^href=https:\/\//)])
  })

  it('of a change that nobody here has reviewed is text', () => {
    const notices = [{ code: 'advisory' as const, message: 'Measured by a fork.' }]
    expect(linksOf(linking('https://evil.example/', { notices }))).toEqual([])
  })
})

describe('the range of commits', () => {
  it('is a link to their comparison in the repository of the run', () => {
    const { from, to } = VERDICTS.regression!.commits!
    const compare = `href=https://github.com/acme/orders/compare/${from}...${to}`
    expect(linksOf(VERDICTS.regression!, RUN_URL).filter((href) => href === compare)).toHaveLength(2)
  })

  it.each([
    ['no run is known', null, {}],
    ['the address is another', 'https://github.com/acme/orders?x=/actions/runs/1', {}],
    ['an end is no commit', RUN_URL, { commits: { from: 'main', to: COMMIT } }],
  ])('is text where %s', (_, url, more) => {
    const links = linksOf({ ...VERDICTS.regression!, ...more }, url)
    expect(links.filter((href) => href.includes('/compare/'))).toEqual([])
  })

  it('stands on the command line as it is', () => {
    expect(terminalReport(VERDICTS.regression!, LOOK)).toContain('Look at the commits in 41d7ab9..8c1f0e2')
  })
})

describe('the folded figures', () => {
  it('are the first that a comment which is too long loses', () => {
    const whole = markdownReport(VERDICTS.regression!, EXTRA)
    const cut = shorten(whole, Buffer.byteLength(whole) - 1)!
    expect(whole).toContain('<summary>All figures')
    expect(cut).not.toContain('<summary>All figures')
    for (const kept of ['How it was decided', 'Sockets and closes', 'Reproduce']) expect(cut).toContain(kept)
  })

  it('say what became of heartbeats, of their sockets, and of what the service asked itself', () => {
    const row = { scenario: 'orders', feed: 'orders', sent: 90, answered: 80, missed: 10 }
    const stalls = { sockets: 3, of: 20, seconds: 14.2, longest: 9000 }
    const { figures } = VERDICTS.pass!
    const told = (heartbeats: readonly HeartbeatRow[]) => {
      const answers = [{ scenario: null, feed: 'orders', sent: 34, p50: 0.5, p99: 2.1 }]
      const one = verdict({ figures: { ...figures!, heartbeats, answers } })
      return [markdownReport(one, EXTRA), terminalReport(one, LOOK)].map((text) =>
        text.replaceAll(NBSP, ' ').replaceAll(/\s+/g, ' '),
      )
    }
    for (const text of told([{ ...row, late: 4, rtt: { p50: 11, p99: 240 }, stalls }])) {
      expect(text).toContain('10 missed, 4 of them late, round trip p50 11.0 ms, p99 240 ms')
      expect(text).toContain('3 of 20 sockets stalled for 14.2 s together, the longest for 9.00 s')
      expect(text).toContain('orders 34 frames of the service answered, p50 after 0.5 ms, p99 after 2.1 ms')
    }
    for (const text of told([{ ...row, stalls: { sockets: 0, of: 20, seconds: 0, longest: 0 } }]))
      expect(text).toContain('10 missed, no socket stalled')
  })

  it('say what an earlier version did not write down', () => {
    const { times } = VERDICTS.pass!.figures!
    const earlier = verdict({ figures: { times } })
    expect(markdownReport(earlier, EXTRA)).toContain(
      'Unknown: the record does not say: phases, heartbeats, silences.',
    )
    expect(terminalReport(earlier, LOOK)).toContain('the record does not say: phases, heartbeats, silences')
  })
})
