import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import type { Unit } from '../../model/load/socket.ts'
import type { Selector } from '../../model/selector.ts'
import type { Why } from '../../model/verdict/codes.ts'

/** What a doubt needs to know beside the figures. */
export interface Around {
  readonly load: Load
  /** ISO, of the run. */
  readonly started: string
}

/** No service is so late that half of its messages take longer, ms. */
const AN_HOUR = 3_600_000

/** Whether a median latency is none, whichever clock is right. */
export function isFar(p50: number): boolean {
  return Math.abs(p50) > AN_HOUR
}

/** Each is a thousandth of the one before. */
const UNITS: readonly Unit[] = ['s', 'ms', 'us', 'ns']
/** How near to a power of 1,000 a time must be to be one of another unit. */
const NEAR = 0.2

/**
 * Whether a median latency (ms, far from 0) is that of a time read in the wrong unit: then `sent_at` is a power of 1,000
 * times now, or next to nothing of it. Undefined: a clock that is wrong explains it better.
 */
export function unitDoubt(selector: Selector, p50: number, around: Around): Why | undefined {
  const now = Date.parse(around.started)
  const times = (now - p50) / now
  if (!Number.isFinite(times) || Math.abs(times - 1) < NEAR) return undefined
  const unit = unitOf(selector, around)
  const asked =
    unit === undefined ? 'is the `unit` of `sent_at` right?' : `is the \`unit\` of \`sent_at\` ${unit}?`
  const steps = Math.round(Math.log10(Math.max(times, 1e-30)) / 3)
  const real = unit === undefined ? undefined : UNITS[UNITS.indexOf(unit) + steps]
  const isPower = Math.abs(times / 1000 ** steps - 1) < NEAR
  const looks = !isPower
    ? 'Its times are none of today'
    : real === undefined
      ? 'Its times look like those of another unit'
      : `Its times look like ${real}`
  return { code: 'unit_doubtful', why: `half of the latencies are impossible: ${asked} ${looks}` }
}

/** The unit in which the plan reads the times of these messages, where it is one. */
function unitOf({ tags }: Selector, { load }: Around): Unit | undefined {
  const units = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind !== 'socket' || (tags.scenario ?? name) !== name) return []
    const kinds = scenario.socket.messages.filter(
      (kind) => tags.feed === undefined || feedOf(kind, scenario) === tags.feed,
    )
    return kinds.flatMap(({ sentAt }) => (sentAt === undefined ? [] : [sentAt.unit]))
  })
  return new Set(units).size === 1 ? units[0] : undefined
}
