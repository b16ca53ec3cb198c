import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { SlowReading } from '../../src/model/record/slow.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { load, record } from '../judge/support.ts'
import { felt, heldReading, slowReading } from '../support/slow.ts'

const EXTRA = { version: '0.1.0', reproduce: 'socketgate run plans/orders-feed.yaml' }
const LOOK = { width: 100, unicode: true, color: false }

const reports = (slowReaders: readonly SlowReading[]) => {
  const verdict = judge({ load: load(), records: [record({ slowReaders })], baseline: null })
  return [terminalReport(verdict, LOOK), markdownReport(verdict, EXTRA)].map((text) =>
    text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' '),
  )
}

describe('a report of slow readers', () => {
  it.each<[SlowReading, readonly string[]]>([
    [
      slowReading(),
      ['the service ended all of them, after 4 s (1013 ×3)', '3.9 s to 4.2 s, median 4 s (n 3)'],
    ],
    [
      heldReading(1_200_000, 50),
      ['1.2 MB queued', 'the service drops some, or sends several as one', 'each of the others had 100'],
    ],
    [felt({ p99: 300 }), ['p99 of the others 40 ms (n 2,000) before, 300 ms (n 2,000) meanwhile']],
  ])('says what became of them, and of the others', (reading, words) => {
    for (const report of reports([reading])) for (const word of words) expect(report).toContain(word)
  })

  it('has no such section where there was none', () => {
    for (const report of reports([])) expect(report).not.toMatch(/slow reader/i)
  })
})
