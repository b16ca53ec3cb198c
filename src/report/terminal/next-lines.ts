import type { Verdict } from '../../model/verdict/verdict.ts'
import { labelled, numbered } from './layout.ts'
import { type Look, TERMINAL } from './look.ts'

/** What to do next, and the documents that the plan names. */
export function nextBlock(verdict: Verdict, look: Look): string[] {
  const steps = numbered(verdict.next.slice(0, 3).map(TERMINAL.prose), look)
  return [...(steps.length === 0 ? [] : ['Next', ...steps]), ...links(verdict, look)]
}

/** Links of the plan that are shown. */
const MOST_LINKS = 8

function links({ plan }: Verdict, look: Look): string[] {
  const shown = Object.entries(plan.links ?? {}).slice(0, MOST_LINKS)
  const words = shown.map(([name, to]) => `${TERMINAL.name(name)} ${TERMINAL.code(to)}`)
  return words.length === 0 ? [] : labelled('Links', words.join('; '), look)
}
