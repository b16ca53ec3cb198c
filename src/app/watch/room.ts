import { setDescriptorLimit } from '../../engine/process/descriptor-limit.ts'
import { type MachineLimits, machineLimits } from '../../evidence/machine/machine-facts.ts'
import type { Load } from '../../model/load/load.ts'
import { descriptorsNeeded, portsNeeded } from '../../plan/forecast/resources.ts'
import type { Log } from '../../ports.ts'
import { lacking } from '../../report/verbs/resources.ts'

/** This machine's limits, once that of open files is raised to `descriptors` where it is under it and may be. */
export async function limitsFor(descriptors: number): Promise<MachineLimits> {
  const limits = machineLimits()
  if (limits.descriptors === null || limits.descriptors >= descriptors) return limits
  return (await setDescriptorLimit(process.pid, descriptors)) ? machineLimits() : limits
}

/** Before a load begins: what this machine lacks for it is raised or, where it cannot be, told. */
export async function makeRoom({ work }: Load, log: Log): Promise<void> {
  const needs = { descriptors: descriptorsNeeded(work), ports: portsNeeded(work) }
  for (const words of lacking(needs, await limitsFor(needs.descriptors))) log.warn(words)
}
