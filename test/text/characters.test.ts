import { describe, expect, test } from 'vitest'
import { EngineLines } from '../../src/engine/embedded/log.ts'
import { K6Log } from '../../src/engine/k6/read/log.ts'
import { comment } from '../../src/engine/k6/script/script.ts'
import type { Cube } from '../../src/evidence/cube/cube.ts'
import { closesOf } from '../../src/evidence/ends/census.ts'
import { changedBuilds } from '../../src/judge/past/builds.ts'
import { cut, replaceUnseen } from '../../src/model/characters.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Record } from '../../src/model/record/record.ts'
import { quoted, safe } from '../../src/plan/parse/yaml/problems.ts'
import { commentMarker } from '../../src/report/markdown/markdown.ts'
import { codeSpan, escapeMarkdown, fence, MARKDOWN, sentence } from '../../src/report/markdown/text.ts'
import { TERMINAL } from '../../src/report/terminal/look.ts'
import { behind } from '../../src/target/steps.ts'
import { escaped, printable, spelled } from '../../src/text/foreign.ts'
import { safeLine } from '../../src/text/secrets.ts'
import { clean, oneLine } from '../../src/text/shown.ts'
import { reasonTag } from '../../src/vu/socket/census.ts'
import { Known } from '../../src/vu/values/known.ts'

/** First and last code point of what nobody may be shown, written down from Unicode's charts. */
const RANGES: readonly (readonly [string, number, number])[] = [
  ['C0 controls', 0x00, 0x1f],
  ['DEL and C1 controls', 0x7f, 0x9f],
  ['soft hyphen', 0xad, 0xad],
  ['combining grapheme joiner', 0x34f, 0x34f],
  ['Arabic letter mark', 0x61c, 0x61c],
  ['Hangul fillers', 0x115f, 0x1160],
  ['Khmer inherent vowels', 0x17b4, 0x17b5],
  ['Mongolian selectors', 0x180b, 0x180f],
  ['zero-width characters and marks of direction', 0x200b, 0x200f],
  ['separators, embeddings and overrides', 0x2028, 0x202e],
  ['joiners, invisible operators and isolates', 0x2060, 0x206f],
  ['the empty Braille cell', 0x2800, 0x2800],
  ['Hangul filler', 0x3164, 0x3164],
  ['surrogates by themselves', 0xd800, 0xdfff],
  ['private use', 0xe000, 0xf8ff],
  ['no characters', 0xfdd0, 0xfdef],
  ['variation selectors', 0xfe00, 0xfe0f],
  ['byte order mark', 0xfeff, 0xfeff],
  ['half-width Hangul filler', 0xffa0, 0xffa0],
  ['annotations', 0xfff9, 0xfffb],
  ['no characters at the end of the plane', 0xfffe, 0xffff],
  ['shorthand controls', 0x1bca0, 0x1bca3],
  ['musical controls', 0x1d173, 0x1d17a],
  ['tags and more variation selectors', 0xe0000, 0xe0fff],
  ['private use, plane 15', 0xf0000, 0xf0010],
  ['the last of all', 0x10fffe, 0x10ffff],
]
const charactersOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))

const lastAnswer = (body: string) => ({ target: 'feed', asked: '…/version', status: 503, took: 1, body })
const cells = (reason: string) => [{ tags: { code: '1011', reason }, sum: 1 }]
const builds = (build: string) => ({ builds: { feed: { before: build, after: 'other', expected: null } } })

/** Every way by which foreign text gets into something of ours. */
const SINKS: { readonly [name: string]: (text: string) => string } = {
  clean,
  'oneLine, closed': (text) => oneLine(text, ''),
  'oneLine, spaced': (text) => oneLine(text, ' '),
  safeLine,
  escaped,
  printable,
  spelled,
  'a problem of a plan': (text) => safe(text, 800),
  'what was found in a plan': quoted,
  "a line of k6's log": (text) => {
    const log = new K6Log()
    log.add('error', text)
    return log.end()[0]!.message
  },
  "a line of the embedded engine's log": (text) => {
    const lines = new EngineLines()
    lines.add('error', text)
    return lines.all[0]!.message
  },
  'the last answer': (text) => {
    const failure = new Failure('target', 'x', [], [], { lastAnswer: lastAnswer(text) })
    return (behind([], failure) as Failure).passed.lastAnswer!.body!
  },
  'the tag of a close reason': (text) =>
    reasonTag(text, { said: [], known: new Known() }).reason?.toString() ?? '',
  'a close reason of a record': (text) =>
    closesOf(new Map([['ws_closes', cells(text)]]) as unknown as Cube)[0]!.reason ?? '',
  'a build that changed': (text) => changedBuilds([builds(text) as unknown as Record]).join('\u0020'),
  'a comment of an exported script': comment,
  'the marker of a comment': (text) => commentMarker({ file: text, profile: text }),
  escapeMarkdown,
  codeSpan,
  sentence,
  fence: (text) => fence(text, '').join(' '),
  ...Object.fromEntries(Object.entries(MARKDOWN).map(([name, write]) => [`Markdown: ${name}`, write])),
  ...Object.fromEntries(Object.entries(TERMINAL).map(([name, write]) => [`terminal: ${name}`, write])),
}

describe.each(RANGES)('of %s', (_, first, last) => {
  const all = charactersOf(first, last)

  test('each is on the list', () => {
    for (const character of all)
      expect([character, replaceUnseen(`a${character}b`, () => '')]).toEqual([character, 'ab'])
  })

  test.each(Object.entries(SINKS))('none gets through: %s', (_name, write) => {
    for (const character of all) {
      const shown = write(`a${character}b`)
      if (shown.includes(character))
        expect.fail(`U+${character.codePointAt(0)!.toString(16)} in ${JSON.stringify(shown)}`)
    }
  })
})

test('what is seen is not on the list', () => {
  const seen = 'aZ9 ~`|заказ 注文 طلب ñ é 🙂 שלום ไทย \u00a0'
  expect(replaceUnseen(seen, () => '')).toBe(seen)
})

test('a text is cut by characters, never within one', () => {
  expect(cut('🙂🙂🙂', 3)).toBe('🙂🙂🙂')
  expect(cut('🙂🙂🙂🙂', 3)).toBe('🙂🙂…')
  expect(cut('ab cd', 4)).toBe('ab…')
})
