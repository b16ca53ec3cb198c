import type { Load } from '../../model/load/load.ts'
import { parsePlaceholders } from '../../model/load/placeholder.ts'
import { LEAST_SECRET } from '../../text/needles.ts'
import { ADDRESS_NAME, BUILD_NAME, SECRET_NAME } from '../secret-names.ts'
import { isOwnWord, publicTexts } from './public-texts.ts'
import { resolveTargets } from './targets.ts'

/** A piece of a path this long is taken for a token; a shorter one is a name. */
const LEAST_TOKEN = 16

/**
 * What must not be shown of the values that the caller's environment gives a plan: each of at least six characters. Of
 * a URL only what may be secret: user, password, query, fragment, and a path. A text that the plan itself shows (a
 * name, a tag, a default) is no secret, nor is a fact of the run that its every reader sees (its commit, its id, its
 * branch). Where it stands makes no value public: one in the host of a target, or expected as a build, is shown only where
 * its variable is called as such (`FEED_HOST`, `BUILD_SHA`). A word of our own vocabulary, such as `connect`, is a secret
 * only where the variable's name says so: it stands in every report.
 *
 * @param env the caller's environment; only the plan's names, and those of the run's facts, are looked up.
 * @param urls addresses that the caller gives targets: no more of them is shown than of one that stands in a variable.
 */
export function secretsOf(
  load: Load,
  env: { readonly [name: string]: string | undefined },
  urls: readonly string[] = [],
): readonly string[] {
  const names = new Set(load.variables.map(({ name }) => name))
  const values = Object.fromEntries(
    [...names].flatMap((name) => (Object.hasOwn(env, name) && env[name] ? [[name, env[name]] as const] : [])),
  )
  const shown = publicTexts(load, env)
  const isPlain = plainPlaces(load, values)
  const isSecret = (text: string, name: string) =>
    text.length >= LEAST_SECRET &&
    !shown.has(text) &&
    (SECRET_NAME.test(name) || !(isOwnWord(text) || isPlain(text, name)))
  const inHosts = variablesIn(Object.values(load.targets).map(({ url }) => url))
  const secrets = Object.entries(values).flatMap(([name, value]) =>
    [...partsOf(value), ...(inHosts.has(name) ? hostForms(value) : [])].filter((part) =>
      isSecret(part, name),
    ),
  )
  const ofUrls = urls.flatMap(partsOf).filter((part) => isSecret(part, ''))
  return [...new Set([...secrets, ...ofUrls])]
}

/** Whether a value stands in a host or as an expected build, and its variable is called as such. */
function plainPlaces(load: Load, values: { readonly [name: string]: string }) {
  const origins = originsOf(load, values)
  const builds = variablesIn(Object.values(load.targets).map(({ expect = '' }) => expect))
  return (text: string, name: string) =>
    (ADDRESS_NAME.test(name) && origins.some((origin) => origin.includes(text.toLowerCase()))) ||
    (BUILD_NAME.test(name) && builds.has(name))
}

function variablesIn(texts: readonly string[]): ReadonlySet<string> {
  const pieces = texts.flatMap((text) => parsePlaceholders(text))
  return new Set(
    pieces.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'env' ? piece.name : [])),
  )
}

/** What a host, which is told in lower case and ends where a path or a port begins, can hold of a value that is no URL. */
function hostForms(value: string): readonly string[] {
  const pieces = value.includes('://') ? [] : value.split(/[/?#:@]/)
  return pieces.flatMap((piece) => [piece, piece.toLowerCase()])
}

/** A plain value is one part; of a URL its origin is none. */
function partsOf(value: string): readonly string[] {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || !URL.canParse(value)) return [value]
  const url = new URL(value)
  const written = value.replace(/^[^:]+:\/\/[^/?#]*/, '')
  const path = written.replace(/[?#].*$/s, '')
  return [
    url.username,
    url.password,
    decoded(url.username),
    decoded(url.password),
    written,
    path,
    ...path.split('/').filter((piece) => piece.length >= LEAST_TOKEN),
    url.search.slice(1),
    ...[...url.searchParams].map(([, given]) => given),
    url.hash.slice(1),
  ]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Of targets that cannot be resolved there is nothing to show. */
function originsOf(load: Load, values: { readonly [name: string]: string }): readonly string[] {
  try {
    return resolveTargets(load, values).map(({ origin }) => origin)
  } catch {
    return []
  }
}
