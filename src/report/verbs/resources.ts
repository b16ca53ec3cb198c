import { LIMITS, type Limit } from '../../model/metrics/limits.ts'
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

/** What it has too little of, a sentence each, with what to do. */
export function lacking(needs: Needs, limits: Limits): string[] {
  const files = overBy(needs.descriptors, limits.descriptors)
  const ports = needs.ports.flatMap(({ target, ports }) => {
    const over = overBy(ports, limits.ports)
    return over === null
      ? []
      : [`${over} local ports to ${target}, a closed connection's counted for a minute`]
  })
  const told: readonly (readonly [Limit, string])[] = [
    ...(files === null ? [] : [['descriptors', `${files} open files`] as const]),
    ...ports.map((words) => ['ports', words] as const),
  ]
  return told.map(
    ([limit, words]) =>
      `This load needs ${words}: what is beyond that may fail on this machine. ${opened(LIMITS[limit].mend)}.`,
  )
}

function opened(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}

/** `25,064 of this machine's 20,000`; null: it has enough, or nobody knows. */
function overBy(needed: number, limit: number | null): string | null {
  return limit === null || needed <= limit ? null : `${integer(needed)} of this machine's ${integer(limit)}`
}

/** Whether the machine can hold the load, as far as its limits are known. */
export function holds(needs: Needs, limits: Limits): boolean {
  return lacking(needs, limits).length === 0
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
