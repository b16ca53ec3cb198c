import { peakVUs } from '../../model/load/executor.ts'
import { relayedScenarios } from '../../model/load/relayed.ts'
import type { Scenario, Work } from '../../model/load/scenario.ts'
import { stormOf } from '../expected/dials.ts'
import { churn } from '../expected/sockets.ts'
import { type Use, usesOf } from '../grant/uses.ts'

/** Ephemeral ports that connections to one target take at once. */
export interface PortsNeeded {
  readonly target: string
  readonly ports: number
}

/** k6 itself: 7 measured, with room for its threads, log and output. */
const OWN_DESCRIPTORS = 64
/** Seconds for which Linux keeps a closed connection's port (TIME_WAIT; linux: include/net/tcp.h, TCP_TIMEWAIT_LEN). */
const PORT_LINGERS = 60

/**
 * Open files at the peak, of the process that has most. The engine: a socket per VU of a socket scenario, a kept HTTP
 * connection per VU that makes requests, and its own. The relay: both ends of each socket that goes through it.
 */
export function descriptorsNeeded(work: Work): number {
  return OWN_DESCRIPTORS + Math.max(ofEngine(work), ofRelay(work))
}

function ofRelay(work: Work): number {
  const loads = relayedScenarios(work).map((name) => work.scenarios[name]?.load)
  return loads.reduce((sum, load) => sum + (load === undefined ? 0 : 2 * peakVUs(load)), 0)
}

function ofEngine(work: Work): number {
  const uses = usesOf(work)
  const connections = Object.entries(work.scenarios).map(([name, scenario]) => {
    const slow = scenario.kind === 'socket' ? (scenario.socket.slowReaders?.count ?? 0) : 0
    const sockets = scenario.kind === 'socket' ? peakVUs(scenario.load) + slow : 0
    return sockets + (makesRequests(name, work, uses) ? peakVUs(scenario.load) : 0)
  })
  return connections.reduce((sum, n) => sum + n, 0)
}

/** By target: connections at the peak, and ports of sockets that were closed, or cut by a storm, within the last minute. */
export function portsNeeded(work: Work): readonly PortsNeeded[] {
  const uses = usesOf(work)
  const targets = [...new Set(uses.map(({ target }) => target))].filter((target) => target !== '')
  return targets.map((target) => {
    const ports = Object.entries(work.scenarios).map(([name, scenario]) =>
      connectionsTo(target, name, scenario, work, uses),
    )
    return { target, ports: Math.ceil(ports.reduce((sum, n) => sum + n, 0)) }
  })
}

function connectionsTo(
  target: string,
  name: string,
  scenario: Scenario,
  work: Work,
  uses: readonly Use[],
): number {
  const mine = uses.filter((use) => use.target === target && servesScenario(use, name, work))
  const requests = mine.some((use) => !use.socket) ? peakVUs(scenario.load) : 0
  if (scenario.kind === 'rest' || !mine.some((use) => use.socket)) return requests
  const slow = scenario.socket.slowReaders?.count ?? 0
  const cut = stormOf(scenario)?.cut ?? 0
  return requests + peakVUs(scenario.load) + slow + cut + churn(scenario) * PORT_LINGERS
}

function makesRequests(name: string, work: Work, uses: readonly Use[]): boolean {
  return uses.some((use) => !use.socket && servesScenario(use, name, work))
}

/** A login once per run is one connection of its own, too few to count. */
function servesScenario(use: Use, name: string, { login }: Work): boolean {
  return use.scenario === undefined ? login?.per !== 'run' : use.scenario === name
}
