import { integer } from '../../model/numbers.ts'
import { labelled } from '../terminal/layout.ts'
import { type Look, TERMINAL } from '../terminal/look.ts'

/** What this machine allows one process; null: not known on this system. */
export interface Limits {
  readonly descriptors: number | null
  /** Ephemeral ports to one address. */
  readonly ports: number | null
}

/** What a load needs of it. */
export interface Needs {
  readonly descriptors: number
  /** By target, each with an address of its own. */
  readonly ports: readonly { readonly target: string; readonly ports: number }[]
}

/** `148 of 65,536`, `70,000 of 65,536: too many`, `148 (limit not known)`. */
function against(needed: number, limit: number | null): string {
  if (limit === null) return `${integer(needed)} (limit not known)`
  return `${integer(needed)} of ${integer(limit)}${needed > limit ? ': too many for this machine' : ''}`
}

/** Whether the machine can hold the load, as far as its limits are known. */
export function holds(needs: Needs, limits: Limits): boolean {
  const within = (needed: number, limit: number | null) => limit === null || needed <= limit
  return (
    within(needs.descriptors, limits.descriptors) &&
    needs.ports.every(({ ports }) => within(ports, limits.ports))
  )
}

/** Descriptors and ports, needed and there. */
export function needsLines(needs: Needs, limits: Limits, look: Look): string[] {
  const ports = needs.ports.map(
    ({ target, ports }) => `${TERMINAL.name(target)} ${against(ports, limits.ports)}`,
  )
  return [
    ...labelled('Descriptors', against(needs.descriptors, limits.descriptors), look),
    ...(ports.length === 0 ? [] : labelled('Ports', ports.join('; '), look)),
  ]
}
