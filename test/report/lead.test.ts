import { describe, expect, it } from 'vitest'
import type { StoredClose } from '../../src/model/verdict/verdict.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { TERMINAL } from '../../src/report/terminal/look.ts'
import { leadSentence } from '../../src/report/words/facts.ts'
import { newCodes, storedWords, unplannedWords } from '../../src/report/words/unplanned-closes.ts'
import { close, health, VERDICTS, verdict } from './verdicts.ts'

const EXTRA = { version: '0.1.0', reproduce: 'socketgate run plan.yaml' }
const lines = (of: ReturnType<typeof verdict>) =>
  markdownReport(of, EXTRA).replaceAll('\u00a0', ' ').split('\n')
const lead = (sentence: string) => lines(verdict({ sentence, reasons: [] }))[3]

describe('the sentence of a comment', () => {
  it.each([
    [
      'p99 rose from 8 to 9 ms (+13 %). Unchanged code varies by ±9 % here',
      '**p99 rose from 8 to 9 ms (+13 %).** Unchanged code varies by ±9 % here.',
    ],
    ['p99 is 1.5 ms. 2 of 2 SLOs met.', '**p99 is 1.5 ms.** 2 of 2 SLOs met.'],
    ['It was stopped.', '**It was stopped.**'],
    ['The words “a; b. c” came; twice', '**The words “a; b. c” came**; twice.'],
    ['Set `a; b` first; then run.', '**Set `a; b` first**; then run.'],
    ['An open “quotation; never ends', '**An open “quotation; never ends.**'],
    ['', '**–**'],
  ])('is bold up to what was found: %s', (sentence, shown) => {
    expect(lead(sentence)).toBe(shown)
  })

  it.each([
    ['the load was changed', 'The load was changed.'],
    ['no k6 was found', 'No k6 was found.'],
    ['p99 of orders rose', 'p99 of orders rose.'],
    ['orders sockets closed', 'orders sockets closed.'],
    ['A broke. And 2 more of the kind. 1 of 3 SLOs fails.', 'A broke. 1 of 3 SLOs fails.'],
  ])('begins as a sentence, and counts no reasons that follow: %s', (sentence, shown) => {
    expect(leadSentence(verdict({ sentence }))).toBe(shown)
  })

  it('says of a busy generator that its times are not the change’s', () => {
    const spoilt = "The times below include the generator's own delay: they say nothing about this change."
    expect(lines(VERDICTS.inconclusive!)).toContain(`> ${spoilt}`)
    expect(lines(verdict({ outcome: 'slo', health: { ...health, lagP99: 38 } }))).not.toContain(spoilt)
  })
})

describe('a run that ended before its load', () => {
  const shown = lines(VERDICTS['not-deployed']!).join('\n')

  it('shows each step with its result and its time', () => {
    expect(shown).toContain(
      '| Addresses | ○ allowed; 2 names looked up, each held to one address for this run | 14.4 ms |',
    )
    expect(shown).toContain(
      '| `GET …/version` of feed | ✕ **commit is 41d7ab9, expected 8c1f0e2; 24 tries, every 5 s** | 2 min |',
    )
    expect(shown).toContain('| Load | – not started | – |')
  })

  it('quotes the last answer outside of code', () => {
    expect(shown).toContain('<summary>The last answer</summary>')
    expect(shown).toMatch(/^HTTP 200 after 61\.0 ms: “&#123;&#34;service&#34;/m)
    const code = [...shown.matchAll(/`[^`]*`/g)].join(' ')
    expect(code).toContain('GET …/version')
    expect(code).not.toMatch(/replay|41d7ab9/)
    expect(lines(VERDICTS['not-ready']!).join('\n')).not.toContain('The last answer')
  })

  it('shows neither where there are rows, which come of a load', () => {
    const { steps, lastAnswer } = VERDICTS['not-deployed']!
    const both = lines(verdict({ steps: steps!, lastAnswer: lastAnswer! })).join('\n')
    expect(both).not.toContain('| Step |')
    expect(both).not.toContain('The last answer')
  })
})

describe('closes beside those of the stored runs', () => {
  const overflow = close({ code: '1011', side: 'service', reason: 'send queue overflow', count: 17 })
  const kind = (over: Partial<StoredClose>): StoredClose => ({
    code: '1011',
    side: 'service',
    how: 'frame',
    feed: 'orders',
    median: 0,
    seen: 0,
    ...over,
  })
  const stored = (...kinds: readonly StoredClose[]) => ({ runs: 10, kinds })

  it.each([
    [{ median: 24, seen: 10 }, 10, '24'],
    [{ median: 1, seen: 6 }, 10, '1, in 6 of 10'],
    [{ median: 0, seen: 0 }, 10, '0 in all 10'],
    [{ median: 0, seen: 0 }, 1, '0'],
  ])('are their median, and in how many runs they were seen: %j', (of, runs, words) => {
    expect(storedWords(kind(of), runs)).toBe(words)
  })

  it('are a column of the table', () => {
    const table = lines(VERDICTS.slo!).join('\n')
    expect(table).toContain(
      '| Total (share) | Baseline median (share), N 10 | By phase (per 1,000 socket‑s) |',
    )
    expect(table).toContain(
      '| the service, “send queue overflow”; first 0:12, 17:51:14 UTC | orders | **17 (13 %)** | 0 in all 10: new | steady 15 (16.7), ramp 2 (11.1) |',
    )
    const { storedCloses: _, census: __, ...alone } = VERDICTS.slo!
    const earlier = lines({ ...alone, storedCloses: stored() }).join('\n')
    expect(earlier).toContain('| **17** | – | ramp 2')
    expect(lines(alone).join('\n')).toContain('| Feed | Total | By phase |')
  })

  it('say that a code is new only where no kind of it is known', () => {
    const before = stored(kind({}), kind({ feed: 'quotes', median: 3, seen: 9 }))
    expect(unplannedWords([overflow], before, TERMINAL)).toBe('17 with 1011 (0 in 10 stored runs)')
    expect(newCodes([overflow], before, TERMINAL)).toBe('1011 in none of 10 stored runs')
    const both = [overflow, { ...overflow, feed: 'quotes' }]
    expect(unplannedWords(both, before, TERMINAL)).toBe('34 with 1011')
    expect(newCodes(both, before, TERMINAL)).toBe('')
    expect(newCodes([overflow], undefined, TERMINAL)).toBe('')
    expect(newCodes([close({ count: 9 })], stored(kind({ code: '1000', side: 'plan' })), TERMINAL)).toBe('')
  })
})
