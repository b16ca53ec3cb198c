import { isClosed, openAt, quoteBefore, unclosed } from './brackets.ts'
import { indentation } from './indentation.ts'
import { quoted, safe } from './problems.ts'

/** A mistake as the library tells it. */
export interface YamlMistake {
  readonly code: string
  readonly message: string
}

/** A line that was meant as `key: value`: no space follows the colon. Links (`https://…`) are texts. */
const NO_SPACE = /^\s*(?:- )?([\w-]{1,64}):([^\s:/][^\r\n]{0,200})$/

/** What is wrong, and at which offset of the text somebody mends it. */
export interface Told {
  readonly offset: number
  readonly message: string
}

/** What is wrong with the YAML at an offset, for somebody who does not know the library's words. */
export function yamlWords(mistake: YamlMistake, text: string, offset: number): Told {
  const { code, message } = mistake
  const told = openedWords(mistake, text, offset) ?? {
    offset,
    message: wordsOf(code, message, lineAt(text, offset), text, offset) ?? safe(message, 160),
  }
  return { ...told, message: `not valid YAML: ${told.message}` }
}

/** A bracket, or a quote, is told where it is opened: what the library finds wrong is a later line, which is right. */
function openedWords({ code, message }: YamlMistake, text: string, offset: number): Told | undefined {
  if (message.startsWith('Missing closing')) return quoteWords(text, offset)
  const ends = /^Flow (?:map|sequence) in block/.test(message)
  if (!ends && code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return undefined
  const open = openAt(text, offset)
  if (open === undefined) return undefined
  if (!isClosed(text, open)) return { offset: open.offset, message: unclosed(open) }
  const { bracket } = open
  if (ends)
    return {
      offset,
      message: `each line of what ${bracket} holds stands further right than the line that opens it`,
    }
  return {
    offset,
    message: `a comma is missing: the line before this one is part of what ${bracket} holds, too`,
  }
}

function quoteWords(text: string, offset: number): Told | undefined {
  const at = quoteBefore(text, offset)
  return at === undefined
    ? undefined
    : { offset: at, message: `the text that begins here is never closed with ${text[at]}` }
}

function wordsOf(
  code: string,
  message: string,
  line: string,
  text: string,
  offset: number,
): string | undefined {
  const glued = NO_SPACE.exec(line)
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'this line is indented with a tab; indent with spaces'
    case 'BAD_INDENT':
      return indentation(text, offset)
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (glued !== null) return `a space goes after the colon: ${glued[1]}: ${safe(glued[2]!.trim(), 60)}`
      return message.startsWith('Implicit') ? `${quoted(line.trim())} is no key: value` : undefined
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a second ": " in one line; put the text that holds it in quotes'
    case 'BAD_SCALAR_START':
      return `a text cannot begin with ${quoted(text.charAt(offset))}; put it in quotes`
    case 'UNEXPECTED_TOKEN':
      return /^[{}[\]]/.test(text.slice(offset)) && message.endsWith('at node end')
        ? `a text that holds { } [ or ] stands in quotes, such as "\${FEED_URL}" or "ws_msgs_received{feed:orders}"`
        : undefined
    default:
      return undefined
  }
}

/** The line in which an offset stands; at a line's end the one that begins there. */
function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const to = text.indexOf('\n', offset)
  return text.slice(from, to < 0 ? text.length : to).replace(/\r$/, '')
}
