import type { Load } from '../../model/load/load.ts'
import { CLOCK_BAR, CLOCK_OFFSET, CLOCK_POLL } from '../../model/metrics/internal.ts'
import type { ClockOffset, ClockRecord } from '../../model/record/beside/clock-seen.ts'
import type { Leaf } from '../cube/leaves.ts'
import { type ClockLine, lineThrough, steadyClocks, type Told } from './line.ts'

const MINUTE = 60_000

/** What the service said of its clock, and by how much that was ahead at each moment; `ahead` is null where nobody knows. */
export interface ServiceClock {
  readonly record: ClockRecord
  readonly ahead: ((t: number) => number) | null
}

/** Undefined: the plan does not say where the service tells its clock. @param leaves of what asked it */
export function serviceClockOf(load: Load, leaves: readonly Leaf[]): ServiceClock | undefined {
  if (load.time === undefined) return undefined
  const { target, every } = load.time
  const polls = leaves.filter(({ metric }) => metric === CLOCK_POLL)
  const { offset, ahead } = clockFrom(toldIn(leaves))
  return {
    record: {
      target,
      every,
      answered: polls.find(({ tags }) => tags.how === 'answered')?.column.length ?? 0,
      failed: polls
        .filter(({ tags }) => tags.how !== 'answered')
        .map(({ tags, column }) => ({ reason: tags.how ?? '', count: column.length }))
        .sort((a, b) => b.count - a.count),
      offset,
    },
    ahead,
  }
}

function toldIn(leaves: readonly Leaf[]): readonly Told[] {
  const bars: number[] = []
  leaves.find(({ metric }) => metric === CLOCK_BAR)?.column.forEach((_, value) => void bars.push(value))
  const told: Told[] = []
  leaves
    .find(({ metric }) => metric === CLOCK_OFFSET)
    ?.column.forEach((t, value, i) => {
      const bar = bars[i] ?? Number.POSITIVE_INFINITY
      told.push({ t, low: value - bar, high: value + bar })
    })
  return told
}

/** ms by which a clock may bend: it is slewed, and a machine that reads it is held up. The bar grows by as much. */
const BENDS = [0, 0.5, 1, 2]

function almostLine(told: readonly Told[]): ClockLine | null {
  for (const bend of BENDS) {
    const line = lineThrough(told.map(({ t, low, high }) => ({ t, low: low - bend, high: high + bend })))
    if (line !== null) return { ...line, bar: line.bar + bend }
  }
  return null
}

/** The clock that the answers show. */
export function clockFrom(told: readonly Told[]): {
  readonly offset: ClockOffset | null
  readonly ahead: ServiceClock['ahead']
} {
  if (told.length === 0) return { offset: null, ahead: null }
  const bars = told.map(({ low, high }) => (high - low) / 2)
  const sure = { surest: Math.min(...bars), loosest: Math.max(...bars) }
  const line = almostLine(told)
  if (line !== null) {
    const times = told.map(({ t }) => t)
    const { least, most } = line.rate
    const drift = { perMinute: ((least + most) / 2) * MINUTE, error: ((most - least) / 2) * MINUTE }
    const ms = line.at((Math.min(...times) + Math.max(...times)) / 2)
    return { offset: { kind: 'one', ms, bar: line.bar, drift, clocks: 1, ...sure }, ahead: line.at }
  }
  // Which of several clocks stamped a message nobody knows: the bar holds all of them.
  const { bounds, inTurn } = steadyClocks(told)
  const low = Math.min(...bounds.map((one) => one.low))
  const high = Math.max(...bounds.map((one) => one.high))
  const ms = (low + high) / 2
  return {
    offset: {
      kind: inTurn ? 'uneven' : 'several',
      ms,
      bar: (high - low) / 2,
      drift: null,
      clocks: bounds.length,
      ...sure,
    },
    ahead: () => ms,
  }
}
