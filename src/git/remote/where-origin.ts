import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StoreError } from '../../ports.ts'
import { gitIn } from '../git.ts'
import { isActions } from './credential.ts'
import { isLoopback } from './loopback.ts'

/** What a remote is named and reached from. */
export interface Surroundings {
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
  readonly signal?: AbortSignal | undefined
}

/** Where a repository is: on a server by its URL, or by what git alone can read. */
export type Place = URL | { readonly protocol: 'ssh' | 'file'; readonly text: string }

/** Where `origin` is: of the run in Actions, whether there is a checkout or not; else of the checkout. @throws {StoreError} */
export async function originOf(from: Surroundings): Promise<Place> {
  return isActions(from.env) ? ofRun(from) : await ofCheckout(from)
}

function ofRun({ env: { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } }: Surroundings): Place {
  const text = `${server?.replace(/\/+$/, '')}/${repository}`
  if (!server || !/^[\w.-]+\/[\w.-]+$/.test(repository ?? '') || !URL.canParse(text))
    throw new StoreError('GITHUB_SERVER_URL and GITHUB_REPOSITORY do not say where origin is')
  return usable(new URL(text))
}

async function ofCheckout({ cwd, env }: Surroundings): Promise<Place> {
  const told = await gitIn(cwd, env)(['config', '--get', 'remote.origin.url']).catch(() => '')
  const text = told.toString().trim()
  if (text === '')
    throw new StoreError(`${cwd} is no checkout with a remote origin: name the remote, as in https://…`)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && URL.canParse(text)) return usable(new URL(text))
  // `git@host:path`, which git's documents call scp-like; its path is not that of a URL.
  if (/^[\w][\w.-]*(?:@[\w][\w.-]*)?:[^:-]/.test(text)) return { protocol: 'ssh', text }
  if (/^[^/]*:/.test(text))
    throw new StoreError(`origin of ${cwd} is no address that git may be asked at here`)
  return { protocol: 'file', text: resolve(cwd, text) }
}

/** The user of ssh stays; whoever else stands in an address of somebody's configuration is not passed on. */
function usable(url: URL): Place {
  const own = new URL(url)
  own.password = ''
  if (own.protocol === 'file:') return { protocol: 'file', text: fileURLToPath(own) }
  if (own.protocol === 'ssh:') return own
  own.username = ''
  if (own.protocol === 'https:' || (own.protocol === 'http:' && isLoopback(own))) return own
  throw new StoreError(`origin is ${own.protocol}//${own.host}, and git is spoken over https or ssh`)
}
