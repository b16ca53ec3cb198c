import { StoreError } from '../../ports.ts'
import type { Remote } from './remote.ts'

/** Warnings, advice on git, and what git says of every failure. */
const EMPTY =
  /^(?:warning:|hint:|failed to push some refs|could not read from remote repository|please make sure you have|and the repository exists|$)/i

/** What git and the server said of why something failed. */
function reasonIn(said: string): string {
  const lines = said.split('\n').map((line) => line.trim().replace(/^(?:(?:fatal|error|remote): *)+/, ''))
  const reasons = lines.filter((line) => !EMPTY.test(line)).map((line) => line.replace(/\.$/, ''))
  return [...new Set(reasons)].join('; ') || 'no reason was given'
}

/** How servers say that nobody, or not this one, may: GitHub tells strangers that there is no such repository. */
const DENIED =
  /\b40[134]\b|not found|authenticat|could not read username|denied|declined|rejected|not granted|permission|protected/i

type Next = { readonly [kind in Remote['kind']]: string }

/** The branch cannot be read, why, and what it takes. */
export function unreadable(remote: Remote, said: string): StoreError {
  const next: Next = {
    run: 'The job needs the permission `contents: read`, and the step its token (github-token)',
    https: 'A token for it belongs in SOCKETGATE_GIT_TOKEN',
    ssh: 'See whether ssh reaches it without asking',
    path: 'See its path and its rights',
  }
  return new StoreError(`${remote.where} cannot be read: ${told(remote, said, next)}`)
}

/** The server took nothing, why, and what it takes. */
export function unwritable(remote: Remote, said: string): StoreError {
  const next: Next = {
    run: `The job needs the permission \`contents: write\`, and no rule may protect the branch ${remote.branch} from it`,
    https: 'The token in SOCKETGATE_GIT_TOKEN needs the right to write (on GitHub `contents: write`)',
    ssh: 'The key needs the right to write',
    path: 'See its rights',
  }
  return new StoreError(`nothing could be stored in ${remote.where}: ${told(remote, said, next)}`)
}

function told(remote: Remote, said: string, next: Next): string {
  const byHttp = remote.kind === 'run' || remote.kind === 'https'
  const advice = !byHttp || DENIED.test(said) ? next[remote.kind] : 'See whether the server can be reached'
  return `${remote.shown(reasonIn(said))}. ${advice}`
}
