import { safe } from './problems.ts'

/** A line that says something, numbered from 1. */
interface Line {
  readonly number: number
  readonly indent: number
  readonly text: string
}

/** What is wrong with the indentation of the line at an offset, with the line above it that is to blame, if one is. */
export function indentation(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const above = linesOf(text.slice(0, from))
  const here = lineOf(
    text.slice(from).split('\n', 1)[0] ?? '',
    from === 0 ? 1 : text.slice(0, from).split('\n').length,
  )
  const ended = endedBy(above, here)
  if (ended !== undefined) {
    const [peer, culprit] = ended
    return (
      `this line begins with ${spaces(here)}, as line ${peer.number} (${named(peer)}) does, but line ${culprit.number} ` +
      `(${named(culprit)}) between them begins with ${spaces(culprit)}, which ends what line ${peer.number} is part of: ` +
      `most likely line ${culprit.number} belongs ${further(here.indent - culprit.indent)} to the right`
    )
  }
  const last = above.at(-1)
  const its = last === undefined ? '' : ` (the line above: ${spaces(last)})`
  return `this line begins with ${spaces(here)}${its}, which fits no line it could belong to; keys of one mapping, and the dashes of one list, stand in one column`
}

/**
 * The nearest line above in the same column, and the one line between them that stands further left: it ended the
 * mapping of the first. Where there are several, a new part of the plan began, and nobody knows which is meant.
 */
function endedBy(above: readonly Line[], here: Line): readonly [peer: Line, culprit: Line] | undefined {
  const at = above.findLastIndex(({ indent }) => indent === here.indent)
  const peer = above[at]
  const left = above.slice(at + 1).filter(({ indent }) => indent < here.indent)
  const [culprit] = left
  return peer === undefined || culprit === undefined || left.length > 1 ? undefined : [peer, culprit]
}

function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .map((line, index) => lineOf(line, index + 1))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
}

function lineOf(line: string, number: number): Line {
  return { number, indent: line.length - line.trimStart().length, text: line.trim() }
}

/** A line by its key, as far as it has one. */
function named({ text }: Line): string {
  return safe(/^(?:- )?["']?[\w.-]{1,64}["']?:/.exec(text)?.[0] ?? text, 40)
}

function further(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`
}

function spaces({ indent }: Line): string {
  return further(indent)
}
