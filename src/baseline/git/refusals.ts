import { DENIED, reasonIn } from '../../git/remote/reasons.ts'
import { StoreError } from '../../ports.ts'
import type { BranchRemote } from './branch-remote.ts'

type Next = { readonly [kind in BranchRemote['kind']]: string }

/** The branch cannot be read, why, and what it takes. */
export function unreadable(remote: BranchRemote, said: string): StoreError {
  const next: Next = {
    run: isOwn(remote)
      ? 'The job needs the permission `contents: read`, and the step its token (github-token)'
      : 'See that the address is right; of this repository the job needs the permission `contents: read`, of another one a token that reads it belongs in SOCKETGATE_GIT_TOKEN',
    https: 'See that the address is right; a token for it belongs in SOCKETGATE_GIT_TOKEN',
    ssh: 'See whether ssh reaches it without asking',
    path: 'See its path and its rights',
  }
  return new StoreError(`${remote.where} cannot be read: ${told(remote, said, next)}`)
}

/** The server took nothing, why, and what it takes. */
export function unwritable(remote: BranchRemote, said: string): StoreError {
  const next: Next = {
    run: isOwn(remote)
      ? `The job needs the permission \`contents: write\`, and no rule may protect the branch ${remote.branch} from it`
      : 'Of this repository the job needs the permission `contents: write`, of another one a token that writes it belongs in SOCKETGATE_GIT_TOKEN',
    https: 'The token in SOCKETGATE_GIT_TOKEN needs the right to write (on GitHub `contents: write`)',
    ssh: 'The key needs the right to write',
    path: 'See its rights',
  }
  return new StoreError(`nothing could be stored in ${remote.where}: ${told(remote, said, next)}`)
}

/** Named by its address it may be another one than that of the run, for which alone the step's token is. */
const isOwn = ({ where }: BranchRemote) => where.startsWith('git:origin#')

function told(remote: BranchRemote, said: string, next: Next): string {
  const byHttp = remote.kind === 'run' || remote.kind === 'https'
  const advice = !byHttp || DENIED.test(said) ? next[remote.kind] : 'See whether the server can be reached'
  return `${remote.shown(reasonIn(said))}. ${advice}`
}
