import type { Json } from '../../../model/json.ts'
import { type Piece, parsePlaceholders } from '../../../model/load/placeholder.ts'
import { nearest } from '../../../model/nearest.ts'
import { walk } from '../../../model/path.ts'
import type { Context } from '../context.ts'
import { keysOf, type Pointer } from '../yaml/pointer.ts'
import { quoted, safe } from '../yaml/problems.ts'

/**
 * A request's or socket's url is a target and what follows it. The next character must end the authority (RFC 3986,
 * section 3.2): otherwise `${targets.a}.example.org` would reach a host that the allow-list never saw.
 */
export function checkUrl(pieces: readonly Piece[], plan: Json, at: Pointer, context: Context): void {
  const [first, next] = pieces
  if (first === undefined || typeof first === 'string' || first.kind !== 'targets') {
    context.problem(at, withoutTarget(plan, at))
    return
  }
  if (next !== undefined && !(typeof next === 'string' && /^[/?]/.test(next))) {
    context.problem(at, 'what follows the target begins with "/" or "?"')
  }
  if (pieces.some((piece) => typeof piece === 'string' && piece.includes('#'))) {
    context.problem(at, 'a url may not have a fragment (#)')
  }
  checkScheme(first.path, plan, at, context)
}

function withoutTarget(plan: Json, at: Pointer): string {
  const text =
    'a url begins with ${targets.NAME}, so that every target is seen: the address stands under "targets"'
  const targets = targetsOf(plan)
  const [fit = targets[0]] = fitting(plan, at)
  return fit === undefined
    ? `${text}, which names none`
    : `${text} (${safe(targets.join(', '), 200)}); write for instance "\${targets.${safe(fit, 63)}}/path"`
}

function targetsOf(plan: Json): readonly string[] {
  return Object.keys((walk(plan, ['targets']) as object | undefined) ?? {})
}

/** Targets whose scheme is that of a place: sockets need ws or wss, requests http or https. */
function fitting(plan: Json, at: Pointer): readonly string[] {
  return targetsOf(plan).filter((name) => {
    const scheme = schemeOf(walk(plan, ['targets', name, 'url']))
    return scheme !== undefined && SCHEMES.includes(scheme) && /^wss?$/.test(scheme) === isSocketUrl(at)
  })
}

const isSocketUrl = (at: Pointer): boolean => keysOf(at).at(-2) === 'socket'

/** Sockets need ws or wss, requests http or https; known here only where the target says it without a variable. */
function checkScheme(target: string, plan: Json, at: Pointer, context: Context): void {
  const scheme = schemeOf(walk(plan, ['targets', target, 'url']))
  const isSocket = isSocketUrl(at)
  if (scheme === undefined || !SCHEMES.includes(scheme) || /^wss?$/.test(scheme) === isSocket) return
  const wanted = isSocket ? 'ws or wss' : 'http or https'
  const [other] = fitting(plan, at)
  const hint = other === undefined ? '' : `, as "\${targets.${safe(other, 63)}}" is`
  context.problem(
    at,
    `the target "${target}" is ${scheme}; a ${isSocket ? 'socket' : 'request'} needs ${wanted}${hint}`,
  )
}

/** The target that a url begins with; undefined: none, which is a problem of its own. */
export function targetIn(url: string): string | undefined {
  return /^\$\{targets\.([^}.[]+)\}/.exec(url)?.[1]
}

const SCHEMES = ['http', 'https', 'ws', 'wss']

/** Reports a target whose url says another scheme than http, https, ws or wss. */
export function checkTarget(url: string, at: Pointer, context: Context): void {
  const scheme = schemeOf(url)
  if (scheme === undefined ? hasVariable(url) : SCHEMES.includes(scheme)) return
  const close = scheme === undefined ? undefined : nearest(scheme, SCHEMES)
  const bare = unbraced(url)
  if (bare !== undefined) {
    const right = `\${${bare}}${url.slice(url.indexOf(bare) + bare.length)}`
    context.problem(
      at,
      `found ${quoted(url)}, in which ${bare} is no variable without its braces; write ${quoted(right)}`,
    )
    return
  }
  const hint = close === undefined ? '' : `; did you mean "${close}"?`
  context.problem(at, `found ${quoted(url)}, expected a url of http, https, ws or wss${hint}`)
}

/** The name in a url that begins with `$NAME`, as a shell would have it. */
function unbraced(url: string): string | undefined {
  return /^\$([A-Z_][A-Z0-9_]{0,63})(?![a-z])/.exec(url)?.[1]
}

function hasVariable(url: string): boolean {
  return url.includes('${')
}

/** The scheme of a target's url with its defaults filled in; undefined where a variable without default decides. */
export function schemeOf(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined
  try {
    const pieces = parsePlaceholders(url).map((piece) => {
      if (typeof piece === 'string') return piece
      return piece.kind === 'env' && piece.fallback !== undefined ? piece.fallback : '\0'
    })
    return /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\//.exec(pieces.join(''))?.[1]?.toLowerCase()
  } catch {
    return undefined
  }
}
