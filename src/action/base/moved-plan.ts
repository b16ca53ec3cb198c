import { readPlan } from '../../app/files/plan-file.ts'
import type { Git } from '../../git/git.ts'
import { headOf } from '../../plan/parse/head.ts'
import type { ReadBase } from './commit-file.ts'
import type { Compared } from './compare.ts'
import { filesSaying, movedTo } from './tree.ts'

/** A plan that the base does not have at its path. */
interface Moved {
  /** Where the change has it, in the repository. */
  readonly path: string
  /** The same, to be read. */
  readonly file: string
}

/** Who can say what the base has. */
export interface MovedSources {
  readonly git: Git
  readonly commit: string
  /** GitHub's comparison with that commit. Rejects where it does not say. */
  compare(): Promise<Compared>
  /** Of the base. */
  readonly read: ReadBase
}

/** Files of the base that are read over the network to find one plan. */
const MOST = 100

/**
 * The plan of the base that this one was made of: moved to this path, or of the same name, wherever it lies and whatever
 * became of it. Its check has that name: it is not new, and what was demanded of it is not forgotten. Its path in the base;
 * null: there is none.
 *
 * @throws where nobody can tell.
 */
export async function movedFrom(moved: Moved, sources: MovedSources): Promise<string | null> {
  const { path, file } = moved
  const name = await nameOf(file)
  const { from, among } = await candidates(path, name, sources)
  if (from !== null) return from
  for (const one of name === undefined ? [] : among) {
    const bytes = await sources.read(one)
    if (bytes !== null && headOf(bytes).name === name) return one
  }
  return null
}

/** Where git or GitHub sees that the plan was moved from; else files of the base, of which one may be of its name. */
interface Candidates {
  readonly from: string | null
  readonly among: readonly string[]
}

async function candidates(
  path: string,
  name: string | undefined,
  sources: MovedSources,
): Promise<Candidates> {
  const { git, commit, compare } = sources
  const held = await git(['cat-file', '-e', `${commit}^{tree}`]).then(
    () => true,
    () => false,
  )
  if (held) return { from: await movedTo(git, commit, path), among: await filesSaying(git, commit, name) }
  const { changed, whole } = await compare()
  if (!whole) throw new Error('the change alters more files than GitHub names')
  const from = changed.find(({ to }) => to === path)?.from ?? null
  // What the change left alone the checkout has as the base does.
  const among = [...new Set([...(await filesSaying(git, 'HEAD', name)), ...changed.map(({ from }) => from)])]
  const plans = among.filter(isPlan)
  if (plans.length > MOST) throw new Error(`the change alters ${plans.length} files that may be plans`)
  return { from, among: plans }
}

const isPlan = (path: string) => /\.ya?ml$/i.test(path)

/** Undefined: the change has no plan there either, which is told by who runs it. */
async function nameOf(file: string): Promise<string | undefined> {
  return await readPlan(file, '.').then(
    ({ bytes }) => headOf(bytes).name,
    () => undefined,
  )
}
