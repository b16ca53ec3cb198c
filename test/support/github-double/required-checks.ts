import type { CheckRun } from './objects.ts'

/** GitHub Actions, to which the token of every workflow belongs. */
export const ACTIONS_APP = 15_368

/** A check that a branch requires, by its name; by the app whose word is taken where it is not Actions'. */
export type Required = string | { readonly name: string; readonly app: number }

/**
 * What lets a commit through: neutral and skipped do as success does.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging
 */
const MERGES: ReadonlySet<unknown> = new Set(['success', 'neutral', 'skipped'])

/**
 * Which of the required checks keep a commit from being merged, and as what: `Socketgate: feed: failure`. Of several check
 * runs of one name by one app the newest counts, even where it has not ended and an older one has.
 */
export function heldBackBy(
  checks: readonly CheckRun[],
  sha: string,
  required: readonly Required[],
): readonly string[] {
  return required.flatMap((check) => {
    const { name, app } = typeof check === 'string' ? { name: check, app: ACTIONS_APP } : check
    const newest = checks
      .filter((run) => run.app === app && run.body.head_sha === sha && run.body.name === name)
      .toSorted((a, b) => b.id - a.id)[0]
    const state = newest === undefined ? 'missing' : (newest.body.conclusion ?? newest.body.status)
    return MERGES.has(state) ? [] : [`${name}: ${state}`]
  })
}
