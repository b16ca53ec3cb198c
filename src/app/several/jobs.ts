import { Failure } from '../../model/failure.ts'
import { ALL } from '../../model/verdict/verdicts.ts'
import { headOf } from '../../plan/parse/head.ts'
import { type Names, namesOf } from '../../plan/pointing.ts'
import { printable } from '../../text/foreign.ts'
import { planIn } from '../change/base-strictness.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import { filesOf, isGlob, MOST_PLANS } from './glob.ts'

/** One of several plans. */
export interface Job {
  /** As it is named, or as its pattern found it. */
  readonly file: string
  /** Absent where it cannot be read. */
  readonly name?: string
  /** Of its results, within those of the command. */
  readonly folder: string
  /** What may be pointed elsewhere of it. */
  readonly names: Names
}

/**
 * The files that a list of plans names, each once, in its order.
 *
 * @param more what a pattern names beside what is there: of a change what its base has.
 * @throws {Failure} usage: a pattern that names nothing; too many plans.
 */
export async function namedFiles(
  words: readonly string[],
  cwd: string,
  more: (pattern: string) => Promise<readonly string[]> = async () => [],
): Promise<readonly string[]> {
  const all = new Set<string>()
  for (const word of words) {
    const found = isGlob(word) ? [...(await filesOf(word, cwd)), ...(await more(word))] : [word]
    if (found.length === 0)
      throw new Failure('usage', `plan ${printable(word)}: no file is called so, from ${printable(cwd)} on`)
    for (const file of found) all.add(file)
  }
  if (all.size > MOST_PLANS)
    throw new Failure(
      'usage',
      `${all.size} plans are named, and at most ${MOST_PLANS} are run by one command`,
    )
  return [...all]
}

/**
 * Plans with the folders of their results. A plan that cannot be read is told when its turn comes.
 *
 * @param instead a plan of the base that takes the place of a file, where the change has none.
 * @throws {Failure} usage: two of one name, or one with the name of all.
 */
export async function jobsOf(
  files: readonly string[],
  cwd: string,
  instead: ReadonlyMap<string, PlanFile> = new Map(),
): Promise<readonly Job[]> {
  const read = await Promise.all(
    files.map(async (file) => instead.get(file) ?? (await readPlan(file, cwd).catch(() => null))),
  )
  const named = files.map((file, i) => ({ file, ...jobOf(read[i] ?? null) }))
  refuseSame(named)
  const folders = new Set<string>()
  return named.map((job) => {
    const folder = freeOf(job.name ?? stem(job.file), folders)
    folders.add(folder)
    return { ...job, folder }
  })
}

function jobOf(plan: PlanFile | null): Omit<Job, 'file' | 'folder'> {
  if (plan === null) return { names: { targets: [], variables: [] } }
  const { name } = headOf(plan.bytes)
  const whole = planIn(plan)
  const names = whole === undefined ? { targets: [], variables: [] } : namesOf(whole)
  return { names, ...(name !== undefined && { name }) }
}

function refuseSame(jobs: readonly Pick<Job, 'file' | 'name'>[]): void {
  const problems = jobs.flatMap(({ file, name }, i) => {
    if (name === ALL)
      return [`${printable(file)}: the name ${ALL} is that of all plans together; call this one otherwise`]
    const before = jobs.slice(0, i).find((other) => name !== undefined && other.name === name)
    if (before === undefined) return []
    return [
      `${printable(before.file)} and ${printable(file)} are both called ${name}: their checks and results would be one`,
    ]
  })
  if (problems.length > 0) throw new Failure('usage', problems.join('\n'))
}

const stem = (file: string) =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '')
    .replace(/[^\w-]+/g, '-')
    .slice(0, 63) || 'plan'

function freeOf(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const folder = n === 1 ? name : `${name}-${n}`
    if (!taken.has(folder)) return folder
  }
}
