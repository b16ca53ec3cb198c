import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, hostname, platform } from 'node:os'
import { median } from '../model/quantile.ts'
import type { Provenance } from '../model/record/record.ts'

const REPEATS = 7
const ROUNDS = 8

export interface MachineFacts {
  readonly machine: Provenance['machine']
  /** `<os>-<arch>-<cores>`. */
  readonly runnerLabel: string
  /** Open files of one process, and ephemeral ports to one address; null: not known on this system. */
  readonly limits: { readonly descriptors: number | null; readonly ports: number | null }
}

/** This machine, without anything that names it to a stranger, and what it allows a generator. */
export function machineFacts(): MachineFacts {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown'
  const cores = availableParallelism()
  const machine = { id: machineId(cpu), os: platform(), arch: arch(), cpu, cores }
  const limits = { descriptors: descriptorLimit(), ports: ephemeralPorts() }
  return { machine, runnerLabel: `${machine.os}-${machine.arch}-${cores}`, limits }
}

function descriptorLimit(): number | null {
  const limit = /^Max open files\s+(\d+)/m.exec(readOrEmpty('/proc/self/limits'))?.[1]
  return limit === undefined ? null : Number(limit)
}

function ephemeralPorts(): number | null {
  const range = /^(\d+)\s+(\d+)/.exec(readOrEmpty('/proc/sys/net/ipv4/ip_local_port_range'))
  return range === null ? null : Number(range[2]) - Number(range[1]) + 1
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function machineId(cpu: string): string {
  return createHash('sha256')
    .update(`socketgate ${identity(cpu)}`)
    .digest('hex')
    .slice(0, 12)
}

/** Where there is no machine id, the name and the processor have to do. */
function identity(cpu: string): string {
  return readOrEmpty('/etc/machine-id').trim() || `${hostname()} ${cpu}`
}

/**
 * A fixed micro-benchmark of hashing, JSON and sorting, about 300 ms in all: the median of seven repetitions, in
 * ms. It tells a slower machine from a slower service, so its work must never change within a series.
 */
export function machineProbe(): number {
  const work = probeWork()
  work()
  const times = Array.from({ length: REPEATS }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return median(times)
}

function probeWork(): () => void {
  const rows = Array.from({ length: 2_000 }, (_, i) => ({ id: i, name: `row ${i}`, at: [i * 7, i / 3] }))
  const numbers = Float64Array.from({ length: 40_000 }, (_, i) => (i * 2_654_435_761) % 1_000_003)
  return () => {
    for (let round = 0; round < ROUNDS; round++) {
      const text = JSON.stringify(rows)
      createHash('sha256')
        .update(text)
        .update(JSON.stringify(JSON.parse(text)))
        .digest()
      numbers.slice().sort()
    }
  }
}
