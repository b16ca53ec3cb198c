import { Failure } from '../../model/failure.ts'
import { lengthOf } from '../../model/load/executor.ts'
import { nearest } from '../../model/nearest.ts'
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
  /** What asks for more, the longest first: the first one decides. */
  readonly lengthened: readonly Lengthening[]
}

/** What makes a run longer than its profile asks for: a floor, or a sweep, which no profile shortens. */
export type Lengthening = Pick<Floor, 'what' | 'line'>

/**
 * The profile's scale: f is the smallest factor of time ≥ time ÷ whole timeline at which every floor holds, and at
 * most 1. Without a profile everything is 1 and no floor is asked. Idle sweeps are as long as they are: f is of the others.
 */
export function sizingOf(plan: Plan, profile: Profile | undefined): Sizing {
  const shape = exactShape(plan, { vus: 1, time: 1 })
  const full = endOf(shape)
  if (profile === undefined) return { scale: { vus: 1, time: 1 }, full, asked: full, lengthened: [] }
  const asked = Math.min(full, profile.time ?? full)
  const elastic = endOf(shape, (name) => shape.timeline[name]?.[0]?.phase !== 'idle')
  const time = elastic === 0 ? 1 : Math.min(1, asked / elastic)
  const floors = floorsOf(plan, { vus: profile.vus, time }, profile.block)
  const scale = { vus: profile.vus, time: floors[0]?.factor ?? time }
  const sweeps = sweepsOver(plan, shape, Math.max(asked, scale.time * elastic))
  return { scale, full, asked, lengthened: [...sweeps, ...floors] }
}

/** Sweeps that last longer than all that a profile can shorten, the longest first. `end`: of the others, ms. */
function sweepsOver(plan: Plan, { timeline }: Shape, end: number): readonly Lengthening[] {
  return Object.entries(plan.scenarios)
    .flatMap(([name, scenario]) => {
      const idle = scenario.kind === 'socket' ? scenario.socket.idle : undefined
      const to = timeline[name]?.at(-1)?.to ?? 0
      if (idle === undefined || scenario.kind === 'rest' || to <= end) return []
      const longest = (idle.hold.at(-1) ?? 0) / 1000
      return [
        { what: `idle of ${name}, whose longest hold is ${longest} s`, line: scenario.idleLine ?? 0, to },
      ]
    })
    .sort((a, b) => b.to - a.to)
    .map(({ what, line }) => ({ what, line }))
}

/** ms from the start of the run to the last planned moment. */
export function endOf({ work, timeline }: Shape, counts: (name: string) => boolean = () => true): number {
  const names = Object.keys(work.scenarios).filter(counts)
  const ends = names.map((name) => {
    const { load, start } = work.scenarios[name]!
    return Math.max(start + lengthOf(load), timeline[name]?.at(-1)?.to ?? 0)
  })
  return Math.max(0, ...ends)
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
