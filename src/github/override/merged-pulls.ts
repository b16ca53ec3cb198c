import type { OverrideFacts } from '../../model/verdict/override.ts'
import type { Caller, Refused } from '../api/call.ts'
import { listAll } from '../api/pages.ts'
import { labelsOf, type Repository } from '../event/event.ts'
import { field, numberOf, shaOf, textOf } from '../event/payload.ts'
import { overrideIn, type Sought } from './look-up.ts'

/** Which commits of which branch, and what a label is called. */
export interface MergedSought extends Omit<Sought, 'pullRequest' | 'head' | 'set'> {
  readonly repository: Repository
  /** The branch; null: any. */
  readonly branch: string | null
  readonly from: string
  readonly to: string
}

/** `untold`: why nobody knows. Null: nothing that was merged was accepted. */
export type MergedFound =
  | { readonly facts: OverrideFacts; readonly at: string }
  | { readonly untold: string }
  | null

const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'
const OF_COMMIT = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'

/** Of the newest so many commits it is asked which pull request they came by. */
const MOST_COMMITS = 50

/** The newest pull request that was merged since `from`, up to `to`, and whose label held when it was. */
export async function mergedOverride(caller: Caller, sought: MergedSought): Promise<MergedFound> {
  const commits = await commitsOf(caller, sought)
  if (!Array.isArray(commits)) return untold(commits as Refused)
  const asked = new Set<number>()
  for (const commit of commits) {
    const pulls = await pullsOf(caller, sought, commit)
    if (!Array.isArray(pulls)) return untold(pulls as Refused)
    for (const pull of pulls.filter((one) => isMerged(one, sought))) {
      const number = numberOf(field(pull, 'number'))!
      if (asked.has(number)) continue
      asked.add(number)
      const facts = await overrideIn(caller, pull, { ...sought, pullRequest: number, head: null, set: null })
      if (facts.accepted) return { facts, at: mergedAt(pull)! }
      if (facts.lacking === 'unknown') return { untold: facts.message }
    }
  }
  return null
}

/** The newest first. */
async function commitsOf(
  caller: Caller,
  { repository: { owner, name: repo }, from, to }: MergedSought,
): Promise<readonly string[] | Refused> {
  const result = await caller.call(COMPARE, { owner, repo, basehead: `${from}...${to}` })
  if (!result.ok) return result
  const listed = field(result.data, 'commits')
  const found = (Array.isArray(listed) ? listed : []).flatMap((one) => shaOf(field(one, 'sha')) ?? [])
  return [...new Set([to, ...found.toReversed()])].slice(0, MOST_COMMITS)
}

async function pullsOf(
  caller: Caller,
  { repository: { owner, name: repo } }: MergedSought,
  commit: string,
): Promise<readonly unknown[] | Refused> {
  const listed = await listAll(caller, OF_COMMIT, { owner, repo, commit_sha: commit })
  return listed.ok ? listed.items : listed
}

/** Whether it was merged into this branch, with the label. */
function isMerged(pull: unknown, { label, branch }: MergedSought): boolean {
  const into = textOf(field(pull, 'base', 'ref'))
  const isSet = labelsOf(pull).some((name) => name.toLowerCase() === label.toLowerCase())
  const isHere = branch === null || into === branch
  return isSet && isHere && mergedAt(pull) !== null && numberOf(field(pull, 'number')) !== null
}

/** ISO; null: it was not merged. */
function mergedAt(pull: unknown): string | null {
  const time = Date.parse(textOf(field(pull, 'merged_at')) ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function untold({ status, why }: Refused): MergedFound {
  return {
    untold: `whether a change that was merged since the last stored run was accepted is not known (${status || why}): give the job \`permissions: pull-requests: read\``,
  }
}
