import { completed } from './completed.ts'
import type { Matched } from './contract.ts'
import { userObject } from './objects.ts'
import type { Reply } from './reply.ts'

/** A pull request as GitHub knows it; a test changes it. */
export interface Pull {
  readonly number: number
  author: string
  /** The newest commit of its branch. */
  head: string
  base: string
  labels: string[]
  body: string | null
  /** When it was merged. */
  mergedAt: string | null
  /** Commits of the branch that it went into which GitHub ties to it. */
  commits: string[]
}

export interface PullPlace {
  readonly url: string
  readonly repository: string
  readonly pulls: Pull[]
}

type Answers = { [operation: string]: (matched: Matched) => Reply | null }

/** What GitHub answers on pull requests; null: of one that a test says nothing of. */
export function pullAnswers(place: PullPlace): Answers {
  return {
    'pulls/get': ({ path }) => {
      const pull = place.pulls.find(({ number }) => number === path.pull_number)
      return pull === undefined ? null : { status: 200, data: object('pulls/get', place, pull) }
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
