import { arch, availableParallelism, cpus, platform } from 'node:os'
import type { Provenance } from '../../model/record/record.ts'
import { type Env, machineId } from './identity.ts'
import { readOrEmpty } from './names-of-system.ts'

export interface MachineFacts {
  readonly machine: Provenance['machine']
  /** `<os>-<arch>-<cores>`. */
  readonly runnerLabel: string
}

/** Open files of one process, and ephemeral ports to one address; null: not known on this system. */
export interface MachineLimits {
  readonly descriptors: number | null
  readonly ports: number | null
}

/** This machine, without anything that names it to a stranger. `env`: the runner's. */
export function machineFacts(env: Env): MachineFacts {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown'
  const cores = availableParallelism()
  const machine = { id: machineId(env, cpu), os: platform(), arch: arch(), cpu, cores }
  return { machine, runnerLabel: `${machine.os}-${machine.arch}-${cores}` }
}

/** What this machine allows a generator. */
export function machineLimits(): MachineLimits {
  return { descriptors: descriptorLimit(), ports: ephemeralPorts() }
}

function descriptorLimit(): number | null {
  const limit = /^Max open files\s+(\d+)/m.exec(readOrEmpty('/proc/self/limits'))?.[1]
  return limit === undefined ? null : Number(limit)
}

function ephemeralPorts(): number | null {
  const range = /^(\d+)\s+(\d+)/.exec(readOrEmpty('/proc/sys/net/ipv4/ip_local_port_range'))
  return range === null ? null : Number(range[2]) - Number(range[1]) + 1
}
