import { columns, type Look, typeset } from './look.ts'
import { widthOf } from './width.ts'

/** Width of the labels at the left: `Generator    fit: …`. */
const LABEL = 13

/** Breaks at spaces, and inside a word only where it is wider than the line. Never empty. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Cuts a word that is too wide: behind the last `,` `/` `{` or `:` of its second half, else at the width. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const parts: string[] = []
  let rest = [...word]
  while (rest.length > 1 && widthOf(rest.join('')) > width) {
    const fit = fitting(rest, width)
    const half = fit >> 1
    const seam = rest.slice(half, fit).findLastIndex((character) => ',/{:'.includes(character))
    const at = seam < 0 ? fit : half + seam + 1
    parts.push(rest.slice(0, at).join(''))
    rest = rest.slice(at)
  }
  return [...parts, rest.join('')]
}

/** How many code points have room, marks along with their letter; one at least. They are more than fit. */
function fitting(characters: readonly string[], width: number): number {
  let taken = 0
  return Math.max(
    1,
    characters.findIndex((character) => {
      taken += widthOf(character)
      return taken > width
    }),
  )
}

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))
const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** A paragraph with every line indented. */
export function paragraph(text: string, indent: number, look: Look): string[] {
  const margin = ' '.repeat(indent)
  return wrap(typeset(text, look), columns(look) - indent).map((line) => margin + line)
}

/** `label        text`, the text wrapped under itself. */
export function labelled(label: string, text: string, look: Look): string[] {
  const [first = '', ...rest] = wrap(typeset(text, look), columns(look) - LABEL)
  const margin = ' '.repeat(LABEL)
  return [`${padEnd(typeset(label, look), LABEL - 1)} ${first}`, ...rest.map((line) => margin + line)]
}

/** Steps with their numbers, wrapped under themselves. */
export function numbered(items: readonly string[], look: Look): string[] {
  return items.flatMap((item, index) => {
    const [first = '', ...rest] = paragraph(item, 5, look)
    return [`  ${index + 1}. ${first.trimStart()}`, ...rest]
  })
}

/** `flex` takes what the others leave and wraps; the others are as wide as their widest cell, at least `least`. */
export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
  readonly least?: number
  readonly flex?: boolean
}

export interface TableRow {
  readonly cells: readonly string[]
  /** Applied to the first cell once it has its width. */
  readonly paint?: (cell: string) => string
}

/** A table as wide as the look, a rule between groups. Cells stand one space apart, figures to the right. */
export function table(
  head: readonly Column[],
  groups: readonly (readonly TableRow[])[],
  look: Look,
): string[] {
  const total = columns(look)
  const all = groups.flat().map((row) => row.cells.map((cell) => typeset(cell, look)))
  const widths = head.map((column, index) =>
    column.flex
      ? 0
      : Math.max(column.least ?? 0, widthOf(column.head), ...all.map((cells) => widthOf(cells[index] ?? ''))),
  )
  const taken = widths.reduce((sum, width) => sum + width, 0) + 2 * (head.length - 1)
  const flexible = head.findIndex((column) => column.flex)
  if (flexible >= 0) widths[flexible] = Math.max(8, total - taken)
  const rule = typeset('─', look).repeat(total)
  const title = tableLines({ cells: head.map((column) => column.head) }, head, widths, look)
  const filled = groups.filter((group) => group.length > 0)
  return filled.flatMap((group, index) => [
    ...(index === 0 ? title : [rule]),
    ...group.flatMap((row) => tableLines(row, head, widths, look)),
  ])
}

function tableLines(row: TableRow, head: readonly Column[], widths: readonly number[], look: Look): string[] {
  const wrapped = head.map((column, index) => {
    const cell = typeset(row.cells[index] ?? '', look)
    return column.flex ? wrap(cell, widths[index]!) : [cell]
  })
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    head
      .map((column, index) => {
        const text = wrapped[index]![line] ?? ''
        const cell = column.align === 'left' ? padEnd(text, widths[index]!) : padStart(text, widths[index]!)
        return index === 0 && line === 0 && row.paint ? row.paint(cell) : cell
      })
      .join('  '),
  )
}
