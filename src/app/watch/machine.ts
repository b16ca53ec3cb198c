import { watchHealth } from '../../engine/process/health.ts'
import { usableCores } from '../../engine/process/quota.ts'
import { servicesOn, watchServiceCpu } from '../../engine/process/service-cpu.ts'
import type { Facts } from '../../evidence/record.ts'
import type { ResolvedTarget } from '../../plan/grant/targets.ts'
import { targetsHere } from './here.ts'
import { watchStall } from './stall.ts'
import { watchWakes } from './wakes.ts'
import { watchWall } from './wall.ts'

/** What the gate sees of its machine while a load runs. */
export type Machine = Pick<Facts, 'stall' | 'wakes' | 'local' | 'service' | 'clockStep' | 'gate'>

export interface MachineWatch {
  /** The load has begun; to be told so again changes nothing. */
  begin(): void
  /** The load is over. */
  end(): Machine
}

/**
 * Watches the machine beside a load: whether the gate itself stands still, whether the clock is set, how long a thread waits for a CPU, and what the service uses of it where it runs
 * on it. Made before the load begins, since it has to look for the service.
 *
 * @param trees processes that we started as services.
 * @param apart the engine is another process than this one, which is then watched, too.
 */
export function watchMachine(
  targets: readonly ResolvedTarget[],
  pins: ReadonlyMap<string, string>,
  trees: readonly number[] = [],
  apart = false,
): MachineWatch {
  const here = targetsHere(targets, pins)
  const ports = here.map(({ port }) => port)
  const services = servicesOn(ports, trees)
  const local = here.length > 0
  const wakes = watchWakes()
  const endWall = watchWall()
  let end: (() => Machine) | null = null
  return {
    begin() {
      if (end !== null) return
      const endStall = watchStall()
      const own = apart ? watchHealth(process.pid, usableCores(1)) : null
      wakes.begin()
      const endService = services.length === 0 ? null : watchServiceCpu(services)
      end = () => {
        const late = wakes.end()
        const lag = endStall()
        return {
          stall: lag.most,
          ...(own !== null && { gate: { ...own.stop().peaks, lag } }),
          clockStep: endWall(),
          local,
          ...(late !== undefined && { wakes: late }),
          ...(endService !== null && { service: endService() }),
        }
      }
    },
    end() {
      if (end !== null) return end()
      wakes.end()
      endWall()
      return { local }
    },
  }
}
