import { higher, type Peaks } from '../../model/record/health/peaks.ts'
import type { EngineEnd } from '../../ports.ts'
import { usableCores } from './quota.ts'
import { type Reading, readDescriptorLimit, readProcess } from './reading.ts'

export type EngineHealth = EngineEnd['health']

export interface HealthWatch {
  /** Ends the sampling. Shares are of the seconds after the first; null, or no peak: not measured on this system. */
  stop(): EngineHealth
}

/** Start-up compiles scripts and fills caches; it says nothing about the load. */
const SKIPPED_MS = 1000
const EVERY_MS = 1000

/**
 * Samples a process once a second: its CPU time as a share of `cores`, the machine's steal, its memory, its open files.
 *
 * @param cores what the process can use: all that there are for k6, at most 1 for an engine that lives on one thread.
 */
export function watchHealth(pid: number, cores: number = usableCores()): HealthWatch {
  const watch = new Watch(pid, cores)
  watch.start()
  return watch
}

class Watch implements HealthWatch {
  readonly #pid: number
  readonly #cores: number
  readonly #cpu: number[] = []
  readonly #steal: number[] = []
  readonly #began = performance.now()
  #peaks: Peaks = {}
  #descriptorLimit: number | null = null
  #last: Reading | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(pid: number, cores: number) {
    this.#pid = pid
    this.#cores = cores
  }

  start(): void {
    this.#sample()
    this.#timer = setInterval(() => this.#sample(), EVERY_MS)
    this.#timer.unref()
  }

  stop(): EngineHealth {
    clearInterval(this.#timer)
    return {
      cpuP95: p95(this.#cpu),
      cores: this.#cores,
      stealP95: p95(this.#steal),
      memoryPeak: this.#peaks.memory?.most ?? null,
      descriptorLimit: this.#descriptorLimit,
      ...(this.#last !== null && { peaks: this.#peaks }),
    }
  }

  #sample(): void {
    readProcess(this.#pid).then(
      (reading) => reading && this.#add(reading),
      // A process that has just ended cannot be read any more; the seconds before it stand.
      () => undefined,
    )
  }

  #add(now: Reading): void {
    // Again each time: Go programs raise their own limit a moment after they start.
    this.#descriptorLimit = readDescriptorLimit(this.#pid) ?? this.#descriptorLimit
    this.#rise('memory', now.memory)
    this.#rise('descriptors', now.descriptors)
    const before = this.#last
    this.#last = now
    if (before === null || before.at - this.#began < SKIPPED_MS / 2) return
    const cpu = (now.cpuMs - before.cpuMs) / (now.at - before.at) / this.#cores
    this.#cpu.push(cpu)
    this.#rise('cpu', cpu)
    if (now.machine && before.machine) this.#steal.push(share(before.machine, now.machine))
  }

  #rise(what: keyof Peaks, value: number | null): void {
    if (value === null) return
    this.#peaks = { ...this.#peaks, [what]: higher(this.#peaks[what], { most: value, at: Date.now() }) }
  }
}

function share(before: { total: number; steal: number }, now: { total: number; steal: number }): number {
  const total = now.total - before.total
  return total > 0 ? (now.steal - before.steal) / total : 0
}

/** Type 7, as every quantile here; null without values. */
function p95(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const at = 0.95 * (sorted.length - 1)
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}
