import { completed } from './completed.ts'
import type { Matched } from './contract.ts'
import { userObject } from './objects.ts'
import { basic, type Reply } from './reply.ts'

/** What a repository is to GitHub; whatever is not said of it, nobody has. */
export interface Known {
  readonly defaultBranch?: string
  /** By name: whether it is protected. */
  readonly branches?: { readonly [name: string]: boolean }
  /** By login, what GitHub tells as `permission`. */
  readonly people?: { readonly [login: string]: 'admin' | 'write' | 'read' | 'none' }
  /** Workflow runs by their ids, each as far as a test says something of it. */
  readonly runs?: { readonly [id: number]: object }
}

/** What GitHub answers of the repository itself, its branches, people and runs; null: not asked of these. */
export function repositoryAnswer(
  { operation, path }: Matched,
  at: { readonly url: string; readonly repository: string },
  known: Known,
): Reply | null {
  const found = (said: object | undefined): Reply =>
    said === undefined
      ? { status: 404, data: basic('Not Found') }
      : { status: 200, data: completed(operation, 200, said) }
  switch (operation) {
    case 'repos/get':
      return found({ full_name: at.repository, default_branch: known.defaultBranch ?? 'main' })
    case 'repos/get-branch':
      return found(branchOf(decodeURIComponent(String(path.branch)), known))
    case 'repos/get-collaborator-permission-level':
      return found(permissionOf(at.url, decodeURIComponent(String(path.username)), known))
    case 'actions/get-workflow-run':
      return found(known.runs?.[path.run_id as number])
    default:
      return null
  }
}

function branchOf(name: string, { branches = {} }: Known): object | undefined {
  return Object.hasOwn(branches, name) ? { name, protected: branches[name] } : undefined
}

/** Of a stranger GitHub tells `read` where the repository is public: what everybody may. */
function permissionOf(url: string, login: string, { people = {} }: Known): object {
  // A login is the same in any case.
  const named = Object.keys(people).find((name) => name.toLowerCase() === login.toLowerCase())
  const permission = named === undefined ? 'read' : people[named]!
  return { permission, role_name: permission, user: userObject(url, login) }
}
