import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { load, record } from '../judge/support.ts'
import { storm } from '../support/storm.ts'

const EXTRA = { version: '0.1.0', reproduce: 'socketgate run plans/orders-feed.yaml' }

/** 30 of 50 come back: the pool behind the logins is too small, and all dial at once. */
const MELTED = storm({
  back: 30,
  to95: null,
  to99: null,
  recovery: { n: 30, p50: 5_560, p95: 9_100, p99: 11_400, max: 12_030 },
  course: [
    { after: 1_000, back: 0 },
    { after: 2_000, back: 0 },
    { after: 5_000, back: 0 },
    { after: 10_000, back: 29 },
    { after: 15_000, back: 30 },
  ],
  reopen: { from: 5_000, to: 5_000, jitter: 'none', giveUp: 2 },
  dials: {
    n: 110,
    failed: 80,
    peak: 50,
    declared: 50,
    full: 10,
    perRecovery: 1.6,
    reasons: { login: 71, 503: 9 },
  },
  logins: { before: { n: 50, p99: 100, failed: 0 }, during: { n: 110, p99: 3_000, failed: 71 } },
  latency: { before: { n: 6_000, p99: 41.3, failed: 0 }, after: { n: 700, p99: 388, failed: 0 } },
})
const RESTARTED = storm({
  by: 'service',
  closeCode: '1012',
  at: 70_000,
  to95: 620,
  to99: 640,
  dials: { ...storm().dials, perRecovery: 1 },
})
const LEFT = storm({ by: 'service', closeCode: '1013', at: 90_000, back: 50, counts: 'not-announced' })
const NOBODY = storm({ open: 0, cut: 0, back: 0 })

const verdictOf = (storms: readonly ReturnType<typeof storm>[]) =>
  judge({ load: load(), records: [record({ storms })], baseline: null })
const LOOK = { width: 100, unicode: true, color: false }

describe('a report of storms', () => {
  it('shows those that need somebody first, what came of each, and what to do', async () => {
    const verdict = verdictOf([LEFT, RESTARTED, MELTED])
    await expect(terminalReport(verdict, LOOK)).toMatchFileSnapshot('golden/storms.100.txt')
    await expect(markdownReport(verdict, EXTRA)).toMatchFileSnapshot('golden/storms.md')
  })

  it('says that a disruption met nobody', () => {
    const report = terminalReport(verdictOf([NOBODY]), LOOK)
    expect(report).toContain(
      'not judged: No socket of orders was cut 30 s after the start: the disruption met nobody.',
    )
    expect(report).not.toMatch(/^Back/m)
  })

  it('shows three, and says how many more there were', () => {
    const verdict = verdictOf([RESTARTED, RESTARTED, RESTARTED, RESTARTED, MELTED])
    expect(terminalReport(verdict, LOOK)).toContain('And 2 more storms, in verdict.json.')
    expect(markdownReport(verdict, EXTRA)).toContain('And 2 more storms, in verdict.json.')
  })

  it('has no such section where there was none', () => {
    const { storms: _, ...calm } = verdictOf([])
    expect(terminalReport(calm, LOOK)).not.toMatch(/storm/i)
    expect(markdownReport(calm, EXTRA)).not.toMatch(/storm/i)
  })

  it('shows hostile reasons as what they are', () => {
    const hostile = { ...MELTED.dials.reasons, '</details><script>\u001b[2J': 4 }
    const verdict = verdictOf([{ ...MELTED, dials: { ...MELTED.dials, reasons: hostile } }])
    expect(terminalReport(verdict, LOOK)).not.toContain('\u001b')
    expect(markdownReport(verdict, EXTRA)).not.toContain('<script>')
  })
})
