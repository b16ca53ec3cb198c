import { cut } from '../model/characters.ts'
import { oneLine } from './shown.ts'

/** Characters of a line of a log. */
const LONGEST = 300
const MASK = '***'

/** What follows the scheme of a URL. Nothing stands before `://`, so that each is read once. */
const URL_REST = /:\/\/[^\s"'<>]*/g
/** The query of an address without a scheme: `GET /ws?key=…`. */
const QUERY = /\?[\w.~%+-]{1,64}=[^\s"'<>]*/g
/** `Authorization: Bearer …` of a header, the same of JSON, and as Go shows it: what leads to it, and two words. */
const AUTHORIZATION = /(authorization["'\\]* ?[:=][ [{"'\\]*)([^\s"',;\]\\]+)( [^\s"',;\]\\]+)?/gi
const SCHEME = /^(?:bearer|basic|digest|token)$/i
const BEARER = /\b(bearer|basic) [^\s"'<>,;\]\\]{4,}/gi
/** `token=…`, `access_token=…`, `"token": "…"`; not `token: …`, which begins many a sentence. */
const TOKEN = /(token(?:=["']?|\\?["'] ?: ?\\?["']))[^\s"'&,;<>\]\\]+/gi
/** Runs of what a JSON Web Token is made of. */
const RUN = /[\w.-]+/g

/**
 * Foreign text without what is a secret by where it stands or how it looks, whosever it is: user and query of every URL,
 * what follows `Bearer `, `token=` and `authorization`, and JSON Web Tokens. The values of the plan's own are the
 * Redactor's. Expects one line (see oneLine). Takes linear time.
 */
export function withoutSecrets(line: string): string {
  return line
    .replace(URL_REST, bareAddress)
    .replace(QUERY, '')
    .replace(AUTHORIZATION, withoutCredentials)
    .replace(BEARER, `$1 ${MASK}`)
    .replace(TOKEN, `$1${MASK}`)
    .replace(RUN, withoutJwt)
}

/** Host and path, without user info, query and fragment. */
function bareAddress(rest: string): string {
  const end = rest.search(/[?#]/)
  return (end < 0 ? rest : rest.slice(0, end)).replace(/^:\/\/[^/]*@/, '://')
}

/** The scheme is no secret. */
function withoutCredentials(_: string, head: string, first: string, second = ''): string {
  if (!SCHEME.test(first)) return `${head}${MASK}${second}`
  return `${head}${first}${second === '' ? '' : ` ${MASK}`}`
}

/** Its header is JSON, and `{"` in base64url is `eyJ` (RFC 7519, section 3.1). A long run may be one that was cut. */
function withoutJwt(run: string): string {
  const begin = run.indexOf('eyJ')
  if (begin < 0) return run
  const isToken = run.indexOf('.', begin + 8) >= 0 || run.length >= begin + 20
  return isToken ? `${run.slice(0, begin)}${MASK}` : run
}

/**
 * As safeLine, of what an engine logged: it names the whole address of a request that failed, whose path may hold what a
 * login or a step saved, and quotes what a service sent in place of an answer.
 */
export function engineLine(text: string): string {
  const line = withoutSecrets(oneLine(text, ' ', LONGEST))
  return cut(line.replace(ADDRESS_OR_RUN, withoutToken), LONGEST)
}

/** What follows the scheme of a URL; elsewhere letters and digits that are long for a word. */
const ADDRESS_OR_RUN = /:\/\/[^\s"'<>]*|([A-Za-z0-9]{12,})/g
/** Pieces of a path this long, with a digit, are no words. */
const TOKEN_PIECE = /^(?=.*\d).{12,}$/

function withoutToken(all: string, run: string | undefined): string {
  if (run === undefined) return withoutTokens(all)
  // A number outside of an address is a time.
  return /^\d+$/.test(run) ? run : masked(run)
}

function withoutTokens(rest: string): string {
  const [scheme, nothing, host, ...path] = rest.split('/')
  return [scheme, nothing, host, ...path.map(masked)].join('/')
}

function masked(piece: string): string {
  return TOKEN_PIECE.test(piece) ? MASK : piece
}

/**
 * What an engine, a service or the system said, as one line that may be shown: nothing that cannot be seen, no secret
 * that shows itself, at most `limit` characters.
 */
export function safeLine(text: string, limit = LONGEST): string {
  return cut(withoutSecrets(oneLine(text, ' ', limit)), limit)
}
