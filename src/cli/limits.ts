import { readFileSync } from 'node:fs'
import { readDescriptorLimit } from '../engine/process-reading.ts'

/** What one machine can hold at once; null where this system does not say. */
export interface Limits {
  readonly descriptors: number | null
  /** Ephemeral ports: connections to one address and port at once. */
  readonly ports: number | null
}

export function readLimits(): Limits {
  return { descriptors: readDescriptorLimit(process.pid), ports: ephemeralPorts() }
}

/** Linux's ip_local_port_range (ip(7)): both ends are used. */
function ephemeralPorts(): number | null {
  try {
    const [from, to] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8')
      .trim()
      .split(/\s+/)
      .map(Number)
    return from === undefined || to === undefined ? null : to - from + 1
  } catch {
    return null
  }
}
