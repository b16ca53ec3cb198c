import { counted, integer, length, wait } from '../../model/numbers.ts'
import { type Neighbours, pressedBack, type SlowReading, slowedIn } from '../../model/record/slow.ts'
import type { Code, Why } from '../../model/verdict/codes.ts'
import { isCount } from '../rule/runs.ts'
import { type SloContext, STOPPED } from '../slo/ruling.ts'

export interface SlowRuling {
  readonly verdict: 'met' | 'fail' | 'not_judged'
  readonly code: Code
  /** What the figures cannot say. */
  readonly why?: string
}

/** Samples on either side from which on a p99 is compared: two lie beyond it. */
const LEAST = 200
/** ms by which nobody is slowed down: clocks of whole ms, and a collection of garbage. */
const FELT = 10
/** Messages that were due to each socket in a part of the slow time, from which on half of them missing is no chance (0.2 % a part). */
const DUE = 30

const NOBODY: Why = {
  code: 'none_slow',
  why: 'no slow reader was subscribed when it should have begun, so that nothing is shown',
}
const UNPRESSED: Why = {
  code: 'not_pressed',
  why: 'less came than buffers on the way hold, so that the service felt nothing of it: let them read slowly for longer, or send more',
}

/**
 * Compares the others plainly, before and while some read slowly: one run is indicative, and not a proof. Far too few messages are as
 * bad as late ones, since who is stalled receives none to be timed. What is met says nothing where nobody was slow, or nothing
 * pressed back.
 */
export function ruleOnSlow(
  reading: SlowReading,
  { excuse, unfit }: Pick<SloContext, 'excuse' | 'unfit'>,
): SlowRuling {
  const { neighbours } = reading
  if (!isPossible(reading)) return { verdict: 'fail', code: 'impossible', why: 'its counts are not possible' }
  if (excuse === 'cancelled') return open(STOPPED)
  if (slowedIn(reading) === 0 || neighbours === undefined) return open(NOBODY)
  const { before, during, rise } = neighbours
  const lack = starved(neighbours)
  if (lack !== null) return { verdict: 'fail', code: 'neighbours', why: lack }
  if (during.n === 0 || before.n === 0)
    return open({ code: 'no_samples', why: 'the others received nothing' })
  const few = Math.min(before.n, during.n) < LEAST
  const [was, is] = [before.p99 ?? 0, during.p99 ?? 0]
  const slower = is > was * (1 + rise) && is - was >= FELT
  if (few)
    return open({
      code: 'few_samples',
      why: `a p99 is compared from ${integer(LEAST)} messages on either side, and there are ${integer(before.n)} and ${integer(during.n)}`,
    })
  if (slower) return unfit === null ? { verdict: 'fail', code: 'neighbours' } : open(unfit)
  return pressedBack(reading) ? { verdict: 'met', code: 'met' } : open(UNPRESSED)
}

const open = ({ code, why }: Why): SlowRuling => ({ verdict: 'not_judged', code, why })

/**
 * A part of the slow time in which the others received under half of what was due to them at the rate of before. What one message
 * brings to all sockets is one.
 */
export function starved({ before, during, parts }: NonNullable<SlowReading['neighbours']>): string | null {
  if (before.ms <= 0 || parts.length === 0) return null
  const each = before.n / Math.max(1, before.sockets) / before.ms
  const ms = during.ms / parts.length
  const due = each * ms
  const sockets = Math.max(1, during.sockets)
  const least = Math.min(...parts)
  if (due < DUE || least >= (due * sockets) / 2) return null
  return `in ${length(ms)} of it the others received ${counted(least, 'message')}, where at the rate of before ${integer(Math.round(due * sockets))} were due`
}

function isPossible({ count, ends, neighbours }: SlowReading): boolean {
  const told = Object.values(ends)
  const counts =
    neighbours === undefined ? [] : [neighbours.before.n, neighbours.during.n, ...neighbours.parts]
  return (
    [count, ...told, ...counts].every(isCount) && told.reduce((sum, n) => sum + n, 0) <= count && count > 0
  )
}

/** `p99 40 ms (n 900) before, 310 ms (n 880) meanwhile`. */
export function neighbourWords({ before, during }: NonNullable<SlowReading['neighbours']>): string {
  const words = ({ p99, n }: Neighbours) => `${p99 === null ? 'none' : wait(p99)} (n ${integer(n)})`
  return `p99 of the others ${words(before)} before, ${words(during)} meanwhile`
}
