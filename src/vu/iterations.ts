import exec from 'k6/execution'
import { isArrivalRate, lengthOf } from '../model/load/executor.ts'
import { hostsOf, usersOf } from '../model/load/lanes.ts'
import { REPORT_EVERY, servedValue } from '../model/receipts.ts'
import type { Iteration } from './iteration.ts'
import { flush } from './meters.ts'
import { runJourney } from './rest/rest.ts'
import type { StepDone } from './rest/step-count.ts'
import { Host } from './socket/host.ts'
import { Lane } from './socket/lane.ts'
import type { SocketPlan, StepPlan } from './socket/socket-plan.ts'
import { guardAsync } from './timers.ts'
import type { User } from './user.ts'
import { placeOf } from './values/place.ts'
import type { Shift } from './values/rank.ts'

/** ms that an iteration lasts beyond its VU's time: k6 must have stopped the VU by then, or it would start another. */
const OUTLAST = 300
/** ms that a VU rests after a failed journey, so that a service that refuses is not hammered. */
const FAILED_JOURNEY = 1000

/** The sockets of one VU, until its time is over: of one user, or of as many as it hosts. */
export async function runSocketIteration(
  iteration: Iteration,
  plan: SocketPlan,
  lanes: number,
): Promise<void> {
  iteration.phases.follow()
  const host = new Host(iteration, plan)
  const over = await (lanes > 1 ? hostMany(host, lanes) : hostOne(host))
  if (over !== null) await iteration.timers.pause(over + OUTLAST - iteration.at(), 'wait')
  // k6 is killed then, with what it keeps back: here, of all who ended as this VU did.
  if (host.hangs) flush(host.meters)
  iteration.end()
}

/** The engine starts and stops the VU as its user comes and goes. @returns when its time is over, as `hostMany`. */
async function hostOne(host: Host): Promise<number | null> {
  const { load } = host
  const { rank, shift } = placeNow(host)
  if (shift === undefined) return lengthOf(load)
  const passed = await new Promise<boolean>((resolve) => {
    new Lane(host, rank, resolve).work(shift)
  })
  // One socket life is an iteration of its own under per-vu-iterations; the others last as long as their VU.
  return passed || !host.counts ? shift.to : null
}

/**
 * The VU is there for the whole scenario, and its users come and go by their own timers.
 *
 * @returns when its time is over, ms since the scenario's start; null: nobody has anything left to do.
 */
async function hostMany(host: Host, lanes: number): Promise<number | null> {
  const { load } = host
  const users = usersOf(load, lanes, rankNow(host, hostsOf(load, lanes)))
  let passed = users.length === 0
  await new Promise<void>((resolve) => {
    let working = users.length
    const done = (late: boolean) => {
      passed ||= late
      if (--working === 0) resolve()
    }
    if (working === 0) resolve()
    for (const user of users) new Lane(host, user, done).workOn()
  })
  return passed || !host.counts ? lengthOf(load) : null
}

/** The place of this VU's user among all that the engine starts. */
function placeNow({ iteration, load }: Host): { rank: number; shift: Shift | undefined } {
  const { place } = iteration
  const found = placeOf(load, {
    at: iteration.at(),
    iteration: exec.scenario.iterationInTest,
    vu: exec.vu.idInTest - 1,
    rank: place.rank,
    lastEnd: iteration.at(place.lastEnd),
  })
  place.rank = found.rank
  return found
}

/** The place of this VU among those that host users: all begin at once, and each has one iteration. */
function rankNow({ iteration: { place } }: Host, hosts: number): number {
  place.rank ??= exec.scenario.iterationInTest % hosts
  return place.rank
}

/** Of these loads a virtual user is one user all the time. */
const LOOPS: readonly string[] = ['constant-vus', 'ramping-vus']

/** A whole journey went well: once a second that is told of each user. */
function served(iteration: Iteration, user: User): void {
  const now = Date.now()
  if (now >= (user.state.served ?? 0)) reportServed(iteration, user, now + REPORT_EVERY, true)
}

function reportServed({ common }: Iteration, { state }: User, due: number, done: boolean): void {
  state.served = due
  common.meters.user_served.add(servedValue(exec.vu.idInTest, done))
}

/** One REST journey. */
export async function runRestIteration(iteration: Iteration, steps: readonly StepPlan[]): Promise<void> {
  const { timers, phases, common } = iteration
  const user = iteration.onlyUser()
  user.live()
  const { scope } = user
  const { known } = user
  const jar = () => user.jar()
  const loops = LOOPS.includes(common.scenario.load.executor)
  if (loops && user.state.served === undefined) reportServed(iteration, user, 0, false)
  let well = true
  const count = (step: StepDone) => {
    user.count(step)
    well &&= step.failure === null
  }
  const updatePhase = () => phases.update()
  const done = await guardAsync('journey', common.onError, false, async () => {
    return (
      (await user.login(false)) === true &&
      runJourney({ steps, scope, known, timers, jar, count, updatePhase })
    )
  })
  // A good first step says nothing of a user who hangs on the second.
  if (loops && done && well) served(iteration, user)
  const paced = isArrivalRate(common.scenario.load)
  if (!done && !paced) await timers.pause(FAILED_JOURNEY, 'rest')
  iteration.end()
}
