import { quoted, safe } from './problems.ts'

/** A mistake as the library tells it. */
export interface YamlMistake {
  readonly code: string
  readonly message: string
}

/** A line that was meant as `key: value`: no space follows the colon. Links (`https://…`) are texts. */
const NO_SPACE = /^\s*(?:- )?([\w-]{1,64}):([^\s:/][^\r\n]{0,200})$/

/** What is wrong with the YAML at an offset, for somebody who does not know the library's words. */
export function yamlWords({ code, message }: YamlMistake, text: string, offset: number): string {
  return `not valid YAML: ${wordsOf(code, message, lineAt(text, offset), text, offset) ?? safe(message, 160)}`
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
      return indentation(line, text, offset)
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

function indentation(line: string, text: string, offset: number): string {
  const before = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1)
  const above = before.split('\n').findLast((one) => one.trim() !== '' && !one.trimStart().startsWith('#'))
  const its = above === undefined ? '' : ` (the line above: ${spaces(above)})`
  return `this line begins with ${spaces(line)}${its}, which fits no line it could belong to; keys of one mapping, and the dashes of one list, stand in one column`
}

function spaces(line: string): string {
  const count = line.length - line.trimStart().length
  return count === 1 ? '1 space' : `${count} spaces`
}

/** The line in which an offset stands; at a line's end the one that begins there. */
function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const to = text.indexOf('\n', offset)
  return text.slice(from, to < 0 ? text.length : to).replace(/\r$/, '')
}
