import { type CST, Lexer, type LineCounter, Parser } from 'yaml'
import { type Position, type Problems, quoted } from './problems.ts'

/** Deepest nesting. */
export const MAX_DEPTH = 32

/** More lexical tokens than any readable plan has; the time of what follows grows with them. */
const MAX_TOKENS = 10_000

/** yaml's lexer announces a scalar with this token; the next one is the scalar's own text. */
const SCALAR = '\x1f'

const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq'])

/**
 * Runs yaml's lexer and parser token by token and stops at once at what a plan may not hold, so that hostile text
 * costs no more than its beginning: a nested bomb never reaches the recursive part of the library.
 * Undefined after a problem.
 */
export function tokensOf(text: string, lines: LineCounter, problems: Problems): CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine)
  const found: CST.Token[] = []
  lines.addNewLine(0)
  let count = 0
  let previous = ''
  for (const source of new Lexer().lex(text)) {
    const at = parser.offset
    for (const token of parser.next(source)) found.push(token)
    const refusal = tooMuch(++count, parser) ?? (previous === SCALAR ? undefined : refusedToken(source))
    previous = source
    if (refusal === undefined) continue
    problems.add(positionOf(lines, at), '', refusal)
    return undefined
  }
  for (const token of parser.end()) found.push(token)
  return found
}

function tooMuch(count: number, parser: Parser): string | undefined {
  if (count > MAX_TOKENS) return 'the plan holds more than a plan can need (over 10,000 tokens of YAML)'
  // The document and the scalar that is being read stand on the stack beside the collections.
  if (parser.stack.length > MAX_DEPTH + 2) return `nested deeper than ${MAX_DEPTH} levels`
  return undefined
}

function refusedToken(source: string): string | undefined {
  switch (source[0]) {
    case '&':
    case '*':
      return `${quoted(source)}: anchors and aliases are not allowed; write the value out`
    case '%':
      return `${quoted(source)}: directives are not allowed; remove this line`
    case '!':
      return CORE_TAGS.has(source)
        ? undefined
        : `${quoted(source)}: only the tags of YAML's core schema are allowed`
    case '"':
      return refusedEscape(source)
    default:
      return undefined
  }
}

/** YAML 1.2, section 5.7. A `\\` before a line end joins the lines. */
const ESCAPE = /\\(x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|[^])?/g

/** The library makes an error with a stack for every bad escape; a text full of them would cost a second. */
function refusedEscape(text: string): string | undefined {
  for (const [written, code = ''] of text.matchAll(ESCAPE)) {
    if (!isEscape(code))
      return `${quoted(written)} is no escape of a double-quoted text; write \\\\ for a backslash`
  }
  return undefined
}

function isEscape(code: string): boolean {
  const digits = code.slice(1)
  if (code[0] === 'x') return digits.length === 2
  if (code[0] === 'u') return digits.length === 4
  if (code[0] === 'U') return digits.length === 8 && Number.parseInt(digits, 16) <= 0x10ffff
  return /^[0abtnvfre "/\\N_LP\t\r\n]$/.test(code)
}

/** The position of an offset; the counter knows every line that was read so far. */
export function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}
