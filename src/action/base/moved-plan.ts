import { readPlan } from '../../app/files/plan-file.ts'
import type { Git } from '../../git/git.ts'
import { headOf } from '../../plan/parse/head.ts'
import type { ReadBase } from './commit-file.ts'
import type { Compared } from './compare.ts'

/** Plans of the base that are read to find the one that was moved. */
const MOST = 20

/**
 * Files that were taken away or moved since a commit: by git, where the checkout holds both trees, else as `ask` says.
 * Nothing, where nobody says.
 */
export async function goneIn(
  git: Git,
  commit: string,
  ask: () => Promise<Compared['gone']>,
): Promise<Compared['gone']> {
  const args = ['diff-tree', '-r', '-z', '--name-status', '-M', '--diff-filter=DR', commit, 'HEAD']
  try {
    return namesOf((await git(args)).toString())
  } catch {
    return await ask().catch(() => [])
  }
}

/** `D\0plans/feed.yaml\0R096\0plans/a.yaml\0plans/b.yaml\0`. */
function namesOf(text: string): Compared['gone'] {
  const words = text.split('\0')
  const gone: { readonly from: string; readonly to: string | null }[] = []
  for (let at = 0; at + 1 < words.length; ) {
    const moved = words[at]!.startsWith('R')
    gone.push({ from: words[at + 1]!, to: moved ? (words[at + 2] ?? null) : null })
    at += moved ? 3 : 2
  }
  return gone
}

/** A plan that the base does not have at its path: where the change has it, and its file. */
interface Moved {
  readonly path: string
  readonly file: string
}

/**
 * The plan of the base that this one was made of: moved to this path, or taken away and of the same name. It is not new,
 * and what was demanded of it is not forgotten. Its path in the base; null: there is none.
 */
export async function movedFrom(
  { path, file }: Moved,
  gone: Compared['gone'],
  read: ReadBase,
): Promise<string | null> {
  const own = await nameOf(file)
  const plans = gone.filter(({ from, to }) => to === path || /\.ya?ml$/i.test(from))
  for (const { from, to } of plans.slice(0, MOST)) {
    const bytes = await read(from)
    if (bytes === null) continue
    if (to === path || (own !== undefined && headOf(bytes).name === own)) return from
  }
  return null
}

/** Undefined: the change has no plan there either, which is told by who runs it. */
async function nameOf(file: string): Promise<string | undefined> {
  return await readPlan(file, '.').then(
    ({ bytes }) => headOf(bytes).name,
    () => undefined,
  )
}
