/** A base URL whose host every engine reads alike. */
export interface Origin {
  readonly scheme: 'http' | 'https' | 'ws' | 'wss'
  /** Lower case, an IPv6 literal without brackets. */
  readonly host: string
  readonly port: number
  /** `ws://127.0.0.1:8787`: the port is left out where it is the scheme's own. */
  readonly text: string
}

const DEFAULT_PORT = { http: 80, https: 443, ws: 80, wss: 443 } as const

/**
 * Reads a base URL: scheme, host, perhaps port and path, nothing else. A host in a second spelling (octal, hex or
 * short IPv4, upper-case percent escapes, an IDN not in punycode) is refused: engines resolve such names in
 * different ways (k6 asks DNS for `0x7f.1`), and what is checked must be what is dialled.
 *
 * @returns the origin, or what is wrong with the text; the answer never holds user information of the URL.
 */
export function readOrigin(text: string): Origin | { readonly problem: string } {
  const syntax = syntaxProblem(text)
  if (syntax !== undefined) return { problem: syntax }
  const url = new URL(text)
  const scheme = url.protocol.slice(0, -1)
  if (!isScheme(scheme)) return { problem: 'its scheme is not http, https, ws or wss' }
  const spelling = spellingProblem(text, url)
  if (spelling !== undefined) return { problem: spelling }
  return {
    scheme,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? DEFAULT_PORT[scheme] : Number(url.port),
    text: `${scheme}://${url.host}`,
  }
}

function isScheme(text: string): text is Origin['scheme'] {
  return Object.hasOwn(DEFAULT_PORT, text)
}

function syntaxProblem(text: string): string | undefined {
  if (text === '') return 'it is empty'
  if (/[^\x21-\x7e]/.test(text)) return 'it holds a space, a control character or one outside ASCII'
  if (!/^[a-z]+:\/\/[^/?#]/i.test(text)) return 'it does not begin with scheme://host'
  if (/["<>\\^`{|}]/.test(text)) return 'it holds a character that no URL may hold unescaped'
  if (text.includes('#')) return 'it holds a fragment (#), which no socket may have'
  if (text.includes('?')) return 'it holds a query (?); a query belongs to the url that uses the target'
  if (authorityOf(text).includes('@')) return 'it holds user information (@); put credentials into a header'
  if (!URL.canParse(text)) return 'its host or port cannot be read'
  return undefined
}

function spellingProblem(text: string, url: URL): string | undefined {
  const written = authorityOf(text).toLowerCase().replace(/:\d*$/, '')
  if (url.hostname.endsWith('.')) return 'its host ends with a dot; leave the dot out'
  if (written !== url.hostname) return `its host is a second spelling of ${url.hostname}; write that`
  if (!/^(\[.*\]|[a-z0-9._-]+)$/.test(url.hostname)) return 'its host holds a character that no host name has'
  if (/^\.|\.\./.test(url.hostname)) return 'its host has an empty part between dots'
  if (url.port === '0') return 'its port is 0, which nothing listens on'
  return undefined
}

function authorityOf(text: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1] ?? ''
}
