import { counted } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { basePlanWords, differenceWords, untold } from '../words/change/plan-change.ts'
import { paragraph } from './layout.ts'
import { type Look, TERMINAL } from './look.ts'

/** Differences that are shown. */
const SHOWN = 10

/** What a change did to its plan, line by line, and what both plans came to. */
export function basePlanBlock(verdict: Verdict, look: Look): string[] {
  const { base } = verdict
  if (base === undefined) return []
  const lines = base.differences.first
    .slice(0, SHOWN)
    .map((one) => `${TERMINAL.code(one.path)}: ${differenceWords(one, TERMINAL)}`)
  const more = untold(base, SHOWN)
  return [
    ...basePlanWords(verdict, TERMINAL).flatMap((words) => paragraph(words, 0, look)),
    ...lines.flatMap((line) => paragraph(line, 2, look)),
    ...(more > 0 ? paragraph(`and ${counted(more, 'more difference')}, in verdict.json`, 2, look) : []),
  ]
}
