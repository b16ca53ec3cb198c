import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, shorten } from '../../src/github/comment/shorten.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { hostileVerdict } from '../report/hostile.ts'
import { close, gate, verdict } from '../report/verdicts.ts'

const extra = { version: '0.1.0', reproduce: 'npx github:acme/socketgate run plans/orders-feed.yaml' }
const count = (text: string, tag: string) => text.split(tag).length - 1

/** Lines outside of fences, and whether the last fence is closed. */
function outside(text: string): { lines: string[]; open: boolean } {
  let fence: string | null = null
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0]
    if (fence === null && mark === undefined) lines.push(line)
    if (mark !== undefined) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence
  }
  return { lines, open: fence !== null }
}

describe('a report that is too long', () => {
  const long = markdownReport(
    verdict({
      gates: Array.from({ length: 10_000 }, (_, n) => gate({ name: `${'ж'.repeat(100)}${n}`, level: 'key' })),
      closes: Array.from({ length: 200 }, (_, n) =>
        close({ code: String(3000 + n), reason: '"'.repeat(200) }),
      ),
    }),
    extra,
  )

  it('loses whole sections, the folded ones first, and says so', () => {
    const short = shorten(long, 2_500)!
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(2_500)
    expect(short).toContain('Sections were left out')
    expect(count(short, '<details>')).toBe(count(short, '</details>'))
    expect(short.split('\n')[0]).toBe(long.split('\n')[0])
    expect(short.trimEnd().split('\n').at(-1)).toBe(long.trimEnd().split('\n').at(-1))
  })

  it('loses its last folded section first', () => {
    const folded = (name: string) => `<details><summary>${name}</summary>\n\n${'x'.repeat(500)}\n</details>`
    const text = `<!-- m -->\n### h\n\n**v**\n\n${folded('first')}\n${folded('second')}\n\n<sub>f</sub>\n`
    const short = shorten(text, 900)!
    expect(short).toContain('first')
    expect(short).not.toContain('second')
  })

  it('is left as it is where it fits', () => {
    expect(shorten(long, Buffer.byteLength(long))).toBe(long)
  })

  it('is none where not even the verdict fits', () => {
    expect(shorten(long, 100)).toBeNull()
  })

  it('keeps marker, heading, sentence and last line to the end', () => {
    const least = bare(long)
    expect(least).not.toContain('<details>')
    expect(least).not.toContain('| Verdict')
    for (const line of long.split('\n').slice(0, 2)) expect(least).toContain(line)
    expect(least).toContain('p99')
  })

  it('never ends inside a section, a fence or a character, whatever is in it', () => {
    fc.assert(
      fc.property(hostileVerdict, fc.integer({ min: 500, max: 20_000 }), (given, bytes) => {
        const whole = markdownReport(given, extra)
        const short = shorten(whole, bytes)
        if (short === null) {
          expect(Buffer.byteLength(bare(whole))).toBeGreaterThan(bytes)
          return
        }
        expect(Buffer.byteLength(short)).toBeLessThanOrEqual(bytes)
        expect(short).not.toMatch(/\p{Cs}/u)
        const { lines, open } = outside(short)
        expect(open).toBe(false)
        const text = lines.join('\n')
        expect(count(text, '<details>')).toBe(count(text, '</details>'))
        const from = new Set(whole.split('\n'))
        for (const line of lines) {
          if (!line.startsWith('<sub>Sections were left out')) expect(from.has(line)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
