import { Lexer } from 'yaml'

const CLOSES: { readonly [open: string]: string } = { '{': '}', '[': ']' }

/** yaml's lexer announces a scalar with this token; the next one is the scalar's own text. */
const SCALAR = '\x1f'

/** A bracket of YAML, and where it stands. */
export interface Bracket {
  readonly bracket: string
  readonly offset: number
}

/** The innermost `{` or `[` that is open at an offset of the text; undefined: none is. */
export function openAt(text: string, offset: number): Bracket | undefined {
  const open: Bracket[] = []
  for (const { source, at } of partsOf(text.slice(0, offset))) {
    if (Object.hasOwn(CLOSES, source)) open.push({ bracket: source, offset: at })
    if (source === '}' || source === ']') open.pop()
  }
  return open.at(-1)
}

/** Where the last quoted text before an offset begins; undefined: there is none. */
export function quoteBefore(text: string, offset: number): number | undefined {
  return partsOf(text.slice(0, offset)).findLast(({ source }) => /^["']/.test(source))?.at
}

/** The parts of a text that are no plain scalars, with their offsets. */
function partsOf(text: string): readonly { readonly source: string; readonly at: number }[] {
  const parts: { source: string; at: number }[] = []
  let at = 0
  let previous = ''
  for (const source of new Lexer().lex(text)) {
    // The lexer's own marks (document, scalar, end of a flow collection) are no part of the text.
    const isOwn = text.startsWith(source, at)
    if (isOwn && previous !== SCALAR) parts.push({ source, at })
    if (isOwn) at += source.length
    previous = source
  }
  return parts
}

/** Whether what closes a bracket follows it anywhere, quotes aside: then only the indentation is wrong. */
export function isClosed(text: string, { offset }: Bracket): boolean {
  const unquoted = text.slice(offset).replace(/"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'|(?<=\s)#.*/g, '')
  const open: string[] = []
  for (const [one] of unquoted.matchAll(/[{}[\]]/g)) {
    if (Object.hasOwn(CLOSES, one)) open.push(one)
    else if (CLOSES[open.pop() ?? ''] !== one) return false
    if (open.length === 0) return true
  }
  return false
}

/** What is said of a bracket that nothing closes. */
export function unclosed({ bracket }: Bracket): string {
  return `this ${bracket} is never closed: ${CLOSES[bracket]} is missing behind what it holds`
}
