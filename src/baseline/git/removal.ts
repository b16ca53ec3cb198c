import type { Bare } from '../../git/bare.ts'
import { own } from '../../git/remote/repository.ts'
import type { Stored } from '../../ports.ts'
import { acceptanceOf, headOf } from '../file/names.ts'
import { refuseOther } from '../file/stored-file.ts'
import type { Plan } from './swap.ts'

/** Bytes of a branch with all its commits, over which it is begun anew with what stays. */
const LARGE = 20 * 1024 * 1024

/**
 * Takes runs away, with the files beside them. What a commit takes away its parents still hold: where the branch with all its
 * commits is larger than 20 MB, one commit that stands alone replaces them. @throws {StoreError} a file that is no run's.
 */
export function removal(runs: readonly Stored[]): Plan {
  for (const { file } of runs) refuseOther(file)
  const paths = new Set(runs.flatMap(({ file }) => [file, headOf(file), acceptanceOf(file)]))
  return async ({ tip }, tried, git) => {
    if (tip.commit === null) return null
    const remove = tip.entries.map(({ path }) => path).filter((path) => paths.has(path))
    const alone = tried === 0 || remove.length > 0 ? await isLarge(git, tip.commit) : false
    if (remove.length === 0 && !alone) return null
    return { subject: subjectOf(remove, alone), remove, alone }
  }
}

/** Of one commit nothing is left to be had. */
async function isLarge(git: Bare, commit: string): Promise<boolean> {
  const kib = /^size-pack: (\d+)$/m.exec((await own(git, ['count-objects', '-v'])).toString())?.[1]
  if (Number(kib) * 1024 <= LARGE) return false
  return Number((await own(git, ['rev-list', '--count', commit])).toString()) > 1
}

function subjectOf(removed: readonly string[], alone: boolean): string {
  const runs = removed.filter((path) => path.endsWith('.gz')).length
  return `Prune ${runs === 1 ? 'a run' : `${runs} runs`}${alone ? ', and begin the branch anew' : ''}`
}
