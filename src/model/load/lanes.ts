import { type Executor, lengthOf, peakVUs } from './executor.ts'

/**
 * Users that one VU of the engine hosts, by socket scenario; one where a scenario is not named. A VU costs more memory and
 * CPU than a socket: several users in one share it, each with its own number, cookies, values and sockets.
 */
export type Lanes = { readonly [scenario: string]: number }

/** How many VUs it takes to host all users of a load, `lanes` in each. */
export function hostsOf(load: Executor, lanes: number): number {
  return Math.ceil(peakVUs(load) / lanes)
}

/** The users of one of these VUs, by their places from 0. Neighbours in time are apart, so that no VU starts all at once. */
export function usersOf(load: Executor, lanes: number, host: number): readonly number[] {
  const hosts = hostsOf(load, lanes)
  const users: number[] = []
  for (let user = host; user < peakVUs(load); user += hosts) users.push(user)
  return users
}

/**
 * What the engine executes for a load: itself, or as many VUs as it takes to host its users, for all of its time. Their
 * own shifts are then kept by their own timers.
 */
export function executedLoad(load: Executor, lanes = 1): Executor {
  if (lanes <= 1) return load
  const vus = hostsOf(load, lanes)
  if (load.executor === 'per-vu-iterations') return { ...load, vus, iterations: 1 }
  return { executor: 'constant-vus', vus, duration: lengthOf(load) }
}
