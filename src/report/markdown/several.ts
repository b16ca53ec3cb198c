import { counted } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { clean } from '../../text/shown.ts'
import { headingOf, MARKS } from '../words/words.ts'
import { lead } from './lead.ts'
import { commentMarker, footerOf, type MarkdownExtra } from './markdown.ts'
import { details } from './tables.ts'
import { escapeMarkdown } from './text.ts'
import { nextSteps } from './what-next.ts'

/** A plan of several: its verdict, and its own report. */
export interface Section {
  readonly verdict: Verdict
  readonly markdown: string
}

/** Lines that are seen without unfolding anything. */
const MOST_LINES = 59
/** Bytes of UTF-8: GitHub takes 65,536 characters of a comment. */
const LARGEST = 60_000
/** Characters of a plan's sentence. */
const LONGEST = 240

/**
 * Several plans in one comment: a folded section a plan, the worst first, whose line says what was found. The worst one is
 * unfolded where it fails and there is room. Where all are too long, the sections of the best go first.
 *
 * @param whole of all of them (wholeOf()): its plan is how the comment is found again.
 * @param sections the worst first.
 */
export function severalReport(whole: Verdict, sections: readonly Section[], extra: MarkdownExtra): string {
  const top = topOf(whole, sections)
  const [worst] = sections
  const open = worst !== undefined && opens(top, sections.length, worst)
  // What to do about the worst stands in its section.
  const steps = whole.fails && !open ? ['', ...nextSteps(whole, false, null)] : []
  const footer = footerOf(whole, extra)
  for (let kept = sections.length; ; kept--) {
    const folds = sections
      .slice(0, kept)
      .flatMap((section, i) => [...(i === 0 ? [''] : []), ...foldOf(section, i === 0 && open)])
    const left = sections.slice(kept).map(({ verdict }) => `- ${summaryOf(verdict)}`)
    const out =
      left.length === 0 ? [] : ['', 'In the results alone, to keep the size that GitHub takes:', '', ...left]
    const text = `${[...top, ...steps, ...folds, ...out, '', footer].join('\n')}\n`
    if (kept === 0 || Buffer.byteLength(text) <= LARGEST) return text
  }
}

function topOf(whole: Verdict, sections: readonly Section[]): readonly string[] {
  const failing = sections.filter(({ verdict }) => verdict.fails).length
  const how = failing > 0 ? `${failing} ${failing === 1 ? 'fails' : 'fail'}` : headingOf(whole).markdown
  return [
    commentMarker(whole.plan),
    `### Socketgate · ${counted(sections.length, 'plan')}: ${how}`,
    ...lead({ ...whole, reasons: [] }),
  ]
}

function opens(top: readonly string[], plans: number, { verdict, markdown }: Section): boolean {
  return verdict.fails && top.length + plans + visible(bodyOf(markdown)) + 5 <= MOST_LINES
}

function foldOf({ verdict, markdown }: Section, open: boolean): readonly string[] {
  const [first = '', ...rest] = details(summaryOf(verdict), bodyOf(markdown))
  return [open ? first.replace('<details>', '<details open>') : first, ...rest]
}

/** In HTML, where no Markdown is read, and in a list alike. */
function summaryOf(verdict: Verdict): string {
  const { tone, markdown: heading } = headingOf(verdict)
  const { name, file } = verdict.plan
  const found = escapeMarkdown(clean(verdict.sentence.replaceAll('`', ''), LONGEST))
  return `${MARKS[tone]} ${escapeMarkdown(name || file)}: ${heading}. ${found}`
}

/** A report without its marker and heading; an alert is none within a fold. */
function bodyOf(markdown: string): readonly string[] {
  const [, , ...lines] = markdown.trimEnd().split('\n')
  const start = lines.findIndex((line) => line !== '')
  return [...lines.slice(Math.max(start, 0)).filter((line) => !/^> \[![A-Z]+\]$/.test(line)), '']
}

/** Lines outside of what is folded. */
function visible(lines: readonly string[]): number {
  let [folded, seen] = [0, 0]
  for (const line of lines) {
    if (folded === 0) seen += 1
    folded += line.split('<details').length - line.split('</details>').length
  }
  return seen
}
