import type { SocketScenario } from '../../model/load/scenario.ts'
import type { ResolvedTarget } from './targets.ts'

/** A socket scenario and what it dials. */
export interface Dialling {
  readonly name: string
  readonly scenario: SocketScenario
  readonly target: ResolvedTarget
}

/** As engines dial it, whatever the scheme. */
export function keyOf({ host, port }: ResolvedTarget): string {
  return `${host}:${port}`
}

export function isSecure({ origin }: ResolvedTarget): boolean {
  return origin.startsWith('wss:') || origin.startsWith('https:')
}
