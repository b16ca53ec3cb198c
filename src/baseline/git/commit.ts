import type { Bare } from '../../git/bare.ts'
import { own } from '../../git/remote/repository.ts'
import type { StoredFile } from '../file/stored-file.ts'
import type { Tip } from './tip.ts'

/** What a commit does to a branch. */
export interface Change {
  /** One line, without control characters. */
  readonly subject: string
  readonly add?: readonly StoredFile[]
  /** Paths. */
  readonly remove?: readonly string[]
  /** Whether the commit stands alone, so that what came before can go. */
  readonly alone?: boolean
}

const REF = 'refs/socketgate/next'
const WHO = 'Socketgate <socketgate@localhost>'
/** GitHub and GitLab start no workflow for such a commit. */
const QUIET = '[skip ci]'

/** The commit that stands on the tip with this change: files are added to its tree and taken from it, never changed. */
export async function commitOn(git: Bare, tip: Tip, change: Change): Promise<string> {
  await own(git, ['fast-import', '--quiet', '--force', '--done'], streamOf(tip, change))
  return (await own(git, ['rev-parse', '--verify', `${REF}^{commit}`])).toString().trim()
}

/** What git fast-import reads. Paths are of our own making, and need no quotes. */
function streamOf({ commit, tree }: Tip, { subject, add = [], remove = [], alone }: Change): Buffer {
  const message = Buffer.from(`${subject}\n\n${QUIET}\n`)
  const now = Math.floor(Date.now() / 1000)
  return Buffer.concat([
    line(`commit ${REF}`),
    line(`committer ${WHO} ${now} +0000`),
    ...data(message),
    ...(commit === null ? [] : [line(alone ? `M 040000 ${tree} ` : `from ${commit}`)]),
    ...remove.map((path) => line(`D ${path}`)),
    ...add.flatMap(({ path, bytes }) => [line(`M 100644 inline ${path}`), ...data(bytes)]),
    line('done'),
  ])
}

function data(bytes: Uint8Array): readonly Uint8Array[] {
  return [line(`data ${bytes.length}`), bytes, line('')]
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`)
}
