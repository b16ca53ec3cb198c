import { isObject, type Json } from '../../../model/json.ts'
import {
  formatPath,
  type Piece,
  PlaceholderError,
  parsePlaceholders,
} from '../../../model/load/placeholder.ts'
import { signedOf } from '../../../model/load/values/signed.ts'
import { nearest } from '../../../model/nearest.ts'
import { type Path, parsePath } from '../../../model/path.ts'
import { quoted, safe } from '../yaml/problems.ts'

/**
 * Why `${sent.x}` has no value in the await of a step that sends `send`; undefined: it has one in every run. What the
 * plan does not hold itself (`${login.user}`) is not walked into: nobody could tell before the load.
 */
export function reasonAgainstSent(send: Json, dotted: string): string | undefined {
  if (!isObject(send) && !Array.isArray(send)) return undefined
  const other = isObject(send) ? otherFrame(send) : undefined
  if (other !== undefined)
    return `the frame that is sent is { ${other}: … }, and only fields of JSON can be named: write here what it holds`
  return reasonAgainstPath(contentOf(send), dotted, {
    kind: 'sent',
    what: 'the frame that is sent',
    of: 'what is sent',
  })
}

/** Why `${vars.x.y}` has no value, of a var that the scenario has; undefined as above. */
export function reasonAgainstVar(vars: Json, dotted: string): string | undefined {
  return reasonAgainstPath(signedAsTexts(vars), dotted, { kind: 'vars', what: 'vars', of: 'vars' })
}

/** Of what is signed nothing can be named but the text that it becomes. */
function signedAsTexts(vars: Json): Json {
  if (!isObject(vars)) return vars
  return Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, signedOf(value as Json) === null ? value : '']),
  ) as Json
}

/** What is walked into: by which placeholder, and in words. */
interface Subject {
  readonly kind: 'sent' | 'vars'
  readonly what: string
  readonly of: string
}

function reasonAgainstPath(value: Json, dotted: string, subject: Subject): string | undefined {
  let at = value
  let walked: Path = []
  for (const key of parsePath(dotted)) {
    const reason = reasonAt(at, key, { ...subject, walked, dotted })
    if (reason !== undefined) return reason
    at = (at as { readonly [key: string]: Json })[key] as Json
    walked = [...walked, key]
  }
  return undefined
}

function contentOf(send: Json): Json {
  return isObject(send) && Object.keys(send).length === 1 && Object.hasOwn(send, 'json') ? send.json! : send
}

/** `text`, `base64`, `hex` or `file` where the frame is one. */
function otherFrame(send: { readonly [key: string]: Json }): string | undefined {
  const [key = '', ...others] = Object.keys(send)
  const is = others.length === 0 && ['text', 'base64', 'hex', 'file'].includes(key)
  return is && typeof send[key] === 'string' ? key : undefined
}

/** How far the walk has come. */
interface Place extends Subject {
  readonly walked: Path
  readonly dotted: string
}

function reasonAt(value: Json, key: string | number, place: Place): string | undefined {
  const where = place.walked.length === 0 ? place.what : `${quoted(pathText(place.walked))} of ${place.of}`
  if (Array.isArray(value)) return reasonInList(value, key, where)
  if (isObject(value)) return reasonInMapping(value, key, place, where)
  return reasonInText(value, place, where)
}

function reasonInList(list: readonly Json[], key: string | number, where: string): string | undefined {
  const { length } = list
  if (typeof key === 'number' && key < length) return undefined
  if (length === 0) return `${where} is an empty list`
  const last = length === 1 ? '[0]' : `[0] to [${length - 1}]`
  const what = typeof key === 'number' ? `no item [${key}]` : `no field ${quoted(key)}`
  return `${where} is a list of ${length}, which has ${what}; it has ${last}`
}

function reasonInMapping(
  value: { readonly [key: string]: Json },
  key: string | number,
  place: Place,
  where: string,
): string | undefined {
  const names = Object.keys(value)
  if (typeof key === 'number') return `${where} is no list, and has no item [${key}]; ${named(names, place)}`
  if (Object.hasOwn(value, key)) return undefined
  const close = nearest(key, names)
  const advice = close === undefined ? named(names, place) : `did you mean "${reference(place, close)}"?`
  return `${where} has no field ${quoted(key)}; ${advice}`
}

function named(names: readonly string[], place: Place): string {
  if (names.length === 0) return 'it has no fields at all'
  return `its fields: ${safe(names.map((name) => reference(place, name)).join(', '), 200)}`
}

function reasonInText(value: Json, place: Place, where: string): string {
  const [only, ...more] = typeof value === 'string' ? pieces(value) : []
  const whole = more.length === 0 && only !== undefined && typeof only !== 'string' ? only : undefined
  if (whole !== undefined && 'path' in whole) {
    const written = formatPath(whole.kind, whole.path)
    const rest = place.dotted.slice(pathText(place.walked).length)
    return `${where} is "\${${written}}", whose fields are not known before the load; write "\${${written}${rest}}" here`
  }
  return `${where} is a single value, which has no fields and no items; write "${reference(place)}"`
}

function pieces(text: string): readonly Piece[] {
  try {
    return parsePlaceholders(text)
  } catch (error) {
    // It is a problem of its own place.
    if (error instanceof PlaceholderError) return []
    throw error
  }
}

function reference({ kind, walked }: Place, ...more: readonly string[]): string {
  return `\${${formatPath(kind, pathText([...walked, ...more]))}}`
}

function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
}
