import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'

/** REMOTE of `git:REMOTE#BRANCH`, as it is written. */
export interface Address {
  /** `origin`: of the run in Actions, else of the checkout. */
  readonly remote: 'origin' | URL | { readonly path: string }
  readonly branch: string
}

const HOW = 'write git:REMOTE#BRANCH, such as git:origin#socketgate-baselines'

/**
 * Reads `REMOTE#BRANCH`: `origin`, `https://…`, `ssh://…`; `http://` of loopback; and outside of Actions `file://…` and
 * paths.
 *
 * @throws {Failure} usage
 */
export function readAddress(text: string, actions: boolean): Address {
  // Whoever wrote a password into it is not to find it in a log, too.
  const shown = printable(text.replace(/\/\/[^/#]*@/, '//***@'))
  const wrong = (why: string) => new Failure('usage', `--baseline git:${shown}: ${why}`)
  const at = text.lastIndexOf('#')
  if (at < 0) throw wrong(`the branch is missing; ${HOW}`)
  const [remote, branch] = [text.slice(0, at), text.slice(at + 1)]
  if (!isBranch(branch)) throw wrong(`${printable(branch)} is no branch; ${HOW}`)
  if (remote === '' || remote.startsWith('-') || /[\u0000-\u001f]/.test(remote))
    throw wrong(`the remote is missing; ${HOW}`)
  if (remote === 'origin') return { remote, branch }
  const found = remoteOf(remote)
  if (typeof found === 'string') throw wrong(found)
  if (actions && !isServer(found))
    throw wrong('in Actions a baseline lies on a server: origin, https:// or ssh://')
  return { remote: found, branch }
}

/** The parts of git's own rule that a name of a baseline needs (git check-ref-format). */
function isBranch(name: string): boolean {
  return (
    /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|[./]$|\.lock(?:\/|$)/.test(name)
  )
}

function isServer(remote: URL | { readonly path: string }): boolean {
  return remote instanceof URL && remote.protocol !== 'file:'
}

/** What is wrong with it, in words, or where it is. */
function remoteOf(text: string): URL | { readonly path: string } | string {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    // `host:path` is git's other spelling of ssh, and `ext::…` starts a program.
    const drive = process.platform === 'win32' && /^[A-Za-z]:[\\/]/.test(text)
    if (!drive && /^[^/\\]*:/.test(text)) return 'write ssh://HOST/PATH, without a user'
    return { path: text }
  }
  if (!['https', 'http', 'ssh', 'file'].includes(scheme))
    return `${scheme}: is not spoken; write https://, ssh:// or origin`
  return URL.canParse(text) ? checked(new URL(text)) : 'it is no URL'
}

function checked(url: URL): URL | string {
  if (url.username !== '' || url.password !== '') {
    const variable = url.protocol === 'ssh:' ? 'SOCKETGATE_GIT_USER (git without it)' : 'SOCKETGATE_GIT_TOKEN'
    return `no user and no password stand in an address: it is shown; use ${variable}`
  }
  if (url.search !== '' || url.hash !== '') return 'an address has neither a query nor a second #'
  if (url.protocol === 'http:' && !isLoopback(url)) return 'http:// is only for loopback; write https://'
  if (url.protocol === 'file:' ? url.hostname !== '' : url.hostname === '') return 'its host is wrong'
  // What ssh would take for an option.
  return url.hostname.startsWith('-') || url.pathname.startsWith('/-')
    ? 'its host or path begins with -'
    : url
}

export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
