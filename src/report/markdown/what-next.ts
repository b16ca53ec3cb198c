import type { Verdict } from '../../model/verdict/verdict.ts'
import { withCompareLink } from './commits.ts'
import { linksLine } from './plan-texts.ts'
import { MARKDOWN } from './text.ts'

/** Steps where there is an order, alternatives where there is a choice; then the plan's own links. */
export function nextSteps(verdict: Verdict, linked: boolean, repository: string | null): string[] {
  const links = linked ? linksLine(verdict, repository) : []
  if (verdict.next.length === 0) return links
  const choice = ['suspect', 'no_baseline', 'plan_changed'].includes(verdict.outcome)
  const items = verdict.next
    .slice(0, 3)
    .map((step) => withCompareLink(MARKDOWN.prose(step), verdict, repository))
  return [
    '**What to do next**',
    ...items.map((item, index) => (choice ? `- ${item}` : `${index + 1}. ${item}`)),
    ...(links.length === 0 ? [] : ['', ...links]),
  ]
}
