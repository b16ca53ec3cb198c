import { classOf, isV4 } from '../../model/address.ts'
import { Failure } from '../../model/failure.ts'
import type { Load } from '../../model/load/load.ts'
import {
  type Place,
  type RelayedOrigin,
  type RelayRoutes,
  relayedScenarios,
} from '../../model/load/relayed.ts'
import { besideStorms } from './beside-storms.ts'
import { type Dialling, isSecure, keyOf } from './dialling.ts'
import type { ResolvedTarget } from './targets.ts'
import { split } from './uses.ts'

/**
 * What has to go through a relay under this load: the origins of its disrupted and idle scenarios; null: nothing.
 *
 * @param targets from resolveTargets(), granted. @param pins the addresses at which their hosts are dialled.
 * @throws {Failure} `plan`, in words that say what to do: what a relay cannot reach, or could not tell apart.
 */
export function relayRoutes(
  load: Load,
  targets: readonly ResolvedTarget[],
  pins: ReadonlyMap<string, string>,
): RelayRoutes | null {
  const asking = new Set(relayedScenarios(load.work))
  if (asking.size === 0) return null
  const all = diallingIn(load, targets)
  const wanted = new Set(all.filter(({ name }) => asking.has(name)).map(({ target }) => keyOf(target)))
  const relayed = all.filter(({ target }) => wanted.has(keyOf(target)))
  const problems = [...literals(relayed), ...besideStorms(relayed), ...moveProblems(relayed, targets)]
  if (problems.length > 0)
    throw new Failure('plan', [...new Set(problems)].map((words) => `${load.plan.file}: ${words}`).join('\n'))
  return { origins: originsOf(relayed, pins), moves: movesOf(relayed, targets, pins) }
}

function diallingIn({ work }: Load, targets: readonly ResolvedTarget[]): readonly Dialling[] {
  return Object.entries(work.scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind !== 'socket') return []
    const target = targets.find((one) => one.name === split(scenario.socket.url).target)
    return target === undefined ? [] : [{ name, scenario, target }]
  })
}

function originsOf(
  relayed: readonly Dialling[],
  pins: ReadonlyMap<string, string>,
): readonly RelayedOrigin[] {
  const origins = new Map<string, RelayedOrigin>()
  for (const { name, target } of relayed) {
    const key = keyOf(target)
    const scenarios = [...(origins.get(key)?.scenarios ?? []), name]
    origins.set(key, { key, ...placeOf(target, pins), secure: isSecure(target), scenarios })
  }
  return [...origins.values()]
}

function placeOf({ host, port }: ResolvedTarget, pins: ReadonlyMap<string, string>): Place {
  return { address: pins.get(host) ?? host, port }
}

function movesOf(
  relayed: readonly Dialling[],
  targets: readonly ResolvedTarget[],
  pins: ReadonlyMap<string, string>,
): RelayRoutes['moves'] {
  return Object.fromEntries(
    relayed.flatMap((one) => {
      const to = movedTo(one, targets)
      return to === undefined ? [] : [[one.name, placeOf(to, pins)] as const]
    }),
  )
}

function movedTo({ scenario }: Dialling, targets: readonly ResolvedTarget[]): ResolvedTarget | undefined {
  const what = scenario.socket.disrupt?.what
  return what?.kind === 'move' ? targets.find(({ name }) => name === what.target) : undefined
}

/** k6 takes no IPv6 literal among its `hosts`. */
function literals(relayed: readonly Dialling[]): readonly string[] {
  return relayed
    .filter(({ target: { host } }) => classOf(host) !== undefined && !isV4(host))
    .map(
      ({ name, target }) =>
        `the sockets of ${name} go through a relay, which cannot stand for the address ${target.origin}; give target ${target.name} a host name or an IPv4 address`,
    )
}

function moveProblems(relayed: readonly Dialling[], targets: readonly ResolvedTarget[]): readonly string[] {
  return relayed.flatMap((one) => {
    const to = movedTo(one, targets)
    if (to === undefined) return []
    if (isSecure(to) !== isSecure(one.target))
      return [
        `${one.name} moves from ${one.target.origin} to ${to.origin}: who dials again still speaks as before; both must be with TLS, or both without`,
      ]
    if (keyOf(to) === keyOf(one.target))
      return [`${one.name} moves to ${to.origin}, where its sockets are already`]
    return []
  })
}
