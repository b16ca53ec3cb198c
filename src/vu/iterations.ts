import exec from 'k6/execution'
import { isArrivalRate, lengthOf, peakVUs } from '../model/load/executor.ts'
import { REPORT_EVERY, servedValue } from '../model/receipts.ts'
import { Deadline } from './deadline.ts'
import type { Iteration } from './iteration.ts'
import type { Meters } from './meters.ts'
import { runJourney } from './rest/rest.ts'
import type { StepDone } from './rest/step-count.ts'
import { Ledger } from './socket/ledger.ts'
import { liveSockets, staggeredAge } from './socket/life.ts'
import { Receipts } from './socket/receipts.ts'
import type { SocketPlan, StepPlan } from './socket/socket-plan.ts'
import type { ScenarioState } from './state.ts'
import { guardAsync } from './timers.ts'
import { placeOf } from './values/place.ts'

/** ms that an iteration lasts beyond its VU's time: k6 must have stopped the VU by then, or it would start another. */
const OUTLAST = 300
/** ms that a VU rests after a failed journey, so that a service that refuses is not hammered. */
const FAILED_JOURNEY = 1000

/** The sockets of one VU, until its time is over. */
export async function runSocketIteration(iteration: Iteration, plan: SocketPlan): Promise<void> {
  const { timers, own, phases } = iteration
  phases.follow()
  const { load } = iteration.common.scenario
  const { rank, shift } = placeOf(load, {
    at: iteration.at(),
    iteration: exec.scenario.iterationInTest,
    vu: exec.vu.idInTest - 1,
    rank: own.rank,
    lastEnd: iteration.at(own.lastEnd),
  })
  own.rank = rank
  const until = (at: number) => timers.pause(at - iteration.at(), 'wait')
  if (shift === undefined) {
    await until(lengthOf(load) + OUTLAST)
  } else {
    if (shift.from > iteration.at()) await until(shift.from)
    const deadline = new Deadline(timers, shift.to - iteration.at())
    await guardAsync('life', iteration.common.onError, undefined, () => live(iteration, plan, rank, deadline))
    // One socket life is an iteration of its own under per-vu-iterations; the others last as long as their VU.
    if (deadline.passed || load.executor !== 'per-vu-iterations') await until(shift.to + OUTLAST)
  }
  iteration.end()
}

async function live(iteration: Iteration, plan: SocketPlan, rank: number, deadline: Deadline): Promise<void> {
  const { common, own, scope, state, jar } = iteration
  const { load } = common.scenario
  const receipts = receiptsOf(own, plan, common.meters, rank)
  // One of them looks all the time, whether it waits or not: where the whole engine stands still, it does, too.
  if (rank === 0) iteration.timers.watch()
  const firstAge = own.aged ? undefined : staggeredAge(plan, rank, peakVUs(load))
  own.aged = true
  await liveSockets({
    plan,
    meters: common.meters,
    ledger: new Ledger(common.meters, rank),
    receipts,
    onError: common.onError,
    scope,
    jar,
    deadline,
    firstAge,
    reasons: state.reasons,
    known: state.known,
    count: (step) => iteration.count(step),
    again: load.executor !== 'per-vu-iterations',
    login: () => iteration.login(true),
  })
  receipts.end()
}

/** A user's receipts go on from life to life; they are another user's where the VU works at another place. */
function receiptsOf(own: ScenarioState, plan: SocketPlan, meters: Meters, rank: number): Receipts {
  if (own.receipts?.user !== rank) own.receipts = new Receipts(plan.kinds, meters, rank)
  return own.receipts
}

/** Of these loads a virtual user is one user all the time. */
const LOOPS: ReadonlySet<string> = new Set(['constant-vus', 'ramping-vus'])

/** A step went well: once a second that is told of each user. */
function served(iteration: Iteration): void {
  const now = Date.now()
  if (now >= (iteration.own.served ?? 0)) reportServed(iteration, now + REPORT_EVERY, true)
}

function reportServed({ own, common }: Iteration, due: number, done: boolean): void {
  own.served = due
  common.meters.user_served.add(servedValue(exec.vu.idInTest, done))
}

/** One REST journey. */
export async function runRestIteration(iteration: Iteration, steps: readonly StepPlan[]): Promise<void> {
  const { timers, scope, jar, phases, common, state } = iteration
  const { onError } = common
  const loops = LOOPS.has(common.scenario.load.executor)
  if (loops && iteration.own.served === null) reportServed(iteration, 0, false)
  const count = (step: StepDone) => {
    iteration.count(step)
    if (loops && step.failure === null) served(iteration)
  }
  const done = await guardAsync('journey', onError, false, async () => {
    const updatePhase = () => phases.update()
    return (
      (await iteration.login(false)) === true &&
      runJourney({ steps, scope, known: state.known, timers, jar, count, updatePhase })
    )
  })
  const paced = isArrivalRate(common.scenario.load)
  if (!done && !paced) await timers.pause(FAILED_JOURNEY, 'rest')
  iteration.end()
}
