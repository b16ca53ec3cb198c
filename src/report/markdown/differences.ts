import { counted, NONE } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { basePlanWords, untold } from '../words/change/plan-change.ts'
import type { Room } from './tables.ts'
import { MARKDOWN, markdownTable } from './text.ts'

/** What a change did to its plan, and what both came to. */
export function basePlanLines(verdict: Verdict): string[] {
  const [first, ...rest] = basePlanWords(verdict, MARKDOWN)
  return first === undefined ? [] : [[`**${first}**`, ...rest].join(' ')]
}

/** In what the plans differ, line by line. */
export function differenceTable({ base }: Verdict, { differences }: Pick<Room, 'differences'>): string[] {
  if (base === undefined || base.differences.count === 0) return []
  const cell = (text: string | undefined) => (text === undefined ? NONE : MARKDOWN.code(text))
  const rows = base.differences.first
    .slice(0, differences)
    .map((one) => [MARKDOWN.code(one.path), cell(one.base), cell(one.head)])
  const more = untold(base, differences)
  const rest = [`and ${counted(more, 'more difference')}, in verdict.json`, NONE, NONE]
  const head = ['In the plan', MARKDOWN.name(base.ref), 'this change']
  return markdownTable(head, 'lll', more > 0 ? [...rows, rest] : rows)
}
