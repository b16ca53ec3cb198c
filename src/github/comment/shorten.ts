import { FIGURES_TITLE } from '../../report/markdown/figures-fold.ts'

/**
 * Markdown of at most so many bytes of UTF-8. Whole sections are dropped, never a part of one: first the folded figures, then
 * what else is folded, from the last to the first, then what else follows the first section. The first, which holds marker, heading and
 * verdict, and the last line, which says of what, stay; null where even these do not fit.
 *
 * UTF-8 is the strictest of the units in which GitHub may count (characters, UTF-16 units, bytes).
 */
export function shorten(markdown: string, bytes: number): string | null {
  if (size(markdown) <= bytes) return markdown
  const sections = sectionsOf(markdown)
  const kept = new Set(sections.keys())
  for (const index of droppable(sections)) {
    kept.delete(index)
    const text = join(sections, kept)
    if (size(text) <= bytes) return text
  }
  return null
}

/** What is never dropped, alone. */
export function bare(markdown: string): string {
  const sections = sectionsOf(markdown)
  const dropped = new Set(droppable(sections))
  return join(sections, new Set([...sections.keys()].filter((index) => !dropped.has(index))))
}

const size = (text: string) => Buffer.byteLength(text)

/** Told where something was left out. */
const LEFT_OUT =
  '<sub>Sections were left out to keep the size that GitHub allows; the report in the artifacts has all.</sub>'

function join(sections: readonly string[], kept: ReadonlySet<number>): string {
  const texts = sections.filter((_, index) => kept.has(index))
  const at = texts.length > 1 && isFooter(texts.at(-1)!) ? texts.length - 1 : texts.length
  return `${[...texts.slice(0, at), LEFT_OUT, ...texts.slice(at)].join('\n\n')}\n`
}

/** Indices in the order in which they may go. */
function droppable(sections: readonly string[]): number[] {
  const last = sections.length - 1
  const inner = [...sections.keys()].filter(
    (index) => index > 0 && !(index === last && isFooter(sections[index]!)),
  )
  const rank = (index: number) => RANKS.findIndex((start) => sections[index]!.startsWith(start))
  return inner.reverse().sort((a, b) => rank(a) - rank(b))
}

/** What goes first, by its begin. */
const RANKS = [`<details><summary>${FIGURES_TITLE}`, '<details>', '']

const isFooter = (section: string) => section.startsWith('<sub>')

/** Blocks between blank lines, but for a `<details>`, which is one, and what a fence holds. */
function sectionsOf(markdown: string): string[] {
  const sections: string[][] = [[]]
  let folded = 0
  let fence: string | null = null
  for (const line of markdown.trimEnd().split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (fence === null && folded === 0 && (line === '' || line.startsWith('<details>'))) sections.push([])
    if (line !== '' || folded > 0 || fence !== null) sections.at(-1)!.push(line)
    if (fence !== null) fence = mark?.startsWith(fence) ? null : fence
    else if (mark !== null) fence = mark
    else folded = Math.max(0, folded + tags(line, '<details') - tags(line, '</details>'))
  }
  return headTogether(sections.map((lines) => lines.join('\n')).filter((text) => text !== ''))
}

const tags = (line: string, tag: string) => line.split(tag).length - 1

/** A heading without its alert is followed by a blank line; heading and verdict are one section all the same. */
function headTogether(sections: string[]): string[] {
  const [first, second, ...rest] = sections
  if (first === undefined || second === undefined || /\n(?:>|\*\*)/.test(first)) return sections
  return [`${first}\n\n${second}`, ...rest]
}
