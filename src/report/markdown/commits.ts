import { rangeWords } from '../../model/verdict/figures.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { codeSpan } from './text.ts'

/** No userinfo, query or fragment. */
const REPOSITORY = /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+$/
/** Characters of an address that is looked at. */
const LONGEST = 300

const COMMIT = /^[0-9a-f]{7,64}$/

/** Where the repository is that the page of a run belongs to; null: not known. */
export function repositoryOf(runUrl: string | null | undefined): string | null {
  const [repository = '', run] = (runUrl ?? '').slice(0, LONGEST).split('/actions/runs/')
  return run !== undefined && REPOSITORY.test(repository) ? repository : null
}

/** A page of a file of the repository, as it was at the commit that was measured. */
export function fileUrl(repository: string, { provenance }: Verdict, path: string): string {
  const commit = provenance?.commit ?? ''
  return `${repository}/blob/${COMMIT.test(commit) ? commit : 'HEAD'}/${path}`
}

/** The range of commits in a text that `MARKDOWN.prose` wrote becomes a link, where the repository is known. */
export function withCompareLink(text: string, { commits }: Verdict, repository: string | null): string {
  if (commits === undefined || repository === null) return text
  const { from, to } = commits
  if (!COMMIT.test(from) || !COMMIT.test(to)) return text
  const words = codeSpan(rangeWords(commits))
  return text.replace(words, () => `[${words}](${repository}/compare/${from}...${to})`)
}
