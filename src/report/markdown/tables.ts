import { counted, NBSP, NONE } from '../../model/numbers.ts'
import type { GateRow, SloRow } from '../../model/verdict/verdict.ts'
import { MARKS, rowWord } from '../words/words.ts'
import { markdownTable } from './text.ts'

/** The most rows of each table; what is left out is counted, and stands in verdict.json. */
export interface Room {
  readonly slos: number
  readonly key: number
  /** 0: their number has to do. */
  readonly other: number
  /** Of the plan. */
  readonly differences: number
  readonly closes: number
  /** False: one sentence about the generator has to do. */
  readonly generator: boolean
  /** The chart of the stored runs. */
  readonly history: boolean
  /** What the plan says of itself: its description and links. */
  readonly texts: boolean
  /** False: why sockets failed is told with their closes alone, and of what drifted only the number. */
  readonly folds?: false
}

/** `✕ **Fail**`, `○ Same`, `Not judged`. */
export function verdictCell(verdict: GateRow['verdict'] | SloRow['verdict']): string {
  const { word, tone } = rowWord(verdict)
  const text = capital(word).replaceAll(' ', NBSP)
  if (tone === 'none') return text
  return `${MARKS[tone]}${NBSP}${tone === 'quiet' ? text : `**${text}**`}`
}

/** With a capital letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A table of at most `most` rows; one more says how many were left out. */
export function cutTable(
  head: readonly string[],
  align: string,
  rows: readonly string[][],
  most: number,
): string[] {
  if (rows.length === 0) return []
  const more = rows.length - most
  const rest = ['–', `and ${counted(more, 'more row')}, in verdict.json`, ...head.slice(2).map(() => NONE)]
  return markdownTable(head, align, more > 0 ? [...rows.slice(0, most), rest] : rows)
}

/** A folded section. The summary is HTML, in which Markdown is not read: give it escaped text only. */
export function details(summary: string, body: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, '', ...body, '</details>']
}
