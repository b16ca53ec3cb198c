import type { Disrupt } from '../../../model/load/socket.ts'
import { stormEnd } from '../../../model/load/storm.ts'
import { valueAt } from '../../expected/curve.ts'
import { openSockets } from '../../expected/sockets.ts'
import type { PlanScenario } from '../../plan.ts'
import { momentOf, steadyLeft } from '../../size/moment.ts'
import { size } from '../../size/size.ts'
import type { Context } from '../context.ts'
import { offset } from '../fields/quantities.ts'
import { below, type Pointer } from '../yaml/pointer.ts'

type SocketScenario = Extract<PlanScenario, { readonly kind: 'socket' }>

/**
 * The scenario with its storm at its time, which must be steady from its beginning to its end.
 *
 * @param written the plan's `at`. @param place of `disrupt`
 */
export function placed(
  scenario: SocketScenario,
  storm: Omit<Disrupt, 'at'>,
  written: string,
  place: Pointer,
  context: Context,
): SocketScenario {
  const { start, socket } = scenario
  const timed = { load: size(scenario.load, { vus: 1, time: 1 }), start, socket }
  const moment = offset(written)
  const begins = momentOf(moment, timed)
  const disrupt = { ...storm, at: begins ?? start }
  const left = begins === undefined ? undefined : steadyLeft(begins, timed)
  const tooLong = left !== undefined && left < stormEnd(disrupt) - disrupt.at
  const at = below(place, 'at')
  if (begins === undefined || left === undefined) context.problem(at, unsteady(written, begins, start))
  else if (tooLong) context.problem(at, tooLate(disrupt, left))
  else if (valueAt(openSockets(timed), begins, 'after') === 0)
    context.problem(at, 'no socket is open any more at that moment: let it begin sooner, or hold them longer')
  return { ...scenario, socket: { ...socket, disrupt }, storm: { at: moment, line: context.line(place) } }
}

function unsteady(written: string, begins: number | undefined, start: number): string {
  const instead = 'write for instance at: steady + 30s'
  return begins === undefined
    ? `the load has no phase "${written.startsWith('ramp') ? 'ramp' : 'steady'}"; give it a stage that keeps its target, and ${instead}`
    : `${seconds(begins - start)} after the scenario's start its load is not steady, and a storm beside a ramp tells nothing; ${instead}`
}

/** Its window is what it takes; `left` is what there is. */
function tooLate({ over, recovered }: Disrupt, left: number): string {
  const window = `over ${seconds(over)} and within ${seconds(recovered.within)}`
  return `${seconds(left)} of steady time are left from there, and the storm takes ${seconds(over + recovered.within)} (${window}): let it begin sooner, or make the steady time longer`
}

/** `1500` is `1.5 s`. */
function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(3))} s`
}
