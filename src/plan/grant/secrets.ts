import { ownTags } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import { parsePlaceholders } from '../../model/load/placeholder.ts'
import { LEAST_SECRET } from '../../text/redactor.ts'
import { resolveTargets } from './targets.ts'

/** A piece of a path this long is taken for a token; a shorter one is a name. */
const LEAST_TOKEN = 16
const PHASES = ['ramp', 'steady', 'disrupt', 'idle', 'down']

/**
 * What must not be shown of the values that the caller's environment gives a plan: each of at least six characters. Of
 * a URL only what may be secret: user, password, query, fragment, and a path. A text that the plan itself shows (a
 * name, a tag, a default, the host of a target) is no secret, nor is the build that it expects.
 *
 * @param env the caller's environment; only the plan's names are looked up.
 */
export function secretsOf(
  load: Load,
  env: { readonly [name: string]: string | undefined },
): readonly string[] {
  const names = new Set(load.variables.map(({ name }) => name))
  const values = Object.fromEntries(
    [...names].flatMap((name) => (Object.hasOwn(env, name) && env[name] ? [[name, env[name]] as const] : [])),
  )
  const shown = new Set([...publicWords(load), ...expectedBuilds(load, values)])
  const origins = originsOf(load, values)
  const isSecret = (text: string) =>
    text.length >= LEAST_SECRET &&
    !shown.has(text) &&
    !origins.some((origin) => origin.includes(text.toLowerCase()))
  return [...new Set(Object.values(values).flatMap(partsOf).filter(isSecret))]
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

/** They are compared with what runs: a build that is masked would equal any other. */
function expectedBuilds(load: Load, values: { readonly [name: string]: string }): readonly string[] {
  return Object.values(load.targets)
    .flatMap(({ expect = '' }) => parsePlaceholders(expect))
    .flatMap((piece) => (typeof piece === 'string' || piece.kind !== 'env' ? [] : (values[piece.name] ?? [])))
}

/** Names and tags: reports are keyed by them. */
function publicWords({ plan, profile, targets, variables, work }: Load): ReadonlySet<string> {
  const scenarios = Object.entries(work.scenarios)
  return new Set([
    ...PHASES,
    plan.name,
    plan.file,
    profile,
    ...(work.environment === undefined ? [] : [work.environment]),
    ...Object.keys(targets),
    ...variables.flatMap(({ fallback }) => (fallback === undefined ? [] : [fallback])),
    ...scenarios.flatMap(([name, scenario]) => [name, ...Object.values(scenario.tags), ...feedsOf(scenario)]),
  ])
}

function feedsOf(scenario: Load['work']['scenarios'][string]): readonly string[] {
  if (scenario.kind === 'rest') return []
  return scenario.socket.messages.flatMap((messages) => Object.values(ownTags(messages) ?? {}))
}
