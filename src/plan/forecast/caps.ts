import { Failure } from '../../model/failure.ts'
import type { Load } from '../../model/load/load.ts'
import { integer } from '../../model/numbers.ts'
import { type Volume, volumeOf } from './volume.ts'

/** The most that a plan may ask for; undefined: no limit. */
export interface Caps {
  /** Users at once. */
  readonly vus?: number
  readonly connectsPerSecond?: number
  /** Of load, all runs together. */
  readonly minutes?: number
  readonly messages?: number
  /** That the plan sends. */
  readonly bytes?: number
}

const ROWS: readonly { readonly cap: keyof Caps; readonly key: string; readonly unit: string }[] = [
  { cap: 'vus', key: 'vus', unit: 'users at once' },
  { cap: 'connectsPerSecond', key: 'connects_per_second', unit: 'connects a second' },
  { cap: 'minutes', key: 'minutes', unit: 'minutes of load' },
  { cap: 'messages', key: 'messages', unit: 'messages' },
  { cap: 'bytes', key: 'bytes', unit: 'bytes sent' },
]

/** What an earlier load of the same step may have used up of what counts over all its runs. */
export type Spent = Pick<Volume, 'minutes' | 'messages' | 'bytes'>

/** Both together; undefined: neither has used any. */
export function addSpent(a: Spent | undefined, b: Spent | undefined): Spent | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const { minutes, messages, bytes } = a
  return { minutes: minutes + b.minutes, messages: messages + b.messages, bytes: bytes + b.bytes }
}

/** Of each limit the smallest that somebody sets. */
export function strictest(all: readonly Caps[]): Caps {
  const rows = ROWS.flatMap(({ cap }) => {
    const limits = all.flatMap((caps) => (caps[cap] === undefined ? [] : [caps[cap]]))
    return limits.length === 0 ? [] : [[cap, Math.min(...limits)] as const]
  })
  return Object.fromEntries(rows)
}

/**
 * Refuses a load that asks for more than it may, before anything is started.
 *
 * @param runs how often it is measured, at most; the profile's number unless given.
 * @param spent what counts towards the caps already.
 * @throws {Failure} `policy`: every limit that is exceeded, and what a limit cannot be held to because the plan gives
 * no number for it.
 */
export function checkCaps(
  load: Load,
  caps: Caps,
  runs: number = load.runs,
  spent: Partial<Spent> = {},
): void {
  const volume = volumeOf(load, runs)
  const problems = ROWS.flatMap(({ cap, key, unit }) => {
    const limit = caps[cap]
    if (limit === undefined) return []
    const before = (spent as { readonly [cap in keyof Caps]?: number })[cap] ?? 0
    return [...over(volume[cap], before, limit, key, unit), ...unbounded(cap, key, volume)]
  })
  if (problems.length === 0) return
  const what = `${load.plan.file}, profile ${load.profile}, asks for more than it may`
  throw new Failure('policy', [`${what}:`, ...problems].join('\n'), [], [NEXT])
}

const NEXT =
  'Run a smaller profile; or have the cap raised where it stands: `caps` of .github/socketgate-policy.yml on the base branch, `max-vus` and `max-minutes` of the workflow.'

function over(asked: number, before: number, limit: number, key: string, unit: string): readonly string[] {
  if (asked + before <= limit) return []
  const beside = before === 0 ? '' : ` beside ${shown(before)} of other plans in this step`
  return [
    `${shown(asked)} ${unit}${beside}, the cap ${key} is ${shown(limit)}: run a smaller profile, or raise the cap`,
  ]
}

function unbounded(cap: keyof Caps, key: string, volume: Volume): readonly string[] {
  if (cap !== 'messages' && cap !== 'bytes') return []
  return [...new Set(volume.unbounded[cap])].map(
    (what) => `${what} cannot be held to the cap ${key}: the plan gives no rate for them`,
  )
}

/** Rounded up: what is over a limit never looks as if it met it. */
function shown(figure: number): string {
  return Number.isInteger(figure) ? integer(figure) : String(Math.ceil(figure * 100) / 100)
}
