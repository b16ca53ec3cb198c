import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { commentMarker, markdownReport } from '../../src/report/markdown/markdown.ts'
import { codeSpan, escapeMarkdown, fence, sentence } from '../../src/report/markdown/text.ts'
import { progressLine, progressLog } from '../../src/report/terminal/progress.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { widthOf } from '../../src/report/terminal/width.ts'
import { failureReport } from '../../src/report/verbs/failure.ts'
import { clean } from '../../src/text/shown.ts'
import { hostile, hostileVerdict } from './hostile.ts'

const EXTRA = {
  version: '0.1.0',
  reproduce: 'npx github:acme/socketgate run plan.yaml',
  docs: 'https://github.com/acme/socketgate/blob/v0.1.0/docs',
}
const look = fc.record({
  width: fc.integer({ min: 40, max: 200 }),
  unicode: fc.boolean(),
  color: fc.boolean(),
})

const SGR = /\u001b\[(?:1|0|1;31|1;33)m/g
const FORMAT = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u
const COMMAND = /^\s*::|##\[/m

/** Everything that must hold for whatever a terminal is sent. */
function expectFitForTerminal(text: string, unicode: boolean, color: boolean) {
  const bare = color ? text.replace(SGR, '') : text
  expect(bare.replaceAll('\n', '')).not.toMatch(FORMAT)
  expect(text).not.toMatch(COMMAND)
  if (!unicode) expect(bare).toMatch(/^[\n -~]*$/)
}

describe('text that the service, the branch or the plan chose', () => {
  it('reaches a terminal without control characters and without workflow commands', () => {
    fc.assert(
      fc.property(hostileVerdict, look, (verdict, how) => {
        expectFitForTerminal(terminalReport(verdict, { ...how, out: 'out' }), how.unicode, how.color)
      }),
    )
  })

  it('never makes a terminal line wider than the terminal', () => {
    fc.assert(
      fc.property(hostileVerdict, fc.integer({ min: 72, max: 120 }), (verdict, width) => {
        const lines = terminalReport(verdict, { width, unicode: true, color: false }).split('\n')
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('reaches a failure and the progress without control characters', () => {
    fc.assert(
      fc.property(hostile, look, (text, how) => {
        const problem = { file: text, line: 1, column: 2, path: '', message: text }
        for (const failure of [new Failure('target', text), new Failure('plan', text, [problem])])
          expectFitForTerminal(failureReport(failure, how), how.unicode, how.color)
        const now = {
          elapsed: 1000,
          total: 2000,
          phase: text,
          sockets: 1,
          messagesPerSecond: 2,
          p99: null,
          latencies: 0,
          closes: 0,
        }
        expectFitForTerminal(progressLog(now), true, false)
        const live = progressLine(now, how)
        expectFitForTerminal(live, how.unicode, false)
        expect(live).not.toContain('\n')
        expect(widthOf(live)).toBeLessThan(how.width)
      }),
    )
  })

  it('is cut to 120 characters and never breaks a pair', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cleaned = clean(text)
        expect([...cleaned].length).toBeLessThanOrEqual(120)
        expect(cleaned).not.toMatch(/\p{Cs}/u)
      }),
    )
  })

  it('holds no ASCII punctuation outside entities once it is escaped for Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text)
        expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[!-/:-@[-`{-~]/)
        expect(escaped).not.toMatch(FORMAT)
      }),
    )
  })

  it('cannot leave a code span', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = codeSpan(text)
        const inside = /^`([^`|@\n]+)`$/.exec(span)?.[1]
        if (inside === undefined) expect(span).not.toMatch(/[`|<>@]/)
        else expect(inside).not.toMatch(/<[a-z/!?]/i)
      }),
    )
  })

  it('cannot make markup of a sentence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const outside = sentence(text).replace(/`[^`]*`/g, '')
        expect(outside.replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_{}[\]<>#|@&~$!^]|:\/\/|www\./i)
      }),
    )
  })

  it('cannot end the fence or the marker', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = fence(text, 'sh')
        const mark = lines[lines.length - 1]!
        expect(lines.slice(1, -1).some((line) => line.trim().startsWith(mark))).toBe(false)
        expect(commentMarker({ file: text, profile: text })).toMatch(
          /^<!-- socketgate plan=[\w./%-]* profile=[\w./%-]* -->$/,
        )
      }),
    )
  })

  it('leaves every table of the comment with its own number of columns, and no markup of its own', () => {
    fc.assert(
      fc.property(hostileVerdict, (verdict) => {
        const lines = markdownReport(verdict, EXTRA).split('\n')
        expectTables(lines)
        const ours =
          /^<!-- socketgate .* -->$|<details><summary>|<\/summary>|<\/details>|<\/?sub>|`[^`]*`|^> |> \[!/g
        const outside = lines.slice(1).filter((line) => !line.startsWith('```'))
        const rest = outside.map((line) => line.replace(ours, ''))
        for (const line of rest) expect(line).not.toMatch(/[<`@]/)
      }),
    )
  })

  it('never makes a comment of 60 lines beside what is folded to be looked up, or of 60,000 characters', () => {
    fc.assert(
      fc.property(hostileVerdict, (verdict) => {
        const comment = markdownReport(verdict, EXTRA)
        expect(readLines(comment).length).toBeLessThan(60)
        expect(comment.length).toBeLessThan(60_000)
        expect(comment).not.toMatch(COMMAND)
      }),
    )
  })
})

/** Those that are read: the folded figures are looked up. */
function readLines(comment: string): string[] {
  const figures =
    /<details><summary>(?:All figures|The service's own metrics|Clock of the service|Reconnect storm|How it was decided|SLOs:)[\s\S]*?<\/details>\n/g
  return comment.replace(figures, '').trimEnd().split('\n')
}

/** GFM section 4.10: a row's cells are what unescaped pipes outside code divide. */
function expectTables(lines: readonly string[]) {
  let columns = 0
  for (const line of lines) {
    if (!line.startsWith('|')) {
      columns = 0
      continue
    }
    const cells = line.split('|').length - 2
    if (columns === 0) columns = cells
    expect(cells).toBe(columns)
    expect(cells).toBeLessThanOrEqual(8)
  }
}
