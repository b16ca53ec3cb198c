import type { Verdict } from '../../model/verdict/verdict.ts'
import { fileUrl } from './commits.ts'
import { codeSpan, escapeMarkdown, MARKDOWN } from './text.ts'

/** Characters of a plan's description that are shown. */
const LONGEST = 300
/** Links that are shown. */
const MOST = 8
/** Characters of one. */
const LONGEST_LINK = 300

/** What the plan says that it is for: no markup in it acts. Empty where it says nothing. */
export function descriptionLine({ plan }: Verdict): string[] {
  const words = plan.description === undefined ? '' : escapeMarkdown(plan.description, LONGEST)
  return words === '' ? [] : [words]
}

/** The plan's own documents: `**Links of the plan**: gateway · rollback`. Empty where it names none. */
export function linksLine(verdict: Verdict, repository: string | null): string[] {
  const links = Object.entries(verdict.plan.links ?? {})
  if (links.length === 0) return []
  // What nobody here has reviewed leads nowhere.
  const foreign = verdict.notices.some(({ code }) => code === 'advisory')
  const shown = links
    .slice(0, MOST)
    .map(([name, to]) =>
      linkOf(name, to, foreign ? () => null : (path) => addressOf(path, verdict, repository)),
    )
  const more = links.length > MOST ? [`and ${links.length - MOST} more, in the plan`] : []
  return [`**Links of the plan**: ${[...shown, ...more].join(' · ')}`]
}

/** A link where it can be one, else its text. */
function linkOf(name: string, to: string, address: (to: string) => string | null): string {
  const url = address(to)
  return url === null ? `${MARKDOWN.name(name)}: ${codeSpan(to)}` : `[${MARKDOWN.name(name)}](${url})`
}

/** https, without userinfo; or a path below the root of the repository. Characters that end no link. */
const HTTPS = /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~/?#=&%+-]*)?$/
const PATH = /^[\w.~#-][\w.~/#-]*$/

/** Null: it can be no link. A path with a step up could leave the repository. */
function addressOf(to: string, verdict: Verdict, repository: string | null): string | null {
  if (to.length > LONGEST_LINK) return null
  if (HTTPS.test(to)) return to
  if (!PATH.test(to) || to.split('/').includes('..')) return null
  return repository === null ? to : fileUrl(repository, verdict, to)
}
