import type { Git } from '../../git/git.ts'
import type { EventContext } from '../../github/event/event.ts'
import { isOfMerge } from './base-baseline.ts'

/** Who can say where a change begins. */
export interface CommitSources {
  /** In the checkout. */
  readonly git: Git
  readonly env: { readonly [name: string]: string | undefined }
  /** GitHub's merge base of two commits. Rejects where it does not say. */
  compare(base: string, head: string): Promise<{ readonly mergeBase: string }>
}

/**
 * The commit of the base that this change is judged by: the one that it was merged with, where the checkout is GitHub's
 * merge; else the one that it was begun from, so that a branch which is behind loosens nothing and is held to nothing that
 * came later; of a merge queue the group's base. Where nobody can tell, or it was begun from several, the base as the event
 * names it. Null: no change.
 */
export async function baseCommit(
  { name, base, sha }: Pick<EventContext, 'name' | 'base' | 'sha'>,
  sources: CommitSources,
): Promise<string | null> {
  if (base === null) return null
  if (name === 'merge_group' || sha === null) return base.sha
  const { git, env, compare } = sources
  const merged = (await isOfMerge(git, env, sha)) ? await firstParent(git) : null
  if (merged !== null) return merged
  const begun = await mergeBases(git, base.sha, sha)
  // Of several none is where the change began: what it takes out of one of them is in the others, and merges in silence.
  if (begun !== null) return begun.length === 1 ? begun[0]! : base.sha
  return await compare(base.sha, sha).then(
    ({ mergeBase }) => mergeBase,
    () => base.sha,
  )
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** As the commit itself says it: a shallow clone hides its parents from every other question. */
async function firstParent(git: Git): Promise<string | null> {
  const text = (await git(['cat-file', 'commit', 'HEAD']).catch(() => '')).toString()
  const [header = ''] = text.split('\n\n')
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((found) => found[1]!)
  return parents.length > 1 && SHA.test(parents[0]!) ? parents[0]! : null
}

/** Null: the checkout does not hold both histories, down to where they part. */
async function mergeBases(git: Git, base: string, head: string): Promise<readonly string[] | null> {
  const shallow = await git(['rev-parse', '--is-shallow-repository']).catch(() => 'true')
  if (shallow.toString().trim() !== 'false') return null
  const found = (await git(['merge-base', '--all', base, head]).catch(() => '')).toString()
  const commits = found.split('\n').filter((line) => SHA.test(line))
  return commits.length === 0 ? null : commits
}
