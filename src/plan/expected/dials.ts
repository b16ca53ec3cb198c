import type { SocketScenario } from '../../model/load/scenario.ts'
import type { Disrupt, Reopen, Socket } from '../../model/load/socket.ts'
import { cutOf } from '../../model/load/storm.ts'
import { valueAt } from './curve.ts'
import { openSockets } from './sockets.ts'

/** What a storm does to a sized scenario, if nothing went wrong before. */
export interface Storm {
  /** Sockets that are open when it begins. */
  readonly open: number
  /** Of those, the ones that are cut; of a command all may be. */
  readonly cut: number
  /** The most of their first dials within any second, on average of what is drawn. */
  readonly dialsPerSecond: number
  /** Without jitter: who is cut in one moment dials in one moment. */
  readonly lockstep: boolean
}

/** Undefined: the scenario has none. */
export function stormOf({ load, start, socket }: SocketScenario): Storm | undefined {
  const { disrupt, reopen } = socket
  if (disrupt === undefined || reopen === undefined) return undefined
  const open = Math.round(valueAt(openSockets({ load, start, socket }), disrupt.at, 'after'))
  const cut = cutOf(disrupt, open)
  const drawn = reopen.from * shareOf(reopen)
  const share = mostWithinSecond([disrupt.over, noticing(disrupt, socket), drawn])
  return { open, cut, dialsPerSecond: cut * share, lockstep: drawn === 0 }
}

/** ms over which they find out: nobody tells them of a silent cut, and each waits for its own heartbeat. */
function noticing({ what }: Disrupt, { heartbeat }: Socket): number {
  return what.kind === 'cut' && what.how === 'drop' ? (heartbeat?.every ?? 0) : 0
}

/** The part of the first delay that is drawn. */
function shareOf({ jitter }: Reopen): number {
  return jitter === 'full' ? 1 : jitter === 'none' ? 0 : jitter
}

const SECOND = 1000
/** ms: so finely the second is looked for, or in so many steps. */
const STEP = 50
const MOST_STEPS = 5000

/** The largest share of moments that fall within one second, each the sum of draws from 0 to these widths, in ms. */
export function mostWithinSecond(widths: readonly number[]): number {
  const step = Math.max(STEP, widths.reduce((sum, width) => sum + width, 0) / MOST_STEPS)
  const density = widths.reduce<readonly number[]>(
    (before, width) => spread(before, Math.round(width / step)),
    [1],
  )
  const most = mostOf(density, Math.max(1, Math.round(SECOND / step)))
  return most * Math.min(1, SECOND / step)
}

/** The density with another uniform draw of so many steps added. */
function spread(density: readonly number[], steps: number): readonly number[] {
  if (steps <= 1) return density
  const sums = summed(density)
  const last = density.length
  return Array.from(
    { length: last + steps - 1 },
    (_, i) => (sums[Math.min(last, i + 1)]! - sums[Math.max(0, i + 1 - steps)]!) / steps,
  )
}

/** The most that lies in so many steps in a row. */
function mostOf(density: readonly number[], steps: number): number {
  const sums = summed(density)
  const last = density.length
  return Math.min(
    1,
    density.reduce((most, _, i) => Math.max(most, sums[Math.min(last, i + steps)]! - sums[i]!), 0),
  )
}

/** From 0: what lies before each step. */
function summed(density: readonly number[]): readonly number[] {
  let sum = 0
  return [0, ...density.map((value) => (sum += value))]
}
