import { completed } from './completed.ts'
import type { Matched } from './contract.ts'
import { userObject } from './objects.ts'
import { paged } from './paged.ts'
import type { Reply } from './reply.ts'

/** A pull request as GitHub knows it; a test changes it. */
export interface Pull {
  readonly number: number
  author: string
  /** The newest commit of its branch. */
  head: string
  base: string
  labels: string[]
  /** Who set or took off which label, the oldest first. */
  events: LabelEvent[]
  body: string | null
  /** When it was merged. */
  mergedAt: string | null
  /** Commits of the branch that it went into which GitHub ties to it. */
  commits: string[]
}

export interface LabelEvent {
  readonly label: string
  readonly by: string
  /** `labeled` where it is not said. */
  readonly event?: 'labeled' | 'unlabeled'
}

export interface PullPlace {
  readonly url: string
  readonly repository: string
  readonly pulls: Pull[]
  readonly pageSize: number | undefined
}

type Answers = { [operation: string]: (matched: Matched, at: URL) => Reply | null }

/** What GitHub answers on pull requests; null: of one that a test says nothing of. */
export function pullAnswers(place: PullPlace): Answers {
  return {
    'pulls/get': ({ path }) => {
      const pull = place.pulls.find(({ number }) => number === path.pull_number)
      return pull === undefined ? null : { status: 200, data: object('pulls/get', place, pull) }
    },
    'issues/list-events': ({ path, operation }, at) => {
      const { events = [] } = place.pulls.find(({ number }) => number === path.issue_number) ?? {}
      const all = completed(
        operation,
        200,
        events.map(({ label, by, event = 'labeled' }) => ({
          ...{ event, label: { name: label, color: 'ededed' } },
          actor: userObject(place.url, by),
        })),
      )
      return paged(at, all as readonly unknown[], place.pageSize)
    },
    'repos/list-pull-requests-associated-with-commit': ({ path, operation }) => {
      const own = place.pulls.filter(({ commits }) => commits.includes(String(path.commit_sha)))
      if (own.length === 0) return null
      return { status: 200, data: own.map((pull) => listed(object(operation, place, pull, true))) }
    },
  }
}

const listed = (whole: unknown) => (whole as readonly unknown[])[0]

/** @param alone as an item of a list. */
function object(operation: string, { url, repository }: PullPlace, pull: Pull, alone = false): unknown {
  const said = {
    number: pull.number,
    state: pull.mergedAt === null ? 'open' : 'closed',
    user: userObject(url, pull.author),
    body: pull.body,
    labels: pull.labels.map((name) => ({ name })),
    head: { sha: pull.head, ref: 'topic', repo: { full_name: repository } },
    base: { sha: pull.base, ref: 'main', repo: { full_name: repository } },
    merged_at: pull.mergedAt,
  }
  return completed(operation, 200, alone ? [said] : said)
}
