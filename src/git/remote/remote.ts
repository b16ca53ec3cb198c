import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redactor } from '../../text/redactor.ts'
import { clean } from '../../text/shown.ts'
import type { Reach } from '../bare.ts'
import { credentialFor, isServerOfRun } from './credential.ts'
import type { Purpose, RemoteAddress } from './remote-address.ts'
import { originOf, type Place, type Surroundings } from './where-origin.ts'

/** A repository on a server, and how it is reached. */
export interface Remote {
  /** As the user would write it. */
  readonly where: string
  /** `run`: the server of the run, which knows the step's token. */
  readonly kind: 'run' | 'https' | 'ssh' | 'path'
  readonly reach: Reach
  /** Foreign text of git or the server, in one line and without the token. */
  shown(text: string): string
}

/** The name of the one remote that our repositories have; where it leads stands in their environment. */
export const REMOTE = 'store'

/** @throws {StoreError} where nobody says where `origin` is, or it cannot be reached. */
export async function remoteOf(
  address: RemoteAddress,
  where: string,
  from: Surroundings,
  purpose: Purpose,
): Promise<Remote> {
  const place = await placeOf(address, from)
  const { env, signal } = from
  const credential = place instanceof URL ? credentialFor(place, address === 'origin', env, purpose) : null
  const redactor = new Redactor()
  if (credential !== null) redactor.conceal([credential.token, credential.header])
  const settings = [[`remote.${REMOTE}.url`, urlFor(place, env[purpose.user])]] as [string, string][]
  if (credential !== null)
    settings.push([`http.${(place as URL).origin}/.extraheader`, `AUTHORIZATION: ${credential.header}`])
  return {
    where,
    kind: kindOf(place, env),
    reach: { env, protocol: protocolOf(place), settings, signal },
    shown: (text) => clean(redactor.text(text), 300),
  }
}

async function placeOf(remote: RemoteAddress, from: Surroundings): Promise<Place> {
  if (remote === 'origin') return await originOf(from)
  if (!(remote instanceof URL)) return { protocol: 'file', text: resolve(from.cwd, remote.path) }
  return remote.protocol === 'file:' ? { protocol: 'file', text: fileURLToPath(remote) } : remote
}

function protocolOf(place: Place): Reach['protocol'] {
  return place instanceof URL ? (place.protocol.slice(0, -1) as Reach['protocol']) : place.protocol
}

function kindOf(place: Place, env: Surroundings['env']): Remote['kind'] {
  const protocol = protocolOf(place)
  if (protocol === 'ssh') return 'ssh'
  if (protocol === 'file') return 'path'
  return isServerOfRun(place as URL, env) ? 'run' : 'https'
}

/** ssh asks for somebody: on servers of git that is `git`. */
function urlFor(place: Place, user: string | undefined): string {
  if (!(place instanceof URL)) return place.text
  const own = new URL(place)
  if (own.protocol === 'ssh:') own.username ||= user || 'git'
  return own.href
}
