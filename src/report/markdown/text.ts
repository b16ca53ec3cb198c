import { bindUnits, NONE } from '../../model/numbers.ts'
import { clean, type Sink } from '../../text/shown.ts'

/** A judge's sentence is longer than a name, but not without end. */
const LONGEST_SENTENCE = 600

/** Numeric entity; a word joiner keeps `@name` and `#12` from becoming mentions once the entity is decoded. */
function entity(character: string): string {
  const joiner = character === '@' || character === '#' ? '&#8288;' : ''
  return `&#${character.codePointAt(0)};${joiner}`
}

/**
 * Foreign text for Markdown, outside code: every ASCII punctuation character becomes a numeric entity (CommonMark
 * 0.31 section 2.5: entities never act as markup), so it cannot open HTML, a link, a table cell or a mention.
 */
export function escapeMarkdown(text: string, limit?: number): string {
  return unreferenced(clean(text, limit).replace(/[!-/:-@[-`{-~]/g, entity))
}

/** GitHub makes a link of `GH-12` in the rendered text, where an entity is a dash again; a word joiner parts it. */
function unreferenced(text: string): string {
  return text.replace(/\bgh(?:-|&#45;)(?=\d)/gi, '$&&#8288;')
}

/** Names of the plan's own grammar, and versions: nothing in them can act, so the source stays readable. */
const INERT = /^(?!.*gh-\d)(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)*)$/

/** What is literal inside a code span, and cannot leave it or its table cell. */
const PLAIN_CODE = /^(?!.*<[a-z/!?])[\w.,:;(){}[\]=<>!%+\-*/^?'"$][\w .,:;(){}[\]=<>!%+\-*/^?'"$…]*$/i

/** A code span where the text is harmless in one, else escaped text. */
export function codeSpan(text: string): string {
  const line = clean(text)
  return PLAIN_CODE.test(line) ? `\`${line}\`` : escapeMarkdown(line)
}

/** A sentence made by the judge: readable, with nothing left in it that could act as markup. */
export function sentence(text: string): string {
  // Of nothing, Markdown would make a rule (`****`) or a heading (`- `).
  return (clean(text, LONGEST_SENTENCE) || NONE)
    .split(/(`[^`]*`)/)
    .map((piece) => (/^`.+`$/.test(piece) ? codeSpan(piece.slice(1, -1)) : words(piece)))
    .join('')
    .replace(/^[-+=]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entity(mark))
}

function words(piece: string): string {
  const escaped = bindUnits(piece)
    .replace(/[\\`*_{}[\]<>#|@&~$!^]|:(?!\s|$|(?<=\d:)\d)/g, entity)
    .replace(/(www)\./gi, '$1&#46;')
  return unreferenced(escaped)
}

export const MARKDOWN: Sink = {
  name: (text) => (INERT.test(text) ? clean(text) : escapeMarkdown(text)),
  quote: (text) => `“${escapeMarkdown(text)}”`,
  code: codeSpan,
  prose: sentence,
}

/** A fenced block that no line of the text can close. */
export function fence(text: string, language: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => clean(line, 2000))
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const mark = '`'.repeat(longest + 1)
  return [`${mark}${language}`, ...lines, mark]
}

/** A table of Markdown cells. `align` has one letter a column: `l` or `r`. */
export function markdownTable(head: readonly string[], align: string, rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = `|${[...align].map((side) => (side === 'r' ? '--:' : ':--')).join('|')}|`
  return [line(head), rule, ...rows.map(line)]
}
