import { type AddressClass, classOf, isV4 } from '../../model/address.ts'
import { Failure } from '../../model/failure.ts'
import type { Reader } from '../../model/verdict/outcomes.ts'
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
}

/**
 * Checks every target by the addresses that its host resolves to, and says which address each host is to be
 * dialled at: the first IPv4 one, else the first. An IP literal needs no pin.
 *
 * @param addresses host (ResolvedTarget.host) to what it resolves to; IP literals may be left out.
 * @throws {Failure} `policy` for every target that is not granted; `target` for a host without any address.
 */
export function checkTargets(
  targets: readonly ResolvedTarget[],
  addresses: ReadonlyMap<string, readonly string[]>,
  policy: TargetPolicy,
): ReadonlyMap<string, string> {
  const refusals: string[] = []
  const unknown: string[] = []
  const pins = new Map<string, string>()
  for (const target of targets) {
    const isLiteral = classOf(target.host) !== undefined
    const found = isLiteral ? [target.host] : (addresses.get(target.host) ?? [])
    const [first] = found
    if (first === undefined) unknown.push(`target ${target.name}: the host ${target.host} does not resolve`)
    refusals.push(...found.flatMap((address) => refusal(target, address, policy) ?? []).slice(0, 1))
    if (!isLiteral && first !== undefined) pins.set(target.host, found.find(isV4) ?? first)
  }
  if (refusals.length > 0) throw new Failure('policy', refusals.join('\n'))
  if (unknown.length > 0) throw new Failure('target', unknown.join('\n'))
  return pins
}

function refusal(target: ResolvedTarget, address: string, policy: TargetPolicy): string | undefined {
  const kind = classOf(address)
  const at = address === target.host ? '' : `, resolved to ${shown(address)}`
  const what = `target ${target.name} (${target.origin}${at})`
  if (kind === undefined) return `${what} is refused: that is not an IP address`
  if (kind.reach === 'never') return `${what} is refused: ${kind.what} is never granted`
  if (!needsGrant(kind, policy) || policy.grants.some((grant) => covers(grant, target))) return undefined
  const why =
    kind.reach === 'private' ? `${kind.what} always needs a grant` : 'in CI every target needs a grant'
  const how =
    policy.reader === 'action'
      ? `add the line ${target.origin} to the input allowed-targets`
      : `add --allow-target ${target.origin}`
  return `${what} is not granted: ${why}. If it is yours to load, ${how}`
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
