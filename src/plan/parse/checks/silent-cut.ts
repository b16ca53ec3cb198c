import type { Plan, PlanScenario } from '../../plan.ts'

type Warning = Plan['warnings'][number]

/** A silent cut that no client notices, or notices in time: none would be back, whatever the service does. */
export function silentCut(
  name: string,
  { socket, storm, line }: Extract<PlanScenario, { readonly kind: 'socket' }>,
): Warning[] {
  const { disrupt, heartbeat } = socket
  if (disrupt?.what.kind !== 'cut' || disrupt.what.how !== 'drop') return []
  const at = storm?.line ?? line
  if (heartbeat?.reconnect !== true) {
    const message = `"how: drop" tells the clients of "${name}" nothing, and only a heartbeat with "reconnect: true" notices a dead connection: none would be back; add heartbeat: { every: 5s, timeout: 5s, reconnect: true }`
    return [{ line: at, message }]
  }
  const noticed = heartbeat.every + heartbeat.timeout
  const { within } = disrupt.recovered
  if (noticed < within) return []
  const message = `a client of "${name}" notices a silent cut after up to ${seconds(noticed)} (heartbeat every ${seconds(heartbeat.every)}, timeout ${seconds(heartbeat.timeout)}), and is to be back within ${seconds(within)} of it: make "within" longer, or the heartbeat shorter`
  return [{ line: at, message }]
}

const seconds = (ms: number) => `${ms / 1000} s`
