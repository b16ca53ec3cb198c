import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { terminalReport } from '../../src/report/terminal/terminal.ts'
import { clean } from '../../src/text/shown.ts'
import { close, verdict } from './verdicts.ts'

/** What somebody sends so that a reader sees something else, and what is shown of it. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ['text turned from right to left', 'close \u202efdp.exe\u202c now', 'close fdp.exe now'],
  ['an isolate and a mark of direction', '\u2066a\u2069\u200f b \u061c', 'a b'],
  ['zero-width spaces, joiners, a byte order mark', 'pa\u200bs\u200d\u200cs\ufeff\u2060', 'pass'],
  ['a soft hyphen', 'pa\u00adss', 'pass'],
  ['letters of tags', 'pass\u{e0066}\u{e0061}\u{e0069}\u{e006c}', 'pass'],
  ['variation selectors, which can carry any bytes', 'p\ufe00\ufe0f\u{e0100}\u{e01ef}', 'p'],
  ['fillers and a grapheme joiner', '\u115f\u1160\u3164\uffa0\u034f\u2800pass', 'pass'],
  ['what is no character', 'a\uffff\ufdd0\u{1ffff}b', 'ab'],
  ['spaces about what is not seen', 'a \u200b \u200b b', 'a b'],
  ['private characters', 'a\ue000\u{f0000}b', 'ab'],
  ['half a pair', 'a\ud800b\udc00', 'ab'],
  ['10 kB of combining marks', `z${'\u0300\u0316'.repeat(2500)}`, 'z\u0300\u0316'],
  [
    'letters under a few marks each',
    'Z\u0351\u0352\u0353a\u0300\u0301\u0302l',
    'Z\u0351\u0352a\u0300\u0301l',
  ],
  ['marks alone', '\u0300'.repeat(5000), '\u0300\u0300'],
  ['a terminal sequence and a title', '\u001b[2J\u001b]0;owned\u0007ok', '[2J]0;ownedok'],
  ['C1 controls', '\u009b31mred\u0090x\u009c', '31mredx'],
  ['breaks of every kind', 'a\r\nb\u2028c\u2029d\u0085e\u000bf\u000cg\th', 'a b c d e f g h'],
  ['words of other scripts, as they are', 'заказ 注文 طلب ñ é 🙂', 'заказ 注文 طلب ñ é 🙂'],
]

describe('foreign text is shown', () => {
  test.each(TEXTS)('without what deceives: %s', (_, text, shown) => {
    expect(clean(text)).toBe(shown)
  })

  test('at 120 characters, never half of one, however many bytes it has', () => {
    const piece = fc.constantFrom(
      ...TEXTS.map(([, text]) => text.slice(0, 30)),
      ' ',
      '\u200b',
      '\u0300',
      '\u0085',
    )
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (given) => {
        const shown = clean(given)
        expect([...shown].length).toBeLessThanOrEqual(120)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\p{NChar}]/u)
        expect(shown).not.toMatch(/\p{M}{3}/u)
        expect(clean(shown)).toBe(shown)
      }),
    )
  })
})

describe('reports on services whose close reasons deceive show them', () => {
  // A report shows the four most frequent.
  const verdicts = Array.from({ length: Math.ceil(TEXTS.length / 4) }, (_, index) => {
    const reasons = TEXTS.slice(index * 4, index * 4 + 4).map(([, reason]) => reason)
    return verdict({
      closes: reasons.map((reason, i) =>
        close({ code: String(4000 + i), side: 'service', reason, count: 9 - i }),
      ),
    })
  })
  test('in Markdown like this', async () => {
    const lines = verdicts.flatMap((of) =>
      markdownReport(of, { version: '0.1.0', reproduce: 'true' }).split('\n'),
    )
    const parts = lines.filter((line) => /400[0-3]/.test(line))
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot('golden/deceiving.md')
  })

  test('on a terminal like this', async () => {
    const look = { width: 80, unicode: true, color: false }
    const parts = verdicts.map((of) => /^Closes[^]*?(?=\n\S|\n\n|\n$)/m.exec(terminalReport(of, look))![0])
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot('golden/deceiving.80.txt')
  })
})
