import { DENIED, reasonIn } from '../../git/remote/reasons.ts'
import { StoreError } from '../../ports.ts'
import type { BranchRemote } from './branch-remote.ts'

type Next = { readonly [kind in BranchRemote['kind']]: string }

/** The branch cannot be read, why, and what it takes. */
export function unreadable(remote: BranchRemote, said: string): StoreError {
  const next: Next = {
    run: isOwn(remote)
      ? 'The job needs the permission `contents: read`, and the step its token (github-token)'
      : 'Check the address. For this repository the job needs the permission `contents: read`; for another one put a token that may read it into SOCKETGATE_GIT_TOKEN',
    https: 'Check the address, and put a token for it into SOCKETGATE_GIT_TOKEN',
    ssh: 'Check that ssh reaches it without asking for anything',
    path: 'Check its path and its permissions',
  }
  return new StoreError(`${remote.where} cannot be read: ${told(remote, said, next)}`)
}

/** The server took nothing, why, and what it takes. */
export function unwritable(remote: BranchRemote, said: string): StoreError {
  const next: Next = {
    run: isOwn(remote)
      ? `The job needs the permission \`contents: write\`, and no rule may protect the branch ${remote.branch} from it`
      : 'For this repository the job needs the permission `contents: write`; for another one put a token that may write it into SOCKETGATE_GIT_TOKEN',
    https: 'The token in SOCKETGATE_GIT_TOKEN needs the right to write (on GitHub `contents: write`)',
    ssh: 'The key needs the right to write',
    path: 'Check its permissions',
  }
  return new StoreError(`nothing could be stored in ${remote.where}: ${told(remote, said, next)}`)
}

/** Named by its address it may be another one than that of the run, for which alone the step's token is. */
const isOwn = ({ where }: BranchRemote) => where.startsWith('git:origin#')

function told(remote: BranchRemote, said: string, next: Next): string {
  const byHttp = remote.kind === 'run' || remote.kind === 'https'
  const advice = !byHttp || DENIED.test(said) ? next[remote.kind] : 'Check that the server can be reached'
  return `${remote.shown(reasonIn(said))}. ${advice}`
}
