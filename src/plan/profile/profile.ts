import { Failure } from '../../model/failure.ts'
import { lengthOf } from '../../model/load/executor.ts'
import { nearest } from '../../model/nearest.ts'
import { timelineEnd } from '../../model/timeline.ts'
import type { Plan, Profile } from '../plan.ts'
import type { Scale } from '../size/size.ts'
import { exactShape, type Shape } from '../size/work.ts'
import { type Floor, floorsOf } from './floors.ts'

/** What `Load.profile` says where the plan runs as written. */
export const FULL = 'full'

/** How much of the plan a profile runs, and why. */
export interface Sizing {
  readonly scale: Scale
  /** ms the whole plan lasts. */
  readonly full: number
  /** ms that the profile's `time` asks for, at most `full`. */
  readonly asked: number
  /** Floors that ask for more, the longest first: the first one decides. */
  readonly lengthened: readonly Floor[]
}

/**
 * The profile's scale: f is the smallest factor of time ≥ time ÷ whole timeline at which every floor holds, and at
 * most 1. Without a profile everything is 1 and no floor is asked.
 */
export function sizingOf(plan: Plan, profile: Profile | undefined): Sizing {
  const full = endOf(exactShape(plan, { vus: 1, time: 1 }))
  if (profile === undefined) return { scale: { vus: 1, time: 1 }, full, asked: full, lengthened: [] }
  const asked = Math.min(full, profile.time ?? full)
  const time = full === 0 ? 1 : asked / full
  const lengthened = floorsOf(plan, { vus: profile.vus, time }, profile.block)
  return { scale: { vus: profile.vus, time: lengthened[0]?.factor ?? time }, full, asked, lengthened }
}

/** ms from the start of the run to the last planned moment. */
export function endOf({ work, timeline }: Shape): number {
  const ends = Object.values(work.scenarios).map(({ load, start }) => start + lengthOf(load))
  return Math.max(0, timelineEnd(timeline), ...ends)
}

/**
 * The profile of that name; undefined without a name.
 *
 * @throws {Failure} `usage` for a name that the plan does not have.
 */
export function profileOf(plan: Plan, name: string | undefined): Profile | undefined {
  if (name === undefined) return undefined
  if (Object.hasOwn(plan.profiles, name)) return plan.profiles[name]
  const known = Object.keys(plan.profiles)
  const near = nearest(name, known)
  const list = known.length === 0 ? 'it has no profiles' : `it has ${known.join(', ')}`
  const meant = near === undefined ? '.' : `; did you mean "${near}"?`
  throw new Failure(
    'usage',
    `${plan.file} has no profile "${name}": ${list}${meant} Without a profile the plan runs as written.`,
  )
}
