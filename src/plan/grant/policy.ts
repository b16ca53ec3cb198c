import { type AddressClass, classOf, isV4 } from '../../model/address.ts'
import { Failure } from '../../model/failure.ts'
import type { Load } from '../../model/load/load.ts'
import type { Reader } from '../../model/verdict/outcomes.ts'
import type { GrantUse } from './grant-use.ts'
import type { Origin } from './origin.ts'
import type { ResolvedTarget } from './targets.ts'

/** What the caller allows; a plan cannot grant itself anything (design.md section 5, "Targets"). */
export interface TargetPolicy {
  /** From parseGrant(). */
  readonly grants: readonly Origin[]
  /** In CI every origin but loopback needs a grant. */
  readonly ci: boolean
  /** Who reads what to do about a refusal. */
  readonly reader?: Reader
  /** Told which of the grants are of use. */
  readonly use?: GrantUse
}

/**
 * Checks every target by its name alone, before anything is looked up: a look-up tells the name to whoever runs its zone,
 * and a plan may have made it of a secret.
 *
 * @throws {Failure} `policy` for every target that no address could make a granted one.
 */
export function checkNames(targets: readonly ResolvedTarget[], policy: TargetPolicy): void {
  policy.use?.add(policy.grants, (grant) => targets.some((target) => covers(grant, target)))
  const refusals = targets.flatMap((target) => {
    if (classOf(target.host) !== undefined) return refusal(target, target.host, policy) ?? []
    // This one is of every machine's own (RFC 6761, 6.3); names below it may be asked of DNS all the same.
    const known = !policy.ci || target.host === 'localhost' || isCovered(target, policy)
    return known ? [] : [ungranted(`target ${target.name} (${target.origin})`, EVERY, target, policy)]
  })
  refuse(refusals)
}

/**
 * Checks every target by the addresses that its host resolves to, and says which address each host is to be
 * dialled at: the first IPv4 one, else the first. An IP literal needs no pin.
 *
 * @param load whose plan has the targets: then a failure says where.
 * @param addresses host (ResolvedTarget.host) to what it resolves to; IP literals may be left out.
 * @throws {Failure} `policy` for every target that is not granted; `target` for a host without any address.
 */
export function checkTargets(
  targets: readonly ResolvedTarget[],
  addresses: ReadonlyMap<string, readonly string[]>,
  policy: TargetPolicy,
  load?: Pick<Load, 'plan' | 'targets'>,
): ReadonlyMap<string, string> {
  const refusals: Refusal[] = []
  const unknown: ResolvedTarget[] = []
  const pins = new Map<string, string>()
  for (const target of targets) {
    const isLiteral = classOf(target.host) !== undefined
    const found = isLiteral ? [target.host] : (addresses.get(target.host) ?? [])
    const [first] = found
    if (first === undefined) unknown.push(target)
    refusals.push(...found.flatMap((address) => refusal(target, address, policy) ?? []).slice(0, 1))
    if (!isLiteral && first !== undefined) pins.set(target.host, found.find(isV4) ?? first)
  }
  refuse(refusals)
  if (unknown.length > 0) throw unresolved(unknown, load)
  return pins
}

/** Why a target may not be loaded. `never`: no grant covers it. */
interface Refusal {
  readonly message: string
  readonly never: boolean
}

/** @throws {Failure} `policy` where there is any. */
function refuse(refusals: readonly Refusal[]): void {
  if (refusals.length === 0) return
  const next = refusals.some(({ never }) => never) ? [NEVER] : []
  throw new Failure('policy', refusals.map(({ message }) => message).join('\n'), [], next)
}

const NEVER =
  'Put another address into the plan, or into the variable that it takes it from: no grant covers this one.'

function unresolved(unknown: readonly ResolvedTarget[], load?: Pick<Load, 'plan' | 'targets'>): Failure {
  const placeOf = (name: string) => {
    const line = load?.targets[name]?.urlLine ?? 0
    return load === undefined ? '' : ` (${load.plan.file}${line > 0 ? `:${line}` : ''})`
  }
  const words = unknown.map(
    ({ name, host }) => `target ${name}${placeOf(name)}: the host ${host} does not resolve`,
  )
  const [{ name, host }] = unknown as readonly [ResolvedTarget, ...ResolvedTarget[]]
  const next = [
    `See whether \`targets.${name}.url\`${placeOf(name)} names the right host, and whether this machine can look up ${host}.`,
    'Run this again; nothing has to be cleaned up.',
  ]
  return new Failure('target', words.join('\n'), [], next)
}

function refusal(target: ResolvedTarget, address: string, policy: TargetPolicy): Refusal | undefined {
  const kind = classOf(address)
  const at = address === target.host ? '' : `, resolved to ${shown(address)}`
  const what = `target ${target.name} (${target.origin}${at})`
  const never = (why: string) => ({ message: `${what} is refused: ${why}`, never: true })
  if (kind === undefined) return never('that is not an IP address')
  if (kind.reach === 'never') return never(`${kind.what} is never granted`)
  if (!needsGrant(kind, policy) || isCovered(target, policy)) return undefined
  return ungranted(
    what,
    kind.reach === 'private' ? `${kind.what} always needs a grant` : EVERY,
    target,
    policy,
  )
}

const EVERY = 'in CI every target needs a grant'

function ungranted(what: string, why: string, { origin }: ResolvedTarget, { reader }: TargetPolicy): Refusal {
  const how =
    reader === 'action'
      ? `add the line ${origin} to the input allowed-targets`
      : `add --allow-target ${origin}`
  return { message: `${what} is not granted: ${why}. If it is yours to load, ${how}`, never: false }
}

function isCovered(target: ResolvedTarget, { grants }: TargetPolicy): boolean {
  return grants.some((grant) => covers(grant, target))
}

function needsGrant({ reach }: AddressClass, { ci }: TargetPolicy): boolean {
  return reach === 'private' || (reach === 'public' && ci)
}

/** Scheme, host and port count; http covers ws and https covers wss. */
function covers(grant: Origin, target: ResolvedTarget): boolean {
  const [scheme] = target.origin.split(':')
  const schemes =
    grant.scheme === 'http' ? ['http', 'ws'] : grant.scheme === 'https' ? ['https', 'wss'] : [grant.scheme]
  return schemes.includes(scheme ?? '') && grant.host === target.host && grant.port === target.port
}

/** What a resolver answers is not ours: only characters of an address are shown. */
function shown(address: string): string {
  return address.replace(/[^0-9a-z.:%]/gi, '?').slice(0, 64)
}
