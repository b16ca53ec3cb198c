import { networkInterfaces } from 'node:os'
import { classOf } from '../../model/address.ts'
import type { ResolvedTarget } from '../../plan/grant/targets.ts'

/** The targets on this machine: at a loopback address, or at one of its own. */
export function targetsHere(
  targets: readonly ResolvedTarget[],
  pins: ReadonlyMap<string, string>,
): readonly ResolvedTarget[] {
  const own = new Set(
    Object.values(networkInterfaces()).flatMap((some) => (some ?? []).map(({ address }) => address)),
  )
  return targets.filter(({ host }) => {
    const address = pins.get(host) ?? host
    return own.has(address) || classOf(address)?.reach === 'loopback'
  })
}
