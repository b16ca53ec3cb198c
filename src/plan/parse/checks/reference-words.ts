import {
  ArgumentError,
  EXAMPLES,
  formatPath,
  PLACEHOLDERS,
  type PlaceholderError,
  type Reference,
} from '../../../model/load/placeholder.ts'
import type { Wrapper } from '../../../model/load/values/functions.ts'
import { nearest } from '../../../model/nearest.ts'
import { quoted, safe } from '../yaml/problems.ts'

/** A name that nothing in the plan gives, with the nearest one that something does. */
export function unknownName(
  { kind, path }: Extract<Reference, { path: string }>,
  name: string,
  known: readonly string[],
): string {
  const close = nearest(name, known)
  const list = known.length === 0 ? 'none' : safe(known.join(', '), 200)
  const advice = close === undefined ? `known: ${list}` : `did you mean "\${${kind}.${close}}"?`
  return `${quoted(`\${${formatPath(kind, path)}}`)}: ${SOURCES[kind]} ${quoted(name)}; ${advice}`
}

const SOURCES: { readonly [kind: string]: string } = {
  targets: 'no target is named',
  login: 'login saves nothing named',
  vars: 'the scenario has no var named',
  saved: 'no step of the scenario saves',
}

/** Text between braces that is no placeholder at all. */
export function unknownPlaceholder(error: PlaceholderError, known: readonly string[]): string {
  if (error instanceof ArgumentError) return `${quoted(`\${${error.text}}`)}: ${safe(error.message, 200)}`
  const called = /^[a-z0-9_]{1,32}(?=\()/i.exec(error.text)?.[0]
  if (called !== undefined) return unknownFunction(error.text, called)
  if (!error.message.startsWith('unknown')) return `${quoted(`\${${error.text}`)} is never closed with "}"`
  const upper = error.text.toUpperCase()
  const close =
    /^[A-Z_][A-Z0-9_]*$/.test(upper) && !known.includes(error.text)
      ? (nearest(error.text, known) ?? upper)
      : nearest(error.text, known)
  const meant = known.find((name) => name.endsWith(`.${error.text}`)) ?? close
  const advice =
    meant === undefined ? `known: \${VAR}, ${PLACEHOLDERS.join(' ')}` : `did you mean "\${${meant}}"?`
  return `unknown placeholder ${quoted(`\${${error.text}}`)}; ${advice}`
}

function unknownFunction(text: string, name: string): string {
  const close = nearest(name, Object.keys(EXAMPLES))
  const advice =
    close === undefined
      ? `functions: ${Object.values(EXAMPLES).join(', ')}`
      : `did you mean ${close}, as in "\${${EXAMPLES[close]}}"?`
  return `unknown function in ${quoted(`\${${text}}`)}; ${advice}`
}

/** Why a placeholder does not work where it stands. */
export function reasonAgainst(kind: Reference['kind']): string {
  switch (kind) {
    case 'sent':
      return 'works only in the await of a step that sends'
    case 'received':
      return 'works only in the send of an answer'
    case 'n':
      return 'works only in what a socket sends and awaits'
    default:
      return 'does not work here'
  }
}

/** What stands between the braces, less a default. */
export function nameOf(reference: Reference): string {
  if ('path' in reference) return formatPath(reference.kind, reference.path)
  if (reference.kind === 'env') return reference.name
  if (reference.kind === 'call') return `${reference.name}(${reference.args.join(',')})`
  if (reference.kind === 'as') return wrapped(reference.name, nameOf(reference.of))
  return reference.kind === 'pick' ? `pick(${reference.of.join(',')})` : reference.kind
}

function wrapped(name: Wrapper, inner: string): string {
  return name === 'text' ? `text:${inner}` : `${name}(${inner})`
}
