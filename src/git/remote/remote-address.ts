import { isLoopback } from './loopback.ts'

/** REMOTE as it is written: a URL, a path, or `origin`: that of the run in Actions, else of the checkout. */
export type RemoteAddress = 'origin' | URL | { readonly path: string }

/** For what a remote is named, and by which variables it is reached. */
export interface Purpose {
  /** `a baseline`. */
  readonly what: string
  /** Names of the variables that hold its token and its user. */
  readonly token: string
  readonly user: string
  /** Whether that token goes before the step's own to `origin`, too. */
  readonly alsoOrigin?: boolean
}

/**
 * Reads `origin`, `https://…`, `ssh://…`; `http://` of loopback; and outside of Actions `file://…` and paths.
 *
 * @throws what `wrong` makes of the words that say why it is none of these.
 */
export function readRemote(
  text: string,
  actions: boolean,
  purpose: Purpose,
  wrong: (why: string) => Error,
): RemoteAddress {
  if (text === '' || text.startsWith('-') || /[\u0000-\u001f]/.test(text))
    throw wrong('the remote is missing')
  if (text === 'origin') return text
  const found = remoteOf(text, purpose)
  if (typeof found === 'string') throw wrong(found)
  if (actions && !isServer(found))
    throw wrong(`in Actions ${purpose.what} lies on a server: origin, https:// or ssh://`)
  return found
}

/** Whoever wrote a password into an address is not to find it in a log, too. */
export function withoutUser(text: string): string {
  return text.replace(/\/\/[^/#]*@/, '//***@')
}

function isServer(remote: URL | { readonly path: string }): boolean {
  return remote instanceof URL && remote.protocol !== 'file:'
}

/** What is wrong with it, in words, or where it is. */
function remoteOf(text: string, purpose: Purpose): URL | { readonly path: string } | string {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    // `host:path` is git's other spelling of ssh, and `ext::…` starts a program.
    const drive = process.platform === 'win32' && /^[A-Za-z]:[\\/]/.test(text)
    if (!drive && /^[^/\\]*:/.test(text))
      return 'write ssh://HOST/PATH without a user, https://…, origin, or a path'
    return { path: text }
  }
  if (!['https', 'http', 'ssh', 'file'].includes(scheme))
    return `${scheme}: is not spoken; write https://, ssh:// or origin`
  return URL.canParse(text) ? checked(new URL(text), purpose) : 'it is no URL'
}

function checked(url: URL, { token, user }: Purpose): URL | string {
  if (url.username !== '' || url.password !== '') {
    const variable = url.protocol === 'ssh:' ? `${user} (git without it)` : token
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
