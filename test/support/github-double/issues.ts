import { completed } from './completed.ts'
import type { Matched } from './contract.ts'
import { userObject } from './objects.ts'
import { paged } from './paged.ts'
import { basic, type Reply } from './reply.ts'

/** An issue, or a pull request where it says so: GitHub lists both as issues. */
export interface Issue {
  readonly number: number
  readonly author: string
  readonly title: string
  body: string
  state: 'open' | 'closed'
  reason: string | null
  readonly pull?: boolean
}

export interface IssuesOf {
  readonly url: string
  readonly issues: Issue[]
  /** Who the token is. */
  readonly login: string
  readonly pageSize?: number | undefined
  readonly next: () => number
  /** GitHub's own limits of a text. */
  readonly refused: (text: string) => Reply | null
}

type Answer = (matched: Matched, at: URL, body: unknown) => Reply | null

/** What GitHub answers of issues; of comments on them the server itself does. */
export function issueAnswers(of: IssuesOf): { readonly [operation: string]: Answer } {
  const object = (operation: string, status: number, issue: Issue) =>
    completed(operation, status, objectOf(of.url, issue))
  return {
    'issues/list-for-repo': (_, at) => {
      const [state, creator] = [at.searchParams.get('state') ?? 'open', at.searchParams.get('creator')]
      const found = of.issues
        .filter((issue) => state === 'all' || issue.state === state)
        .filter(({ author }) => creator === null || author.toLowerCase() === creator.toLowerCase())
        .toSorted((a, b) => b.number - a.number)
      const page = paged(at, found, of.pageSize)
      const list = (page.data as Issue[]).map((issue) => objectOf(of.url, issue))
      return { ...page, data: completed('issues/list-for-repo', 200, list) }
    },
    'issues/create': (_, __, body) => {
      const { title, body: text = '' } = body as { title: string; body?: string }
      const refused = of.refused(text) ?? of.refused(title)
      if (refused !== null) return refused
      const rest = { author: of.login, title, body: text, state: 'open', reason: null } as const
      const issue: Issue = { number: of.next(), ...rest }
      of.issues.push(issue)
      return { status: 201, data: object('issues/create', 201, issue) }
    },
    'issues/update': ({ path }, _, body) => {
      const issue = of.issues.find(({ number }) => number === path.issue_number)
      if (issue === undefined) return { status: 404, data: basic('Not Found') }
      const said = body as { body?: string; state?: Issue['state']; state_reason?: string }
      const refused = said.body === undefined ? null : of.refused(said.body)
      if (refused !== null) return refused
      issue.body = said.body ?? issue.body
      issue.state = said.state ?? issue.state
      issue.reason = said.state_reason ?? issue.reason
      return { status: 200, data: object('issues/update', 200, issue) }
    },
  }
}

function objectOf(url: string, { number, author, title, body, state, reason, pull }: Issue): object {
  const request = { diff_url: null, html_url: null, patch_url: null, url: null }
  return {
    ...{ number, title, body, state, state_reason: reason, user: userObject(url, author) },
    ...(pull === true ? { pull_request: request } : {}),
  }
}
