import { samplesNeeded } from '../../model/quantile.ts'
import { formatSelector } from '../../model/selector.ts'
import { phaseLength } from '../../model/timeline.ts'
import { peakOf } from '../expected/curve.ts'
import { expectedSamples } from '../expected/samples.ts'
import { connectRate } from '../expected/sockets.ts'
import type { Plan, PlanScenario } from '../plan.ts'
import { steadyLeft } from '../size/moment.ts'
import { spansOf } from '../size/phases.ts'
import type { Scale } from '../size/size.ts'
import { exactShape, type Shape, sizedTimes } from '../size/work.ts'

/** A reason why a profile may not shorten the plan any further (plan-language, "Profiles"). */
export interface Floor {
  /** In words, with its constant: "steady of orders at least 30 s". */
  readonly what: string
  /** Line of the plan, from 1; 0 for the whole plan. */
  readonly line: number
  /** The smallest factor of time, at most 1, at which it holds; 1 where the plan itself does not reach it. */
  readonly factor: number
}

const LEAST_STEADY = 30_000
const LEAST_RAMP = 5000
/** Halvings of 0..1: finer than a double tells apart near the result. */
const HALVINGS = 60

/**
 * The floors that ask for a larger factor of time than the profile does, the deciding one first.
 *
 * @param asked what the profile asks for: `vus` multiplies the VUs, `time` is the factor without any floor.
 * @param block a run of a pair (Profile.block): 30 s of steady and 5 s of ramp are not asked of it.
 */
export function floorsOf(plan: Plan, asked: Scale, block = false): readonly Floor[] {
  const scenarios = Object.entries(plan.scenarios).flatMap(([name, scenario]) => [
    ...(block ? [] : phaseFloors(plan, name, scenario, asked)),
    ...beatFloors(plan, name, scenario, asked),
    ...stormFloors(name, scenario, asked),
  ])
  return [...scenarios, ...sampleFloors(plan, asked), ...connectFloors(plan, asked)]
    .filter(({ factor }) => factor > asked.time)
    .sort((a, b) => b.factor - a.factor)
}

function phaseFloors(plan: Plan, name: string, scenario: PlanScenario, asked: Scale): readonly Floor[] {
  const floor = (phase: 'steady' | 'ramp', least: number) =>
    phaseFloor(plan, name, scenario, asked, { phase, least, words: inSeconds(least) })
  return [...floor('steady', LEAST_STEADY), ...floor('ramp', LEAST_RAMP)]
}

/** What a phase must last, in ms and in words. */
interface Least {
  readonly phase: 'steady' | 'ramp'
  readonly least: number
  readonly words: string
}

function phaseFloor(
  plan: Plan,
  name: string,
  scenario: PlanScenario,
  { vus, time: asked }: Scale,
  { phase, least, words }: Least,
): readonly Floor[] {
  const timed = plan.scenarios[scenario.phasesOf ?? name] ?? scenario
  const lengthAt = (time: number) => phaseLength(spansOf(sizedTimes(timed, { vus, time })), phase)
  if (lengthAt(1) === 0) return []
  const what = `${phase} of ${name} at least ${words}`
  return [{ what, line: scenario.line, factor: smallest(asked, (time) => lengthAt(time) >= least) }]
}

/** A run without heartbeats has none to miss, and no sample of them: so short is not even a run of a pair. */
function beatFloors(plan: Plan, name: string, scenario: PlanScenario, asked: Scale): readonly Floor[] {
  const beats = beatsOf(scenario)
  if (beats === undefined || scenario.kind === 'rest') return []
  const { least, what: words } = beats
  const steady = phaseFloor(plan, name, scenario, asked, { phase: 'steady', least, words })
  const { hold } = scenario.socket
  if (hold === undefined) return steady
  const what = `hold of ${name} at least ${words}`
  return [...steady, { what, line: scenario.line, factor: Math.min(1, least / hold) }]
}

/** A storm takes its own time, however short the load is, and all of it is steady: before `down` there is an after. */
function stormFloors(name: string, scenario: PlanScenario, { vus, time: asked }: Scale): readonly Floor[] {
  const disrupt = scenario.kind === 'socket' ? scenario.socket.disrupt : undefined
  if (disrupt === undefined || scenario.kind === 'rest') return []
  const { over, recovered } = disrupt
  const window = over + recovered.within
  const fits = (time: number) => {
    const { socket, ...timed } = sizedTimes(scenario, { vus, time })
    return (steadyLeft(socket?.disrupt?.at ?? 0, timed) ?? 0) >= window
  }
  const parts = `over ${inSeconds(over)} + within ${inSeconds(recovered.within)}`
  const what = `disrupt of ${name} with its ${inSeconds(window)} (${parts}) in the steady time`
  return [{ what, line: scenario.storm?.line ?? scenario.line, factor: smallest(asked, fits) }]
}

/** A socket must live for two heartbeats and the time in which the second may go missing. */
function beatsOf(scenario: PlanScenario): { readonly least: number; readonly what: string } | undefined {
  const heartbeat = scenario.kind === 'socket' ? scenario.socket.heartbeat : undefined
  if (heartbeat === undefined) return undefined
  const least = 2 * heartbeat.every + heartbeat.timeout
  const parts = `2 × heartbeat ${inSeconds(heartbeat.every)} + timeout ${inSeconds(heartbeat.timeout)}`
  return { least, what: `${parts} = ${inSeconds(least)}` }
}

/** Time for the samples that a gated quantile needs, where time brings samples and the plan states how many. */
function sampleFloors(plan: Plan, { vus, time: asked }: Scale): readonly Floor[] {
  return plan.gates.flatMap(({ selector, stat, line }) => {
    const needed = stat.kind === 'p' ? samplesNeeded(stat.percent) : null
    const at = (time: number) => {
      const { work, timeline } = exactShape(plan, { vus, time })
      return expectedSamples(selector, work, timeline)
    }
    const { samples, grows } = at(1)
    if (stat.kind !== 'p' || needed === null || !grows || samples === 'unknown' || samples === 0) return []
    const what = `${needed} samples for p(${stat.percent}) of ${formatSelector(selector)}`
    return [{ what, line, factor: smallest(asked, (time) => Number(at(time).samples) >= needed) }]
  })
}

/** All times of the connects shrink by the same factor, so that their rate grows by its inverse. */
function connectFloors(plan: Plan, { vus }: Scale): readonly Floor[] {
  const full = peakConnects(exactShape(plan, { vus: 1, time: 1 }))
  if (full === 0) return []
  const factor = Math.min(1, peakConnects(exactShape(plan, { vus, time: 1 })) / full)
  return [{ what: `no more connects than the full plan's ${Number(full.toFixed(2))}/s`, line: 0, factor }]
}

/** The most upgrades per second at any moment; VUs that start all at once are no rate. */
export function peakConnects({ work }: Shape): number {
  const rates = Object.values(work.scenarios).flatMap((scenario) =>
    scenario.kind === 'socket' ? [connectRate(scenario)] : [],
  )
  const curves = rates.flatMap(({ breaks }) => breaks)
  return peakOf(curves, (at, side) => rates.reduce((sum, rate) => sum + rate.at(at, side), 0))
}

/** The smallest factor from `least` to 1 at which the demand holds; it holds at every larger one. 1 where it never does. */
function smallest(least: number, holds: (factor: number) => boolean): number {
  if (holds(least)) return least
  if (!holds(1)) return 1
  let low = least
  let high = 1
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

/** `90000` is `90 s`. */
function inSeconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(3))} s`
}
