import type { Profile } from '../../plan.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { share } from './quantities.ts'
import { mapValues, type RawPlan, type RawProfile } from './raw.ts'

/** Every profile by name. */
export function profiles(plan: RawPlan, context: Context): { readonly [name: string]: Profile } {
  return mapValues(plan.profiles, '/profiles', (raw, at) => {
    if (raw.shorten !== undefined && plan.script === undefined)
      context.problem(below(at, 'shorten'), NOT_SHORTENED, 'key')
    return profile(raw, at, context)
  })
}

const NOT_SHORTENED =
  '"shorten" is of scripts: every profile shortens a plan\'s own scenarios to its time; remove it'

function profile(raw: RawProfile, at: Pointer, context: Context): Profile {
  const time = context.duration(raw.time, below(at, 'time'))
  const maxTime = context.duration(raw.max_time, below(at, 'max_time'))
  if (time !== undefined && maxTime !== undefined && maxTime < time) {
    context.problem(below(at, 'max_time'), `max_time ${raw.max_time} is shorter than time ${raw.time}`)
  }
  return {
    vus: raw.vus === undefined ? 1 : share(raw.vus),
    ...(time === undefined ? {} : { time }),
    ...(maxTime === undefined ? {} : { maxTime }),
    runs: raw.runs ?? 1,
    ...(raw.pairs === undefined ? {} : { pairs: raw.pairs }),
    ...(raw.fail_on === undefined ? {} : { failOn: raw.fail_on.filter((word) => word !== undefined) }),
    ...(raw.shorten === undefined ? {} : { shorten: raw.shorten }),
    line: context.line(at),
  }
}
