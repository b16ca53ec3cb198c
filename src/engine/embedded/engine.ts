import type { Engine } from '../../ports.ts'
import { configure } from '../../vu/main.ts'
import { engineFor } from './start.ts'

/**
 * Runs a load on Node: the same `vu/` as under k6, its `k6/*` imports resolved to the modules beside this file.
 * One thread; it never replaces k6 silently, and its samples say `embedded`.
 */
export function embeddedEngine(): Engine {
  return engineFor(configure)
}
