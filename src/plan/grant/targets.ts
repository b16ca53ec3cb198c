import { classOf } from '../../model/address.ts'
import { Failure } from '../../model/failure.ts'
import type { Load } from '../../model/load/load.ts'
import type { Variable } from '../../model/load/placeholder.ts'
import { parsePlaceholders } from '../../model/load/placeholder.ts'
import { readOrigin } from './origin.ts'
import { usesOf } from './uses.ts'

/** A target as it will be dialled. */
export interface ResolvedTarget {
  readonly name: string
  /** The whole base URL, as the plan gives it; may hold secrets in its path. */
  readonly url: string
  /** `ws://127.0.0.1:8787`. */
  readonly origin: string
  /** Lower case, without brackets: what is looked up, and the key of pins. */
  readonly host: string
  readonly port: number
}

/**
 * Fills in the targets' URLs and checks them, and what uses them.
 *
 * @param values from resolveVariables().
 * @throws {Failure} `plan`: a URL that is none, or not a plain base URL; a scheme that does not fit its use.
 */
export function resolveTargets(
  load: Load,
  values: { readonly [name: string]: string },
): readonly ResolvedTarget[] {
  const problems: string[] = []
  const targets: ResolvedTarget[] = []
  for (const [name, { url: text }] of Object.entries(load.targets)) {
    const url = filled(text, values)
    const origin = readOrigin(url)
    if ('problem' in origin) problems.push(`${place(load, name, text)}: ${origin.problem}`)
    else targets.push({ name, url, origin: origin.text, host: origin.host, port: origin.port })
  }
  problems.push(...useProblems(load, targets))
  if (problems.length > 0) throw new Failure('plan', problems.join('\n'))
  return targets
}

/** Those that virtual users dial; what only `version` and the like use is left out. */
export function dialledTargets(
  { work, script }: Load,
  targets: readonly ResolvedTarget[],
): readonly ResolvedTarget[] {
  // A script may dial any of them.
  if (script !== undefined) return targets
  const names = new Set(usesOf(work).map(({ target }) => target))
  return targets.filter(({ name }) => names.has(name))
}

/** The text with its `${VAR}`s filled in. One that is not set or empty falls back, as everywhere. */
export function filled(text: string, values: { readonly [name: string]: string }): string {
  const pieces = parsePlaceholders(text).map((piece) => {
    if (typeof piece === 'string') return piece
    if (piece.kind !== 'env') return ''
    return (Object.hasOwn(values, piece.name) && values[piece.name]) || piece.fallback || ''
  })
  return pieces.join('')
}

/** File, line where one is known, and the target: the value itself may be a secret. */
function place(load: Load, name: string, text: string): string {
  const variable = variableIn(load, text)
  if (variable === undefined) return `${load.plan.file}: the url of target ${name} is not a base URL`
  const at = `${load.plan.file}:${variable.line}:${variable.column}`
  return `${at} the url of target ${name}, which takes \${${variable.name}}, is not a base URL`
}

function variableIn(load: Load, text: string): Variable | undefined {
  for (const piece of parsePlaceholders(text)) {
    if (typeof piece === 'string' || piece.kind !== 'env') continue
    const found = load.variables.find(({ name }) => name === piece.name)
    if (found !== undefined) return found
  }
  return undefined
}

function useProblems(load: Load, targets: readonly ResolvedTarget[]): readonly string[] {
  const problems = usesOf(load.work).flatMap(({ where, target, rest, socket }) => {
    const found = targets.find(({ name }) => name === target)
    if (found === undefined) return []
    const fits = socket ? /^wss?:/.test(found.origin) : /^https?:/.test(found.origin)
    const wanted = socket ? 'ws:// or wss://' : 'http:// or https://'
    const scheme = fits
      ? []
      : [`${load.plan.file}: ${where} uses target ${target}, which is ${found.origin}; it needs ${wanted}`]
    const follows = /^(\/|\?|\$\{|$)/.test(rest)
      ? []
      : [`${load.plan.file}: the url of ${where} must go on with / or ? after \${targets.${target}}`]
    return [...scheme, ...follows]
  })
  return [...new Set(problems)]
}

/** Names among the hosts: they need looking up. IP literals are their own address. */
export function hostsToResolve(targets: readonly ResolvedTarget[]): readonly string[] {
  const hosts = targets.map(({ host }) => host).filter((host) => classOf(host) === undefined)
  return [...new Set(hosts)]
}
