import type { SlowReaders } from '../../../../model/load/socket.ts'
import type { PlanScenario } from '../../../plan.ts'
import { momentOf, steadyLeft } from '../../../size/moment.ts'
import { size } from '../../../size/size.ts'
import type { Context } from '../../context.ts'
import { below, type Pointer } from '../../yaml/pointer.ts'
import { bytesPerSecond, share } from '../quantities.ts'
import type { RawScenario, RawSlowReaders } from '../raw.ts'

type SocketScenario = Extract<PlanScenario, { readonly kind: 'socket' }>

const AFTER = 10_000
const FOR = 30_000
const NEIGHBOURS = 0.2

/** The scenario with its slow readers, if it has any. @param at of the scenario */
export function withSlowReaders(
  scenario: SocketScenario,
  raw: RawScenario,
  at: Pointer,
  context: Context,
): SocketScenario {
  const written = raw.socket?.slow_readers
  if (written === undefined) return scenario
  const place = below(below(at, 'socket'), 'slow_readers')
  const after = context.duration(written.after, below(place, 'after')) ?? AFTER
  const lasts = context.duration(written.for, below(place, 'for')) ?? FOR
  checkBeside(raw, place, context)
  const neighbours = neighboursOf(written, scenario, place, context)
  const slowReaders: SlowReaders = {
    count: written.count,
    read: bytesPerSecond(written.read),
    at: beginning({ scenario, after, lasts }, place, context),
    lasts,
    ...(neighbours === undefined ? {} : { neighbours }),
  }
  const slow = { after, line: context.line(place) }
  return { ...scenario, socket: { ...scenario.socket, slowReaders }, slow }
}

/** By how much the others may become slower; undefined where nothing of theirs is timed. */
function neighboursOf(
  { neighbours }: RawSlowReaders,
  { socket }: SocketScenario,
  place: Pointer,
  context: Context,
): number | undefined {
  if (socket.messages.some(({ sentAt }) => sentAt !== undefined))
    return neighbours === undefined ? NEIGHBOURS : share(neighbours)
  if (neighbours !== undefined)
    context.problem(
      below(place, 'neighbours'),
      '"neighbours" compares the latency of the others, and no message of this scenario has a time: add messages: { match: …, sent_at: { path: … } }',
      'key',
    )
  return undefined
}

/** When they begin, ms since the start of the run; where that cannot be, the scenario's start: the problem is told. */
function beginning(
  { scenario, after, lasts }: { scenario: SocketScenario; after: number; lasts: number },
  place: Pointer,
  context: Context,
): number {
  const timed = { load: size(scenario.load, { vus: 1, time: 1 }), start: scenario.start }
  const begins = momentOf({ since: 'steady', ms: after }, timed)
  const left = begins === undefined ? undefined : steadyLeft(begins, timed)
  if (begins === undefined)
    context.problem(
      place,
      'the load has no steady phase, and beside a ramp nobody could tell what slow readers do to the others: give it a stage that keeps its target',
      'key',
    )
  else if (left === undefined || left < lasts) context.problem(place, tooLong(after, lasts, left ?? 0), 'key')
  if (begins !== undefined && after === 0)
    context.problem(
      below(place, 'after'),
      'the time before they begin is what the others are compared with: let it be some seconds, such as after: 10s',
    )
  return begins ?? scenario.start
}

function tooLong(after: number, lasts: number, left: number): string {
  return `the steady time must hold after (${seconds(after)}) and for (${seconds(lasts)}); from there ${seconds(left)} of it are left: let them begin sooner, be shorter, or make the steady time longer`
}

const seconds = (ms: number) => `${Number((ms / 1000).toFixed(3))} s`

function checkBeside({ socket, phases }: RawScenario, place: Pointer, context: Context): void {
  if (socket?.disrupt !== undefined)
    context.problem(
      place,
      '"slow_readers" beside "disrupt": a storm hides what slow readers do to the others; make it two scenarios, or two plans',
      'key',
    )
  if (phases !== undefined)
    context.problem(
      place,
      '"slow_readers" needs the phases of its own load; remove "phases" from this scenario',
      'key',
    )
}
